// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailspanel.h"

#include "ui/details/archivewindow.h"
#include "ui/details/detailsheader.h"
#include "ui/details/eventstab.h"
#include "ui/details/jobsource.h"
#include "ui/details/logtab.h"
#include "ui/details/metricstab.h"
#include "ui/details/outputstab.h"
#include "ui/details/overview.h"
#include "ui/details/usagefeed.h"
#include "ui/details/usagetab.h"
#include "ui/details/versionstab.h"
#include "ui/widgets/factsheet.h"
#include "ui/widgets/messagebar.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace trainshed {

DetailsPanel::DetailsPanel(EngineClient *client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_source(new JobSource(client, this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(tr("Select a job to see its details."), this))
    , m_header(new DetailsHeader(this))
    , m_message(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_overview(new FactSheet(this))
    , m_archives(new QWidget(this))
    , m_log(new LogTab(this))
    , m_events(new EventsTab(this))
    , m_outputs(new OutputsTab(this))
    , m_versions(new VersionsTab(client, this))
    , m_usageFeed(new UsageFeed(client, this))
    , m_usage(new UsageTab(m_usageFeed, this))
    , m_metrics(new MetricsTab(client, this))
{
    setObjectName(QStringLiteral("detailsPanel"));
    setAccessibleName(tr("Job details"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    buildTabs();
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    wireHeader();
    wireSource();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &DetailsPanel::tick);
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::buildTabs()
{
    m_message->setObjectName(QStringLiteral("detailsMessage"));
    m_message->setAccessibleName(tr("Details message"));
    m_overview->setObjectName(QStringLiteral("overviewSheet"));
    m_overview->setAccessibleName(tr("Overview of the job"));
    m_tabs->setObjectName(QStringLiteral("detailsTabs"));
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildOverview(), tr("&Overview"));
    m_tabs->addTab(m_log, tr("&Log"));
    m_tabs->addTab(m_events, tr("&Events"));
    m_tabs->addTab(m_outputs, tr("Ou&tputs"));
    m_tabs->addTab(m_versions, tr("Ve&rsions"));
    m_tabs->addTab(m_usage, tr("Resource &usage"));
    m_tabs->addTab(m_metrics, tr("&Metrics"));
}

/// The sheet, and below it what can be looked into further.
QWidget *DetailsPanel::buildOverview()
{
    auto *button = new QPushButton(tr("Archive Contents…"), m_archives);
    button->setObjectName(QStringLiteral("overviewArchives"));
    button->setToolTip(tr("What is in the archives that this job takes"));
    connect(button, &QPushButton::clicked, this, [this] {
        if (const auto &job = m_source->details())
            (new ArchiveWindow(m_client, ArchiveWindow::archivesOf(job->spec), this))->show();
    });
    auto *row = new QHBoxLayout(m_archives);
    row->setContentsMargins(12, 4, 12, 8);
    row->addWidget(button);
    row->addStretch(1);
    m_archives->hide();
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_overview, 1);
    column->addWidget(m_archives);
    return page;
}

void DetailsPanel::wireHeader()
{
    const auto passOn = [this](auto from, auto to) {
        connect(m_header, from, this, [this, to] {
            if (m_job)
                Q_EMIT(this->*to)(m_job->id);
        });
    };
    passOn(&DetailsHeader::rebuildRequested, &DetailsPanel::rebuildRequested);
    passOn(&DetailsHeader::outputFolderRequested, &DetailsPanel::outputFolderRequested);
    passOn(&DetailsHeader::copyCommandRequested, &DetailsPanel::copyCommandRequested);
    connect(m_header, &DetailsHeader::stopRequested, this, [this] {
        if (m_job)
            Q_EMIT stopRequested(*m_job);
    });
    connect(m_header, &DetailsHeader::retryUploadRequested, this, [this] {
        if (m_job)
            Q_EMIT retryUploadRequested(*m_job);
    });
    connect(m_header, &DetailsHeader::logRequested, this, [this] { setTab(LogTabIndex); });
    connect(m_header, &DetailsHeader::closeRequested, this, &DetailsPanel::closeRequested);
    connect(m_header, &DetailsHeader::descriptionEdited, this, [this](const QString &text) {
        if (m_job)
            Q_EMIT descriptionEdited(m_job->id, text);
    });
    connect(m_outputs, &OutputsTab::outputFolderRequested, this, [this] {
        if (m_job)
            Q_EMIT outputFolderRequested(m_job->id);
    });
    connect(m_versions, &VersionsTab::openRequested, this, &DetailsPanel::openRequested);
    connect(m_versions, &VersionsTab::compareRequested, this, &DetailsPanel::compareRequested);
    connect(m_log, &LogTab::logChanged, this, &DetailsPanel::logChanged);
    connect(m_log, &LogTab::eventsChanged, this, &DetailsPanel::logEventsChanged);
}

void DetailsPanel::wireSource()
{
    connect(m_source, &JobSource::detailsChanged, this, &DetailsPanel::showDetails);
    connect(m_source, &JobSource::eventsReset, m_events, &EventsTab::clear);
    connect(m_source, &JobSource::eventsArrived, m_events, &EventsTab::append);
    connect(m_source, &JobSource::eventsReset, m_log, &LogTab::clearEvents);
    connect(m_source, &JobSource::eventsArrived, m_log, &LogTab::appendEvents);
    connect(m_source, &JobSource::eventsReset, m_usage, &UsageTab::clearEvents);
    connect(m_source, &JobSource::eventsArrived, m_usage, &UsageTab::appendEvents);
    connect(m_source, &JobSource::eventsReset, m_metrics, &MetricsTab::clearEvents);
    connect(m_source, &JobSource::eventsArrived, m_metrics, &MetricsTab::appendEvents);
    connect(m_usageFeed, &UsageFeed::changed, this, &DetailsPanel::showOverview);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsPanel::pace);
    connect(m_source, &JobSource::failed, this, [this](const Error &why) {
        // A lost connection is said once, above all pages.
        if (why.code != ErrorCode::Unreachable && why.code != ErrorCode::Cancelled)
            m_message->showMessage(MessageBar::Kind::Error, why.text());
    });
}

void DetailsPanel::setLogView(QWidget *view)
{
    m_log->setView(view);
}

void DetailsPanel::setJob(const std::optional<JobSummary> &job)
{
    const bool other = !job || !m_job || job->id != m_job->id;
    m_job = job;
    if (other) {
        m_message->clear();
        m_overview->setSections({});
        m_archives->hide();
        m_log->clear();
        m_outputs->clear();
        m_usageFeed->clear();
        m_usage->clear();
        m_metrics->clear();
    }
    m_stack->setCurrentIndex(job ? 1 : 0);
    if (!job) {
        m_clock.stop();
        m_source->clear();
        m_versions->clear();
        return;
    }
    m_header->setJob(*job);
    m_versions->setJob(*job);
    m_usage->setJob(*job);
    m_metrics->setJob(*job);
    // While it ends, too, there is something to measure.
    m_usageFeed->setJob(job->id, job->phase == JobPhase::Running || job->phase == JobPhase::Terminating);
    pace();
    tick();
    if (job->phase == JobPhase::Running)
        m_clock.start();
    else
        m_clock.stop();
    // A closed panel asks for nothing.
    if (isVisible())
        m_source->setJob(*job);
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_job)
        m_source->setJob(*m_job);
    pace();
}

void DetailsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    pace();
}

