// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of this computer: what it shows, that it changes in place, that it asks only while it is seen.
#include "model/items/devicemodel.h"
#include "tests/support/eyes/eyes.h"
#include "tests/support/fakeengine.h"
#include "ui/devices/resourcespage.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Gpu gpu(int index)
{
    Gpu one;
    one.uuid = QStringLiteral("GPU-%1").arg(index);
    one.name = s("NVIDIA H100 80GB HBM3");
    one.index = index;
    one.pci = QStringLiteral("0000:%1:00.0").arg(index + 16, 2, 16);
    one.memoryTotal = qint64(80) << 30;
    one.memoryUsed = qint64(index == 0 ? 61 : 1) << 30;
    one.utilization = index == 0 ? 0.97 : 0;
    one.temperature = index == 0 ? 71 : 33;
    one.power = index == 0 ? 612 : 70;
    one.powerLimit = 700;
    return one;
}

rpc::DeviceList::Reply computer()
{
    rpc::DeviceList::Reply devices;
    devices.cpus = 32;
    devices.cpusFree = 24;
    devices.memoryTotal = qint64(256) << 30;
    devices.report.driver = DeviceReport::Driver::Ready;
    devices.report.cpu = {0.31, qint64(90) << 30, {}};
    devices.report.cpu.processes = {{4711, -1, 7.6, false, s("ada"), s("python3"), s("j1")},
                                    {4800, -1, 1.1, false, s("grace"), s("blender"), {}}};
    devices.report.gpus = {gpu(0), gpu(1), gpu(2)};
    devices.report.gpus[0].processes = {{4711, qint64(60) << 30, -1, false, s("ada"), s("python3"), s("j1")}};
    devices.report.gpus[1].processes = {{4800, qint64(1) << 30, -1, true, s("grace"), s("blender"), {}}};
    devices.report.gpus[2].state = Gpu::State::Lost;
    devices.report.gpus[2].detail = s("GPU is lost");
    devices.jobs = {{s("j1"), s("digits"), 2, 8, {s("GPU-0")}}};
    return devices;
}

} // namespace

class TestResourcesPage : public QObject
{
    Q_OBJECT

    FakeEngine m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<ResourcesPage> m_page;

    QAbstractItemModel *model() const { return m_page->tree()->model(); }
    QString cell(int device, int column, int child = -1) const
    {
        const QModelIndex parent = child < 0 ? QModelIndex() : model()->index(device, 0);
        return model()->index(child < 0 ? device : child, column, parent).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { eyes::prepare(); }
    void init()
    {
        m_client = m_engine.client();
        m_client->open();
        QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
        m_engine.devices = computer();
        m_page = std::make_unique<ResourcesPage>(m_client.get(), nullptr);
        new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     m_page.get());
        m_page->resize(1100, 500);
        m_page->show();
        QTRY_COMPARE(model()->rowCount(), 4);
    }
    void cleanup()
    {
        m_page.reset();
        m_client.reset();
    }

    void gpu_isKeptFreeOfJobs()
    {
        auto *keep = m_page->findChild<QAction *>(s("resourcesReserve"));
        m_page->tree()->setCurrentIndex(model()->index(0, 0));
        QVERIFY(!keep->isEnabled()); // the CPU is everybody's
        m_page->tree()->setCurrentIndex(model()->index(1, 0));
        QVERIFY(keep->isEnabled() && !keep->isChecked());
        keep->trigger();
        QTRY_COMPARE(cell(1, DeviceModel::UserColumn), s("Reserved; digits V0002"));
        QCOMPARE(m_engine.devices.reserved, QStringList{s("GPU-0")});
        QTRY_VERIFY(keep->isChecked());
        keep->trigger();
        QTRY_COMPARE(cell(1, DeviceModel::UserColumn), s("digits V0002"));
        QVERIFY(m_engine.devices.reserved.isEmpty());
    }

