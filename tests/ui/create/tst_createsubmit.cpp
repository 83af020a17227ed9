// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/create/formfixture.h"
#include "ui/create/steplist.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QLabel>
#include <QSignalSpy>

using namespace trainshed;

/// Refusing, storing, failing, and what becomes of a form that is closed before.
class TestCreateSubmit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newForm_doesNotShoutAtEmptyFields();
    void missingInput_keepsNextAndSubmit();
    void laterStep_isRefusedWithReason();
    void submit_jumpsToTheField();
    void missingFolder_isToldByTheEngine();
    void fullOutput_asksOnce();
    void fullOutput_declinedSubmitsNothing();
    void submit_closesOnlyWhenAnswered();
    void diskFull_staysAndTriesAgain();
    void refusedByEngine_jumpsToTheField();
    void lostConnection_sameRequestAgain();
    void unreachable_saysSoAndKeeps();
    void untouchedForm_closesWithoutAQuestion();
    void closing_continueKeepsEditing();
    void closing_discardForgets();
    void draft_keptAndRestored();
    void draft_startNewLeavesIt();
    void draft_discardedAtTheOffer();
    void draft_survivesACrash();
    void draft_goneAfterSubmit();
    void draft_roundTrip();
    void draft_damagedCountsAsNone_data();
    void draft_damagedCountsAsNone();

private:
    static QString bar(const FormFixture &f) { return f.form->findChild<MessageBar *>()->text(); }
    /// A form on its second page, with something in it.
    static void begin(FormFixture &f);
};

void TestCreateSubmit::begin(FormFixture &f)
{
    f.openNew();
    f.type("name", QStringLiteral("halfway"));
    f.nextTo(1);
    f.click("kindCustom");
    f.type("command", QStringLiteral("make"));
    QVERIFY(f.settle());
}

void TestCreateSubmit::newForm_doesNotShoutAtEmptyFields()
{
    FormFixture f(false);
    f.openNew();
    f.nextTo(1);
    QCOMPARE(f.spec().algorithm.kind, AlgorithmKind::PresetImage);
    const QString hint = f.noteOf("bootFile");
    QVERIFY(hint.startsWith(QStringLiteral("The .py file")));
    QVERIFY(f.footer().startsWith(QStringLiteral("Needed before Submit")));
    f.click("next");
    QCOMPARE(f.page(), 1);
    QVERIFY(f.noteOf("bootFile") != hint);
    QVERIFY(f.footer().startsWith(QStringLiteral("Not complete yet")) || !f.footer().isEmpty());
    QCOMPARE(f.form->focusWidget(), f.find<QWidget>("codeDir"));
}

void TestCreateSubmit::missingInput_keepsNextAndSubmit()
{
    FormFixture f;
    f.openNew();
    f.nextTo(2);
    f.type("inputLocation0", QString());
    f.click("next");
    QCOMPARE(f.page(), 2);
    QVERIFY(f.noteOf("inputLocation0").contains(QStringLiteral("data_url")));
    QVERIFY(f.find<QWidget>("why")->findChild<QLabel *>() != nullptr);
    f.click("submit");
    QVERIFY(f.settle());
    QVERIFY(!f.engine.lastCreate);
    QCOMPARE(f.form->focusWidget(), f.find<QWidget>("inputLocation0"));
}

void TestCreateSubmit::laterStep_isRefusedWithReason()
{
    FormFixture f;
    f.openNew();
    f.type("name", QStringLiteral("not a name"));
    f.click("step5");
    QCOMPARE(f.page(), 0);
    QVERIFY(f.find<StepButton>("step1")->isChecked());
    QVERIFY(!f.find<StepButton>("step5")->isChecked());
    QVERIFY(f.find<QWidget>("step1")->accessibleDescription().contains(QStringLiteral("problems")));
    QVERIFY(f.find<QWidget>("step5")->accessibleDescription().contains(QStringLiteral("not to be reached")));
    f.type("name", QStringLiteral("a-name"));
    f.click("step5");
    QCOMPARE(f.page(), 4);
}

