// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace trainshed {

/// Keeps the computer from going to sleep by itself while it is held. Both calls return at once.
class SleepGuard
{
public:
    SleepGuard() = default;
    virtual ~SleepGuard() = default;
    SleepGuard(const SleepGuard &) = delete;
    SleepGuard &operator=(const SleepGuard &) = delete;

    /// `why`: a sentence that the desktop shows to who asks. Held already: nothing changes.
    virtual void hold(const QString &why) = 0;
    virtual void release() = 0;
};

/// By logind (https://systemd.io/INHIBITOR_LOCKS): a descriptor that it gave is kept open; when this program
/// ends, in whatever way, the lock goes with it. Where there is no logind, or it refuses, that is said once
/// in the log, and nothing is held. Needs an event loop.
std::unique_ptr<SleepGuard> logindSleepGuard(QThreadPool &workers);

} // namespace trainshed