    void devices_andWhoIsOnThem_areShown()
    {
        QCOMPARE(cell(0, DeviceModel::UserColumn), s("8 of 32 vCPUs given to jobs"));
        QCOMPARE(cell(0, DeviceModel::NameColumn, 0), s("Job digits V0002"));
        QCOMPARE(cell(0, DeviceModel::UserColumn, 0), s("Given: 8 vCPU(s), 1 GPU(s)"));
        QCOMPARE(cell(0, DeviceModel::UserColumn, 1), s("Job digits V0002"));
        QCOMPARE(cell(0, DeviceModel::UserColumn, 2), s("grace"));
        QCOMPARE(cell(1, DeviceModel::NameColumn), s("GPU 0: NVIDIA H100 80GB HBM3"));
        QCOMPARE(cell(1, DeviceModel::UserColumn), s("digits V0002"));
        QCOMPARE(cell(1, DeviceModel::MemoryColumn), s("61.0 GiB of 80.0 GiB"));
        QCOMPARE(cell(1, DeviceModel::PowerColumn), s("612 of 700 W"));
        QCOMPARE(cell(2, DeviceModel::UserColumn), s("grace"));
        QCOMPARE(cell(2, DeviceModel::NameColumn, 0), s("blender (4800)"));
        QCOMPARE(cell(3, DeviceModel::UserColumn), s("Lost: it no longer answers"));
        QVERIFY(model()->index(3, 0).data(DeviceModel::TroubleRole).toBool());
        QVERIFY(m_page->tree()->isExpanded(model()->index(1, 0)));
        eyes::picture(m_page.get(), s("resources"));
    }

    void news_changeRowsInPlace()
    {
        const QPersistentModelIndex second = model()->index(2, 0);
        m_page->tree()->collapse(second);
        m_page->tree()->setCurrentIndex(second);
        m_engine.devices.report.gpus[0].processes.prepend({99, -1, -1, false, s("root"), s("Xorg"), {}});
        m_engine.devices.report.gpus[1].utilization = 0.5;
        m_engine.devices.report.cpu.processes.swapItemsAt(0, 1);
        m_engine.devices.report.gpus.removeLast();
        QTRY_COMPARE(model()->rowCount(), 3);
        QCOMPARE(cell(1, DeviceModel::NameColumn, 0), s("Xorg (99)"));
        QCOMPARE(cell(1, DeviceModel::NameColumn, 1), s("python3 (4711)"));
        QCOMPARE(cell(0, DeviceModel::NameColumn, 1), s("blender (4800)"));
        QCOMPARE(cell(2, DeviceModel::BusyColumn), s("50 %"));
        QVERIFY(second.isValid() && !m_page->tree()->isExpanded(second));
        QCOMPARE(QPersistentModelIndex(m_page->tree()->currentIndex()), second);
        m_engine.devices.report.gpus.clear();
        m_engine.devices.jobs.clear();
        QTRY_COMPARE(model()->rowCount(), 1);
    }

    void job_isGoneTo()
    {
        const QSignalSpy wanted(m_page.get(), &ResourcesPage::jobRequested);
        m_page->tree()->setCurrentIndex(model()->index(0, 0, model()->index(1, 0)));
        QTest::keyClick(m_page->tree(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<JobId>(), JobId(s("j1")));
        m_page->tree()->setCurrentIndex(model()->index(0, 0, model()->index(2, 0)));
        QTest::keyClick(m_page->tree(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1); // foreign
    }

    void problem_isSaid_untilItIsOver()
    {
        auto *bar = m_page->findChild<MessageBar *>();
        m_engine.devices.problem = s("The GPU driver does not answer.");
        m_engine.devices.age = 41'000;
        QTRY_VERIFY2(bar->text().contains(s("40 s old")), qPrintable(bar->text()));
        eyes::picture(m_page.get(), s("resources-problem"));
        m_engine.devices.problem.clear();
        m_engine.devices.age = 0;
        QTRY_VERIFY(bar->text().isEmpty());
    }

    void hidden_asksNothing()
    {
        m_page->hide();
        // An answer under way may still come; after that none is asked for.
        QTest::qWait(50);
        const int before = m_engine.calls(rpc::DeviceList::method);
        QTest::qWait(1200);
        QCOMPARE(m_engine.calls(rpc::DeviceList::method), before);
        m_page->show();
        QTRY_VERIFY(m_engine.calls(rpc::DeviceList::method) > before);
    }
};

QTEST_MAIN(TestResourcesPage)
#include "tst_resourcespage.moc"
