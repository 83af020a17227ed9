// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/joblistmodel.h"

#include "model/items/jobcells.h"
#include "model/job/hang.h"
#include "model/protocol/client/jobfeed.h"

namespace trainshed {

namespace {
const SystemClock systemClock;
} // namespace

JobListModel::JobListModel(QObject *parent, const Clock *clock)
    : QAbstractTableModel(parent), m_clock(clock ? clock : &systemClock), m_now(m_clock->wall())
{}

JobListModel::~JobListModel() = default;

void JobListModel::setFeed(JobFeed *feed)
{
    connect(feed, &JobFeed::snapshotStarted, this, &JobListModel::clear);
    connect(feed, &JobFeed::upserted, this, &JobListModel::upsert);
    connect(feed, &JobFeed::removed, this, &JobListModel::remove);
}

int JobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JobListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount + m_metricColumns.size());
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JobSummary &job = jobAt(index.row());
    const bool isOfTheRow = role == IdRole || role == PhaseRole || role == RevisionRole ||
                            role == ProgressRole || role == HangRole;
    if (index.column() >= ColumnCount && !isOfTheRow)
        return metricData(index.row(), index.column(), role);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cells::display(job, column, m_now);
    case Qt::ToolTipRole:
        return cells::toolTip(job, column, m_now);
    case Qt::AccessibleTextRole: {
        const QString words = cells::accessible(job, column, m_now);
        return words.isEmpty() ? QVariant() : QVariant(words);
    }
    case ValueRole:
        return cells::value(job, column, m_now);
    case IdRole:
        return job.id.toString();
    case PhaseRole:
        return static_cast<int>(job.phase);
    case ProgressRole: {
        const std::optional<double> part = cells::progress(job, m_now);
        return part ? QVariant(*part) : QVariant();
    }
    case HangRole:
        return seemsToHang(job);
    case RevisionRole:
        return job.revision;
    default:
        return {};
    }
}

QVariant JobListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section >= ColumnCount)
        return metricHeader(section, role);
    if (role != Qt::DisplayRole)
        return {};
    return cells::header(static_cast<Column>(section));
}

/// The row of the sequence, or where it would be inserted.
int JobListModel::position(qint64 sequence) const
{
    const auto at = std::partition_point(m_rows.begin(), m_rows.end(),
                                         [sequence](const Row &row) { return row->sequence > sequence; });
    return static_cast<int>(at - m_rows.begin());
}

int JobListModel::rowOf(const JobId &id) const
{
    const auto at = m_sequences.constFind(id);
    return at == m_sequences.constEnd() ? -1 : position(*at);
}

const JobSummary *JobListModel::find(const JobId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &jobAt(row);
}

} // namespace trainshed
