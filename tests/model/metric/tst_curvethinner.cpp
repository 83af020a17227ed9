// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/curvethinner.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace trainshed;

class TestCurveThinner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void few()
    {
        CurveThinner thinner(16);
        QVERIFY(thinner.points().isEmpty());
        thinner.add({5, 1, {}, true}); // nothing was before it: no restart
        thinner.add({6, std::numeric_limits<double>::infinity(), WallTime(7), false});
        thinner.add({2, 3, {}, false});
        const QList<CurvePoint> points = thinner.points();
        QCOMPARE(points.size(), 3);
        QVERIFY(!points[0].isRestart && !points[1].isRestart && points[2].isRestart);
        QVERIFY(std::isinf(points[1].value));
        QCOMPARE(points[1].time, std::optional(WallTime(7)));
    }

    void bounded_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("every"); // the step goes back after so many; 0: never
        for (const int most : {16, 17, 100, 1000}) {
            for (const int count : {1, 15, 16, 17, 999, 100'000}) {
                for (const int every : {0, 1, 7, 40'000})
                    QTest::addRow("%d of %d, back every %d", most, count, every) << most << count << every;
            }
        }
    }
    /// In order, with both ends and both peaks, and as many of the rest as fit.
    void bounded()
    {
        QFETCH(int, most);
        QFETCH(int, count);
        QFETCH(int, every);
        CurveThinner thinner(most);
        double step = 0;
        for (int i = 0; i < count; ++i) {
            step = every > 0 && i % every == 0 ? -i : step + 1;
            const double value = i == count / 3 ? 1e9 : i == count / 2 ? -1e9 : std::sin(i);
            thinner.add({step, value, WallTime(i), false});
        }
        QCOMPARE(thinner.total(), count);
        const QList<CurvePoint> points = thinner.points();
        QVERIFY2(points.size() <= most, qPrintable(QString::number(points.size())));
        QVERIFY(points.size() >= std::min(count, most / 4));
        QCOMPARE(points.first().time, std::optional(WallTime(0)));
        QCOMPARE(points.last().time, std::optional(WallTime(count - 1)));
        const auto isEarlier = [](const CurvePoint &a, const CurvePoint &b) { return *a.time < *b.time; };
        QVERIFY(std::is_sorted(points.begin(), points.end(), isEarlier));
        const auto has = [&](double value) {
            return std::any_of(points.begin(), points.end(),
                               [value](const CurvePoint &point) { return point.value == value; });
        };
        QVERIFY(count / 3 == count / 2 ? has(1e9) : has(1e9) && has(-1e9));
    }

    /// Few restarts are all told, however long the lines between them are.
    void restartsAreKept()
    {
        CurveThinner thinner(200);
        for (int run = 0; run < 5; ++run) {
            for (int step = 0; step < 20'000; ++step)
                thinner.add({double(step), double(run), {}, false});
        }
        const QList<CurvePoint> points = thinner.points();
        QCOMPARE(std::count_if(points.begin(), points.end(), [](const CurvePoint &p) { return p.isRestart; }),
                 4);
        for (qsizetype i = 1; i < points.size(); ++i)
            QCOMPARE(points[i].isRestart, points[i].value != points[i - 1].value);
    }
};

QTEST_GUILESS_MAIN(TestCurveThinner)
#include "tst_curvethinner.moc"
