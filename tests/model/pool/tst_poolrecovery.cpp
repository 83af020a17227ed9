// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pool/poolprobe.h"

#include "model/base/atomicfile.h"
#include "model/pool/local/records.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace trainshed;
using namespace trainshed::test;
using Reason = ExitRecord::Reason;
using namespace std::chrono_literals;

constexpr int patience = 20'000;
#define WAIT_UNTIL_OVER(spec) QTRY_VERIFY_WITH_TIMEOUT(m_probe->story(spec).isOver(), patience)

/// A new pool finds what an earlier one left.
class TestPoolRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void adopt_running_goesOn();
    void adopt_ended_isToldOnce();
    void adopt_nothingThere_neverStarted_data();
    void adopt_nothingThere_neverStarted();
    void adopt_neverStarted_canBeStartedThen();
    void adopt_lateRunner_findsNothingToStart();
    void adopt_anotherNonce_isNotBelieved();
    void adopt_afterReboot_isInterrupted();
    void adopt_launchedBeforeReboot_isInterrupted();
    void adopt_folderGone_neverStarted();
    void adopt_exitRecordCut_isNeverBelieved();
    void adopt_startedRecordCut_neverStarted();
    void adopt_reusedPid_isLeftAlone();
    void start_twiceByTwoPools_runsOnce();

private:
    LaunchSpec spec(const QStringList &steps) const
    {
        return m_probe->spec(QStringLiteral("attempt"), steps);
    }
    void run(const LaunchSpec &s);
    void setBootId(const char *id);
    QByteArray launchRecord(const LaunchSpec &s, const std::string &boot = runner::bootId()) const;

    std::unique_ptr<PoolProbe> m_probe;
};

void TestPoolRecovery::init()
{
    m_probe = std::make_unique<PoolProbe>();
}

void TestPoolRecovery::cleanup()
{
    m_probe.reset();
    qunsetenv("TRAINSHED_BOOT_ID_FILE");
}

/// To its end, and the pool forgets.
void TestPoolRecovery::run(const LaunchSpec &s)
{
    QVERIFY(m_probe->pool().start(s));
    WAIT_UNTIL_OVER(s);
    m_probe->forget(s);
}

void TestPoolRecovery::setBootId(const char *id)
{
    QVERIFY(writeAtomically(m_probe->path(QStringLiteral("boot")), id, false));
    qputenv("TRAINSHED_BOOT_ID_FILE", QFile::encodeName(m_probe->path(QStringLiteral("boot"))));
}

QByteArray TestPoolRecovery::launchRecord(const LaunchSpec &s, const std::string &boot) const
{
    return records::encodeLaunch(s, {.cgroupBase = {}, .oomCounter = {}, .bootId = boot})
        .value_or(QByteArray());
}

void TestPoolRecovery::adopt_running_goesOn()
{
    const auto s = spec(
        {QStringLiteral("--drip"), QStringLiteral("32000"), QStringLiteral("--exit"), QStringLiteral("5")});
    QVERIFY(m_probe->pool().start(s));
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).started, 1, patience);
    const qint64 pid = m_probe->story(s).pid;
    m_probe->makePool();
    m_probe->forget(s);
    QVERIFY(!m_probe->pool().contains(s.runPath));
    m_probe->pool().adopt(s.runPath, s.nonce);
    QVERIFY(m_probe->pool().contains(s.runPath));
    QCOMPARE(m_probe->story(s).started, 0); // not from inside the call
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).started, 1);
    QCOMPARE(m_probe->story(s).pid, pid);
    QCOMPARE(m_probe->story(s).record.exitCode, 5);
    QVERIFY(PoolProbe::log(s) == floodOf(32000));
}

void TestPoolRecovery::adopt_ended_isToldOnce()
{
    const auto s = spec({QStringLiteral("--exit"), QStringLiteral("6")});
    run(s);
    for (int i = 0; i < 2; ++i) {
        m_probe->forget(s);
        m_probe->pool().adopt(s.runPath, s.nonce);
        WAIT_UNTIL_OVER(s);
        QCOMPARE(m_probe->story(s).record.exitCode, 6);
        QCOMPARE(m_probe->story(s).ended, 1);
    }
}

void TestPoolRecovery::adopt_nothingThere_neverStarted_data()
{
    QTest::addColumn<bool>("folder");
    QTest::addColumn<bool>("launch");
    QTest::newRow("no folder") << false << false;
    QTest::newRow("empty folder") << true << false;
    QTest::newRow("launch written, no runner came") << true << true;
}

