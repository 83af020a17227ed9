// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/details/detailspanel.h"
#include "ui/details/jobsource.h"
#include "ui/details/overview.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace trainshed;

static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

class TestDetailsPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init();
    void cleanup();

    void overview_holdsEverything();
    void overview_showsMarkupAsText();
    void change_isAskedForOnceItIsKnown();
    void burstOfChanges_isGathered();
    void answerForAnotherJob_isDropped();
    void hiddenPanel_asksNothing();
    void waitingJob_saysWhyItWaits();
    void failedJob_offersRebuildAndLog();
    void completedJob_showsNoReason();
    void unsentOutputs_areOfferedAgain();
    void transfer_isShownAsItComesOn();
    void events_areAppended();
    void log_followsTheNewestAttempt();
    void log_ofAnOlderAttemptCanBeChosen();
    void log_hasTheEventsOfItsAttempt();
    void description_isEdited();
    void description_escapeKeepsTheOldOne();
    void versions_areListedAndOpened();
    void noJob_saysWhatToDo();

private:
    JobId add(const QString &name, JobPhase phase = JobPhase::Running);
    /// As the list would: its row after each change.
    void show(const JobId &id) { m_panel->setJob(m_engine->job(id)->summary); }
    QString overview() const
    {
        return m_panel->findChild<QTextEdit *>(QStringLiteral("overviewSheet"))->toPlainText();
    }
    template<typename T>
    T *child(const char *name) const
    {
        return m_panel->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<DetailsPanel> m_panel;
};

void TestDetailsPanel::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_client = m_engine->client();
    m_client->open();
    QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
    m_panel = std::make_unique<DetailsPanel>(m_client.get());
    m_panel->resize(900, 400);
    m_panel->show();
}

void TestDetailsPanel::cleanup()
{
    m_panel.reset();
    m_client.reset();
    m_engine.reset();
}

JobId TestDetailsPanel::add(const QString &name, JobPhase phase)
{
    const JobId id = m_engine->addJob(samples::commandJob(name));
    if (phase != JobPhase::Pending)
        m_engine->setPhase(id, phase);
    return id;
}

void TestDetailsPanel::overview_holdsEverything()
{
    const JobId id = add(QStringLiteral("digits"));
    m_engine->change(id, [](JobDetails &job) {
        job.commandLine = QStringLiteral("python3 train.py --epochs 20");
        InputChannel input;
        input.name = QStringLiteral("data_url");
        input.location = QStringLiteral("/srv/data");
        job.spec.inputs = {input};
        OutputChannel output;
        output.name = QStringLiteral("train_url");
        output.location = QStringLiteral("/srv/out");
        job.spec.outputs = {output};
        job.spec.hyperparameters = {
            {QStringLiteral("epochs"), QStringLiteral("20"), {}, {}, {}, {}, true, false, {}}};
        job.spec.environment = {{QStringLiteral("OMP_NUM_THREADS"), QStringLiteral("1")}};
        job.spec.autoStopMinutes = 90;
        job.spec.autoRestart = 2;
        Attempt first;
        first.ended = first.started = 1'700'000'000'000;
        first.exitCode = 3;
        first.reason = {QStringLiteral("end.exit-status"), {QStringLiteral("3")}};
        first.folder = QStringLiteral("/home/x/attempt-1");
        job.attempts = {first};
        job.metrics = {{QStringLiteral("val_loss"), 0.75, 0.125, 2.5, 20}};
    });
    show(id);
    QTRY_VERIFY(overview().contains(QStringLiteral("digits")));
    for (const char *part : {"V0001", "python3 train.py --epochs 20", "/srv/data", "/srv/out", "--data_url",
                             "/home/x/attempt-1/modelarts", "epochs", "OMP_NUM_THREADS", "after 1 h 30 min",
                             "exit status 3", "Running", "val_loss", "0.125", "0.75", "2.5"})
        QVERIFY2(overview().contains(QLatin1String(part)), part);
}

void TestDetailsPanel::overview_showsMarkupAsText()
{
    const JobId id = add(QStringLiteral("x"));
    m_engine->change(id, [](JobDetails &job) { job.commandLine = QStringLiteral("echo '<b>&amp;</b>'"); });
    show(id);
    QTRY_VERIFY(overview().contains(QStringLiteral("echo '<b>&amp;</b>'")));
}

