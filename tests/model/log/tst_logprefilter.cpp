// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/bytescan.h"
#include "model/log/linetext.h"
#include "model/log/logliterals.h"
#include "model/log/logprefilter.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace trainshed {

class TestLogPrefilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literals_areThoseThatAMatchNeeds_data();
    void literals_areThoseThatAMatchNeeds();
    void finder_findsWhatLookingAtEachFinds();
    void controls_areFoundWhereverTheyAre();
    void lines_thatCanNotMatchAreLeftOut();
    void lines_thatMatchAreNeverLeftOut_data();
    void lines_thatMatchAreNeverLeftOut();

private:
    static std::vector<char> candidates(const LogQuery &query, const QByteArray &bytes);
};

std::vector<char> TestLogPrefilter::candidates(const LogQuery &query, const QByteArray &bytes)
{
    std::vector<qint64> ends;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n')
            ends.push_back(i + 1);
    }
    const auto filter = LogPrefilter::make(query);
    return filter ? filter->candidates(bytes, ends) : std::vector<char>(ends.size(), 1);
}

void TestLogPrefilter::literals_areThoseThatAMatchNeeds_data()
{
    QTest::addColumn<LogQuery>("query");
    QTest::addColumn<QList<QByteArray>>("literals");
    const auto row = [](const char *text, const QList<QByteArray> &literals) {
        QTest::newRow(text) << LogQuery{QString::fromUtf8(text), true, true} << literals;
    };
    row("(ERROR|CRITICAL).*(out of memory|NaN|timed out)", {"ERROR", "CRITICAL"});
    row("error", {"error"});
    row("a+bcd", {"bcd"});
    row("ab+cd?e", {"ab"});
    row("abc?", {"ab"});
    row("ab{0,2}cde", {"cde"});
    row("ab{2,}c", {"ab"});
    row("x{3}", {"x"});
    row("loss=\\d+\\.\\d", {"loss="});
    row("\\[rank0\\]", {"[rank0]"});
    row("[ab]cd[]e]fgh", {"fgh"});
    row("[^]x]yz", {"yz"});
    row("x|y|z", {"x", "y", "z"});
    row("x|a", {});
    row("a||b", {});
    row("(abc)?x", {"x"});
    row("(?:abc)+x", {"abc"});
    row("(?:a|b*)xy", {"xy"});
    row("Größe", {"Gr"});
    row("\\bword\\b", {"word"});
    row("^Traceback$", {"Traceback"});
    row("<abc>", {"abc"});
    row("<U\\+202E>", {});
    row("20", {});
    row("12345", {"12345"});
    row("m|n|o|p|q|r|s|t|v", {});
    row("\\d+", {});
    row("x*", {});
    // What is not understood is not guessed at.
    for (const char *text : {"(?i)abc", "(?=abc)x", "(?<n>abc)", "(*UTF)abc", "\\x41bc", "\\Qabc\\E",
                             "(a)\\1", "a{,2}b", "a{x", "[[:alpha:]]bc", "a\\Kb", "\\p{L}abc", "(?#c)abc"})
        row(text, {});
    QTest::newRow("plain") << LogQuery{QStringLiteral("(a|b) x*"), true} << QList<QByteArray>{"(a|b) x*"};
    QTest::newRow("plain, folded") << LogQuery{QStringLiteral("OutOf")} << QList<QByteArray>{"outof"};
    QTest::newRow("s and k have relatives")
        << LogQuery{QStringLiteral("NotASkyLine")} << QList<QByteArray>{"yline"};
    QTest::newRow("word") << LogQuery{QStringLiteral("loss"), true, true, true} << QList<QByteArray>{"loss"};
}

void TestLogPrefilter::literals_areThoseThatAMatchNeeds()
{
    QFETCH(const LogQuery, query);
    QTEST(requiredLiterals(query), "literals");
}

void TestLogPrefilter::finder_findsWhatLookingAtEachFinds()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(200); i > 0; --i)
            bytes += "abAB@`\xe1\n"[random.bounded(8)];
        QByteArray text;
        for (int i = 1 + random.bounded(4); i > 0; --i)
            text += "ab@`"[random.bounded(4)];
        const bool fold = random.bounded(2) != 0;
        const qsizetype from = random.bounded(int(bytes.size()) + 1);
        const qsizetype expected = (fold ? bytes.toLower() : bytes).indexOf(text, from);
        QCOMPARE(ByteFinder(text, fold).find(bytes, from), expected);
    }
}

