// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/items/stringpool.h"
#include "model/job/job.h"
#include "model/job/metriccolumn.h"

#include <QAbstractTableModel>
#include <QHash>

#include <deque>
#include <memory>
#include <optional>
#include <set>

namespace trainshed {

class JobFeed;

/// The jobs as a table, newest on top. Holds values; every change is announced as exactly what it is, so that
/// selection, scroll position and open editors stay: a reset comes with a new snapshot only. Made for 100,000
/// rows: a page of n jobs costs n, a changed job the logarithm of all.
class JobListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        VersionColumn,
        StatusColumn,
        TimeColumn, ///< how much of its time to Auto Stop a running job has used
        CreatedColumn,
        DurationColumn,
        AlgorithmColumn,
        ExperimentColumn,
        ResourcesColumn,
        ReasonColumn,
        ColumnCount ///< of those that are always there; the metrics' columns stand behind them
    };
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< the raw text, number (time, ms, phase as int) of the cell
        IdRole,                       ///< JobId's text
        PhaseRole,                    ///< int(JobPhase)
        ProgressRole,                 ///< 0–1; invalid where the job does not run or has no limit
        RevisionRole,
        HangRole, ///< bool: it runs, and may hang
    };

    /// `clock`: for durations; outlives the model. nullptr: the system's.
    explicit JobListModel(QObject *parent = nullptr, const Clock *clock = nullptr);
    ~JobListModel() override;

    /// In step with a feed from now on (call it before the feed starts).
    void setFeed(JobFeed *feed);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const JobSummary &jobAt(int row) const { return *m_rows[static_cast<size_t>(row)]; }
    /// nullptr when it is not here. Valid until the next change of the model.
    const JobSummary *find(const JobId &id) const;
    /// -1 when it is not here.
    int rowOf(const JobId &id) const;
    /// The time that durations are told for: of the last change or tick().
    WallTime now() const { return m_now; }

    /// What of the jobs' metrics has a column, behind the others: in the order in which they were added.
    const QList<MetricColumn> &metricColumns() const { return m_metricColumns; }
    /// Those that are here already keep their places.
    void setMetricColumns(const QList<MetricColumn> &columns);
    /// What these jobs measured, as the engine has it; those that are not among `metrics` have none of the
    /// columns.
    void setMetrics(const QList<JobId> &jobs, const QHash<JobId, QList<Metric>> &metrics);
    /// Of a metric's column.
    std::optional<double> metricAt(int row, int column) const;
    /// Whether tick() has anything to do: the view's timer may rest otherwise.
    bool hasRunning() const { return !m_running.empty(); }
    /// How many are in a phase, without a walk through all.
    int count(JobPhase phase) const { return m_counts[static_cast<size_t>(phase)]; }

public Q_SLOTS:
    void clear();
    /// Puts each in by its ID; one with a smaller revision than what is here is old news and dropped.
    void upsert(const QList<trainshed::JobSummary> &jobs);
    void remove(const QList<trainshed::JobId> &ids);
    /// The durations of what runs, once a second while somebody looks.
    void tick();

Q_SIGNALS:
    void countsChanged();
    void metricColumnsChanged();
    /// setMetrics() is wanted for these jobs: they are new here, changed, or a column is.
    void metricsOutdated(const QList<trainshed::JobId> &jobs);

private:
    using Row = std::unique_ptr<JobSummary>;
    using MetricCell = std::optional<double>;
    /// First and last column that differ.
    struct Span {
        int row = 0;
        int first = 0;
        int last = 0;
    };

    void update(const QList<JobSummary> &jobs);
    void insert(QList<JobSummary> jobs);
    void store(JobSummary &job, const JobSummary &value);
    void enter(const JobSummary &job);
    void leave(const JobSummary &job);
    void announce(QList<Span> spans);
    int position(qint64 sequence) const;
    void tellMetricsOutdated(const JobSummary &job, QList<JobId> &jobs) const;
    QVariant metricData(int row, int column, int role) const;
    QVariant metricHeader(int section, int role) const;

    const Clock *m_clock;
    WallTime m_now = 0;
    /// Pointers, so that a job on top moves eight bytes a row at worst, and nothing is copied when it grows.
    std::deque<Row> m_rows;
    /// Where a job is follows from its sequence by bisection: so no row number has to be kept up to date.
    QHash<JobId, qint64> m_sequences;
    std::set<qint64> m_running; ///< sequences of those whose duration grows
    std::array<int, allPhases.size()> m_counts{};
    StringPool m_strings;
    QList<MetricColumn> m_metricColumns;
    QHash<qint64, QList<MetricCell>> m_metrics; ///< by sequence; nothing costs anything without a column
};

} // namespace trainshed
