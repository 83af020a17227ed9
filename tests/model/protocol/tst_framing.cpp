// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/wire/framing.h"

#include <QElapsedTimer>
#include <QTest>

using namespace trainshed;

namespace {

QList<QByteArray> all(LineFramer &framer)
{
    QList<QByteArray> lines;
    while (const auto line = framer.next())
        lines.append(*line);
    return lines;
}

} // namespace

class TestFraming : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_inAnyPieces_data();
    void lines_inAnyPieces();
    void limit_data();
    void limit();
    void overflow_holdsNothing();
    void longLine_inSmallPieces_isSearchedOnce();
};

void TestFraming::lines_inAnyPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("expected");
    QTest::addColumn<qsizetype>("rest");
    using L = QList<QByteArray>;
    QTest::newRow("one") << QByteArray("abc\n") << L{"abc"} << qsizetype(0);
    QTest::newRow("two") << QByteArray("a\nb\n") << L{"a", "b"} << qsizetype(0);
    QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << L{"a", "b"} << qsizetype(0);
    QTest::newRow("CR inside stays") << QByteArray("a\rb\n") << L{"a\rb"} << qsizetype(0);
    QTest::newRow("empty lines") << QByteArray("\n\r\n\na\n\n") << L{"a"} << qsizetype(0);
    QTest::newRow("unfinished") << QByteArray("a\nbcd") << L{"a"} << qsizetype(3);
    QTest::newRow("NUL is a byte like others")
        << QByteArray("a\0b\n", 4) << L{QByteArray("a\0b", 3)} << qsizetype(0);
    QTest::newRow("nothing") << QByteArray() << L{} << qsizetype(0);
}

void TestFraming::lines_inAnyPieces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, expected);
    QFETCH(qsizetype, rest);
    for (qsizetype piece = 1; piece <= qMax<qsizetype>(1, bytes.size()); ++piece) {
        LineFramer framer(100);
        QList<QByteArray> lines;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            framer.feed(bytes.mid(at, piece));
            lines += all(framer);
        }
        QCOMPARE(lines, expected);
        QCOMPARE(framer.pending(), rest);
        QVERIFY(!framer.overflowed());
    }
}

void TestFraming::limit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("lines");
    QTest::addColumn<bool>("overflow");
    QTest::newRow("just fits") << QByteArray("12345678\n") << qsizetype(1) << false;
    QTest::newRow("just fits, CR LF") << QByteArray("12345678\r\n") << qsizetype(1) << false;
    QTest::newRow("one too many") << QByteArray("123456789\n") << qsizetype(0) << true;
    QTest::newRow("no end") << QByteArray("1234567890") << qsizetype(0) << true;
    QTest::newRow("after a good one") << QByteArray("a\n1234567890\nb\n") << qsizetype(1) << true;
    QTest::newRow("many short ones") << QByteArray("12\n34\n56\n78\n90\n") << qsizetype(5) << false;
}

void TestFraming::limit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, lines);
    QFETCH(bool, overflow);
    for (const qsizetype piece : {qsizetype(1), qsizetype(3), bytes.size()}) {
        LineFramer framer(8);
        qsizetype seen = 0;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            framer.feed(bytes.mid(at, piece));
            seen += all(framer).size();
        }
        QCOMPARE(seen, lines);
        QCOMPARE(framer.overflowed(), overflow);
    }
}

void TestFraming::overflow_holdsNothing()
{
    LineFramer framer(10);
    framer.feed(QByteArray(1000, 'x'));
    QVERIFY(!framer.next());
    QVERIFY(framer.overflowed());
    framer.feed("good\n");
    QVERIFY(!framer.next());
    QCOMPARE(framer.pending(), 0);
}

void TestFraming::longLine_inSmallPieces_isSearchedOnce()
{
    // 4 MiB a kilobyte at a time: in a framer that starts over with each piece, 8 GB of searching.
    LineFramer framer(maxRequestBytes);
    const QByteArray piece(1024, 'x');
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 4096; ++i) {
        framer.feed(piece);
        QVERIFY(!framer.next());
    }
    framer.feed("\n");
    const auto line = framer.next();
    QVERIFY(line);
    QCOMPARE(line->size(), maxRequestBytes);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestFraming)
#include "tst_framing.moc"
