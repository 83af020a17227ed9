// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real/realengine.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QRandomGenerator>
#include <QUuid>

#include <csignal>

using namespace trainshed;
using test::RealEngine;

namespace {

bool isLong()
{
    return qEnvironmentVariable("TRAINSHED_CAMPAIGN") == u"long";
}

void killAll(const QList<qint64> &pids)
{
    for (const qint64 pid : pids)
        ::kill(static_cast<pid_t>(pid), SIGKILL);
}

QString codeOf(const Result<JobDetails> &job)
{
    return job ? job->summary.reason.code : job.error().text();
}

} // namespace

/// `kill -9` of the engine, of the supervisors, of everything, with the real programs: no job is lost, none
/// runs twice, no log byte is missing.
class TestEngineSurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void engineKilled_whileRunning_jobCompletesWithWholeLog();
    void engineKilled_atRandom_everyAcceptedJobRunsOnce();
    void engineKilled_duringRecovery_isTakenUpAgain();
    void engineKilled_afterTheJobEnded_outputsAreBrought();
    void supervisors_killed_data();
    void supervisors_killed();
    void bothSupervisorsAndEngineKilled_isNeverCompletedByGuess();
    void machineRestarted_failsWithTheReason();
    void machineRestarted_isRestartedWhereAutoRestartSaysSo();
    void engines_startedAtOnce_oneWins();
    void engine_terminated_endsAtOnceAndJobsGoOn();
    void engine_stopped_clientsSeeItAgain();
};

void TestEngineSurvival::engineKilled_whileRunning_jobCompletesWithWholeLog()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const auto made = engine.ask(rpc::JobCreate{
        RealEngine::command(QStringLiteral("flood"), RealEngine::trainee() + QStringLiteral(" --drip 96000")),
        false,
        {}});
    VERIFY_OK(made);
    VERIFY_OK(engine.inPhase(made->id, JobPhase::Running));
    engine.kill();
    QTest::qWait(300);
    QVERIFY(engine.start());
    const auto job = engine.ended(made->id);
    VERIFY_OK(job);
    QCOMPARE(job->summary.phase, JobPhase::Completed);
    QCOMPARE(job->attempts.size(), 1);
    int lines = 0;
    QCOMPARE(test::floodProblem(job->attempts[0].logPath, &lines), QString());
    QCOMPARE(lines, 1500);
    QCOMPARE(job->attempts[0].logBytes, 96000);
    QTRY_COMPARE(engine.supervisors().size(), 0);
}

void TestEngineSurvival::engineKilled_atRandom_everyAcceptedJobRunsOnce()
{
    const int jobs = isLong() ? 400 : 40;
    RealEngine engine;
    QVERIFY(engine.start());
    const QString ran = engine.home().root + u"/ran";
    struct Submitted {
        QString name;
        JobId id;
    };
    QList<Submitted> all;
    int kills = 0;
    QElapsedTimer sinceKill;
    sinceKill.start();
    qint64 next = 60;
    for (int i = 0; i < jobs; ++i) {
        const QString name = QStringLiteral("job-%1").arg(i);
        rpc::JobCreate request{RealEngine::command(name, QStringLiteral("echo %1 >>%2; sleep 0.0%3")
                                                             .arg(name, ran)
                                                             .arg(QRandomGenerator::global()->bounded(10))),
                               false, QUuid::createUuid().toString()};
        for (;;) {
            if (sinceKill.elapsed() > next) {
                engine.kill();
                ++kills;
                QVERIFY(engine.start());
                sinceKill.restart();
                next = QRandomGenerator::global()->bounded(20, 250);
            }
            const auto made = engine.ask(request);
            if (made) {
                all.append({name, made->id});
                break;
            }
            QCOMPARE(made.error().code, ErrorCode::Unreachable);
        }
    }
    for (int more = 0; more < 5; ++more) {
        engine.kill();
        ++kills;
        QVERIFY(engine.start());
        QTest::qWait(QRandomGenerator::global()->bounded(5, 60));
    }
    for (const Submitted &one : std::as_const(all)) {
        const auto job = engine.ended(one.id);
        VERIFY_OK(job);
        QCOMPARE(job->summary.phase, JobPhase::Completed);
        QCOMPARE(job->summary.version, 1);
        QCOMPARE(job->attempts.size(), 1);
    }
    QStringList lines = test::linesOf(ran);
    QCOMPARE(lines.size(), jobs);
    lines.removeDuplicates();
    QCOMPARE(lines.size(), jobs);
    const auto list = engine.ask(rpc::JobList{2000, 0, {}, {}, {}});
    VERIFY_OK(list);
    QCOMPARE(list->total, jobs);
    QVERIFY2(kills >= 5, "the engine was not killed often enough");
    QTRY_COMPARE(engine.supervisors().size(), 0);
}

