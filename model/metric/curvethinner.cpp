// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/curvethinner.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace trainshed {

CurveThinner::CurveThinner(qsizetype most)
    : m_stretchLimit(static_cast<size_t>(std::max<qsizetype>(most, 16) - 2) / 3)
{}

void CurveThinner::Stretch::follow(const Stretch &later)
{
    if (later.least && (!least || later.least->point.value < least->point.value))
        least = later.least;
    if (later.most && (!most || later.most->point.value > most->point.value))
        most = later.most;
    if (!none)
        none = later.none;
    isRestart = isRestart || later.isRestart;
    size += later.size;
}

void CurveThinner::add(CurvePoint point)
{
    point.isRestart = m_total > 0 && point.step < m_lastStep;
    m_lastStep = point.step;
    const Placed placed{point, m_total++};
    if (!m_first)
        m_first = placed;
    m_last = placed;
    const bool isFinite = std::isfinite(point.value);
    Stretch alone;
    (isFinite ? alone.least : alone.none) = placed;
    if (isFinite)
        alone.most = placed;
    alone.isRestart = point.isRestart;
    alone.size = 1;
    // Lines are not mixed, unless there are very many.
    const bool begins = alone.isRestart && m_separate < m_stretchLimit / 4;
    if (!m_stretches.empty() && m_stretches.back().size < m_stretchSize && !begins) {
        m_stretches.back().follow(alone);
        return;
    }
    alone.isSeparate = begins;
    m_separate += begins ? 1 : 0;
    while (m_stretches.size() >= m_stretchLimit)
        halve();
    m_stretches.push_back(alone);
}

void CurveThinner::halve()
{
    m_stretchSize *= 2;
    std::vector<Stretch> merged;
    for (const Stretch &one : m_stretches) {
        const bool fits =
            !merged.empty() && merged.back().size + one.size <= m_stretchSize && !one.isSeparate;
        if (fits)
            merged.back().follow(one);
        else
            merged.push_back(one);
    }
    m_stretches = std::move(merged);
}

QList<CurvePoint> CurveThinner::points() const
{
    QList<CurvePoint> points;
    qint64 lastAt = -1;
    const auto append = [&](const Placed &placed, bool isRestart) {
        if (placed.at <= lastAt)
            return;
        points.append(placed.point);
        points.last().isRestart = isRestart;
        lastAt = placed.at;
    };
    if (m_first)
        append(*m_first, false);
    for (const Stretch &stretch : m_stretches) {
        std::vector<Placed> kept;
        for (const auto &one : {stretch.least, stretch.most, stretch.none}) {
            if (one)
                kept.push_back(*one);
        }
        std::sort(kept.begin(), kept.end(), [](const Placed &a, const Placed &b) { return a.at < b.at; });
        bool isRestart = stretch.isRestart;
        for (const Placed &one : kept) {
            append(one, isRestart);
            isRestart = false;
        }
    }
    if (m_last)
        append(*m_last, m_last->point.isRestart);
    return points;
}

} // namespace trainshed
