// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminalfilter.h"

#include <QTest>

using namespace trainshed;

class TestTerminalFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void output_isHarmless_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &shown) {
            QTest::newRow(name) << bytes << shown;
        };
        row("text", "plain\ttext\n", "plain\ttext\n");
        row("progress", "10 %\r20 %\b\b", "10 %\r20 %\b\b");
        row("umlauts and ideographs", "Größe 训练 🙂\n", "Größe 训练 🙂\n");
        row("colour", "\x1b[1;31mred\x1b[0m", "\x1b[1;31mred\x1b[0m");
        row("true colour", "\x1b[38:2::255:0:0mx", "\x1b[38:2::255:0:0mx");
        row("clear screen", "\x1b[2J", "^[[2J");
        row("cursor up", "\x1b[3A", "^[[3A");
        row("private mode", "\x1b[?1049h", "^[[?1049h");
        row("window title", "\x1b]0;evil\x07", "^[]0;evil^G");
        row("clipboard", "\x1b]52;c;ZXZpbA==\x1b\\", "^[]52;c;ZXZpbA==^[\\");
        row("link", "\x1b]8;;file:///etc/passwd\x1b\\click", "^[]8;;file:///etc/passwd^[\\click");
        row("device query", "\x1b[c\x1b[6n", "^[[c^[[6n");
        row("DCS", "\x1bP$q\x1b\\", "^[P$q^[\\");
        row("bell", "\x07\x07", "^G^G");
        row("8-bit CSI",
            "\x9b"
            "2J",
            "\\x9b2J");
        row("C1 in UTF-8",
            "\xc2\x9b"
            "2J",
            "\\u{9b}2J");
        row("DEL", "\x7f", "^?");
        row("NUL", QByteArray("a\0b", 3), "a^@b");
        row("right-to-left override",
            "a\xe2\x80\xae"
            "b",
            "a\\u{202e}b");
        row("line separator",
            "a\xe2\x80\xa8"
            "b",
            "a\\u{2028}b");
        row("broken UTF-8", "a\xff\xc3(b", "a\\xff\\xc3(b");
        row("overlong slash", "\xc0\xaf", "\\xc0\\xaf");
        row("half a surrogate pair", "\xed\xa0\x80", "\\xed\\xa0\\x80");
        row("endless SGR", "\x1b[" + QByteArray(80, '1') + "m", "^[[" + QByteArray(80, '1') + "m");
        row("ends in an escape", "a\x1b", "a^[");
        row("ends in a sequence", "a\x1b[31", "a^[[31");
        row("ends in a character", "a\xe8\xae", "a\\xe8\\xae");
    }
    void output_isHarmless()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, shown);
        ctl::TerminalFilter whole;
        QByteArray result = whole.feed(bytes);
        QCOMPARE(result + whole.finish(), shown);
        // The same however the pieces fall.
        ctl::TerminalFilter bytewise;
        result.clear();
        for (const char c : bytes)
            result += bytewise.feed(QByteArray(1, c));
        QCOMPARE(result + bytewise.finish(), shown);
    }

    void text_isNotHeldBack()
    {
        ctl::TerminalFilter filter;
        QCOMPARE(filter.feed("50 %"), "50 %");
        QCOMPARE(filter.feed("\x1b[3"), "");
        QCOMPARE(filter.feed("1mred"), "\x1b[31mred");
    }
};

QTEST_GUILESS_MAIN(TestTerminalFilter)
#include "tst_terminalfilter.moc"
