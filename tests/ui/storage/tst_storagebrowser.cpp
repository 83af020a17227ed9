// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The browser of object storage, its dialog and its page. With TRAINSHED_SHOTS pictures are left for eyes.
#include "model/items/storagelistmodel.h"
#include "tests/support/eyes/eyes.h"
#include "tests/support/fakeengine.h"
#include "ui/prompts/script.h"
#include "ui/storage/storagebrowser.h"
#include "ui/storage/storagedialog.h"
#include "ui/storage/storagepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/transferbar.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestStorageBrowser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { eyes::prepare(); }
    void init();
    void cleanup();
    void keyboard_goesInAndOut();
    void search_isByPrefix();
    void newFolder_appears();
    void upload_goesIntoTheOpenFolder();
    void download_eachEntryOneAfterTheOther();
    void download_overSomething_asksFirst();
    void delete_asksAndSaysWhatGoes();
    void transfer_showsProgressAndIsCancelled();
    void refusedNames_areTold();
    void withoutProfiles_theWayIsShown();
    void failure_canBeTriedAgain();
    void dialog_choosesFolderOrObject();
    void dialog_otherProfile_isAssigned();
    void progressText_saysWhatIsKnown();
    void bucket_isMade();
    void bucket_isDeletedOnlyEmpty();
    void uploads_areShownAndAborted();
    void uploads_nothingLeft();

