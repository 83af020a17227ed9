// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eyes/eyes.h"
#include "tests/support/fakeengine.h"
#include "ui/catalog/datasetspage.h"
#include "ui/prompts/chooser.h"
#include "ui/prompts/script.h"
#include "ui/widgets/factsheet.h"
#include "ui/widgets/note.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

static void initResources() // the macro declares a function of the resources: outside all namespaces
{
    Q_INIT_RESOURCE(resources);
}

class TestDatasetsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void none_saysWhatBelongsHere();
    void list_andFacts();
    void new_isStoredAndSelected();
    void new_problemsAreToldBesideTheField();
    void publish_showsWhatChanged();
    void publish_cancelled_storesNothing();
    void verify_tellsTheOutcome();
    void edit_keepsTheVersions();
    void delete_asksFirst();
    void preview_showsTheFirstFile();
    void inABucket_isPreviewedAndVerified();
    void new_inABucket();
    void widgets_haveNames();

private:
    template<typename T>
    T *find(const char *name) const
    {
        for (const QWidget *in :
             {static_cast<const QWidget *>(dialog()), static_cast<const QWidget *>(m_page.get())}) {
            if (T *found = in ? in->findChild<T *>(QString::fromLatin1(name)) : nullptr)
                return found;
        }
        qFatal("no widget %s", name);
    }
    void click(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    DatasetDialog *dialog() const { return m_page->findChild<DatasetDialog *>(); }
    bool says(const QString &part) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    }
    int rows() const { return m_page->table()->model()->rowCount(); }
    void addDigits();
    void addInABucket();
    QString file(const char *name, const QByteArray &content) const;

    QTemporaryDir m_files;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<DatasetsPage> m_page;
};

void TestDatasetsPage::initTestCase()
{
    initResources();
    eyes::prepare();
}

void TestDatasetsPage::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_client = m_engine->client();
    m_client->open();
    m_page = std::make_unique<DatasetsPage>(m_client.get());
    m_page->resize(1240, 640);
}

void TestDatasetsPage::cleanup()
{
    m_page.reset();
    m_client.reset();
    m_engine.reset();
}

