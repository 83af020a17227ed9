// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eyes/eyes.h"
#include "tests/ui/create/formfixture.h"
#include "ui/create/formmodel.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QRadioButton>
#include <QScrollArea>

using namespace trainshed;

/// Inputs that are datasets, in the form.
class TestCreateDatasets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { eyes::prepare(); }
    void dataset_isChosenAndSubmitted();
    void otherSource_comesBackAsItWas();
    void constraint_disablesWithTheReason_data();
    void constraint_disablesWithTheReason();
    void rebuild_keepsTheReference();
    void missingDataset_isShownAndTold();
    void madeMeanwhile_canBeChosen();
    void checkInputSize_countsTheManifest();
    void checkInputSize_countsWhatLiesElsewhere();
    void checkInputSize_canBeStopped();

private:
    /// "digits" of two versions, "words" of none.
    static void addDatasets(FormFixture &f);
    static DatasetRef digits(const char *version)
    {
        return {QStringLiteral("d1"), QString::fromLatin1(version)};
    }
};

void TestCreateDatasets::addDatasets(FormFixture &f)
{
    DatasetVersion first;
    first.location = f.folder(QStringLiteral("data"));
    first.files = 3;
    first.bytes = 4096;
    DatasetVersion second = first;
    second.number = 2;
    second.bytes = 8192;
    f.engine.addDataset(
        {DatasetId(QStringLiteral("d1")), QStringLiteral("digits"), {}, 1, 1, {first, second}});
    f.engine.addDataset({DatasetId(QStringLiteral("d2")), QStringLiteral("words"), {}, 1, 1, {}});
}

void TestCreateDatasets::dataset_isChosenAndSubmitted()
{
    FormFixture f;
    addDatasets(f);
    f.openNew();
    f.nextTo(2);
    QVERIFY(!f.find<QWidget>("inputDataset0")->isVisible());
    f.click("inputFromDataset0");
    QVERIFY(f.find<QWidget>("inputDataset0")->isVisible());
    QVERIFY(!f.find<QWidget>("inputLocation0")->isVisible());
    f.choose("inputDataset0", QStringLiteral("digits"));
    QCOMPARE(f.spec().inputs[0].dataset, digits("V002")); // the newest
    QCOMPARE(f.spec().inputs[0].location, QString());
    f.choose("inputDataset0Version", QStringLiteral("V001"));
    QCOMPARE(f.spec().inputs[0].dataset, digits("V001"));
    QVERIFY(f.settle());
    f.form->resize(800, 560);
    auto *area = f.find<QScrollArea>("page2");
    QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
    eyes::picture(f.form.get(), QStringLiteral("create-dataset"));
    f.nextTo(5);
    const auto summed = [&f] {
        const auto labels = f.form->findChildren<ElidedLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const ElidedLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("digits, V001"));
        });
    };
    QTRY_VERIFY(summed());
    f.click("submit");
    QTRY_VERIFY(f.engine.lastCreate);
    QCOMPARE(f.engine.lastCreate->spec.inputs[0].dataset, digits("V001"));
}

void TestCreateDatasets::otherSource_comesBackAsItWas()
{
    FormFixture f;
    addDatasets(f);
    f.openNew();
    f.nextTo(2);
    const QString path = f.spec().inputs[0].location;
    QVERIFY(!path.isEmpty());
    f.click("inputFromDataset0");
    f.choose("inputDataset0", QStringLiteral("digits"));
    f.click("inputFromPath0");
    QCOMPARE(f.spec().inputs[0].location, path);
    QVERIFY(f.spec().inputs[0].dataset.isEmpty());
    f.click("inputFromDataset0");
    QCOMPARE(f.spec().inputs[0].dataset, digits("V002"));
    QCOMPARE(f.spec().inputs[0].location, QString());
}

void TestCreateDatasets::constraint_disablesWithTheReason_data()
{
    QTest::addColumn<int>("constraint");
    QTest::addColumn<bool>("path");
    QTest::addColumn<bool>("dataset");
    QTest::newRow("any") << int(SourceConstraint::Any) << true << true;
    QTest::newRow("path") << int(SourceConstraint::StoragePath) << true << false;
    QTest::newRow("dataset") << int(SourceConstraint::Dataset) << false << true;
}

void TestCreateDatasets::constraint_disablesWithTheReason()
{
    QFETCH(int, constraint);
    QFETCH(bool, path);
    QFETCH(bool, dataset);
    FormFixture f(false);
    addDatasets(f);
    Algorithm algorithm = f.digits();
    algorithm.inputs[0].constraint = SourceConstraint(constraint);
    algorithm.inputs[0].location.clear();
    f.engine.addAlgorithm(algorithm);
    f.openNew();
    f.nextTo(2);
    auto *fromPath = f.find<QRadioButton>("inputFromPath0");
    auto *fromDataset = f.find<QRadioButton>("inputFromDataset0");
    QCOMPARE(fromPath->isEnabled(), path);
    QCOMPARE(fromPath->toolTip().isEmpty(), path);
    QCOMPARE(fromDataset->isEnabled(), dataset);
    QCOMPARE(fromDataset->toolTip().isEmpty(), dataset);
    QCOMPARE(fromDataset->isChecked(), !path);
}

