// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curve/line.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trainshed {

Line smoothed(const Line &line, double weight)
{
    if (weight <= 0)
        return line;
    Line smooth = line;
    double sum = 0;
    double rest = 1; // weight to the power of the values so far
    for (LinePoint &point : smooth) {
        if (point.breaks) {
            sum = 0;
            rest = 1;
        }
        if (!std::isfinite(point.y))
            continue;
        sum = weight * sum + (1 - weight) * point.y;
        rest *= weight;
        point.y = sum / (1 - rest);
    }
    return smooth;
}

namespace {

class Thinner
{
public:
    Thinner(const Line &line, double from, double until, int columns)
        : m_line(line), m_from(from), m_until(until), m_width((until - from) / std::max(1, columns))
    {}

    Line thin()
    {
        for (qsizetype i = 0; i < m_line.size(); ++i) {
            const LinePoint &point = m_line.at(i);
            if (point.breaks)
                begin();
            if (!std::isfinite(point.y))
                addNone(i);
            else if (!m_isPast)
                add(i);
        }
        flush();
        return m_kept;
    }

private:
    void begin()
    {
        flush();
        m_before = -1;
        m_isPast = false;
        m_breaks = true;
    }
    void addNone(qsizetype i)
    {
        const double x = m_line.at(i).x;
        flush();
        m_before = -1;
        if (x < m_from || x > m_until)
            return;
        const qint64 column = columnOf(x);
        const bool isKnown =
            !m_breaks && !m_kept.isEmpty() && !std::isfinite(m_kept.constLast().y) && column == m_noneColumn;
        if (!isKnown)
            keep(i);
        m_noneColumn = column;
    }
    void add(qsizetype i)
    {
        const double x = m_line.at(i).x;
        if (x < m_from) {
            m_before = i;
            return;
        }
        const bool leadsHere = m_open || m_before >= 0;
        if (m_before >= 0)
            keep(m_before);
        m_before = -1;
        if (x > m_until) {
            flush();
            if (leadsHere)
                keep(i);
            m_isPast = true;
            return;
        }
        const qint64 column = columnOf(x);
        if (m_open && column == m_column) {
            if (m_line.at(i).y < m_line.at(m_least).y)
                m_least = i;
            if (m_line.at(i).y > m_line.at(m_most).y)
                m_most = i;
            m_last = i;
            return;
        }
        flush();
        m_open = true;
        m_column = column;
        m_first = m_least = m_most = m_last = i;
    }
    void flush()
    {
        if (!m_open)
            return;
        m_open = false;
        std::array<qsizetype, 4> of{m_first, std::min(m_least, m_most), std::max(m_least, m_most), m_last};
        qsizetype before = -1;
        for (const qsizetype i : of) {
            if (i != before)
                keep(i);
            before = i;
        }
    }
    void keep(qsizetype i)
    {
        LinePoint point = m_line.at(i);
        point.breaks = m_breaks;
        m_breaks = false;
        m_kept.append(point);
    }
    qint64 columnOf(double x) const { return m_width > 0 ? qint64((x - m_from) / m_width) : 0; }

    const Line &m_line;
    double m_from;
    double m_until;
    double m_width;
    Line m_kept;
    qsizetype m_before = -1; ///< the last one left of the view, where the line comes from
    bool m_isPast = false;   ///< the rest of this stretch is right of the view
    bool m_breaks = false;   ///< what is kept next begins a line
    bool m_open = false;
    qint64 m_column = 0;
    qint64 m_noneColumn = -1;
    qsizetype m_first = 0;
    qsizetype m_least = 0;
    qsizetype m_most = 0;
    qsizetype m_last = 0;
};

} // namespace

Line thinned(const Line &line, double from, double until, int columns)
{
    return Thinner(line, from, until, columns).thin();
}

} // namespace trainshed
