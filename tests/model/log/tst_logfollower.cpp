// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/linetext.h"
#include "model/log/logfollower.h"
#include "tests/model/log/logwriter.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed {

class TestLogFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fileThatComesLater_isFollowed();
    void appended_isTold_data();
    void appended_isTold();
    void truncated_beginsAnew();
    void rewritten_inPlace_beginsAnew();
    void replaced_beginsAnew();
    void deleted_staysReadable();
    void lookOnce_missesNothing();
    void paused_looksNoMore();
    void flood_isToldAtMostTenTimesASecond();
    void fifo_isRefused();
    void folder_isRefused();
    void destroyedAtWork_stops();
    void largeFile_showsItsFirstPageAtOnce();
    void tail_isReadBeforeTheRest();
    void tail_ofOneLongLineIsNone();
    void tailOffset_isWhereTheLastLinesBegin_data();
    void tailOffset_isWhereTheLastLinesBegin();

private:
    QStringList shown(const LogFollower &follower) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestLogFollower::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("worker-0.log"));
}

QStringList TestLogFollower::shown(const LogFollower &follower) const
{
    QStringList out;
    const auto lines = follower.data()->read(LineNumber(0), follower.data()->extent().lines);
    if (!lines)
        return {lines.error().text()};
    for (qsizetype i = 0; i < lines->count(); ++i)
        out << lineText(*lines, i).text;
    return out;
}

void TestLogFollower::fileThatComesLater_isFollowed()
{
    LogWriter writer(m_path);
    LogFollower follower(m_path);
    QSignalSpy looked(&follower, &LogFollower::caughtUp);
    follower.follow();
    QVERIFY(looked.wait());
    QCOMPARE(follower.state(), LogFollower::State::Waiting);
    QCOMPARE(follower.data()->extent(), LogData::Extent());
    QVERIFY(writer.obeys("append first\\nsecond"));
    QTRY_COMPARE(follower.state(), LogFollower::State::Reading);
    QTRY_COMPARE(shown(follower), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    QVERIFY(follower.data()->extent().lastLineUnfinished);
    QCOMPARE(follower.data()->extent().generation, 0);
}

void TestLogFollower::appended_isTold_data()
{
    QTest::addColumn<QList<QByteArray>>("commands");
    QTest::addColumn<QStringList>("lines");
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList out;
        for (const char *text : texts)
            out << QString::fromUtf8(text);
        return out;
    };
    QTest::newRow("whole line") << QList<QByteArray>{"append b\\n"} << list({"a", "b"});
    QTest::newRow("half lines") << QList<QByteArray>{"append b", "append c", "append d\\n"}
                                << list({"a", "bcd"});
    QTest::newRow("half a character")
        << QList<QByteArray>{QByteArray("append \xc3"), QByteArray("append \xa4")} << list({"a", "ä"});
    QTest::newRow("progress") << QList<QByteArray>{"append \\r10%", "append \\r20%", "append \\r30%"}
                              << list({"a", "30%"});
    QTest::newRow("colours cut") << QList<QByteArray>{"append \\e[3", "append 1mred"} << list({"a", "red"});
}

void TestLogFollower::appended_isTold()
{
    QFETCH(const QList<QByteArray>, commands);
    QFETCH(const QStringList, lines);
    LogWriter writer(m_path);
    QVERIFY(writer.obeys("append a\\n"));
    LogFollower follower(m_path);
    QSignalSpy restarted(&follower, &LogFollower::restarted);
    QSignalSpy grown(&follower, &LogFollower::grown);
    follower.follow();
    QTRY_COMPARE(shown(follower), QStringList(QStringLiteral("a")));
    for (const QByteArray &command : commands) {
        const auto before = grown.count();
        QVERIFY(writer.obeys(command));
        QTRY_VERIFY(grown.count() > before);
    }
    QTRY_COMPARE(shown(follower), lines);
    QCOMPARE(restarted.count(), 0);
}

void TestLogFollower::truncated_beginsAnew()
{
    LogWriter writer(m_path);
    QVERIFY(writer.obeys("append a\\nb\\nc\\n"));
    LogFollower follower(m_path);
    QSignalSpy restarted(&follower, &LogFollower::restarted);
    follower.follow();
    QTRY_COMPARE(shown(follower).size(), 3);
    QVERIFY(writer.obeys("truncate"));
    QTRY_COMPARE(restarted.count(), 1);
    QCOMPARE(restarted.front().front().value<LogChange>(), LogChange::Truncated);
    QCOMPARE(follower.data()->extent().lines, LineCount(0));
    QVERIFY(writer.obeys("append new\\n"));
    QTRY_COMPARE(shown(follower), QStringList(QStringLiteral("new")));
}

void TestLogFollower::rewritten_inPlace_beginsAnew()
{
    LogWriter writer(m_path);
    QVERIFY(writer.obeys("append a\\nb\\n"));
    LogFollower follower(m_path);
    QSignalSpy restarted(&follower, &LogFollower::restarted);
    follower.follow();
    QTRY_COMPARE(shown(follower).size(), 2);
    // Longer than before: the size alone would look like an append.
    QVERIFY(writer.obeys("rewrite other\\ncontent\\nhere\\n"));
    QTRY_COMPARE(restarted.count(), 1);
    QCOMPARE(restarted.front().front().value<LogChange>(), LogChange::Replaced);
    QTRY_COMPARE(shown(follower).value(0), QStringLiteral("other"));
    QCOMPARE(shown(follower).size(), 3);
}

