// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logindexer.h"
#include "model/log/logsave.h"
#include "model/log/logsearch.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace trainshed {

class TestLogSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void query_findsTheLinesThatShowIt_data();
    void query_findsTheLinesThatShowIt();
    void wholeWord_isOne_data();
    void wholeWord_isOne();
    void expression_seesOneLineAtATime_data();
    void expression_seesOneLineAtATime();
    void rawForm_findsWhatWasOverwritten();
    void shown_holdsTheLinesAround();
    void spread_marksWhereHitsAre();
    void badExpression_isRefusedWithItsPlace();
    void position_isCountedAmongTheHits();
    void grownLog_isSearchedOn();
    void longLog_isFoundInOrder_data();
    void longLog_isFoundInOrder();
    void notes_areNotFound();
    void truncatedLog_isSearchedAnew();
    void newestSearch_wins();
    void cleared_tellsNothingMore();
    void hopelessExpression_endsWithAReason();
    void matches_areMarkedWhereTheyAre();
    void saved_isTheSameBytes();
    void savedOntoItself_isRefused();
    void savingCancelled_leavesTheOldFile();

private:
    void write(const QByteArray &bytes);
    QList<int> found(const LogSearch &search) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::shared_ptr<LogData> m_data;
    std::unique_ptr<LogIndexer> m_indexer;
};

void TestLogSearch::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("log"));
    m_data = std::make_shared<LogData>();
    m_indexer = std::make_unique<LogIndexer>(m_path, m_data);
}

void TestLogSearch::write(const QByteArray &bytes)
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const auto done = m_indexer->update([] { return true; });
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text()));
}

QList<int> TestLogSearch::found(const LogSearch &search) const
{
    QList<int> out;
    for (qint64 i = 0; i < search.count(); ++i)
        out << int(search.hit(i).value());
    return out;
}

void TestLogSearch::query_findsTheLinesThatShowIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("caseSensitive");
    QTest::addColumn<bool>("expression");
    QTest::addColumn<QList<int>>("lines");
    const auto row = [](const char *name, const QString &text, bool caseSensitive, bool expression,
                        const QList<int> &lines) {
        QTest::newRow(name) << text << caseSensitive << expression << lines;
    };
    row("plain", QStringLiteral("error"), false, false, {1, 3, 6});
    row("case", QStringLiteral("Error"), true, false, {1});
    row("nothing", QStringLiteral("nowhere"), false, false, {});
    row("across colours", QStringLiteral("loss: 0.5"), false, false, {2});
    row("only the last state of a progress bar", QStringLiteral("10%"), false, false, {});
    row("the last state", QStringLiteral("30%"), false, false, {4});
    row("beyond ASCII", QStringLiteral("größe"), false, false, {5});
    row("beyond ASCII, case", QStringLiteral("Größe"), true, false, {5});
    row("dots are dots", QStringLiteral("."), false, false, {2, 6});
    row("expression", QStringLiteral("^err.*\\d$"), false, true, {1});
    row("expression, case", QStringLiteral("ERR"), true, true, {3});
    row("empty match", QStringLiteral("x*"), false, true, {0, 1, 2, 3, 4, 5, 6});
    row("unicode class", QStringLiteral("\\bGröße\\b"), false, true, {5});
}

void TestLogSearch::query_findsTheLinesThatShowIt()
{
    QFETCH(const QString, text);
    QFETCH(const bool, caseSensitive);
    QFETCH(const bool, expression);
    write("start\nError 1\n\x1b[1mloss\x1b[0m: \x1b[31m0.5\x1b[0m\nan ERROR\n"
          "10%\r20%\r30%\nGr\xc3\xb6\xc3\x9f"
          "e\nunfinished error.");
    LogSearch search;
    search.setData(m_data);
    QVERIFY(search.start({text, caseSensitive, expression}).has_value());
    QTRY_VERIFY(!search.isRunning());
    QVERIFY(!search.error());
    QTEST(found(search), "lines");
}

void TestLogSearch::wholeWord_isOne_data()
{
    QTest::addColumn<LogQuery>("query");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("plain") << LogQuery{QStringLiteral("loss"), false, false, true} << QList<int>{0, 3};
    QTest::newRow("case") << LogQuery{QStringLiteral("LOSS"), true, false, true} << QList<int>{3};
    QTest::newRow("expression") << LogQuery{QStringLiteral("l.ss|gloss"), false, true, true}
                                << QList<int>{0, 2, 3};
    QTest::newRow("signs are no words") << LogQuery{QStringLiteral("=1"), false, false, true} << QList<int>{};
    QTest::newRow("letters beyond ASCII")
        << LogQuery{QStringLiteral("gr"), false, false, true} << QList<int>{};
}

