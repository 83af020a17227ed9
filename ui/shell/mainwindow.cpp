// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "model/items/joblistmodel.h"
#include "model/job/wording.h"
#include "ui/algorithm/algorithmeditor.h"
#include "ui/catalog/algorithmspage.h"
#include "ui/catalog/datasetspage.h"
#include "ui/catalog/experimentspage.h"
#include "ui/create/createdialog.h"
#include "ui/details/archivewindow.h"
#include "ui/details/comparewindow.h"
#include "ui/details/detailspanel.h"
#include "ui/details/metricstab.h"
#include "ui/devices/resourcespage.h"
#include "ui/jobs/filterbar.h"
#include "ui/jobs/jobactions.h"
#include "ui/jobs/joboperations.h"
#include "ui/jobs/jobspage.h"
#include "ui/log/logpanel.h"
#include "ui/prompts/archiveview.h"
#include "ui/prompts/chooser.h"
#include "ui/shell/attention.h"
#include "ui/shell/connectionbanner.h"
#include "ui/shell/navigation.h"
#include "ui/shell/uistate.h"
#include "ui/storage/storagepage.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

namespace trainshed {

namespace {

constexpr QSize firstSize{1360, 860};

QString jobsPageName()
{
    return QStringLiteral("jobs");
}

SystemLine systemLine(const Event &event)
{
    const auto level = event.level == EventLevel::Error     ? SystemLine::Level::Error
                       : event.level == EventLevel::Warning ? SystemLine::Level::Warning
                                                            : SystemLine::Level::Info;
    return {event.time, level, sentence(event.message)};
}

} // namespace

MainWindow::MainWindow(EngineClient *client, UiState *state, const QString &draftPath, QWidget *parent)
    : QMainWindow(parent)
    , m_client(client)
    , m_state(state)
    , m_draftPath(draftPath)
    , m_feed(new JobFeed(client, this))
    , m_jobs(new JobListModel(this))
    , m_navigation(new Navigation(this))
    , m_pages(new QStackedWidget(this))
    , m_banner(new ConnectionBanner(client, this))
    , m_jobsSplitter(new QSplitter(Qt::Vertical, this))
    , m_jobsPage(new JobsPage(client, m_jobs, this))
    , m_details(new DetailsPanel(client, this))
    , m_log(new LogPanel(this))
    , m_algorithms(new AlgorithmsPage(client, this))
    , m_datasets(new DatasetsPage(client, this))
    , m_experiments(new ExperimentsPage(client, this))
    , m_storage(new StoragePage(client, this))
    , m_resources(new ResourcesPage(client, this))
    , m_counts(new QLabel(this))
    , m_engine(new QLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Trainshed"));
    buildPages();
    buildMenus();
    buildStatusBar();
    new Attention(m_client, m_state, this); // sees a job's change before its row does
    wireJobs();
    wireDetails();
    wireCatalog();
    wireFiles();
    prompts::setArchiveView([client](QWidget *asking, const QString &path) {
        (new ArchiveWindow(client, {path}, asking->window()))->show();
    });
    wireStorage();
    restore();
    m_feed->start();
}

MainWindow::~MainWindow()
{
    prompts::setArchiveView({});
    prompts::setStorageChooser({});
}

void MainWindow::buildPages()
{
    m_jobsSplitter->setObjectName(QStringLiteral("jobsSplitter"));
    m_jobsSplitter->setChildrenCollapsible(false);
    m_jobsSplitter->addWidget(m_jobsPage);
    m_jobsSplitter->addWidget(m_details);
    m_jobsSplitter->setStretchFactor(0, 1);
    m_details->setLogView(m_log);
    m_pages->addWidget(m_jobsSplitter);
    m_pages->addWidget(m_algorithms);
    m_pages->addWidget(m_datasets);
    m_pages->addWidget(m_experiments);
    m_pages->addWidget(m_storage);
    m_pages->addWidget(m_resources);
    m_navigation->addPage(jobsPageName(), icon(QStringLiteral("nav-jobs")), tr("Training Jobs"));
    m_navigation->addPage(QStringLiteral("algorithms"), icon(QStringLiteral("nav-algorithms")),
                          tr("Algorithms"));
    m_navigation->addPage(QStringLiteral("datasets"), icon(QStringLiteral("nav-datasets")), tr("Datasets"));
    m_navigation->addPage(QStringLiteral("experiments"), icon(QStringLiteral("nav-experiments")),
                          tr("Experiments"));
    m_navigation->addPage(QStringLiteral("storage"), icon(QStringLiteral("nav-storage")), tr("Storage"));
    m_navigation->addPage(QStringLiteral("resources"), icon(QStringLiteral("nav-resources")),
                          tr("Resources"));
    connect(m_navigation, &Navigation::pageChanged, this,
            [this] { m_pages->setCurrentIndex(m_navigation->currentRow()); });

    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(right, 1);
    setCentralWidget(body);
}

void MainWindow::buildStatusBar()
{
    m_counts->setObjectName(QStringLiteral("statusCounts"));
    m_engine->setObjectName(QStringLiteral("statusEngine"));
    m_counts->setContentsMargins(8, 0, 8, 0);
    m_engine->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_counts);
    statusBar()->addPermanentWidget(m_engine);
    const auto follow = [this](EngineClient::State state) {
        const bool live = state == EngineClient::State::Live;
        m_engine->setText(live ? tr("Engine connected") : tr("Engine not connected"));
    };
    connect(m_client, &EngineClient::stateChanged, this, follow);
    follow(m_client->state());
}

