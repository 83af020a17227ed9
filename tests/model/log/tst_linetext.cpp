// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/charwidth.h"
#include "model/log/linetext.h"
#include "model/log/logindexer.h"

#include <QElapsedTimer>
#include <QStringBuilder>
#include <QTemporaryFile>
#include <QTest>

#include <random>

namespace trainshed {

class TestLineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raw_showsEveryByte_data();
    void raw_showsEveryByte();
    void overwritten_isAsIfItWereDrawn();
    void appended_isTheSame_data();
    void appended_isTheSame();
    void text_isWhatATerminalShows_data();
    void text_isWhatATerminalShows();
    void hostile_isInert_data();
    void hostile_isInert();
    void style_isThatOfTheSequence_data();
    void style_isThatOfTheSequence();
    void overwritten_takesItsStyleAlong();
    void anyBytes_giveSafeText();
    void manySequencesWithoutEnd_areQuick();
    void longLine_isClippedWithANote();
    void overLongProgress_showsItsLastState();
};

void TestLineText::text_isWhatATerminalShows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text) {
        QTest::newRow(name) << bytes << text;
    };

    row("plain", "loss 0.5", QStringLiteral("loss 0.5"));
    row("empty", "", QString());
    row("UTF-8", "Verlust: \xc3\xa4 \xe2\x96\x88", QStringLiteral("Verlust: ä █"));
    row("beyond the BMP", "\xf0\x9f\x9a\x82!", QStringLiteral("🚂!"));
    row("Windows line end", "done\r", QStringLiteral("done"));
    row("progress", "10%\r20%\r30%", QStringLiteral("30%"));
    row("progress that ends in CR", "10%\r20%\r", QStringLiteral("20%"));
    row("shorter overwrites only its part", "100 of 100\rdone", QStringLiteral("doneof 100"));
    row("CR and erase to the end", "100 of 100\r\x1b[Kdone", QStringLiteral("done"));
    row("erase, then CR", "100 of 100\x1b[2K\rdone", QStringLiteral("done"));
    row("erase whole line keeps the column", "abc\x1b[2Kd", QStringLiteral("   d"));
    row("erase to the beginning", "abcdef\b\b\b\x1b[1K", QStringLiteral("    ef"));
    row("blanks clear, as tqdm does", "50%|##   |\r          \rend", QStringLiteral("end       "));
    row("backspace", "spin |\b/\b-", QStringLiteral("spin -"));
    row("backspace at the beginning", "\b\babc", QStringLiteral("abc"));
    row("tab", "a\tb\tc", QStringLiteral("a       b       c"));
    row("tab over what is there", "abcdefghijkl\r\tX", QStringLiteral("abcdefghXjkl"));
    row("wide characters take two columns", "\xe4\xb8\xad\xe6\x96\x87\rab", QStringLiteral("ab文"));
    row("half of a wide character goes whole", "\xe4\xb8\xad\xe6\x96\x87\ra", QStringLiteral("a 文"));
    row("combining marks go with their letter", "e\xcc\x81x\ry", QStringLiteral("yx"));
    row("combining mark stays", "e\xcc\x81x", QStringLiteral("e\u0301x"));
    row("mark with nothing before", "\xcc\x81x", QStringLiteral("x"));
    row("bell", "a\a\a\ab", QStringLiteral("ab"));
    row("NUL", QByteArray("a\0b", 3), QStringLiteral("a^@b"));
    row("other controls", "a\x01\x0c\x7f", QStringLiteral("a^A^L^?"));
    row("invalid UTF-8", "a\xff\xfe\xc3(", QStringLiteral("a\ufffd\ufffd\ufffd("));
    row("raw C1 bytes are invalid UTF-8, not controls",
        "a\x9b"
        "31mb",
        QStringLiteral("a\ufffd31mb"));
    row("bidi override", "user\xe2\x80\xaetxt.exe", QStringLiteral("user<U+202E>txt.exe"));
    row("bidi isolate", "\xe2\x81\xa6x", QStringLiteral("<U+2066>x"));
    row("line separator",
        "a\xe2\x80\xa8"
        "b",
        QStringLiteral("a<U+2028>b"));
    row("zero width space",
        "a\xe2\x80\x8b"
        "b",
        QStringLiteral("a<U+200B>b"));
    row("tag character", "a\xf3\xa0\x81\x81", QStringLiteral("a<U+E0041>"));
    row("Hebrew stays", "\xd7\x90\xd7\x91", QStringLiteral("אב"));
}

void TestLineText::text_isWhatATerminalShows()
{
    QFETCH(const QByteArray, bytes);
    QTEST(lineText(bytes).text, "text");
}

