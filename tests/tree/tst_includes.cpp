// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/includescan.h"
#include "tests/tree/sources.h"

#include <QRegularExpression>
#include <QTest>

using namespace trainshed::tree;

/// The directions of dependency: the table in includetable.cpp against every #include line of the tree.
class TestIncludes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tree_keepsToTable();
    void job_touchesNoFolder();
    void line_isJudged_data();
    void line_isJudged();

private:
    const IncludeScan m_scan{QString::fromLatin1(TREE_QT_FOLDERS).split(u'|')};
};

void TestIncludes::initTestCase()
{
    // Without Qt's headers at hand no forbidden module would be noticed.
    QVERIFY(m_scan.qtHeaderCount() > 1000);
}

void TestIncludes::tree_keepsToTable()
{
    const QStringList sources = files({QStringLiteral("*.cpp"), QStringLiteral("*.h")});
    QVERIFY(sources.size() > 10);
    QStringList faults;
    for (const QString &path : sources)
        faults += m_scan.faults(path, content(path));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/// QDir has functions on names, which model/job may use, beside those that look at the disk.
void TestIncludes::job_touchesNoFolder()
{
    static const QRegularExpression onNames(QStringLiteral(
        "#include <(QtCore/)?QDir>|QDir::(cleanPath|isAbsolutePath|isRelativePath|homePath|separator)\\b"));
    static const QRegularExpression use(QStringLiteral("\\bQDir\\b"));
    for (const QString &path : files({QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
        if (!path.startsWith(u"model/job/"))
            continue;
        QString text = QString::fromUtf8(content(path));
        text.remove(onNames);
        QVERIFY2(!use.match(text).hasMatch(), qPrintable(path));
    }
}

void TestIncludes::line_isJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("good");

    const auto add = [](const char *name, const char *path, const char *line, bool good) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(line) << good;
    };
    add("own room", "model/job/rules.cpp", "#include \"model/job/rules.h\"", true);
    add("listed room", "model/job/rules.cpp", "#include \"model/base/result.h\"", true);
    add("room above", "model/base/id.h", "#include \"model/job/job.h\"", false);
    add("not inherited", "model/engine/x.cpp", "#include \"model/log/logfile.h\"", false);
    add("model to ui", "model/items/x.cpp", "#include \"ui/style/x.h\"", false);
    add("ui to engine", "ui/jobs/x.cpp", "#include \"model/engine/engine.h\"", false);
    add("ui to wire", "ui/jobs/x.cpp", "#include \"model/protocol/wire/framing.h\"", false);
    add("ui to ui", "ui/jobs/x.cpp", "#include \"ui/create/wizard.h\"", false);
    add("ui to style", "ui/jobs/x.cpp", "#include \"ui/style/states.h\"", true);
    add("shell to ui", "ui/shell/x.cpp", "#include \"ui/create/wizard.h\"", true);
    add("messages to wire", "model/protocol/messages/x.h", "#include \"model/protocol/wire/x.h\"", false);
    add("wire to messages", "model/protocol/wire/x.cpp", "#include \"model/protocol/messages/x.h\"", true);
    add("widgets in model", "model/items/x.cpp", "#include <QWidget>", false);
    add("widgets by module", "model/items/x.cpp", "#include <QtWidgets/QLabel>", false);
    add("whole module", "model/items/x.cpp", "#  include <QtWidgets>", false);
    add("painting in model", "model/items/x.cpp", "#include <QPainter>", false);
    add("painting by module", "model/items/x.cpp", "#include <QtGui/QPainter>", false);
    add("colour role", "model/items/x.cpp", "#include <QColor>", true);
    add("network in messages", "model/protocol/messages/x.h", "#include <QLocalSocket>", false);
    add("network in wire", "model/protocol/wire/x.h", "#include <QLocalSocket>", true);
    add("file in job", "model/job/x.cpp", "#include <QFile>", false);
    add("file info in job", "model/job/x.cpp", "#include <QtCore/QFileInfo>", false);
    add("folder walk in job", "model/job/x.cpp", "#include <QDirIterator>", false);
    add("system in job", "model/job/x.cpp", "#include <sys/stat.h>", false);
    add("Qt in runner", "app/runner/main.cpp", "#include <QString>", false);
    add("base in runner", "app/runner/main.cpp", "#include \"model/base/result.h\"", false);
    add("contract in runner", "app/runner/main.cpp", "#include \"model/pool/local/runner_contract.h\"", true);
    add("not from the root", "model/job/rules.cpp", "#include \"rules.h\"", false);
    add("relative", "model/job/rules.cpp", "#include \"../base/id.h\"", false);
    add("moc", "tests/model/job/tst_rules.cpp", "#include \"tst_rules.moc\"", true);
    add("unknown room", "model/utils/x.cpp", "#include <QString>", false);
    add("a comment", "app/runner/main.cpp", "// #include <QString>", true);
}

void TestIncludes::line_isJudged()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);
    QFETCH(bool, good);
    QCOMPARE(m_scan.faults(path, "\n" + line + "\n").isEmpty(), good);
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
