// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobspage.h"

#include "model/items/celltexts.h"
#include "model/items/jobfiltermodel.h"
#include "model/items/joblistmodel.h"
#include "model/job/state.h"
#include "ui/jobs/filterbar.h"
#include "ui/jobs/jobactions.h"
#include "ui/jobs/jobdelegates.h"
#include "ui/jobs/joboperations.h"
#include "ui/jobs/jobtable.h"
#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/transferbar.h"

#include <QClipboard>
#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace trainshed {

namespace {
constexpr int filterDelayMs = 120; // typing goes on while 100,000 rows are looked through
constexpr int rowsDelayMs = 50;
constexpr int tickMs = 1000;
constexpr int agesEvery = 30;
constexpr int messageMs = 6000;

QString metricsKey()
{
    return QStringLiteral("metrics");
}

// Room for the longest word for a status in the language that is spoken, beside its icon.
int statusCharacters(const QWidget &table)
{
    const QFontMetrics metrics = table.fontMetrics();
    int widest = 0;
    for (const JobPhase phase : allPhases) {
        // While data are on their way their part stands beside it.
        const bool moves = phase == JobPhase::Creating || phase == JobPhase::Running;
        const QString text = phaseText(phase) + (moves ? QString(u' ' + cells::percent(1)) : QString());
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return widest / metrics.horizontalAdvance(u'0') + 5;
}
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
    , m_transfer(new TransferBar(client, this, TransferBar::Work::Archive))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_noMatch(new EmptyState(this))
    , m_loading(new EmptyState(this))
{
    setObjectName(QStringLiteral("jobsPage"));
    m_message->setObjectName(QStringLiteral("jobsMessage"));
    m_message->setAccessibleName(tr("Message about jobs"));
    m_operations->setTransferBar(m_transfer);
    buildToolBar();
    buildTable();
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(6, 6, 6, 0);
    tools->addWidget(m_toolBar);
    column->addLayout(tools);
    column->addWidget(m_filterBar);
    column->addWidget(m_message);
    column->addWidget(m_transfer);
    column->addWidget(m_stack, 1);
    wireActions();
    wireModel();
    wireMetrics();
    wireTensorBoard();
    onConnection(client->state());
    onRows();
}

JobsPage::~JobsPage() = default;

void JobsPage::buildToolBar()
{
    m_toolBar->setObjectName(QStringLiteral("jobsToolBar"));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize(QSize(16, 16));

    if (auto *more = m_toolBar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
        more->setAccessibleName(tr("More actions on jobs"));
    auto *create = new QPushButton(tr("Create Training Job"), m_toolBar);
    create->setObjectName(QStringLiteral("createJobButton"));
    create->setToolTip(tr("Create a training job (%1)")
                           .arg(m_actions->create->shortcut().toString(QKeySequence::NativeText)));
    makePrimary(create);
    connect(create, &QPushButton::clicked, m_actions->create, &QAction::trigger);
    m_toolBar->addWidget(create);
    m_toolBar->addAction(m_actions->importFile);
    m_toolBar->widgetForAction(m_actions->importFile)->setObjectName(QStringLiteral("importJobButton"));
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
    m_table->setItemDelegateForColumn(JobListModel::CreatedColumn, new AgeDelegate(m_table));
    m_table->setItemDelegateForColumn(JobListModel::TimeColumn, new TimeDelegate(m_table));
    m_table->setModel(m_filter);
    m_table->setDefaultColumns({17, 8, statusCharacters(*m_table), 15, 15, 13, 12, 14, 19, 20});

    m_loading->setTitle(tr("Asking the engine for the jobs…"));
    m_loading->setIcon(icon(QStringLiteral("busy")));
    m_empty->setIcon(icon(QStringLiteral("empty-jobs")));
    m_empty->setTitle(tr("No training jobs yet"));
    m_empty->setText(
        tr("A training job runs your code with its data and settings, and keeps its log and what it "
           "made. Create one to begin: the sample algorithm is ready to use."));
    m_empty->setButton(tr("Create the first Training Job"), QStringLiteral("emptyCreateButton"));
    m_noMatch->setIcon(icon(QStringLiteral("search")));
    m_noMatch->setTitle(tr("No job matches the filter"));
    m_noMatch->setButton(tr("Show all jobs"), QStringLiteral("noMatchClearButton"));
    makePrimary(m_empty->button());
    connect(m_empty, &EmptyState::activated, m_actions->create, &QAction::trigger);
    connect(m_noMatch, &EmptyState::activated, m_filterBar, &FilterBar::clear);
}

void JobsPage::wireActions()
{
    connect(m_actions->create, &QAction::triggered, this, &JobsPage::createRequested);
    connect(m_actions->importFile, &QAction::triggered, this, &JobsPage::importRequested);
    connect(m_actions->details, &QAction::triggered, this, &JobsPage::detailsRequested);
    connect(m_actions->compare, &QAction::triggered, this, [this] {
        QList<JobId> jobs;
        for (const JobSummary &job : selectedJobs())
            jobs.append(job.id);
        Q_EMIT compareRequested(jobs);
    });
    connect(m_actions->stop, &QAction::triggered, this, [this] { m_operations->stop(selectedJobs()); });
    connect(m_actions->retryUpload, &QAction::triggered, this,
            [this] { m_operations->retryUpload(selectedJobs()); });
    connect(m_actions->remove, &QAction::triggered, this, [this] { m_operations->remove(selectedJobs()); });
    const auto forOne = [this](QAction *action, const std::function<void(const JobId &)> &operation) {
        connect(action, &QAction::triggered, this, [this, operation] {
            const QList<JobSummary> jobs = selectedJobs();
            if (jobs.size() == 1)
                operation(jobs.first().id);
        });
    };
    forOne(m_actions->rebuild, [this](const JobId &job) { m_operations->rebuild(job); });
    forOne(m_actions->saveAlgorithm, [this](const JobId &job) { m_operations->saveAlgorithm(job); });
    forOne(m_actions->openOutputs, [this](const JobId &job) { m_operations->openOutputFolder(job); });
    forOne(m_actions->exportFile, [this](const JobId &job) { m_operations->exportFile(job); });
    connect(m_actions->saveArchive, &QAction::triggered, this, [this] {
        const QList<JobSummary> jobs = selectedJobs();
        if (jobs.size() == 1)
            m_operations->saveArchive(jobs.first());
    });
    connect(m_actions->openSaved, &QAction::triggered, m_operations, &JobOperations::openSaved);
    connect(m_operations, &JobOperations::opened, this, &JobsPage::selectJob);
    forOne(m_actions->copyCommand, [this](const JobId &job) { m_operations->copyCommand(job); });
    connect(m_actions->editDescription, &QAction::triggered, this, &JobsPage::editDescriptionRequested);
    connect(m_actions, &JobActions::priorityChosen, this,
            [this](int priority) { m_operations->setPriority(selectedJobs(), priority); });
    connect(m_actions->copyRows, &QAction::triggered, this, &JobsPage::copyRows);
    connect(m_actions->selectAll, &QAction::triggered, m_table, &QAbstractItemView::selectAll);
    connect(m_actions->find, &QAction::triggered, m_filterBar, &FilterBar::focusText);
    connect(m_operations, &JobOperations::message, this, &JobsPage::showMessage);
    connect(m_operations, &JobOperations::rebuildRequested, this, &JobsPage::rebuildRequested);
    connect(m_operations, &JobOperations::saveAlgorithmRequested, this, &JobsPage::saveAlgorithmRequested);
    connect(m_table, &JobTable::opened, this, &JobsPage::detailsRequested);
    connect(m_table, &QWidget::customContextMenuRequested, this, &JobsPage::openContextMenu);
    // The log has a Ctrl+F of its own: ours holds in this page only.
    m_actions->find->setShortcuts(QKeySequence::keyBindings(QKeySequence::Find));
    m_actions->find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_actions->find);
}

void JobsPage::wireModel()
{
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(filterDelayMs);
    connect(&m_filterDelay, &QTimer::timeout, this, &JobsPage::applyFilter);
    connect(m_filterBar, &FilterBar::changed, this, [this] { m_filterDelay.start(); });
    m_rows.setSingleShot(true);
    m_rows.setInterval(rowsDelayMs);
    connect(&m_rows, &QTimer::timeout, this, &JobsPage::onRows);
    const auto later = [this] {
        if (!m_rows.isActive())
            m_rows.start();
    };
    connect(m_jobs, &QAbstractItemModel::rowsInserted, this, later);
    connect(m_jobs, &QAbstractItemModel::rowsRemoved, this, later);
    connect(m_jobs, &QAbstractItemModel::modelReset, this, later);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, later);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, later);
    connect(m_filter, &QAbstractItemModel::modelReset, this, later);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, later);
    connect(m_table, &JobTable::selectionEdited, this, later);
    connect(m_client, &EngineClient::stateChanged, this, &JobsPage::onConnection);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!m_table->isVisible())
            return;
        if (m_jobs->hasRunning())
            m_jobs->tick();
        if (++m_ticks % agesEvery == 0)
            m_table->viewport()->update(); // "5 min ago"
    });
    m_tick.start();
    m_messageTime.setSingleShot(true);
    m_messageTime.setInterval(messageMs);
    connect(&m_messageTime, &QTimer::timeout, m_message, &MessageBar::clear);
}

