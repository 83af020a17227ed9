// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What streams: logs, watch, pipes that end, engines that die meanwhile.
#include "tests/end-to-end/ctl/ctl.h"

#include <csignal>

using namespace trainshed;
using test::Ctl;
using test::CtlResult;
using test::RealEngine;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray logFileOf(const Ctl &ctl, const char *job, int attempt = 1)
{
    const QJsonObject shown = ctl.run({s("--json"), s("job"), s("show"), s(job)}).object();
    QFile file(ctl.home().logPath(JobId(shown[s("metadata")][s("id")].toString()), attempt));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no log file");
}

qint64 enginePid(const Ctl &ctl)
{
    return ctl.run("--json engine status").object()[s("pid")].toInteger();
}

} // namespace

class TestCtlStream : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void follow_givesEveryByte_untilTheJobEnds()
    {
        const Ctl ctl;
        QCOMPARE(
            ctl.create("a", Ctl::trainee("--flood 3000000 --noise 100000 --progress 20 --half end")).status,
            0);
        const CtlResult followed = ctl.run("job logs a --follow");
        QCOMPARE(followed.status, 0);
        QVERIFY(followed.out.size() > 3'100'000);
        QVERIFY(followed.out == logFileOf(ctl, "a"));
        QVERIFY(ctl.run("job logs a").out == followed.out);
    }

    void follow_goesOnIntoTheRestart()
    {
        const Ctl ctl;
        const QString mark = ctl.path("mark");
        JobSpec spec = RealEngine::command(
            s("a"), s("if test -e %1; then echo second; else echo first; touch %1; exit 1; fi").arg(mark));
        spec.autoRestart = 1;
        QCOMPARE(ctl.create(spec).status, 0);
        const CtlResult followed = ctl.run("job logs a --follow");
        QCOMPARE(followed.status, 0);
        QVERIFY2(followed.out.endsWith("second\n"), followed.out.constData());
        QCOMPARE(ctl.run("job logs a --attempt 1").out, "first\n");
        QCOMPARE(ctl.run("job wait a").status, 0);
    }

    void follow_andWait_outliveTheEngine()
    {
        const Ctl ctl;
        QCOMPARE(ctl.create("a", Ctl::trainee("--say one --sleep 3 --say two")).status, 0);
        QTRY_COMPARE(ctl.run("job logs a").out, "one\n");
        const auto follower = ctl.start({s("job"), s("logs"), s("a"), s("--follow")});
        const auto waiter = ctl.start({s("job"), s("wait"), s("a")});
        QVERIFY(follower->waitForReadyRead(5000));
        QTest::qWait(200); // the waiter is connected too
        QCOMPARE(::kill(pid_t(enginePid(ctl)), SIGKILL), 0);
        const CtlResult followed = Ctl::finish(*follower);
        QVERIFY2(followed.status == 0, followed.err.constData());
        QCOMPARE(followed.out, "one\ntwo\n");
        const CtlResult waited = Ctl::finish(*waiter);
        QVERIFY2(waited.status == 0, waited.err.constData());
    }

    void interrupt_endsAFollower_notTheJob()
    {
        const Ctl ctl;
        QCOMPARE(ctl.create("a", Ctl::trainee("--say up --hang")).status, 0);
        const auto follower = ctl.start({s("job"), s("logs"), s("a"), s("--follow")});
        QVERIFY(follower->waitForReadyRead(10'000));
        QCOMPARE(::kill(pid_t(follower->processId()), SIGINT), 0);
        QCOMPARE(Ctl::finish(*follower).status, 130);
        QCOMPARE(ctl.run("--json job show a").object()[s("status")][s("phase")].toString(), s("Running"));
    }

    void engineStop_leavesTheJobRunning()
    {
        const Ctl ctl;
        const QString go = ctl.path("go");
        // Goes on when it is told to, however long the stop takes on a loaded machine.
        const QString line = s("echo one; until [ -e %1 ]; do sleep 0.05; done; echo two").arg(go);
        QCOMPARE(ctl.create(RealEngine::command(s("a"), line)).status, 0);
        QTRY_COMPARE(ctl.run("job logs a").out, "one\n");
        QCOMPARE(ctl.run("engine stop").status, 0);
        QVERIFY(!ctl.processes().isEmpty()); // the job and its supervisors
        QCOMPARE(ctl.run("engine status").status, 5);
        QFile told(go);
        QVERIFY(told.open(QIODevice::WriteOnly));
        QCOMPARE(ctl.run("job wait a").status, 0);
        QCOMPARE(ctl.run("job logs a").out, "one\ntwo\n");
    }

    void watch_tellsEachChange()
    {
        const Ctl ctl;
        QCOMPARE(ctl.run("engine start").status, 0);
        const auto watcher = ctl.start({s("watch")});
        watcher->setReadChannel(QProcess::StandardError);
        QVERIFY(watcher->waitForReadyRead(5000)); // "Watching from revision …"
        QCOMPARE(ctl.create(RealEngine::command(s("a"), s("true")), {s("--wait")}).status, 0);
        QByteArray seen;
        QTRY_VERIFY((seen += watcher->readAllStandardOutput()).contains("\"phase\":\"Completed\""));
        for (const QByteArray &line : seen.trimmed().split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
        ::kill(pid_t(watcher->processId()), SIGINT);
        QCOMPARE(Ctl::finish(*watcher).status, 130);
    }

    void pipeThatEnds_endsUsQuietly()
    {
        const Ctl ctl;
        QCOMPARE(
            ctl.create(RealEngine::command(s("a"), Ctl::trainee("--flood 2000000")), {s("--wait")}).status,
            0);
        const CtlResult head = ctl.shell("\"$ctl\" job logs a | head -c 10");
        QCOMPARE(head.out.size(), 10);
        QVERIFY2(head.err.isEmpty(), head.err.constData());
    }

    void fullDisk_isAFailure()
    {
        const Ctl ctl;
        const CtlResult full = ctl.shell("\"$ctl\" job list >/dev/full");
        QCOMPARE(full.status, 1);
        QVERIFY(!full.err.isEmpty());
    }

    void foreignLocale_saysNothingAboutItself()
    {
        const Ctl ctl;
        const CtlResult run = ctl.shell("LC_ALL=C \"$ctl\" job list");
        QCOMPARE(run.status, 0);
        QVERIFY2(run.err.isEmpty(), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCtlStream)
#include "tst_stream.moc"
