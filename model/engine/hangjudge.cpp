// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/hangjudge.h"

#include <algorithm>
#include <cmath>

namespace trainshed {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds shortestLook{200};
constexpr milliseconds longestLook{20'000};
constexpr int looksInLimit = 6;
/// Of one processor: what a sleeping interpreter's threads use now and then is no change.
constexpr double leastChange = 0.1;
constexpr double leastPart = 0.15;

} // namespace

milliseconds hangLookInterval(milliseconds limit)
{
    return std::clamp(limit / looksInLimit, shortestLook, longestLook);
}

bool HangJudge::moved(const Vitals &vitals, milliseconds passed)
{
    const double share =
        static_cast<double>(vitals.cpuMs - m_last->cpuMs) / static_cast<double>(passed.count());
    const bool same = vitals.logBytes == m_last->logBytes && vitals.processes == m_last->processes &&
                      vitals.io == m_last->io;
    if (!same) {
        m_cpuShare.reset(); // what it uses from now on
        return true;
    }
    if (!m_cpuShare) {
        m_cpuShare = share;
        return false;
    }
    if (std::abs(share - *m_cpuShare) <= std::max(leastChange, leastPart * *m_cpuShare))
        return false;
    m_cpuShare = share;
    return true;
}

bool HangJudge::look(const Vitals &vitals, milliseconds now, milliseconds limit)
{
    const bool before = m_suspected;
    const milliseconds passed = now - m_lastAt;
    if (limit <= milliseconds::zero()) {
        m_suspected = false;
    } else if (m_last && passed <= milliseconds::zero()) {
        return false;
    } else if (m_last && moved(vitals, passed)) {
        m_still = milliseconds::zero();
        m_suspected = false;
    } else if (m_last) {
        // The computer slept, or the engine had no time: then nobody knows what would have been.
        m_still += std::min(passed, 2 * hangLookInterval(limit));
        m_suspected = m_suspected || m_still >= limit;
    }
    m_last = vitals;
    m_lastAt = now;
    return before != m_suspected;
}

} // namespace trainshed
