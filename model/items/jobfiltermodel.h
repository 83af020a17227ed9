// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/jobfilter.h"

#include <QSortFilterProxyModel>

namespace trainshed {

class JobListModel;

/// The job list filtered by a JobFilter and sorted by value, never by text; equal ones newest first,
/// and those without a metric last, whichever way the column is sorted. Unsorted (column -1) it is newest
/// first at no cost. Keep it between the list and the view; it looks into the JobListModel itself, since
/// 100,000 rows through QVariant take seconds.
class JobFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit JobFilterModel(QObject *parent = nullptr);
    ~JobFilterModel() override;

    /// A JobListModel; nothing else will do.
    void setSourceModel(QAbstractItemModel *model) override;
    const JobFilter &filter() const { return m_filter; }
    void setFilter(const JobFilter &filter);

    const JobSummary &jobAt(int row) const;
    /// Row here; -1 when it is not shown.
    int rowOf(const JobId &id) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool isNewer(const JobSummary &a, const JobSummary &b) const;
    bool isMetricLess(const QModelIndex &left, const QModelIndex &right) const;

    JobListModel *m_jobs = nullptr;
    JobFilter m_filter;
    JobMatcher m_matcher;
};

} // namespace trainshed
