// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/resolve.h"
#include "tests/ui/create/formfixture.h"
#include "ui/widgets/numberedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace trainshed;

/// Each way through the form, typed as a person would, against the spec that has to come out.
class TestCreatePaths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstJob_isSevenClicks();
    void algorithmsCreateJob_submitsFromTheFirstPage();
    void savedAlgorithm_everyField();
    void presetImage_script();
    void hostCommand();
    void sources_keepWhatWasEntered();
    void algorithmSearch_keepsTheChosen();
    void bootFile_browsedIsRelative();
    void bootFile_outsideIsRefused();
    void rebuild_makesTheNextVersion();
    void rebuild_asNewJob();
    void newVersion_insteadOfTakenName();
    void parameters_reset_remove_restore();
    void customParameter_isAdded();
    void environment_addedAndRemoved();
    void experiment_existingAndNew();
    void resources_everyField();
    void webInput_hasAChecksumField();
    void webInput_checksumBehindTheAddress();
    void webInput_rebuildShowsTheChecksum();
    void inputSize_isAddedUp();
    void summary_showsCommandAndLeadsBack();
};

void TestCreatePaths::firstJob_isSevenClicks()
{
    FormFixture f;
    QSignalSpy submitted(f.form.get(), &CreateDialog::submitted);
    int clicks = 1; // "Create Training Job" in the window
    f.openNew();
    while (f.find<QWidget>("next")->isVisible()) {
        f.click("next");
        ++clicks;
    }
    QCOMPARE(f.page(), 5);
    f.click("submit");
    ++clicks;
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(clicks, 7);
    QVERIFY(!f.form->isVisible());
    QCOMPARE(f.engine.jobs().size(), 1);
    QVERIFY(f.script.asked.isEmpty());
}

void TestCreatePaths::algorithmsCreateJob_submitsFromTheFirstPage()
{
    FormFixture f;
    Algorithm second = f.digits();
    second.name = QStringLiteral("second");
    const AlgorithmId id = f.engine.addAlgorithm(second);
    QSignalSpy submitted(f.form.get(), &CreateDialog::submitted);
    f.form->openFor(id);
    QVERIFY(f.settle());
    QCOMPARE(f.spec().algorithm.algorithmId, id);
    f.click("submit");
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(f.engine.lastCreate->spec.algorithm.algorithmId, id);
}

void TestCreatePaths::savedAlgorithm_everyField()
{
    FormFixture f;
    f.openNew();
    f.type("name", QStringLiteral("digits-1"));
    f.type("description", QStringLiteral("First try"));
    f.nextTo(3);
    f.type("parameterValue0", QStringLiteral("0.05"));
    f.type("parameterValue1", QStringLiteral("7"));
    f.choose("parameterValue2", QStringLiteral("relu"));
    f.nextTo(5);
    f.click("submit");
    QTRY_VERIFY(f.engine.lastCreate);

    JobSpec expected;
    const Algorithm algorithm = f.engine.algorithms.front();
    expected.name = QStringLiteral("digits-1");
    expected.description = QStringLiteral("First try");
    expected.algorithm.kind = AlgorithmKind::Saved;
    expected.algorithm.algorithmId = algorithm.id;
    expected.algorithm.name = algorithm.name;
    expected.inputs = algorithm.inputs;
    expected.outputs = algorithm.outputs;
    expected.outputs[0].location = f.folder(QStringLiteral("outputs/digits-1/train_url"));
    expected.hyperparameters = algorithm.hyperparameters;
    expected.hyperparameters[0].value = QStringLiteral("0.05");
    expected.hyperparameters[1].value = QStringLiteral("7");
    expected.hyperparameters[2].value = QStringLiteral("relu");
    expected.flavor = samples::flavor(1).id;
    QCOMPARE(f.engine.lastCreate->spec, expected);
    QVERIFY(!f.engine.lastCreate->newVersion);
    QVERIFY(!f.engine.lastCreate->requestId.isEmpty());
}

