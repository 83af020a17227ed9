// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/checksum.h"
#include "model/job/location.h"
#include "model/job/rules.h"
#include "model/job/runplan.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace trainshed;

class TestLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localPath_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("expected"); // empty: none
        const auto row = [](const char *name, const QString &location, const QString &expected) {
            QTest::newRow(name) << location << expected;
        };
        row("plain", QStringLiteral("/data/in"), QStringLiteral("/data/in"));
        row("slash at the end", QStringLiteral("/data/in/"), QStringLiteral("/data/in"));
        row("root", QStringLiteral("/"), QStringLiteral("/"));
        row("dots", QStringLiteral("/data/./x/../in"), QStringLiteral("/data/in"));
        row("spaces and signs", QStringLiteral("/a b/$(x)'\"#?%41"), QStringLiteral("/a b/$(x)'\"#?%41"));
        row("unicode", QStringLiteral("/données"), QStringLiteral("/données"));
        row("home", QStringLiteral("~"), QDir::homePath());
        row("in home", QStringLiteral("~/x"), QString(QDir::homePath() + u"/x"));
        row("url", QStringLiteral("file:///data/in"), QStringLiteral("/data/in"));
        row("url in capitals", QStringLiteral("FILE:///data"), QStringLiteral("/data"));
        row("url of this host", QStringLiteral("file://localhost/data"), QStringLiteral("/data"));
        row("url, encoded", QStringLiteral("file:///a%20b%23"), QStringLiteral("/a b#"));
        row("url of another host", QStringLiteral("file://elsewhere/data"), QString());
        row("url with query", QStringLiteral("file:///data?x=1"), QString());
        row("url with fragment", QStringLiteral("file:///data#x"), QString());
        row("url with NUL", QStringLiteral("file:///data%00x"), QString());
        row("url, broken UTF-8", QStringLiteral("file:///data%ff"), QString());
        row("url with user", QStringLiteral("file://me@localhost/data"), QString());
        row("url without path", QStringLiteral("file://"), QString());
        row("object storage", QStringLiteral("obs://bucket/x"), QString());
        row("s3", QStringLiteral("s3://bucket/x"), QString());
        row("web", QStringLiteral("https://host/x"), QString());
        row("relative", QStringLiteral("data/in"), QString());
        row("dot", QStringLiteral("./in"), QString());
        row("somebody's home", QStringLiteral("~root/x"), QString());
        row("empty", QString(), QString());
        row("NUL", QString(QStringLiteral("/data") + QChar(0) + u'x'), QString());
        row("half a pair", QString(QStringLiteral("/data") + QChar(0xd800)), QString());
    }
    void localPath()
    {
        QFETCH(QString, location);
        QTEST(trainshed::localPath(location).value_or(QString()), "expected");
    }

    void splitChecksum_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("sha256");
        const auto row = [](const char *name, const char *location, const char *address, const char *digits) {
            QTest::newRow(name) << QString::fromLatin1(location) << QString::fromLatin1(address)
                                << QString::fromLatin1(digits);
        };
        row("none", "https://h/a.zip?x=1", "https://h/a.zip?x=1", "");
        row("one", "https://h/a.zip#sha256=Ab0", "https://h/a.zip", "Ab0");
        row("none yet", "https://h/a.zip#sha256=", "https://h/a.zip", "");
        row("another fragment", "https://h/a#part", "https://h/a#part", "");
        row("two", "https://h/a#sha256=1#sha256=2", "https://h/a", "1#sha256=2");
        row("a folder of that name", "/data/a#sha256=00", "/data/a#sha256=00", "");
        row("a key of that name", "s3://bucket/a#sha256=00", "s3://bucket/a#sha256=00", "");
        row("empty", "", "", "");
    }
    void splitChecksum()
    {
        QFETCH(QString, location);
        const CheckedAddress parts = trainshed::splitChecksum(location);
        QTEST(parts.address, "address");
        QTEST(parts.sha256, "sha256");
        QCOMPARE(trainshed::splitChecksum(withChecksum(parts)), parts);
        if (!parts.sha256.isEmpty())
            QCOMPARE(withChecksum(parts), location);
    }

    void checksumTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("digits");
        const QString hex = QStringLiteral("0123456789abcdefABCDEF") + QString(42, u'0');
        QTest::newRow("digits") << hex << hex;
        QTest::newRow("spaces around") << QString(u' ' + hex + u'\n') << hex;
        QTest::newRow("with its kind") << QString(u"sha256:" + hex) << hex;
        QTest::newRow("as in an address") << QString(u"#sha256=" + hex) << hex;
        QTest::newRow("with its kind, otherwise") << QString(u"SHA-256: " + hex) << hex;
        QTest::newRow("a line of sha256sum") << QString(hex + u"  my data.zip") << hex;
        QTest::newRow("a line of sha256sum -b") << QString(hex + u" *data.zip\n") << hex;
        QTest::newRow("half typed") << QStringLiteral("01ab") << QStringLiteral("01ab");
        QTest::newRow("something else") << QStringLiteral("no digits") << QStringLiteral("no digits");
        QTest::newRow("65 digits") << QString(hex + u'0') << QString(hex + u'0');
        QTest::newRow("empty") << QString() << QString();
    }
    void checksumTyped()
    {
        QFETCH(QString, typed);
        QTEST(trainshed::checksumTyped(typed), "digits");
    }

    void lastFolder_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("expected");
        QTest::newRow("contract") << QStringLiteral("obs://bucket/training-test/demo-code")
                                  << QStringLiteral("demo-code");
        QTest::newRow("slashes") << QStringLiteral("obs://bucket/demo-code//") << QStringLiteral("demo-code");
        QTest::newRow("local") << QStringLiteral("/a/b/") << QStringLiteral("b");
        QTest::newRow("url") << QStringLiteral("file:///a/b%20c") << QStringLiteral("b c");
        QTest::newRow("root") << QStringLiteral("/") << QStringLiteral("code");
        QTest::newRow("archive") << QStringLiteral("/a/demo.TAR.gz") << QStringLiteral("demo");
        QTest::newRow("archive without a name") << QStringLiteral("/a/.zip") << QStringLiteral("code");
        QTest::newRow("climbing") << QStringLiteral("obs://b/..") << QStringLiteral("code");
    }
    void lastFolder()
    {
        QFETCH(QString, location);
        QTEST(trainshed::lastFolder(location), "expected");
    }

    void bootFileInside_data()
    {
        QTest::addColumn<QString>("codeDir");
        QTest::addColumn<QString>("bootFile");
        QTest::addColumn<QString>("expected"); // empty: not inside
        const auto row = [](const char *name, const char *dir, const char *file, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(dir) << QString::fromUtf8(file)
                                << QString::fromUtf8(expected);
        };
        row("absolute", "/a/code", "/a/code/train.py", "train.py");
        row("absolute, slash", "/a/code/", "/a/code/sub/train.py", "sub/train.py");
        row("relative", "/a/code", "sub/train.py", "sub/train.py");
        row("url and path", "file:///a/code", "/a/code/train.py", "train.py");
        row("objects", "obs://b/code/", "obs://b/code/train.py", "train.py");
        row("relative to objects", "obs://b/code", "train.py", "train.py");
        row("elsewhere", "/a/code", "/a/other/train.py", "");
        row("sibling with the same start", "/a/code", "/a/code-evil/train.py", "");
        row("climbs out", "/a/code", "../train.py", "");
        row("climbs out, absolute", "/a/code", "/a/code/../train.py", "");
        row("climbs and returns", "/a/code", "sub/../train.py", "train.py");
        row("the folder itself", "/a/code", "/a/code", "");
        row("other storage", "/a/code", "obs://b/code/train.py", "");
        row("empty", "/a/code", "", "");
        row("root", "/", "/train.py", "train.py");
    }
    void bootFileInside()
    {
        QFETCH(QString, codeDir);
        QFETCH(QString, bootFile);
        QTEST(trainshed::bootFileInside(codeDir, bootFile).value_or(QString()), "expected");
    }

    /// The real judge: a shell reads back every word as it was.
    void shellLine_isReadBackByAShell()
    {
        const QStringList words{QStringLiteral("plain"),   QString(),
                                QStringLiteral("a b"),     QStringLiteral("it's"),
                                QStringLiteral("''"),      QStringLiteral("$(touch /tmp/pwn)"),
                                QStringLiteral("`id`"),    QStringLiteral("; rm -rf ~"),
                                QStringLiteral("*"),       QStringLiteral("~root"),
                                QStringLiteral("a\\b\"c"), QStringLiteral("line\nbreak\ttab"),
                                QStringLiteral("-rf"),     QStringLiteral("!!"),
                                QStringLiteral("#x"),      QStringLiteral("a=b"),
                                QStringLiteral("{a,b}"),   QStringLiteral("données")};
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QString(QStringLiteral("printf '%s\\0' ") + shellLine(words))});
        QVERIFY(shell.waitForFinished());
        QStringList back = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0));
        back.removeLast();
        QCOMPARE(back, words);
        QCOMPARE(shellQuote(QStringLiteral("/usr/bin/python3")), QStringLiteral("/usr/bin/python3"));
    }

    void displayLine_leavesTheHomeReadable()
    {
        const QStringList argv{QStringLiteral("/usr/bin/python3"), QStringLiteral("${MA_HOME}/a b/train.py"),
                               QStringLiteral("${MA_HOMER}"), QStringLiteral("${MA_HOME}")};
        QCOMPARE(displayLine(argv), QStringLiteral("/usr/bin/python3 \"${MA_HOME}\"'/a b/train.py' "
                                                   "'${MA_HOMER}' \"${MA_HOME}\""));
    }
};

QTEST_GUILESS_MAIN(TestLocation)
#include "tst_location.moc"
