// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every window beside the create form: in each language and size no text is cut off. With TRAINSHED_SHOTS
// naming a folder, pictures are left there for eyes.
#include "model/items/joblistmodel.h"
#include "tests/support/eyes/eyes.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/algorithm/algorithmeditor.h"
#include "ui/catalog/datasetdialog.h"
#include "ui/catalog/experimentdialog.h"
#include "ui/create/quickalgorithm.h"
#include "ui/details/archivewindow.h"
#include "ui/details/codechanges.h"
#include "ui/details/comparewindow.h"
#include "ui/details/detailspanel.h"
#include "ui/details/jobsource.h"
#include "ui/jobs/jobspage.h"
#include "ui/settings/profiledialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/uistate.h"
#include "ui/storage/storagebrowser.h"
#include "ui/storage/storagedialog.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QListWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

class TestWindows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void main_data() { languages(); }
    void main();
    void algorithm_data() { languages(); }
    void algorithm();
    void dialogs_data() { languages(); }
    void dialogs();
    void settings_data() { languages(); }
    void settings();
    void comparison_data() { languages(); }
    void comparison();
    void storage_data() { languages(); }
    void storage();
    void archive_data() { languages(); }
    void archive();

private:
    static QString s(const char *text) { return QString::fromUtf8(text); }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de_DE", "zh_CN", "mirrored"})
            QTest::newRow(language) << s(language);
    }
    /// In its own size, and as small as it can be.
    static void look(QWidget *window, const QString &name)
    {
        const QString suffix = QString(u'-' + QString::fromLatin1(QTest::currentDataTag()));
        window->show();
        for (const bool small : {false, true}) {
            if (small)
                window->resize(window->minimumSizeHint().expandedTo(window->minimumSize()));
            const QString kind = small ? QStringLiteral("-small") : QString();
            QTRY_VERIFY2(eyes::cutTexts(window).isEmpty(),
                         qPrintable(QString(name + kind + u'\n' + eyes::cutTexts(window).join(u'\n'))));
            eyes::picture(window, QString(name + suffix + kind));
        }
    }
    /// Lists that are on the page have been filled.
    static bool rowsShown(const QWidget *window)
    {
        const auto views = window->findChildren<QAbstractItemView *>();
        return std::any_of(views.begin(), views.end(), [](const QAbstractItemView *view) {
            return view->isVisible() && view->objectName() != u"navigation" && view->model() &&
                   view->model()->rowCount() > 0;
        });
    }

    struct World {
        FakeEngine engine;
        std::unique_ptr<EngineClient> client = engine.client();
        JobId first;
        JobId second;
        World()
        {
            client->open();
            (void)QTest::qWaitFor([this] { return client->state() == EngineClient::State::Live; });
            engine.addExperiment(samples::experiment(s("width of the network")));
            engine.addAlgorithm(samples::algorithm());
            Dataset dataset;
            dataset.id = DatasetId(s("d1"));
            dataset.name = s("optical-digits");
            dataset.description = s("Handwritten digits, eight by eight");
            dataset.created = dataset.updated = 1'790'000'000'000;
            DatasetVersion version;
            version.number = 1;
            version.location = s("/home/ada/data/digits");
            version.notes = s("As downloaded.");
            version.created = 1'790'000'000'000;
            version.files = 1797;
            version.bytes = 264'712;
            dataset.versions = {version};
            engine.datasets = {dataset};
            JobSpec spec = samples::commandJob(s("digits"));
            spec.description = s("Learning rate 0.1, one hidden layer");
            spec.hyperparameters = samples::algorithm().hyperparameters;
            first = engine.addJob(spec, JobPhase::Completed);
            spec.hyperparameters[0].value = s("0.5");
            second = engine.addJob(spec, JobPhase::Failed);
            engine.setPhase(second, JobPhase::Failed, {s("end.exit-status"), {s("3")}});
            engine.addEvent(second, s("event.job-created"));
            // As the engine describes them: one of each page.
            for (const char *key : {"stop.grace", "stop.leftovers", "engine.idle-exit", "queue.cpus",
                                    "code.bytes", "code.entries", "code.depth", "outputs.interval",
                                    "metrics.interval", "cache.bytes", "hang.after"}) {
                engine.settings.insert(s(key), 5);
                engine.settingsTable.insert(s(key), QJsonObject{{s("least"), 0},
                                                                {s("most"), qint64(9'000'000'000)},
                                                                {s("default"), 10},
                                                                {s("help"), s("What it is")}});
            }
            engine.settings.insert(s("sleep.inhibit"), 1);
            engine.settingsTable.insert(s("sleep.inhibit"),
                                        QJsonObject{{s("least"), 0}, {s("most"), 1}, {s("default"), 1}});
            engine.devices.cpus = 8;
            engine.devices.report.cpu.utilization = 0.5;
            Gpu gpu;
            gpu.name = s("NVIDIA GeForce RTX 4090");
            gpu.memoryTotal = qint64(24) << 30;
            gpu.memoryUsed = qint64(3) << 30;
            gpu.index = 0;
            engine.devices.report.gpus = {gpu};
            engine.codeChanges = {{s("train.py"), true, true, false, false, s("@@ -1 +1 @@\n-old\n+new\n")}};
        }
    };
};

void TestWindows::initTestCase()
{
    eyes::prepare();
    installComboBoxAccessibility();
}

void TestWindows::main()
{
    QFETCH(const QString, language);
    const eyes::Speaking speaking(language);
    World world;
    const QTemporaryDir folder;
    UiState state(folder.filePath(s("window.ini")));
    MainWindow window(world.client.get(), &state, folder.filePath(s("draft.json")));
    window.resize(1100, 720);
    window.show();
    QTRY_COMPARE(window.jobs()->rowCount(), 2);
    window.jobsPage()->selectJob(world.second);
    QTRY_VERIFY(window.details()->source()->details());
    for (int tab = DetailsPanel::OverviewTab; tab < 5; ++tab) {
        window.details()->setTab(DetailsPanel::Tab(tab));
        look(&window, QStringLiteral("main-jobs-%1").arg(tab));
    }
    for (const char *page : {"algorithms", "datasets", "experiments", "resources"}) {
        window.navigation()->setPage(s(page));
        QTRY_VERIFY(rowsShown(&window));
        look(&window, QString(u"main-" + s(page)));
    }
}

void TestWindows::algorithm()
{
    QFETCH(const QString, language);
    const eyes::Speaking speaking(language);
    World world;
    AlgorithmEditor editor(world.client.get());
    editor.openFor(world.engine.algorithms.first());
    QTRY_VERIFY(world.engine.calls(rpc::ImageList::method) > 0);
    look(&editor, s("algorithm"));
    Facts facts;
    facts.algorithms = world.engine.algorithms;
    facts.images = world.engine.images;
    QuickAlgorithm quick(world.client.get(), facts, nullptr);
    look(&quick, s("algorithm-quick"));
}

void TestWindows::dialogs()
{
    QFETCH(const QString, language);
    const eyes::Speaking speaking(language);
    World world;
    const Dataset &dataset = world.engine.datasets.first();
    DatasetDialog create(DatasetDialog::Mode::Create, world.client.get(), {}, {dataset}, nullptr);
    look(&create, s("dataset-create"));
    DatasetDialog publish(DatasetDialog::Mode::Publish, world.client.get(), dataset, {dataset}, nullptr);
    look(&publish, s("dataset-publish"));
    DatasetDialog edit(DatasetDialog::Mode::Edit, world.client.get(), dataset, {dataset}, nullptr);
    look(&edit, s("dataset-edit"));
    ExperimentDialog experiment(world.client.get(), samples::experiment(s("baseline")), {}, nullptr);
    look(&experiment, s("experiment"));
}

void TestWindows::settings()
{
    QFETCH(const QString, language);
    const eyes::Speaking speaking(language);
    World world;
    SettingsDialog dialog(world.client.get());
    dialog.show();
    QTRY_VERIFY(world.engine.calls(rpc::SettingsGet::method) > 0);
    auto *tabs = dialog.findChild<QTabWidget *>();
    QTRY_VERIFY(tabs->count() > 0);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        look(&dialog, QStringLiteral("settings-%1").arg(tab));
    }
}