void DetailsPanel::pace()
{
    using Pace = UsageFeed::Pace;
    const bool looked = isVisible() && m_job;
    m_usageFeed->setPace(looked && tab() == UsageTabIndex ? Pace::Live
                         : looked && tab() == OverviewTab ? Pace::Slow
                                                          : Pace::Asleep);
    m_metrics->setActive(looked && tab() == MetricsTabIndex);
}

void DetailsPanel::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

DetailsPanel::Tab DetailsPanel::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void DetailsPanel::editDescription()
{
    m_header->editDescription();
}

void DetailsPanel::noteChanged(const QList<JobSummary> &jobs)
{
    m_versions->noteChanged(jobs);
}

void DetailsPanel::noteRemoved(const QList<JobId> &jobs)
{
    m_versions->noteRemoved(jobs);
}

void DetailsPanel::refresh()
{
    m_source->refresh();
    if (m_source->details())
        m_outputs->setJob(*m_source->details());
}

void DetailsPanel::showDetails(const JobDetails &job)
{
    if (!m_job || job.summary.id != m_job->id)
        return;
    m_message->clear();
    m_header->setDescription(job.spec.description);
    showOverview();
    m_archives->setVisible(!ArchiveWindow::archivesOf(job.spec).isEmpty());
    m_log->setJob(job);
    m_outputs->setJob(job);
}

void DetailsPanel::showOverview()
{
    const auto &job = m_source->details();
    if (job && m_job && job->summary.id == m_job->id) {
        m_overview->setSections(
            overviewSections(*job, QDateTime::currentMSecsSinceEpoch(), m_usageFeed->table()));
    }
}

void DetailsPanel::tick()
{
    m_header->setNow(QDateTime::currentMSecsSinceEpoch());
}

} // namespace trainshed