void TestPoolRecovery::adopt_nothingThere_neverStarted()
{
    QFETCH(const bool, folder);
    QFETCH(const bool, launch);
    const auto s =
        spec({QStringLiteral("--write"), m_probe->path(QStringLiteral("ran")), QStringLiteral("x")});
    QVERIFY(!folder || QDir().mkpath(s.runPath));
    if (launch)
        QVERIFY(writeAtomically(s.runPath + QStringLiteral("/launch"), launchRecord(s), false));
    m_probe->pool().adopt(s.runPath, s.nonce);
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).neverStarted, 1);
    QCOMPARE(m_probe->story(s).ended, 0);
    QVERIFY(!QFile::exists(m_probe->path(QStringLiteral("ran"))));
}

void TestPoolRecovery::adopt_neverStarted_canBeStartedThen()
{
    const auto s = spec({QStringLiteral("--exit"), QStringLiteral("7")});
    QVERIFY(QDir().mkpath(s.runPath));
    m_probe->pool().adopt(s.runPath, s.nonce);
    WAIT_UNTIL_OVER(s);
    m_probe->forget(s);
    QVERIFY(m_probe->pool().start(s));
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.exitCode, 7);
}

void TestPoolRecovery::adopt_lateRunner_findsNothingToStart()
{
    const QString marker = m_probe->path(QStringLiteral("ran"));
    const auto s = spec({QStringLiteral("--write"), marker, QStringLiteral("x")});
    QVERIFY(QDir().mkpath(s.runPath));
    QVERIFY(writeAtomically(s.runPath + QStringLiteral("/launch"), launchRecord(s), false));
    m_probe->pool().adopt(s.runPath, s.nonce);
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).neverStarted, 1);
    // The runner that the dead engine had asked for gets its turn only now.
    QProcess::execute(program("trainshed-runner"), {s.runPath});
    QTest::qWait(100);
    QVERIFY(!QFile::exists(marker));
}

void TestPoolRecovery::adopt_anotherNonce_isNotBelieved()
{
    auto s = spec({QStringLiteral("--exit"), QStringLiteral("0")});
    run(s);
    s.nonce = QStringLiteral("another");
    m_probe->pool().adopt(s.runPath, s.nonce);
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).ended, 0);
    QCOMPARE(m_probe->story(s).neverStarted, 1);
}

void TestPoolRecovery::adopt_afterReboot_isInterrupted()
{
    setBootId("first\n");
    m_probe->makePool();
    const auto s = spec({QStringLiteral("--say"), QStringLiteral("hello"), QStringLiteral("--hang")});
    QVERIFY(m_probe->pool().start(s));
    QTRY_VERIFY_WITH_TIMEOUT(PoolProbe::log(s).size() == 6, patience);
    m_probe->dropPool();
    const Supervisors two = PoolProbe::supervisors(s);
    const qint64 job = m_probe->story(s).pid;
    for (const qint64 pid : {qint64(two.keeper), qint64(two.guard), job}) {
        QVERIFY(pid > 1);
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    }
    QTRY_VERIFY(PoolProbe::processesOf(s).isEmpty());
    setBootId("second\n");
    m_probe->makePool();
    m_probe->forget(s);
    m_probe->pool().adopt(s.runPath, s.nonce);
    WAIT_UNTIL_OVER(s);
    const ExitRecord &record = m_probe->story(s).record;
    QCOMPARE(record.reason, Reason::Interrupted);
    QVERIFY(!record.exitCode && !record.signal);
    QVERIFY(record.startedAt > 0);
    QCOMPARE(record.logBytes, 6);
    QVERIFY(!record.detail.isEmpty());
}

void TestPoolRecovery::adopt_launchedBeforeReboot_isInterrupted()
{
    const auto s = spec({QStringLiteral("--exit"), QStringLiteral("0")});
    QVERIFY(QDir().mkpath(s.runPath));
    QVERIFY(writeAtomically(s.runPath + QStringLiteral("/launch"), launchRecord(s, "an earlier one"), false));
    m_probe->pool().adopt(s.runPath, s.nonce);
    WAIT_UNTIL_OVER(s);
    // The record of a start is durable before the job runs, but not on every file system under every name.
    QCOMPARE(m_probe->story(s).ended, 1);
    QCOMPARE(m_probe->story(s).record.reason, Reason::Interrupted);
}

