// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curve/line.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace trainshed;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

Line lineFrom(const QList<double> &values)
{
    Line line;
    for (const double y : values)
        line.append({static_cast<double>(line.size()), y, false});
    return line;
}

QList<double> xOf(const Line &line)
{
    QList<double> all;
    for (const LinePoint &point : line)
        all.append(point.x);
    return all;
}

} // namespace

class TestLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void smoothing_isExponentialAndDebiased();
    void smoothing_ofNothingChangesNothing();
    void smoothing_skipsGapsAndBeginsAnew();
    void thinning_keepsLeastAndGreatest();
    void thinning_keepsFirstAndLastOfEachColumn();
    void thinning_leadsOutOfTheView();
    void thinning_crossesAnEmptyView();
    void thinning_keepsGapsAndBreaks();
    void thinning_goesBack();
    void thinning_ofOddViewsEnds();
    void manyPoints_takeBoundedTime();
};

void TestLine::smoothing_isExponentialAndDebiased()
{
    const Line smooth = smoothed(lineFrom({4, 8, 0}), 0.5);
    QCOMPARE(smooth[0].y, 4.0);         // not drawn to zero
    QCOMPARE(smooth[1].y, 5 / 0.75);    // (0.5·2 + 0.5·8) / (1 − 0.5²)
    QCOMPARE(smooth[2].y, 2.5 / 0.875); // (0.5·5 + 0.5·0) / (1 − 0.5³)
    // What is the same everywhere stays so.
    const Line flat = smoothed(lineFrom({7, 7, 7, 7}), 0.99);
    for (const LinePoint &point : flat)
        QCOMPARE(point.y, 7.0);
}

void TestLine::smoothing_ofNothingChangesNothing()
{
    const Line line = lineFrom({4, 8, 0});
    QCOMPARE(smoothed(line, 0), line);
    QVERIFY(smoothed({}, 0.9).isEmpty());
}

void TestLine::smoothing_skipsGapsAndBeginsAnew()
{
    Line line = lineFrom({4, none, 8, 100});
    line[3].breaks = true;
    const Line smooth = smoothed(line, 0.5);
    QVERIFY(std::isnan(smooth[1].y));
    QCOMPARE(smooth[2].y, 5 / 0.75);
    QCOMPARE(smooth[3].y, 100.0);
}

void TestLine::thinning_keepsLeastAndGreatest()
{
    Line line;
    for (int i = 0; i < 10'000; ++i)
        line.append({static_cast<double>(i), std::sin(i / 50.0), false});
    line[4321].y = 99;
    line[7654].y = -99;
    const Line thin = thinned(line, 0, 10'000, 100);
    QVERIFY(thin.size() <= 400);
    QCOMPARE(std::count(thin.begin(), thin.end(), line[4321]), 1);
    QCOMPARE(std::count(thin.begin(), thin.end(), line[7654]), 1);
    QVERIFY(std::is_sorted(thin.begin(), thin.end(),
                           [](const LinePoint &a, const LinePoint &b) { return a.x < b.x; }));
}

void TestLine::thinning_keepsFirstAndLastOfEachColumn()
{
    // One column: first 3, least 1, greatest 9, last 4.
    const Line thin = thinned(lineFrom({3, 1, 2, 9, 5, 4}), 0, 100, 1);
    QCOMPARE(xOf(thin), (QList<double>{0, 1, 3, 5}));
    // What is not too much stays whole.
    const Line line = lineFrom({3, 1, 2, 9, 5, 4});
    QCOMPARE(thinned(line, 0, 6, 600), line);
}

void TestLine::thinning_leadsOutOfTheView()
{
    const Line thin = thinned(lineFrom({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}), 3.5, 5.5, 100);
    QCOMPARE(xOf(thin), (QList<double>{3, 4, 5, 6}));
}

void TestLine::thinning_crossesAnEmptyView()
{
    QCOMPARE(xOf(thinned(lineFrom({0, 1, 2}), 1.2, 1.6, 100)), (QList<double>{1, 2}));
    QVERIFY(thinned(lineFrom({0, 1, 2}), 5, 6, 100).isEmpty());
}

void TestLine::thinning_keepsGapsAndBreaks()
{
    Line line = lineFrom({0, 1, none, none, 4, 5, 6});
    line[5].breaks = true;
    const Line thin = thinned(line, 0, 7, 7);
    QVERIFY(std::any_of(thin.begin(), thin.end(), [](const LinePoint &p) { return std::isnan(p.y); }));
    QCOMPARE(std::count_if(thin.begin(), thin.end(), [](const LinePoint &p) { return p.breaks; }), 1);
    // A line is not led over a gap from the left of the view.
    QCOMPARE(xOf(thinned(line, 3.5, 4.5, 10)), (QList<double>{4}));
    // Thousands that are none do not become thousands of crosses.
    QVERIFY(thinned(lineFrom(QList<double>(5000, none)), 0, 5000, 100).size() <= 101);
}

void TestLine::thinning_goesBack()
{
    Line line = lineFrom({0, 1, 2, 3});
    line.append({1, 10, true});
    line.append({2, 20, false});
    const Line thin = thinned(line, 0, 4, 400);
    QCOMPARE(thin, line);
    QCOMPARE(xOf(thinned(line, 2.5, 2.9, 10)), (QList<double>{2, 3}));
}

void TestLine::thinning_ofOddViewsEnds()
{
    const Line line = lineFrom({0, 1, 2, std::numeric_limits<double>::infinity()});
    QVERIFY(thinned({}, 0, 1, 10).isEmpty());
    QCOMPARE(thinned(line, 1, 1, 10).size(), 3);
    QVERIFY(!thinned(line, 0, 3, 0).isEmpty());
}

void TestLine::manyPoints_takeBoundedTime()
{
    Line line;
    for (int i = 0; i < 2'000'000; ++i)
        line.append({static_cast<double>(i), static_cast<double>(i * 7919LL % 1000), false});
    QElapsedTimer timer;
    timer.start();
    const Line thin = thinned(smoothed(line, 0.9), 0, 2e6, 1000);
    qInfo("smoothed and thinned 2,000,000 points in %lld ms", timer.elapsed());
    QVERIFY(thin.size() <= 4000);
    QVERIFY(timer.elapsed() < 2'000);
}

QTEST_APPLESS_MAIN(TestLine)
#include "tst_line.moc"
