// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/metricfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace trainshed;

namespace {

/// "name last least most points; …"
QString told(const QList<Metric> &metrics)
{
    QStringList lines;
    for (const Metric &m : metrics) {
        lines << QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(m.name)
                     .arg(m.last)
                     .arg(m.least)
                     .arg(m.most)
                     .arg(m.points);
    }
    return lines.join(QStringLiteral("; "));
}

void write(const QString &path, const QByteArray &text, int modified = 0)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const timespec times[2] = {{1000 + modified, 0}, {1000 + modified, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
}

} // namespace

class TestMetricFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csv_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("metrics");
        QTest::newRow("plain") << QByteArray("epoch,loss,accuracy\n1,2.5,0.25\n2,0.5,0.75\n3,1,0.5\n")
                               << QStringLiteral("accuracy 0.5 0.25 0.75 3; loss 1 0.5 2.5 3");
        QTest::newRow("semicolons, CR LF, byte order mark")
            << QByteArray("\xef\xbb\xbfstep;val loss\r\n1;4\r\n2;3") << QStringLiteral("val loss 3 3 4 2");
        QTest::newRow("tabs, quotes") << QByteArray("\"a \"\"b\"\", c\"\tTime\n-1e-3\t5\n")
                                      << QStringLiteral("a \"b\", c -0.001 -0.001 -0.001 1");
        QTest::newRow("a value that diverged is left out")
            << QByteArray("loss\n1\nnan\ninf\n-inf\n\nfoo\n0x10\n2\n") << QStringLiteral("loss 2 1 2 2");
        QTest::newRow("a line that is being written")
            << QByteArray("loss,acc\n1,0.5\n0.5") << QStringLiteral("acc 0.5 0.5 0.5 1; loss 0.5 0.5 1 2");
        QTest::newRow("more cells than titles")
            << QByteArray("loss\n1,2,3\n") << QStringLiteral("loss 1 1 1 1");
        QTest::newRow("no head") << QByteArray("1,2\n3,4\n") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("no text at all") << QByteArray("\0\xff\xfe\n\0,\0", 7) << QString();
        QTest::newRow("twice the same title")
            << QByteArray("loss,loss\n1,5\n") << QStringLiteral("loss 5 1 5 2");
    }
    void csv()
    {
        QFETCH(const QByteArray, text);
        QTEST(told(metricsOfCsv(text)), "metrics");
    }

    void jsonLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("metrics");
        QTest::newRow("objects") << QByteArray("{\"step\": 1, \"loss\": 2}\n{\"step\": 2, \"loss\": 1.5, "
                                               "\"lr\": 1e-3}\n")
                                 << QStringLiteral("loss 1.5 1.5 2 2; lr 0.001 0.001 0.001 1");
        QTest::newRow("what is no number")
            << QByteArray("{\"loss\": \"low\", \"a\": [1], \"b\": null}\n[1]\n7\n") << QString();
        QTest::newRow("a broken line between")
            << QByteArray("{\"a\": 1}\n{\"a\": \n{\"a\": 3}\n{\"a\": 4") << QStringLiteral("a 3 1 3 2");
        QTest::newRow("Python's NaN")
            << QByteArray("{\"a\": NaN}\n{\"a\": 3}\n") << QStringLiteral("a 3 3 3 1");
    }
    void jsonLines()
    {
        QFETCH(const QByteArray, text);
        QTEST(told(metricsOfJsonLines(text)), "metrics");
    }

    void folders_allFilesCount_theNewestLast()
    {
        const QTemporaryDir folder;
        const QString a = folder.filePath(QStringLiteral("a"));
        const QString b = folder.filePath(QStringLiteral("b"));
        write(a + u"/new/metrics.csv", "loss\n1\n", 20);
        write(a + u"/metrics.jsonl", "{\"loss\": 5}\n", 10);
        write(b + u"/metrics.csv", "acc\n0.5\n", 0);
        write(b + u"/other.csv", "f1\n0.5\n", 0);
        QCOMPARE(told(metricsIn({a, b})), QStringLiteral("acc 0.5 0.5 0.5 1; loss 1 1 5 2"));
        QCOMPARE(told(metricsIn({folder.filePath(QStringLiteral("none"))})), QString());
    }

    void points_inOrder_withStepAndTime()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("metrics.csv")),
              "epoch,step,loss,acc,timestamp\n1,10,2,0.5,1700000000\n1,20,1,,1700000000500\n", 0);
        write(folder.filePath(QStringLiteral("b/metrics.jsonl")),
              "{\"loss\": 7, \"time\": 3.5}\n{}\n{\"loss\": 8}\n", 10);
        const auto text = [&](qint64 offset, qint64 limit) {
            const MetricPoints found = metricPointsIn({{folder.path()}, {}, {}}, offset, limit);
            QStringList lines;
            for (const MetricPoint &p : found.points)
                lines << QStringLiteral("%1 %2 %3 %4")
                             .arg(p.name)
                             .arg(p.step)
                             .arg(p.value)
                             .arg(p.time.value_or(-1));
            return QString(lines.join(u';') + (found.more ? u"…" : u""));
        };
        QCOMPARE(text(0, 10),
                 QStringLiteral("loss 10 2 1700000000000;acc 10 0.5 1700000000000;loss 20 1 1700000000500;"
                                "loss 1 7 -1;loss 3 8 -1"));
        QCOMPARE(text(1, 2), QStringLiteral("acc 10 0.5 1700000000000;loss 20 1 1700000000500…"));
        QCOMPARE(text(3, 2), QStringLiteral("loss 1 7 -1;loss 3 8 -1"));
        QCOMPARE(text(9, 2), QString());
    }

    void folders_linksAndPipesAreLeftAlone()
    {
        const QTemporaryDir folder;
        const QTemporaryDir outside;
        write(outside.filePath(QStringLiteral("metrics.csv")), "loss\n1\n");
        QVERIFY(QFile::link(outside.path(), folder.filePath(QStringLiteral("linked"))));
        QVERIFY(QFile::link(outside.filePath(QStringLiteral("metrics.csv")),
                            folder.filePath(QStringLiteral("metrics.csv"))));
        const QByteArray pipe = QFile::encodeName(folder.filePath(QStringLiteral("metrics.jsonl")));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        QCOMPARE(told(metricsIn({folder.path()})), QString());
    }
};

QTEST_GUILESS_MAIN(TestMetricFiles)
#include "tst_metricfiles.moc"
