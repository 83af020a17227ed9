// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/joblistmodel.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "tests/ui/shell/widgetwalk.h"
#include "ui/details/detailspanel.h"
#include "ui/details/jobsource.h"
#include "ui/jobs/filterbar.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/jobtable.h"
#include "ui/shell/connectionbanner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/uistate.h"
#include "ui/widgets/combobox.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace trainshed;

static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        installComboBoxAccessibility();
    }
    void init();
    void cleanup();

    void widgets_haveNames();
    void actions_haveNames();
    void mnemonics_areUniqueInTheMenus();
    void keys_areUnique();
    void lostEngine_isSaidAndTheListStays();
    void unreachableEngine_isSaidAtTheStart();
    void details_followTheSelection();
    void details_followTheRow();
    void counts_areInTheStatusBar();
    void state_isRestored();
    void state_ofANewerVersionIsLeftAlone();
    void pages_followTheNavigation();
    void shortcuts_areListed();
    void experiment_showsItsJobs();
    void catalog_isAskedAgainWhenItChanges();
    void stoppedEngine_isSaidWithAButton();

private:
    void open();
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<FakeEngine>();
    m_engine->addExperiment(samples::experiment(QStringLiteral("baseline")));
    m_engine->addAlgorithm(samples::algorithm());
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_state.reset();
    m_client.reset();
    m_engine.reset();
    m_folder.reset();
}

void TestMainWindow::open()
{
    m_client = m_engine->client();
    m_state = std::make_unique<UiState>(path("window.ini"));
    m_window = std::make_unique<MainWindow>(m_client.get(), m_state.get(), path("draft.json"));
    m_client->open();
    m_window->show();
}

