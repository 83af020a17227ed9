// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/create/formfixture.h"
#include "ui/create/quickalgorithm.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/note.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace trainshed;

/// Algorithms that are made from inside the form.
class TestCreateAlgorithms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quickly_isSelectedOnSave();
    void quickly_saysWhyNot();
    void quickly_bootFileOfTheFolder();
    void quickly_failureStays();
    void fullEditor_isAskedForAndItsAlgorithmSelected();
    void useAlgorithm_keepsTheRestOfTheForm();
    void customScript_isOfferedAsAlgorithm();

private:
    static QuickAlgorithm *openQuickly(FormFixture &f)
    {
        f.openNew();
        f.nextTo(1);
        f.click("createAlgorithmQuickly");
        return f.form->findChild<QuickAlgorithm *>();
    }
};

void TestCreateAlgorithms::quickly_isSelectedOnSave()
{
    FormFixture f;
    QuickAlgorithm *quick = openQuickly(f);
    QVERIFY(quick && quick->isVisible());
    f.type("quickName", QStringLiteral("fast"));
    f.type("quickCodeDir", f.folder(QStringLiteral("code")));
    f.type("quickBootFile", QStringLiteral("train.py"));
    const QString shots = qEnvironmentVariable("TRAINSHED_SHOTS");
    if (!shots.isEmpty())
        QVERIFY(quick->grab().save(QString(shots + QStringLiteral("/algorithm-quick.png"))));
    f.click("saveQuickAlgorithm");
    QTRY_COMPARE(f.engine.algorithms.size(), 2);
    const Algorithm made = f.engine.algorithms.last();
    QCOMPARE(made.name, QStringLiteral("fast"));
    QCOMPARE(made.source.kind, AlgorithmKind::PresetImage);
    QCOMPARE(made.source.engine.id, samples::image().id);
    QCOMPARE(made.source.codeDir, f.folder(QStringLiteral("code")));
    QCOMPARE(made.source.bootFile, QStringLiteral("train.py"));
    QTRY_COMPARE(f.spec().algorithm.algorithmId, made.id);
    QCOMPARE(f.spec().algorithm.name, QStringLiteral("fast"));
    QVERIFY(f.spec().hyperparameters.isEmpty());
    const auto selected = f.find<QTableView>("algorithms")->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().data().toString(), QStringLiteral("fast"));
    QTRY_VERIFY(!f.form->findChild<QuickAlgorithm *>());
}

void TestCreateAlgorithms::quickly_saysWhyNot()
{
    FormFixture f;
    openQuickly(f);
    f.click("saveQuickAlgorithm");
    QTest::qWait(20);
    QCOMPARE(f.engine.calls(rpc::AlgorithmCreate::method), 0);
    QVERIFY(!f.noteOf("quickName").isEmpty());
    f.type("quickName", QStringLiteral("digits")); // taken
    f.type("quickCodeDir", f.folder(QStringLiteral("code")));
    f.type("quickBootFile", QStringLiteral("../train.py"));
    QVERIFY(f.noteOf("quickName").contains(QStringLiteral("digits")));
    QVERIFY(f.noteOf("quickBootFile").contains(QStringLiteral("train.py")));
    f.click("saveQuickAlgorithm");
    QTest::qWait(20);
    QCOMPARE(f.engine.calls(rpc::AlgorithmCreate::method), 0);
}

void TestCreateAlgorithms::quickly_bootFileOfTheFolder()
{
    FormFixture f;
    openQuickly(f);
    f.script.answerPath(QStringLiteral("chooseQuickBootFile"), f.folder(QStringLiteral("code/train.py")));
    f.click("quickBootFileBrowse");
    QTRY_COMPARE(f.find<QLineEdit>("quickBootFile")->text(), QStringLiteral("train.py"));
    QCOMPARE(f.find<QLineEdit>("quickCodeDir")->text(), f.folder(QStringLiteral("code")));
}

void TestCreateAlgorithms::quickly_failureStays()
{
    FormFixture f;
    QuickAlgorithm *quick = openQuickly(f);
    f.type("quickName", QStringLiteral("fast"));
    f.type("quickCodeDir", f.folder(QStringLiteral("code")));
    f.type("quickBootFile", QStringLiteral("train.py"));
    f.engine.failNext(rpc::AlgorithmCreate::method,
                      {ErrorCode::DiskFull, QStringLiteral("The disk is full."), {}});
    f.click("saveQuickAlgorithm");
    QTRY_VERIFY(quick->findChild<MessageBar *>()->text().contains(QStringLiteral("full")));
    QVERIFY(quick->isVisible());
    f.click("saveQuickAlgorithm");
    QTRY_COMPARE(f.engine.algorithms.size(), 2);
}

void TestCreateAlgorithms::fullEditor_isAskedForAndItsAlgorithmSelected()
{
    FormFixture f;
    f.openNew();
    f.nextTo(1);
    QSignalSpy wanted(f.form.get(), &CreateDialog::editorWanted);
    f.click("createAlgorithm");
    QCOMPARE(wanted.count(), 1);
    Algorithm made = f.digits();
    made.name = QStringLiteral("made");
    made.hyperparameters.removeLast();
    const AlgorithmId id = f.engine.addAlgorithm(made);
    f.form->useAlgorithm(id);
    QTRY_COMPARE(f.spec().algorithm.algorithmId, id);
    QCOMPARE(f.spec().hyperparameters.size(), made.hyperparameters.size());
}

void TestCreateAlgorithms::useAlgorithm_keepsTheRestOfTheForm()
{
    FormFixture f;
    f.openNew();
    f.type("description", QStringLiteral("typed before"));
    f.nextTo(1);
    f.click("kindCustom");
    f.type("command", QStringLiteral("make"));
    Algorithm made = f.digits();
    made.name = QStringLiteral("made");
    const AlgorithmId id = f.engine.addAlgorithm(made);
    f.form->useAlgorithm(id);
    QTRY_COMPARE(f.spec().algorithm.algorithmId, id);
    QCOMPARE(f.spec().algorithm.kind, AlgorithmKind::Saved);
    QCOMPARE(f.spec().description, QStringLiteral("typed before"));
    f.click("kindCustom"); // what was entered there is not lost
    QCOMPARE(f.find<QLineEdit>("command")->text(), QStringLiteral("make"));
}

void TestCreateAlgorithms::customScript_isOfferedAsAlgorithm()
{
    FormFixture f;
    f.openNew();
    f.nextTo(1);
    QVERIFY(!f.find<QWidget>("saveAsAlgorithm")->isVisible());
    f.click("kindPreset");
    f.type("codeDir", f.folder(QStringLiteral("code")));
    f.type("bootFile", QStringLiteral("train.py"));
    QSignalSpy wanted(f.form.get(), &CreateDialog::saveAlgorithmWanted);
    f.click("saveAsAlgorithm");
    QCOMPARE(wanted.count(), 1);
    const auto spec = wanted.first().first().value<JobSpec>();
    QCOMPARE(spec.algorithm.bootFile, QStringLiteral("train.py"));
    QCOMPARE(spec.algorithm.kind, AlgorithmKind::PresetImage);
}

QTEST_MAIN(TestCreateAlgorithms)
#include "tst_createalgorithms.moc"
