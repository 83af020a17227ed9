// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/gpuplaces.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;
using Use = GpuPlace::Use;

namespace {

constexpr qint64 gib = 1024LL * 1024 * 1024;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Gpu gpu(const char *uuid, const char *name = "NVIDIA H100 80GB HBM3", qint64 memory = 80 * gib)
{
    Gpu gpu;
    gpu.uuid = s(uuid);
    gpu.name = s(name);
    gpu.memoryTotal = memory;
    gpu.memoryUsed = 0;
    return gpu;
}

DeviceProcess process(bool graphics, const char *job = "", qint64 memory = 100)
{
    DeviceProcess process;
    process.pid = 7;
    process.graphics = graphics;
    process.job = s(job);
    process.memory = memory;
    return process;
}

QList<GpuPlace> placesOf(const QList<Gpu> &gpus, const QStringList &held = {},
                         const QStringList &reserved = {}, const QStringList &claimed = {})
{
    DeviceReport report;
    report.gpus = gpus;
    return gpuPlaces(report, held, reserved, claimed);
}

Use useOf(const Gpu &gpu, const QStringList &held = {}, const QStringList &reserved = {})
{
    return placesOf({gpu}, held, reserved).constFirst().use;
}

} // namespace

class TestGpuPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kind_isModelAndMemory_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("memory");
        QTest::addColumn<QString>("kind");
        QTest::newRow("memory in the name")
            << s("NVIDIA H100 80GB HBM3") << 80 * gib << s("nvidia-h100-80gb-hbm3");
        QTest::newRow("memory added") << s("NVIDIA GeForce RTX 3090") << qint64(24'576) * 1024 * 1024
                                      << s("nvidia-geforce-rtx-3090-24gb");
        QTest::newRow("instance") << s("NVIDIA A100 MIG 1g.10gb") << 10 * gib << s("nvidia-a100-mig-1g-10gb");
        QTest::newRow("no memory known") << s("AMD Radeon") << qint64(-1) << s("amd-radeon");
        QTest::newRow("brackets") << s("(GPU) [x]") << qint64(-1) << s("gpu-x");
        QTest::newRow("no name") << QString() << 8 * gib << s("gpu-8gb");
    }
    void kind_isModelAndMemory()
    {
        QFETCH(QString, name);
        QFETCH(qint64, memory);
        QTEST(gpuKind(gpu("u", name.toUtf8().constData(), memory)), "kind");
        // A flavor's ID takes any kind.
        QCOMPARE(
            gpuDemand(FlavorId(s("local.gpu.%1.4").arg(gpuKind(gpu("u", name.toUtf8().constData(), memory)))))
                .count,
            4);
    }

    void use_isFreeUnlessSomethingIsThere()
    {
        QCOMPARE(useOf(gpu("a")), Use::Free);
        Gpu drawn = gpu("a");
        drawn.processes = {process(true, "", 30 * gib)};
        drawn.memoryUsed = 31 * gib;
        QCOMPARE(useOf(drawn), Use::Free); // a desktop
        Gpu foreign = gpu("a");
        foreign.processes = {process(true), process(false)};
        QCOMPARE(useOf(foreign), Use::Foreign);
        QCOMPARE(placesOf({foreign}).constFirst().process.pid, 7);
        QCOMPARE(useOf(foreign, {s("a")}), Use::Free); // ours, or just was
        QCOMPARE(useOf(foreign, {s("b")}), Use::Foreign);
        Gpu stray = gpu("a"); // a job that was given another one
        stray.processes = {process(false, "job-1")};
        QCOMPARE(useOf(stray), Use::Foreign);
        Gpu full = gpu("a");
        full.memoryUsed = 20 * gib;
        QCOMPARE(useOf(full), Use::Full);
        full.memoryUsed = 2 * gib; // the driver's own
        QCOMPARE(useOf(full), Use::Free);
        Gpu lost = gpu("a");
        lost.state = Gpu::State::Lost;
        QCOMPARE(useOf(lost, {s("a")}, {s("a")}), Use::Broken);
        QCOMPARE(useOf(gpu("a"), {}, {s("a")}), Use::Reserved);
        QCOMPARE(useOf(foreign, {}, {s("a")}), Use::Reserved);
        QCOMPARE(placesOf({gpu("a")}, {}, {}, {s("a")}).constFirst().use, Use::Claimed);
        QCOMPARE(placesOf({gpu("a")}, {s("a")}, {}, {s("a")}).constFirst().use, Use::Claimed);
    }

    void claims_areReadFromTheKernelsList()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(s("unix"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Num RefCount Protocol Flags Type St Inode Path\n"
                   "0000: 00000002 00000000 00000000 0002 01 1 @trainshed-gpu-GPU-7\n"
                   "0000: 00000002 00000000 00010000 0001 01 2 /run/trainshed-gpu-GPU-8\n"
                   "0000: 00000002 00000000 00010000 0001 01 3\n");
        file.close();
        QCOMPARE(claimedGpus(path), QStringList{s("GPU-7")});
        QVERIFY(claimedGpus(folder.filePath(s("none"))).isEmpty());
    }

    void divided_itsInstancesAreThePlaces()
    {
        Gpu whole = gpu("a");
        whole.mig = true;
        Gpu part = gpu("m1", "NVIDIA A100 MIG 1g.10gb", 10 * gib);
        part.parent = s("a");
        const QList<GpuPlace> places = placesOf({whole, part, gpu("b")}, {}, {s("a")});
        QCOMPARE(places.size(), 2);
        QCOMPARE(places[0].gpu.uuid, s("m1"));
        QCOMPARE(places[0].use, Use::Reserved); // with the whole
        QCOMPARE(places[1].use, Use::Free);
    }

    void flavors_areShares()
    {
        QList<Gpu> gpus;
        for (const char *uuid : {"a", "b", "c", "d", "e", "f"})
            gpus.append(gpu(uuid));
        gpus.append(gpu("x", "NVIDIA T4", 16 * gib));
        gpus.last().state = Gpu::State::Lost; // may come back
        CpuFacts cpu;
        cpu.cpus = 70;
        cpu.memoryBytes = 700 * gib;
        QStringList told;
        const QList<Flavor> flavors = gpuFlavors(placesOf(gpus), cpu, 5);
        for (const Flavor &flavor : flavors) {
            told.append(s("%1 %2 %3 %4")
                            .arg(flavor.id.toString())
                            .arg(flavor.gpuCount)
                            .arg(flavor.cpus)
                            .arg(flavor.memoryBytes / gib));
            const GpuDemand demand = gpuDemand(flavor.id);
            QCOMPARE(demand.count, flavor.gpuCount);
            QVERIFY(flavor.type == ResourceType::Gpu && flavor.scratchBytes == 5);
        }
        QCOMPARE(told, QStringList({s("local.gpu.nvidia-h100-80gb-hbm3.1 1 10 100"),
                                    s("local.gpu.nvidia-h100-80gb-hbm3.2 2 20 200"),
                                    s("local.gpu.nvidia-h100-80gb-hbm3.4 4 40 400"),
                                    s("local.gpu.nvidia-h100-80gb-hbm3.6 6 60 600"),
                                    s("local.gpu.nvidia-t4-16gb.1 1 10 100")}));
        QVERIFY(gpuFlavors({}, cpu, 5).isEmpty());
    }

    void demand_ofOtherFlavors_isNone()
    {
        for (const char *id :
             {"", "local.cpu.2u", "local.gpu.x", "local.gpu..1", "local.gpu.x.y", "modelarts.vm.gpu.1"})
            QCOMPARE(gpuDemand(FlavorId(s(id))).count, 0);
    }

    void names_areForPeople()
    {
        Gpu second = gpu("b");
        second.index = 1;
        QCOMPARE(gpuNames(placesOf({second}), {s("b"), s("gone")}),
                 QStringList({s("GPU 1: NVIDIA H100 80GB HBM3"), s("gone")}));
    }
};

QTEST_GUILESS_MAIN(TestGpuPlaces)
#include "tst_gpuplaces.moc"