void TestCreatePaths::presetImage_script()
{
    FormFixture f;
    f.openNew();
    f.type("name", QStringLiteral("script"));
    f.nextTo(1);
    f.click("kindPreset");
    // The first image is proposed, and seen.
    QCOMPARE(f.find<QComboBox>("image")->currentText(), f.engine.images.first().name);
    f.type("codeDir", f.folder(QStringLiteral("code")));
    f.type("bootFile", QStringLiteral("train.py"));
    f.click("advanced");
    f.type("workingDir", QStringLiteral("/tmp"));
    QVERIFY(f.settle());
    f.nextTo(2);
    f.click("addInput");
    QVERIFY(f.settle());
    f.type("inputLocation0", f.folder(QStringLiteral("data")));
    f.choose("inputAccess0", QStringLiteral("Environment"));
    f.click("addOutput");
    f.click("outputPredownload0");
    QVERIFY(f.settle());
    f.click("submit");
    QTRY_VERIFY(f.engine.lastCreate);

    JobSpec expected;
    expected.name = QStringLiteral("script");
    expected.algorithm.kind = AlgorithmKind::PresetImage;
    const Image image = samples::image();
    expected.algorithm.engine = engineOf(image);
    expected.algorithm.codeDir = f.folder(QStringLiteral("code"));
    expected.algorithm.bootFile = QStringLiteral("train.py");
    expected.algorithm.workingDir = QStringLiteral("/tmp");
    InputChannel input;
    input.name = QStringLiteral("data_url");
    input.access = AccessMethod::Environment;
    input.location = f.folder(QStringLiteral("data"));
    expected.inputs = {input};
    OutputChannel output;
    output.name = QStringLiteral("train_url");
    output.location = f.folder(QStringLiteral("outputs/script/train_url"));
    output.predownload = true;
    expected.outputs = {output};
    expected.flavor = samples::flavor(1).id;
    QCOMPARE(f.engine.lastCreate->spec, expected);
}

void TestCreatePaths::hostCommand()
{
    FormFixture f(false);
    f.openNew();
    f.type("name", QStringLiteral("host"));
    f.nextTo(1);
    f.click("kindCustom");
    f.type("command", QStringLiteral("echo one && echo two"));
    QVERIFY(f.settle());
    f.click("submit");
    QTRY_VERIFY(f.engine.lastCreate);
    JobSpec expected;
    expected.name = QStringLiteral("host");
    expected.algorithm.kind = AlgorithmKind::CustomImage;
    expected.algorithm.command = QStringLiteral("echo one && echo two");
    expected.flavor = samples::flavor(1).id;
    QCOMPARE(f.engine.lastCreate->spec, expected);
}

void TestCreatePaths::sources_keepWhatWasEntered()
{
    FormFixture f;
    f.openNew();
    f.nextTo(1);
    f.click("kindCustom");
    f.type("command", QStringLiteral("make train"));
    f.click("kindPreset");
    QVERIFY(f.find<QLineEdit>("codeDir")->text().isEmpty());
    f.click("kindSaved");
    QCOMPARE(f.spec().inputs.size(), 1);
    QCOMPARE(f.spec().hyperparameters.size(), 4);
    f.click("kindCustom");
    QCOMPARE(f.find<QLineEdit>("command")->text(), QStringLiteral("make train"));
    QCOMPARE(f.spec().inputs.size(), 0);
    QCOMPARE(f.spec().hyperparameters.size(), 0);
}

void TestCreatePaths::algorithmSearch_keepsTheChosen()
{
    FormFixture f;
    Algorithm other = f.digits();
    other.name = QStringLiteral("words");
    other.description = QStringLiteral("Something else");
    const AlgorithmId words = f.engine.addAlgorithm(other);
    f.openNew();
    f.nextTo(1);
    const AlgorithmId digits = f.spec().algorithm.algorithmId;
    QVERIFY(digits != words);
    auto *list = f.find<QTableView>("algorithms");
    QCOMPARE(list->model()->rowCount(), 2);
    list->selectRow(1);
    QCOMPARE(f.spec().algorithm.algorithmId, words);
    f.type("algorithmSearch", QStringLiteral("digi"));
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(f.spec().algorithm.algorithmId, words);
    f.type("algorithmSearch", QString());
    QCOMPARE(list->selectionModel()->selectedRows().value(0).data().toString(), QStringLiteral("words"));
}

