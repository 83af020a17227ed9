// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/hangjudge.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds limit{60'000};
constexpr milliseconds step{10'000};

} // namespace

/// The judge by tables, and what it judges by from real processes.
class TestHangJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge();
    void takenBackWhenItMoves();
    void off_suspectsNothing();
    void afterRestart_staysUntilItMoves();
    void interval();
    void vitals_sleepingStandStill();
    void vitals_readingWritingMove();
    void vitals_childrenCount();
    void vitals_nameWithParentheses();
};

void TestHangJudge::judge_data()
{
    QTest::addColumn<QList<qint64>>("cpu"); // ms between two looks, one a look
    QTest::addColumn<int>("growsAt");       // a look at which the log grew; -1: never
    QTest::addColumn<bool>("suspected");
    QTest::newRow("sleeps") << QList<qint64>(8, 0) << -1 << true;
    QTest::newRow("not long enough") << QList<qint64>(6, 0) << -1 << false;
    QTest::newRow("wrote late") << QList<qint64>(8, 0) << 6 << false;
    QTest::newRow("wrote early") << QList<qint64>(9, 0) << 1 << true;
    QTest::newRow("spins") << QList<qint64>(8, 10'000) << -1 << true;
    QTest::newRow("spins on four") << QList<qint64>(8, 40'000) << -1 << true;
    QTest::newRow("naps") << QList<qint64>{5, 20, 0, 40, 10, 30, 0, 0} << -1 << true;
    QTest::newRow("works now and then") << QList<qint64>{0, 9000, 100, 8000, 0, 9500, 0, 9000} << -1 << false;
    QTest::newRow("has begun to work") << QList<qint64>{0, 0, 0, 0, 5000, 5000, 5000} << -1 << false;
}

void TestHangJudge::judge()
{
    QFETCH(QList<qint64>, cpu);
    QFETCH(int, growsAt);
    QFETCH(bool, suspected);
    HangJudge judge;
    Vitals vitals{100, 7, 5000, 0};
    milliseconds now{1'000'000};
    for (qsizetype i = 0; i < cpu.size(); ++i) {
        vitals.cpuMs += cpu[i];
        if (i == growsAt)
            ++vitals.logBytes;
        now += step;
        (void)judge.look(vitals, now, limit);
    }
    QCOMPARE(judge.isSuspected(), suspected);
}

void TestHangJudge::takenBackWhenItMoves()
{
    const Vitals still{100, 7, 5000, 0};
    for (const Vitals &moved : {Vitals{101, 7, 5000, 0}, Vitals{100, 8, 5000, 0}, Vitals{100, 7, 5001, 0},
                                Vitals{100, 7, 5000, 9000}}) {
        HangJudge judge;
        milliseconds now{0};
        int changes = 0;
        for (int i = 0; i < 10; ++i)
            changes += judge.look(still, now += step, limit) ? 1 : 0;
        QCOMPARE(changes, 1);
        QVERIFY(judge.isSuspected());
        QVERIFY(judge.still() >= limit);
        QVERIFY(judge.look(moved, now += step, limit));
        QVERIFY(!judge.isSuspected());
        QCOMPARE(judge.still(), milliseconds(0));
    }
    // The computer slept for a night: that is not ten hours of standing still.
    HangJudge judge;
    (void)judge.look(still, milliseconds(1000), limit);
    QVERIFY(!judge.look(still, milliseconds(36'000'000), limit));
    QVERIFY(judge.still() <= 2 * step);
}

void TestHangJudge::off_suspectsNothing()
{
    HangJudge judge;
    for (int i = 1; i < 100; ++i)
        QVERIFY(!judge.look({100, 7, 5000, 0}, i * step, milliseconds(0)));
    HangJudge before(true);
    QVERIFY(before.look({100, 7, 5000, 0}, step, milliseconds(0)));
    QVERIFY(!before.isSuspected());
}

void TestHangJudge::afterRestart_staysUntilItMoves()
{
    HangJudge judge(true);
    QVERIFY(!judge.look({100, 7, 5000, 0}, step, limit));
    QVERIFY(!judge.look({100, 7, 5000, 0}, 2 * step, limit));
    QVERIFY(judge.look({101, 7, 5000, 0}, 3 * step, limit));
    QVERIFY(!judge.isSuspected());
}

void TestHangJudge::interval()
{
    QCOMPARE(hangLookInterval(limit), step);
    QCOMPARE(hangLookInterval(std::chrono::hours(24)), milliseconds(20'000));
    QCOMPARE(hangLookInterval(std::chrono::seconds(1)), milliseconds(200));
}

void TestHangJudge::vitals_sleepingStandStill()
{
    QTemporaryDir folder;
    QFile log(folder.filePath(QStringLiteral("log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("abc");
    log.flush();
    QProcess sleeper;
    sleeper.start(QStringLiteral("sleep"), {QStringLiteral("60")});
    QVERIFY(sleeper.waitForStarted());
    const QList<VitalsQuestion> asked{{sleeper.processId(), log.fileName()},
                                      {999'999'999, folder.filePath(QStringLiteral("none"))}};
    // It reads its libraries first.
    QTRY_VERIFY(readVitals(asked).first() == readVitals(asked).first());
    const QList<Vitals> before = readVitals(asked);
    QCOMPARE(before.size(), 2);
    QCOMPARE(before[0].logBytes, 3);
    QVERIFY(before[0].processes != 0);
    QCOMPARE(before[1], Vitals());
    log.write("d");
    log.flush();
    QVERIFY(readVitals(asked).first() != before.first());
    QCOMPARE(readVitals(asked).first().processes, before.first().processes);
    sleeper.kill();
    QVERIFY(sleeper.waitForFinished());
    QCOMPARE(readVitals(asked).first().processes, quint64(0));
}

void TestHangJudge::vitals_readingWritingMove()
{
    QProcess cat;
    cat.start(QStringLiteral("cat"), QStringList());
    QVERIFY(cat.waitForStarted());
    const QList<VitalsQuestion> asked{{cat.processId(), {}}};
    QTRY_VERIFY(readVitals(asked).first() == readVitals(asked).first());
    const Vitals before = readVitals(asked).first();
    cat.write("hello\n");
    QTRY_VERIFY(readVitals(asked).first().io >= before.io + 12); // in and out
    cat.closeWriteChannel();
    QVERIFY(cat.waitForFinished());
}

void TestHangJudge::vitals_childrenCount()
{
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("read x; sleep 60 & read y; kill $!")});
    QVERIFY(shell.waitForStarted());
    const QList<VitalsQuestion> asked{{shell.processId(), {}}};
    QTRY_VERIFY(readVitals(asked).first() == readVitals(asked).first());
    const Vitals before = readVitals(asked).first();
    shell.write("\n");
    QTRY_VERIFY(readVitals(asked).first().processes != before.processes);
    shell.write("\n");
    QVERIFY(shell.waitForFinished());
}

void TestHangJudge::vitals_nameWithParentheses()
{
    // A folder as /proc: numbers are given as proc_pid_stat(5) has them.
    QTemporaryDir proc;
    const auto process = [&](int pid, const QByteArray &name, int parent, int ticks, int io) {
        const QString folder = proc.filePath(QString::number(pid));
        QVERIFY(QDir().mkpath(folder));
        QFile stat(folder + QStringLiteral("/stat"));
        QVERIFY(stat.open(QIODevice::WriteOnly));
        stat.write(QByteArray::number(pid) + " (" + name + ") S " + QByteArray::number(parent) +
                   " 1 1 0 -1 0 0 0 0 0 " + QByteArray::number(ticks) + " 0 0 0 20 0 1 0 77 0 0\n");
        QFile counts(folder + QStringLiteral("/io"));
        QVERIFY(counts.open(QIODevice::WriteOnly));
        counts.write("rchar: " + QByteArray::number(io) + "\nwchar: 0\nsyscr: 0\nsyscw: 0\nread_bytes: 5\n");
    };
    process(10, "trainshed-runne", 1, 1000, 100000);
    process(11, "a) S 99 (b", 10, 100, 1);
    process(12, "child", 11, 200, 2);
    process(13, "left behind", 10, 400, 4);
    process(20, "stranger", 1, 800, 8);
    const Vitals vitals = readVitals({{11, {}}}, proc.path()).first();
    QCOMPARE(vitals.io, quint64(7));
    QVERIFY(vitals.cpuMs > 0);
    QCOMPARE(readVitals({{20, {}}}, proc.path()).first().io, quint64(8));
    QCOMPARE(vitals.cpuMs * 800, readVitals({{20, {}}}, proc.path()).first().cpuMs * 700);
}

QTEST_GUILESS_MAIN(TestHangJudge)
#include "tst_hangjudge.moc"