void TestLineText::hostile_isInert_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text) {
        QTest::newRow(name) << bytes << text;
    };

    row("clipboard, BEL", "a\x1b]52;c;cm0gLXJmIH4=\x07z", QStringLiteral("az"));
    row("clipboard, ST", "a\x1b]52;c;cm0gLXJmIH4=\x1b\\z", QStringLiteral("az"));
    row("link", "\x1b]8;;file:///etc/passwd\x1b\\text\x1b]8;;\x1b\\.", QStringLiteral("text."));
    row("javascript link", "\x1b]8;;javascript:alert(1)\x07text\x1b]8;;\x07", QStringLiteral("text"));
    row("title",
        "\x1b]0;SUCCESS\x07"
        "a",
        QStringLiteral("a"));
    row("title without end hides nothing", "\x1b]0;the rest is seen", QStringLiteral("0;the rest is seen"));
    row("string cut by another escape", "\x1b]0;t\x1b[31mred", QStringLiteral("0;tred"));
    row("DCS", "a\x1bPq#0;2;0;0;0\x1b\\b", QStringLiteral("ab"));
    row("APC", "a\x1b_G evil\x1b\\b", QStringLiteral("ab"));
    row("PM, SOS", "a\x1b^x\x1b\\\x1bXy\x1b\\b", QStringLiteral("ab"));
    row("8-bit OSC",
        "a\xc2\x9d"
        "52;c;eA==\xc2\x9c"
        "b",
        QStringLiteral("ab"));
    row("8-bit CSI",
        "a\xc2\x9b"
        "2Jb",
        QStringLiteral("ab"));
    row("8-bit next line",
        "a\xc2\x85"
        "b",
        QStringLiteral("ab"));
    row("clear screen", "a\x1b[2Jb", QStringLiteral("ab"));
    row("cursor up", "a\x1b[5Ab", QStringLiteral("ab"));
    row("cursor to a place", "a\x1b[1;1Hb", QStringLiteral("ab"));
    row("device query", "a\x1b[c\x1b[6n\x1b[>0q\x1bZb", QStringLiteral("ab"));
    row("reset",
        "a\x1b"
        "cb",
        QStringLiteral("ab"));
    row("alternate screen", "a\x1b[?1049hb", QStringLiteral("ab"));
    row("character set", "a\x1b(0b", QStringLiteral("ab"));
    row("private SGR look-alike", "a\x1b[>4;2mb", QStringLiteral("ab"));
    row("CSI without end", "a\x1b[31", QStringLiteral("a"));
    row("CSI broken by a letter beyond ASCII",
        "a\x1b[3\xc3\xa4"
        "b",
        QStringLiteral("aäb"));
    row("ESC at the end", "a\x1b", QStringLiteral("a"));
    row("ESC twice", "a\x1b\x1b[31mb", QStringLiteral("ab"));
    row("endless numbers", "\x1b[" + QByteArray(5000, '9') + "mx", QStringLiteral("x"));
    row("endless arguments", "\x1b[" + QByteArray("1;").repeated(5000) + "mx", QStringLiteral("x"));
    row("conceal does not hide", "\x1b[8mseen", QStringLiteral("seen"));
}

void TestLineText::hostile_isInert()
{
    QFETCH(const QByteArray, bytes);
    QTEST(lineText(bytes).text, "text");
}

namespace {

constexpr LogColour indexed(quint32 i)
{
    return {LogColour::Kind::Indexed, i};
}

constexpr LogColour rgb(quint32 value)
{
    return {LogColour::Kind::Rgb, value};
}

} // namespace

void TestLineText::style_isThatOfTheSequence_data()
{
    QTest::addColumn<QByteArray>("sequence");
    QTest::addColumn<LogStyle>("style");
    const auto row = [](const char *name, const char *sequence, const LogStyle &style) {
        QTest::newRow(name) << QByteArray(sequence) << style;
    };
    row("red", "\x1b[31m", {.foreground = indexed(1)});
    row("bright red", "\x1b[91m", {.foreground = indexed(9)});
    row("background", "\x1b[44m", {.background = indexed(4)});
    row("bright background", "\x1b[104m", {.background = indexed(12)});
    row("several", "\x1b[1;4;32m", {.foreground = indexed(2), .bold = true, .underline = true});
    row("one after another", "\x1b[1m\x1b[3m\x1b[9m", {.bold = true, .italic = true, .strike = true});
    row("dim, inverse", "\x1b[2;7m", {.dim = true, .inverse = true});
    row("taken back", "\x1b[1;2;3;4;7;9;31;41m\x1b[22;23;24;27;29;39;49m", {});
    row("reset", "\x1b[1;31m\x1b[0m", {});
    row("reset without number", "\x1b[1;31m\x1b[m", {});
    row("empty argument is 0", "\x1b[1;;3m", {.italic = true});
    row("256 colours", "\x1b[38;5;208m", {.foreground = indexed(208)});
    row("256 colours behind", "\x1b[48;5;17m", {.background = indexed(17)});
    row("256 colours, colons", "\x1b[38:5:208m", {.foreground = indexed(208)});
    row("true colour", "\x1b[38;2;255;128;0m", {.foreground = rgb(0xff8000)});
    row("true colour, colons", "\x1b[38:2:255:128:0m", {.foreground = rgb(0xff8000)});
    row("true colour, colour space", "\x1b[48:2::1:2:3m", {.background = rgb(0x010203)});
    row("goes on behind a colour", "\x1b[38;5;208;1m", {.foreground = indexed(208), .bold = true});
    row("too large a number", "\x1b[38;5;999m", {.foreground = indexed(255)});
    row("cut short", "\x1b[38;5m", {});
    row("cut short true colour", "\x1b[38;2;1;4m", {});
    row("wavy", "\x1b[4:3m", {.underline = true});
    row("no underline", "\x1b[4m\x1b[4:0m", {});
    row("underline colour is skipped", "\x1b[58;5;1;3m", {.italic = true});
    row("unknown", "\x1b[1234m", {});
}