void TestDetailsPanel::change_isAskedForOnceItIsKnown()
{
    const JobId id = add(QStringLiteral("a"));
    show(id);
    QTRY_COMPARE(m_engine->calls("job.show"), 1);
    show(id);
    QTest::qWait(400);
    QCOMPARE(m_engine->calls("job.show"), 1);
    m_engine->change(id, [](JobDetails &job) { job.commandLine = QStringLiteral("true # later"); });
    show(id);
    QTRY_VERIFY(overview().contains(QStringLiteral("true # later")));
    QCOMPARE(m_engine->calls("job.show"), 2);
}

void TestDetailsPanel::burstOfChanges_isGathered()
{
    const JobId id = add(QStringLiteral("a"));
    show(id);
    for (int i = 0; i < 50; ++i) {
        m_engine->change(id, [i](JobDetails &job) { job.workDir = QStringLiteral("/w/%1").arg(i); });
        show(id);
        QTest::qWait(5);
    }
    QTRY_VERIFY(overview().contains(QStringLiteral("/w/49")));
    QVERIFY2(m_engine->calls("job.show") < 12, qPrintable(QString::number(m_engine->calls("job.show"))));
}

void TestDetailsPanel::answerForAnotherJob_isDropped()
{
    const JobId a = add(QStringLiteral("slow"));
    const JobId b = add(QStringLiteral("fast"));
    m_engine->hold("job.show");
    show(a);
    QTest::qWait(50);
    show(b);
    m_engine->release("job.show");
    QTRY_VERIFY(overview().contains(QStringLiteral("fast")));
    QVERIFY(!overview().contains(QStringLiteral("slow")));
}

void TestDetailsPanel::hiddenPanel_asksNothing()
{
    m_panel->hide();
    show(add(QStringLiteral("a")));
    QTest::qWait(100);
    QCOMPARE(m_engine->calls("job.show"), 0);
    m_panel->show();
    QTRY_COMPARE(m_engine->calls("job.show"), 1);
}

void TestDetailsPanel::waitingJob_saysWhyItWaits()
{
    const JobId id = add(QStringLiteral("a"), JobPhase::Pending);
    m_engine->setPhase(id, JobPhase::Pending,
                       {QStringLiteral("wait.cpus"), {QStringLiteral("4"), QStringLiteral("1")}});
    show(id);
    QCOMPARE(child<MessageBar>("reasonBar")->text(), QStringLiteral("Waits for 4 vCPUs; 1 are free."));
}

void TestDetailsPanel::failedJob_offersRebuildAndLog()
{
    const JobId id = add(QStringLiteral("a"));
    m_engine->setPhase(id, JobPhase::Failed, {QStringLiteral("end.exit-status"), {QStringLiteral("3")}});
    show(id);
    auto *bar = child<MessageBar>("reasonBar");
    QVERIFY(bar->text().contains(QStringLiteral("exit status 3")));
    QSignalSpy rebuild(m_panel.get(), &DetailsPanel::rebuildRequested);
    bar->findChild<QToolButton *>(QStringLiteral("messageAction"))->click();
    QCOMPARE(rebuild.size(), 1);
    bar->findChild<QToolButton *>(QStringLiteral("messageSecondAction"))->click();
    QCOMPARE(m_panel->tab(), DetailsPanel::LogTabIndex);
    QVERIFY(!child<QAction>("detailsStop")->isEnabled());
}

void TestDetailsPanel::completedJob_showsNoReason()
{
    const JobId id = add(QStringLiteral("a"));
    m_engine->setPhase(id, JobPhase::Completed, {QStringLiteral("end.completed"), {}});
    show(id);
    QVERIFY(child<MessageBar>("reasonBar")->isHidden());
}

