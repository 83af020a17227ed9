// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the list changes. Announcing is the point: what is told to the views is what happened, no more, since a
// view pays for each cell that it is told of.
#include "model/items/jobcells.h"
#include "model/items/joblistmodel.h"

#include <algorithm>
#include <ranges>

namespace trainshed {

namespace {

bool grows(const JobSummary &job)
{
    return durationAt(job, job.started + 1) != durationAt(job, job.started);
}

/// Consecutive rows [first, last] out of ascending rows.
template<typename Rows, typename Tell>
void eachRun(const Rows &rows, Tell tell)
{
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        tell(rows[i], rows[end - 1]);
        i = end;
    }
}

} // namespace

void JobListModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_sequences.clear();
    m_running.clear();
    m_metrics.clear();
    m_counts.fill(0);
    m_strings.clear();
    endResetModel();
    Q_EMIT countsChanged();
}

void JobListModel::enter(const JobSummary &job)
{
    ++m_counts[static_cast<size_t>(job.phase)];
    if (grows(job))
        m_running.insert(job.sequence);
}

void JobListModel::leave(const JobSummary &job)
{
    --m_counts[static_cast<size_t>(job.phase)];
    m_running.erase(job.sequence);
}

void JobListModel::store(JobSummary &job, const JobSummary &value)
{
    job = value;
    m_strings.share(job.algorithm);
    m_strings.share(job.experiment);
    m_strings.share(job.experimentName);
    m_strings.share(job.pool);
    m_strings.share(job.resources);
    m_strings.share(job.reason.code);
    for (QString &arg : job.reason.args)
        m_strings.share(arg);
}

void JobListModel::upsert(const QList<JobSummary> &jobs)
{
    m_now = m_clock->wall();
    QHash<JobId, qsizetype> last; // a job may come twice in a batch: the last one counts
    for (qsizetype i = 0; i < jobs.size(); ++i)
        last.insert(jobs[i].id, i);
    QList<JobSummary> known;
    QList<JobSummary> fresh;
    QList<JobId> moved;
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const JobSummary &job = jobs[i];
        if (last.value(job.id) != i)
            continue;
        const auto at = m_sequences.constFind(job.id);
        if (at != m_sequences.constEnd() && *at == job.sequence) {
            known.append(job);
            continue;
        }
        if (at != m_sequences.constEnd()) // the same job in another place: only another database does that
            moved.append(job.id);
        fresh.append(job);
    }
    if (!moved.isEmpty())
        remove(moved);
    update(known);
    insert(std::move(fresh));
    if (!jobs.isEmpty())
        Q_EMIT countsChanged();
    QList<JobId> outdated;
    for (const JobSummary &job : jobs)
        tellMetricsOutdated(job, outdated);
    if (!outdated.isEmpty())
        Q_EMIT metricsOutdated(outdated);
}

void JobListModel::update(const QList<JobSummary> &jobs)
{
    QList<Span> spans;
    for (const JobSummary &job : jobs) {
        const int row = position(job.sequence);
        JobSummary &here = *m_rows[static_cast<size_t>(row)];
        if (job.revision < here.revision)
            continue;
        Span span{row, ColumnCount, -1};
        for (int column = 0; column < ColumnCount; ++column) {
            if (!cells::differs(here, job, static_cast<Column>(column)))
                continue;
            span.first = qMin(span.first, column);
            span.last = column;
        }
        // No column shows it, but who follows the job (details, events, Retry upload) has to hear of it: the
        // first cell stands for the row.
        if (span.last < 0 && job.revision > here.revision)
            span = {row, 0, 0};
        leave(here);
        store(here, job);
        enter(here);
        if (span.last >= 0)
            spans.append(span);
    }
    announce(std::move(spans));
}

/// Neighbouring rows in one signal; one wide signal where most of the list changed.
void JobListModel::announce(QList<Span> spans)
{
    if (spans.isEmpty())
        return;
    std::ranges::sort(spans, {}, &Span::row);
    static const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, ValueRole,
                                  PhaseRole,       ProgressRole,    RevisionRole,           HangRole};
    const bool wide = spans.size() > 100 && spans.size() > rowCount() / 2;
    Span run = spans.first();
    int end = run.row;
    const auto tell = [&] { Q_EMIT dataChanged(index(run.row, run.first), index(end, run.last), roles); };
    for (const Span &span : std::as_const(spans)) {
        if (!wide && span.row > end + 1) {
            tell();
            run = span;
        }
        end = span.row;
        run.first = qMin(run.first, span.first);
        run.last = qMax(run.last, span.last);
    }
    tell();
}

void JobListModel::insert(QList<JobSummary> jobs)
{
    // Newest first, and from the end of the list, so that a position holds until it is used.
    std::ranges::sort(jobs, std::ranges::greater(), &JobSummary::sequence);
    for (qsizetype end = jobs.size(); end > 0;) {
        const int at = position(jobs[end - 1].sequence);
        qsizetype begin = end - 1;
        // The newer one belongs there too unless the row above stands between.
        while (begin > 0 && (at == 0 || jobAt(at - 1).sequence > jobs[begin - 1].sequence))
            --begin;
        std::deque<Row> rows;
        for (qsizetype i = begin; i < end; ++i) {
            rows.push_back(std::make_unique<JobSummary>());
            store(*rows.back(), jobs[i]);
        }
        beginInsertRows({}, at, at + static_cast<int>(end - begin) - 1);
        for (const Row &row : rows) {
            m_sequences.insert(row->id, row->sequence);
            enter(*row);
        }
        m_rows.insert(m_rows.begin() + at, std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
        end = begin;
    }
}

void JobListModel::remove(const QList<JobId> &ids)
{
    QList<int> rows;
    for (const JobId &id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<std::pair<int, int>> runs;
    eachRun(rows, [&](int first, int last) { runs.append({first, last}); });
    // From the end: what is before keeps its place. (No views: Debian 12's clang-tidy can't read GCC's.)
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        const auto [first, last] = *run;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            leave(jobAt(row));
            m_sequences.remove(jobAt(row).id);
            m_metrics.remove(jobAt(row).sequence);
        }
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
    if (!rows.isEmpty())
        Q_EMIT countsChanged();
}

void JobListModel::tick()
{
    m_now = m_clock->wall();
    QList<int> rows;
    for (auto sequence = m_running.rbegin(); sequence != m_running.rend(); ++sequence)
        rows.append(position(*sequence));
    static const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, ValueRole,
                                  ProgressRole};
    eachRun(rows, [&](int first, int last) {
        Q_EMIT dataChanged(index(first, TimeColumn), index(last, DurationColumn), roles);
    });
}

} // namespace trainshed
