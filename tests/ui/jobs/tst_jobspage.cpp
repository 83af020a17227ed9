// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/joblistmodel.h"
#include "model/protocol/client/jobfeed.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/jobs/filterbar.h"
#include "ui/jobs/jobactions.h"
#include "ui/jobs/joboperations.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/jobtable.h"
#include "ui/prompts/script.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

static void initResources() // the macro declares a function of the resources: outside all namespaces
{
    Q_INIT_RESOURCE(resources);
}

class TestJobsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init();
    void cleanup();

    void noJobs_saysWhatToDo();
    void jobs_newestOnTop();
    void filterText_showsMatches();
    void filterStatus_showsMatches();
    void filterCreated_showsMatches();
    void filter_withoutMatchOffersToClear();
    void filter_keepsCurrentJob();
    void stopOfRunning_asksOnce();
    void stopOfRunning_declinedStopsNothing();
    void stopOfWaiting_asksNothing();
    void retryUpload_whereSomethingDidNotArrive();
    void delete_tellsWhatGoesAndDeletesAll();
    void delete_failureIsSaidInThePage();
    void actions_followTheSelection_data();
    void actions_followTheSelection();
    void copyCommand_copiesIt();
    void openOutputFolder_opensTheLocation();
    void rebuild_givesTheDetails();
    void priority_isSetForWaitingJobs();
    void submittedJob_isSelectedWhenItArrives();
    void submittedJob_hiddenByFilterIsOffered();
    void copyRows_areTabSeparated();
    void columns_areRemembered();
    void columns_ofAnotherTableAreIgnored();
    void homeAndEnd_goThroughRows();
    void returnKey_opensDetails();
    void lostEngine_dimsAndDisables();
    void manyJobs_stayFast();

public Q_SLOTS:
    void openUrl(const QUrl &url) { m_opened.append(url); }

private:
    JobId add(const QString &name, JobPhase phase = JobPhase::Completed);
    void select(const QList<JobId> &jobs);
    QString cell(int row, int column) const
    {
        return m_page->table()->model()->index(row, column).data().toString();
    }
    int rows() const { return m_page->table()->model()->rowCount(); }
    QString nameAt(int row) const { return m_page->table()->model()->index(row, 0).data().toString(); }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<JobListModel> m_model;
    std::unique_ptr<JobFeed> m_feed;
    std::unique_ptr<JobsPage> m_page;
    std::unique_ptr<prompts::Script> m_script;
    QList<QUrl> m_opened;
};

void TestJobsPage::init()
{
    m_script = std::make_unique<prompts::Script>();
    m_engine = std::make_unique<FakeEngine>();
    m_client = m_engine->client();
    m_model = std::make_unique<JobListModel>();
    m_feed = std::make_unique<JobFeed>(m_client.get());
    m_model->setFeed(m_feed.get());
    m_page = std::make_unique<JobsPage>(m_client.get(), m_model.get());
    connect(m_feed.get(), &JobFeed::snapshotFinished, m_page.get(), [this] { m_page->setComplete(true); });
    m_page->resize(1000, 500);
    m_page->show();
    m_feed->start();
    m_client->open();
    QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
    QTRY_VERIFY(m_feed->isComplete());
}

void TestJobsPage::cleanup()
{
    m_page.reset();
    m_feed.reset();
    m_model.reset();
    m_client.reset();
    m_engine.reset();
    m_script.reset();
    m_opened.clear();
}

JobId TestJobsPage::add(const QString &name, JobPhase phase)
{
    const JobId id = m_engine->addJob(samples::commandJob(name));
    if (phase != JobPhase::Pending)
        m_engine->setPhase(id, phase);
    const bool here = QTest::qWaitFor([&] { return m_model->find(id) && m_model->find(id)->phase == phase; });
    Q_ASSERT(here);
    Q_UNUSED(here)
    return id;
}

void TestJobsPage::select(const QList<JobId> &jobs)
{
    QItemSelection selection;
    for (int row = 0; row < rows(); ++row) {
        const QModelIndex index = m_page->table()->model()->index(row, 0);
        if (jobs.contains(JobId(index.data(JobListModel::IdRole).toString()))) {
            selection.select(index, index);
            m_page->table()->setCurrentIndex(index);
        }
    }
    m_page->table()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                             QItemSelectionModel::Rows);
    QCOMPARE(m_page->selectedJobs().size(), jobs.size());
    QTRY_VERIFY(m_page->actions()->copyRows->isEnabled());
    QTest::qWait(80); // the page gathers what rows and selection do
}

