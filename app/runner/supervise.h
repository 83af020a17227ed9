// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/finish.h"

#include <array>
#include <poll.h>

namespace trainshed::runner {

/// Stays with a job that was started until it and all that came of it have ended, and leaves the exit record.
///
///     Running ── stop asked for, time limit ─────────┐
///        │ main process ends                         │
///        ├── nothing else left ──────────→ record    │
///        └── others left → Lingering ── wait over ─┐ │
///                              │                   ▼ ▼
///                              │                  Ending (SIGTERM was sent) ── grace over ──→ Killing
///                              └── all gone ─→ record ←── all gone ──┴────────── all gone ───────┘
class Supervisor
{
public:
    enum class Outcome {
        Recorded,
        NeverExecuted, ///< its process left without executing the program (see file::unreleased)
        Failed,        ///< the record can't be written
    };

    /// `parent`: the job is our child. `signals`: a signalfd of what the caller has blocked.
    Supervisor(Attempt &a, Output &output, bool parent, int signals);
    ~Supervisor();
    Supervisor(const Supervisor &) = delete;
    Supervisor &operator=(const Supervisor &) = delete;

    Outcome run();

private:
    enum class Phase { Running, Lingering, Ending, Killing };

    void wait();
    void arm(std::int64_t deadline);
    void takeSignals();
    void stopAsked();
    void beginEnding(Cause cause, std::int64_t graceMs);
    void checkMain();
    void checkDeadlines();
    bool finished();

    Attempt &m_a;
    Output &m_output;
    const bool m_parent;
    const int m_signals;
    int m_timer = -1;
    Phase m_phase = Phase::Running;
    Cause m_cause = Cause::None;
    std::optional<MainEnd> m_end;
    std::int64_t m_phaseEnd = -1; ///< CLOCK_BOOTTIME; −1: no end
    std::int64_t m_limit = -1;    ///< Auto Stop
    std::int64_t m_retry = -1;    ///< when to look again at what sends no event
    std::int64_t m_armed = -1;
    int m_kills = 0;
    bool m_killed = false; ///< SIGKILL was ours
    Output::State m_outputState = Output::State::Empty;
};

} // namespace trainshed::runner
