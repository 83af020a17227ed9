// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// device list, with the real engine and a driver's library that plays scenes.
#include "tests/end-to-end/ctl/ctl.h"
#include "tests/support/gpuscene.h"

using namespace trainshed;
using test::Ctl;
using test::CtlResult;
using test::GpuScene;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestCtlDevices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void list_saysWhatThereIs_andWhoIsOnIt()
    {
        const auto before = qgetenv("LD_LIBRARY_PATH");
        qputenv("LD_LIBRARY_PATH", FAKE_NVML_FOLDER);
        const GpuScene scene;
        QVERIFY(scene.play({GpuScene::gpu(0), GpuScene::gpu(1, 15)}));
        const Ctl ctl;
        const QString pidFile = ctl.path("pid");
        // A child of the job's own, as data loaders are.
        QCOMPARE(ctl.create("a", s("sh -c 'echo $$ > %1; exec sleep 60' & wait").arg(pidFile)).status, 0);
        QTRY_VERIFY(QFileInfo(pidFile).size() > 0);
        QFile file(pidFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(scene.play({GpuScene::gpu(0), GpuScene::gpu(1, 15),
                            "process|0|" + file.readAll().trimmed() + "|2048|c",
                            "process|0|" + QByteArray::number(QCoreApplication::applicationPid()) + "|1|g"}));
        const QString id = ctl.run("--json job show a").object()[s("metadata")][s("id")].toString();
        QJsonArray gpus;
        QTRY_VERIFY(
            (gpus = ctl.run("--json device list").array(), gpus[0][s("processes")].toArray().size() == 2));
        QCOMPARE(gpus.size(), 2);
        const QJsonObject first = gpus[0].toObject();
        QCOMPARE(first[s("uuid")], s("GPU-0"));
        QCOMPARE(first[s("memory_total")].toInteger(), qint64(81'559) << 20);
        QCOMPARE(first[s("utilization")].toDouble(), 0.37);
        QVERIFY(first[s("power_limit")].isNull());
        QCOMPARE(first[s("allocated_to")].toArray(), QJsonArray{id});
        QCOMPARE(first[s("processes")][0][s("job")].toString(), id);
        QCOMPARE(first[s("processes")][1][s("job")].toString(), QString()); // foreign
        QCOMPARE(first[s("processes")][1][s("command")].toString(), s("tst_ctl_real_de"));
        QCOMPARE(gpus[1][s("state")].toString(), s("lost"));
        const CtlResult shown = ctl.run("device list");
        QCOMPARE(shown.status, 0);
        QVERIFY2(shown.out.contains("H100") && shown.out.contains("37 %") &&
                     shown.out.contains("GPU is lost"),
                 shown.out.constData());
        // It is written down with the job, in the job's own curves.
        const auto sources = [&ctl] {
            return ctl.run("--json job usage a").object()[s("sources")].toArray();
        };
        const auto ofGpu = [&sources] {
            const QJsonArray all = sources();
            for (const QJsonValue &source : all) {
                if (source[s("source")] == s("gpu-0-GPU-0"))
                    return source.toObject();
            }
            return QJsonObject();
        };
        QTRY_VERIFY(ofGpu()[s("rows")].toArray().size() >= 2);
        const QJsonObject total = ofGpu()[s("total")].toObject();
        QCOMPARE(total[s("gpu")][s("mean")].toDouble(), 37.0);
        QCOMPARE(total[s("gpumemory")][s("max")].toDouble(), double(qint64(2048) << 20)); // the job's own
        QCOMPARE(total[s("power")][s("mean")].toDouble(), 312.5);
        QVERIFY(ofGpu()[s("energy")].toDouble() > 0);
        const QByteArray used = ctl.run("job usage a").out;
        QVERIFY2(used.contains("2.0 GiB") && used.contains(" Wh") && used.contains("37 %"), used.constData());
        QCOMPARE(ctl.run("job stop a").status, 0);
        qputenv("LD_LIBRARY_PATH", before);
    }

    void list_ofThisComputer()
    {
        const Ctl ctl;
        const CtlResult json = ctl.run("--json device list");
        QCOMPARE(json.status, 0);
        QVERIFY(QJsonDocument::fromJson(json.out).isArray());
        const CtlResult shown = ctl.run("device list");
        QCOMPARE(shown.status, 0);
        QVERIFY2(shown.out.contains("CPUs free"), shown.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestCtlDevices)
#include "tst_devices.moc"