void TestEngineSurvival::engineKilled_duringRecovery_isTakenUpAgain()
{
    RealEngine engine;
    QVERIFY(engine.start());
    QList<JobId> ids;
    const QString ran = engine.home().root + u"/ran";
    for (int i = 0; i < 30; ++i) {
        const auto made = engine.ask(
            rpc::JobCreate{RealEngine::command(QStringLiteral("r-%1").arg(i),
                                               QStringLiteral("echo %1 >>%2; sleep 0.05").arg(i).arg(ran)),
                           false,
                           {}});
        VERIFY_OK(made);
        ids.append(made->id);
    }
    for (int round = 0; round < (isLong() ? 200 : 12); ++round) {
        engine.kill();
        QProcess quick;
        quick.start(RealEngine::program(QStringLiteral("trainshed-engine")),
                    {QStringLiteral("--home"), engine.home().root});
        QVERIFY(quick.waitForStarted());
        QTest::qWait(QRandomGenerator::global()->bounded(60));
        quick.kill();
        quick.waitForFinished();
    }
    QVERIFY(engine.start());
    for (const JobId &id : std::as_const(ids)) {
        const auto job = engine.ended(id);
        QCOMPARE(codeOf(job), QStringLiteral("end.completed"));
    }
    QCOMPARE(test::linesOf(ran).size(), 30);
}

void TestEngineSurvival::engineKilled_afterTheJobEnded_outputsAreBrought()
{
    RealEngine engine;
    QVERIFY(engine.start());
    JobSpec spec = RealEngine::command(QStringLiteral("out"),
                                       QStringLiteral("sleep 0.4; echo result >\"$train_url\"/model"));
    OutputChannel output;
    output.name = QStringLiteral("train_url");
    output.access = AccessMethod::Environment;
    output.location = engine.home().root + u"/outputs/out";
    spec.outputs.append(output);
    const auto made = engine.ask(rpc::JobCreate{spec, false, {}});
    VERIFY_OK(made);
    VERIFY_OK(engine.inPhase(made->id, JobPhase::Running));
    engine.kill();
    QTRY_COMPARE(engine.supervisors().size(), 0); // the job has ended while no engine was there
    QVERIFY(engine.start());
    const auto job = engine.ended(made->id);
    QCOMPARE(codeOf(job), QStringLiteral("end.completed"));
    QCOMPARE(test::linesOf(output.location + u"/model"), QStringList{QStringLiteral("result")});
}

void TestEngineSurvival::supervisors_killed_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("the first") << 0;
    QTest::newRow("the second") << 1;
}

void TestEngineSurvival::supervisors_killed()
{
    QFETCH(int, which);
    RealEngine engine;
    QVERIFY(engine.start());
    const auto made = engine.ask(
        rpc::JobCreate{RealEngine::command(QStringLiteral("s"),
                                           RealEngine::trainee() + QStringLiteral(" --drip 64000 --exit 7")),
                       false,
                       {}});
    VERIFY_OK(made);
    VERIFY_OK(engine.inPhase(made->id, JobPhase::Running));
    QTRY_COMPARE(engine.supervisors().size(), 2);
    QTest::qWait(150);
    QList<qint64> pids = engine.supervisors();
    std::sort(pids.begin(), pids.end());
    QCOMPARE(pids.size(), 2);
    killAll({pids[which]});
    const auto job = engine.ended(made->id);
    VERIFY_OK(job);
    QCOMPARE(job->summary.reason.code, QStringLiteral("end.exit-status"));
    QCOMPARE(job->attempts[0].exitCode, std::optional<int>(7));
    QCOMPARE(test::floodProblem(job->attempts[0].logPath), QString());
    QCOMPARE(job->attempts[0].logBytes, 64000);
    QTRY_COMPARE(engine.supervisors().size(), 0);
}

void TestEngineSurvival::bothSupervisorsAndEngineKilled_isNeverCompletedByGuess()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const auto made = engine.ask(
        rpc::JobCreate{RealEngine::command(QStringLiteral("b"),
                                           RealEngine::trainee() + QStringLiteral(" --drip 64000 --exit 3")),
                       false,
                       {}});
    VERIFY_OK(made);
    VERIFY_OK(engine.inPhase(made->id, JobPhase::Running));
    QTRY_COMPARE(engine.supervisors().size(), 2);
    QTest::qWait(100);
    killAll(engine.supervisors());
    engine.kill();
    QVERIFY(engine.start());
    const auto running = engine.show(made->id);
    VERIFY_OK(running);
    QVERIFY(!isTerminal(running->summary.phase)); // found again, alive
    const auto job = engine.ended(made->id);
    VERIFY_OK(job);
    QVERIFY(job->summary.phase != JobPhase::Completed);
    // With a kernel that tells the status of a process to others it is known; else it is said to be unknown.
    QVERIFY2(job->summary.reason.code == u"end.exit-status" ||
                 job->summary.reason.code == u"end.supervisor-lost",
             qUtf8Printable(job->summary.reason.code));
    QCOMPARE(test::floodProblem(job->attempts[0].logPath), QString());
}