void TestDetailsPanel::unsentOutputs_areOfferedAgain()
{
    const JobId id = add(QStringLiteral("a"));
    const Message why{QStringLiteral("end.output-failed"),
                      {QStringLiteral("OUT"), QStringLiteral("No <b>key</b>.")}};
    m_engine->change(id, [&](JobDetails &job) { job.summary.upload = why; });
    m_engine->setPhase(id, JobPhase::Failed, {QStringLiteral("end.exit-status"), {QStringLiteral("3")}});
    show(id);
    auto *bar = child<MessageBar>("reasonBar");
    QTRY_VERIFY(bar->text().contains(QStringLiteral("No <b>key</b>.")));
    QVERIFY(bar->text().contains(QStringLiteral("exit status 3")));
    QSignalSpy retry(m_panel.get(), &DetailsPanel::retryUploadRequested);
    bar->findChild<QToolButton *>(QStringLiteral("messageAction"))->click();
    QCOMPARE(retry.size(), 1);
}

void TestDetailsPanel::transfer_isShownAsItComesOn()
{
    const JobId id = add(QStringLiteral("a"), JobPhase::Creating);
    JobTransfer transfer{
        {QStringLiteral("transfer.input"), {QStringLiteral("data")}}, 1 << 20, 4 << 20, 1, 3, 1 << 19, 6, {}};
    m_engine->change(id, [&](JobDetails &job) { job.summary.transfer = transfer; });
    show(id);
    auto *bar = child<MessageBar>("reasonBar");
    QTRY_COMPARE(bar->text(),
                 QStringLiteral("Downloading the input “data”: 1 of 3 files, 1.0 MiB of 4.0 MiB, "
                                "512.0 KiB/s, 6 s left"));
    transfer.hindrance = {QStringLiteral("transfer.slowed"), {}};
    m_engine->change(id, [&](JobDetails &job) { job.summary.transfer = transfer; });
    show(id);
    QTRY_VERIFY(bar->text().endsWith(QStringLiteral("6 s left, the store asks for fewer requests")));
    m_engine->change(id, [](JobDetails &job) { job.summary.transfer = {}; });
    show(id);
    QTRY_VERIFY(bar->isHidden());
}

void TestDetailsPanel::events_areAppended()
{
    const JobId id = add(QStringLiteral("a"));
    m_engine->addEvent(id, QStringLiteral("event.job-created"));
    show(id);
    auto *model = child<QTreeView>("eventsTable")->model();
    QTRY_VERIFY(model->rowCount() >= 1);
    const int before = model->rowCount();
    QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    m_engine->addEvent(id, QStringLiteral("event.job-created"));
    m_engine->change(id, [](JobDetails &) {});
    show(id);
    QTRY_COMPARE(model->rowCount(), before + 1);
    QCOMPARE(resets.size(), 0);
    show(add(QStringLiteral("other")));
    QTRY_VERIFY(model->rowCount() < before + 1);
}

void TestDetailsPanel::log_followsTheNewestAttempt()
{
    const JobId id = add(QStringLiteral("a"));
    QSignalSpy logs(m_panel.get(), &DetailsPanel::logChanged);
    const auto attempts = [&](int count) {
        m_engine->change(id, [count](JobDetails &job) {
            job.attempts.clear();
            for (int n = 1; n <= count; ++n) {
                Attempt attempt;
                attempt.number = n;
                attempt.started = 1;
                attempt.logPath = QStringLiteral("/logs/%1").arg(n);
                job.attempts.append(attempt);
            }
        });
        show(id);
    };
    attempts(1);
    QTRY_VERIFY(!logs.isEmpty() && logs.last().first().toString() == u"/logs/1");
    QCOMPARE(logs.last().at(1).toBool(), true);
    QVERIFY(!child<ComboBox>("attemptChooser")->isVisibleTo(m_panel.get()));
    attempts(2);
    QTRY_COMPARE(logs.last().first().toString(), QStringLiteral("/logs/2"));
    m_engine->setPhase(id, JobPhase::Completed);
    show(id);
    QTRY_COMPARE(logs.last().at(1).toBool(), false);
}

