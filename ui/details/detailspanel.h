// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "model/protocol/client/engineclient.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace trainshed {

class DetailsHeader;
class EventsTab;
class FactSheet;
class JobSource;
class LogTab;
class MessageBar;
class MetricsTab;
class OutputsTab;
class UsageFeed;
class UsageTab;
class VersionsTab;

/// One job, with everything there is to know about it, kept fresh while it is shown. Does nothing to the job
/// by itself: what a person wants is a signal.
class DetailsPanel : public QWidget
{
    Q_OBJECT
public:
    enum Tab {
        OverviewTab,
        LogTabIndex,
        EventsTabIndex,
        OutputsTabIndex,
        VersionsTabIndex,
        UsageTabIndex,
        MetricsTabIndex
    };

    explicit DetailsPanel(EngineClient *client, QWidget *parent = nullptr);
    ~DetailsPanel() override;

    /// The view of the log, made by the window; it follows logChanged().
    void setLogView(QWidget *view);
    /// The selected job, again whenever its row changes; nothing: none is selected.
    void setJob(const std::optional<JobSummary> &job);
    void setTab(Tab tab);
    Tab tab() const;
    void editDescription();
    /// Rows of the feed, of whatever job: another version of the shown one may be among them.
    void noteChanged(const QList<JobSummary> &jobs);
    void noteRemoved(const QList<JobId> &jobs);
    /// Asks the engine again, and the disk.
    void refresh();
    JobSource *source() const { return m_source; }
    MetricsTab *metrics() const { return m_metrics; }

Q_SIGNALS:
    void logChanged(const QString &path, bool live);
    /// What the engine did in the attempt whose log that is.
    void logEventsChanged(const QList<trainshed::Event> &events);
    void stopRequested(const trainshed::JobSummary &job);
    void rebuildRequested(const trainshed::JobId &job);
    void retryUploadRequested(const trainshed::JobSummary &job);
    void outputFolderRequested(const trainshed::JobId &job);
    void copyCommandRequested(const trainshed::JobId &job);
    void descriptionEdited(const trainshed::JobId &job, const QString &description);
    /// Another version is to be shown.
    void openRequested(const trainshed::JobId &job);
    void compareRequested(const QList<trainshed::JobId> &jobs);
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTabs();
    QWidget *buildOverview();
    void wireHeader();
    void wireSource();
    void showDetails(const JobDetails &job);
    void showOverview();
    /// Measured values are asked for as often as the page in front shows them.
    void pace();
    void tick();

    std::optional<JobSummary> m_job;
    EngineClient *m_client;
    JobSource *m_source;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    DetailsHeader *m_header;
    MessageBar *m_message;
    QTabWidget *m_tabs;
    FactSheet *m_overview;
    QWidget *m_archives; ///< a button below it, where the job takes archives
    LogTab *m_log;
    EventsTab *m_events;
    OutputsTab *m_outputs;
    VersionsTab *m_versions;
    UsageFeed *m_usageFeed;
    UsageTab *m_usage;
    MetricsTab *m_metrics;
    QTimer m_clock; ///< running times go on
};

} // namespace trainshed