void TestCreatePaths::bootFile_browsedIsRelative()
{
    FormFixture f;
    f.openNew();
    f.nextTo(1);
    f.click("kindPreset");
    f.script.answerPath(QStringLiteral("chooseBootFile"), f.folder(QStringLiteral("code/train.py")));
    f.click("bootFileBrowse");
    // Without a code directory the file's own is meant.
    QTRY_COMPARE(f.find<QLineEdit>("codeDir")->text(), f.folder(QStringLiteral("code")));
    QCOMPARE(f.find<QLineEdit>("bootFile")->text(), QStringLiteral("train.py"));
    f.click("bootFileBrowse");
    QCoreApplication::processEvents();
    QCOMPARE(f.spec().algorithm.bootFile, QStringLiteral("train.py"));
    QCOMPARE(f.script.pathsAsked.last().start, f.folder(QStringLiteral("code")));
}

void TestCreatePaths::bootFile_outsideIsRefused()
{
    FormFixture f;
    f.openNew();
    f.nextTo(1);
    f.click("kindPreset");
    f.type("codeDir", f.folder(QStringLiteral("code")));
    f.script.answerPath(QStringLiteral("chooseBootFile"), f.folder(QStringLiteral("other.py")));
    f.click("bootFileBrowse");
    QTRY_VERIFY(f.noteOf("bootFile").contains(QStringLiteral("not inside")));
    QVERIFY(f.spec().algorithm.bootFile.isEmpty());
}

void TestCreatePaths::rebuild_makesTheNextVersion()
{
    FormFixture f;
    f.openNew();
    f.type("name", QStringLiteral("again"));
    f.nextTo(3);
    f.type("parameterValue1", QStringLiteral("33"));
    f.click("submit");
    QTRY_COMPARE(f.engine.jobs().size(), 1);
    const JobDetails stored = *f.engine.job(f.engine.jobs().first());
    const JobSpec first = f.engine.lastCreate->spec;

    f.restart();
    f.openRebuild(stored);
    QVERIFY(f.find<QLineEdit>("name")->isReadOnly());
    QVERIFY(f.footer().startsWith(QStringLiteral("All that is needed")));
    f.click("submit");
    QTRY_COMPARE(f.engine.jobs().size(), 2);
    QVERIFY(f.engine.lastCreate->newVersion);
    JobSpec expected = first;
    expected.outputs[0].location = f.folder(QStringLiteral("outputs/again/V0002/train_url"));
    QCOMPARE(f.engine.lastCreate->spec, expected);
    QCOMPARE(f.engine.job(f.engine.jobs().first())->summary.version, 2);
}

void TestCreatePaths::rebuild_asNewJob()
{
    FormFixture f;
    const JobId id = f.engine.addJob(samples::commandJob(QStringLiteral("again")), JobPhase::Completed);
    f.openRebuild(*f.engine.job(id));
    f.click("newVersion");
    QTRY_VERIFY(f.spec().name.startsWith(QStringLiteral("job-")));
    QVERIFY(!f.find<QLineEdit>("name")->isReadOnly());
    QVERIFY(f.settle());
    f.click("submit");
    QTRY_VERIFY(f.engine.lastCreate);
    QVERIFY(!f.engine.lastCreate->newVersion);
    QCOMPARE(f.engine.lastCreate->spec.algorithm.command, QStringLiteral("true"));
}

