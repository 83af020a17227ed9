// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/ansipalette.h"
#include "ui/log/linelayout.h"
#include "ui/log/logselection.h"
#include "ui/style/palette.h"

#include <QTest>

#include <random>

namespace trainshed {

class TestLineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_areThoseOfATerminal_data();
    void columns_areThoseOfATerminal();
    void column_andIndexAgree();
    void rows_breakAtTheWidth_data();
    void rows_breakAtTheWidth();
    void rows_holdEveryCharacterOnce();
    void clusters_stayTogether();
    void selection_knowsItsPartOfALine();
    void colours_canBeRead_data();
    void colours_canBeRead();
    void hiddenText_isSeen();
};

namespace {

LineLayout layoutOf(const QString &text)
{
    return LineLayout({text, {}, false});
}

} // namespace

void TestLineLayout::columns_areThoseOfATerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ASCII") << QStringLiteral("loss 0.5") << 8;
    QTest::newRow("Latin") << QStringLiteral("größe") << 5;
    QTest::newRow("Chinese") << QStringLiteral("中文ab") << 6;
    QTest::newRow("emoji") << QStringLiteral("🚂x") << 3;
    QTest::newRow("combining") << QStringLiteral("e\u0301x") << 2;
    QTest::newRow("bar") << QStringLiteral("50%|████▌    |") << 14;
}

void TestLineLayout::columns_areThoseOfATerminal()
{
    QFETCH(const QString, text);
    QTEST(int(layoutOf(text).columns()), "columns");
}

void TestLineLayout::column_andIndexAgree()
{
    const LineLayout layout = layoutOf(QStringLiteral("a中🚂e\u0301z"));
    const QList<std::pair<int, int>> places{{0, 0}, {1, 1}, {2, 3}, {4, 5}, {6, 6}, {7, 7}};
    for (const auto &[index, column] : places) {
        QCOMPARE(int(layout.columnOf(index)), column);
        QCOMPARE(int(layout.indexAt(column)), index);
    }
    QCOMPARE(int(layout.indexAt(1.9)), 1); // left half of the wide character
    QCOMPARE(int(layout.indexAt(2.1)), 2); // right half
    QCOMPARE(int(layout.indexAt(-5)), 0);
    QCOMPARE(int(layout.indexAt(500)), 7);
    QCOMPARE(int(layout.nextIndex(2)), 4);
    QCOMPARE(int(layout.nextIndex(4)), 6);
    QCOMPARE(int(layout.previousIndex(6)), 4);
    QCOMPARE(int(layout.previousIndex(4)), 2);
    QCOMPARE(int(layout.previousIndex(0)), 0);
    QCOMPARE(int(layout.nextIndex(7)), 7);
}

void TestLineLayout::rows_breakAtTheWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("fits") << QStringLiteral("abcd") << 4 << QStringList{QStringLiteral("abcd")};
    QTest::newRow("two") << QStringLiteral("abcde") << 4
                         << QStringList{QStringLiteral("abcd"), QStringLiteral("e")};
    QTest::newRow("no wrap") << QStringLiteral("abcde") << 0 << QStringList{QStringLiteral("abcde")};
    QTest::newRow("empty") << QString() << 4 << QStringList{QString()};
    QTest::newRow("wide goes whole") << QStringLiteral("abc中d") << 4
                                     << QStringList{QStringLiteral("abc"), QStringLiteral("中d")};
}

void TestLineLayout::rows_breakAtTheWidth()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    const LineLayout layout = layoutOf(text);
    QStringList rows;
    for (qsizetype i = 0; i < layout.rows(width); ++i) {
        const auto row = layout.row(i, width);
        rows << text.mid(row.begin, row.end - row.begin);
        QCOMPARE(row.beginColumn, layout.columnOf(row.begin));
    }
    QTEST(rows, "rows");
}

