// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/vitals.h"

#include <chrono>
#include <optional>

namespace trainshed {

/// From look to look: has one attempt stood still for too long? It has where its log did not grow, its
/// processes are the same, none of them read or wrote, and they use as much CPU as before: nothing when they
/// sleep, but also all of it when they wait for one another in a circle. Only ever a suspicion.
class HangJudge
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// `suspected`: it was, when it was last known.
    explicit HangJudge(bool suspected = false) : m_suspected(suspected) {}

    /// `limit` 0: nothing is ever suspected. `now` is of a clock that does not jump. True where the
    /// judgement changed.
    bool look(const Vitals &vitals, Milliseconds now, Milliseconds limit);
    bool isSuspected() const { return m_suspected; }
    /// How long nothing has moved. Time in which nobody looked (suspend) counts as one look.
    Milliseconds still() const { return m_still; }

private:
    bool moved(const Vitals &vitals, Milliseconds passed);

    std::optional<Vitals> m_last;
    Milliseconds m_lastAt{0};
    Milliseconds m_still{0};
    std::optional<double> m_cpuShare; ///< of one processor, since it last moved
    bool m_suspected = false;
};

/// Time between two looks, for that limit.
std::chrono::milliseconds hangLookInterval(std::chrono::milliseconds limit);

} // namespace trainshed