void JobsPage::onConnection(EngineClient::State state)
{
    const bool live = state == EngineClient::State::Live;
    m_actions->setLive(live);
    m_table->setDimmed(!live);
    showRightPage();
}

// Whatever happened to rows or to the selection: one look at all of it.
void JobsPage::onRows()
{
    m_filterBar->setCounts(m_filter->rowCount(), m_jobs->rowCount());
    showRightPage();
    trySelectWanted();
    m_actions->setSelection(selectedJobs());
    Q_EMIT currentJobChanged();
}

void JobsPage::showRightPage()
{
    QWidget *page = m_table;
    if (m_jobs->rowCount() == 0)
        page = m_complete ? m_empty : m_loading;
    else if (m_filter->rowCount() == 0)
        page = m_noMatch;
    m_filterBar->setVisible(m_jobs->rowCount() > 0);
    if (m_stack->currentWidget() != page)
        m_stack->setCurrentWidget(page);
}

void JobsPage::applyFilter()
{
    const std::optional<JobSummary> current = currentJob();
    m_filter->setFilter({m_filterBar->text(), m_filterBar->phases(), m_filterBar->experiment(),
                         m_filterBar->createdFrom(), m_filterBar->createdBefore()});
    // What was looked at stays looked at where it is still shown.
    const int row = current ? m_filter->rowOf(current->id) : -1;
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    onRows();
}