void TestLogFollower::replaced_beginsAnew()
{
    LogWriter writer(m_path);
    QVERIFY(writer.obeys("append a\\nb\\n"));
    LogFollower follower(m_path);
    QSignalSpy restarted(&follower, &LogFollower::restarted);
    follower.follow();
    QTRY_COMPARE(shown(follower).size(), 2);
    QVERIFY(writer.obeys("replace a\\nb\\nc\\n"));
    QTRY_COMPARE(restarted.count(), 1);
    QTRY_COMPARE(shown(follower).size(), 3);
    QCOMPARE(follower.data()->extent().generation, 1);
}

void TestLogFollower::deleted_staysReadable()
{
    LogWriter writer(m_path);
    QVERIFY(writer.obeys("append a\\n"));
    LogFollower follower(m_path);
    QSignalSpy gone(&follower, &LogFollower::gone);
    follower.follow();
    QTRY_COMPARE(shown(follower).size(), 1);
    QVERIFY(writer.obeys("delete"));
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(shown(follower), QStringList(QStringLiteral("a")));
    QVERIFY(writer.obeys("append b\\n"));
    QTRY_COMPARE(shown(follower), QStringList(QStringLiteral("b")));
    QCOMPARE(gone.count(), 1);
}

void TestLogFollower::lookOnce_missesNothing()
{
    LogWriter writer(m_path);
    QVERIFY(writer.obeys("flood 200000"));
    LogFollower follower(m_path);
    QSignalSpy caughtUp(&follower, &LogFollower::caughtUp);
    follower.lookOnce();
    QVERIFY(writer.obeys("append the end\\n"));
    follower.lookOnce(); // asked for while the first is under way
    QTRY_COMPARE(caughtUp.count(), 2);
    QCOMPARE(follower.data()->extent().lines, LineCount(200'001));
    QVERIFY(follower.isComplete());
}

void TestLogFollower::paused_looksNoMore()
{
    LogWriter writer(m_path);
    QVERIFY(writer.obeys("append a\\n"));
    LogFollower follower(m_path);
    QSignalSpy caughtUp(&follower, &LogFollower::caughtUp);
    follower.follow();
    QTRY_VERIFY(caughtUp.count() > 0);
    follower.pause();
    QTRY_VERIFY(follower.isComplete());
    const auto before = caughtUp.count();
    QTest::qWait(3 * int(LogFollower::LookInterval.count()));
    QCOMPARE(caughtUp.count(), before);
}

void TestLogFollower::flood_isToldAtMostTenTimesASecond()
{
    LogWriter writer(m_path);
    LogFollower follower(m_path);
    QSignalSpy grown(&follower, &LogFollower::grown);
    follower.follow();
    QElapsedTimer clock;
    clock.start();
    qint64 lines = 0;
    while (clock.elapsed() < 1500) {
        QVERIFY(writer.obeys("flood 20000"));
        follower.lookOnce();
        lines += 20'000;
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(follower.data()->extent().lines, LineCount(lines));
    QVERIFY2(grown.count() <= clock.elapsed() / 100 + 2, qPrintable(QString::number(grown.count())));
    QVERIFY(grown.count() > 2);
}

void TestLogFollower::fifo_isRefused()
{
    QCOMPARE(::mkfifo(m_path.toLocal8Bit().constData(), 0600), 0);
    LogFollower follower(m_path);
    follower.lookOnce();
    QTRY_COMPARE(follower.state(), LogFollower::State::Failed);
    QCOMPARE(follower.error().code, ErrorCode::Unsupported);
}

void TestLogFollower::folder_isRefused()
{
    LogFollower follower(m_dir->path());
    follower.lookOnce();
    QTRY_COMPARE(follower.state(), LogFollower::State::Failed);
}

void TestLogFollower::destroyedAtWork_stops()
{
    const int fd = ::open(m_path.toLocal8Bit().constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    QVERIFY(fd >= 0);
    QCOMPARE(::ftruncate(fd, qint64(1) << 40), 0); // a hole of 1 TiB: hours of work
    ::close(fd);
    std::shared_ptr<const LogData> data;
    {
        LogFollower follower(m_path);
        follower.follow();
        data = follower.data();
        QTRY_VERIFY(data->extent().bytes > ByteCount(0));
    }
    // The worker lets go of the data once it has stopped.
    QTRY_COMPARE(data.use_count(), 1);
}

void TestLogFollower::largeFile_showsItsFirstPageAtOnce()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray block;
    for (int i = 0; i < 12'000; ++i)
        block += "step " + QByteArray::number(i) +
                 " loss 0.1234 accuracy 0.9876 and some more text to fill the line up\n";
    for (qint64 size = 0; size < 200 * 1024 * 1024; size += block.size())
        QCOMPARE(file.write(block), block.size());
    file.close();

    LogFollower follower(m_path);
    QElapsedTimer clock;
    clock.start();
    qint64 firstPage = 0;
    connect(&follower, &LogFollower::grown, this, [&] {
        if (firstPage == 0 && follower.data()->read(LineNumber(0), LineCount(50))->count() == 50)
            firstPage = clock.elapsed() + 1;
    });
    follower.lookOnce();
    QTRY_VERIFY_WITH_TIMEOUT(firstPage > 0, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(follower.isComplete(), 60'000);
    const auto extent = follower.data()->extent();
    const double perLine = double(follower.data()->indexMemory().value()) / double(extent.lines.value());
    qInfo("%lld MiB: first page after %lld ms, whole index after %lld ms, %.2f bytes of index a line",
          static_cast<long long>(extent.bytes.value() >> 20), static_cast<long long>(firstPage),
          static_cast<long long>(clock.elapsed()), perLine);
    QVERIFY2(firstPage < 100, qPrintable(QString::number(firstPage)));
    QVERIFY(perLine < 2);
    const auto last = follower.data()->read(LineNumber(extent.lines.value() - 1), LineCount(1));
    QVERIFY(lineText(*last, 0).text.startsWith(QStringLiteral("step 11999 ")));
}

void TestLogFollower::tail_isReadBeforeTheRest()
{
    QByteArray bytes;
    for (int i = 0; i < 2'000'000; ++i)
        bytes += "line " + QByteArray::number(1'000'000 + i) + '\n';
    bytes += "unfinished";
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    LogFollower follower(m_path);
    std::optional<LogData::Extent> indexed;
    connect(&follower, &LogFollower::tailRead, this, [&] { indexed = follower.data()->extent(); });
    QSignalSpy told(&follower, &LogFollower::tailRead);
    QSignalSpy caughtUp(&follower, &LogFollower::caughtUp);
    follower.follow();
    QTRY_COMPARE(caughtUp.size() > 0, true);
    QCOMPARE(told.size(), 1);
    const auto tail = follower.tail();
    QVERIFY(tail);
    const LogData::Extent extent = tail->extent();
    QVERIFY(extent.lines > LineCount(1000) && extent.lastLineUnfinished);
    QVERIFY(tail->begin() > ByteOffset(bytes.size() - 300'000));
    const auto lines = tail->read(LineNumber(0), extent.lines);
    QVERIFY(lines.has_value());
    QCOMPARE(lines->head(lines->count() - 1).toByteArray(), QByteArray("unfinished"));
    QCOMPARE(lines->head(lines->count() - 2).toByteArray(), QByteArray("line 2999999"));
    QVERIFY(lines->head(0).startsWith("line 29"));
    // The same line in both, and the guess of how many there are.
    QCOMPARE(follower.data()->lineAt(tail->beginOf(LineNumber(0))), LineNumber(2'000'001) - extent.lines);
    QVERIFY(qAbs(tail->likelyLines().value() - 2'000'001) < 20'000);
    QCOMPARE(tail->lineAt(tail->beginOf(LineNumber(5))), LineNumber(5));
}

void TestLogFollower::tail_ofOneLongLineIsNone()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(20 * 1024 * 1024));
    file.close();
    LogFollower follower(m_path);
    QSignalSpy told(&follower, &LogFollower::tailRead);
    QSignalSpy caughtUp(&follower, &LogFollower::caughtUp);
    follower.follow();
    QTRY_COMPARE(caughtUp.size() > 0, true);
    QVERIFY(told.isEmpty() && !follower.tail());
}

void TestLogFollower::tailOffset_isWhereTheLastLinesBegin_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("last of three") << QByteArray("a\nb\nc\n") << 1 << QByteArray("c\n");
    QTest::newRow("unfinished") << QByteArray("a\nb\nc") << 1 << QByteArray("c");
    QTest::newRow("two") << QByteArray("a\nb\nc") << 2 << QByteArray("b\nc");
    QTest::newRow("all") << QByteArray("a\nb\n") << 2 << QByteArray("a\nb\n");
    QTest::newRow("more than there are") << QByteArray("a\nb\n") << 20 << QByteArray("a\nb\n");
    QTest::newRow("none") << QByteArray("a\nb\n") << 0 << QByteArray();
    QTest::newRow("empty file") << QByteArray() << 3 << QByteArray();
    QTest::newRow("empty lines") << QByteArray("a\n\n\n") << 2 << QByteArray("\n\n");
    const QByteArray wide(100'000, 'x');
    QTest::newRow("longer than a chunk")
        << QByteArray("a\n" + wide + '\n' + wide + '\n') << 2 << QByteArray(wide + '\n' + wide + '\n');
}

void TestLogFollower::tailOffset_isWhereTheLastLinesBegin()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, lines);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto log = LogFile::open(m_path);
    QVERIFY(log.has_value());
    const auto offset = (*log)->tailOffset(LineCount(lines));
    QVERIFY(offset.has_value());
    QTEST(content.mid(offset->value()), "tail");
}

} // namespace trainshed

QTEST_GUILESS_MAIN(trainshed::TestLogFollower)
#include "tst_logfollower.moc"
