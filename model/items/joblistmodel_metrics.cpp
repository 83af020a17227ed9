// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the list that say what jobs measured: behind the others, as many as are wanted.
#include "model/items/joblistmodel.h"

#include "model/job/state.h"

#include <QLocale>

#include <cmath>

namespace trainshed {

namespace {

int metricIndex(int column)
{
    return column - JobListModel::ColumnCount;
}

/// Not a number is the same as not a number here.
bool isSame(const std::optional<double> &a, const std::optional<double> &b)
{
    return a == b || (a && b && std::isnan(*a) && std::isnan(*b));
}

} // namespace

void JobListModel::setMetricColumns(const QList<MetricColumn> &columns)
{
    if (columns == m_metricColumns)
        return;
    // Those that stay keep their order and place, so that a view keeps their widths.
    for (qsizetype i = m_metricColumns.size() - 1; i >= 0; --i) {
        if (columns.contains(m_metricColumns[i]))
            continue;
        const int column = ColumnCount + static_cast<int>(i);
        beginRemoveColumns({}, column, column);
        m_metricColumns.removeAt(i);
        for (QList<MetricCell> &cells : m_metrics) {
            if (i < cells.size())
                cells.removeAt(i);
        }
        endRemoveColumns();
    }
    QList<MetricColumn> fresh;
    for (const MetricColumn &column : columns) {
        if (!m_metricColumns.contains(column) && !fresh.contains(column))
            fresh.append(column);
    }
    if (!fresh.isEmpty()) {
        const int first = columnCount();
        beginInsertColumns({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_metricColumns += fresh;
        endInsertColumns();
    }
    if (m_metricColumns.isEmpty())
        m_metrics.clear();
    Q_EMIT metricColumnsChanged();
    // Newest first: those are looked at.
    QList<JobId> all;
    for (const Row &row : m_rows)
        tellMetricsOutdated(*row, all);
    if (!fresh.isEmpty() && !all.isEmpty())
        Q_EMIT metricsOutdated(all);
}

/// Into the list, where it can have measured anything.
void JobListModel::tellMetricsOutdated(const JobSummary &job, QList<JobId> &jobs) const
{
    if (!m_metricColumns.isEmpty() && (job.started != 0 || isTerminal(job.phase)))
        jobs.append(job.id);
}

void JobListModel::setMetrics(const QList<JobId> &jobs, const QHash<JobId, QList<Metric>> &metrics)
{
    QList<Span> spans;
    for (const JobId &id : jobs) {
        const auto sequence = m_sequences.constFind(id);
        if (sequence == m_sequences.constEnd() || m_metricColumns.isEmpty())
            continue;
        QList<MetricCell> cells(m_metricColumns.size());
        const QList<Metric> found = metrics.value(id);
        for (qsizetype i = 0; i < cells.size(); ++i)
            cells[i] = cellOf(found, m_metricColumns[i]);
        QList<MetricCell> &here = m_metrics[*sequence];
        here.resize(cells.size());
        Span span{position(*sequence), columnCount(), -1};
        for (int i = 0; i < static_cast<int>(cells.size()); ++i) {
            if (isSame(here[i], cells[i]))
                continue;
            span.first = qMin(span.first, ColumnCount + i);
            span.last = ColumnCount + i;
        }
        if (span.last < 0)
            continue;
        here = cells;
        spans.append(span);
    }
    announce(std::move(spans));
}

std::optional<double> JobListModel::metricAt(int row, int column) const
{
    const auto cells = m_metrics.constFind(jobAt(row).sequence);
    if (cells == m_metrics.constEnd())
        return std::nullopt;
    return cells->value(metricIndex(column));
}

QVariant JobListModel::metricData(int row, int column, int role) const
{
    const std::optional<double> value = metricAt(row, column);
    const bool isNone = value && std::isnan(*value);
    const QString text = cellText(value);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        if (isNone)
            return tr("The newest value is NaN or infinite");
        return value ? QVariant(QLocale().toString(*value, 'g', QLocale::FloatingPointShortest)) : QVariant();
    case Qt::AccessibleTextRole:
        return value ? text : tr("No value");
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case ValueRole:
        return value ? QVariant(*value) : QVariant();
    default:
        return {};
    }
}

QVariant JobListModel::metricHeader(int section, int role) const
{
    const MetricColumn &column = m_metricColumns.at(metricIndex(section));
    switch (role) {
    case Qt::DisplayRole:
        return headerOf(column);
    case Qt::ToolTipRole:
        return meaningOf(column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace trainshed