void TestLogSearch::wholeWord_isOne()
{
    QFETCH(const LogQuery, query);
    write("loss=10\nlosses\ngloss\nLOSS\ngröße\n");
    LogSearch search;
    search.setData(m_data);
    QVERIFY(search.start(query).has_value());
    QTRY_VERIFY(!search.isRunning());
    QTEST(found(search), "lines");
}

void TestLogSearch::expression_seesOneLineAtATime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("lines");
    const auto row = [](const char *text, const QList<int> &lines) {
        QTest::newRow(text) << QString::fromUtf8(text) << lines;
    };
    // Lines: "end", "start", "a", "end of a", "", "a b"
    row("end\\sstart", {});
    row("d\\s", {3});
    row("a[^x]b", {5});
    row("end[^q]*a", {3});
    row("end(?!\\s)", {0});
    row("end$", {0});
    row("end\\z", {0});
    row("\\Aa", {2, 5});
    row("^$", {4});
    row("(?<!\\n)start", {1});
    row("(?s)end.start", {});
    row("(?i)END", {0, 3});
    row("[a-z]++", {0, 1, 2, 3, 5});
    row("\\W", {3, 5});
    row("e\\D+?t|^a$", {2});
}

void TestLogSearch::expression_seesOneLineAtATime()
{
    QFETCH(const QString, text);
    write("end\nstart\na\nend of a\n\na b\n");
    LogSearch search;
    search.setData(m_data);
    QVERIFY(search.start({text, true, true}).has_value());
    QTRY_VERIFY(!search.isRunning());
    QTEST(found(search), "lines");
}

void TestLogSearch::rawForm_findsWhatWasOverwritten()
{
    write("10%\r20%\n\x1b[31mred\x1b[0m\n");
    LogSearch search;
    search.setData(m_data);
    QVERIFY(search.start({QStringLiteral("10%")}).has_value());
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(found(search), QList<int>());
    QVERIFY(search.start({QStringLiteral("10%")}, {LineForm::Raw, 0}).has_value());
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(found(search), QList<int>{0});
    QVERIFY(search.start({QStringLiteral("^[[31mred")}, {LineForm::Raw, 0}).has_value());
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(found(search), QList<int>{1});
}

void TestLogSearch::shown_holdsTheLinesAround()
{
    const auto shown = [](const LogSearch &search) {
        QList<int> out;
        for (const LineNumber line : search.shown()->lines(LineNumber(0), search.shown()->count()))
            out << int(line.value());
        return out;
    };
    write("hit\n1\n2\n3\n4\n5\nhit\n7\nhit\n");
    LogSearch search;
    search.setData(m_data);
    QVERIFY(search.start({QStringLiteral("hit")}, {LineForm::Screen, 1}).has_value());
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(found(search), (QList<int>{0, 6, 8}));
    QCOMPARE(shown(search), (QList<int>{0, 1, 5, 6, 7, 8}));
    QCOMPARE(search.shown()->shownAt(LineNumber(3)), LineNumber(2));
    write("9\n10\nhi");
    search.update();
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(shown(search), (QList<int>{0, 1, 5, 6, 7, 8, 9}));
    write("t");
    search.update();
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(shown(search), (QList<int>{0, 1, 5, 6, 7, 8, 9, 11}));
    write("\n12\n");
    search.update();
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(shown(search), (QList<int>{0, 1, 5, 6, 7, 8, 9, 10, 11, 12}));
}

void TestLogSearch::spread_marksWhereHitsAre()
{
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += i == 0 || i == 499 || i == 999 ? "hit\n" : "miss\n";
    write(bytes);
    LogSearch search;
    search.setData(m_data);
    QVERIFY(search.spread(10).count(true) == 0);
    QVERIFY(search.start({QStringLiteral("hit")}).has_value());
    QTRY_VERIFY(!search.isRunning());
    const QBitArray marks = search.spread(10);
    QCOMPARE(marks.size(), 10);
    QCOMPARE(marks.count(true), 3);
    QVERIFY(marks.at(0) && marks.at(4) && marks.at(9));
    QCOMPARE(search.spread(5000).count(true), 3);
    QVERIFY(search.start({QStringLiteral("miss")}).has_value());
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(search.spread(7).count(true), 7);
}

