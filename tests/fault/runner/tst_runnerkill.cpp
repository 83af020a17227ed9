// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pool/poolprobe.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <ctime>
#include <unistd.h>

using namespace trainshed;
using namespace trainshed::test;
using Reason = ExitRecord::Reason;
using namespace std::chrono_literals;

constexpr int patience = 30'000;
#define WAIT_UNTIL_OVER(spec) QTRY_VERIFY_WITH_TIMEOUT(m_probe->story(spec).isOver(), patience)

namespace {

enum Victim { Guard = 1, Keeper = 2, Engine = 4 };

void sleepMicroseconds(int us)
{
    const timespec t = {us / 1'000'000, us % 1'000'000 * 1000L};
    ::nanosleep(&t, nullptr);
}

} // namespace

/// kill -9 of the runner's processes, black box: the real programs, at random times.
class TestRunnerKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_probe = std::make_unique<PoolProbe>(); }
    void cleanup() { m_probe.reset(); }

    void killed_whileTheJobWrites_data();
    void killed_whileTheJobWrites();
    void killed_whileItStartsOrEnds_data();
    void killed_whileItStartsOrEnds();
    void killedGuard_isToldAndCounted();
    void killedKeeper_isReplaced();
    void killedBoth_jobEndsMeanwhile_isNeverGuessed();
    void killedBoth_engineTooAndDaemonsAround_stopEndsAll();
    void killedGuard_autoStopStillHolds();
    void sigterm_endsTheJob_data();
    void sigterm_endsTheJob();
    void hangup_isIgnored();

private:
    void strike(const LaunchSpec &s, int victims) const;
    void checkNothingLeft(const LaunchSpec &s) const;

    std::unique_ptr<PoolProbe> m_probe;
    QRandomGenerator m_random;
};

void TestRunnerKill::initTestCase()
{
    const QByteArray given = qgetenv("TRAINSHED_SEED");
    const quint32 seed = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
    m_random.seed(seed);
    qInfo("TRAINSHED_SEED=%u", seed);
}

/// Kills who lives of the victims, as their locks name them.
void TestRunnerKill::strike(const LaunchSpec &s, int victims) const
{
    const Supervisors two = PoolProbe::supervisors(s);
    if ((victims & Guard) && two.guard > 1)
        ::kill(two.guard, SIGKILL);
    if ((victims & Keeper) && two.keeper > 1)
        ::kill(two.keeper, SIGKILL);
}

void TestRunnerKill::checkNothingLeft(const LaunchSpec &s) const
{
    QTRY_COMPARE_WITH_TIMEOUT(PoolProbe::processesOf(s), QStringList(), 5000);
    QVERIFY(!PoolProbe::isAlive(m_probe->findPid(s)));
}

void TestRunnerKill::killed_whileTheJobWrites_data()
{
    QTest::addColumn<int>("victims");
    QTest::newRow("guard") << int(Guard);
    QTest::newRow("keeper") << int(Keeper);
    QTest::newRow("both") << int(Guard | Keeper);
    QTest::newRow("guard and engine") << int(Guard | Engine);
    QTest::newRow("both and engine") << int(Guard | Keeper | Engine);
}

