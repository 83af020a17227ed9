// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real/realengine.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QElapsedTimer>

#include <csignal>
#include <unistd.h>

using namespace trainshed;
using test::RealEngine;

/// Stop, limits and restarts, and a disk that is full, with the real programs.
class TestEngineLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stop_running_wholeTreeIsGone();
    void stop_waiting_neverRuns();
    void autoRestart_countsAndGivesUp();
    void leftovers_areEnded();
    void startFailure_saysWhy();
    void deleteForced_stopsFirst();
    void diskFull_atSubmit_isRefusedWhole();
};

void TestEngineLimits::stop_running_wholeTreeIsGone()
{
    RealEngine engine;
    QVERIFY(engine.start());
    VERIFY_OK(engine.ask(rpc::SettingsSet{QJsonObject{{QStringLiteral("stop.grace"), 1}}}));
    const QString heartbeat = engine.home().root + u"/heartbeat";
    const auto made = engine.ask(
        rpc::JobCreate{RealEngine::command(
                           QStringLiteral("stubborn"),
                           QStringLiteral("%1 --daemon %2 --stubborn").arg(RealEngine::trainee(), heartbeat)),
                       false,
                       {}});
    VERIFY_OK(made);
    QTRY_VERIFY(QFile::exists(heartbeat));
    QElapsedTimer timer;
    timer.start();
    VERIFY_OK(engine.ask(rpc::JobStop{made->id.toString()}));
    const auto job = engine.ended(made->id);
    VERIFY_OK(job);
    QCOMPARE(job->summary.phase, JobPhase::Terminated);
    QCOMPARE(job->summary.reason.code, QStringLiteral("end.stopped-by-user"));
    QVERIFY2(timer.elapsed() >= 900, "the grace was not given");
    QTRY_COMPARE(engine.processes().size(), 1); // the engine
    const qint64 size = QFileInfo(heartbeat).size();
    QTest::qWait(100);
    QCOMPARE(QFileInfo(heartbeat).size(), size);
}

void TestEngineLimits::stop_waiting_neverRuns()
{
    RealEngine engine;
    QVERIFY(engine.start());
    VERIFY_OK(engine.ask(rpc::SettingsSet{QJsonObject{{QStringLiteral("queue.cpus"), 1}}}));
    const auto first = engine.ask(
        rpc::JobCreate{RealEngine::command(QStringLiteral("first"), QStringLiteral("sleep 30")), false, {}});
    VERIFY_OK(first);
    VERIFY_OK(engine.inPhase(first->id, JobPhase::Running));
    const QString ran = engine.home().root + u"/ran";
    const auto second = engine.ask(rpc::JobCreate{
        RealEngine::command(QStringLiteral("second"), QStringLiteral("touch ") + ran), false, {}});
    VERIFY_OK(second);
    const auto waiting = engine.inPhase(second->id, JobPhase::Pending);
    VERIFY_OK(waiting);
    QCOMPARE(waiting->summary.reason.code, QStringLiteral("wait.cpus"));
    VERIFY_OK(engine.ask(rpc::JobStop{second->id.toString()}));
    const auto job = engine.ended(second->id);
    VERIFY_OK(job);
    QCOMPARE(job->summary.phase, JobPhase::Terminated);
    VERIFY_OK(engine.ask(rpc::JobStop{first->id.toString()}));
    VERIFY_OK(engine.ended(first->id));
    QVERIFY(!QFile::exists(ran));
}

void TestEngineLimits::autoRestart_countsAndGivesUp()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const QString ran = engine.home().root + u"/ran";
    JobSpec spec =
        RealEngine::command(QStringLiteral("again"), QStringLiteral("echo x >>%1; exit 5").arg(ran));
    spec.autoRestart = 2;
    const auto made = engine.ask(rpc::JobCreate{spec, false, {}});
    VERIFY_OK(made);
    const auto job = engine.ended(made->id);
    VERIFY_OK(job);
    QCOMPARE(job->summary.phase, JobPhase::Failed);
    QCOMPARE(job->summary.reason, (Message{QStringLiteral("end.exit-status"), {QStringLiteral("5")}}));
    QCOMPARE(job->attempts.size(), 3);
    QCOMPARE(test::linesOf(ran).size(), 3);
    QVERIFY(!job->attempts[0].restarted);
    QVERIFY(job->attempts[2].restarted);
}