void TestCreatePaths::newVersion_insteadOfTakenName()
{
    FormFixture f;
    f.engine.addJob(samples::commandJob(QStringLiteral("taken")));
    f.openNew();
    f.type("name", QStringLiteral("taken"));
    QVERIFY(f.settle());
    QVERIFY(!f.noteOf("name").isEmpty());
    f.click("next");
    QCOMPARE(f.page(), 0);
    QVERIFY(f.footer().contains(QStringLiteral("taken")));
    f.click("newVersion");
    QVERIFY(f.settle());
    f.nextTo(2);
    QCOMPARE(f.spec().outputs[0].location, f.folder(QStringLiteral("outputs/taken/V0002/train_url")));
    f.click("submit");
    QTRY_VERIFY(f.engine.lastCreate);
    QVERIFY(f.engine.lastCreate->newVersion);
    QCOMPARE(f.engine.job(f.engine.jobs().first())->summary.version, 2);
}

void TestCreatePaths::parameters_reset_remove_restore()
{
    FormFixture f;
    f.openNew();
    f.nextTo(3);
    f.type("parameterValue0", QStringLiteral("5"));
    QVERIFY(f.noteOf("parameterValue0").contains(u'1'));
    f.click("next");
    QCOMPARE(f.page(), 3);
    f.click("parameterReset0");
    QCOMPARE(f.spec().hyperparameters[0].value, QStringLiteral("0.1"));
    // A required one can't be removed, a fixed one not be changed.
    QVERIFY(!f.find<QWidget>("parameterRemove1")->isVisible());
    QVERIFY(!f.find<QWidget>("parameterValue3")->isEnabled());
    f.click("parameterRemove0");
    QTRY_COMPARE(f.spec().hyperparameters.size(), 3);
    QCOMPARE(f.spec().hyperparameters[0].name, QStringLiteral("epochs"));
    f.click("restoreParameters");
    QCOMPARE(f.spec().hyperparameters.size(), 4);
    QCOMPARE(f.spec().hyperparameters[3].name, QStringLiteral("learning_rate"));
    QVERIFY(!f.find<QWidget>("restoreParameters")->isVisible());
    auto *rate = f.find<NumberEdit>("parameterValue3");
    rate->stepBy(1);
    QCOMPARE(f.spec().hyperparameters[3].value, QStringLiteral("0.2"));
}

void TestCreatePaths::customParameter_isAdded()
{
    FormFixture f;
    f.openNew();
    f.nextTo(3);
    f.click("addParameter");
    f.type("parameterName4", QStringLiteral("momentum"));
    f.choose("parameterType4", QStringLiteral("Float"));
    f.type("parameterValue4", QStringLiteral("9e-1"));
    QVERIFY(f.settle());
    f.click("submit");
    QTRY_VERIFY(f.engine.lastCreate);
    Hyperparameter expected;
    expected.name = QStringLiteral("momentum");
    expected.type = ParameterType::Float;
    expected.value = QStringLiteral("9e-1");
    QCOMPARE(f.engine.lastCreate->spec.hyperparameters.value(4), expected);
}

void TestCreatePaths::environment_addedAndRemoved()
{
    FormFixture f;
    f.openNew();
    f.nextTo(3);
    for (int i = 0; i < 3; ++i) {
        f.click("addVariable");
        f.type(qPrintable(QStringLiteral("variableName%1").arg(i)), QStringLiteral("VAR%1").arg(i));
        f.type(qPrintable(QStringLiteral("variableValue%1").arg(i)), QString::number(i));
    }
    f.click("variableRemove1");
    QTRY_COMPARE(f.spec().environment.size(), 2);
    QCOMPARE(f.spec().environment[1], (EnvironmentVariable{QStringLiteral("VAR2"), QStringLiteral("2")}));
    QCOMPARE(f.find<QLineEdit>("variableName1")->text(), QStringLiteral("VAR2"));
    f.type("variableName1", QStringLiteral("VAR0"));
    QVERIFY(!f.noteOf("variableName1").isEmpty());
}