void TestJobsPage::noJobs_saysWhatToDo()
{
    auto *button = m_page->findChild<QPushButton *>(QStringLiteral("emptyCreateButton"));
    QTRY_VERIFY(button && button->isVisible());
    QVERIFY(!m_page->table()->isVisible());
    QSignalSpy wanted(m_page.get(), &JobsPage::createRequested);
    button->click();
    QCOMPARE(wanted.size(), 1);
    add(QStringLiteral("first"));
    QTRY_VERIFY(m_page->table()->isVisible());
}

void TestJobsPage::jobs_newestOnTop()
{
    add(QStringLiteral("older"));
    add(QStringLiteral("newer"));
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(nameAt(0), QStringLiteral("newer"));
}

void TestJobsPage::filterText_showsMatches()
{
    add(QStringLiteral("digits-a"));
    add(QStringLiteral("words-b"));
    m_page->findChild<QLineEdit *>(QStringLiteral("jobFilterText"))->setText(QStringLiteral("DIGITS"));
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(nameAt(0), QStringLiteral("digits-a"));
    m_page->filterBar()->clear();
    QTRY_COMPARE(rows(), 2);
}

void TestJobsPage::filterStatus_showsMatches()
{
    add(QStringLiteral("a"), JobPhase::Completed);
    add(QStringLiteral("b"), JobPhase::Failed);
    m_page->filterBar()->statusMenu()->findChild<QAction *>(QStringLiteral("statusFailed"));
    m_page->filterBar()->setPhases({JobPhase::Failed});
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(nameAt(0), QStringLiteral("b"));
}

void TestJobsPage::filterCreated_showsMatches()
{
    const QDate today = QDate::currentDate();
    const auto addAt = [this](const QString &name, const QDateTime &created) {
        m_engine->change(add(name),
                         [&](JobDetails &job) { job.summary.created = created.toMSecsSinceEpoch(); });
    };
    addAt(QStringLiteral("now"), today.startOfDay());
    addAt(QStringLiteral("six-days"), today.addDays(-6).startOfDay());
    addAt(QStringLiteral("seven-days"), today.addDays(-6).startOfDay().addMSecs(-1));
    addAt(QStringLiteral("old"), today.addDays(-30).startOfDay());
    QTRY_COMPARE(rows(), 4);
    auto *created = m_page->findChild<QComboBox *>(QStringLiteral("jobFilterCreated"));
    auto *from = m_page->findChild<QDateEdit *>(QStringLiteral("jobFilterFrom"));
    auto *to = m_page->findChild<QDateEdit *>(QStringLiteral("jobFilterTo"));
    const auto names = [this] {
        QStringList all;
        for (int row = 0; row < rows(); ++row)
            all.append(nameAt(row));
        all.sort();
        return all;
    };
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QVERIFY(!from->isVisible());
    created->setCurrentIndex(1);
    QTRY_COMPARE(names(), list("now"));
    created->setCurrentIndex(2);
    QTRY_COMPARE(names(), list("now six-days"));
    created->setCurrentIndex(3);
    QTRY_COMPARE(names(), list("now seven-days six-days"));
    created->setCurrentIndex(4);
    QVERIFY(from->isVisible());
    // Both days are meant, in whichever order they are entered.
    from->setDate(today.addDays(-6));
    to->setDate(today.addDays(-30));
    QTRY_COMPARE(names(), list("old seven-days six-days"));
    m_page->filterBar()->clear();
    QTRY_COMPARE(rows(), 4);
    QVERIFY(!from->isVisible());
}

void TestJobsPage::filter_withoutMatchOffersToClear()
{
    add(QStringLiteral("a"));
    m_page->findChild<QLineEdit *>(QStringLiteral("jobFilterText"))
        ->setText(QStringLiteral("nothing-like-it"));
    auto *button = m_page->findChild<QPushButton *>(QStringLiteral("noMatchClearButton"));
    QTRY_VERIFY(button->isVisible());
    button->click();
    QTRY_COMPARE(rows(), 1);
    QTRY_VERIFY(m_page->table()->isVisible());
}