void TestEngineLimits::leftovers_areEnded()
{
    RealEngine engine;
    QVERIFY(engine.start());
    VERIFY_OK(engine.ask(rpc::SettingsSet{
        QJsonObject{{QStringLiteral("stop.leftovers"), 0}, {QStringLiteral("stop.grace"), 0}}}));
    const QString heartbeat = engine.home().root + u"/heartbeat";
    const auto made = engine.ask(rpc::JobCreate{
        RealEngine::command(
            QStringLiteral("left"),
            QStringLiteral("%1 --daemon %2 --sleep 0.1").arg(RealEngine::trainee(), heartbeat)),
        false,
        {}});
    VERIFY_OK(made);
    const auto job = engine.ended(made->id);
    VERIFY_OK(job);
    QCOMPARE(job->summary.phase, JobPhase::Completed);
    QTRY_COMPARE(engine.processes().size(), 1);
}

void TestEngineLimits::startFailure_saysWhy()
{
    RealEngine engine;
    QVERIFY(engine.start());
    VERIFY_OK(engine.ask(rpc::SettingsSet{QJsonObject{{QStringLiteral("queue.cpus"), 1}}}));
    const auto first = engine.ask(
        rpc::JobCreate{RealEngine::command(QStringLiteral("first"), QStringLiteral("sleep 30")), false, {}});
    VERIFY_OK(first);
    VERIFY_OK(engine.inPhase(first->id, JobPhase::Running));
    JobSpec spec = RealEngine::command(QStringLiteral("gone"), QStringLiteral("true"));
    spec.algorithm.workingDir = engine.home().root + u"/not-there";
    QVERIFY(QDir().mkdir(spec.algorithm.workingDir));
    const auto made = engine.ask(rpc::JobCreate{spec, false, {}});
    VERIFY_OK(made);
    QVERIFY(QDir().rmdir(spec.algorithm.workingDir)); // between submit and start
    VERIFY_OK(engine.ask(rpc::JobStop{first->id.toString()}));
    const auto job = engine.ended(made->id);
    VERIFY_OK(job);
    QCOMPARE(job->summary.phase, JobPhase::Failed);
    QCOMPARE(job->summary.reason.code, QStringLiteral("end.start-failed"));
    QVERIFY2(job->summary.reason.args.value(0).contains(u"not-there"),
             qUtf8Printable(job->summary.reason.args.value(0)));
}

void TestEngineLimits::deleteForced_stopsFirst()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const auto made = engine.ask(
        rpc::JobCreate{RealEngine::command(QStringLiteral("d"), QStringLiteral("sleep 60")), false, {}});
    VERIFY_OK(made);
    VERIFY_OK(engine.inPhase(made->id, JobPhase::Running));
    const auto refused = engine.ask(rpc::JobDelete{made->id.toString(), false});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    VERIFY_OK(engine.ask(rpc::JobDelete{made->id.toString(), true}));
    const auto gone = engine.show(made->id);
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
    QTRY_VERIFY(!QDir(engine.home().jobPath(made->id)).exists());
    QTRY_COMPARE(engine.supervisors().size(), 0);
}

void TestEngineLimits::diskFull_atSubmit_isRefusedWhole()
{
    if (::geteuid() != 0)
        QSKIP("a small file system can only be mounted as root");
    const QTemporaryDir base(QStringLiteral("/tmp/tsd-XXXXXX"));
    const QString mount = base.path();
    if (QProcess::execute(QStringLiteral("mount"),
                          {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           QStringLiteral("size=3m"), QStringLiteral("tmpfs"), mount}) != 0)
        QSKIP("a small file system can't be mounted here");
    struct Unmount {
        QString path;
        ~Unmount() { QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), path}); }
    } unmount{mount};
    {
        RealEngine engine(mount + u"/home");
        QVERIFY(engine.start());
        VERIFY_OK(engine.ask(rpc::JobCreate{
            RealEngine::command(QStringLiteral("before"), QStringLiteral("true")), false, {}}));
        QTest::qWait(300);
        QFile filler(mount + u"/filler");
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (filler.write(block) == block.size()) {
        }
        JobSpec big = RealEngine::command(QStringLiteral("full"), QStringLiteral("true"));
        for (int i = 0; i < 60; ++i)
            big.environment.append({QStringLiteral("BIG%1").arg(i), QString(4000, u'x')});
        const auto refused = engine.ask(rpc::JobCreate{big, false, {}});
        QVERIFY2(!refused, "it was accepted on a full disk");
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        filler.resize(0);
        filler.close();
        filler.remove();
        const auto again = engine.ask(
            rpc::JobCreate{RealEngine::command(QStringLiteral("full"), QStringLiteral("true")), false, {}});
        VERIFY_OK(again);
        QCOMPARE(again->version, 1); // the one that was refused left nothing
        const auto job = engine.ended(again->id);
        VERIFY_OK(job);
        QCOMPARE(job->summary.phase, JobPhase::Completed);
        const auto list = engine.ask(rpc::JobList{});
        VERIFY_OK(list);
        QCOMPARE(list->total, 2);
    }
}

QTEST_GUILESS_MAIN(TestEngineLimits)
#include "tst_engine_limits.moc"
