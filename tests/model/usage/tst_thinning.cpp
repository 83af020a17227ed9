// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/thinning.h"

#include <QTest>

using namespace trainshed;

class TestThinning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void levels_areMultiplesOfEachOther();
    void level_data();
    void level();
    void period_data();
    void period();
    void merge_weighsByTime();
    void merge_unmeasuredChangesNothing();
    void thin_keepsLeastAndMost();
    void thin_gapsStayGaps();
};

namespace {

constexpr WallTime now = 1'790'000'000'000;
constexpr qint64 hour = 3'600'000;

UsageRow row(WallTime from, double value, qint64 covered = 1000)
{
    return {from, {{value, value, value, covered}}};
}

} // namespace

void TestThinning::levels_areMultiplesOfEachOther()
{
    for (std::size_t i = 1; i < usageLevels.size(); ++i)
        QCOMPARE(usageLevels.at(i).period % usageLevels.at(i - 1).period, 0);
    QCOMPARE(usageLevels.back().buckets, 0); // one level is for ever
}

void TestThinning::level_data()
{
    QTest::addColumn<qint64>("period");
    QTest::addColumn<qint64>("ago");
    QTest::addColumn<int>("level");
    QTest::newRow("seconds, just now") << qint64(1000) << qint64(60'000) << 0;
    QTest::newRow("5 s are made of seconds") << qint64(5000) << qint64(60'000) << 0;
    QTest::newRow("10 s have their own") << qint64(10'000) << qint64(60'000) << 1;
    QTest::newRow("seconds of an hour ago are gone") << qint64(1000) << hour << 1;
    QTest::newRow("seconds of yesterday are gone") << qint64(1000) << 24 * hour << 2;
    QTest::newRow("seconds of last month are gone") << qint64(1000) << 30 * 24 * hour << 3;
    QTest::newRow("10 min") << qint64(600'000) << hour << 3;
    QTest::newRow("a day") << 24 * hour << hour << 3;
    QTest::newRow("the last second in the ring") << qint64(1000) << qint64(1799'000) << 0;
    QTest::newRow("the first out of it") << qint64(1000) << qint64(1800'000) << 1;
}

void TestThinning::level()
{
    QFETCH(qint64, period);
    QFETCH(qint64, ago);
    QTEST(int(usageLevelFor(period, now - ago, now)), "level");
}

void TestThinning::period_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<qint64>("period");
    QTest::newRow("a minute") << qint64(60'000) << qint64(800) << qint64(1000);
    QTest::newRow("20 min") << qint64(1'200'000) << qint64(800) << qint64(2000);
    QTest::newRow("4 h") << 4 * hour << qint64(800) << qint64(20'000);
    QTest::newRow("a week") << 168 * hour << qint64(800) << qint64(1'200'000);
    QTest::newRow("a year") << 8760 * hour << qint64(800) << 12 * hour;
    QTest::newRow("nothing") << qint64(0) << qint64(800) << qint64(1000);
    QTest::newRow("one row") << qint64(60'000) << qint64(1) << qint64(120'000);
}

void TestThinning::period()
{
    QFETCH(qint64, length);
    QFETCH(qint64, rows);
    QTEST(usagePeriodFor(now - length, now, rows), "period");
}

void TestThinning::merge_weighsByTime()
{
    UsageValue value{1, 1, 1, 1000};
    mergeUsage(value, {4, 4, 4, 3000});
    QCOMPARE(value, (UsageValue{1, 3.25, 4, 4000}));
}

void TestThinning::merge_unmeasuredChangesNothing()
{
    UsageValue value{1, 2, 3, 1000};
    mergeUsage(value, {});
    QCOMPARE(value, (UsageValue{1, 2, 3, 1000}));
    UsageValue none;
    mergeUsage(none, value);
    QCOMPARE(none, value);
}

void TestThinning::thin_keepsLeastAndMost()
{
    QList<UsageRow> rows;
    for (int i = 0; i < 600; ++i)
        rows.append(row(now + i * 1000, i == 123 ? 100 : i == 456 ? 0 : 2));
    const auto thin = thinUsage(rows, 600'000);
    QVERIFY(thin.size() <= 2);
    UsageValue all;
    for (const UsageRow &one : thin)
        mergeUsage(all, one.values[0]);
    QCOMPARE(all.least, 0.0);
    QCOMPARE(all.most, 100.0);
    QCOMPARE(all.covered, 600'000);
    QVERIFY(qAbs(all.mean - (598 * 2 + 100) / 600.0) < 1e-9);
}

void TestThinning::thin_gapsStayGaps()
{
    const WallTime start = now - now % 10'000;
    const auto thin = thinUsage({row(start, 1), row(start + 1000, 3), row(start + 50'000, 5)}, 10'000);
    QCOMPARE(thin.size(), 2);
    QCOMPARE(thin[0].from, start);
    QCOMPARE(thin[0].values[0], (UsageValue{1, 2, 3, 2000}));
    QCOMPARE(thin[1].from, start + 50'000);
}

QTEST_GUILESS_MAIN(TestThinning)
#include "tst_thinning.moc"