QString TestDatasetsPage::file(const char *name, const QByteArray &content) const
{
    QFile file(m_files.filePath(QString::fromUtf8(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file for a test");
    return file.fileName();
}

void TestDatasetsPage::addDigits()
{
    DatasetVersion first;
    first.location = m_files.path();
    first.files = 1797;
    first.bytes = 5'000'000;
    first.created = 1'700'000'000'000;
    first.digest = QString(64, u'a');
    first.notes = QStringLiteral("<b>as downloaded</b>");
    DatasetVersion second = first;
    second.number = 2;
    second.files = 1800;
    second.state = DataState::Intact;
    second.verified = 1'700'100'000'000;
    second.notes = QStringLiteral("Three more.");
    m_engine->datasetFiles = {{QStringLiteral("digits.csv"), 40}, {QStringLiteral("readme.txt"), 6}};
    m_engine->addDataset({DatasetId(QStringLiteral("4711")),
                          QStringLiteral("digits"),
                          QStringLiteral("Hand-written digits, 8 × 8 pixels"),
                          first.created,
                          second.created,
                          {first, second}});
    m_engine->addDataset({{}, QStringLiteral("words"), QStringLiteral("Nothing here yet"), 1, 1, {}});
}

void TestDatasetsPage::none_saysWhatBelongsHere()
{
    m_page->show();
    QTRY_VERIFY(says(QStringLiteral("No datasets yet")));
    eyes::picture(m_page.get(), QStringLiteral("datasets-none"));
    click("emptyNewDataset");
    QVERIFY(dialog());
}

void TestDatasetsPage::list_andFacts()
{
    addDigits();
    m_page->show();
    QTRY_COMPARE(rows(), 2);
    auto *facts = find<FactSheet>("datasetFacts");
    QTRY_VERIFY(facts->toPlainText().contains(QStringLiteral("Three more.")));
    auto *versions = find<QTableWidget>("datasetVersions");
    QCOMPARE(versions->rowCount(), 2);
    QCOMPARE(versions->item(0, 0)->text(), QStringLiteral("V002"));
    versions->selectRow(1);
    QVERIFY(facts->toPlainText().contains(QStringLiteral("<b>as downloaded</b>")));
    versions->selectRow(0);
    eyes::picture(m_page.get(), QStringLiteral("datasets-list"));
    m_page->table()->selectRow(1);
    QCOMPARE(versions->rowCount(), 0);
    QVERIFY(facts->toPlainText().contains(QStringLiteral("no version yet")));
    QVERIFY(!find<QWidget>("verifyDataset")->isEnabled());
}

void TestDatasetsPage::new_isStoredAndSelected()
{
    addDigits();
    m_page->show();
    QTRY_COMPARE(rows(), 2);
    click("newDataset");
    find<QLineEdit>("datasetName")->setText(QStringLiteral("zebra"));
    find<QPlainTextEdit>("datasetDescription")->setPlainText(QStringLiteral("Stripes."));
    find<QLineEdit>("datasetLocation")->setText(QStringLiteral("/data/zebra"));
    find<QPlainTextEdit>("datasetNotes")->setPlainText(QStringLiteral("First."));
    eyes::picture(dialog(), QStringLiteral("datasets-new"));
    click("storeDataset");
    QTRY_COMPARE(rows(), 3);
    QTRY_COMPARE(m_page->table()->currentIndex().siblingAtColumn(0).data().toString(),
                 QStringLiteral("zebra"));
    QCOMPARE(m_engine->datasets.last().newest()->location, QStringLiteral("/data/zebra"));
    QCOMPARE(m_engine->datasets.last().newest()->notes, QStringLiteral("First."));
}

void TestDatasetsPage::new_problemsAreToldBesideTheField()
{
    addDigits();
    m_page->show();
    QTRY_COMPARE(rows(), 2);
    click("newDataset");
    find<QLineEdit>("datasetName")->setText(QStringLiteral("digits"));
    QVERIFY(find<Note>("datasetWhy")->text().contains(QStringLiteral("exists")));
    find<QLineEdit>("datasetName")->setText(QStringLiteral("a"));
    find<QLineEdit>("datasetLocation")->setText(QStringLiteral("obs://bucket/x"));
    QVERIFY(find<Note>("datasetWhy")->text().contains(QStringLiteral("ETag")));
    find<QLineEdit>("datasetLocation")->setText(QStringLiteral("ftp://host/x"));
    QVERIFY(find<Note>("datasetWhy")->text().contains(QStringLiteral("not a storage location")));
    click("storeDataset");
    QCOMPARE(m_engine->calls(rpc::DatasetCreate::method), 0);
    find<QLineEdit>("datasetLocation")->setText(QStringLiteral("/data"));
    m_engine->failNext(rpc::DatasetCreate::method,
                       {ErrorCode::DiskFull, QStringLiteral("The disk is full."), {}});
    click("storeDataset");
    QTRY_VERIFY(says(QStringLiteral("The disk is full.")));
    QVERIFY(dialog());
}

void TestDatasetsPage::publish_showsWhatChanged()
{
    addDigits();
    m_engine->datasetChanges.added = 120;
    m_engine->datasetChanges.addedNames = {QStringLiteral("new-1.png"), QStringLiteral("<i>new-2</i>.png")};
    m_engine->datasetChanges.changed = 1;
    m_engine->datasetChanges.changedNames = {QStringLiteral("digits.csv")};
    m_page->show();
    QTRY_COMPARE(rows(), 2);
    click("publishDataset");
    QTRY_VERIFY(find<QLabel>("datasetChangesSummary")->text().contains(QStringLiteral("added: 120")));
    const QString names = find<QPlainTextEdit>("datasetChanges")->toPlainText();
    QVERIFY(names.contains(QStringLiteral("+ <i>new-2</i>.png")));
    QVERIFY(names.contains(QStringLiteral("118 more")));
    eyes::picture(dialog(), QStringLiteral("datasets-publish"));
    click("storeDataset");
    QTRY_COMPARE(m_engine->datasets.first().versions.size(), 3);
    QTRY_COMPARE(find<QTableWidget>("datasetVersions")->rowCount(), 3);
}

void TestDatasetsPage::publish_cancelled_storesNothing()
{
    addDigits();
    m_page->show();
    QTRY_COMPARE(rows(), 2);
    click("publishDataset");
    QTRY_VERIFY(find<QWidget>("storeDataset")->isEnabled());
    m_engine->hold(rpc::DatasetPublish::method);
    click("storeDataset");
    QTRY_VERIFY(find<QLabel>("datasetDialogOperationText")->text().contains(QStringLiteral("7 files")));
    QVERIFY(!find<QWidget>("storeDataset")->isEnabled());
    click("datasetDialogOperationCancel");
    QTRY_VERIFY(says(QStringLiteral("nothing was stored")));
    QCOMPARE(m_engine->datasets.first().versions.size(), 2);
    QVERIFY(find<QWidget>("storeDataset")->isEnabled());
}

void TestDatasetsPage::verify_tellsTheOutcome()
{
    addDigits();
    m_page->show();
    QTRY_COMPARE(rows(), 2);
    click("verifyDataset");
    QTRY_VERIFY(says(QStringLiteral("is as it was published")));
    m_engine->datasetChanges.removed = 1;
    m_engine->datasetChanges.removedNames = {QStringLiteral("lost.png")};
    QTRY_VERIFY(find<QWidget>("verifyDataset")->isEnabled());
    click("verifyDataset");
    QTRY_VERIFY(says(QStringLiteral("lost.png")));
    QTRY_COMPARE(find<QTableWidget>("datasetVersions")->item(0, 3)->text(), QStringLiteral("Data changed"));
    eyes::picture(m_page.get(), QStringLiteral("datasets-changed"));
    QTRY_VERIFY(find<QWidget>("verifyDataset")->isEnabled());
    m_engine->hold(rpc::DatasetVerify::method);
    click("verifyDataset");
    click("datasetOperationCancel");
    QTRY_VERIFY(says(QStringLiteral("was cancelled")));
}

void TestDatasetsPage::edit_keepsTheVersions()
{
    addDigits();
    m_page->show();
    QTRY_COMPARE(rows(), 2);
    click("editDataset");
    find<QLineEdit>("datasetName")->setText(QStringLiteral("numbers"));
    click("storeDataset");
    QTRY_COMPARE(m_engine->datasets.first().name, QStringLiteral("numbers"));
    QCOMPARE(m_engine->datasets.first().versions.size(), 2);
}

void TestDatasetsPage::delete_asksFirst()
{
    addDigits();
    m_page->show();
    QTRY_COMPARE(rows(), 2);
    prompts::Script script;
    script.answer(QStringLiteral("deleteDatasetQuestion"), QStringLiteral("cancel"));
    click("deleteDataset");
    QTRY_COMPARE(script.asked.size(), 1);
    QCOMPARE(m_engine->datasets.size(), 2);
    script.answer(QStringLiteral("deleteDatasetQuestion"), QStringLiteral("delete"));
    m_engine->failNext(rpc::DatasetDelete::method, {ErrorCode::InUse, QStringLiteral("A job needs it."), {}});
    click("deleteDataset");
    QTRY_VERIFY(says(QStringLiteral("A job needs it.")));
    script.answer(QStringLiteral("deleteDatasetQuestion"), QStringLiteral("delete"));
    click("deleteDataset");
    QTRY_COMPARE(m_engine->datasets.size(), 1);
    QTRY_COMPARE(rows(), 1);
}

void TestDatasetsPage::preview_showsTheFirstFile()
{
    file("digits.csv", "label,pixels\n1,\"a, b\"\n2,c\n");
    file("readme.txt", "hello\n");
    addDigits();
    m_page->show();
    QTRY_COMPARE(rows(), 2);
    find<QTabWidget>("datasetTabs")->setCurrentIndex(1);
    QTRY_COMPARE(find<QTableWidget>("datasetFiles")->rowCount(), 2);
    auto *table = find<QTableWidget>("previewTable");
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->horizontalHeaderItem(1)->text(), QStringLiteral("pixels"));
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("a, b"));
    eyes::picture(m_page.get(), QStringLiteral("datasets-preview"));
    find<QTableWidget>("datasetFiles")->selectRow(1);
    QTRY_COMPARE(find<QPlainTextEdit>("previewText")->toPlainText(), QStringLiteral("hello\n"));
}

void TestDatasetsPage::addInABucket()
{
    DatasetVersion version;
    version.location = QStringLiteral("obs://training-data/digits/");
    version.files = 3;
    version.bytes = 4'000'000'100;
    version.created = 1'700'000'000'000;
    version.digest = QString(64, u'b');
    version.notes = QStringLiteral("Straight from the labelling team.");
    m_engine->datasetFiles = {{QStringLiteral("labels.csv"), 4'000'000'000},
                              {QStringLiteral("icon.png"), 0},
                              {QStringLiteral("raw/0001.bin"), 100}};
    QByteArray rows("label,pixels\n");
    for (int i = 0; rows.size() < (100 << 10); ++i)
        rows += QByteArray::number(i % 10) + ",0 0 5 13 9 1\n";
    m_engine->datasetContents[QStringLiteral("labels.csv")] = rows;
    m_engine->datasetContents[QStringLiteral("icon.png")] = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    m_engine->datasetFiles[1].size = m_engine->datasetContents[QStringLiteral("icon.png")].size();
    m_engine->datasetContents[QStringLiteral("raw/0001.bin")] = QByteArray(100, '\0');
    m_engine->addDataset({DatasetId(QStringLiteral("4712")),
                          QStringLiteral("digits in a bucket"),
                          QStringLiteral("Hand-written digits"),
                          version.created,
                          version.created,
                          {version}});
}

void TestDatasetsPage::inABucket_isPreviewedAndVerified()
{
    addInABucket();
    m_page->show();
    QTRY_COMPARE(rows(), 1);
    QTRY_VERIFY(find<FactSheet>("datasetFacts")->toPlainText().contains(QStringLiteral("ETag")));
    eyes::picture(m_page.get(), QStringLiteral("datasets-bucket"));
    find<QTabWidget>("datasetTabs")->setCurrentIndex(1);
    auto *files = find<QTableWidget>("datasetFiles");
    QTRY_COMPARE(files->rowCount(), 3);
    auto *table = find<QTableWidget>("previewTable");
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->horizontalHeaderItem(1)->text(), QStringLiteral("pixels"));
    QVERIFY(says(QStringLiteral("of 3.7 GiB")));
    eyes::picture(m_page.get(), QStringLiteral("datasets-bucket-preview"));
    files->selectRow(1);
    QTRY_VERIFY(find<QLabel>("previewImage")->isVisible());
    files->selectRow(2);
    QTRY_VERIFY(says(QStringLiteral("No preview of this kind")));
    // What was changed meanwhile is not shown as if it were the version's.
    m_engine->failNext(rpc::DatasetRead::method,
                       {ErrorCode::Conflict, QStringLiteral("It is not what it was."), {}});
    files->selectRow(0);
    QTRY_VERIFY(says(QStringLiteral("It is not what it was.")));
    // An answer that comes late is not shown for another file.
    m_engine->hold(rpc::DatasetRead::method);
    files->selectRow(1);
    files->selectRow(2);
    QTRY_COMPARE(m_engine->calls(rpc::DatasetRead::method), 6);
    m_engine->release(rpc::DatasetRead::method);
    QTRY_VERIFY(says(QStringLiteral("No preview of this kind")));
    QVERIFY(!find<QLabel>("previewImage")->isVisible());
    m_engine->hold(rpc::DatasetVerify::method);
    click("verifyDataset");
    QTRY_VERIFY(find<QLabel>("datasetOperationText")->text().contains(QStringLiteral("7 files")));
    click("datasetOperationCancel");
    QTRY_VERIFY(says(QStringLiteral("was cancelled")));
}

void TestDatasetsPage::new_inABucket()
{
    prompts::setStorageChooser(
        [](QWidget *, const prompts::PathRequest &, QObject *, const prompts::PathAnswer &then) {
            then(QStringLiteral("obs://training-data/digits/"));
        });
    m_page->show();
    QTRY_VERIFY(says(QStringLiteral("No datasets yet")));
    click("emptyNewDataset");
    find<QLineEdit>("datasetName")->setText(QStringLiteral("from-the-bucket"));
    click("datasetLocationStorage");
    QCOMPARE(find<QLineEdit>("datasetLocation")->text(), QStringLiteral("obs://training-data/digits/"));
    QVERIFY(find<Note>("datasetWhy")->text().contains(QStringLiteral("ETag")));
    eyes::picture(dialog(), QStringLiteral("datasets-new-bucket"));
    m_engine->hold(rpc::DatasetCreate::method);
    click("storeDataset");
    QTRY_VERIFY(find<QLabel>("datasetDialogOperationText")->text().contains(QStringLiteral("Listing")));
    eyes::picture(dialog(), QStringLiteral("datasets-listing"));
    m_engine->release(rpc::DatasetCreate::method);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(m_engine->datasets.last().newest()->location, QStringLiteral("obs://training-data/digits/"));
    prompts::setStorageChooser({});
}

void TestDatasetsPage::widgets_haveNames()
{
    addDigits();
    m_page->show();
    QTRY_COMPARE(rows(), 2);
    click("publishDataset");
    const auto widgets = m_page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QSplitterHandle"))
            continue;
        QVERIFY2(!widget->objectName().isEmpty() || widget->inherits("QHeaderView") ||
                     widget->inherits("QTabBar") || widget->inherits("QToolButton"),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestDatasetsPage)
#include "tst_datasetspage.moc"