void TestEngineSurvival::machineRestarted_failsWithTheReason()
{
    RealEngine engine;
    const QString bootId = engine.home().root + u"-boot";
    engine.setVariable(QStringLiteral("TRAINSHED_BOOT_ID_FILE"), bootId);
    const auto boot = [&](const char *id) {
        QFile file(bootId);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(id);
    };
    boot("first\n");
    QVERIFY(engine.start());
    const auto made = engine.ask(
        rpc::JobCreate{RealEngine::command(QStringLiteral("m"), QStringLiteral("exec sleep 60")), false, {}});
    VERIFY_OK(made);
    VERIFY_OK(engine.inPhase(made->id, JobPhase::Running));
    killAll(engine.processes());
    engine.kill();
    QTRY_COMPARE(engine.processes().size(), 0);
    boot("second\n");
    QVERIFY(engine.start());
    const auto job = engine.ended(made->id);
    VERIFY_OK(job);
    QCOMPARE(job->summary.phase, JobPhase::Failed);
    QCOMPARE(job->summary.reason.code, QStringLiteral("end.machine-restarted"));
    QFile::remove(bootId);
}

void TestEngineSurvival::machineRestarted_isRestartedWhereAutoRestartSaysSo()
{
    RealEngine engine;
    const QString bootId = engine.home().root + u"-boot";
    engine.setVariable(QStringLiteral("TRAINSHED_BOOT_ID_FILE"), bootId);
    QFile file(bootId);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("first\n");
    file.flush();
    QVERIFY(engine.start());
    const QString once = engine.home().root + u"/once";
    JobSpec spec = RealEngine::command(
        QStringLiteral("m"),
        QStringLiteral("if [ -e %1 ]; then echo again; else touch %1; exec sleep 60; fi").arg(once));
    spec.autoRestart = 1;
    const auto made = engine.ask(rpc::JobCreate{spec, false, {}});
    VERIFY_OK(made);
    QTRY_VERIFY(QFile::exists(once));
    VERIFY_OK(engine.inPhase(made->id, JobPhase::Running));
    killAll(engine.processes());
    engine.kill();
    file.resize(0);
    file.seek(0);
    file.write("second\n");
    file.flush();
    QVERIFY(engine.start());
    const auto job = engine.ended(made->id);
    VERIFY_OK(job);
    QCOMPARE(job->summary.phase, JobPhase::Completed);
    QCOMPARE(job->attempts.size(), 2);
    QCOMPARE(job->attempts[0].reason.code, QStringLiteral("end.machine-restarted"));
    QVERIFY(job->attempts[1].restarted);
    file.remove();
}

void TestEngineSurvival::engines_startedAtOnce_oneWins()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const qint64 winner = engine.pid();
    for (int i = 0; i < 3; ++i) {
        QProcess second;
        second.start(RealEngine::program(QStringLiteral("trainshed-engine")),
                     {QStringLiteral("--home"), engine.home().root});
        QVERIFY(second.waitForFinished(10'000));
        QCOMPARE(second.exitCode(), 3);
        QVERIFY(second.readAllStandardError().contains(QByteArray::number(winner)));
    }
    const auto status = engine.ask(rpc::Hello{1, 1, QStringLiteral("test")});
    VERIFY_OK(status);
    QCOMPARE(status->pid, winner);
}

void TestEngineSurvival::engine_terminated_endsAtOnceAndJobsGoOn()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const auto made = engine.ask(rpc::JobCreate{
        RealEngine::command(QStringLiteral("t"), RealEngine::trainee() + QStringLiteral(" --drip 32000")),
        false,
        {}});
    VERIFY_OK(made);
    VERIFY_OK(engine.inPhase(made->id, JobPhase::Running));
    QVERIFY(engine.stopPolitely());
    QVERIFY(engine.start());
    QCOMPARE(codeOf(engine.ended(made->id)), QStringLiteral("end.completed"));
}

void TestEngineSurvival::engine_stopped_clientsSeeItAgain()
{
    RealEngine engine;
    QVERIFY(engine.start());
    ::kill(static_cast<pid_t>(engine.pid()), SIGSTOP);
    const auto early = engine.ask(rpc::JobList{}, 300);
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::Timeout);
    ::kill(static_cast<pid_t>(engine.pid()), SIGCONT);
    VERIFY_OK(engine.ask(rpc::JobList{}));
}

QTEST_GUILESS_MAIN(TestEngineSurvival)
#include "tst_engine_survival.moc"