void TestCreateDatasets::rebuild_keepsTheReference()
{
    FormFixture f;
    addDatasets(f);
    const JobId id = f.engine.addJob(samples::commandJob(QStringLiteral("old")), JobPhase::Completed);
    f.engine.change(id, [&](JobDetails &job) {
        InputChannel input;
        input.name = QStringLiteral("data_url");
        input.dataset = digits("V001");
        input.location = f.folder(QStringLiteral("data")); // as the engine stored it
        job.spec.inputs = {input};
    });
    f.openRebuild(*f.engine.job(id));
    QCOMPARE(f.spec().inputs[0].dataset, digits("V001"));
    f.nextTo(2);
    QVERIFY(f.find<QRadioButton>("inputFromDataset0")->isChecked());
    QCOMPARE(f.find<QComboBox>("inputDataset0")->currentText(), QStringLiteral("digits"));
    QVERIFY(f.find<QComboBox>("inputDataset0Version")->currentText().startsWith(QStringLiteral("V001")));
    QVERIFY(!hasErrors(f.form->findChild<FormModel *>()->issues()));
    f.choose("inputDataset0Version", QStringLiteral("V002"));
    QVERIFY(f.settle());
    QCOMPARE(f.spec().inputs[0].location, QString());
    QVERIFY(!hasErrors(f.form->findChild<FormModel *>()->issues()));
}

void TestCreateDatasets::missingDataset_isShownAndTold()
{
    FormFixture f;
    const JobId id = f.engine.addJob(samples::commandJob(QStringLiteral("old")), JobPhase::Completed);
    f.engine.change(id, [](JobDetails &job) {
        InputChannel input;
        input.name = QStringLiteral("data_url");
        input.dataset = {QStringLiteral("gone"), QStringLiteral("V001")};
        job.spec.inputs = {input};
    });
    f.openRebuild(*f.engine.job(id));
    f.nextTo(2);
    QVERIFY(f.find<QComboBox>("inputDataset0")->currentText().startsWith(QStringLiteral("gone")));
    QCOMPARE(f.spec().inputs[0].dataset.id, QStringLiteral("gone"));
    QVERIFY2(f.noteOf("inputDataset0").contains(QStringLiteral("no dataset")),
             qPrintable(f.noteOf("inputDataset0")));
}

void TestCreateDatasets::madeMeanwhile_canBeChosen()
{
    FormFixture f;
    f.openNew();
    f.nextTo(2);
    f.click("inputFromDataset0");
    QCOMPARE(f.find<QComboBox>("inputDataset0")->findText(QStringLiteral("digits")), -1);
    // In another window, from which one comes back.
    addDatasets(f);
    QEvent back(QEvent::WindowActivate);
    QCoreApplication::sendEvent(f.form.get(), &back);
    QTRY_VERIFY(f.find<QComboBox>("inputDataset0")->findText(QStringLiteral("digits")) >= 0);
    f.choose("inputDataset0", QStringLiteral("digits"));
    QCOMPARE(f.spec().inputs[0].dataset, digits("V002"));
}

void TestCreateDatasets::checkInputSize_countsTheManifest()
{
    FormFixture f;
    addDatasets(f);
    f.openNew();
    f.nextTo(2);
    f.click("inputFromDataset0");
    f.choose("inputDataset0", QStringLiteral("digits"));
    f.click("checkInputSize");
    QTRY_VERIFY(
        f.find<QWidget>("checkInputSize")->accessibleDescription().contains(QStringLiteral("8.0 KiB")));
    QVERIFY(f.find<QWidget>("checkInputSize")->accessibleDescription().contains(QStringLiteral("3 file")));
}

void TestCreateDatasets::checkInputSize_countsWhatLiesElsewhere()
{
    FormFixture f;
    f.engine.buckets[QStringLiteral("bucket")] = {{QStringLiteral("in/a"), {5000, 1}},
                                                  {QStringLiteral("in/b"), {3192, 1}},
                                                  {QStringLiteral("other"), {1 << 20, 1}}};
    f.openNew();
    f.nextTo(2);
    f.type("inputLocation0", QStringLiteral("s3://bucket/in/"));
    f.click("checkInputSize");
    QTRY_VERIFY(f.noteOf("checkInputSize").contains(QStringLiteral("8.0 KiB")));
    QVERIFY(f.noteOf("checkInputSize").contains(QStringLiteral("2 file")));
    f.type("inputLocation0", QStringLiteral("s3://bucket/nothing/"));
    f.click("checkInputSize");
    QTRY_VERIFY(f.noteOf("checkInputSize").contains(QStringLiteral("is not counted")));
    QVERIFY(f.noteOf("checkInputSize").contains(QStringLiteral("s3://bucket/nothing/")));
}

void TestCreateDatasets::checkInputSize_canBeStopped()
{
    FormFixture f;
    f.engine.buckets[QStringLiteral("bucket")] = {{QStringLiteral("in/a"), {5000, 1}}};
    f.engine.storageProgress.files = 12'000;
    f.engine.storageProgress.bytes = 3 << 20;
    f.openNew();
    f.nextTo(2);
    f.type("inputLocation0", QStringLiteral("s3://bucket/in/"));
    f.engine.hold(rpc::StorageMeasure::method);
    f.click("checkInputSize");
    auto *button = f.find<QPushButton>("checkInputSize");
    QVERIFY(button->text().contains(QStringLiteral("Stop")));
    QTRY_VERIFY(f.noteOf("checkInputSize").contains(QStringLiteral("3.0 MiB")));
    eyes::picture(f.form.get(), QStringLiteral("create-counting"));
    f.click("checkInputSize");
    QVERIFY(f.noteOf("checkInputSize").contains(QStringLiteral("Stopped")));
    QVERIFY(button->text().contains(QStringLiteral("Check")));
    QTRY_COMPARE(f.engine.calls(rpc::StorageCancel::method), 1);
}

QTEST_MAIN(TestCreateDatasets)
#include "tst_createdatasets.moc"