/// The job floods its log, and goes on for a while when that is done: so the victims die while it runs.
void TestRunnerKill::killed_whileTheJobWrites()
{
    QFETCH(const int, victims);
    constexpr qint64 bytes = 4'000'000;
    const QByteArray expected = floodOf(bytes);
    const int total = rounds(4, 300);
    for (int i = 0; i < total; ++i) {
        const auto s = m_probe->spec(QString::number(i), {QStringLiteral("--flood"), QString::number(bytes),
                                                          QStringLiteral("--drip"), QStringLiteral("6400"),
                                                          QStringLiteral("--sleep"), QStringLiteral("0.05"),
                                                          QStringLiteral("--exit"), QStringLiteral("7")});
        QVERIFY(m_probe->pool().start(s));
        QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).started, 1, patience);
        sleepMicroseconds(m_random.bounded(20'000));
        if (victims & Engine)
            m_probe->dropPool();
        strike(s, victims);
        if (victims & Engine) {
            sleepMicroseconds(m_random.bounded(20'000));
            m_probe->makePool();
            m_probe->pool().adopt(s.runPath, s.nonce);
        }
        WAIT_UNTIL_OVER(s);
        const ExitRecord &record = m_probe->story(s).record;
        const QByteArray log = PoolProbe::log(s);
        QVERIFY2(log == expected + floodOf(6400),
                 qPrintable(QStringLiteral("round %1: %2 bytes").arg(i).arg(log.size())));
        QCOMPARE(record.logBytes, log.size());
        QCOMPARE(record.reason,
                 Reason::Exited); // the kernel keeps the status for us where all supervisors died
        QCOMPARE(record.exitCode, 7);
        checkNothingLeft(s);
        QFile::remove(s.runPath + QStringLiteral("/worker-0.log"));
    }
}

void TestRunnerKill::killed_whileItStartsOrEnds_data()
{
    killed_whileTheJobWrites_data();
}

/// A job that is over at once, and kills from before its start to after its end: it runs once or not at all.
void TestRunnerKill::killed_whileItStartsOrEnds()
{
    QFETCH(const int, victims);
    const int total = rounds(12, 1000);
    int neverStarted = 0;
    int unknown = 0;
    int struck = 0;
    for (int i = 0; i < total; ++i) {
        const QString marker = m_probe->path(QStringLiteral("ran %1").arg(i));
        const auto s = m_probe->spec(
            QString::number(i), {QStringLiteral("--say"), QStringLiteral("hello"), QStringLiteral("--write"),
                                 marker, QStringLiteral("x"), QStringLiteral("--exit"), QStringLiteral("7")});
        QVERIFY(m_probe->pool().start(s));
        if (victims & Engine)
            m_probe->dropPool();
        // Not before there is somebody, and from then on at any moment of a life of a few milliseconds.
        for (int tries = 0; tries < 200 && !PoolProbe::supervisors(s).keeper; ++tries)
            sleepMicroseconds(50);
        sleepMicroseconds(m_random.bounded(i % 2 ? 4'000 : 12'000));
        struck += PoolProbe::supervisors(s).keeper ? 1 : 0;
        strike(s, victims);
        if (victims & Engine) {
            m_probe->makePool();
            m_probe->pool().adopt(s.runPath, s.nonce);
        }
        WAIT_UNTIL_OVER(s);
        const Story &story = m_probe->story(s);
        const QByteArray ran = PoolProbe::content(marker);
        checkNothingLeft(s);
        if (story.neverStarted) {
            ++neverStarted;
            QVERIFY(victims & (Keeper | Engine)); // the keeper starts a new guard for one that is killed
            QCOMPARE(ran, QByteArray());
            QCOMPARE(PoolProbe::log(s), QByteArray());
        } else if (story.record.reason == Reason::Unknown) {
            ++unknown;
            QVERIFY((victims & (Guard | Keeper)) ==
                    (Guard | Keeper)); // one of them alone never loses a status
            QVERIFY(!story.record.exitCode);
            QVERIFY(ran.size() <= 1);
        } else {
            QCOMPARE(story.record.reason, Reason::Exited);
            QCOMPARE(story.record.exitCode, 7);
            QCOMPARE(ran, QByteArray("x"));
            if ((victims & (Guard | Keeper)) != (Guard | Keeper))
                QCOMPARE(PoolProbe::log(s), QByteArray("hello\n"));
        }
    }
    qInfo("%d rounds: %d struck in time, %d never started, %d unknown", total, struck, neverStarted, unknown);
    // Chance: twelve rounds may all come late on a fast machine; of a thousand that is no chance any more.
    QVERIFY(struck > 0 || total < 100);
}

void TestRunnerKill::killedGuard_isToldAndCounted()
{
    const auto s = m_probe->spec(QStringLiteral("a"), {QStringLiteral("--drip"), QStringLiteral("32000")});
    QVERIFY(m_probe->pool().start(s));
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).started, 1, patience);
    strike(s, Guard);
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).restarts, 1, patience);
    const Supervisors now = PoolProbe::supervisors(s);
    QVERIFY(now.keeper > 1);
    QCOMPARE(now.guard, now.keeper); // it stands in
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.takeovers, 1);
    QCOMPARE(m_probe->story(s).record.exitCode, 0);
    QVERIFY(PoolProbe::log(s) == floodOf(32000));
}

void TestRunnerKill::killedKeeper_isReplaced()
{
    const auto s = m_probe->spec(QStringLiteral("a"), {QStringLiteral("--drip"), QStringLiteral("64000")});
    QVERIFY(m_probe->pool().start(s));
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).started, 1, patience);
    const Supervisors before = PoolProbe::supervisors(s);
    for (int i = 1; i <= 3; ++i) {
        strike(s, Keeper);
        QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).restarts, i, patience);
    }
    const Supervisors after = PoolProbe::supervisors(s);
    QVERIFY(after.keeper > 1 && after.keeper != before.keeper);
    QCOMPARE(after.guard, before.guard);
    strike(s, Guard); // and now the guard, under a keeper that is not its parent
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.reason, Reason::Exited);
    QCOMPARE(m_probe->story(s).record.exitCode, 0);
    QVERIFY(PoolProbe::log(s) == floodOf(64000));
    checkNothingLeft(s);
}

