// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/attempt.h"

namespace trainshed::runner {

/// Moves what the job wrote from the FIFO into the log with splice(2): no byte is ever only in our memory, so
/// we may be killed at any moment. Only one process may do this at a time (whoever holds guard.lock).
class Output
{
public:
    enum class State {
        Empty,   ///< nothing there now
        More,    ///< enough for one turn
        Ended,   ///< nothing there, and nobody who could write has it open
        Blocked, ///< the log can't be written now; nothing was lost, try again in a while
    };

    Output() = default;
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;
    ~Output();

    /// Makes the FIFO (its reading end is left in a.fifo) and the log where they are missing. errno, or 0.
    int open(Attempt &a);
    State pump(const Attempt &a);
    /// The log's content to the disk.
    void sync();
    std::int64_t size() const { return m_offset; }

private:
    void noteTime();
    void setBlocked(const Attempt &a, bool blocked);
    State copy(const Attempt &a);

    int m_log = -1;
    int m_times = -1;
    std::int64_t m_offset = 0;
    std::int64_t m_lastTime = 0;
    bool m_blocked = false;
    bool m_mayBeMarked = true; ///< an earlier supervisor may have left the marker
    bool m_copying = false;    ///< the file system of the log has no splice
    std::string m_held;        ///< when copying: read, and not yet written
};

/// Makes the FIFO and opens its reading end. errno, or 0.
int openFifo(Attempt &a);

} // namespace trainshed::runner
