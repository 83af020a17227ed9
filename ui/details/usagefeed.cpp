// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/usagefeed.h"

#include <algorithm>

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
    m_tables.clear();
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

const UsageTable &UsageFeed::table(const QString &source) const
{
    static const UsageTable none;
    const auto found = m_tables.constFind(source);
    return found == m_tables.constEnd() ? none : *found;
}

QStringList UsageFeed::sources() const
{
    QStringList sources;
    for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
        if (table.key() != processes() && !table->rows.isEmpty()) // else its rows are asked for just now
            sources.append(table.key());
    }
    sources.prepend(processes());
    return sources;
}

/// Of the table that lags behind the most, where the last row begins: from there on is asked for. 0: all.
WallTime UsageFeed::newest() const
{
    const UsageTable &main = table();
    if (main.rows.isEmpty() || main.rows.size() > tooMany)
        return 0;
    WallTime newest = main.rows.constLast().from;
    for (const UsageTable &one : m_tables) {
        // A GPU that the job has left long ago gets no more rows.
        constexpr qint64 gone = 10;
        if (!one.rows.isEmpty() && one.rows.constLast().from > newest - gone * main.period)
            newest = std::min(newest, one.rows.constLast().from);
    }
    return newest;
}

void UsageFeed::ask(bool all)
{
    const WallTime known = newest();
    all = all || known == 0;
    rpc::JobUsage request;
    request.job = m_job.toString();
    request.rows = rows;
    request.from = all ? m_from : known;
    request.until = m_until;
    request.period = all ? 0 : table().period;
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

/// True: something is new.
bool UsageFeed::merge(const UsageTable &news, bool all)
{
    UsageTable &known = m_tables[news.source];
    UsageTable next = news;
    const bool goesOn = !all && next.period == known.period && !next.rows.isEmpty();
    if (!all && !goesOn && !next.rows.isEmpty())
        m_stale = true; // it is kept more coarsely by now, or is a new source
    if (goesOn) {
        QList<UsageRow> rows = known.rows;
        while (!rows.isEmpty() && rows.constLast().from >= next.rows.constFirst().from)
            rows.removeLast();
        next.rows = rows + next.rows;
    } else if (!all) {
        next.rows = known.rows;
        next.period = known.period;
    }
    if (next == known)
        return false;
    known = next;
    return true;
}

void UsageFeed::take(const rpc::JobUsage::Reply &reply, bool all)
{
    m_answered = true;
    bool isNew = all;
    if (all)
        m_tables.clear();
    for (const UsageTable &table : reply.sources)
        isNew = merge(table, all) || isNew;
    if (isNew)
        Q_EMIT changed();
}

} // namespace trainshed