void TestMainWindow::widgets_haveNames()
{
    const JobId id = m_engine->addJob(samples::commandJob(QStringLiteral("digits")));
    open();
    m_window->jobsPage()->selectJob(id);
    QTRY_VERIFY(m_window->jobsPage()->currentJob());
    QTRY_VERIFY(m_window->details()->source()->details());
    const QStringList problems = unnamedWidgets(m_window.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestMainWindow::actions_haveNames()
{
    open();
    QStringList problems;
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const bool opensMenu = action->menu(); // named by the menu
        if (!action->isSeparator() && !opensMenu && action->objectName().isEmpty() &&
            !action->text().isEmpty())
            problems.append(action->text());
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

static QChar mnemonicOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toLower() : QChar();
}

static void collectMnemonics(const QString &name, const QList<QAction *> &actions, QStringList &problems)
{
    QSet<QChar> seen;
    for (const QAction *action : actions) {
        if (action->isSeparator())
            continue;
        const QChar key = mnemonicOf(action->text());
        if (!key.isNull() && seen.contains(key))
            problems.append(name + QStringLiteral(" > ") + action->text());
        seen.insert(key);
        if (action->menu())
            collectMnemonics(action->text(), action->menu()->actions(), problems);
    }
}

void TestMainWindow::mnemonics_areUniqueInTheMenus()
{
    open();
    QStringList problems;
    collectMnemonics(QStringLiteral("menu bar"), m_window->menuBar()->actions(), problems);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestMainWindow::keys_areUnique()
{
    open();
    QHash<QKeySequence, QString> window;
    QStringList problems;
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (action->shortcutContext() != Qt::WindowShortcut &&
            action->shortcutContext() != Qt::ApplicationShortcut)
            continue; // keys within one widget may mean something else in another
        for (const QKeySequence &key : action->shortcuts()) {
            if (window.contains(key))
                problems.append(key.toString() + u' ' + window.value(key) + u' ' + action->text());
            window.insert(key, action->text());
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestMainWindow::lostEngine_isSaidAndTheListStays()
{
    m_engine->addJob(samples::commandJob(QStringLiteral("digits")));
    open();
    QTRY_COMPARE(m_window->jobs()->rowCount(), 1);
    QVERIFY(m_window->banner()->text().isEmpty());
    m_engine->setReachable(false);
    QTRY_VERIFY(m_window->banner()->text().contains(QStringLiteral("can't be reached")));
    QCOMPARE(m_window->jobs()->rowCount(), 1);
    QVERIFY(m_window->jobsPage()->table()->isDimmed());
    m_engine->setReachable(true);
    m_window->banner()->findChild<QAbstractButton *>(QStringLiteral("messageAction"))->click();
    QTRY_VERIFY(m_window->banner()->text().isEmpty());
    QVERIFY(!m_window->jobsPage()->table()->isDimmed());
}

void TestMainWindow::unreachableEngine_isSaidAtTheStart()
{
    m_engine->setReachable(false);
    open();
    QTRY_VERIFY(!m_window->banner()->text().isEmpty());
}

void TestMainWindow::details_followTheSelection()
{
    const JobId a = m_engine->addJob(samples::commandJob(QStringLiteral("a")));
    const JobId b = m_engine->addJob(samples::commandJob(QStringLiteral("b")));
    open();
    // The newest is shown by itself.
    QTRY_VERIFY(m_window->details()->source()->details() &&
                m_window->details()->source()->details()->summary.id == b);
    m_window->jobsPage()->selectJob(a);
    QTRY_VERIFY(m_window->details()->source()->details() &&
                m_window->details()->source()->details()->summary.id == a);
    m_window->jobsPage()->selectJob(b);
    QTRY_VERIFY(m_window->details()->source()->details() &&
                m_window->details()->source()->details()->summary.id == b);
    m_engine->removeJob(b);
    QTRY_VERIFY(!m_window->details()->source()->details() ||
                m_window->details()->source()->details()->summary.id != b);
}

void TestMainWindow::details_followTheRow()
{
    const JobId id = m_engine->addJob(samples::commandJob(QStringLiteral("a")));
    open();
    m_window->jobsPage()->selectJob(id);
    QTRY_VERIFY(m_window->details()->source()->details());
    m_engine->setPhase(id, JobPhase::Failed, {QStringLiteral("end.exit-status"), {QStringLiteral("3")}});
    QTRY_COMPARE(m_window->details()->source()->details()->summary.phase, JobPhase::Failed);
}

void TestMainWindow::counts_areInTheStatusBar()
{
    m_engine->setPhase(m_engine->addJob(samples::commandJob(QStringLiteral("a"))), JobPhase::Running);
    m_engine->addJob(samples::commandJob(QStringLiteral("b")));
    m_engine->setPhase(m_engine->addJob(samples::commandJob(QStringLiteral("c"))), JobPhase::Completed);
    open();
    auto *counts = m_window->findChild<QLabel *>(QStringLiteral("statusCounts"));
    QTRY_COMPARE(counts->text(), QStringLiteral("1 running, 1 waiting, 3 in all"));
}

void TestMainWindow::state_isRestored()
{
    m_engine->addJob(samples::commandJob(QStringLiteral("a")));
    open();
    QTRY_VERIFY(m_window->details()->source()->details());
    // All that the tabs hold is there: even so the window gets that narrow.
    QVERIFY2(m_window->minimumSizeHint().width() <= 1010,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
    m_window->resize(1010, 711);
    m_window->showDetails(false);
    m_window->details()->setTab(DetailsPanel::EventsTabIndex);
    m_window->navigation()->setPage(QStringLiteral("algorithms"));
    m_window->jobsPage()->table()->setColumnWidth(JobListModel::AlgorithmColumn, 277);
    m_window->close();
    m_window.reset();
    open();
    // Qt 6.8 lets no restored window be larger than its screen, which is a small one here.
    const QSize onScreen = QSize(1010, 711)
                               .boundedTo(m_window->screen()->availableSize())
                               .expandedTo(m_window->minimumSizeHint());
    const QSize size = m_window->size();
    QVERIFY2(size == QSize(1010, 711) || size == onScreen,
             qPrintable(QStringLiteral("%1 × %2").arg(size.width()).arg(size.height())));
    QTRY_COMPARE(m_window->jobs()->rowCount(), 1);
    QVERIFY(m_window->details()->isHidden());

    QCOMPARE(m_window->details()->tab(), DetailsPanel::EventsTabIndex);
    QCOMPARE(m_window->navigation()->page(), QStringLiteral("algorithms"));
    QCOMPARE(m_window->jobsPage()->table()->columnWidth(JobListModel::AlgorithmColumn), 277);
}

void TestMainWindow::state_ofANewerVersionIsLeftAlone()
{
    {
        QSettings file(path("window.ini"), QSettings::IniFormat);
        file.setValue(QStringLiteral("version"), UiState::version + 1);
        file.setValue(QStringLiteral("page"), QStringLiteral("algorithms"));
    }
    open();
    QCOMPARE(m_window->navigation()->page(), QStringLiteral("jobs"));
    m_window->close();
    m_window.reset();
    m_state.reset();
    const QSettings file(path("window.ini"), QSettings::IniFormat);
    QCOMPARE(file.value(QStringLiteral("version")).toInt(), UiState::version + 1);
    QCOMPARE(file.allKeys().size(), 2);
}

void TestMainWindow::pages_followTheNavigation()
{
    open();
    QVERIFY(m_window->jobsPage()->isVisible());
    m_window->navigation()->setPage(QStringLiteral("algorithms"));
    QVERIFY(!m_window->jobsPage()->isVisible());
    m_window->findChild<QAction *>(QStringLiteral("page-jobs"))->trigger();
    QVERIFY(m_window->jobsPage()->isVisible());
    QCOMPARE(m_window->navigation()->page(), QStringLiteral("jobs"));
}

void TestMainWindow::shortcuts_areListed()
{
    open();
    m_window->findChild<QAction *>(QStringLiteral("showShortcuts"))->trigger();
    auto *dialog = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("shortcutsList"));
    QVERIFY(!list->findItems(QStringLiteral("Create Training Job"), Qt::MatchExactly | Qt::MatchRecursive)
                 .isEmpty());
    QVERIFY(!list->findItems(QStringLiteral("Ctrl+N"), Qt::MatchContains | Qt::MatchRecursive, 1).isEmpty());
    dialog->reject();
}

void TestMainWindow::experiment_showsItsJobs()
{
    JobSpec spec = samples::commandJob(QStringLiteral("in"));
    spec.experiment = {
        ExperimentMode::Existing, m_engine->experiments.first().id, QStringLiteral("baseline"), {}};
    m_engine->addJob(spec);
    m_engine->addJob(samples::commandJob(QStringLiteral("out")));
    open();
    QTRY_COMPARE(m_window->jobs()->rowCount(), 2);
    m_window->navigation()->setPage(QStringLiteral("experiments"));
    auto *button = m_window->findChild<QAbstractButton *>(QStringLiteral("showExperimentJobs"));
    QTRY_VERIFY(button->isEnabled());
    const auto *experiments = m_window->jobsPage()->filterBar()->findChild<QComboBox *>();
    QTRY_COMPARE(experiments->count(), 2); // all, and that one
    button->click();
    QCOMPARE(m_window->navigation()->page(), QStringLiteral("jobs"));
    QTRY_COMPARE(m_window->jobsPage()->table()->model()->rowCount(), 1);
    QCOMPARE(experiments->currentText(), QStringLiteral("baseline"));
}

void TestMainWindow::catalog_isAskedAgainWhenItChanges()
{
    open();
    m_window->navigation()->setPage(QStringLiteral("experiments"));
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("experimentsTable"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    m_engine->addExperiment(samples::experiment(QStringLiteral("another")));
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void TestMainWindow::stoppedEngine_isSaidWithAButton()
{
    open();
    m_client->setRespectsStop(true);
    QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
    m_client->call(rpc::EngineStop{}, this, [](const auto &) {});
    QTRY_VERIFY(m_window->banner()->text().contains(QStringLiteral("stopped")));
    QCOMPARE(m_client->state(), EngineClient::State::Stopped);
    m_engine->setReachable(true);
    QAbstractButton *start = nullptr;
    for (auto *button : m_window->banner()->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Start Engine")
            start = button;
    }
    QVERIFY(start && start->isVisible());
    start->click();
    QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
    QTRY_VERIFY(m_window->banner()->text().isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