private:
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_page->findChild<T *>(s(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    StorageBrowser *browser() const { return m_page->browser(); }
    void openFolder(const char *location)
    {
        browser()->open(s(location));
        QTRY_VERIFY(table()->model()->rowCount() > 0);
    }
    QTableView *table() const { return browser()->table(); }
    QString message() const { return find<MessageBar>("storageMessage")->text(); }
    void select(const QStringList &names)
    {
        table()->clearSelection();
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QModelIndex index = table()->model()->index(row, 0);
            if (names.contains(index.data().toString()))
                table()->selectionModel()->select(index,
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<StoragePage> m_page;
};

void TestStorageBrowser::init()
{
    m_engine = std::make_unique<FakeEngine>();
    StorageProfile profile;
    profile.name = s("minio");
    profile.endpoint = s("https://store.example");
    profile.accessKey = s("AKIA");
    m_engine->storageProfiles = {profile};
    m_engine->buckets = {{s("data"),
                          {{s("images/cats/1.png"), {20'480, 1'700'000'000'000}},
                           {s("images/a.png"), {2'048'000, 1'700'100'000'000}},
                           {s("readme.txt"), {512, 1'700'200'000'000}},
                           {s("weights-epoch-10.safetensors"), {7'340'032'000, 1'700'300'000'000}}}},
                         {s("results"), {}}};
    m_client = m_engine->client();
    m_client->open();
    QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
    m_page = std::make_unique<StoragePage>(m_client.get(), nullptr);
    m_page->resize(980, 560);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void TestStorageBrowser::cleanup()
{
    m_page.reset();
    m_client.reset();
    m_engine.reset();
}

void TestStorageBrowser::keyboard_goesInAndOut()
{
    eyes::picture(m_page.get(), s("storage-buckets"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(browser()->location(), s("s3://data/"));
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    eyes::picture(m_page.get(), s("storage-folder"));
    // The count is new: its place is made when the events are processed.
    QTRY_VERIFY2(eyes::cutTexts(m_page.get()).isEmpty(),
                 qPrintable(eyes::cutTexts(m_page.get()).join(u'\n')));
    QTest::keyClick(table(), Qt::Key_Return); // the folder stands first
    QTRY_COMPARE(browser()->location(), s("s3://data/images/"));
    QTest::keyClick(table(), Qt::Key_Backspace);
    QTRY_COMPARE(browser()->location(), s("s3://data/"));
    auto *typed = find<QLineEdit>("storageLocation");
    typed->setText(s("obs://data/images"));
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_COMPARE(browser()->location(), s("obs://data/images/"));
    typed->setText(s("/tmp"));
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(message().contains(s("/tmp")));
    QCOMPARE(browser()->location(), s("obs://data/images/"));
}

void TestStorageBrowser::search_isByPrefix()
{
    openFolder("s3://data/");
    QTest::keyClicks(find<QLineEdit>("storageSearch"), s("we"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    find<QLineEdit>("storageSearch")->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QTest::keyClicks(find<QLineEdit>("storageSearch"), s("nope"));
    QTRY_COMPARE(table()->model()->rowCount(), 0);
}

void TestStorageBrowser::newFolder_appears()
{
    openFolder("s3://data/");
    const auto create = [this](const QString &name) {
        QTest::mouseClick(find<QPushButton>("storageNewFolder"), Qt::LeftButton);
        auto *dialog = m_page->findChild<QInputDialog *>(s("newStorageFolder"));
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
    };
    create(s("new one"));
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QVERIFY(m_engine->buckets[s("data")].contains(s("new one/")));
    create(s(".."));
    QTRY_VERIFY(message().contains(s("can't be the name")));
}

void TestStorageBrowser::upload_goesIntoTheOpenFolder()
{
    openFolder("s3://data/images/");
    prompts::Script script;
    script.answerPath(s("chooseUploadFile"), s("/home/me/new.bin"));
    QTest::mouseClick(find<QPushButton>("storageUploadFile"), Qt::LeftButton);
    QTRY_VERIFY(message().contains(s("Done")));
    QCOMPARE(m_engine->lastTransfer->from, s("/home/me/new.bin"));
    QCOMPARE(m_engine->lastTransfer->to, s("s3://data/images/"));
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    script.answerPath(s("chooseUploadFolder"), s("/home/me/set"));
    QTest::mouseClick(find<QPushButton>("storageUploadFolder"), Qt::LeftButton);
    QTRY_COMPARE(m_engine->lastTransfer->to, s("s3://data/images/set/"));
}

void TestStorageBrowser::download_eachEntryOneAfterTheOther()
{
    openFolder("s3://data/");
    QTemporaryDir folder;
    prompts::Script script;
    script.answerPath(s("chooseDownloadFolder"), folder.path());
    select({s("images"), s("readme.txt")});
    QTest::mouseClick(find<QPushButton>("storageDownload"), Qt::LeftButton);
    QTRY_COMPARE(m_engine->calls(rpc::StorageTransfer::method), 2);
    QTRY_VERIFY(message().contains(s("20 files")));
    QCOMPARE(m_engine->lastTransfer->from, s("s3://data/readme.txt"));
    QCOMPARE(m_engine->lastTransfer->to, folder.path());
    QVERIFY(script.asked.isEmpty());
}

void TestStorageBrowser::download_overSomething_asksFirst()
{
    openFolder("s3://data/");
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(s("images")));
    prompts::Script script;
    script.answerPath(s("chooseDownloadFolder"), folder.path());
    script.answer(s("replaceDownloads"), s("cancel"));
    select({s("images")});
    QTest::mouseClick(find<QPushButton>("storageDownload"), Qt::LeftButton);
    QTRY_COMPARE(script.asked.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(m_engine->calls(rpc::StorageTransfer::method), 0);
    script.answer(s("replaceDownloads"), s("replace"));
    QTest::mouseClick(find<QPushButton>("storageDownload"), Qt::LeftButton);
    QTRY_COMPARE(m_engine->calls(rpc::StorageTransfer::method), 1);
    QCOMPARE(m_engine->lastTransfer->to, folder.filePath(s("images")));
}

void TestStorageBrowser::delete_asksAndSaysWhatGoes()
{
    openFolder("s3://data/");
    prompts::Script script;
    script.answer(s("deleteObjects"), s("cancel"));
    select({s("images")});
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(script.asked.size(), 1);
    QVERIFY(script.asked[0].consequences.contains(s("everything in the folders")));
    QCOMPARE(m_engine->buckets[s("data")].size(), 4);
    script.answer(s("deleteObjects"), s("delete"));
    QTest::mouseClick(find<QPushButton>("storageDelete"), Qt::LeftButton);
    QTRY_COMPARE(m_engine->buckets[s("data")].size(), 2);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(message().contains(s("2 objects")));
}

void TestStorageBrowser::transfer_showsProgressAndIsCancelled()
{
    openFolder("s3://data/");
    m_engine->hold(rpc::StorageTransfer::method);
    m_engine->storageProgress.slowSince = QDateTime::currentMSecsSinceEpoch() - 65'000;
    prompts::Script script;
    script.answerPath(s("chooseUploadFile"), s("/home/me/new.bin"));
    QTest::mouseClick(find<QPushButton>("storageUploadFile"), Qt::LeftButton);
    QTRY_VERIFY(find<TransferBar>("transferBar")->isVisible());
    QTRY_VERIFY(find<QLabel>("transferText")->text().contains(s("3 of 10 files")));
    QVERIFY(find<QLabel>("transferText")->text().contains(s("slower")));
    eyes::picture(m_page.get(), s("storage-progress"));
    QVERIFY(!find<QPushButton>("storageUploadFile")->isEnabled());
    QTest::mouseClick(find<QPushButton>("cancelTransfer"), Qt::LeftButton);
    QTRY_VERIFY(!find<TransferBar>("transferBar")->isVisible());
    QVERIFY(message().contains(s("Cancelled")));
    QTRY_VERIFY(find<QPushButton>("storageUploadFile")->isEnabled());
}

void TestStorageBrowser::refusedNames_areTold()
{
    openFolder("s3://data/");
    m_engine->transferRefused = {{s("../x"), s("leaves the folder")}};
    QTemporaryDir folder;
    prompts::Script script;
    script.answerPath(s("chooseDownloadFolder"), folder.path());
    select({s("images")});
    QTest::mouseClick(find<QPushButton>("storageDownload"), Qt::LeftButton);
    QTRY_VERIFY(message().contains(s("../x")));
}

void TestStorageBrowser::withoutProfiles_theWayIsShown()
{
    m_engine->failNext(rpc::StorageList::method, {ErrorCode::NotFound, s("There is no profile."), {}});
    browser()->open(s("s3://"));
    QSignalSpy wanted(m_page.get(), &StoragePage::profilesRequested);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(s("storageEmptyButton")));
    auto *button = find<QPushButton>("storageEmptyButton");
    QTRY_COMPARE(button->text().remove(u'&'), s("Add Storage Profile…"));
    eyes::picture(m_page.get(), s("storage-none"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestStorageBrowser::failure_canBeTriedAgain()
{
    m_engine->failNext(rpc::StorageList::method,
                       {ErrorCode::Unreachable, s("store.example does not answer."), {}});
    browser()->open(s("s3://data/"));
    QTRY_VERIFY(message().contains(s("does not answer")));
    QTRY_VERIFY(m_page->findChild<QPushButton *>(s("storageEmptyButton")));
    QTest::mouseClick(find<QPushButton>("storageEmptyButton"), Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
}

void TestStorageBrowser::dialog_choosesFolderOrObject()
{
    prompts::PathRequest request;
    request.name = s("chooseThing");
    request.title = s("Choose the folder of the input");
    request.start = s("s3://data/");
    auto *dialog = new StorageDialog(m_client.get(), request, m_page.get());
    QSignalSpy chosen(dialog, &StorageDialog::chosen);
    dialog->open();
    QTRY_COMPARE(dialog->browser()->table()->model()->rowCount(), 3);
    QTRY_COMPARE(dialog->findChild<QLabel *>(s("storageCandidate"))->text(), s("Chosen: s3://data/images/"));
    eyes::picture(dialog, s("storage-dialog"));
    dialog->browser()->table()->clearSelection();
    QCOMPARE(dialog->findChild<QLabel *>(s("storageCandidate"))->text(), s("Chosen: s3://data/"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(s("chooseStorage")), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), s("s3://data/"));

    request.kind = prompts::PathRequest::Kind::OpenFile;
    auto *files = new StorageDialog(m_client.get(), request, m_page.get());
    QSignalSpy file(files, &StorageDialog::chosen);
    files->open();
    QTRY_COMPARE(files->browser()->table()->model()->rowCount(), 3);
    QVERIFY(!files->findChild<QPushButton *>(s("chooseStorage"))->isEnabled());
    files->browser()->table()->setCurrentIndex(files->browser()->table()->model()->index(1, 0));
    files->browser()->table()->setFocus();
    QTest::keyClick(files->browser()->table(), Qt::Key_Return);
    QTRY_COMPARE(file.size(), 1);
    QCOMPARE(file[0][0].toString(), s("s3://data/readme.txt"));
}

void TestStorageBrowser::dialog_otherProfile_isAssigned()
{
    m_engine->unservedBuckets = {s("data")};
    prompts::PathRequest request;
    request.name = s("chooseThing");
    auto *dialog = new StorageDialog(m_client.get(), request, m_page.get());
    QSignalSpy chosen(dialog, &StorageDialog::chosen);
    dialog->open();
    QTRY_COMPARE(dialog->browser()->table()->model()->rowCount(), 2);
    QTRY_VERIFY(
        dialog->findChild<QLabel *>(s("storageCandidate"))->text().contains(s("served by the profile")));
    dialog->browser()->table()->setFocus();
    QTest::keyClick(dialog->browser()->table(), Qt::Key_Return);
    QTRY_COMPARE(dialog->browser()->location(), s("s3://data/"));
    QCOMPARE(dialog->browser()->profile(), s("minio"));
    QTRY_COMPARE(dialog->browser()->table()->model()->rowCount(), 3);
    QTest::mouseClick(dialog->findChild<QPushButton *>(s("chooseStorage")), Qt::LeftButton);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(m_engine->bucketProfiles.value(s("data")), s("minio"));
}

void TestStorageBrowser::progressText_saysWhatIsKnown()
{
    QCOMPARE(TransferBar::text({3, 0, -1, -1}, 0), s("3 files"));
    QCOMPARE(TransferBar::text({3, 1024, 10, 4096}, 1000),
             s("3 of 10 files, 1.0 KiB of 4.0 KiB, 1.0 KiB/s, 3.0 s left"));
    QVERIFY(TransferBar::text({3, 0, -1, -1, QDateTime::currentMSecsSinceEpoch() - 65'000}, 0)
                .startsWith(s("3 files, the store has been asking to go slower for 1")));
}

void TestStorageBrowser::bucket_isMade()
{
    StorageProfile other = m_engine->storageProfiles.first();
    other.name = s("other");
    other.isDefault = true;
    m_engine->storageProfiles.append(other);
    m_engine->buckets.insert(s("taken"), {});
    auto *button = find<QPushButton>("storageNewFolder");
    QVERIFY(button->text().contains(s("Bucket")));
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = find<QDialog>("newBucket");
    auto *create = find<QPushButton>("createBucket");
    QTRY_COMPARE(find<QComboBox>("bucketProfile")->count(), 2);
    QCOMPARE(find<QComboBox>("bucketProfile")->currentText(), s("other"));
    QTest::keyClicks(find<QLineEdit>("bucketName"), s("No"));
    QVERIFY(!create->isEnabled());
    find<QLineEdit>("bucketName")->setText(s("taken"));
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("bucketMessage")->text().contains(s("already")));
    eyes::picture(dialog, s("storage-new-bucket"));
    QVERIFY(eyes::cutTexts(dialog).isEmpty());
    find<QLineEdit>("bucketName")->setText(s("brand-new"));
    QTest::keyClick(find<QLineEdit>("bucketName"), Qt::Key_Return);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(m_engine->lastMadeBucket->profile, s("other"));
    QVERIFY(message().contains(s("brand-new")));
    openFolder("s3://data/");
    QVERIFY(button->text().contains(s("Folder")));
}

void TestStorageBrowser::bucket_isDeletedOnlyEmpty()
{
    prompts::Script script;
    select({s("data")});
    script.answer(s("deleteBucket"), s("delete"));
    QTest::mouseClick(find<QPushButton>("storageDelete"), Qt::LeftButton);
    QTRY_VERIFY(message().contains(s("not empty")));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    select({s("results")});
    script.answer(s("deleteBucket"), s("delete"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!m_engine->buckets.contains(s("results")));
    QTRY_VERIFY(message().contains(s("is deleted")));
}

void TestStorageBrowser::uploads_areShownAndAborted()
{
    QVERIFY(!find<QPushButton>("storageUploads")->isEnabled());
    openFolder("s3://data/");
    m_engine->unfinishedUploads = {
        {s("runs/17/weights-epoch-10.safetensors"), s("1"), 1'700'000'000'000, s("tester")},
        {s("b/<b>new</b>"), s("2"), QDateTime::currentMSecsSinceEpoch() - 3'600'000, {}},
        {s("a"), s("3"), 0, {}}};
    m_engine->uploadsUnderWay = 1;
    QTest::mouseClick(find<QPushButton>("storageUploads"), Qt::LeftButton);
    auto *dialog = find<QDialog>("unfinishedUploads");
    auto *list = find<QTableView>("uploadsTable");
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QVERIFY(find<QLabel>("uploadsRest")->text().contains(s("not among them: 1")));
    eyes::picture(dialog, s("storage-uploads"));
    QVERIFY2(eyes::cutTexts(dialog).isEmpty(), qPrintable(eyes::cutTexts(dialog).join(u'\n')));
    prompts::Script script;
    script.answer(s("confirmAbortUploads"), s("cancel"));
    list->selectRow(1);
    const QString chosen = list->model()->index(1, 0).data().toString();
    QTest::mouseClick(find<QPushButton>("abortUploads"), Qt::LeftButton);
    QTRY_COMPARE(script.asked.size(), 1);
    QVERIFY(script.asked[0].text.contains(chosen));
    QCOMPARE(m_engine->unfinishedUploads.size(), 3);
    script.answer(s("confirmAbortUploads"), s("abort"));
    list->selectAll();
    QTest::mouseClick(find<QPushButton>("abortUploads"), Qt::LeftButton);
    QTRY_VERIFY(m_engine->unfinishedUploads.isEmpty());
    QTRY_VERIFY(find<MessageBar>("uploadsMessage")->text().contains(s("3 uploads")));
    QVERIFY(!find<QPushButton>("abortUploads")->isEnabled());
}

void TestStorageBrowser::uploads_nothingLeft()
{
    openFolder("s3://data/");
    m_engine->failNext(rpc::StorageUploads::method, {ErrorCode::Unsupported, s("It can't."), {}});
    QTest::mouseClick(find<QPushButton>("storageUploads"), Qt::LeftButton);
    QTRY_VERIFY(find<MessageBar>("uploadsMessage")->text().contains(s("It can't.")));
    QTest::mouseClick(find<QPushButton>("closeUploads"), Qt::LeftButton);
    QTRY_VERIFY(!m_page->findChild<QDialog *>(s("unfinishedUploads")));
    QTest::mouseClick(find<QPushButton>("storageUploads"), Qt::LeftButton);
    QTRY_COMPARE(m_engine->calls(rpc::StorageUploads::method), 2);
    QVERIFY(!find<QPushButton>("abortUploads")->isEnabled());
}

QTEST_MAIN(TestStorageBrowser)
#include "tst_storagebrowser.moc"
