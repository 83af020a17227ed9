// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the CPUs do, seen on this very process.
#include "model/device/cpuload.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace trainshed;

class TestCpuLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void busyProcess_isAmongTheBusiest()
    {
        CpuLoad load;
        const CpuUse first = load.look();
        QCOMPARE(first.utilization, -1.0);
        QVERIFY(first.processes.isEmpty());
        QVERIFY(first.memoryUsed > 0);
        QElapsedTimer clock;
        clock.start();
        volatile quint64 sum = 0;
        while (clock.elapsed() < 400)
            sum = sum + 1;
        const CpuUse second = load.look(100'000, 0.01);
        QVERIFY(second.utilization > 0 && second.utilization <= 1);
        const auto self = std::find_if(
            second.processes.cbegin(), second.processes.cend(),
            [](const DeviceProcess &process) { return process.pid == QCoreApplication::applicationPid(); });
        QVERIFY(self != second.processes.cend());
        // Others may have taken most of the machine, never more than there was.
        QVERIFY2(self->cores > 0.01 && self->cores < 1.5, qPrintable(QString::number(self->cores)));
        QVERIFY(
            std::is_sorted(second.processes.cbegin(), second.processes.cend(),
                           [](const DeviceProcess &a, const DeviceProcess &b) { return a.cores > b.cores; }));
        QVERIFY(load.look(1, 0).processes.size() == 1);
    }
};

QTEST_GUILESS_MAIN(TestCpuLoad)
#include "tst_cpuload.moc"