void TestLogPrefilter::controls_areFoundWhereverTheyAre()
{
    for (int c = 0; c < 256; ++c) {
        for (const int size : {1, 15, 16, 17, 80}) {
            for (const int at : {0, size / 2, size - 1}) {
                QByteArray bytes(size, 'x');
                bytes[at] = char(c);
                const bool isControl = (c < 0x20 && c != '\n') || c == 0x7f || c == 0xc2;
                const bool isVisible =
                    isControl && c != 0xc2 && !QByteArray("\a\b\t\r\x1b").contains(char(c));
                QCOMPARE(controlFrom(bytes, 0), isControl ? at : size);
                QCOMPARE(visibleControlFrom(bytes, 0), isVisible ? at : size);
                QCOMPARE(controlFrom(bytes, at + 1), size);
            }
        }
    }
    QCOMPARE(controlFrom(QByteArrayView(), 0), 0);
}

void TestLogPrefilter::lines_thatCanNotMatchAreLeftOut()
{
    const LogQuery query{QStringLiteral("ERROR"), true, true};
    const QByteArray bytes = "an ERROR\n"
                             "nothing\n"
                             "\x1b[2m10:00\x1b[0m \x1b[32mINFO\x1b[0m trainer.py\n"
                             "ER\x1b[31mROR\n"
                             "Epoch 1\rEpoch 2\n"
                             "xxxxxROR\rxxxER\n"
                             "windows\r\n"
                             "a\ttab\n"
                             "a\x01one\n"
                             "gcc\x1b[m\x1b[K:\n";
    QCOMPARE(candidates(query, bytes), (std::vector<char>{1, 0, 0, 1, 0, 1, 0, 0, 1, 0}));
}

void TestLogPrefilter::lines_thatMatchAreNeverLeftOut_data()
{
    QTest::addColumn<LogQuery>("query");
    for (const char *text :
         {"abc", "ab|Rb", "bR ", "a b", "ERROR", "[A", "U+2", "a.c", "(ab|cR)+", "sk", "1"}) {
        for (const bool heeded : {false, true}) {
            for (const bool expression : {false, true}) {
                const LogQuery query{QString::fromLatin1(text), heeded, expression};
                if (LogMatcher::compile(query))
                    QTest::addRow("%s %d %d", text, heeded, expression) << query;
            }
        }
    }
}

/// Lines of what makes shown text differ from the bytes: whatever shows a match must be let through.
void TestLogPrefilter::lines_thatMatchAreNeverLeftOut()
{
    QFETCH(const LogQuery, query);
    const QList<QByteArray> pieces{"a",
                                   "b",
                                   "c",
                                   "R",
                                   "ER",
                                   "OR",
                                   " ",
                                   "A",
                                   "s",
                                   "k",
                                   "1",
                                   "\t",
                                   "\b",
                                   "\a",
                                   "\r",
                                   "\x1b[31m",
                                   "\x1b[0m",
                                   "\x1b[K",
                                   "\x1b[1K",
                                   "\x1b[2K",
                                   "\x1b[3C",
                                   "\x1b]0;R\a",
                                   "\x12",
                                   "\x7f",
                                   "\xc2\x9b"
                                   "31m",
                                   "\xc2\x85",
                                   "\xc2\xb5",
                                   "\xe2\x80\xae",
                                   "\xcc\x81",
                                   "\xff",
                                   "\xe2\x84\xaa",
                                   "\xc5\xbf",
                                   "\x1b",
                                   "[",
                                   "\x1b[38:5:1m",
                                   "\x1b[?25h",
                                   "\xef\xbb\xbf",
                                   "\xe4\xb8\xad"};
    const auto matcher = LogMatcher::compile(query);
    QVERIFY(matcher.has_value());
    QRandomGenerator random(11);
    QByteArray bytes;
    QList<QByteArray> lines;
    for (int i = 0; i < 4000; ++i) {
        QByteArray line;
        for (int n = random.bounded(9); n > 0; --n)
            line += pieces[random.bounded(pieces.size())];
        lines += line;
        bytes += line + '\n';
    }
    const std::vector<char> let = candidates(query, bytes);
    QCOMPARE(qsizetype(let.size()), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (matcher->matches(lineText(lines[i]).text) == LogMatcher::Hit::Yes)
            QVERIFY2(let[size_t(i)], lines[i].toPercentEncoding().constData());
    }
}

} // namespace trainshed

QTEST_GUILESS_MAIN(trainshed::TestLogPrefilter)
#include "tst_logprefilter.moc"
