// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/metrictally.h"

#include <algorithm>
#include <cmath>

namespace trainshed {

namespace {
constexpr qsizetype nameCountLimit = 500;
} // namespace

void MetricTally::Series::follow(const Series &later)
{
    const Metric &other = later.metric;
    if (other.points + other.notFinite == 0)
        return;
    const bool isFirst = metric.points + metric.notFinite == 0;
    if (isFirst) {
        *this = later;
        return;
    }
    if (other.points > 0) {
        metric.least = metric.points > 0 ? std::min(metric.least, other.least) : other.least;
        metric.most = metric.points > 0 ? std::max(metric.most, other.most) : other.most;
        metric.last = other.last;
    }
    metric.lastIsNone = other.lastIsNone;
    metric.points += other.points;
    metric.notFinite += other.notFinite;
    metric.restarts += other.restarts + (later.firstStep < lastStep ? 1 : 0);
    lastStep = later.lastStep;
}

void MetricTally::add(const MetricPoint &point)
{
    if (m_series.size() >= nameCountLimit && !m_series.contains(point.name))
        return;
    const bool isFinite = std::isfinite(point.value);
    const double value = isFinite ? point.value : 0;
    const Metric alone{point.name, value, value, value, isFinite ? 1 : 0, isFinite ? 0 : 1, !isFinite, 0};
    m_series[point.name].follow({alone, point.step, point.step});
}

} // namespace trainshed
