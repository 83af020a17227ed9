// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/jobnotices.h"

#include "model/items/joblistmodel.h"
#include "model/protocol/client/jobfeed.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace trainshed {

namespace {

constexpr int mostAlone = 3;
constexpr int mostKept = 200; ///< notices whose actions are known
/// A job that was never seen before counts as one that has just ended when it did so this lately: it came and
/// went between two looks. One of an archive that was opened did not.
constexpr qint64 justNow = 30'000;

} // namespace

JobNotices::JobNotices(EngineClient *client, const JobListModel *jobs, std::chrono::milliseconds gather,
                       QObject *parent)
    : QObject(parent), m_client(client), m_jobs(jobs), m_desktop(this), m_gatherTime(gather)
{
    m_gather.setSingleShot(true);
    connect(&m_gather, &QTimer::timeout, this, &JobNotices::flush);
    connect(&m_desktop, &DesktopNotifier::failed, this, [this](int id) {
        const Shown shown = m_shown.take(id);
        const QString &body = shown.notice.body;
        Q_EMIT fallback(shown.kind,
                        body.isEmpty() ? shown.notice.title : QString(shown.notice.title + u'\n' + body));
    });
    connect(&m_desktop, &DesktopNotifier::activated, this,
            [this](int id, const QString &action, const QByteArray &token) {
                const auto shown = m_shown.constFind(id);
                if (shown != m_shown.constEnd())
                    Q_EMIT wanted(shown->job, action, token);
            });
}

void JobNotices::setFeed(JobFeed *feed)
{
    connect(feed, &JobFeed::snapshotStarted, this, [this] { m_snapshot = true; });
    connect(feed, &JobFeed::snapshotFinished, this, [this] { m_snapshot = false; });
    connect(feed, &JobFeed::upserted, this, &JobNotices::note);
}

bool JobNotices::isWanted(JobNews news) const
{
    switch (news) {
    case JobNews::Ended:
        return m_choice.ends;
    case JobNews::Failed:
        return m_choice.failures;
    case JobNews::MayHang:
        return m_choice.hangs;
    }
    return false;
}

void JobNotices::note(const QList<JobSummary> &jobs)
{
    if (m_snapshot)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const JobSummary &job : jobs) {
        const JobSummary *before = m_jobs->find(job.id);
        if (!before && now - job.ended > justNow)
            continue;
        const auto news = newsOf(before, job);
        if (!news || !isWanted(*news))
            continue;
        // Of one job only the newest: that it ended makes it old news that it may hang.
        m_pending.removeIf([&job](const JobNotice &one) { return one.job.id == job.id; });
        m_pending.append({*news, job, {}});
    }
    if (m_pending.isEmpty() || m_gather.isActive())
        return;
    const std::chrono::milliseconds since(now - m_lastFlush);
    m_gather.start(std::max(m_gatherTime, 5 * m_gatherTime - since));
}

void JobNotices::flush()
{
    QList<JobNotice> pending = std::exchange(m_pending, {});
    pending.removeIf([this](const JobNotice &one) { return m_looking && m_looking(one.job.id); });
    if (pending.isEmpty())
        return;
    m_lastFlush = QDateTime::currentMSecsSinceEpoch();
    if (pending.size() > mostAlone) {
        const Notice notice = gatheredNotice(pending);
        show(notice, {}, notice.urgent ? MessageBar::Kind::Warning : MessageBar::Kind::Info);
        return;
    }
    for (const JobNotice &one : std::as_const(pending)) {
        if (one.news == JobNews::Failed)
            askLastError(one);
        else
            tell(one);
    }
}

/// The engine has read it from the log's end.
void JobNotices::askLastError(const JobNotice &one)
{
    m_client->call(rpc::JobEvents{one.job.id.toString()}, this,
                   [this, one](const Result<rpc::JobEvents::Reply> &reply) {
                       JobNotice notice = one;
                       for (const Event &event : reply ? reply->events : QList<Event>()) {
                           if (event.message.code == u"event.last-error")
                               notice.lastError = event.message.args.value(0);
                       }
                       tell(notice);
                   });
}

void JobNotices::tell(const JobNotice &one)
{
    const MessageBar::Kind kind = one.news == JobNews::Failed    ? MessageBar::Kind::Error
                                  : one.news == JobNews::MayHang ? MessageBar::Kind::Warning
                                                                 : MessageBar::Kind::Info;
    show(noticeOf(one), one.job.id, kind);
}

void JobNotices::show(const Notice &notice, const JobId &job, MessageBar::Kind kind)
{
    if (m_shown.size() >= mostKept)
        m_shown.clear();
    m_shown.insert(m_desktop.show(notice), {notice, job, kind});
}

} // namespace trainshed