void TestCreateSubmit::submit_jumpsToTheField()
{
    FormFixture f;
    f.openNew();
    f.nextTo(3);
    f.type("parameterValue1", QString());
    f.click("step1");
    QCOMPARE(f.page(), 0);
    QVERIFY(f.settle());
    f.click("submit");
    QTRY_COMPARE(f.page(), 3);
    QCOMPARE(f.form->focusWidget(), f.find<QWidget>("parameterValue1"));
    QVERIFY(!f.engine.lastCreate);
}

void TestCreateSubmit::missingFolder_isToldByTheEngine()
{
    FormFixture f;
    f.openNew();
    f.nextTo(2);
    f.type("inputLocation0", QStringLiteral("/no/such/folder"));
    QVERIFY(f.settle());
    QVERIFY(f.noteOf("inputLocation0").contains(QStringLiteral("/no/such/folder")));
    f.type("inputLocation0", f.folder(QStringLiteral("data")));
    QVERIFY(f.settle());
    QVERIFY(f.footer().startsWith(QStringLiteral("All that is needed")));
}

void TestCreateSubmit::fullOutput_asksOnce()
{
    FormFixture f;
    f.openNew();
    f.nextTo(2);
    f.type("outputLocation0", f.folder(QStringLiteral("data")));
    f.type("inputLocation0", f.folder(QStringLiteral("code")));
    QVERIFY(f.settle());
    QVERIFY(!f.noteOf("outputLocation0").isEmpty()); // a warning beside the field
    f.script.answer(QStringLiteral("outputNotEmpty"), QStringLiteral("use"));
    f.engine.failNext(rpc::JobCreate::method, {ErrorCode::DiskFull, QStringLiteral("The disk is full."), {}});
    f.click("submit");
    QTRY_VERIFY(!bar(f).isEmpty());
    f.click("submit");
    QTRY_VERIFY(f.engine.lastCreate);
    QCOMPARE(f.script.asked.size(), 1);
}

