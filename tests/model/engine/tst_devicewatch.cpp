// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real trainshed-devices under the engine's eye: what it says arrives; one that hangs is ended and asked
// again, never twice at a time; nothing is left behind.
#include "model/engine/devicewatch.h"
#include "tests/support/gpuscene.h"

#include <QDir>
#include <QTest>

#include <signal.h>

using namespace trainshed;
using namespace std::chrono_literals;
using test::GpuScene;

class TestDeviceWatch : public QObject
{
    Q_OBJECT

    static QString program()
    {
        return qEnvironmentVariable("TRAINSHED_BIN") + QStringLiteral("/trainshed-devices");
    }
    /// Children of this process that are that program.
    static QList<int> running()
    {
        QList<int> found;
        QFile children(QStringLiteral("/proc/self/task/%1/children").arg(QCoreApplication::applicationPid()));
        if (!children.open(QIODevice::ReadOnly))
            return found;
        const QByteArrayList pids = children.readAll().simplified().split(' ');
        for (const QByteArray &pid : pids) {
            QFile comm(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(pid)));
            if (comm.open(QIODevice::ReadOnly) && comm.readAll().startsWith("trainshed-devi"))
                found.append(pid.toInt());
        }
        return found;
    }
    static DeviceWatch::Timing quick() { return {1s, 100ms, 400ms, 30s}; }

private Q_SLOTS:
    void initTestCase() { qputenv("LD_LIBRARY_PATH", FAKE_NVML_FOLDER); }

    void lines_arrive()
    {
        const GpuScene scene;
        QVERIFY(scene.play({GpuScene::gpu(0),
                            "process|0|" + QByteArray::number(QCoreApplication::applicationPid()) + "|5|c"}));
        DeviceWatch watch(program(), {});
        QVERIFY(!watch.seen().age);
        watch.want();
        QTRY_VERIFY(watch.seen().age);
        QCOMPARE(watch.seen().report.gpus.size(), 1);
        const DeviceProcess process = watch.seen().report.gpus.first().processes.first();
        QCOMPARE(process.command, QStringLiteral("tst_devicewatch"));
        QVERIFY(!process.owner.isEmpty());
        QVERIFY(watch.seen().problem.isEmpty());
        QVERIFY(scene.play({GpuScene::gpu(0), GpuScene::gpu(1)}));
        // Those of when the driver was opened; what they do is read each second.
        QVERIFY(scene.play({GpuScene::gpu(0, 15)}));
        QTRY_COMPARE(watch.seen().report.gpus.first().state, Gpu::State::Lost);
    }

    void hang_isSaid_andAskedAgain()
    {
        const GpuScene scene;
        QVERIFY(scene.play({GpuScene::gpu(0)}));
        DeviceWatch watch(program(), quick());
        watch.want();
        QTRY_VERIFY(watch.seen().age);
        const QList<int> first = running();
        QCOMPARE(first.size(), 1);
        QVERIFY(scene.play({GpuScene::gpu(0), "hang|memory"}));
        QTRY_VERIFY(watch.seen().problem.contains(QStringLiteral("does not answer")));
        QCOMPARE(watch.seen().report.gpus.size(), 1); // what was seen last, and how old it is
        QVERIFY(*watch.seen().age >= 900ms);
        QTRY_VERIFY(!running().isEmpty() && running() != first);
        QCOMPARE(running().size(), 1);
        QVERIFY(scene.play({GpuScene::gpu(0)}));
        QTRY_VERIFY(watch.seen().problem.isEmpty());
    }

    void killed_isStartedAgain()
    {
        const GpuScene scene;
        QVERIFY(scene.play({GpuScene::gpu(0)}));
        DeviceWatch watch(program(), quick());
        watch.want();
        QTRY_VERIFY(watch.seen().age);
        const QList<int> first = running();
        QCOMPARE(::kill(first.first(), SIGKILL), 0);
        QTRY_VERIFY(!watch.seen().problem.isEmpty());
        QTRY_VERIFY(!running().isEmpty() && running() != first);
        QTRY_VERIFY(watch.seen().problem.isEmpty());
    }

    void unwanted_ends()
    {
        const GpuScene scene;
        QVERIFY(scene.play({GpuScene::gpu(0)}));
        DeviceWatch watch(program(), {10s, 100ms, 400ms, 300ms});
        watch.want();
        QTRY_VERIFY(watch.seen().age);
        QTRY_VERIFY(running().isEmpty());
        QVERIFY(watch.seen().problem.isEmpty()); // that is no failure
        watch.want();
        QTRY_COMPARE(running().size(), 1);
    }

    void missingProgram_isSaid()
    {
        DeviceWatch watch(QStringLiteral("/nowhere/trainshed-devices"), quick());
        watch.want();
        QTRY_VERIFY(watch.seen().problem.contains(QStringLiteral("does not start")));
    }

    void nothingIsLeftBehind() { QTRY_VERIFY(running().isEmpty()); }
};

QTEST_GUILESS_MAIN(TestDeviceWatch)
#include "tst_devicewatch.moc"