void MainWindow::wireJobs()
{
    m_jobs->setFeed(m_feed);
    connect(m_jobs, &JobListModel::countsChanged, this, &MainWindow::countJobs);
    connect(m_feed, &JobFeed::snapshotStarted, m_jobsPage, [this] { m_jobsPage->setComplete(false); });
    connect(m_feed, &JobFeed::snapshotFinished, m_jobsPage, [this] { m_jobsPage->setComplete(true); });
    connect(m_feed, &JobFeed::failed, m_jobsPage,
            [this](const Error &why) { m_jobsPage->showMessage(MessageBar::Kind::Error, why.text()); });
    connect(m_feed, &JobFeed::datasetsChanged, this, [this] {
        if (m_datasets->isVisible())
            m_datasets->refresh();
        if (auto *form = findChild<CreateDialog *>())
            form->refreshCatalog();
    });
    connect(m_feed, &JobFeed::catalogChanged, this, &MainWindow::followCatalog);
    connect(m_jobsPage, &JobsPage::currentJobChanged, this, &MainWindow::followCurrentJob);
    // The newest job is what one comes back for: shown at once, unless another was chosen meanwhile.
    connect(
        m_feed, &JobFeed::upserted, this,
        [this](const QList<JobSummary> &jobs) {
            if (!jobs.isEmpty() && !m_jobsPage->currentJob())
                m_jobsPage->selectJob(jobs.first().id);
        },
        Qt::SingleShotConnection);
    connect(m_jobsPage, &JobsPage::createRequested, this, &MainWindow::openCreateDialog);
    connect(m_jobsPage, &JobsPage::rebuildRequested, this, [this](const JobDetails &job) {
        if (CreateDialog *dialog = makeDialog())
            dialog->openRebuild(job);
    });
    connect(m_jobsPage, &JobsPage::detailsRequested, this, [this] {
        showDetails(true);
        m_details->setFocus();
    });
    connect(m_jobsPage, &JobsPage::compareRequested, this, &MainWindow::openCompare);
    connect(m_jobsPage, &JobsPage::editDescriptionRequested, this, [this] {
        showDetails(true);
        m_details->editDescription();
    });
}

