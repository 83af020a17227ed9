// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/supply.h"

#include <QTest>

using namespace trainshed;

class TestSupply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void earliest_isTheFirstLongEnough();
    void endless_needsTheRestOfAllTime();
    void keep_leavesNothingBelowZero();
};

void TestSupply::earliest_isTheFirstLongEnough()
{
    Supply supply(4);
    supply.take(0, 10, 3);
    supply.take(20, 10, 2);
    QCOMPARE(supply.now(), 1);
    QVERIFY(supply.has(10, 1));
    QVERIFY(supply.has(Supply::endless, 1));
    QVERIFY(!supply.has(1, 2));
    QCOMPARE(supply.earliest(0, 1, 1), 0);
    QCOMPARE(supply.earliest(0, 1, 2), 10);
    QCOMPARE(supply.earliest(0, 10, 4), 10);
    QCOMPARE(supply.earliest(0, 11, 4), 30);
    QCOMPARE(supply.earliest(0, 11, 2), 10);
    QCOMPARE(supply.earliest(15, 5, 3), 15);
    QCOMPARE(supply.earliest(15, 6, 3), 30);
    QCOMPARE(supply.earliest(25, 6, 1), 25);
    QCOMPARE(supply.earliest(7, 6, 0), 7);
    QVERIFY(!supply.earliest(0, 1, 5));
    supply.take(0, 10, -3);
    QVERIFY(supply.has(20, 4));
    QVERIFY(!supply.has(21, 4));
    QVERIFY(supply.has(21, 0));
    QCOMPARE(supply.earliest(0, 20, 4), 0);
}

void TestSupply::endless_needsTheRestOfAllTime()
{
    Supply supply(2);
    supply.take(50, 10, 1);
    QCOMPARE(supply.earliest(0, Supply::endless, 1), 0);
    QCOMPARE(supply.earliest(0, Supply::endless, 2), 60);
    QCOMPARE(supply.earliest(0, Supply::endless - 1, 2), 60);
    supply.take(60, Supply::endless, 1);
    QVERIFY(!supply.earliest(0, Supply::endless, 2));
    QCOMPARE(supply.earliest(0, 50, 2), 0);
    QVERIFY(!supply.earliest(1, 50, 2));
}

void TestSupply::keep_leavesNothingBelowZero()
{
    Supply supply(5);
    supply.take(0, 10, 3);
    supply.take(20, 10, 6);
    supply.keep(0, 3);
    QCOMPARE(supply.now(), 0);
    QVERIFY(supply.has(30, 0));
    QCOMPARE(supply.earliest(0, 1, 1), 10);
    QCOMPARE(supply.earliest(0, 1, 2), 10);
    QVERIFY(!supply.earliest(0, 1, 3));
    supply.keep(35, 1);
    QCOMPARE(supply.earliest(0, 5, 2), 10);
    QCOMPARE(supply.earliest(20, 5, 2), 30);
    QVERIFY(!supply.earliest(20, 6, 2));
    supply.take(20, 10, -6); // it was at -1, and no lower for what is kept
    QCOMPARE(supply.earliest(20, 1, 5), 20);
}

QTEST_GUILESS_MAIN(TestSupply)
#include "tst_supply.moc"
