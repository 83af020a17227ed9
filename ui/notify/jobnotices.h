// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "ui/notify/noticetexts.h"
#include "ui/widgets/messagebar.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace trainshed {

class JobFeed;
class JobListModel;

/// Which notices one wants.
struct NoticeChoice {
    bool ends = true;
    bool failures = true;
    bool hangs = true;
    bool operator==(const NoticeChoice &) const = default;
};

/// Tells of jobs that end, fail or seem to hang while the window is elsewhere: through the desktop, or where
/// it can't, above the list of jobs. What comes at the same time is gathered.
class JobNotices : public QObject
{
    Q_OBJECT
public:
    /// `gather`: how long others are waited for, and the least time between two batches is five of it.
    JobNotices(EngineClient *client, const JobListModel *jobs, std::chrono::milliseconds gather,
               QObject *parent = nullptr);

    /// Call it before the list of jobs gets the feed: its rows tell what was before.
    void setFeed(JobFeed *feed);
    void setChoice(const NoticeChoice &choice) { m_choice = choice; }
    /// Says whether a job is being looked at: of that one nothing is told.
    void setLooking(std::function<bool(const JobId &)> looking) { m_looking = std::move(looking); }

Q_SIGNALS:
    /// The desktop shows nothing: to be told in the window.
    void fallback(trainshed::MessageBar::Kind kind, const QString &text);
    /// Somebody clicked: `job` is empty where the notice was of several. `action` is one of noticeaction.
    void wanted(const trainshed::JobId &job, const QString &action, const QByteArray &token);

private:
    void note(const QList<JobSummary> &jobs);
    void flush();
    void tell(const JobNotice &one);
    void askLastError(const JobNotice &one);
    void show(const Notice &notice, const JobId &job, MessageBar::Kind kind);
    bool isWanted(JobNews news) const;

    struct Shown {
        Notice notice;
        JobId job;
        MessageBar::Kind kind = MessageBar::Kind::Info;
    };
    EngineClient *m_client;
    const JobListModel *m_jobs;
    DesktopNotifier m_desktop;
    NoticeChoice m_choice;
    std::function<bool(const JobId &)> m_looking;
    bool m_snapshot = false; ///< rows that come are old news
    QList<JobNotice> m_pending;
    QHash<int, Shown> m_shown;
    QTimer m_gather;
    std::chrono::milliseconds m_gatherTime;
    qint64 m_lastFlush = 0;
};

} // namespace trainshed