void TestWindows::comparison()
{
    QFETCH(const QString, language);
    const eyes::Speaking speaking(language);
    World world;
    CompareWindow compare(world.client.get(), {world.first, world.second});
    look(&compare, s("compare"));
    const QList<JobSummary> versions{world.engine.job(world.second)->summary,
                                     world.engine.job(world.first)->summary};
    CodeChangesWindow changes(world.client.get(), versions[0], versions, world.first);
    changes.show();
    QTRY_COMPARE(changes.findChild<QListWidget *>(s("codeFiles"))->count(), 1);
    look(&changes, s("codechanges"));
}

void TestWindows::storage()
{
    QFETCH(const QString, language);
    const eyes::Speaking speaking(language);
    World world;
    StorageProfile profile;
    profile.name = s("lab-store");
    profile.endpoint = s("https://store.example");
    profile.region = s("eu-central-1");
    world.engine.storageProfiles = {profile};
    world.engine.buckets = {{s("data"),
                             {{s("images/a.png"), {20'480, 1'700'000'000'000}},
                              {s("labels-of-the-second-campaign.csv"), {1'234'567, 1'700'000'000'000}}}}};
    const QTemporaryDir folder;
    UiState state(folder.filePath(s("window.ini")));
    MainWindow window(world.client.get(), &state, folder.filePath(s("draft.json")));
    window.resize(1100, 720);
    window.show();
    window.navigation()->setPage(s("storage"));
    QTRY_VERIFY(rowsShown(&window));
    look(&window, s("main-storage"));
    world.engine.change(world.second, [](JobDetails &job) {
        job.summary.upload = Message{s("end.output-failed"),
                                     {s("trained_model"), s("The store “lab-store” can't be reached.")}};
    });
    window.navigation()->setPage(s("jobs"));
    QTRY_COMPARE(window.jobs()->rowCount(), 2);
    window.jobsPage()->selectJob(world.second);
    window.details()->setTab(DetailsPanel::OverviewTab);
    auto *reason = window.details()->findChild<MessageBar *>(s("reasonBar"));
    QTRY_VERIFY(reason->isVisible() && reason->text().contains(s("lab-store")));
    look(&window, s("main-retry"));
    prompts::PathRequest request;
    request.name = s("chooseInput");
    request.title = s("Choose the folder of the input");
    StorageDialog dialog(world.client.get(), request, nullptr);
    dialog.browser()->open(s("s3://data/"));
    dialog.show();
    QTRY_VERIFY(rowsShown(&dialog));
    look(&dialog, s("storage-dialog"));
    ProfileDialog form(world.client.get(), profile, {}, nullptr);
    look(&form, s("storage-profile"));
}

void TestWindows::archive()
{
    QFETCH(const QString, language);
    const eyes::Speaking speaking(language);
    World world;
    world.engine.archive.format = s("tar.gz");
    world.engine.archive.files = 2;
    world.engine.archive.bytes = 40'960;
    world.engine.archive.entries = {{0, s("folder"), s("digits"), 0, 1'700'000'000, {}},
                                    {1, s("file"), s("digits/labels.csv"), 20'480, 1'700'000'000, {}},
                                    {2, s("file"), s("digits/notes.txt"), 20'480, 1'700'000'000, {}}};
    world.engine.archiveFiles.insert(1, {s("index,label\n0,7\n1,3\n")});
    ArchiveWindow window(world.client.get(), {s("/home/ada/data/digits.tar.gz")});
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QTRY_VERIFY(rowsShown(&window));
    look(&window, s("archive"));
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
