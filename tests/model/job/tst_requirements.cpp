// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/requirements.h"
#include "tests/model/job/specs.h"

#include <QTest>

using namespace trainshed;

/// The rules of "Install dependencies first".
class TestRequirements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void file_decides_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<QString>("found");
        const QString usual = s("requirements.txt");
        const QString service = s("pip-requirements.txt");
        QTest::newRow("the usual one") << QStringList{usual} << QStringList() << usual;
        QTest::newRow("the service's") << QStringList{service} << QStringList() << service;
        QTest::newRow("both") << QStringList{usual, service} << QStringList() << service;
        QTest::newRow("a folder of that name") << QStringList{usual} << QStringList{service} << usual;
        QTest::newRow("folders only") << QStringList() << QStringList{usual, service} << QString();
        QTest::newRow("none") << QStringList() << QStringList() << QString();
    }
    void file_decides()
    {
        QFETCH(const QStringList, files);
        QFETCH(const QStringList, folders);
        QFETCH(const QString, found);
        JobSpec spec = validSpec();
        spec.installDependencies = true;
        Facts facts = knownFacts();
        const QString folder = localPath(spec.algorithm.codeDir).value_or(QString());
        for (const QString &name : files)
            facts.paths[QString(folder + u'/' + name)] = {true, false, false, true, true};
        for (const QString &name : folders)
            facts.paths[QString(folder + u'/' + name)] = {true, true, false, true, true};
        QCOMPARE(requirementsIn(spec.algorithm, facts), found);
        const QStringList expected{s("error algorithm.install_dependencies issue.dependencies-missing")};
        QCOMPARE(lines(validate(spec, facts)), found.isEmpty() ? expected : QStringList());
    }

    void folderNotLookedAt_isNoProblem()
    {
        JobSpec spec = validSpec();
        spec.installDependencies = true;
        Facts facts = knownFacts();
        facts.paths.clear();
        QCOMPARE(lines(validate(spec, facts)), QStringList());
    }

    void bootCommand_hasNone()
    {
        JobSpec spec = validSpec();
        spec.algorithm.kind = AlgorithmKind::CustomImage;
        spec.algorithm.engine = {};
        spec.algorithm.bootFile.clear();
        spec.algorithm.command = s("python3 train.py");
        spec.installDependencies = true;
        QCOMPARE(lines(validate(spec, knownFacts())),
                 QStringList{s("error algorithm.install_dependencies issue.dependencies-command")});
        QVERIFY(!installsDependencies(spec));
    }

    void environmentsPlace_isTaken()
    {
        JobSpec spec = validSpec();
        spec.algorithm.localCodeDir = s("${MA_HOME}/venv/x");
        QCOMPARE(lines(validate(spec, knownFacts())),
                 QStringList{s("error algorithm.local_code_dir issue.local-code-dir")});
    }

private:
    static QString s(const char *text) { return QString::fromUtf8(text); }
};

QTEST_APPLESS_MAIN(TestRequirements)
#include "tst_requirements.moc"