void TestCreatePaths::experiment_existingAndNew()
{
    FormFixture f;
    const ExperimentId id = f.engine.addExperiment(samples::experiment(QStringLiteral("baseline")));
    f.openNew();
    f.choose("experimentMode", QStringLiteral("Use existing"));
    f.choose("experiment", QStringLiteral("baseline"));
    QCOMPARE(f.spec().experiment,
             (ExperimentChoice{ExperimentMode::Existing, id, QStringLiteral("baseline"), {}}));
    f.choose("experimentMode", QStringLiteral("Create new"));
    f.type("experimentName", QStringLiteral("baseline"));
    QVERIFY(!f.noteOf("experimentName").startsWith(QStringLiteral("1–64")));
    f.type("experimentName", QStringLiteral("second"));
    f.type("experimentDescription", QStringLiteral("About it"));
    QCOMPARE(
        f.spec().experiment,
        (ExperimentChoice{ExperimentMode::New, {}, QStringLiteral("second"), QStringLiteral("About it")}));
    f.choose("experimentMode", QStringLiteral("Not required"));
    QCOMPARE(f.spec().experiment, ExperimentChoice());
}

void TestCreatePaths::resources_everyField()
{
    FormFixture f;
    f.openNew();
    f.nextTo(4);
    QVERIFY(!f.find<QWidget>("typeGpu")->isEnabled());
    QVERIFY(!f.find<QWidget>("typeGpu")->accessibleDescription().isEmpty());
    f.choose("flavor", QStringLiteral("CPU: 4"));
    f.choose("priority", QStringLiteral("3"));
    f.choose("autoRestart", QStringLiteral("2"));
    f.choose("autoStop", QStringLiteral("Custom"));
    f.type("autoStopMinutes", QStringLiteral("90"));
    f.click("saveLog");
    f.type("logLocation", f.folder(QStringLiteral("logs")));
    QVERIFY(f.settle());
    f.click("submit");
    QTRY_VERIFY(f.engine.lastCreate);
    const JobSpec spec = f.engine.lastCreate->spec;
    QCOMPARE(spec.flavor, samples::flavor(4).id);
    QCOMPARE(spec.priority, 3);
    QCOMPARE(spec.autoRestart, 2);
    QCOMPARE(spec.autoStopMinutes, std::optional(90));
    QCOMPARE(spec.logLocation, f.folder(QStringLiteral("logs")));
}

void TestCreatePaths::webInput_hasAChecksumField()
{
    FormFixture f;
    f.openNew();
    f.nextTo(2);
    auto *checksum = f.find<QLineEdit>("inputChecksum0");
    QVERIFY(!checksum->isVisible());
    f.type("inputLocation0", QStringLiteral("https://host/a.zip"));
    QVERIFY(checksum->isVisible());
    QVERIFY(checksum->accessibleName().startsWith(QStringLiteral("Checksum of ")));
    QCOMPARE(f.spec().inputs[0].location, QStringLiteral("https://host/a.zip"));
    QVERIFY(f.noteOf("inputChecksum0").isEmpty());

    // As one types.
    f.type("inputChecksum0", QStringLiteral("01ab"));
    QCOMPARE(f.spec().inputs[0].location, QStringLiteral("https://host/a.zip#sha256=01ab"));
    QVERIFY2(f.noteOf("inputChecksum0").contains(QStringLiteral("this one has 4")),
             qPrintable(f.noteOf("inputChecksum0")));
    QVERIFY(f.noteOf("inputLocation0").isEmpty());
    f.type("inputChecksum0", QString(63, u'a') + u'x');
    QVERIFY2(f.noteOf("inputChecksum0").contains(QStringLiteral("“x” can't be")),
             qPrintable(f.noteOf("inputChecksum0")));
    f.click("next");
    QCOMPARE(f.page(), 2);
    const QString hex(64, u'a');
    checksum->selectAll();
    checksum->insert(QString(hex + QStringLiteral("  a.zip"))); // pasted
    QCOMPARE(checksum->text(), hex);
    QVERIFY(f.noteOf("inputChecksum0").isEmpty());
    QCOMPARE(f.spec().inputs[0].location, QString(QStringLiteral("https://host/a.zip#sha256=") + hex));

    // It is of the web only: nothing of it is kept where it isn't seen.
    f.type("inputLocation0", f.folder(QStringLiteral("data")));
    QVERIFY(!checksum->isVisible());
    QCOMPARE(f.spec().inputs[0].location, f.folder(QStringLiteral("data")));
    f.type("inputLocation0", QStringLiteral("https://host/b.zip"));
    f.click("inputFromDataset0");
    QVERIFY(!checksum->isVisible());
    QVERIFY(f.spec().inputs[0].location.isEmpty());
    f.click("inputFromPath0");
    QVERIFY(checksum->isVisible());
    f.type("inputChecksum0", QString());
    QVERIFY(f.noteOf("inputChecksum0").isEmpty());
    QCOMPARE(f.spec().inputs[0].location, QStringLiteral("https://host/b.zip"));
}

