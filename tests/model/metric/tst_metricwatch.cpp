// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/metricwatch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

namespace {

void write(const QString &path, const QByteArray &text, QIODevice::OpenMode mode = QIODevice::Append)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | mode));
    QCOMPARE(file.write(text), text.size());
}

/// "name last least most points", then what was not finite and the steps back where there are any.
QString told(const QList<Metric> &metrics)
{
    QStringList lines;
    for (const Metric &m : metrics) {
        QString line =
            QStringLiteral("%1 %2 %3 %4 %5").arg(m.name).arg(m.last).arg(m.least).arg(m.most).arg(m.points);
        if (m.notFinite > 0)
            line += QStringLiteral(" %1%2").arg(m.notFinite).arg(m.lastIsNone ? u"!" : u"");
        if (m.restarts > 0)
            line += QStringLiteral(" back %1").arg(m.restarts);
        lines << line;
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

/// Files that grow while they are read.
class TestMetricWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appended()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("metrics.csv"));
        MetricWatch watch({{folder.path()}, {}, {}});
        QVERIFY(watch.look().isChanged); // from what was known of it before
        QVERIFY(!watch.look().isChanged);
        write(path, "step,loss\n1,4\n2,3");
        auto found = watch.look();
        QVERIFY(found.isChanged);
        QCOMPARE(told(found.metrics), QStringLiteral("loss 4 4 4 1")); // the last line has no end yet
        QVERIFY(!watch.look().isChanged);
        write(path, ".5\n3,2\n");
        QCOMPARE(told(watch.look().metrics), QStringLiteral("loss 2 2 4 3"));
        write(path, "4,1");
        QCOMPARE(told(watch.look().metrics), QStringLiteral("loss 2 2 4 3"));
        QCOMPARE(told(watch.finish().metrics), QStringLiteral("loss 1 1 4 4"));
    }

    void writtenAnew_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("metrics");
        QTest::newRow("shorter") << QByteArray("step,loss\n1,9\n") << "loss 9 9 9 1";
        QTest::newRow("the same and more") << QByteArray("step,loss\n1,4\n2,3\n3,2\n") << "loss 2 2 4 3";
        QTest::newRow("other and longer") << QByteArray("step,loss\n1,8\n2,7\n3,6\n") << "loss 6 6 8 3";
        QTest::newRow("other columns")
            << QByteArray("step,accuracy\n1,0.5\n2,0.75\n") << "accuracy 0.75 0.5 0.75 2";
        QTest::newRow("empty") << QByteArray() << "";
    }
    void writtenAnew()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, metrics);
        for (const bool isReplaced : {false, true}) {
            QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("metrics.csv"));
            MetricWatch watch({{folder.path()}, {}, {}});
            write(path, "step,loss\n1,4\n2,3\n");
            QCOMPARE(told(watch.look().metrics), QStringLiteral("loss 3 3 4 2"));
            if (isReplaced) {
                write(path + u'~', text);
                QVERIFY(QFile::remove(path) && QFile::rename(path + u'~', path));
            } else {
                write(path, text, QIODevice::Truncate);
            }
            QCOMPARE(told(watch.look().metrics), metrics);
            QCOMPARE(told(watch.finish().metrics), metrics);
        }
    }

    void gone()
    {
        QTemporaryDir folder;
        MetricWatch watch({{folder.path()}, {}, {}});
        write(folder.filePath(QStringLiteral("metrics.csv")), "loss\n1\n");
        QCOMPARE(watch.look().metrics.size(), 1);
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("metrics.csv"))));
        const auto found = watch.look();
        QVERIFY(found.isChanged && found.metrics.isEmpty());
    }

    void oddPoints_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("metrics");
        QTest::newRow("Python's NaN") << QByteArray("{\"step\": 1, \"loss\": 2}\n"
                                                    "{\"step\": 2, \"loss\": NaN, \"a \\\"NaN\": 5}\n")
                                      << "a \"NaN 5 5 5 1; loss 2 2 2 1 1!";
        QTest::newRow("infinite, then well again")
            << QByteArray("{\"loss\": -Infinity}\n{\"loss\": Infinity}\n{\"loss\": 3}\n") << "loss 3 3 3 1 2";
        QTest::newRow("nothing but NaN") << QByteArray("{\"loss\": NaN}\n") << "loss 0 0 0 0 1!";
        QTest::newRow("the step goes back twice")
            << QByteArray(
                   "{\"step\": 1, \"loss\": 5}\n{\"step\": 2, \"loss\": 4}\n{\"step\": 1, \"loss\": 4.5}\n"
                   "{\"step\": 1, \"loss\": 4.25}\n{\"step\": 0, \"loss\": 6}\n")
            << "loss 6 4 6 5 back 2";
        QTest::newRow("a line of 2 MiB")
            << QByteArray("{\"loss\": 1}\n{\"x\": \"" + QByteArray(2 << 20, 'y') + "\"}\n{\"loss\": 2}\n")
            << "loss 2 1 2 2";
    }
    void oddPoints()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, metrics);
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("metrics.jsonl")), lines);
        MetricWatch watch({{folder.path()}, {}, {}});
        QCOMPARE(told(watch.look().metrics), metrics);
        QCOMPARE(told(watch.finish().metrics), metrics);
    }

    /// What the log says of a metric that is written down too is not counted twice.
    void logAndFiles()
    {
        QTemporaryDir folder;
        const MetricSources sources{{folder.filePath(QStringLiteral("outputs"))},
                                    folder.filePath(QStringLiteral("worker-0.log")),
                                    {{QStringLiteral("loss"), QStringLiteral("loss=(\\S+)")},
                                     {QStringLiteral("speed"), QStringLiteral("speed=(\\S+)")}}};
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("outputs")));
        MetricWatch watch(sources);
        QCOMPARE(told(watch.look().metrics), QString());
        write(sources.log, "loss=9 speed=1\nloss=8 speed=2\nloss=");
        QCOMPARE(told(watch.look().metrics), QStringLiteral("loss 8 8 9 2; speed 2 1 2 2"));
        write(sources.log, "7\r", QIODevice::Append);
        QCOMPARE(told(watch.look().metrics), QStringLiteral("loss 7 7 9 3; speed 2 1 2 2"));
        write(folder.filePath(QStringLiteral("outputs/metrics.csv")), "step,loss\n10,4\n");
        QCOMPARE(told(watch.look().metrics), QStringLiteral("loss 4 4 4 1; speed 2 1 2 2"));
        const MetricPoints points = metricPointsIn(sources, 0, 100);
        QCOMPARE(points.points.size(), 3);
        QCOMPARE(points.points.first().step, 10.0);
        const auto curves = metricCurvesIn(sources, {}, 100);
        QCOMPARE(curves.size(), 2);
        QCOMPARE(curves[0].name, QStringLiteral("loss"));
        QCOMPARE(curves[0].points.size(), 1);
        QCOMPARE(curves[1].total, 2);
        QCOMPARE(metricCurvesIn(sources, {QStringLiteral("speed")}, 100).size(), 1);
    }

    void texts()
    {
        Metric metric{QStringLiteral("loss"), 2, 1, 3, 3, 0, false, 0};
        QCOMPARE(bestText(metric), QStringLiteral("1"));
        QCOMPARE(lastText(metric), QStringLiteral("2"));
        metric.lastIsNone = true;
        QCOMPARE(lastText(metric), QStringLiteral("not finite"));
        metric.points = 0;
        QCOMPARE(bestText(metric), QString());
        // What was never finite can't be the best of an experiment.
        QCOMPARE(bestAmong({{QStringLiteral("a"), 1, metric}}).metric.name, QString());
    }
};

QTEST_GUILESS_MAIN(TestMetricWatch)
#include "tst_metricwatch.moc"
