// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/linediff.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known_data();
    void known();
    void random_isAppliedByPatch();
    void farApart_isGivenWhole();
    void binary();
};

void TestLineDiff::known_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("diff");
    const auto row = [](const char *name, const char *a, const char *b, const char *d) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << QByteArray(d);
    };
    row("both empty", "", "", "");
    row("same", "a\nb\n", "a\nb\n", "");
    row("added file", "", "a\n", "@@ -0,0 +1 @@\n+a\n");
    row("removed file", "a\nb\n", "", "@@ -1,2 +0,0 @@\n-a\n-b\n");
    row("changed line", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n",
        "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    row("end of the last line", "a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
    row("two hunks", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", "x\n2\n3\n4\n5\n6\n7\n8\n9\ny\n",
        "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -7,4 +7,4 @@\n 7\n 8\n 9\n-10\n+y\n");
}

void TestLineDiff::known()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, diff);
    QCOMPARE(unifiedDiff(before, after), diff);
}

/// Whatever it finds, it must lead from one text to the other: patch is the judge.
void TestLineDiff::random_isAppliedByPatch()
{
    if (QStandardPaths::findExecutable(QStringLiteral("patch")).isEmpty())
        QSKIP("patch is not installed");
    const QTemporaryDir folder;
    QRandomGenerator dice(4711);
    for (int round = 0; round < 150; ++round) {
        QByteArray texts[2];
        for (QByteArray &text : texts) {
            const int lines = dice.bounded(1, 40);
            for (int i = 0; i < lines; ++i)
                text += QByteArray::number(dice.bounded(6)) + '\n';
            if (dice.bounded(4) == 0)
                text.chop(1);
        }
        const QByteArray diff = unifiedDiff(texts[0], texts[1]);
        if (texts[0] == texts[1]) {
            QCOMPARE(diff, QByteArray());
            continue;
        }
        QFile file(folder.path() + u"/f");
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(texts[0]);
        file.close();
        QProcess patch;
        patch.setWorkingDirectory(folder.path());
        patch.start(QStringLiteral("patch"),
                    {QStringLiteral("--quiet"), QStringLiteral("--fuzz=0"), QStringLiteral("f")});
        patch.write("--- f\n+++ f\n" + diff);
        patch.closeWriteChannel();
        QVERIFY(patch.waitForFinished());
        QVERIFY2(patch.exitCode() == 0, diff.constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), texts[1]);
        file.close();
    }
}

void TestLineDiff::farApart_isGivenWhole()
{
    QByteArray before = "head\n";
    QByteArray after = "head\n";
    for (int i = 0; i < 5000; ++i) {
        before += 'a' + QByteArray::number(i) + '\n';
        after += 'b' + QByteArray::number(i) + '\n';
    }
    const QByteArray diff = unifiedDiff(before, after);
    QVERIFY(diff.startsWith("@@ -1,5001 +1,5001 @@\n head\n-a0\n"));
    QCOMPARE(diff.count("\n-a"), 5000);
    QCOMPARE(diff.count("\n+b"), 5000);
}

void TestLineDiff::binary()
{
    QVERIFY(isBinary(QByteArray("a\0b", 3)));
    QVERIFY(!isBinary("text"));
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
