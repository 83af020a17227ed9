// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/usagetablemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace trainshed;

namespace {

UsageTable tableOf(int rows)
{
    UsageTable table;
    table.source = QStringLiteral("processes");
    table.channels = {QStringLiteral("cpu"), QStringLiteral("strange"), QStringLiteral("memory"),
                      QStringLiteral("read")};
    table.period = 1000;
    const UsageValue memory{1024, 1536 * 1024, 2048 * 1024, 1000};
    for (int i = 0; i < rows; ++i)
        table.rows.append(
            {1'790'000'000'000 + i * 1000, {{0.5, 1.25, 2, 1000}, {1, 1, 1, 1000}, memory, {}}});
    table.whole = {1'790'000'000'000, {{0.5, 1.25, 2, 1000}, {1, 1, 1, 1000}, memory, {}}};
    return table;
}

} // namespace

class TestUsageTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void columns_areWhatWasMeasured();
    void rows_arriveAndChange();
    void otherTable_resets();
    void numbers_areOfTheLanguage();
    void csv_isForPrograms();
};

void TestUsageTableModel::columns_areWhatWasMeasured()
{
    UsageTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.columnCount(), 1);
    model.setUsage(tableOf(3));
    // Nothing of a channel that nobody knows, and of one that was never measured.
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("CPU (cores)"));
    QCOMPARE(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Memory, maximum"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("1.25"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("2.00"));
    QCOMPARE(model.index(2, 3).data().toString(), QStringLiteral("1.5 MiB"));
    UsageTable gap = tableOf(3);
    gap.rows[1].values[0] = {};
    model.setUsage(gap);
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("–"));
}

void TestUsageTableModel::rows_arriveAndChange()
{
    UsageTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setUsage(tableOf(3));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    UsageTable next = tableOf(5);
    next.rows[2].values[0].mean = 9;
    model.setUsage(next);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 2);
    QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("9.00"));
    model.setUsage(next);
    QCOMPARE(resets.size() + inserts.size() + changes.size(), 2);
}

void TestUsageTableModel::otherTable_resets()
{
    UsageTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setUsage(tableOf(5));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    UsageTable coarser = tableOf(2);
    coarser.period = 10'000;
    model.setUsage(coarser);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    model.setUsage({});
    QCOMPARE(model.rowCount(), 0);
}

void TestUsageTableModel::numbers_areOfTheLanguage()
{
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    UsageTableModel model;
    model.setUsage(tableOf(1));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("1,25"));
    QVERIFY(model.index(0, 3).data().toString().startsWith(u"1,5"));
}

void TestUsageTableModel::csv_isForPrograms()
{
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    const QList<QByteArray> lines = usageCsv(tableOf(2)).split('\n');
    QCOMPARE(lines.size(), 4); // the last one is empty
    QCOMPARE(lines[0], QByteArray("time,cpu_min,cpu_mean,cpu_max,strange_min,strange_mean,strange_max,"
                                  "memory_min,memory_mean,memory_max,read_min,read_mean,read_max"));
    QVERIFY(lines[1].startsWith("20"));
    QVERIFY(lines[1].endsWith(",0.5,1.25,2,1,1,1,1024,1572864,2097152,,,"));
}

QTEST_GUILESS_MAIN(TestUsageTableModel)
#include "tst_usagetablemodel.moc"
