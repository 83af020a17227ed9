// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobspage.h"

#include "model/items/jobfiltermodel.h"
#include "model/items/joblistmodel.h"
#include "ui/jobs/filterbar.h"
#include "ui/jobs/jobactions.h"
#include "ui/jobs/jobdelegates.h"
#include "ui/jobs/joboperations.h"
#include "ui/jobs/jobtable.h"
#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace trainshed {

namespace {
constexpr int filterDelayMs = 120; // typing goes on while 100,000 rows are looked through
constexpr int rowsDelayMs = 50;
} // namespace

JobsPage::JobsPage(EngineClient *client, JobListModel *jobs, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_jobs(jobs)
    , m_filter(new JobFilterModel(this))
    , m_filterBar(new FilterBar(this))
    , m_table(new JobTable(this))
    , m_actions(new JobActions(m_table))
    , m_operations(new JobOperations(client, this))
    , m_toolBar(new QToolBar(this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_noMatch(new EmptyState(this))
    , m_loading(new EmptyState(this))
{
    setObjectName(QStringLiteral("jobsPage"));
    m_message->setObjectName(QStringLiteral("jobsMessage"));
    m_message->setAccessibleName(tr("Message about jobs"));
    buildToolBar();
    buildTable();
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addWidget(m_filterBar);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    wireActions();
    wireModel();
    onConnection(client->state());
    onRows();
}

JobsPage::~JobsPage() = default;

void JobsPage::buildToolBar()
{
    m_toolBar->setObjectName(QStringLiteral("jobsToolBar"));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize(QSize(16, 16));
    auto *create = new QPushButton(icon(QStringLiteral("job-new")), tr("Create Training Job"), m_toolBar);
    create->setObjectName(QStringLiteral("createJobButton"));
    create->setToolTip(tr("Create a training job (%1)").arg(m_actions->create->shortcut().toString(QKeySequence::NativeText)));
    create->setDefault(true);
    connect(create, &QPushButton::clicked, m_actions->create, &QAction::trigger);
    m_toolBar->addWidget(create);
    m_toolBar->addSeparator();
    for (QAction *action : {m_actions->stop, m_actions->rebuild, m_actions->remove}) {
        m_toolBar->addAction(action);
        m_toolBar->widgetForAction(action)->setObjectName(action->objectName() + QStringLiteral("Button"));
    }
    m_toolBar->addSeparator();
    for (QAction *action : {m_actions->openOutputs, m_actions->copyCommand}) {
        m_toolBar->addAction(action);
        m_toolBar->widgetForAction(action)->setObjectName(action->objectName() + QStringLiteral("Button"));
    }
}

void JobsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("jobsTable"));
    m_table->setAccessibleName(tr("Training jobs"));
    m_filter->setSourceModel(m_jobs);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(JobListModel::StatusColumn, new StatusDelegate(m_table));
    m_table->setItemDelegateForColumn(JobListModel::TimeColumn, new TimeDelegate(m_table));
    m_table->setModel(m_filter);

    m_loading->setTitle(tr("Asking the engine for the jobs…"));
    m_loading->setIcon(icon(QStringLiteral("busy")));
    m_empty->setIcon(icon(QStringLiteral("empty-jobs")));
    m_empty->setTitle(tr("No training jobs yet"));
    m_empty->setText(tr("A training job runs your code with its data and settings, and keeps its log and what it "
                        "made. Create one to begin: the sample algorithm is ready to use."));
    m_empty->setButton(tr("Create the first Training Job"), QStringLiteral("emptyCreateButton"),
                       icon(QStringLiteral("job-new")));
    m_noMatch->setIcon(icon(QStringLiteral("search")));
    m_noMatch->setTitle(tr("No job matches the filter"));
    m_noMatch->setButton(tr("Show all jobs"), QStringLiteral("noMatchClearButton"));
    connect(m_empty, &EmptyState::activated, m_actions->create, &QAction::trigger);
    connect(m_noMatch, &EmptyState::activated, m_filterBar, &FilterBar::clear);
}

void JobsPage::wireActions()
{
    connect(m_actions->create, &QAction::triggered, this, &JobsPage::createRequested);
    connect(m_actions->details, &QAction::triggered, this, &JobsPage::detailsRequested);
    connect(m_actions->stop, &QAction::triggered, this, [this] { m_operations->stop(selectedJobs()); });
    connect(m_actions->remove, &QAction::triggered, this, [this] { m_operations->remove(selectedJobs()); });
    const auto forOne = [this](QAction *action, void (JobOperations::*operation)(const JobId &)) {
        connect(action, &QAction::triggered, this, [this, operation] {
            if (const QList<JobSummary> jobs = selectedJobs(); jobs.size() == 1)
                (m_operations->*operation)(jobs.first().id);
        });
    };
    forOne(m_actions->rebuild, &JobOperations::rebuild);
    forOne(m_actions->openOutputs, &JobOperations::openOutputFolder);
    forOne(m_actions->copyCommand, &JobOperations::copyCommand);
    connect(m_actions->editDescription, &QAction::triggered, this, &JobsPage::editDescriptionRequested);
    connect(m_actions, &JobActions::priorityChosen, this,
            [this](int priority) { m_operations->setPriority(selectedJobs(), priority); });
    connect(m_actions->copyRows, &QAction::triggered, this, &JobsPage::copyRows);
    connect(m_actions->selectAll, &QAction::triggered, m_table, &QAbstractItemView::selectAll);
    connect(m_actions->find, &QAction::triggered, m_filterBar, &FilterBar::focusText);
    connect(m_operations, &JobOperations::message, this, &JobsPage::showMessage);
    connect(m_operations, &JobOperations::rebuildRequested, this, &JobsPage::rebuildRequested);
    connect(m_table, &JobTable::opened, this, &JobsPage::detailsRequested);
    connect(m_table, &QWidget::customContextMenuRequested, this, &JobsPage::openContextMenu);
    // The log has a Ctrl+F of its own: ours holds in this page only.
    m_actions->find->setShortcuts(QKeySequence::keyBindings(QKeySequence::Find));
    m_actions->find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_actions->find);
}