void TestPoolRecovery::adopt_folderGone_neverStarted()
{
    const auto s = spec({QStringLiteral("--exit"), QStringLiteral("0")});
    m_probe->pool().adopt(m_probe->path(QStringLiteral("none/at/all")), s.nonce);
    LaunchSpec gone = s;
    gone.runPath = m_probe->path(QStringLiteral("none/at/all"));
    WAIT_UNTIL_OVER(gone);
    QCOMPARE(m_probe->story(gone).neverStarted, 1);
}

void TestPoolRecovery::adopt_exitRecordCut_isNeverBelieved()
{
    const auto s = spec({QStringLiteral("--exit"), QStringLiteral("0")});
    run(s);
    const QString path = s.runPath + QStringLiteral("/exit");
    const QByteArray whole = PoolProbe::content(path);
    QVERIFY(whole.size() > 100);
    const int step = rounds(25, 1);
    for (qsizetype n = 0; n < whole.size(); n += step) {
        QVERIFY(writeAtomically(path, whole.left(n), false));
        m_probe->forget(s);
        m_probe->pool().adopt(s.runPath, s.nonce);
        WAIT_UNTIL_OVER(s);
        // It did run, and how it ended can't be had any more: anything but "exited with 0".
        QCOMPARE(m_probe->story(s).record.reason, Reason::Unknown);
        QVERIFY(!m_probe->story(s).record.exitCode);
    }
}

void TestPoolRecovery::adopt_startedRecordCut_neverStarted()
{
    const auto s = spec({QStringLiteral("--exit"), QStringLiteral("0")});
    run(s);
    const QString path = s.runPath + QStringLiteral("/started");
    const QByteArray whole = PoolProbe::content(path);
    QVERIFY(whole.size() > 100);
    for (qsizetype n = 0; n < whole.size(); ++n) {
        QFile::remove(s.runPath + QStringLiteral("/exit"));
        QVERIFY(writeAtomically(path, whole.left(n), false));
        m_probe->forget(s);
        m_probe->pool().adopt(s.runPath, s.nonce);
        WAIT_UNTIL_OVER(s);
        QCOMPARE(m_probe->story(s).neverStarted, 1);
    }
}

void TestPoolRecovery::adopt_reusedPid_isLeftAlone()
{
    const auto s = spec({QStringLiteral("--exit"), QStringLiteral("0")});
    run(s);
    QFile::remove(s.runPath + QStringLiteral("/exit"));
    QProcess stranger;
    stranger.start(program("trainee"), {QStringLiteral("--hang")});
    QVERIFY(stranger.waitForStarted());
    const QString path = s.runPath + QStringLiteral("/started");
    auto fields = runner::decode("started", PoolProbe::content(path).toStdString());
    QVERIFY(fields);
    for (auto &[k, v] : *fields) {
        if (k == runner::key::pid)
            v = std::to_string(stranger.processId()); // with the start time of the real one
    }
    QVERIFY(writeAtomically(path, QByteArray::fromStdString(runner::encode("started", *fields)), false));
    m_probe->pool().adopt(s.runPath, s.nonce);
    QVERIFY(m_probe->pool().stop(s.runPath, 0s));
    WAIT_UNTIL_OVER(s);
    QVERIFY(!m_probe->story(s).record.exitCode && !m_probe->story(s).record.signal);
    QTest::qWait(50);
    QVERIFY(PoolProbe::isAlive(stranger.processId()));
    stranger.kill();
    stranger.waitForFinished();
}

void TestPoolRecovery::start_twiceByTwoPools_runsOnce()
{
    for (int i = 0; i < rounds(10, 200); ++i) {
        const QString marker = m_probe->path(QStringLiteral("ran %1").arg(i));
        const auto s =
            m_probe->spec(QString::number(i), {QStringLiteral("--write"), marker, QStringLiteral("x"),
                                               QStringLiteral("--sleep"), QStringLiteral("0.03")});
        LocalPool other(LocalPool::Options{.runnerPath = program("trainshed-runner"),
                                           .cgroupBase = QStringLiteral("none"),
                                           .oomCounter = {}});
        int otherEnds = 0;
        connect(&other, &Pool::ended, this, [&otherEnds] { ++otherEnds; });
        QVERIFY(m_probe->pool().start(s));
        QTest::qWait(i % 5);
        QVERIFY(other.start(s));
        WAIT_UNTIL_OVER(s);
        QTRY_COMPARE_WITH_TIMEOUT(otherEnds, 1, patience);
        QCOMPARE(m_probe->story(s).record.exitCode, 0);
        QCOMPARE(PoolProbe::content(marker), QByteArray("x"));
    }
}

QTEST_GUILESS_MAIN(TestPoolRecovery)
#include "tst_poolrecovery.moc"