std::optional<JobSummary> JobsPage::currentJob() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !m_table->selectionModel()->isRowSelected(index.row(), {}))
        return std::nullopt;
    return m_filter->jobAt(index.row());
}

QList<JobSummary> JobsPage::selectedJobs() const
{
    QList<JobSummary> jobs;
    for (const int row : m_table->selectedRows())
        jobs.append(m_filter->jobAt(row));
    return jobs;
}

void JobsPage::selectJob(const JobId &job)
{
    m_wanted = job;
    trySelectWanted();
}

void JobsPage::trySelectWanted()
{
    if (m_wanted.isEmpty() || m_jobs->rowOf(m_wanted) < 0)
        return;
    const int row = m_filter->rowOf(m_wanted);
    if (row >= 0) {
        m_wanted = JobId();
        m_table->selectRow(row);
        return;
    }
    const QString name = m_jobs->find(m_wanted)->name;
    m_message->showMessage(MessageBar::Kind::Info, tr("“%1” is hidden by the filter.").arg(name),
                           tr("Show it"), [this, job = m_wanted] {
                               m_filterBar->clear();
                               applyFilter();
                               selectJob(job);
                           });
    m_wanted = JobId();
}

void JobsPage::openContextMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("jobContextMenu"));
    menu->setToolTipsVisible(true); // why something can't be done
    for (QAction *action : m_actions->rowActions()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    // Opened by the keyboard the position says nothing: below the current row then.
    const QRect row = m_table->visualRect(m_table->currentIndex());
    const bool outside = !m_table->viewport()->rect().contains(at);
    menu->popup(m_table->viewport()->mapToGlobal(outside ? row.bottomLeft() : at));
}

void JobsPage::copyRows()
{
    if (!m_table->selectedRows().isEmpty())
        QGuiApplication::clipboard()->setText(m_table->selectionAsTsv());
}

void JobsPage::setExperiments(const QList<Experiment> &experiments)
{
    m_filterBar->setExperiments(experiments);
}

void JobsPage::setComplete(bool complete)
{
    m_complete = complete;
    showRightPage();
}

void JobsPage::showMessage(MessageBar::Kind kind, const QString &text)
{
    m_message->showMessage(kind, text);
    // Good news goes by itself; trouble stays until it is closed.
    if (kind == MessageBar::Kind::Success)
        m_messageTime.start();
    else
        m_messageTime.stop();
}

QVariantMap JobsPage::uiState() const
{
    return {{QStringLiteral("columns"), m_table->saveColumns()}, {metricsKey(), metricsState()}};
}

void JobsPage::restoreUiState(const QVariantMap &state)
{
    restoreMetrics(state.value(metricsKey()).toStringList());
    m_table->restoreColumns(state.value(QStringLiteral("columns")).toMap());
}

} // namespace trainshed
