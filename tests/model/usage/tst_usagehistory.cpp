// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/usagehistory.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace trainshed;

namespace {

constexpr WallTime begin = 1'790'000'400'000; // a multiple of ten minutes
const QStringList channels{QStringLiteral("cpu"), QStringLiteral("memory")};

} // namespace

class TestUsageHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatWasAdded_isRead();
    void restart_goesOn();
    void unmeasured_isNotZero();
    void aWeek_opensAtOnce();
    void damaged_isLeftOut();
    void otherChannels_areRefused();
    void noFile_isNotFound();
    void deletedJob_staysDeleted();
    void clockSetBack_isTaken();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("usage/processes")); }
    UsageTable table(WallTime from = 0, WallTime until = 0, qint64 period = 0, qint64 rows = 800);
    void fill(int seconds, WallTime from = begin);

    std::unique_ptr<QTemporaryDir> m_folder;
};

UsageTable TestUsageHistory::table(WallTime from, WallTime until, qint64 period, qint64 rows)
{
    const auto read = UsageHistory::read(path(), from, until, period, rows);
    if (!read)
        QTest::qFail(qPrintable(read.error().text()), __FILE__, __LINE__);
    return read.value_or(UsageTable{});
}

/// A measurement each second, from `from` on: cpu 0, 1, 2 …; memory 100.
void TestUsageHistory::fill(int seconds, WallTime from)
{
    auto history = UsageHistory::open(path(), channels);
    QVERIFY(history);
    for (int i = 0; i < seconds; ++i)
        QVERIFY(history->add(from + (i + 1) * 1000, 1000, {double(i), 100}));
}

void TestUsageHistory::whatWasAdded_isRead()
{
    fill(100);
    const UsageTable all = table();
    QCOMPARE(all.source, QStringLiteral("processes"));
    QCOMPARE(all.channels, channels);
    QCOMPARE(all.period, 1000);
    QCOMPARE(all.rows.size(), 100);
    QCOMPARE(all.rows[7].from, begin + 7000);
    QCOMPARE(all.rows[7].values[0], (UsageValue{7, 7, 7, 1000}));
    QCOMPARE(all.whole.from, begin);
    QCOMPARE(all.until, begin + 100'000);
    QCOMPARE(all.total(QStringLiteral("cpu")), (UsageValue{0, 49.5, 99, 100'000}));
    QCOMPARE(all.total(QStringLiteral("gpu")), UsageValue());
    const UsageTable some = table(begin + 20'000, begin + 39'000, 10'000);
    QCOMPARE(some.rows.size(), 2);
    QCOMPARE(some.rows[0].from, begin + 20'000);
    QCOMPARE(some.rows[0].values[0], (UsageValue{20, 24.5, 29, 10'000}));
}

void TestUsageHistory::restart_goesOn()
{
    // Nothing is closed in an orderly way between the two: all was with the kernel at each step.
    fill(25);
    fill(35, begin + 25'000);
    const UsageTable all = table(0, 0, 60'000);
    QCOMPARE(all.rows.size(), 1);
    QCOMPARE(all.rows[0].values[1], (UsageValue{100, 100, 100, 60'000}));
    QCOMPARE(all.total(QStringLiteral("memory")).covered, 60'000);
    QCOMPARE(table().rows.size(), 60);
}

void TestUsageHistory::unmeasured_isNotZero()
{
    auto history = UsageHistory::open(path(), channels);
    QVERIFY(history);
    QVERIFY(history->add(begin + 1000, 1000, {4, -1}));
    QVERIFY(history->add(begin + 2000, 1000, {6, -1}));
    QVERIFY(history->add(begin + 9000, 1000, {8, 50}));
    const UsageTable all = table();
    QCOMPARE(all.rows.size(), 3);
    QVERIFY(!all.rows[0].values[1].isMeasured());
    QCOMPARE(all.rows[2].from, begin + 8000);
    QCOMPARE(all.total(QStringLiteral("cpu")), (UsageValue{4, 6, 8, 3000}));
    QCOMPARE(all.total(QStringLiteral("memory")), (UsageValue{50, 50, 50, 1000}));
}

void TestUsageHistory::aWeek_opensAtOnce()
{
    // Each half minute of a week and a half, so that the test is quick: the rings have turned over often.
    auto history = UsageHistory::open(path(), channels);
    QVERIFY(history);
    constexpr qint64 step = 30'000;
    constexpr qint64 steps = 10LL * 24 * 120;
    for (qint64 i = 0; i < steps; ++i)
        QVERIFY(history->add(begin + (i + 1) * step, step, {i == 5000 ? 77.0 : 1.0, 100}));
    QElapsedTimer timer;
    timer.start();
    const UsageTable all = table();
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(all.rows.size() > 400 && all.rows.size() <= 801);
    QCOMPARE(all.whole.from, begin);
    QCOMPARE(all.rows.constFirst().from, begin);
    double most = 0;
    qint64 covered = 0;
    for (const UsageRow &row : all.rows) {
        most = std::max(most, row.values[0].most);
        covered += row.values[0].covered;
    }
    QCOMPARE(most, 77.0);
    QCOMPARE(covered, steps * step);
    // The end of it is exact.
    const WallTime last = begin + steps * step;
    QCOMPARE(table(last - 100'000, last).period, 1000);
    QCOMPARE(table(last - 100'000, last).rows.size(), 3);
    // The beginning is not: ten minutes is what is left, whatever was asked.
    QCOMPARE(table(begin, begin + 3'600'000, 1000).period, 600'000);
    const qint64 size = QFileInfo(path()).size();
    QVERIFY2(size < 3 << 20, qPrintable(QString::number(size)));
}

void TestUsageHistory::damaged_isLeftOut()
{
    fill(10);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    // A byte of the record of second 4 in the first ring.
    const qint64 record = 8 + 32 * channels.size() + 8;
    const qint64 at = 4096 + ((begin / 1000 + 4) % usageLevels[0].buckets) * record + 12;
    QVERIFY(file.seek(at));
    QVERIFY(file.putChar('\x55'));
    file.close();
    const UsageTable all = table();
    QCOMPARE(all.rows.size(), 9);
    QCOMPARE(all.total(QStringLiteral("cpu")).covered, 10'000);
    // A file that is none of ours.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const auto broken = UsageHistory::read(path(), 0, 0, 0, 800);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::Corrupt);
}

void TestUsageHistory::otherChannels_areRefused()
{
    fill(3);
    const auto other = UsageHistory::open(path(), {QStringLiteral("cpu")});
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Conflict);
    QCOMPARE(table().rows.size(), 3);
}

void TestUsageHistory::noFile_isNotFound()
{
    const auto none = UsageHistory::read(path(), 0, 0, 0, 800);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void TestUsageHistory::deletedJob_staysDeleted()
{
    const QString gone = m_folder->filePath(QStringLiteral("job/usage/processes"));
    QVERIFY(!UsageHistory::open(gone, channels));
    QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("job"))));
}

void TestUsageHistory::clockSetBack_isTaken()
{
    fill(10);
    fill(5, begin - 7'200'000);
    const UsageTable all = table();
    QCOMPARE(all.total(QStringLiteral("cpu")).covered, 15'000);
    QVERIFY(!all.rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestUsageHistory)
#include "tst_usagehistory.moc"