void TestJobsPage::filter_keepsCurrentJob()
{
    const JobId wanted = add(QStringLiteral("digits-1"));
    add(QStringLiteral("words"));
    add(QStringLiteral("digits-2"));
    select({wanted});
    m_page->findChild<QLineEdit *>(QStringLiteral("jobFilterText"))->setText(QStringLiteral("digits"));
    QTRY_COMPARE(rows(), 2);
    QVERIFY(m_page->currentJob());
    QCOMPARE(m_page->currentJob()->id, wanted);
}

void TestJobsPage::stopOfRunning_asksOnce()
{
    m_script->answer(QStringLiteral("stopJobs"), QStringLiteral("stop"));
    const JobId a = add(QStringLiteral("a"), JobPhase::Running);
    const JobId b = add(QStringLiteral("b"), JobPhase::Running);
    select({a, b});
    m_page->actions()->stop->trigger();
    QTRY_COMPARE(m_engine->calls("job.stop"), 2);
    QCOMPARE(m_script->asked.size(), 1);
    QVERIFY(m_script->asked.first().text.contains(u'2'));
}

void TestJobsPage::stopOfRunning_declinedStopsNothing()
{
    m_script->answer(QStringLiteral("stopJobs"), QStringLiteral("cancel"));
    select({add(QStringLiteral("a"), JobPhase::Running)});
    m_page->actions()->stop->trigger();
    QTRY_COMPARE(m_script->asked.size(), 1);
    QTest::qWait(50);
    QCOMPARE(m_engine->calls("job.stop"), 0);
}

void TestJobsPage::retryUpload_whereSomethingDidNotArrive()
{
    const JobId whole = add(QStringLiteral("whole"), JobPhase::Failed);
    const JobId unsent = add(QStringLiteral("unsent"), JobPhase::Failed);
    m_engine->change(unsent, [](JobDetails &job) {
        job.summary.upload = Message{QStringLiteral("end.output-failed"),
                                     {QStringLiteral("OUT"), QStringLiteral("It is full.")}};
    });
    QTRY_VERIFY(m_model->find(unsent)->upload.isSet());
    select({whole});
    QVERIFY(!m_page->actions()->retryUpload->isEnabled());
    select({whole, unsent});
    QVERIFY(m_page->actions()->retryUpload->isEnabled());
    m_page->actions()->retryUpload->trigger();
    QTRY_COMPARE(m_engine->calls("job.retry-upload"), 1);
    QTRY_COMPARE(m_model->find(unsent)->phase, JobPhase::Running);
    QTRY_VERIFY(!m_page->actions()->retryUpload->isEnabled());
}

void TestJobsPage::stopOfWaiting_asksNothing()
{
    select({add(QStringLiteral("a"), JobPhase::Pending)});
    m_page->actions()->stop->trigger();
    QTRY_COMPARE(m_engine->calls("job.stop"), 1);
    QVERIFY(m_script->asked.isEmpty());
}

void TestJobsPage::delete_tellsWhatGoesAndDeletesAll()
{
    m_script->answer(QStringLiteral("deleteJobs"), QStringLiteral("delete"));
    const JobId a = add(QStringLiteral("a"));
    const JobId b = add(QStringLiteral("b"));
    add(QStringLiteral("stays"));
    select({a, b});
    m_page->actions()->remove->trigger();
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(nameAt(0), QStringLiteral("stays"));
    const prompts::Question &question = m_script->asked.first();
    QVERIFY(question.text.contains(u'2'));
    QVERIFY(
        question.consequences.contains(QStringLiteral("Outputs that were brought to their location stay")));
    for (const prompts::Choice &choice : question.choices)
        QVERIFY(choice.id != QStringLiteral("delete") || choice.role == prompts::Choice::Role::Destructive);
}

void TestJobsPage::delete_failureIsSaidInThePage()
{
    m_script->answer(QStringLiteral("deleteJobs"), QStringLiteral("delete"));
    m_engine->failNext("job.delete", Error{ErrorCode::Io, QStringLiteral("The folder is busy."), {}});
    select({add(QStringLiteral("a"))});
    m_page->actions()->remove->trigger();
    auto *bar = m_page->findChild<MessageBar *>(QStringLiteral("jobsMessage"));
    QTRY_VERIFY(bar->text().contains(QStringLiteral("The folder is busy.")));
    QCOMPARE(rows(), 1);
}