void TestLineText::style_isThatOfTheSequence()
{
    QFETCH(const QByteArray, sequence);
    QFETCH(const LogStyle, style);
    const LineText line = lineText(QByteArray("ab" + sequence + "cd"));
    QCOMPARE(line.text, QStringLiteral("abcd"));
    const std::vector<LogSpan> expected =
        style == LogStyle() ? std::vector<LogSpan>() : std::vector<LogSpan>{{2, 2, style}};
    QVERIFY(line.spans == expected);
}

void TestLineText::overwritten_takesItsStyleAlong()
{
    const LineText line = lineText("\x1b[31mredred\r\x1b[32mgre\x1b[0m");
    QCOMPARE(line.text, QStringLiteral("grered"));
    const std::vector<LogSpan> expected{{0, 3, {.foreground = indexed(2)}},
                                        {3, 3, {.foreground = indexed(1)}}};
    QVERIFY(line.spans == expected);
}

void TestLineText::anyBytes_giveSafeText()
{
    // Random bytes with many of the dangerous ones: whatever they are, the text holds no control characters
    // and the spans lie within it.
    std::mt19937 random(20'261'123);
    static constexpr char dangerous[] = "\x1b[];mKP_\\\r\b\t\x07\x9b\x9d\x90\xc2\xe2\x80\xae\xf0\0:31";
    const QByteArray spice(dangerous, sizeof dangerous - 1);
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes;
        const auto length = random() % 200;
        for (unsigned i = 0; i < length; ++i)
            bytes += random() % 3 ? spice[qsizetype(random() % size_t(spice.size()))] : char(random());
        bytes.replace('\n', ' ');
        const LineText line = lineText(bytes);
        for (const uint c : line.text.toUcs4())
            QVERIFY2(!isTreacherous(c), bytes.toHex().constData());
        qsizetype end = 0;
        for (const LogSpan &span : line.spans) {
            QVERIFY(span.start >= end && span.length > 0);
            end = span.start + span.length;
        }
        QVERIFY(end <= line.text.size());
    }
}

void TestLineText::manySequencesWithoutEnd_areQuick()
{
    const QByteArray bytes = QByteArray("\x1b]").repeated(32 * 1024);
    const QByteArray c1 = QByteArray("\xc2\x9d").repeated(32 * 1024);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(lineText(bytes).text, QString());
    QCOMPARE(lineText(c1).text, QString());
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
}

