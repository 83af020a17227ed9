// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/metricfiles.h"
#include "model/metric/metricwatch.h"
#include "model/metric/recordframes.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <sys/stat.h>

using namespace trainshed;

namespace {

/// "name step=value …; …"
QString told(const QList<MetricPoint> &points)
{
    QStringList lines;
    for (const MetricPoint &point : points)
        lines << QStringLiteral("%1 %2=%3").arg(point.name).arg(point.step).arg(point.value);
    return lines.join(QStringLiteral("; "));
}

const auto eventName = QStringLiteral("events.out.tfevents.1700000000.host.1.0");

} // namespace

/// TensorBoard's files, written by tests/helpers/tensorboard/events.py, which shares no code with the reader.
class TestEventFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString script =
            qEnvironmentVariable("TRAINSHED_SOURCE") + u"/tests/helpers/tensorboard/events.py";
        QCOMPARE(QProcess::execute(QStringLiteral("/usr/bin/python3"), {script, m_folder.path()}), 0);
    }

    void checksum()
    {
        // RFC 3720, B.4, masked: 32 bytes of zeros have the CRC-32C 0x8a9136aa.
        constexpr quint32 crc = 0x8a9136aa;
        QCOMPARE(maskedCrc32c(QByteArray(32, 0)), ((crc >> 15) | (crc << 17)) + 0xa282ead8);
    }

    void points_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("points");
        const auto torch = QStringLiteral("Loss/train 0=1; Loss/train 1=0.5; Loss/train 2=0.333333; "
                                          "Loss/train 3=0.25");
        const auto andOne = QString(torch + u"; Loss/train 5=0.125");
        QTest::newRow("simple values") << "torch" << torch;
        QTest::newRow("tensors of every kind")
            << "tf2"
            << "loss 0=2.5; loss 1=1.5; loss 2=0.5; double 0=-0.125; int64 0=-7; int32 0=-9; half 0=0.25; "
               "bfloat16 0=0.5";
        QTest::newRow("not finite, step back, unknown fields, long tag")
            << "odd"
            << QString(QStringLiteral("loss 5=nan; loss 6=3; loss 7=inf; loss 2=4; loss 3=2; ") +
                       QString(200, u'x') + QStringLiteral(" 4=1"));
        QTest::newRow("a record whose data are damaged is passed over") << "bad-data" << andOne;
        QTest::newRow("behind a damaged length nothing is read") << "bad-length" << torch;
        QTest::newRow("garbage") << "garbage" << torch;
        QTest::newRow("a record that is no event") << "no-protobuf" << andOne;
        QTest::newRow("a record of 2^64-1 bytes") << "endless" << torch;
        QTest::newRow("a large picture") << "picture" << andOne;
        QTest::newRow("empty") << "empty" << QString();
        QTest::newRow("several runs") << "runs"
                                      << "train/loss 0=1; validation/loss 0=2";
        for (int cut = 1; cut < 60; ++cut) {
            const QString name = QStringLiteral("short/%1").arg(cut, 2, 10, QChar(u'0'));
            // The whole record is 54 bytes; what follows the cut of 54 is nothing.
            QTest::newRow(qPrintable(name))
                << name << (cut < recordSize() ? torch : QString(torch + u"; Loss/train 4=9"));
        }
    }
    void points()
    {
        QFETCH(QString, folder);
        QFETCH(QString, points);
        const auto found = metricPointsIn({{m_folder.filePath(folder)}, {}, {}}, 0, 1000);
        QCOMPARE(told(found.points), points);
        for (const MetricPoint &point : found.points)
            QCOMPARE(point.time, std::optional<WallTime>(1700000000500));
    }

    void damage_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("isDamaged");
        QTest::newRow("whole") << "torch" << false;
        QTest::newRow("cut short: the job was killed") << "short/20" << false;
        QTest::newRow("data") << "bad-data" << true;
        QTest::newRow("length") << "bad-length" << true;
        QTest::newRow("no event") << "no-protobuf" << true;
        QTest::newRow("picture") << "picture" << false;
    }
    void damage()
    {
        QFETCH(QString, folder);
        QFETCH(bool, isDamaged);
        MetricWatch watch({{m_folder.filePath(folder)}, {}, {}});
        QCOMPARE(watch.look().damaged, isDamaged ? QStringList{eventName} : QStringList());
        QCOMPARE(watch.finish().damaged, QStringList()); // said once
    }

    /// Byte by byte, with a look after each.
    void growing()
    {
        QFile whole(m_folder.filePath(QStringLiteral("torch/") + eventName));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        QTemporaryDir folder;
        QFile file(folder.filePath(eventName));
        QVERIFY(file.open(QIODevice::WriteOnly));
        MetricWatch watch({{folder.path()}, {}, {}});
        qint64 before = 0;
        for (const char c : bytes) {
            file.putChar(c);
            file.flush();
            const auto found = watch.look();
            QVERIFY(found.isChanged && found.damaged.isEmpty());
            const qint64 points = found.metrics.isEmpty() ? 0 : found.metrics.first().points;
            QVERIFY(points == before || points == before + 1);
            before = points;
        }
        QCOMPARE(before, 4);
        QVERIFY(!watch.look().isChanged);
        const auto found = watch.finish();
        QCOMPARE(found.metrics, metricsIn({folder.path()}));
    }

    void pipeAndLink()
    {
        QTemporaryDir folder;
        QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(eventName)).constData(), 0600), 0);
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), folder.filePath(eventName + u'2')));
        QCOMPARE(metricsIn({folder.path()}), QList<Metric>());
    }

private:
    /// Of the record that the cuts are of, from what the writer made of four of the same kind.
    int recordSize()
    {
        const QFileInfo cut(m_folder.filePath(QStringLiteral("short/59/") + eventName));
        const QFileInfo plain(m_folder.filePath(QStringLiteral("torch/") + eventName));
        return static_cast<int>(cut.size() - plain.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestEventFiles)
#include "tst_eventfiles.moc"
