// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curve/metricline.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

NamedCurve curve(const QList<CurvePoint> &points, WallTime start = 0)
{
    return {s("job"), {s("loss"), points.size(), points}, start};
}

} // namespace

class TestMetricLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void axes_mapEachPoint();
    void start_isTheJobsOrTheFirstPoints();
    void noTime_isLeftOutOfTimeAxes();
    void restart_breaksTheLine();
    void clockSetBack_breaksTheLine();
    void smoothing_ofThinnedCurves();
    void families_data();
    void families();
    void csv_isExactAndQuoted();
};

void TestMetricLine::axes_mapEachPoint()
{
    const NamedCurve named = curve({{10, 0.5, 61'000, false}, {20, 0.25, 62'500, false}}, 60'000);
    QCOMPARE(lineOf(named, CurveAxis::Step), (Line{{10, 0.5, false}, {20, 0.25, false}}));
    QCOMPARE(lineOf(named, CurveAxis::Elapsed), (Line{{1, 0.5, false}, {2.5, 0.25, false}}));
    QCOMPARE(lineOf(named, CurveAxis::Wall), (Line{{61, 0.5, false}, {62.5, 0.25, false}}));
}

void TestMetricLine::start_isTheJobsOrTheFirstPoints()
{
    QCOMPARE(startOf(curve({{1, 1, {}, false}, {2, 1, 5000, false}})), 5000);
    QCOMPARE(startOf(curve({{2, 1, 5000, false}}, 4000)), 4000);
    QCOMPARE(startOf(curve({{2, 1, 5000, false}}, 9000)), 5000); // a clock that is behind
    QCOMPARE(startOf(curve({{2, 1, {}, false}}, 9000)), 9000);
}

void TestMetricLine::noTime_isLeftOutOfTimeAxes()
{
    const NamedCurve named =
        curve({{1, 1, {}, false}, {2, 2, 2000, false}, {1, 3, {}, true}, {2, 4, 3000, false}}, 1000);
    QCOMPARE(lineOf(named, CurveAxis::Step).size(), 4);
    // That it began again is not forgotten with the point that said so.
    QCOMPARE(lineOf(named, CurveAxis::Elapsed), (Line{{1, 2, false}, {2, 4, true}}));
}

void TestMetricLine::restart_breaksTheLine()
{
    const Line line =
        lineOf(curve({{1, 1, {}, false}, {2, 2, {}, false}, {1, 3, {}, true}}), CurveAxis::Step);
    QVERIFY(!line[1].breaks && line[2].breaks);
    QCOMPARE(line[2].x, 1.0);
}

void TestMetricLine::clockSetBack_breaksTheLine()
{
    const Line line = lineOf(curve({{1, 1, 9000, false}, {2, 2, 3000, false}}), CurveAxis::Wall);
    QVERIFY(line[1].breaks);
}

void TestMetricLine::smoothing_ofThinnedCurves()
{
    MetricCurve whole{s("loss"), 2, {{1, 1, {}, false}, {2, 2, {}, false}}};
    QCOMPARE(smoothingOf(0.9, whole), 0.9);
    whole.total = 4; // each stands for two
    QCOMPARE(smoothingOf(0.9, whole), 0.81);
    QCOMPARE(smoothingOf(0, whole), 0.0);
    QCOMPARE(smoothingOf(0.9, {}), 0.9);
}

void TestMetricLine::families_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("family");
    QTest::newRow("plain") << s("loss") << s("loss");
    QTest::newRow("val") << s("val_loss") << s("loss");
    QTest::newRow("path") << s("train/loss") << s("loss");
    QTest::newRow("behind") << s("loss/val") << s("loss");
    QTest::newRow("other") << s("value") << s("value");
    QTest::newRow("word within") << s("evaluation_time") << s("evaluation_time");
    QTest::newRow("nothing else") << s("test") << s("test");
    QTest::newRow("percent") << s("accuracy (%)") << s("accuracy (%)");
    QTest::newRow("capital") << s("Train Accuracy") << s("Accuracy");
}

void TestMetricLine::families()
{
    QFETCH(const QString, name);
    QTEST(metricFamily(name), "family");
}

void TestMetricLine::csv_isExactAndQuoted()
{
    NamedCurve named = curve({{1, 0.1, 1'790'000'400'000, false},
                              {2, std::numeric_limits<double>::quiet_NaN(), {}, false},
                              {1, -std::numeric_limits<double>::infinity(), {}, true}});
    named.job = s("a, \"b\"");
    named.curve.name = s("=loss");
    QCOMPARE(QString::fromUtf8(curvesCsv({named})),
             s("job,metric,step,time,value,restart\r\n"
               "\"a, \"\"b\"\"\",'=loss,1,2026-09-21T14:20:00.000Z,0.10000000000000001,\r\n"
               "\"a, \"\"b\"\"\",'=loss,2,,NaN,\r\n"
               "\"a, \"\"b\"\"\",'=loss,1,,-Infinity,1\r\n"));
}

QTEST_APPLESS_MAIN(TestMetricLine)
#include "tst_metricline.moc"
