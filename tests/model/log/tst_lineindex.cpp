// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/lineindex.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace trainshed {

class TestLineIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appended_linesAreFound_data();
    void appended_linesAreFound();
    void unfinishedLine_isTakenBackWhenItsNewlineComes();
    void anyCut_givesTheSameIndex();
    void lineAt_findsTheLineOfEachByte();
    void series_keepsEveryValue();
    void series_lowerBound_isThatOfTheStandardLibrary();
    void memory_isBelowTwoBytesALine();
};

namespace {

QList<QByteArray> linesOf(const LineIndex &index, const QByteArray &bytes)
{
    QList<QByteArray> out;
    for (const auto &line : index.lines(LineNumber(0), index.lineCount()))
        out << bytes.mid(line.begin.value(), line.length.value());
    return out;
}

QByteArray someText(int lines, std::mt19937 &random)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += QByteArray(int(random() % 7 == 0 ? random() % 3000 : random() % 90), 'x') + '\n';
    return text + "the rest";
}

} // namespace

void TestLineIndex::appended_linesAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<bool>("unfinished");

    QTest::newRow("nothing") << QByteArray() << QList<QByteArray>() << false;
    QTest::newRow("one line") << QByteArray("a\n") << QList<QByteArray>{"a"} << false;
    QTest::newRow("half a line") << QByteArray("a") << QList<QByteArray>{"a"} << true;
    QTest::newRow("empty lines") << QByteArray("\n\n\n") << QList<QByteArray>{"", "", ""} << false;
    QTest::newRow("half at the end") << QByteArray("a\n\nb") << QList<QByteArray>{"a", "", "b"} << true;
    QTest::newRow("carriage returns are no line ends")
        << QByteArray("10%\r20%\r\nx\n") << QList<QByteArray>{"10%\r20%\r", "x"} << false;
    QTest::newRow("NUL") << QByteArray("a\0b\nc\n", 6) << QList<QByteArray>{QByteArray("a\0b", 3), "c"}
                         << false;
}

void TestLineIndex::appended_linesAreFound()
{
    QFETCH(const QByteArray, bytes);
    LineIndex index;
    index.append(bytes);
    QTEST(linesOf(index, bytes), "lines");
    QTEST(index.lastLineUnfinished(), "unfinished");
    QCOMPARE(index.end().value(), bytes.size());
}

void TestLineIndex::unfinishedLine_isTakenBackWhenItsNewlineComes()
{
    LineIndex index;
    index.append("Epoch 1");
    QCOMPARE(index.lineCount(), LineCount(1));
    QVERIFY(index.lastLineUnfinished());
    index.append(" done");
    QCOMPARE(index.lineCount(), LineCount(1));
    index.append("\n");
    QCOMPARE(index.lineCount(), LineCount(1));
    QVERIFY(!index.lastLineUnfinished());
    QCOMPARE(index.lines(LineNumber(0), LineCount(5)).front().length, ByteCount(12));
}

void TestLineIndex::anyCut_givesTheSameIndex()
{
    std::mt19937 random(7);
    const QByteArray text = someText(3000, random);
    LineIndex whole;
    whole.append(text);
    LineIndex pieces;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype n = std::min<qsizetype>(1 + qsizetype(random() % 5000), text.size() - at);
        pieces.append(QByteArrayView(text).sliced(at, n));
        at += n;
    }
    QCOMPARE(linesOf(pieces, text), linesOf(whole, text));
    QCOMPARE(linesOf(whole, text), text.split('\n'));
}

void TestLineIndex::lineAt_findsTheLineOfEachByte()
{
    LineIndex index;
    index.append("ab\n\ncd\ne");
    const QList<int> expected{0, 0, 0, 1, 2, 2, 2, 3};
    for (int i = 0; i < expected.size(); ++i)
        QCOMPARE(index.lineAt(ByteOffset(i)).value(), expected[i]);
    QCOMPARE(index.lineAt(ByteOffset(1000)).value(), 3);
}

void TestLineIndex::series_keepsEveryValue()
{
    std::mt19937_64 random(11);
    std::vector<qint64> expected;
    AscendingSeries series;
    qint64 value = 0;
    for (int i = 0; i < 20'000; ++i) {
        // Steps of one to nine bytes, and none at all.
        value += qint64(random() >> (i % 3 == 0 ? 60 : 64 - 8 - i % 34));
        expected.push_back(value);
        series.append(value);
    }
    QCOMPARE(series.size(), qint64(expected.size()));
    QCOMPARE(series.last(), value);
    QVERIFY(series.values(0, series.size()) == expected);
    for (const qint64 i : {0, 1, 511, 512, 513, 1023, 1024, 19'999})
        QCOMPARE(series.at(i), expected[size_t(i)]);
    const auto middle = series.values(500, 600);
    QVERIFY(std::equal(middle.begin(), middle.end(), expected.begin() + 500));
    QCOMPARE(middle.size(), size_t(600));
}

void TestLineIndex::series_lowerBound_isThatOfTheStandardLibrary()
{
    std::mt19937 random(3);
    std::vector<qint64> values;
    AscendingSeries series;
    qint64 value = 5;
    for (int i = 0; i < 1500; ++i) {
        value += random() % 4;
        values.push_back(value);
        series.append(value);
        if (i % 50 != 0)
            continue;
        for (qint64 wanted = 0; wanted <= value + 2; wanted += 3) {
            const auto place = std::lower_bound(values.begin(), values.end(), wanted) - values.begin();
            QCOMPARE(series.lowerBound(wanted), qint64(place));
        }
    }
    QCOMPARE(AscendingSeries().lowerBound(3), 0);
}

void TestLineIndex::memory_isBelowTwoBytesALine()
{
    LineIndex index;
    const QByteArray line = QByteArray(80, 'x') + '\n';
    const QByteArray block = line.repeated(10'000);
    for (int i = 0; i < 100; ++i)
        index.append(block);
    const double perLine = double(index.memory().value()) / double(index.lineCount().value());
    qInfo("%.2f bytes of index a line of 80", perLine);
    QVERIFY2(perLine < 2, qPrintable(QString::number(perLine)));
}

} // namespace trainshed

QTEST_GUILESS_MAIN(trainshed::TestLineIndex)
#include "tst_lineindex.moc"