void TestJobsPage::actions_followTheSelection_data()
{
    QTest::addColumn<QList<JobPhase>>("phases");
    QTest::addColumn<bool>("stop");
    QTest::addColumn<bool>("one");
    QTest::addColumn<bool>("priority");
    using List = QList<JobPhase>;
    QTest::newRow("running") << List{JobPhase::Running} << true << true << false;
    QTest::newRow("pending") << List{JobPhase::Pending} << true << true << true;
    QTest::newRow("completed") << List{JobPhase::Completed} << false << true << false;
    QTest::newRow("terminating") << List{JobPhase::Terminating} << false << true << false;
    QTest::newRow("two ended") << List{JobPhase::Completed, JobPhase::Failed} << false << false << false;
    QTest::newRow("one of two runs") << List{JobPhase::Completed, JobPhase::Running} << true << false
                                     << false;
}

void TestJobsPage::actions_followTheSelection()
{
    QFETCH(const QList<JobPhase>, phases);
    QList<JobId> jobs;
    for (const JobPhase phase : phases)
        jobs.append(add(QStringLiteral("job-%1").arg(jobs.size()), phase));
    select(jobs);
    const JobActions *actions = m_page->actions();
    QTEST(actions->stop->isEnabled(), "stop");
    QTEST(actions->rebuild->isEnabled(), "one");
    QTEST(actions->copyCommand->isEnabled(), "one");
    QTEST(actions->priority->menuAction()->isEnabled(), "priority");
    QVERIFY(actions->remove->isEnabled());
    m_page->table()->clearSelection();
    QTRY_VERIFY(!actions->remove->isEnabled());
    QVERIFY(!actions->stop->isEnabled());
    QVERIFY(actions->create->isEnabled());
}

void TestJobsPage::copyCommand_copiesIt()
{
    const JobId id = add(QStringLiteral("a"));
    m_engine->change(
        id, [](JobDetails &job) { job.commandLine = QStringLiteral("python3 train.py --epochs 3"); });
    select({id});
    m_page->actions()->copyCommand->trigger();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("python3 train.py --epochs 3"));
}

void TestJobsPage::openOutputFolder_opensTheLocation()
{
    QTemporaryDir folder;
    JobSpec spec = samples::commandJob(QStringLiteral("a"));
    OutputChannel output;
    output.name = QStringLiteral("train_url");
    output.location = folder.path();
    spec.outputs = {output};
    const JobId id = m_engine->addJob(spec);
    m_engine->setPhase(id, JobPhase::Completed);
    QTRY_COMPARE(rows(), 1);
    select({id});
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openUrl");
    m_page->actions()->openOutputs->trigger();
    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(folder.path())});
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

void TestJobsPage::rebuild_givesTheDetails()
{
    select({add(QStringLiteral("again"))});
    QList<JobDetails> wanted;
    connect(m_page.get(), &JobsPage::rebuildRequested, this,
            [&](const JobDetails &job) { wanted.append(job); });
    m_page->actions()->rebuild->trigger();
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().spec.name, QStringLiteral("again"));
}

void TestJobsPage::priority_isSetForWaitingJobs()
{
    const JobId id = add(QStringLiteral("a"), JobPhase::Pending);
    select({id});
    m_page->actions()->priority->actions().at(2)->trigger();
    QTRY_COMPARE(m_engine->job(id)->summary.priority, 3);
}

void TestJobsPage::submittedJob_isSelectedWhenItArrives()
{
    add(QStringLiteral("old"));
    const JobId id = m_engine->addJob(samples::commandJob(QStringLiteral("new")));
    m_page->selectJob(id); // the answer of the submit comes before the list's change
    QTRY_VERIFY(m_page->currentJob() && m_page->currentJob()->id == id);
    QCOMPARE(m_page->table()->currentIndex().row(), 0);
}

void TestJobsPage::submittedJob_hiddenByFilterIsOffered()
{
    add(QStringLiteral("digits"));
    m_page->findChild<QLineEdit *>(QStringLiteral("jobFilterText"))->setText(QStringLiteral("digits"));
    QTest::qWait(200);
    const JobId id = m_engine->addJob(samples::commandJob(QStringLiteral("words")));
    m_page->selectJob(id);
    auto *bar = m_page->findChild<MessageBar *>(QStringLiteral("jobsMessage"));
    QTRY_VERIFY(bar->text().contains(QStringLiteral("words")));
    bar->findChild<QAbstractButton *>(QStringLiteral("messageAction"))->click();
    QTRY_VERIFY(m_page->currentJob() && m_page->currentJob()->id == id);
}