void MainWindow::wireDetails()
{
    JobOperations *operations = m_jobsPage->operations();
    connect(m_details, &DetailsPanel::stopRequested, operations,
            [operations](const JobSummary &job) { operations->stop({job}); });
    connect(m_details, &DetailsPanel::rebuildRequested, operations, &JobOperations::rebuild);
    connect(m_details, &DetailsPanel::retryUploadRequested, operations,
            [operations](const JobSummary &job) { operations->retryUpload({job}); });
    connect(m_details, &DetailsPanel::outputFolderRequested, operations, &JobOperations::openOutputFolder);
    connect(m_details, &DetailsPanel::copyCommandRequested, operations, &JobOperations::copyCommand);
    connect(m_details, &DetailsPanel::descriptionEdited, operations, &JobOperations::describe);
    connect(m_details, &DetailsPanel::openRequested, m_jobsPage, &JobsPage::selectJob);
    connect(m_details, &DetailsPanel::compareRequested, this, &MainWindow::openCompare);
    connect(m_resources, &ResourcesPage::jobRequested, this, [this](const JobId &job) {
        m_jobsPage->selectJob(job);
        showPage(jobsPageName());
    });
    connect(m_feed, &JobFeed::upserted, m_details, &DetailsPanel::noteChanged);
    connect(m_feed, &JobFeed::removed, m_details, &DetailsPanel::noteRemoved);
    connect(m_details, &DetailsPanel::closeRequested, this, [this] { showDetails(false); });
    connect(m_details, &DetailsPanel::logChanged, this, [this](const QString &path, bool live) {
        m_log->setLog(path);
        m_log->setLive(live);
    });
    connect(m_details, &DetailsPanel::logEventsChanged, this, [this](const QList<Event> &events) {
        QList<SystemLine> lines;
        for (const Event &event : events)
            lines << systemLine(event);
        m_log->setSystemLines(lines);
    });
}

void MainWindow::wireCatalog()
{
    const auto create = [this](const AlgorithmId &algorithm) {
        if (CreateDialog *dialog = makeDialog())
            dialog->openFor(algorithm);
    };
    connect(m_experiments, &ExperimentsPage::jobsRequested, this, [this](const ExperimentId &experiment) {
        m_jobsPage->filterBar()->showExperiment(experiment);
        showPage(jobsPageName());
    });
    connect(m_algorithms, &AlgorithmsPage::createJobRequested, this, create);
    wireAlgorithms();
}

/// Pages that are not seen ask when they are; a form that is open chooses from the new lists.
void MainWindow::followCatalog(bool algorithms, bool experiments)
{
    if (experiments)
        askExperiments();
    if (algorithms && m_algorithms->isVisible())
        m_algorithms->refresh();
    if (experiments && m_experiments->isVisible())
        m_experiments->refresh();
    if (auto *form = findChild<CreateDialog *>())
        form->refreshCatalog();
}

void MainWindow::followCurrentJob()
{
    m_details->setJob(m_jobsPage->currentJob());
}

void MainWindow::showDetails(bool on)
{
    m_detailsAction->setChecked(on);
    placeDetails();
}

// Without any job there is nothing that details could be of: the page says what to do, alone.
void MainWindow::placeDetails()
{
    m_details->setVisible(m_detailsAction->isChecked() && m_jobs->rowCount() > 0);
}

void MainWindow::showPage(const QString &page)
{
    m_navigation->setPage(page);
}

