// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Archives in the place of folders.
#include "model/job/location.h"
#include "tests/model/job/specs.h"

#include <QFileInfo>
#include <QTest>

using namespace trainshed;

class TestArchiveRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("without");
        for (const char *ending : {".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz",
                                   ".tar.zst", ".tzst", ".ZIP", ".Tar.GZ"})
            QTest::addRow("data.v1%s", ending) << s("data.v1");
        for (const char *ending : {"", ".7z", ".gz", ".rar", ".zip.part", "zip"})
            QTest::addRow("data%s", ending) << QString();
    }
    void names()
    {
        QFETCH(QString, without);
        const QString name = s(QTest::currentDataTag());
        QCOMPARE(isArchiveName(name), !without.isEmpty());
        QCOMPARE(withoutArchiveEnding(name), without.isEmpty() ? name : without);
    }

    void code()
    {
        QCOMPARE(codes(s("/data/code.tar.gz"), s("/data/in"), fileFacts()), QStringList());
        PathFacts facts = fileFacts();
        facts.isEmpty = true;
        QCOMPARE(codes(s("/data/code.zip"), s("/data/in"), facts), QStringList{s("issue.archive-empty")});
        facts.readable = false;
        QCOMPARE(codes(s("/data/code.zip"), s("/data/in"), facts), QStringList{s("issue.file-unreadable")});
        QCOMPARE(codes(s("/data/code.7z"), s("/data/in"), fileFacts()), QStringList{s("issue.no-archives")});
        QCOMPARE(codes(s("/data/code.txt"), s("/data/in"), fileFacts()),
                 QStringList{s("issue.not-a-folder")});
    }

    void input()
    {
        const QString code = s("/data/demo-code");
        QCOMPARE(codes(code, s("/data/in.tar.zst"), fileFacts()), QStringList());
        QCOMPARE(codes(code, s("/data/in.rar"), fileFacts()), QStringList{s("issue.no-archives")});
        QCOMPARE(codes(code, s("/data/in.csv"), fileFacts()), QStringList{s("issue.input-is-file")});
    }

private:
    static QString s(const char *text) { return QString::fromUtf8(text); }
    /// What is wrong with this code directory and this input, whichever of them `facts` are about.
    static QStringList codes(const QString &code, const QString &data, const PathFacts &facts)
    {
        JobSpec spec = validSpec();
        Facts all = knownFacts();
        spec.algorithm.codeDir = code;
        spec.algorithm.bootFile = s("train.py");
        spec.inputs[0].location = data;
        for (const QString &path : {code, data}) {
            if (!all.paths.contains(path) && QFileInfo(path).suffix() != QString())
                all.paths[path] = facts;
        }
        QStringList found;
        for (const Issue &issue : validate(spec, all)) {
            if (issue.severity == Severity::Error)
                found << issue.message.code;
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(TestArchiveRules)
#include "tst_archiverules.moc"