void TestLogSearch::badExpression_isRefusedWithItsPlace()
{
    LogSearch search;
    search.setData(m_data);
    const auto started = search.start({QStringLiteral("ab(c"), false, true});
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(started.error().what.contains(QStringLiteral("character 5")), qPrintable(started.error().what));
    QVERIFY(!search.isActive());
    QVERIFY(!search.start({QString(), false, false}));
    // In brackets of ours it would be one.
    QVERIFY(!search.start({QStringLiteral("a)(b"), false, true, true}));
}

void TestLogSearch::position_isCountedAmongTheHits()
{
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes += i % 10 == 3 ? "hit\n" : "miss\n";
    write(QByteArray(bytes + "hit at the end"));
    LogSearch search;
    search.setData(m_data);
    QVERIFY(search.start({QStringLiteral("hit"), false, false}).has_value());
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(search.count(), 501);
    QCOMPARE(search.firstFrom(LineNumber(0)), std::optional<qint64>(0));
    QCOMPARE(search.firstFrom(LineNumber(3)), std::optional<qint64>(0));
    QCOMPARE(search.firstFrom(LineNumber(4)), std::optional<qint64>(1));
    QCOMPARE(search.firstFrom(LineNumber(4994)), std::optional<qint64>(500));
    QCOMPARE(search.hit(500), LineNumber(5000));
    QVERIFY(!search.firstFrom(LineNumber(5001)));
    QVERIFY(!search.lastBefore(LineNumber(3)));
    QCOMPARE(search.lastBefore(LineNumber(4)), std::optional<qint64>(0));
    QCOMPARE(search.lastBefore(LineNumber(5000)), std::optional<qint64>(499));
    QCOMPARE(search.lastBefore(LineNumber(9999)), std::optional<qint64>(500));
}

void TestLogSearch::grownLog_isSearchedOn()
{
    write("hit\nmiss\nhi");
    LogSearch search;
    search.setData(m_data);
    QVERIFY(search.start({QStringLiteral("hit"), false, false}).has_value());
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(found(search), QList<int>{0});
    write("t");
    search.update();
    QTRY_COMPARE(found(search), (QList<int>{0, 2}));
    QTRY_VERIFY(!search.isRunning());
    write(" and more\nhit\n");
    search.update();
    QTRY_COMPARE(found(search), (QList<int>{0, 2, 3}));
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(search.searched(), LineCount(4));
}

void TestLogSearch::longLog_isFoundInOrder_data()
{
    QTest::addColumn<LogQuery>("query");
    QTest::newRow("by its bytes") << LogQuery{QStringLiteral("needle"), true, true};
    QTest::newRow("by its text") << LogQuery{QStringLiteral("[n]eedle"), true, true};
    QTest::newRow("plain") << LogQuery{QStringLiteral("Needle")};
}