/// `otherwise`: what the open form tells when there is one already.
CreateDialog *MainWindow::makeDialog(const QString &otherwise)
{
    // One form at a time: a second would hide what was typed into the first.
    if (auto *open = findChild<CreateDialog *>()) {
        open->raise();
        open->activateWindow();
        if (!otherwise.isEmpty())
            open->tell(otherwise);
        return nullptr;
    }
    auto *dialog = new CreateDialog(m_client, m_draftPath, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    wireEditor(dialog);
    connect(dialog, &CreateDialog::submitted, this, [this](const JobId &job) {
        showPage(jobsPageName());
        m_jobsPage->selectJob(job);
    });
    return dialog;
}

void MainWindow::openCreateDialog()
{
    if (CreateDialog *dialog = makeDialog())
        dialog->openNew();
}

void MainWindow::openCompare(const QList<JobId> &jobs)
{
    auto *window = new CompareWindow(m_client, jobs, this);
    connect(m_feed, &JobFeed::upserted, window->jobs(), &JobSet::noteChanged);
    connect(m_feed, &JobFeed::removed, window->jobs(), &JobSet::noteRemoved);
    window->show();
}

void MainWindow::askExperiments()
{
    m_client->call(rpc::ExperimentList{}, this, [this](const Result<rpc::ExperimentsReply> &answer) {
        if (answer)
            m_jobsPage->setExperiments(answer->experiments);
    });
}

void MainWindow::countJobs()
{
    placeDetails();
    const int running = m_jobs->count(JobPhase::Running) + m_jobs->count(JobPhase::Terminating);
    const int waiting = m_jobs->count(JobPhase::Creating) + m_jobs->count(JobPhase::Pending);
    m_counts->setText(tr("%1 running, %2 waiting, %3 in all")
                          .arg(countText(running), countText(waiting), countText(m_jobs->rowCount())));
}

void MainWindow::restore()
{
    if (!m_state->restoreGeometry(this))
        resize(firstSize);
    if (!m_state->restoreSplitter(m_jobsSplitter))
        m_jobsSplitter->setSizes({firstSize.height() * 5 / 10, firstSize.height() * 4 / 10});
    m_jobsPage->restoreUiState(m_state->map(QStringLiteral("jobs")));
    showDetails(m_state->value(QStringLiteral("details/shown")).isNull() ||
                m_state->value(QStringLiteral("details/shown")).toBool());
    m_details->setTab(DetailsPanel::Tab(m_state->value(QStringLiteral("details/tab")).toInt()));
    m_details->metrics()->restoreUiState(m_state->map(QStringLiteral("metrics")));
    m_log->restoreUiState(m_state->map(QStringLiteral("log")));
    QMap<QString, QString> folders;
    const QVariantMap remembered = m_state->map(QStringLiteral("folders"));
    for (auto it = remembered.begin(); it != remembered.end(); ++it)
        folders.insert(it.key(), it.value().toString());
    prompts::setRememberedFolders(folders);
    showPage(jobsPageName());
    showPage(m_state->value(QStringLiteral("page")).toString());
}

void MainWindow::save()
{
    m_state->saveGeometry(this);
    m_state->saveSplitter(m_jobsSplitter);
    m_state->setMap(QStringLiteral("jobs"), m_jobsPage->uiState());
    m_state->setValue(QStringLiteral("details/shown"), m_detailsAction->isChecked());
    m_state->setValue(QStringLiteral("details/tab"), int(m_details->tab()));
    m_state->setMap(QStringLiteral("metrics"), m_details->metrics()->uiState());
    m_state->setMap(QStringLiteral("log"), m_log->uiState());
    QVariantMap folders;
    const QMap<QString, QString> remembered = prompts::rememberedFolders();
    for (auto it = remembered.begin(); it != remembered.end(); ++it)
        folders.insert(it.key(), it.value());
    m_state->setMap(QStringLiteral("folders"), folders);
    m_state->setValue(QStringLiteral("page"), m_navigation->page());
    m_state->save();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (auto *open = findChild<AlgorithmEditor *>(); open && open->isVisible() && !open->close()) {
        event->ignore();
        return;
    }
    // A half-filled form asks whether its draft is to be kept; the window stays until it is answered.
    if (auto *open = findChild<CreateDialog *>(); open && open->isVisible() && !open->close()) {
        event->ignore();
        return;
    }
    save();
    QMainWindow::closeEvent(event);
}

} // namespace trainshed
