// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/usagefeed.h"

namespace trainshed {

namespace {

constexpr int rows = 800;      // about one for each pixel
constexpr int tooMany = 1'600; // of what has come since

} // namespace

UsageFeed::UsageFeed(EngineClient *client, QObject *parent) : QObject(parent), m_client(client)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { ask(m_stale); });
}

UsageFeed::~UsageFeed() = default;

void UsageFeed::setJob(const JobId &job, bool running)
{
    if (job == m_job && running == m_running)
        return;
    const bool other = job != m_job;
    if (other) {
        clear();
        m_job = job;
    }
    const bool ended = m_running && !running;
    m_running = running;
    m_stale = m_stale || ended || !m_answered;
    schedule();
}

void UsageFeed::clear()
{
    ++m_generation;
    m_asking = false;
    m_job = JobId();
    m_running = m_answered = false;
    m_from = m_until = 0;
    m_table = {};
    m_stale = true;
    m_timer.stop();
    Q_EMIT changed();
}

void UsageFeed::setPace(Pace pace)
{
    if (pace == m_pace)
        return;
    m_pace = pace;
    schedule();
}

void UsageFeed::setStretch(WallTime from, WallTime until)
{
    if (from == m_from && until == m_until)
        return;
    m_from = from;
    m_until = until;
    m_stale = true;
    schedule();
}

void UsageFeed::schedule()
{
    if (m_pace == Pace::Asleep || m_job.isEmpty()) {
        m_timer.stop();
        return;
    }
    if (m_asking)
        return; // the answer schedules
    if (m_stale)
        m_timer.start(m_answered ? 120 : 0); // a wheel turns on
    else if (m_running)
        m_timer.start(m_pace == Pace::Live ? 1000 : 5000);
    else
        m_timer.stop();
}

void UsageFeed::ask(bool all)
{
    all = all || m_table.rows.isEmpty() || m_table.rows.size() > tooMany;
    rpc::JobUsage request;
    request.job = m_job.toString();
    request.rows = rows;
    request.from = all ? m_from : m_table.rows.constLast().from;
    request.until = m_until;
    request.period = all ? 0 : m_table.period;
    m_asking = true;
    m_stale = false;
    m_client->call(request, this,
                   [this, all, generation = m_generation](const Result<rpc::JobUsage::Reply> &answer) {
                       if (generation != m_generation)
                           return;
                       m_asking = false;
                       if (answer)
                           take(*answer, all);
                       else
                           Q_EMIT failed(answer.error());
                       schedule();
                   });
}

void UsageFeed::take(const rpc::JobUsage::Reply &reply, bool all)
{
    m_answered = true;
    UsageTable next;
    for (const UsageTable &table : reply.sources) {
        if (table.channels.contains(QStringLiteral("cpu")))
            next = table;
    }
    const bool goesOn = !all && next.period == m_table.period && !next.rows.isEmpty();
    if (!all && !goesOn && !next.rows.isEmpty())
        m_stale = true; // it is kept more coarsely by now
    if (goesOn) {
        QList<UsageRow> known = m_table.rows;
        while (!known.isEmpty() && known.constLast().from >= next.rows.constFirst().from)
            known.removeLast();
        next.rows = known + next.rows;
    } else if (!all) {
        next.rows = m_table.rows;
        next.period = m_table.period;
    }
    if (next == m_table && !all)
        return;
    m_table = next;
    Q_EMIT changed();
}

} // namespace trainshed
