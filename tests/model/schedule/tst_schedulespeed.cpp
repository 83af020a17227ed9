// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/schedule.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace trainshed;

namespace {

/// 64 GPUs: eight machines' worth of eight, each eight at the same switches; of two kinds.
QList<GpuSlot> machine()
{
    QList<GpuSlot> gpus;
    for (int i = 0; i < 64; ++i) {
        GpuSlot gpu;
        gpu.uuid = QStringLiteral("GPU-%1").arg(i);
        gpu.kind = i < 48 ? QStringLiteral("H100") : QStringLiteral("A100");
        gpu.pci = QStringLiteral("%1:%2:00.0")
                      .arg(i / 8, 4, 16, QLatin1Char('0'))
                      .arg(16 * (1 + i % 8), 2, 16, QLatin1Char('0'));
        gpu.numaNode = i / 4;
        for (int link = 0; link < 18; ++link)
            gpu.links.append(QStringLiteral("%1:a%2:00.0").arg(i / 8, 4, 16, QLatin1Char('0')).arg(link % 4));
        gpus.append(gpu);
    }
    return gpus;
}

/// Full, but for what `idle` of the GPUs leave.
QList<RunningJob> running(const QList<GpuSlot> &gpus, int idle, bool limited)
{
    QRandomGenerator chance(3);
    QList<RunningJob> jobs;
    for (qsizetype i = idle; i < gpus.size(); ++i) {
        RunningJob job{JobId(QStringLiteral("r%1").arg(i)), 4, {gpus.at(i).uuid}, {}};
        if (limited)
            job.left = std::chrono::seconds(1 + chance.bounded(100'000));
        jobs.append(job);
    }
    return jobs;
}

/// Of the later ones each wants one GPU, if `smallBehind`.
QList<WaitingJob> waiting(int count, int differentLimits, int leastGpus, bool smallBehind)
{
    QRandomGenerator chance(5);
    QList<WaitingJob> jobs;
    for (int i = 0; i < count; ++i) {
        WaitingJob job;
        job.id = JobId(QStringLiteral("0f9c1c06-7d0e-4b5f-9a51-%1").arg(i, 12, 10, QLatin1Char('0')));
        job.priority = 1 + chance.bounded(3);
        job.sequence = i;
        job.cpus = 1 + chance.bounded(16);
        job.gpus = leastGpus + chance.bounded(9 - leastGpus);
        if (smallBehind) {
            job.cpus = 1;
            job.priority = 1;
            job.gpus = i < mostPlanned ? 7 : 1;
        }
        job.gpuKind = chance.bounded(4) == 0 ? QStringLiteral("A100") : QStringLiteral("H100");
        if (differentLimits > 0)
            job.limit =
                std::chrono::seconds(1 + chance.bounded(differentLimits) * (200'000 / differentLimits));
        jobs.append(job);
    }
    return jobs;
}

} // namespace

class TestScheduleSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandWaiting_data();
    void tenThousandWaiting();
};

void TestScheduleSpeed::tenThousandWaiting_data()
{
    QTest::addColumn<int>("idle");
    QTest::addColumn<int>("differentLimits");
    QTest::addColumn<int>("leastGpus");
    QTest::addColumn<bool>("endings");
    QTest::addColumn<bool>("smallBehind");
    QTest::newRow("one GPU is free, a few usual limits") << 1 << 12 << 0 << true << false;
    QTest::newRow("one GPU is free, each its own limit") << 1 << 200'000 << 0 << true << false;
    QTest::newRow("six GPUs are free, all want more or wait") << 6 << 200'000 << 1 << true << false;
    QTest::newRow("nobody has a limit") << 1 << 0 << 0 << false << false;
    QTest::newRow("the endless run, those that wait have limits") << 6 << 200'000 << 0 << false << false;
    QTest::newRow("all GPUs are free") << 64 << 200'000 << 0 << true << false;
    QTest::newRow("all GPUs are free, each wants some") << 64 << 200'000 << 1 << true << false;
    QTest::newRow("six GPUs are free, and many could pass") << 6 << 200'000 << 1 << true << true;
}

/// The promise is 10 ms for each event with a compiler that optimises; here ten times as much is allowed.
void TestScheduleSpeed::tenThousandWaiting()
{
    QFETCH(int, idle);
    QFETCH(int, differentLimits);
    QFETCH(int, leastGpus);
    QFETCH(bool, endings);
    QFETCH(bool, smallBehind);
    const QList<GpuSlot> gpus = machine();
    const ScheduleInput input{waiting(10'000, differentLimits, leastGpus, smallBehind),
                              running(gpus, idle, endings), 256, gpus, false};
    qint64 best = std::numeric_limits<qint64>::max();
    Schedule decided;
    for (int turn = 0; turn < 5; ++turn) {
        QElapsedTimer clock;
        clock.start();
        decided = schedule(input);
        best = std::min(best, clock.nsecsElapsed() / 1000);
    }
    QCOMPARE(decided.granted.size() + decided.waiting.size(), 10'000);
    qInfo("10,000 waiting jobs on 64 GPUs: %.2f ms, %d of them start", static_cast<double>(best) / 1000,
          static_cast<int>(decided.granted.size()));
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    const qint64 most = 1'000'000;
#else
    const qint64 most = 100'000;
#endif
    QVERIFY2(best < most, qPrintable(QString::number(best)));
}

QTEST_GUILESS_MAIN(TestScheduleSpeed)
#include "tst_schedulespeed.moc"