void TestCreateSubmit::fullOutput_declinedSubmitsNothing()
{
    FormFixture f;
    f.openNew();
    f.nextTo(2);
    f.type("outputLocation0", f.folder(QStringLiteral("code")));
    QVERIFY(f.settle());
    f.script.answer(QStringLiteral("outputNotEmpty"), QStringLiteral("change"));
    f.click("submit");
    QTRY_COMPARE(f.script.asked.size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(f.form->isVisible());
    QCOMPARE(f.engine.calls(rpc::JobCreate::method), 0);
}

void TestCreateSubmit::submit_closesOnlyWhenAnswered()
{
    FormFixture f;
    f.openNew();
    QSignalSpy submitted(f.form.get(), &CreateDialog::submitted);
    f.engine.hold(rpc::JobCreate::method);
    f.click("submit");
    QTRY_COMPARE(f.engine.calls(rpc::JobCreate::method), 1);
    QVERIFY(f.form->isVisible());
    f.form->reject(); // a form whose job is being stored is not closed
    QVERIFY(f.form->isVisible());
    f.engine.release(rpc::JobCreate::method);
    QTRY_COMPARE(submitted.count(), 1);
    QVERIFY(!f.form->isVisible());
    QCOMPARE(submitted.first().first().value<JobId>(), f.engine.jobs().first());
}

void TestCreateSubmit::diskFull_staysAndTriesAgain()
{
    FormFixture f;
    f.openNew();
    f.type("name", QStringLiteral("precious"));
    QVERIFY(f.settle());
    f.engine.failNext(rpc::JobCreate::method,
                      {ErrorCode::DiskFull, QStringLiteral("There is no space left to store the job."), {}});
    f.click("submit");
    QTRY_VERIFY(bar(f).contains(QStringLiteral("no space left")));
    QVERIFY(f.form->isVisible());
    QCOMPARE(f.spec().name, QStringLiteral("precious"));
    QCOMPARE(f.engine.jobs().size(), 0);
    f.click("messageAction");
    QTRY_COMPARE(f.engine.jobs().size(), 1);
    QTRY_VERIFY(!f.form->isVisible());
}

void TestCreateSubmit::refusedByEngine_jumpsToTheField()
{
    FormFixture f;
    f.openNew();
    f.type("name", QStringLiteral("quick"));
    QVERIFY(f.settle());
    // Somebody else takes the name in the moment before Submit.
    f.nextTo(3);
    f.engine.addJob(samples::commandJob(QStringLiteral("quick")));
    f.click("submit");
    QTRY_COMPARE(f.page(), 0);
    QVERIFY(!bar(f).isEmpty());
    QTRY_VERIFY(f.noteOf("name").contains(QStringLiteral("quick")));
    QVERIFY(f.find<QWidget>("newVersion")->isVisible());
    QCOMPARE(f.engine.jobs().size(), 1);
}

void TestCreateSubmit::lostConnection_sameRequestAgain()
{
    FormFixture f;
    f.openNew();
    QSignalSpy submitted(f.form.get(), &CreateDialog::submitted);
    f.engine.hold(rpc::JobCreate::method);
    f.click("submit");
    QTRY_COMPARE(f.engine.calls(rpc::JobCreate::method), 1);
    f.engine.dropConnections();
    f.engine.release(rpc::JobCreate::method); // stored, but nobody hears the answer
    QTRY_VERIFY(bar(f).contains(QStringLiteral("kept")));
    QVERIFY(f.form->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(f.client->state() == EngineClient::State::Live, 10000);
    const QString first = f.engine.lastCreate->requestId;
    f.engine.lastCreate.reset();
    QVERIFY(f.settle());
    f.click("submit");
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(f.engine.lastCreate->requestId, first);
    QCOMPARE(f.engine.jobs().size(), 1);
}

void TestCreateSubmit::unreachable_saysSoAndKeeps()
{
    FormFixture f;
    f.openNew();
    f.type("name", QStringLiteral("waiting"));
    QVERIFY(f.settle());
    f.engine.setReachable(false);
    QTRY_VERIFY(!bar(f).isEmpty());
    f.click("submit");
    QVERIFY(bar(f).contains(QStringLiteral("kept")));
    QCOMPARE(f.engine.calls(rpc::JobCreate::method), 0);
    f.engine.setReachable(true);
    QTRY_VERIFY_WITH_TIMEOUT(bar(f).isEmpty(), 10000);
    f.click("submit");
    QTRY_COMPARE(f.engine.jobs().size(), 1);
}

void TestCreateSubmit::untouchedForm_closesWithoutAQuestion()
{
    FormFixture f;
    f.openNew();
    f.nextTo(5);
    f.click("cancel");
    QVERIFY(!f.form->isVisible());
    QVERIFY(f.script.asked.isEmpty());
    QVERIFY(!QFile::exists(f.draftPath()));
}

void TestCreateSubmit::closing_continueKeepsEditing()
{
    FormFixture f;
    begin(f);
    f.script.answer(QStringLiteral("closeForm"), QStringLiteral("continue"));
    f.form->close();
    QTRY_COMPARE(f.script.asked.size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(f.form->isVisible());
    QCOMPARE(f.spec().algorithm.command, QStringLiteral("make"));
}

void TestCreateSubmit::closing_discardForgets()
{
    FormFixture f;
    begin(f);
    f.script.answer(QStringLiteral("closeForm"), QStringLiteral("discard"));
    f.click("cancel");
    QTRY_VERIFY(!f.form->isVisible());
    QVERIFY(QDir(f.folder(QStringLiteral("state"))).isEmpty());
    f.restart();
    f.openNew();
    QCOMPARE(f.script.asked.size(), 1);
}

void TestCreateSubmit::draft_keptAndRestored()
{
    FormFixture f;
    begin(f);
    const JobSpec before = f.spec();
    f.script.answer(QStringLiteral("closeForm"), QStringLiteral("keep"));
    f.click("cancel");
    QTRY_VERIFY(!f.form->isVisible());
    QVERIFY(QFile::exists(f.draftPath()));
    f.restart();
    f.script.answer(QStringLiteral("continueDraft"), QStringLiteral("continue"));
    f.openNew();
    QTRY_COMPARE(f.spec(), before);
    QCOMPARE(f.page(), 1);
    QCOMPARE(f.find<QLineEdit>("command")->text(), QStringLiteral("make"));
    // It still counts as something that a person entered.
    f.script.answer(QStringLiteral("closeForm"), QStringLiteral("discard"));
    f.click("cancel");
    QTRY_VERIFY(!f.form->isVisible());
    QVERIFY(!QFile::exists(f.draftPath()));
}

void TestCreateSubmit::draft_startNewLeavesIt()
{
    FormFixture f;
    begin(f);
    f.script.answer(QStringLiteral("closeForm"), QStringLiteral("keep"));
    f.click("cancel");
    QTRY_VERIFY(!f.form->isVisible());
    f.restart();
    f.script.answer(QStringLiteral("continueDraft"), QStringLiteral("later"));
    f.openNew();
    QTRY_COMPARE(f.script.asked.size(), 2);
    QVERIFY(f.spec().name != QStringLiteral("halfway"));
    f.click("submit");
    QTRY_COMPARE(f.engine.jobs().size(), 1);
    QVERIFY(QFile::exists(f.draftPath()));
}

void TestCreateSubmit::draft_discardedAtTheOffer()
{
    FormFixture f;
    begin(f);
    f.script.answer(QStringLiteral("closeForm"), QStringLiteral("keep"));
    f.click("cancel");
    QTRY_VERIFY(!f.form->isVisible());
    f.restart();
    f.script.answer(QStringLiteral("continueDraft"), QStringLiteral("discard"));
    f.openNew();
    QTRY_VERIFY(!QFile::exists(f.draftPath()));
}

void TestCreateSubmit::draft_survivesACrash()
{
    FormFixture f;
    begin(f);
    const JobSpec before = f.spec();
    // Written by itself while one edits, not only at the end.
    const QString autosave = QString(f.draftPath() + QStringLiteral(".autosave"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(autosave), 8000);
    QVERIFY(QFile::copy(autosave, f.folder(QStringLiteral("copy"))));
    f.restart();
    QFile::remove(autosave);
    QVERIFY(QFile::copy(f.folder(QStringLiteral("copy")), autosave));
    f.script.answer(QStringLiteral("continueDraft"), QStringLiteral("continue"));
    f.openNew();
    QTRY_COMPARE(f.spec(), before);
}

void TestCreateSubmit::draft_goneAfterSubmit()
{
    FormFixture f;
    begin(f);
    f.script.answer(QStringLiteral("closeForm"), QStringLiteral("keep"));
    f.click("cancel");
    QTRY_VERIFY(!f.form->isVisible());
    f.restart();
    f.script.answer(QStringLiteral("continueDraft"), QStringLiteral("continue"));
    f.openNew();
    QTRY_COMPARE(f.spec().name, QStringLiteral("halfway"));
    QVERIFY(f.settle());
    f.click("submit");
    QTRY_COMPARE(f.engine.jobs().size(), 1);
    QTRY_VERIFY(QDir(f.folder(QStringLiteral("state"))).isEmpty());
}

void TestCreateSubmit::draft_roundTrip()
{
    Draft draft;
    draft.spec = samples::commandJob(QStringLiteral("a"), QStringLiteral("echo “x”\tü"));
    draft.spec.environment = {{QStringLiteral("A"), QStringLiteral("two\nlines")}};
    draft.newVersion = true;
    draft.page = 3;
    draft.saved = 1'700'000'000'123;
    const auto read = draftFromJson(draftToJson(draft));
    QVERIFY(read);
    QCOMPARE(*read, draft);
}

void TestCreateSubmit::draft_damagedCountsAsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("half {");
    QTest::newRow("no job") << QByteArray("{\"version\": 1}");
    QTest::newRow("later version") << QByteArray("{\"version\": 99, \"job\": {}}");
    QTest::newRow("a list") << QByteArray("[]");
}

void TestCreateSubmit::draft_damagedCountsAsNone()
{
    QFETCH(QByteArray, content);
    FormFixture f;
    QVERIFY(QDir(f.files.path()).mkpath(QStringLiteral("state")));
    QFile file(f.draftPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    f.openNew();
    QVERIFY(f.script.asked.isEmpty());
    QVERIFY(f.footer().startsWith(QStringLiteral("All that is needed")));
}

QTEST_MAIN(TestCreateSubmit)
#include "tst_createsubmit.moc"