void TestLineText::longLine_isClippedWithANote()
{
    const LineText tabs = lineText(QByteArray(QByteArray(60'000, '\t') + "x"));
    QVERIFY(tabs.clipped);
    QVERIFY(tabs.text.size() < LogColumnLimit + 200);
    QVERIFY(tabs.spans.back().style.note);

    LogLines lines;
    lines.bytes = QByteArray(qsizetype(2 * LogData::LineLimit.value()), 'a');
    lines.slices.push_back({0, 65'536, 65'536, ByteCount(1'000'000'000), true});
    const LineText line = lineText(lines, 0);
    QVERIFY(line.clipped);
    QVERIFY(line.text.startsWith(QStringLiteral("aaaa")));
    QVERIFY2(line.text.contains(QStringLiteral("MiB")), qPrintable(line.text.right(100)));
}

void TestLineText::overLongProgress_showsItsLastState()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    for (int i = 0; i <= 20'000; ++i)
        file.write("\rstep " + QByteArray::number(i) + " of 20000");
    file.flush();
    auto data = std::make_shared<LogData>();
    LogIndexer indexer(file.fileName(), data);
    QVERIFY(indexer.update([] { return true; }).has_value());
    const auto lines = data->read(LineNumber(0), LineCount(1));
    QVERIFY(lines.has_value());
    QCOMPARE(lines->count(), 1);
    QVERIFY(lineText(*lines, 0).text.startsWith(QStringLiteral("step 20000 of 20000")));
}

void TestLineText::raw_showsEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const char *text) {
        QTest::newRow(name) << bytes << QString::fromUtf8(text);
    };
    row("plain", "plain", "plain");
    row("progress bar", "10%\r20%", "10%^M20%");
    row("colours", "\x1b[31mred\x1b[0m", "^[[31mred^[[0m");
    row("backspace and tab", "ab\bc\td", "ab^Hc^Id");
    row("NUL", QByteArray("a\0b", 3), "a^@b");
    row("C1",
        "\xc2\x9b"
        "31m",
        "<U+009B>31m");
    row("override",
        "a\xe2\x80\xae"
        "b",
        "a<U+202E>b");
    row("invalid",
        "a\xff"
        "b",
        "a\xef\xbf\xbd"
        "b");
}

void TestLineText::raw_showsEveryByte()
{
    QFETCH(const QByteArray, bytes);
    QTEST(lineText(bytes, LineForm::Raw).text, "text");
}

void TestLineText::appended_isTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("empty", "");
    row("plain", "epoch 3 loss 0.25");
    row("exactly eight", "12345678");
    for (int at = 0; at < 20; ++at) {
        QByteArray bytes(20, 'x');
        for (const char c : {'\t', '\x7f', '\x1f', '\x80', '\r', '\0', '~', ' '}) {
            bytes[at] = c;
            QTest::addRow("%d at %d", int(uchar(c)), at) << bytes;
        }
    }
    row("colours", "\x1b[1;31mred\x1b[0m and \x1b[38;5;12mblue\x1b[m");
    row("colour at the end, broken", "red\x1b[31");
    row("bracket alone", "red\x1b[");
    row("escape alone", "red\x1b");
    row("erase", "abc\x1b[1Kd\x1b[31mx");
    row("colour and bar", "\x1b[31m10%\r20%\x1b[0m");
    row("link", "\x1b]8;;http://x\x1b\\text\x1b]8;;\x1b\\");
    row("beyond ASCII", "gr\xc3\xb6\xc3\x9f"
                        "e \xe2\x96\x88\xe2\x96\x8f");
    row("marks", "e\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81");
    row("a mark first", "\xcc\x81"
                        "e");
    row("wide", "\xe4\xbd\xa0\xe5\xa5\xbd\xf0\x9f\x98\x80");
    row("too wide", QByteArray("\xe4\xbd\xa0").repeated(21'000) + QByteArray("\xc3\xb6").repeated(40'000));
    row("too long", QByteArray(70'000, 'x'));
}

/// The fast way and the one that knows all.
void TestLineText::appended_isTheSame()
{
    QFETCH(const QByteArray, bytes);
    QString out;
    const QByteArray lines = "before\n" + bytes + "\n\nbehind\n";
    appendLines(lines, LineForm::Screen, &out);
    // A line with a control goes the long way.
    const QString shown = lineText(QByteArray(bytes + '\r')).text;
    QCOMPARE(out.count(u'\n'), 4);
    if (bytes.size() > LogData::LineLimit.value())
        return; // only its beginning is read
    QCOMPARE(out, QString(u"before\n" + shown + u"\n\nbehind\n"));
    QString raw;
    appendLines(lines, LineForm::Raw, &raw);
    QVERIFY(raw.startsWith(QString(u"before\n" + lineText(bytes, LineForm::Raw).text)));
}

/// Progress bars of all kinds, once as they are and once in a way that forbids the short cut: a style that
/// changes nothing in the text.
void TestLineText::overwritten_isAsIfItWereDrawn()
{
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same rows each time
    const QList<QByteArray> pieces = {
        "10%",          "|",    "\xe2\x96\x88", "\xe2\x96\x8f", " ",  "done", "\xe4\xbd\xa0",
        "\xe2\x80\x8b", "\xff", "\xe2\x96",     "e\xcc\x81",    "\r", "\r",   "long enough"};
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes;
        for (unsigned n = random() % 12; n > 0; --n)
            bytes += pieces[random() % unsigned(pieces.size())];
        const QString slow = lineText(QByteArray("\x1b[m" + bytes)).text;
        const QString fast = lineText(bytes).text;
        QVERIFY2(slow == fast, qPrintable(QString::fromLatin1(bytes.toHex()) % u": " % slow % u" / " % fast));
    }
}

} // namespace trainshed

QTEST_GUILESS_MAIN(trainshed::TestLineText)
#include "tst_linetext.moc"