void TestJobsPage::copyRows_areTabSeparated()
{
    const JobId a = add(QStringLiteral("a"));
    const JobId b = add(QStringLiteral("b"), JobPhase::Failed);
    select({a, b});
    m_page->actions()->copyRows->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4); // header, two rows, end
    QVERIFY(lines.at(0).startsWith(QStringLiteral("Name\tVersion\tStatus")));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("b\tV0001\tFailed")));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("a\tV0001\tCompleted")));
}

void TestJobsPage::columns_areRemembered()
{
    JobTable *table = m_page->table();
    table->setColumnWidth(JobListModel::AlgorithmColumn, 321);
    table->columnsMenu()->actions().at(JobListModel::ResourcesColumn)->setChecked(false);
    table->columnsMenu()->actions().at(JobListModel::TimeColumn)->setChecked(true);
    table->horizontalHeader()->moveSection(2, 0);
    table->sortByColumn(JobListModel::NameColumn, Qt::AscendingOrder);
    const QVariantMap state = m_page->uiState();
    table->resetColumns();
    QVERIFY(!table->isColumnHidden(JobListModel::ResourcesColumn));
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), -1);
    m_page->restoreUiState(state);
    QCOMPARE(table->columnWidth(JobListModel::AlgorithmColumn), 321);
    QVERIFY(table->isColumnHidden(JobListModel::ResourcesColumn));
    QVERIFY(!table->isColumnHidden(JobListModel::TimeColumn));
    QCOMPARE(table->horizontalHeader()->visualIndex(2), 0);
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(JobListModel::NameColumn));
    add(QStringLiteral("b"));
    add(QStringLiteral("a"));
    add(QStringLiteral("c"));
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(nameAt(0), QStringLiteral("a"));
}

void TestJobsPage::columns_ofAnotherTableAreIgnored()
{
    QVariantMap columns = m_page->table()->saveColumns();
    columns.insert(QStringLiteral("count"), 3);
    m_page->table()->setColumnWidth(0, 222);
    m_page->restoreUiState({{QStringLiteral("columns"), columns}});
    QCOMPARE(m_page->table()->columnWidth(0), 222);
}

void TestJobsPage::homeAndEnd_goThroughRows()
{
    for (const char *name : {"a", "b", "c"})
        add(QLatin1String(name));
    m_page->table()->selectRow(1);
    QTest::keyClick(m_page->table(), Qt::Key_End);
    QCOMPARE(m_page->table()->currentIndex().row(), 2);
    QTest::keyClick(m_page->table(), Qt::Key_Home);
    QCOMPARE(m_page->table()->currentIndex().row(), 0);
}

void TestJobsPage::returnKey_opensDetails()
{
    select({add(QStringLiteral("a"))});
    QSignalSpy wanted(m_page.get(), &JobsPage::detailsRequested);
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void TestJobsPage::lostEngine_dimsAndDisables()
{
    select({add(QStringLiteral("a"), JobPhase::Running)});
    m_engine->setReachable(false);
    QTRY_VERIFY(m_page->table()->isDimmed());
    QCOMPARE(rows(), 1);
    QVERIFY(!m_page->actions()->stop->isEnabled());
    QVERIFY(m_page->actions()->copyRows->isEnabled());
    m_engine->setReachable(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->table()->isDimmed(), 10000);
}

void TestJobsPage::manyJobs_stayFast()
{
    QList<JobSummary> jobs;
    for (int n = 1; n <= 100'000; ++n)
        jobs.append(samples::summary(n));
    m_model->upsert(jobs);
    QTRY_COMPARE(rows(), 100'000);
    QTRY_VERIFY(m_page->table()->isVisible());
    m_page->table()->selectRow(50'000);
    const JobId looked = m_page->currentJob()->id;
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    JobSummary changed = m_model->jobAt(10);
    changed.phase = JobPhase::Abnormal;
    changed.revision += 1'000'000;
    m_model->upsert({changed});
    m_model->upsert({samples::summary(100'001, JobPhase::Running)});
    QCoreApplication::processEvents();
    m_page->grab();
    // Generous, for a machine that does other things too; the bench measures.
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_page->currentJob()->id, looked);
}

QTEST_MAIN(TestJobsPage)
#include "tst_jobspage.moc"
