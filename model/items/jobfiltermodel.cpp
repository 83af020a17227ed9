// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/jobfiltermodel.h"

#include "model/items/jobcells.h"
#include "model/items/joblistmodel.h"

#include <cmath>
#include <optional>

namespace trainshed {

namespace {
// QSortFilterProxyModel takes rows in and out run by run, and each run costs the whole list: above this many
// rows mapping anew is the quicker way to another filter.
constexpr int remapFrom = 2000;
} // namespace

JobFilterModel::JobFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(JobListModel::ValueRole);
}

JobFilterModel::~JobFilterModel() = default;

void JobFilterModel::setSourceModel(QAbstractItemModel *model)
{
    m_jobs = qobject_cast<JobListModel *>(model);
    Q_ASSERT(!model || m_jobs);
    QSortFilterProxyModel::setSourceModel(m_jobs);
}

void JobFilterModel::setFilter(const JobFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_matcher = JobMatcher(filter);
    if (m_jobs && m_jobs->rowCount() >= remapFrom)
        invalidate();
    else
        invalidateFilter();
}

const JobSummary &JobFilterModel::jobAt(int row) const
{
    return m_jobs->jobAt(mapToSource(index(row, 0)).row());
}

int JobFilterModel::rowOf(const JobId &id) const
{
    const int row = m_jobs ? m_jobs->rowOf(id) : -1;
    return row < 0 ? -1 : mapFromSource(m_jobs->index(row, 0)).row();
}

bool JobFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !parent.isValid() && m_matcher.matches(m_jobs->jobAt(row));
}

bool JobFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const JobSummary &a = m_jobs->jobAt(left.row());
    const JobSummary &b = m_jobs->jobAt(right.row());
    if (left.column() >= JobListModel::ColumnCount)
        return isMetricLess(left, right);
    const int order = cells::compare(a, b, static_cast<JobListModel::Column>(left.column()), m_jobs->now());
    if (order != 0)
        return order < 0;
    return isNewer(a, b);
}

// Descending is asked for with the two swapped: newest first all the same.
bool JobFilterModel::isNewer(const JobSummary &a, const JobSummary &b) const
{
    return sortOrder() == Qt::AscendingOrder ? a.sequence > b.sequence : a.sequence < b.sequence;
}

// Those without a value are last, whichever way it goes.
bool JobFilterModel::isMetricLess(const QModelIndex &left, const QModelIndex &right) const
{
    const std::optional<double> a = m_jobs->metricAt(left.row(), left.column());
    const std::optional<double> b = m_jobs->metricAt(right.row(), right.column());
    // What is not finite stands between: 0 for a number.
    const auto rank = [](const std::optional<double> &value) {
        return !value ? 2 : std::isnan(*value) ? 1 : 0;
    };
    if (rank(a) != rank(b))
        return sortOrder() == Qt::AscendingOrder ? rank(a) < rank(b) : rank(b) < rank(a);
    if (rank(a) == 0 && *a != *b)
        return *a < *b;
    return isNewer(m_jobs->jobAt(left.row()), m_jobs->jobAt(right.row()));
}

} // namespace trainshed
