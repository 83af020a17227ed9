// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/engine/hangjudge.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace trainshed {

class Clock;

/// An attempt that runs, as the watch needs it.
struct RunningAttempt {
    JobId job;
    int number = 1;
    VitalsQuestion question;
    bool suspected = false;
};

/// Looks at what runs, now and then, and tells where a job seems to hang or no longer does. Costs one pass
/// through /proc a look, on a worker; nothing while nothing runs or the limit is 0.
class HangWatch : public QObject
{
    Q_OBJECT
public:
    using Running = std::function<QList<RunningAttempt>()>;

    HangWatch(const Clock &clock, QThreadPool &workers, Running running, QObject *parent = nullptr);

    /// Nothing has moved for that long; 0: off.
    void setLimit(std::chrono::milliseconds limit);
    /// Something may run now.
    void wake();

Q_SIGNALS:
    /// `still`: how long nothing has moved, where it is suspected; −1: nobody looks any more.
    void judged(const trainshed::JobId &job, bool suspected, std::chrono::milliseconds still);

private:
    void look();
    void note(const QList<RunningAttempt> &attempts, const QList<Vitals> &seen);

    struct Watched {
        int attempt = 0;
        HangJudge judge;
    };
    const Clock &m_clock;
    QThreadPool &m_workers;
    Running m_running;
    QHash<JobId, Watched> m_watched;
    QTimer m_timer;
    std::chrono::milliseconds m_limit{0};
    bool m_looking = false;
};

} // namespace trainshed
