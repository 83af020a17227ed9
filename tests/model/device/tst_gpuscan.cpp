// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// GPUs as their drivers tell them: NVIDIA's through a library that plays scenes, AMD's from a folder as sysfs
// has it.
#include "model/device/amdgpus.h"
#include "model/device/gpuscan.h"
#include "tests/support/gpuscene.h"

#include <QDir>
#include <QTest>

using namespace trainshed;
using test::GpuScene;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestGpuScan : public QObject
{
    Q_OBJECT

    bool put(const QString &path, const QByteArray &text) const
    {
        const QString whole = m_dir.filePath(path);
        QFile file(whole);
        return QDir().mkpath(whole.section(u'/', 0, -2)) && file.open(QIODevice::WriteOnly) &&
               file.write(text) == text.size();
    }
    GpuScan scan(const QString &library = s(FAKE_NVML)) const
    {
        return {library, m_dir.filePath(s("pci")), m_dir.filePath(s("drm"))};
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void init() { QVERIFY(QDir(m_dir.path()).removeRecursively() && QDir().mkpath(m_dir.path())); }

    void eightWithLinks_areTold()
    {
        const GpuScene scene;
        QByteArrayList lines;
        for (int i = 0; i < 8; ++i)
            lines.append(GpuScene::gpu(i));
        lines.append("link|0|0:c0:0");
        lines.append("link|0|0:c1:0");
        lines.append("process|3|" + QByteArray::number(QCoreApplication::applicationPid()) + "|512|c");
        lines.append("process|3|1||g");
        QVERIFY(scene.play(lines));
        const DeviceReport report = scan().look();
        QCOMPARE(report.driver, DeviceReport::Driver::Ready);
        QCOMPARE(report.driverVersion, s("550.54.15"));
        QCOMPARE(report.cudaVersion, s("12.4"));
        QCOMPARE(report.gpus.size(), 8);
        const Gpu first = report.gpus.first();
        QCOMPARE(first.uuid, s("GPU-0"));
        QCOMPARE(first.name, s("NVIDIA H100 80GB HBM3"));
        QCOMPARE(first.pci, s("0000:10:00.0"));
        QCOMPARE(first.memoryTotal, qint64(81'559) << 20);
        QCOMPARE(first.memoryUsed, qint64(1024) << 20);
        QCOMPARE(first.utilization, 0.37);
        QCOMPARE(first.temperature, 54.0);
        QCOMPARE(first.power, 312.5);
        QCOMPARE(first.powerLimit, -1.0); // this library does not tell
        QCOMPARE(first.links, (QStringList{s("0000:c0:00.0"), s("0000:c1:00.0")}));
        QCOMPARE(report.gpus[3].processes.size(), 2);
        QCOMPARE(report.gpus[3].processes[0].memory, qint64(512) << 20);
        QVERIFY(!report.gpus[3].processes[0].graphics);
        QCOMPARE(report.gpus[3].processes[1].memory, -1);
        QVERIFY(report.gpus[3].processes[1].graphics);
    }

    void manyProcesses_areAllTold()
    {
        const GpuScene scene;
        QByteArrayList lines{GpuScene::gpu(0)};
        for (int i = 0; i < 100; ++i)
            lines.append("process|0|" + QByteArray::number(5000 + i) + "|1|c");
        QVERIFY(scene.play(lines));
        QCOMPARE(scan().look().gpus.first().processes.size(), 100);
    }

    void instances_standBehindTheirGpu()
    {
        const GpuScene scene;
        QVERIFY(scene.play({GpuScene::gpu(0), GpuScene::gpu(1),
                            "mig|0|MIG-a|NVIDIA H100 80GB HBM3 MIG 1g.10gb|9856|12",
                            "mig|0|MIG-b|NVIDIA H100 80GB HBM3 MIG 2g.20gb|19968|0"}));
        const QList<Gpu> gpus = scan().look().gpus;
        QCOMPARE(gpus.size(), 4);
        QVERIFY(gpus[0].mig && !gpus[1].mig && !gpus[3].mig);
        QCOMPARE(gpus[1].uuid, s("MIG-a"));
        QCOMPARE(gpus[1].parent, s("GPU-0"));
        QCOMPARE(gpus[2].memoryTotal, qint64(19'968) << 20);
        QCOMPARE(gpus[3].uuid, s("GPU-1"));
    }

    void lostOne_isToldAndTheOthersGoOn()
    {
        const GpuScene scene;
        QVERIFY(scene.play({GpuScene::gpu(0), GpuScene::gpu(1)}));
        GpuScan both = scan();
        QCOMPARE(both.look().gpus[1].state, Gpu::State::Ready);
        QVERIFY(scene.play({GpuScene::gpu(0), GpuScene::gpu(1, 15)}));
        const QList<Gpu> gpus = both.look().gpus;
        QCOMPARE(gpus[0].state, Gpu::State::Ready);
        QCOMPARE(gpus[1].state, Gpu::State::Lost);
        QCOMPARE(gpus[1].detail, s("GPU is lost"));
        QCOMPARE(gpus[1].uuid, s("GPU-1")); // one still knows which
        QVERIFY(scene.play({GpuScene::gpu(0), GpuScene::gpu(1, 999)}));
        QCOMPARE(both.look().gpus[1].state, Gpu::State::Failed);
    }

    void newOneOnTheBus_isFound()
    {
        const GpuScene scene;
        QVERIFY(put(s("pci/0000:10:00.0/vendor"), "0x10de\n") &&
                put(s("pci/0000:10:00.0/class"), "0x030200\n"));
        QVERIFY(scene.play({GpuScene::gpu(0)}));
        GpuScan growing = scan();
        QCOMPARE(growing.look().gpus.size(), 1);
        QVERIFY(scene.play({GpuScene::gpu(0), GpuScene::gpu(1)}));
        QVERIFY(put(s("pci/0000:11:00.0/vendor"), "0x10de\n") &&
                put(s("pci/0000:11:00.0/class"), "0x030200\n"));
        QCOMPARE(growing.look().gpus.size(), 2);
    }

    void withoutADriver_isSaidOnlyWhereThereIsAGpu()
    {
        const QString none = m_dir.filePath(s("no.so"));
        QCOMPARE(scan(none).look(), DeviceReport());
        QVERIFY(put(s("pci/0000:02:00.0/vendor"), "0x10de\n") &&
                put(s("pci/0000:02:00.0/class"), "0x0c0330\n"));
        QCOMPARE(scan(none).look().driver, DeviceReport::Driver::None); // NVIDIA's, but a USB controller
        QVERIFY(put(s("pci/0000:01:00.0/vendor"), "0x10de\n") &&
                put(s("pci/0000:01:00.0/class"), "0x030000\n"));
        const DeviceReport report = scan(none).look();
        QCOMPARE(report.driver, DeviceReport::Driver::Missing);
        QCOMPARE(report.detail, s("0000:01:00.0"));
    }

    void driverThatRefuses_isTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("driver");
        QTest::newRow("not loaded") << 9 << int(DeviceReport::Driver::Missing);
        QTest::newRow("two versions") << 18 << int(DeviceReport::Driver::Mismatch);
        QTest::newRow("another error") << 999 << int(DeviceReport::Driver::Failed);
    }

    void driverThatRefuses_isTold()
    {
        QFETCH(const int, status);
        QFETCH(const int, driver);
        const GpuScene scene;
        QVERIFY(put(s("pci/0000:01:00.0/vendor"), "0x10de\n") &&
                put(s("pci/0000:01:00.0/class"), "0x030000\n"));
        QVERIFY(scene.play({"init|" + QByteArray::number(status)}));
        const DeviceReport report = scan().look();
        QCOMPARE(int(report.driver), driver);
        QVERIFY(!report.detail.isEmpty());
    }

    void amd_isReadFromTheKernel()
    {
        QVERIFY(put(s("pcie/0000:03:00.0/vendor"), "0x1002\n"));
        QVERIFY(put(s("pcie/0000:03:00.0/device"), "0x744c\n"));
        QVERIFY(put(s("pcie/0000:03:00.0/mem_info_vram_total"), "25753026560\n"));
        QVERIFY(put(s("pcie/0000:03:00.0/mem_info_vram_used"), "1073741824\n"));
        QVERIFY(put(s("pcie/0000:03:00.0/gpu_busy_percent"), "12\n"));
        QVERIFY(put(s("pcie/0000:03:00.0/unique_id"), "93f1c2b3d4e5f607\n"));
        QVERIFY(put(s("pcie/0000:03:00.0/hwmon/hwmon4/temp1_input"), "41000\n"));
        QVERIFY(put(s("pcie/0000:03:00.0/hwmon/hwmon4/power1_average"), "31000000\n"));
        QVERIFY(QDir().mkpath(m_dir.filePath(s("drm/card0"))) &&
                QDir().mkpath(m_dir.filePath(s("drm/card0-DP-1"))));
        QVERIFY(QFile::link(s("../../pcie/0000:03:00.0"), m_dir.filePath(s("drm/card0/device"))));
        QVERIFY(put(s("drm/card1/device/vendor"), "0x8086\n"));
        const DeviceReport report = scan(m_dir.filePath(s("no.so"))).look();
        QCOMPARE(report.driver, DeviceReport::Driver::Ready);
        QCOMPARE(report.gpus.size(), 1);
        const Gpu gpu = report.gpus.first();
        QCOMPARE(gpu.vendor, s("AMD"));
        QCOMPARE(gpu.uuid, s("GPU-93f1c2b3d4e5f607"));
        QCOMPARE(gpu.pci, s("0000:03:00.0"));
        QCOMPARE(gpu.memoryUsed, qint64(1) << 30);
        QCOMPARE(gpu.utilization, 0.12);
        QCOMPARE(gpu.temperature, 41.0);
        QCOMPARE(gpu.power, 31.0);
        QCOMPARE(gpu.powerLimit, -1.0);
    }
};

QTEST_GUILESS_MAIN(TestGpuScan)
#include "tst_gpuscan.moc"