void TestRunnerKill::killedBoth_jobEndsMeanwhile_isNeverGuessed()
{
    const auto s = m_probe->spec(QStringLiteral("a"), {QStringLiteral("--sleep"), QStringLiteral("0.1"),
                                                       QStringLiteral("--exit"), QStringLiteral("0")});
    QVERIFY(m_probe->pool().start(s));
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).started, 1, patience);
    m_probe->dropPool();
    strike(s, Guard | Keeper);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(QStringLiteral("/proc/%1").arg(m_probe->story(s).pid)), patience);
    m_probe->makePool();
    m_probe->pool().adopt(s.runPath, s.nonce);
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.reason, Reason::Unknown);
    QVERIFY(!m_probe->story(s).record.exitCode && !m_probe->story(s).record.signal);
    QVERIFY(!m_probe->story(s).record.detail.isEmpty());
}

void TestRunnerKill::killedBoth_engineTooAndDaemonsAround_stopEndsAll()
{
    const QString shell =
        QStringLiteral("trap '' TERM; setsid sh -c 'trap \"\" TERM; sleep 600; exit' & sleep 600; exit");
    auto s = m_probe->spec(QStringLiteral("a"), {QStringLiteral("-c"), shell});
    s.program = QStringLiteral("/bin/sh");
    QVERIFY(m_probe->pool().start(s));
    QTRY_COMPARE_WITH_TIMEOUT(PoolProbe::processesOf(s).filter(QStringLiteral("sleep 600")).size() >= 3, true,
                              patience);
    m_probe->dropPool();
    strike(s, Guard | Keeper);
    m_probe->makePool();
    m_probe->forget(s);
    m_probe->pool().adopt(s.runPath, s.nonce);
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).started, 1, patience);
    QVERIFY(m_probe->pool().stop(s.runPath, 0s));
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.reason, Reason::Stopped);
    checkNothingLeft(s);
}

void TestRunnerKill::killedGuard_autoStopStillHolds()
{
    auto s = m_probe->spec(QStringLiteral("a"), {QStringLiteral("--hang")});
    s.autoStop = 1s;
    QVERIFY(m_probe->pool().start(s));
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).started, 1, patience);
    strike(s, Guard);
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.reason, Reason::AutoStopped);
    QVERIFY(m_probe->story(s).record.durationMs < 5000);
    checkNothingLeft(s);
}

void TestRunnerKill::sigterm_endsTheJob_data()
{
    QTest::addColumn<bool>("toGuard");
    QTest::newRow("to the keeper") << false;
    QTest::newRow("to the guard") << true;
}

void TestRunnerKill::sigterm_endsTheJob()
{
    QFETCH(const bool, toGuard);
    const auto s = m_probe->spec(QStringLiteral("a"), {QStringLiteral("--hang")});
    QVERIFY(m_probe->pool().start(s));
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).started, 1, patience);
    const Supervisors two = PoolProbe::supervisors(s);
    QVERIFY(two.guard > 1 && two.keeper > 1 && two.guard != two.keeper);
    ::kill(toGuard ? two.guard : two.keeper, SIGTERM);
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.reason, Reason::Stopped);
    QCOMPARE(m_probe->story(s).record.signal, SIGTERM);
    QVERIFY(m_probe->story(s).record.detail.contains(QStringLiteral("SIGTERM")));
    checkNothingLeft(s);
}

void TestRunnerKill::hangup_isIgnored()
{
    const auto s = m_probe->spec(QStringLiteral("a"), {QStringLiteral("--sleep"), QStringLiteral("0.3")});
    QVERIFY(m_probe->pool().start(s));
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->story(s).started, 1, patience);
    const Supervisors two = PoolProbe::supervisors(s);
    ::kill(two.guard, SIGHUP);
    ::kill(two.keeper, SIGHUP);
    WAIT_UNTIL_OVER(s);
    QCOMPARE(m_probe->story(s).record.reason, Reason::Exited);
    QCOMPARE(m_probe->story(s).record.takeovers, 0);
}

QTEST_GUILESS_MAIN(TestRunnerKill)
#include "tst_runnerkill.moc"
