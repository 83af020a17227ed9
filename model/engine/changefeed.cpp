// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/changefeed.h"

#include "model/store/store.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace trainshed {

namespace {

constexpr int pageSize = 1000;
/// How long a burst is gathered: short against what an eye sees, long against a commit.
constexpr int gatherMs = 20;
constexpr int longestWaitMs = 60'000;

qint64 now()
{
    return QDeadlineTimer::current().deadline();
}

/// What has changed, and these jobs whether or not they have; one that is gone is told as such anyway.
Result<ChangePage> pageFor(Connection &c, Revision since, const QList<JobId> &besides)
{
    auto page = c.jobs().changes(since, pageSize);
    if (!page || page->more)
        return page;
    for (const JobId &id : besides) {
        const bool there = std::any_of(page->jobs.cbegin(), page->jobs.cend(),
                                       [&](const JobSummary &job) { return job.id == id; });
        if (there)
            continue;
        if (auto record = c.jobs().load(id))
            page->jobs.append(record->summary);
    }
    return page;
}

} // namespace

ChangeFeed::ChangeFeed(Store &store, Finish finish, QObject *parent)
    : QObject(parent), m_store(store), m_finish(std::move(finish))
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&m_gather, &QTimer::timeout, this, &ChangeFeed::wakeAll);
    m_expire.setSingleShot(true);
    connect(&m_expire, &QTimer::timeout, this, &ChangeFeed::expire);
}

void ChangeFeed::ask(const rpc::Changes &request, std::function<bool()> gone, Reply reply)
{
    const int wait = std::clamp(request.waitMs, 0, longestWaitMs);
    look({request.since, std::move(gone), std::move(reply), now() + wait});
}

void ChangeFeed::notify()
{
    if (!m_waiters.empty() && !m_gather.isActive())
        m_gather.start();
}

void ChangeFeed::tell(const QList<JobId> &jobs)
{
    std::list<Waiter> all;
    all.swap(m_waiters);
    for (Waiter &waiter : all) {
        if (!waiter.gone())
            look(std::move(waiter), jobs);
    }
}

void ChangeFeed::look(Waiter waiter, const QList<JobId> &besides)
{
    const Revision since = waiter.since; // before the waiter is moved
    m_store.run<ChangePage>(
        [since, besides](Connection &c) { return pageFor(c, since, besides); }, this,
        [this, waiter = std::move(waiter)](Result<ChangePage> page) mutable {
            if (waiter.gone())
                return;
            if (!page) {
                waiter.reply(page.error());
                return;
            }
            const bool reset = waiter.since > page->revision;
            if (page->revision == waiter.since && page->jobs.isEmpty() && waiter.deadline > now()) {
                m_waiters.push_back(std::move(waiter));
                expire();
                return;
            }
            for (JobSummary &job : page->jobs)
                m_finish(job);
            waiter.reply(rpc::Changes::Reply{page->revision, page->jobs, page->removed, page->algorithms,
                                             page->experiments, page->datasets, page->more, reset});
        });
}

void ChangeFeed::wakeAll()
{
    std::list<Waiter> all;
    all.swap(m_waiters);
    for (Waiter &waiter : all) {
        if (!waiter.gone())
            look(std::move(waiter));
    }
}

void ChangeFeed::expire()
{
    std::list<Waiter> due;
    qint64 next = -1;
    for (auto at = m_waiters.begin(); at != m_waiters.end();) {
        const auto current = at++;
        if (current->gone())
            m_waiters.erase(current);
        else if (current->deadline <= now())
            due.splice(due.end(), m_waiters, current);
        else
            next = next < 0 ? current->deadline : std::min(next, current->deadline);
    }
    for (Waiter &waiter : due)
        look(std::move(waiter));
    if (next >= 0)
        m_expire.start(static_cast<int>(std::max<qint64>(1, next - now())));
}

} // namespace trainshed
