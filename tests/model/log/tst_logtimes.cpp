// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logtimes.h"

#include "model/pool/local/runner_contract.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace trainshed {

class TestLogTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void path_isBesideTheLog();
    void times_areThoseOfTheEntryBefore();
    void halfEntry_isIgnored();
    void growing_isFollowed();
    void otherFile_isRefused();
    void goal_isRead_data();
    void goal_isRead();

private:
    /// As the runner writes it.
    void append(const QList<runner::TimesEntry> &entries);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestLogTimes::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("worker-0.times"));
}

void TestLogTimes::append(const QList<runner::TimesEntry> &entries)
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    if (file.size() == 0)
        file.write(runner::timesMagic.data(), qint64(runner::timesMagic.size()));
    for (const runner::TimesEntry &entry : entries)
        file.write(reinterpret_cast<const char *>(&entry), sizeof entry);
}

void TestLogTimes::path_isBesideTheLog()
{
    QCOMPARE(LogTimes::pathFor(QStringLiteral("/a/worker-0.log")), QStringLiteral("/a/worker-0.times"));
    QCOMPARE(LogTimes::pathFor(QStringLiteral("/a/x")), QStringLiteral("/a/x.times"));
}

void TestLogTimes::times_areThoseOfTheEntryBefore()
{
    append({{10, 1000}, {20, 1100}, {400, 5000}});
    const auto times = LogTimes::open(m_path);
    QVERIFY(times.has_value());
    using Time = std::optional<qint64>;
    using Place = std::optional<ByteOffset>;
    QCOMPARE((*times)->at(ByteOffset(0)), Time());
    QCOMPARE((*times)->at(ByteOffset(10)), Time(1000));
    QCOMPARE((*times)->at(ByteOffset(19)), Time(1000));
    QCOMPARE((*times)->at(ByteOffset(20)), Time(1100));
    QCOMPARE((*times)->at(ByteOffset(9999)), Time(5000));
    QVERIFY(!(*times)->spanAt(ByteOffset(9)));
    QVERIFY((*times)->spanAt(ByteOffset(15))->end == ByteOffset(20));
    QCOMPARE((*times)->spanAt(ByteOffset(20))->timeMs, 1100);
    QVERIFY((*times)->spanAt(ByteOffset(20))->end == ByteOffset(400));
    QVERIFY((*times)->spanAt(ByteOffset(500))->end == ByteOffset(501)); // more may come
    QVERIFY((*times)->firstFrom(0) == Place(ByteOffset(10)));
    QVERIFY((*times)->firstFrom(1001) == Place(ByteOffset(20)));
    QVERIFY((*times)->firstFrom(5000) == Place(ByteOffset(400)));
    QVERIFY((*times)->firstFrom(5001) == Place());
}

void TestLogTimes::halfEntry_isIgnored()
{
    append({{0, 1000}});
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(file.write("1234567", 7), 7);
    file.close();
    const auto times = LogTimes::open(m_path);
    QVERIFY(times.has_value());
    QCOMPARE((*times)->at(ByteOffset(50)), std::optional<qint64>(1000));
    QVERIFY(!(*times)->firstFrom(1001));
}

void TestLogTimes::growing_isFollowed()
{
    append({});
    const auto times = LogTimes::open(m_path);
    QVERIFY(times.has_value());
    QVERIFY(!(*times)->at(ByteOffset(5)));
    append({{0, 7}});
    QCOMPARE((*times)->at(ByteOffset(5)), std::optional<qint64>(7));
}

void TestLogTimes::otherFile_isRefused()
{
    QCOMPARE(LogTimes::open(m_path).error().code, ErrorCode::NotFound);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("something else entirely");
    file.close();
    QCOMPARE(LogTimes::open(m_path).error().code, ErrorCode::InvalidArgument);
}

void TestLogTimes::goal_isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("time"); // empty: none
    const auto row = [](const char *text, qint64 line, const char *time) {
        QTest::newRow(text) << QString::fromLatin1(text) << line << QString::fromLatin1(time);
    };
    row("1", 0, "");
    row(" 1200 ", 1199, "");
    row("14:05", -1, "2026-03-01T14:05:00.000");
    row("9:05:07", -1, "2026-03-01T09:05:07.000");
    row("2026-01-31  23:59:59.250", -1, "2026-01-31T23:59:59.250");
    row("0", -1, "");
    row("-3", -1, "");
    row("24:00", -1, "");
    row("2026-02-30 10:00", -1, "");
    row("yesterday 10:00", -1, "");
    row("", -1, "");
    row("12x", -1, "");
}

void TestLogTimes::goal_isRead()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, line);
    QFETCH(const QString, time);
    const auto goal = readLogGoal(text, QDate(2026, 3, 1));
    QCOMPARE(goal.has_value(), line >= 0 || !time.isEmpty());
    if (!goal)
        return;
    QCOMPARE(goal->line ? goal->line->value() : -1, line);
    QCOMPARE(goal->time ? goal->time->toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) : QString(), time);
}

} // namespace trainshed

QTEST_GUILESS_MAIN(trainshed::TestLogTimes)
#include "tst_logtimes.moc"