/// Several threads search it, and some of what they get takes longer.
void TestLogSearch::longLog_isFoundInOrder()
{
    QFETCH(const LogQuery, query);
    QByteArray bytes;
    QList<int> expected;
    for (int i = 0; i < 120'000; ++i) {
        if (i % 911 == 5) {
            expected << i;
            bytes += i % 2 == 0 ? "a needle here\n" : "a nee\x1b[31mdle\x1b[0m there\n";
        } else if (i % 7919 == 0) {
            bytes += QByteArray(300'000, 'x') + '\n'; // more than is read at once
        } else {
            bytes += i / 20'000 % 2 == 0 ? "10%\r20%\r\t\x1b[2mn e e d l e\x1b[0m\n" : "plain and short\n";
        }
    }
    write(bytes);
    LogSearch search;
    search.setData(m_data);
    QVERIFY(search.start(query).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(!search.isRunning(), 20'000);
    QCOMPARE(found(search), expected);
    QCOMPARE(search.searched(), LineCount(120'000));
}

/// What is said about a line is nothing that the log says.
void TestLogSearch::notes_areNotFound()
{
    write(QByteArray(100'000, 'x') + "\nbeginning\n" + QByteArray(30'000, '\t') + '\n');
    LogSearch search;
    search.setData(m_data);
    for (const char *text : {"beginning", "[b]eginning"}) {
        QVERIFY(search.start({QString::fromLatin1(text), true, true}).has_value());
        QTRY_VERIFY(!search.isRunning());
        QCOMPARE(found(search), QList<int>{1});
    }
    QVERIFY(search.start({QStringLiteral("too long")}).has_value());
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(found(search), QList<int>());
}

void TestLogSearch::truncatedLog_isSearchedAnew()
{
    write("hit\nhit\n");
    LogSearch search;
    search.setData(m_data);
    QVERIFY(search.start({QStringLiteral("hit"), false, false}).has_value());
    QTRY_COMPARE(search.count(), 2);
    QVERIFY(QFile::resize(m_path, 0));
    write("miss\nhit\n");
    search.update();
    QTRY_COMPARE(found(search), QList<int>{1});
}

void TestLogSearch::newestSearch_wins()
{
    write(QByteArray("one two three\n").repeated(300'000) + "four\n");
    LogSearch search;
    search.setData(m_data);
    for (const char *text : {"one", "two", "three", "four"})
        QVERIFY(search.start({QString::fromLatin1(text), false, true}).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(!search.isRunning(), 20'000);
    QCOMPARE(found(search), QList<int>{300'000});
}

void TestLogSearch::cleared_tellsNothingMore()
{
    write(QByteArray("one two three\n").repeated(300'000));
    LogSearch search;
    search.setData(m_data);
    QVERIFY(search.start({QStringLiteral("one"), false, false}).has_value());
    search.clear();
    QSignalSpy changed(&search, &LogSearch::changed);
    QVERIFY(!search.isActive());
    QCOMPARE(search.count(), 0);
    QTest::qWait(300);
    QCOMPARE(changed.count(), 0);
    QVERIFY(!search.matcher());
}

void TestLogSearch::hopelessExpression_endsWithAReason()
{
    write(QByteArray(QByteArray(2000, 'a') + "!\n").repeated(20'000));
    LogSearch search;
    search.setData(m_data);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(search.start({QStringLiteral("(a+)+$"), false, true}).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(!search.isRunning(), 20'000);
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(search.error());
    QCOMPARE(search.error()->code, ErrorCode::TooLarge);
}

void TestLogSearch::matches_areMarkedWhereTheyAre()
{
    using Ranges = std::vector<LogMatcher::Range>;
    const auto all = [](const LogQuery &query, const QString &text) {
        return LogMatcher::compile(query)->findAll(text);
    };
    QVERIFY(all({QStringLiteral("aa"), false, false}, QStringLiteral("aAaab")) == (Ranges{{0, 2}, {2, 2}}));
    QVERIFY(all({QStringLiteral("a*"), false, true}, QStringLiteral("baab")) == (Ranges{{1, 2}}));
    QVERIFY(all({QStringLiteral("\\d+"), false, true}, QStringLiteral("1 22")) == (Ranges{{0, 1}, {2, 2}}));
}

void TestLogSearch::saved_isTheSameBytes()
{
    const QByteArray bytes = QByteArray("a\0b\r\x1b[31m\xff\n", 11).repeated(300'000);
    write(bytes);
    const QString target = m_dir->filePath(QStringLiteral("copy"));
    const auto saved =
        saveLog(*m_data->file(), m_data->extent().bytes, target, [](ByteCount) { return true; });
    QVERIFY(saved.has_value());
    QCOMPARE(saved->value(), bytes.size());
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == bytes);
}

void TestLogSearch::savedOntoItself_isRefused()
{
    write("a\n");
    const auto saved =
        saveLog(*m_data->file(), m_data->extent().bytes, m_path, [](ByteCount) { return true; });
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Conflict);
    QCOMPARE(QFileInfo(m_path).size(), 2);
}

void TestLogSearch::savingCancelled_leavesTheOldFile()
{
    write("new\n");
    const QString target = m_dir->filePath(QStringLiteral("copy"));
    QFile old(target);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto saved =
        saveLog(*m_data->file(), m_data->extent().bytes, target, [](ByteCount) { return false; });
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    const auto nowhere = saveLog(*m_data->file(), ByteCount(4), QStringLiteral("/nowhere/at/all"),
                                 [](ByteCount) { return true; });
    QVERIFY(!nowhere);
}

} // namespace trainshed

QTEST_GUILESS_MAIN(trainshed::TestLogSearch)
#include "tst_logsearch.moc"