void TestCreatePaths::webInput_checksumBehindTheAddress()
{
    FormFixture f;
    f.openNew();
    f.nextTo(2);
    const QString hex(64, u'c');
    auto *location = f.find<QLineEdit>("inputLocation0");
    auto *checksum = f.find<QLineEdit>("inputChecksum0");
    location->clear();
    location->setFocus();
    QVERIFY(location->hasFocus());
    QTest::keyClicks(location, QStringLiteral("https://host/a.zip#sha256="));
    QTRY_VERIFY(checksum->hasFocus());
    QTest::keyClicks(checksum, hex);
    QCOMPARE(location->text(), QStringLiteral("https://host/a.zip"));
    const QString both = QStringLiteral("https://host/a.zip#sha256=") + hex;
    QCOMPARE(f.spec().inputs[0].location, both);
    location->clear();
    QVERIFY(checksum->text().isEmpty()); // of the address that is gone
    location->insert(both);              // pasted
    QCOMPARE(location->text(), QStringLiteral("https://host/a.zip"));
    QCOMPARE(checksum->text(), hex);
    QCOMPARE(f.spec().inputs[0].location, both);
}

void TestCreatePaths::webInput_rebuildShowsTheChecksum()
{
    FormFixture f;
    JobSpec spec = samples::commandJob(QStringLiteral("web"));
    InputChannel input;
    input.name = QStringLiteral("data_url");
    input.location = QStringLiteral("https://host/a.zip#sha256=") + QString(64, u'D');
    spec.inputs = {input};
    f.openRebuild(*f.engine.job(f.engine.addJob(spec, JobPhase::Completed)));
    f.nextTo(2);
    QCOMPARE(f.find<QLineEdit>("inputLocation0")->text(), QStringLiteral("https://host/a.zip"));
    QCOMPARE(f.find<QLineEdit>("inputChecksum0")->text(), QString(64, u'D'));
    QVERIFY(f.find<QWidget>("inputChecksum0")->isVisible());
    f.click("submit");
    QTRY_VERIFY(f.engine.lastCreate);
    QCOMPARE(f.engine.lastCreate->spec.inputs, spec.inputs);
}

void TestCreatePaths::inputSize_isAddedUp()
{
    FormFixture f;
    f.openNew();
    f.nextTo(2);
    f.click("checkInputSize");
    QTRY_VERIFY(f.noteOf("checkInputSize").contains(QStringLiteral("1000 bytes")));
    QVERIFY(f.noteOf("checkInputSize").contains(QStringLiteral("free")));
}

void TestCreatePaths::summary_showsCommandAndLeadsBack()
{
    FormFixture f;
    f.openNew();
    f.nextTo(5);
    QVERIFY(f.settle());
    const QString command = f.find<QPlainTextEdit>("commandLine")->toPlainText();
    QVERIFY2(command.contains(QStringLiteral("--learning_rate 0.1")), qPrintable(command));
    f.click("copyCommand");
    QCOMPARE(QApplication::clipboard()->text(), command);
    f.click("change2");
    QCOMPARE(f.page(), 2);
}

QTEST_MAIN(TestCreatePaths)
#include "tst_createpaths.moc"
