// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace trainshed {

/// How an attempt ended. What is not known stays unset: nothing here is ever a guess.
struct ExitRecord {
    enum class Reason {
        Exited,      ///< by itself: exitCode is set
        Signalled,   ///< by a signal that was not ours: signal is set
        AutoStopped, ///< the time limit was reached and we ended it
        Stopped, ///< stop() was called, or the supervisor was told to by SIGTERM (then the detail says so)
        StartFailed, ///< the program could not be executed: the detail says why
        Interrupted, ///< the machine was restarted while it ran: nothing more is known
        Unknown,     ///< both supervisors were killed and the exit status is not to be had any more
    };

    Reason reason = Reason::Unknown;
    /// Of the main process, where it is known; also with AutoStopped and Stopped. Never both.
    std::optional<int> exitCode;
    std::optional<int> signal;
    /// Killed since memory ran out (the kernel counted an out-of-memory kill in its group).
    bool outOfMemory = false;
    /// StartFailed, since another engine took one of its GPUs at the same moment: nothing of its own fault.
    bool gpuTaken = false;
    /// A sentence for a person where there is more to say than reason, code and signal: why it could not be
    /// started, who stopped it. May be empty.
    QString detail;
    WallTime startedAt = 0; ///< 0: not known
    WallTime endedAt = 0;   ///< of the main process; 0: not known
    qint64 durationMs = 0;  ///< main process, by a clock that does not jump with the time of day
    qint64 logBytes = 0;    ///< size of the finished log
    qint64 cpuMs =
        -1; ///< user + system time of the main process and the children it waited for; −1: not known
    qint64 maxRssKiB = -1; ///< largest resident memory of one of these; −1: not known
    int takeovers = 0;     ///< how often a killed supervisor had to be replaced

    bool operator==(const ExitRecord &) const = default;
};

/// The name of a reason as it is stored and travels: "exited", "signalled", "auto-stopped", "stopped",
/// "start-failed", "interrupted", "unknown".
QString exitReasonName(ExitRecord::Reason reason);
/// The other way round; nothing for a name that this version does not know.
std::optional<ExitRecord::Reason> exitReasonFromName(const QString &name);

} // namespace trainshed

Q_DECLARE_METATYPE(trainshed::ExitRecord)