void TestDetailsPanel::log_ofAnOlderAttemptCanBeChosen()
{
    const JobId id = add(QStringLiteral("a"));
    m_engine->change(id, [](JobDetails &job) {
        job.attempts.clear();
        for (int n = 1; n <= 2; ++n) {
            Attempt attempt;
            attempt.number = n;
            attempt.logPath = QStringLiteral("/logs/%1").arg(n);
            job.attempts.append(attempt);
        }
    });
    show(id);
    QSignalSpy logs(m_panel.get(), &DetailsPanel::logChanged);
    auto *chooser = child<ComboBox>("attemptChooser");
    QTRY_VERIFY(chooser->count() >= 2);
    chooser->setCurrentIndex(chooser->findText(QStringLiteral("1:"), Qt::MatchStartsWith));
    QTRY_COMPARE(logs.last().first().toString(), QStringLiteral("/logs/1"));
    QCOMPARE(logs.last().at(1).toBool(), false);
    m_engine->change(id, [](JobDetails &job) { job.workDir = QStringLiteral("/w"); });
    show(id);
    QTRY_VERIFY(overview().contains(QStringLiteral("/w")));
    QCOMPARE(logs.last().first().toString(), QStringLiteral("/logs/1"));
}

void TestDetailsPanel::log_hasTheEventsOfItsAttempt()
{
    const JobId id = add(QStringLiteral("a"));
    m_engine->change(id, [](JobDetails &job) {
        job.attempts.clear();
        for (int n = 1; n <= 2; ++n) {
            Attempt attempt;
            attempt.number = n;
            attempt.logPath = QStringLiteral("/logs/%1").arg(n);
            job.attempts.append(attempt);
        }
    });
    for (const char *code : {"event.started", "event.run-end", "event.restarting", "event.running"})
        m_engine->addEvent(id, QLatin1String(code));
    QStringList codes;
    connect(m_panel.get(), &DetailsPanel::logEventsChanged, m_panel.get(), [&](const QList<Event> &events) {
        codes.clear();
        for (const Event &event : events)
            codes << event.message.code;
    });
    show(id);
    QTRY_COMPARE(codes, (QStringList{QStringLiteral("event.restarting"), QStringLiteral("event.running")}));
    auto *chooser = child<ComboBox>("attemptChooser");
    chooser->setCurrentIndex(0);
    QTRY_VERIFY(codes.contains(QStringLiteral("event.run-end")));
    QVERIFY(codes.contains(QStringLiteral("event.started")) &&
            !codes.contains(QStringLiteral("event.running")));
    show(add(QStringLiteral("b")));
    QTRY_VERIFY(!codes.contains(QStringLiteral("event.run-end")));
}

void TestDetailsPanel::description_isEdited()
{
    const JobId id = add(QStringLiteral("a"));
    show(id);
    QSignalSpy edited(m_panel.get(), &DetailsPanel::descriptionEdited);
    m_panel->editDescription();
    auto *field = child<QLineEdit>("descriptionField");
    QTRY_VERIFY(field->isVisible());
    field->setText(QStringLiteral("with <more> data"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().at(1).toString(), QStringLiteral("with <more> data"));
    QCOMPARE(child<ElidedLabel>("detailsDescription")->text(), QStringLiteral("with <more> data"));
}

void TestDetailsPanel::description_escapeKeepsTheOldOne()
{
    show(add(QStringLiteral("a")));
    QSignalSpy edited(m_panel.get(), &DetailsPanel::descriptionEdited);
    m_panel->editDescription();
    auto *field = child<QLineEdit>("descriptionField");
    field->setText(QStringLiteral("oops"));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(edited.size(), 0);
    QVERIFY(!field->isVisible());
}

void TestDetailsPanel::versions_areListedAndOpened()
{
    const JobId first = add(QStringLiteral("a"), JobPhase::Completed);
    JobSummary second = samples::summary(500);
    second.name = QStringLiteral("a");
    second.version = 2;
    m_engine->addJob(second);
    add(QStringLiteral("ab"));
    show(first);
    m_panel->setTab(DetailsPanel::VersionsTabIndex);
    auto *list = child<QTreeWidget>("versionsList");
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QVERIFY(list->topLevelItem(0)->text(0).startsWith(QStringLiteral("V0002")));
    QSignalSpy open(m_panel.get(), &DetailsPanel::openRequested);
    Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().first().value<JobId>(), second.id);
}

void TestDetailsPanel::noJob_saysWhatToDo()
{
    show(add(QStringLiteral("a")));
    m_panel->setJob(std::nullopt);
    QTRY_VERIFY(!child<QTabWidget>("detailsTabs")->isVisible());
    QVERIFY(!m_panel->source()->details());
}

QTEST_MAIN(TestDetailsPanel)
#include "tst_detailspanel.moc"
