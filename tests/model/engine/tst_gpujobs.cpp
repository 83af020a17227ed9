// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which job a process on a GPU belongs to, by a /proc of the test's own.
#include "model/engine/gpujobs.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

class TestGpuJobs : public QObject
{
    Q_OBJECT

    bool process(int pid, int parent, const QByteArray &name = "python3") const
    {
        const QString folder = m_proc.filePath(QString::number(pid));
        QByteArray stat = QByteArray::number(pid) + " (" + name + ") S " + QByteArray::number(parent);
        for (int field = 5; field <= 52; ++field)
            stat += " 1";
        QFile statFile(folder + QStringLiteral("/stat"));
        QFile commFile(folder + QStringLiteral("/comm"));
        return QDir().mkpath(folder) && statFile.open(QIODevice::WriteOnly) &&
               statFile.write(stat + '\n') > 0 && commFile.open(QIODevice::WriteOnly) &&
               commFile.write(name + '\n') > 0;
    }

    QTemporaryDir m_proc;

private Q_SLOTS:
    void processes_belongToTheirJobs()
    {
        QVERIFY(process(1, 0, "systemd") && process(10, 1, "trainshed-engin"));
        QVERIFY(process(20, 10, "trainshed-runne") && process(21, 20, "trainshed-runne")); // keeper, guard
        QVERIFY(process(30, 21) && process(31, 30));                                       // main, its child
        QVERIFY(process(32, 20));           // left to the keeper
        QVERIFY(process(40, 10, "helper")); // the engine's own, no job's
        QVERIFY(process(50, 1));            // foreign
        const JobId job(QStringLiteral("job-a"));
        Gpu gpu;
        for (const qint64 pid : {30, 31, 32, 40, 50, 99})
            gpu.processes.append(DeviceProcess{pid});
        DeviceReport report;
        report.gpus = {gpu};
        report.cpu.processes = {DeviceProcess{31}};
        nameJobs(&report, {{30, job}}, m_proc.path());
        QStringList jobs;
        for (const DeviceProcess &one : report.gpus.first().processes)
            jobs.append(one.job);
        const QString a = job.toString();
        QCOMPARE(jobs, (QStringList{a, a, a, {}, {}, {}}));
        QCOMPARE(report.cpu.processes.first().job, a);
    }

    void circle_ends()
    {
        QVERIFY(process(60, 61) && process(61, 60));
        DeviceReport report;
        report.cpu.processes = {DeviceProcess{60}};
        nameJobs(&report, {}, m_proc.path());
        QVERIFY(report.cpu.processes.first().job.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGpuJobs)
#include "tst_gpujobs.moc"