void TestLineLayout::rows_holdEveryCharacterOnce()
{
    std::mt19937 random(5);
    const QList<QString> parts{QStringLiteral("a"), QStringLiteral("中"), QStringLiteral("🚂"),
                               QStringLiteral("e\u0301"), QStringLiteral("█")};
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (unsigned i = random() % 40; i > 0; --i)
            text += parts[qsizetype(random() % 5)];
        const LineLayout layout = layoutOf(text);
        const qsizetype width = 2 + qsizetype(random() % 9);
        qsizetype at = 0;
        for (qsizetype i = 0; i < layout.rows(width); ++i) {
            const auto row = layout.row(i, width);
            QCOMPARE(row.begin, at);
            QVERIFY(layout.columnOf(row.end) - row.beginColumn <= width);
            for (qsizetype k = row.begin; k < row.end; ++k)
                QCOMPARE(layout.rowOf(k, width), i);
            at = row.end;
        }
        QCOMPARE(at, text.size());
    }
}

void TestLineLayout::clusters_stayTogether()
{
    const LineLayout layout = layoutOf(QStringLiteral("ae\u0301"));
    QCOMPARE(int(layout.nextIndex(1)), 3);
    QCOMPARE(int(layout.indexAt(1.2)), 1);
    QCOMPARE(int(layout.indexAt(1.8)), 3);
}

void TestLineLayout::selection_knowsItsPartOfALine()
{
    const LogSelection selection{{LineNumber(5), 3}, {LineNumber(3), 2}};
    QCOMPARE(selection.begin(), (LogPlace{LineNumber(3), 2}));
    QVERIFY(!selection.in(LineNumber(2), 10));
    QVERIFY(!selection.in(LineNumber(6), 10));
    const auto first = selection.in(LineNumber(3), 10);
    QVERIFY(first && first->begin == 2 && first->end == 10 && first->throughEnd);
    const auto last = selection.in(LineNumber(5), 10);
    QVERIFY(last && last->begin == 0 && last->end == 3 && !last->throughEnd);
    const auto shorter = selection.in(LineNumber(5), 1);
    QVERIFY(shorter && shorter->end == 1);
    QVERIFY(!LogSelection().in(LineNumber(0), 5));
}

void TestLineLayout::colours_canBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef));
    QTest::newRow("dark") << QPalette(QColor(0x2b, 0x2b, 0x2b));
}

void TestLineLayout::colours_canBeRead()
{
    QFETCH(const QPalette, palette);
    const AnsiPalette inks(palette);
    const QColor base = palette.color(QPalette::Base);
    for (quint32 front = 0; front < 256; ++front) {
        for (const bool dim : {false, true}) {
            LogStyle style{.foreground = {LogColour::Kind::Indexed, front}, .dim = dim};
            const AnsiPalette::Ink ink = inks.ink(style);
            QVERIFY(!ink.background);
            QVERIFY2(contrast(ink.foreground, base) >= 4.5, qPrintable(QString::number(front)));
        }
        for (quint32 back = 0; back < 256; back += 5) {
            const AnsiPalette::Ink ink = inks.ink({.foreground = {LogColour::Kind::Indexed, front},
                                                   .background = {LogColour::Kind::Indexed, back}});
            QVERIFY(ink.background && contrast(ink.foreground, *ink.background) >= 4.5);
        }
    }
}

void TestLineLayout::hiddenText_isSeen()
{
    const QPalette palette(QColor(0xef, 0xef, 0xef));
    const AnsiPalette inks(palette);
    const LogColour white{LogColour::Kind::Rgb, 0xffffff};
    const AnsiPalette::Ink same = inks.ink({.foreground = white, .background = white});
    QVERIFY(contrast(same.foreground, *same.background) >= 4.5);
    const AnsiPalette::Ink inverse = inks.ink({.inverse = true});
    QCOMPARE(*inverse.background, palette.color(QPalette::Text));
}

} // namespace trainshed

QTEST_GUILESS_MAIN(trainshed::TestLineLayout)
#include "tst_linelayout.moc"
