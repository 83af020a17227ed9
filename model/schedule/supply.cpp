// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/supply.h"

#include <algorithm>
#include <iterator>

namespace trainshed {

namespace {

qint64 endOf(qint64 from, qint64 duration)
{
    return duration >= Supply::endless - from ? Supply::endless : from + duration;
}

} // namespace

size_t Supply::stepAt(qint64 at) const
{
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), at,
                                        [](qint64 time, const Step &step) { return time < step.at; });
    return static_cast<size_t>(std::distance(m_steps.begin(), after)) - 1;
}

size_t Supply::splitAt(qint64 at)
{
    const size_t step = stepAt(at);
    if (m_steps[step].at == at)
        return step;
    m_steps.insert(m_steps.begin() + static_cast<std::ptrdiff_t>(step) + 1, {at, m_steps[step].free});
    return step + 1;
}

bool Supply::has(qint64 duration, int count) const
{
    for (const Step &step : m_steps) {
        if (step.at >= duration)
            break;
        if (step.free < count)
            return count <= 0;
    }
    return true;
}

std::optional<qint64> Supply::earliest(qint64 from, qint64 duration, int count) const
{
    if (count <= 0)
        return from;
    std::optional<qint64> start; // of so many, without a break up to the step that is looked at
    for (size_t step = stepAt(from); step < m_steps.size(); ++step) {
        if (start && m_steps[step].at >= endOf(*start, duration))
            break;
        if (m_steps[step].free < count)
            start.reset();
        else if (!start)
            start = std::max(from, m_steps[step].at);
    }
    return start;
}

void Supply::take(qint64 from, qint64 duration, int count)
{
    const qint64 end = endOf(from, duration);
    const size_t first = splitAt(from);
    const size_t last = end == endless ? m_steps.size() : splitAt(end);
    for (size_t step = first; step < last; ++step)
        m_steps[step].free -= count;
}

void Supply::keep(qint64 from, int count)
{
    for (size_t step = splitAt(from); step < m_steps.size(); ++step)
        m_steps[step].free -= std::clamp(m_steps[step].free, 0, count);
}

} // namespace trainshed
