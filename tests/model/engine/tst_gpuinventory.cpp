// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be given away, with the real trainshed-devices and a driver that plays scenes.
#include "model/engine/gpuinventory.h"
#include "tests/support/gpuscene.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace trainshed;
using namespace std::chrono_literals;
using test::GpuScene;

class TestGpuInventory : public QObject
{
    Q_OBJECT

    std::unique_ptr<GpuScene> m_scene;
    std::unique_ptr<DeviceWatch> m_watch;
    std::unique_ptr<GpuInventory> m_gpus;
    QThreadPool m_workers;
    QList<DeviceHolder> m_holders;
    bool m_needed = false;

    void make(DeviceWatch::Timing timing, std::chrono::milliseconds freshFor)
    {
        m_watch = std::make_unique<DeviceWatch>(
            qEnvironmentVariable("TRAINSHED_BIN") + QStringLiteral("/trainshed-devices"), timing);
        m_gpus = std::make_unique<GpuInventory>(
            *m_watch, m_workers, [this] { return m_holders; }, [this] { return m_needed; }, freshFor);
    }
    QList<GpuPlace::Use> uses() const
    {
        QList<GpuPlace::Use> uses;
        for (const GpuPlace &place : m_gpus->places())
            uses.append(place.use);
        return uses;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("LD_LIBRARY_PATH", FAKE_NVML_FOLDER); }
    void init()
    {
        m_scene = std::make_unique<GpuScene>();
        QVERIFY(m_scene->play({GpuScene::gpu(0), GpuScene::gpu(1)}));
        m_holders.clear();
        m_needed = false;
    }
    void cleanup()
    {
        m_gpus.reset();
        m_watch.reset();
        m_workers.waitForDone();
        QCoreApplication::processEvents();
        m_scene.reset();
    }

    void firstLook_isWaitedFor()
    {
        make({}, 5s);
        QVERIFY(!m_gpus->isFresh());
        int told = 0;
        m_gpus->whenKnown(this, [&told] { ++told; });
        QTRY_COMPARE(told, 1);
        QCOMPARE(m_gpus->places().size(), 2);
        QVERIFY(m_gpus->isFresh());
        m_gpus->whenKnown(this, [&told] { ++told; });
        QCOMPARE(told, 2); // at once
    }

    /// Nobody looked for a while; then a job comes, and hears of the next look though nothing else changed.
    void afterARest_theNextLookIsTold()
    {
        make({10s, 10s, 10s, 100ms}, 300ms);
        m_gpus->whenKnown(this, [] {});
        QTRY_VERIFY(m_gpus->isFresh());
        QTRY_VERIFY(!m_gpus->isFresh());
        QSignalSpy changed(m_gpus.get(), &GpuInventory::changed);
        m_needed = true;
        m_gpus->wake();
        QTRY_VERIFY(m_gpus->isFresh() && changed.size() == 1);
    }

    void foreignProcess_comesAndGoes()
    {
        make({}, 5s);
        m_needed = true;
        m_gpus->wake();
        QTRY_COMPARE(uses(), QList<GpuPlace::Use>({GpuPlace::Use::Free, GpuPlace::Use::Free}));
        QSignalSpy changed(m_gpus.get(), &GpuInventory::changed);
        const QByteArray self = QByteArray::number(QCoreApplication::applicationPid());
        QVERIFY(m_scene->play({GpuScene::gpu(0), GpuScene::gpu(1), "process|1|" + self + "|900|c"}));
        QTRY_COMPARE(uses(), QList<GpuPlace::Use>({GpuPlace::Use::Free, GpuPlace::Use::Foreign}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_gpus->places()[1].process.command, QStringLiteral("tst_gpuinventor"));
        m_gpus->setReserved({QStringLiteral("GPU-0")});
        QCOMPARE(uses(), QList<GpuPlace::Use>({GpuPlace::Use::Reserved, GpuPlace::Use::Foreign}));
        // A job that was given the GPU is on it: no longer a foreign one.
        m_holders = {{JobId::create(), QCoreApplication::applicationPid(), {QStringLiteral("GPU-1")}}};
        QTRY_COMPARE(uses(), QList<GpuPlace::Use>({GpuPlace::Use::Reserved, GpuPlace::Use::Free}));
    }

    void silentDriver_nothingIsFresh()
    {
        make({700ms, 100ms, 400ms, 30s}, 5s);
        m_needed = true;
        m_gpus->wake();
        QTRY_VERIFY(m_gpus->isFresh());
        QSignalSpy changed(m_gpus.get(), &GpuInventory::changed);
        QVERIFY(m_scene->play({GpuScene::gpu(0), GpuScene::gpu(1), "hang|memory"}));
        QTRY_VERIFY(!m_gpus->isFresh() && !changed.isEmpty());
        QCOMPARE(m_gpus->places().size(), 2);
        QVERIFY(m_scene->play({GpuScene::gpu(0), GpuScene::gpu(1)}));
        QTRY_VERIFY(m_gpus->isFresh());
    }
};

QTEST_GUILESS_MAIN(TestGpuInventory)
#include "tst_gpuinventory.moc"
