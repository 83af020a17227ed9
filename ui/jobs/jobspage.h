// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "model/job/metriccolumn.h"
#include "model/protocol/client/engineclient.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <optional>

class QStackedWidget;
class QToolBar;

namespace trainshed {

class EmptyState;
class FilterBar;
class JobActions;
class JobFilterModel;
class JobListModel;
class JobOperations;
class JobTable;
class TransferBar;

/// The list of jobs with its tool bar, its filter and what stands there when there is nothing to list.
class JobsPage : public QWidget
{
    Q_OBJECT
public:
    /// `jobs`: kept fresh by its owner.
    JobsPage(EngineClient *client, JobListModel *jobs, QWidget *parent = nullptr);
    ~JobsPage() override;

    JobActions *actions() const { return m_actions; }
    JobOperations *operations() const { return m_operations; }
    JobTable *table() const { return m_table; }
    FilterBar *filterBar() const { return m_filterBar; }

    /// The job whose details are to be shown.
    std::optional<JobSummary> currentJob() const;
    QList<JobSummary> selectedJobs() const;
    /// Selects it alone; waits for it when the list does not hold it yet (a job just submitted).
    void selectJob(const JobId &job);
    /// The first snapshot is here: an empty list means that there is no job.
    void setComplete(bool complete);
    void setExperiments(const QList<Experiment> &experiments);
    void showMessage(MessageBar::Kind kind, const QString &text);

    QVariantMap uiState() const;
    void restoreUiState(const QVariantMap &state);

Q_SIGNALS:
    void createRequested();
    /// A job file is to be chosen and read.
    void importRequested();
    void rebuildRequested(const trainshed::JobDetails &job);
    void saveAlgorithmRequested(const trainshed::JobDetails &job);
    /// Another job is current, or the row of the current one changed, or there is none.
    void currentJobChanged();
    void detailsRequested();
    void compareRequested(const QList<trainshed::JobId> &jobs);
    void editDescriptionRequested();

private:
    void buildToolBar();
    void buildTable();
    void wireActions();
    void wireModel();
    void openContextMenu(const QPoint &at);
    void applyFilter();
    void onConnection(EngineClient::State state);
    void onRows();
    void showRightPage();
    void trySelectWanted();
    void copyRows();
    // jobspage_metrics.cpp
    void wireMetrics();
    void wireTensorBoard();
    void chooseMetrics();
    void showMetrics(const QList<MetricColumn> &columns);
    int metricWidth(const QString &header) const;
    QStringList metricsState() const;
    void restoreMetrics(const QStringList &state);

    EngineClient *m_client;
    JobListModel *m_jobs;
    JobFilterModel *m_filter;
    FilterBar *m_filterBar;
    JobTable *m_table;
    JobActions *m_actions;
    JobOperations *m_operations;
    QToolBar *m_toolBar;
    MessageBar *m_message;
    TransferBar *m_transfer; ///< of archives
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    EmptyState *m_loading;
    QTimer m_filterDelay;
    QTimer m_rows; ///< gathers what rows do into one look
    QTimer m_tick; ///< running times
    QTimer m_messageTime;
    JobId m_wanted;
    bool m_complete = false;
    int m_ticks = 0;
};

} // namespace trainshed
