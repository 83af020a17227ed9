// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// job wait, create --wait, watch.
#include "model/job/json.h"
#include "tests/app/ctl/ctlrun.h"
#include "tests/support/samples.h"

#include <QElapsedTimer>
#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestCtlWaiting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wait_statusSaysHowAllEnded_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, JobPhase a, JobPhase b, int status) {
            QTest::newRow(name) << int(a) << int(b) << status;
        };
        row("both completed", JobPhase::Completed, JobPhase::Completed, 0);
        row("one failed", JobPhase::Failed, JobPhase::Completed, 1);
        row("one stopped", JobPhase::Completed, JobPhase::Terminated, 1);
        row("one abnormal", JobPhase::Completed, JobPhase::Abnormal, 1);
    }
    void wait_statusSaysHowAllEnded()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        CtlRunner ctl;
        const JobId a = ctl.engine.addJob(samples::commandJob(s("a")), JobPhase::Running);
        const JobId b = ctl.engine.addJob(samples::commandJob(s("b")), JobPhase::Pending);
        QTimer::singleShot(50, &ctl.engine, [&] { ctl.engine.setPhase(a, JobPhase(first)); });
        QTimer::singleShot(150, &ctl.engine, [&] { ctl.engine.setPhase(b, JobPhase(second)); });
        const CtlRun ran = ctl.run("job wait a b");
        QTEST(ran.status, "status");
        QVERIFY(ran.out.startsWith("a/V0001 "));
        QVERIFY(ran.out.contains("\nb/V0001 "));
    }

    void wait_endedAlready_returnsAtOnce()
    {
        CtlRunner ctl;
        ctl.engine.addJob(samples::commandJob(s("a")), JobPhase::Completed);
        const CtlRun ran = ctl.run("--json job wait a --timeout 0");
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.array().size(), 1);
    }

    void wait_sameJobTwice_isOnce()
    {
        CtlRunner ctl;
        const JobId id = ctl.engine.addJob(samples::commandJob(s("a")), JobPhase::Running);
        QTimer::singleShot(50, &ctl.engine, [&] { ctl.engine.setPhase(id, JobPhase::Completed); });
        QCOMPARE(ctl.run(QStringList{s("job"), s("wait"), s("a"), id.toString()}).status, 0);
    }

    void wait_timesOut()
    {
        CtlRunner ctl;
        ctl.engine.addJob(samples::commandJob(s("a")), JobPhase::Running);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(ctl.run("job wait a --timeout 0.3").status, 124);
        QVERIFY(timer.elapsed() >= 280); // Qt's timers may be early by 5 %
    }

    void wait_outlivesALostConnection()
    {
        CtlRunner ctl;
        const JobId id = ctl.engine.addJob(samples::commandJob(s("a")), JobPhase::Running);
        QTimer::singleShot(50, &ctl.engine, [&] {
            ctl.engine.dropConnections();
            ctl.engine.setPhase(id, JobPhase::Completed);
        });
        QCOMPARE(ctl.run("job wait a").status, 0);
    }

    void wait_anotherDatabase_looksAgain()
    {
        CtlRunner ctl;
        const JobId id = ctl.engine.addJob(samples::commandJob(s("a")), JobPhase::Running);
        QTimer::singleShot(50, &ctl.engine, [&] {
            ctl.engine.setPhase(id, JobPhase::Completed);
            ctl.engine.forgetHistory();
            ctl.engine.dropConnections();
        });
        QCOMPARE(ctl.run("job wait a").status, 0);
    }

    void wait_deletedMeanwhile_isAFailure()
    {
        CtlRunner ctl;
        const JobId id = ctl.engine.addJob(samples::commandJob(s("a")), JobPhase::Running);
        QTimer::singleShot(50, &ctl.engine, [&] { ctl.engine.removeJob(id); });
        QCOMPARE(ctl.run("job wait a").status, 1);
    }

    void wait_engineGoneForGood_isStatusFive()
    {
        CtlRunner ctl;
        ctl.engine.addJob(samples::commandJob(s("a")), JobPhase::Running);
        QTimer::singleShot(50, &ctl.engine, [&] { ctl.engine.setReachable(false); });
        QCOMPARE(ctl.run("job wait a").status, 5);
    }

    void createAndWait_endsWithTheJobsOutcome_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("status");
        QTest::newRow("completed") << int(JobPhase::Completed) << 0;
        QTest::newRow("failed") << int(JobPhase::Failed) << 1;
    }
    void createAndWait_endsWithTheJobsOutcome()
    {
        QFETCH(int, phase);
        CtlRunner ctl;
        const QString file = ctl.file(QJsonDocument(jobToJson(samples::commandJob(s("a")))).toJson());
        QTimer::singleShot(200, &ctl.engine,
                           [&] { ctl.engine.setPhase(ctl.engine.jobs().constFirst(), JobPhase(phase)); });
        const CtlRun ran = ctl.run({s("--json"), s("job"), s("create"), s("-f"), file, s("--wait")});
        QTEST(ran.status, "status");
        QCOMPARE(ran.object()[s("name")].toString(), s("a")); // still one document
    }

    void watch_isALineAChange()
    {
        CtlRunner ctl;
        const JobId id = ctl.engine.addJob(samples::commandJob(s("a")));
        QTimer::singleShot(100, &ctl.engine, [&] { ctl.engine.setPhase(id, JobPhase::Running); });
        QTimer::singleShot(200, &ctl.engine, [&] { ctl.engine.removeJob(id); });
        QTimer::singleShot(300, &ctl.engine, [&] { ctl.engine.addExperiment(samples::experiment(s("e"))); });
        QTimer::singleShot(500, &ctl.engine, [&] { ctl.engine.setReachable(false); }); // ends the watching
        const CtlRun ran = ctl.run("watch");
        QCOMPARE(ran.status, 5);
        const QList<QByteArray> lines = ran.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        const QJsonDocument change = QJsonDocument::fromJson(lines[0]);
        QCOMPARE(change[s("job")][s("status")][s("phase")].toString(), s("Running"));
        QVERIFY(change[s("revision")].toInteger() > 0);
        QCOMPARE(QJsonDocument::fromJson(lines[1])[s("removed")].toString(), id.toString());
        QCOMPARE(QJsonDocument::fromJson(lines[2])[s("changed")].toString(), s("experiments"));
    }
};

QTEST_GUILESS_MAIN(TestCtlWaiting)
#include "tst_waiting.moc"
