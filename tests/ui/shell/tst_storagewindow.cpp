// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Object storage as the window wires it: the page, the form's location fields, the way to the profiles.
#include "tests/support/eyes/eyes.h"
#include "tests/support/fakeengine.h"
#include "ui/settings/profiledialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/uistate.h"
#include "ui/storage/storagebrowser.h"
#include "ui/storage/storagedialog.h"
#include "ui/storage/storagepage.h"
#include "ui/widgets/locationedit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

prompts::PathRequest folderRequest()
{
    prompts::PathRequest request;
    request.name = s("chooseInput");
    request.title = s("Choose the folder of the input");
    return request;
}

} // namespace

class TestStorageWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { eyes::prepare(); }
    void init();
    void cleanup();
    void page_isReachedByItsKey_andRefreshed();
    void locationField_takesWhatIsChosen();
    void withoutWindow_fieldsHaveNoButton();
    void noProfile_leadsToItsForm();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<MainWindow> m_window;
};

void TestStorageWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<FakeEngine>();
    StorageProfile profile;
    profile.name = s("minio");
    profile.endpoint = s("https://store.example");
    m_engine->storageProfiles = {profile};
    m_engine->buckets = {{s("data"), {{s("images/a.png"), {20, 1'700'000'000'000}}}}, {s("results"), {}}};
    m_client = m_engine->client();
    m_state = std::make_unique<UiState>(m_folder->filePath(s("window.ini")));
    m_window =
        std::make_unique<MainWindow>(m_client.get(), m_state.get(), m_folder->filePath(s("draft.json")));
    m_client->open();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
}

void TestStorageWindow::cleanup()
{
    m_window.reset();
    m_state.reset();
    m_client.reset();
    m_engine.reset();
    m_folder.reset();
}

void TestStorageWindow::page_isReachedByItsKey_andRefreshed()
{
    QCOMPARE(m_engine->calls(rpc::StorageList::method), 0); // not before somebody looks
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    auto *page = m_window->findChild<StoragePage *>();
    QTRY_VERIFY(page->isVisible());
    QTRY_COMPARE(page->browser()->table()->model()->rowCount(), 2);
    eyes::picture(m_window.get(), s("storage-window"));
    m_engine->buckets.insert(s("new"), {});
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE(page->browser()->table()->model()->rowCount(), 3);
}

void TestStorageWindow::locationField_takesWhatIsChosen()
{
    auto *field = new LocationEdit(s("inputLocation1"), folderRequest(), m_window.get());
    field->takeStorage();
    field->setText(s("s3://data/"));
    field->show();
    auto *button = field->findChild<QPushButton *>(s("inputLocation1Storage"));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = field->findChild<StorageDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->browser()->table()->model()->rowCount(), 1);
    QTest::mouseClick(dialog->findChild<QPushButton *>(s("chooseStorage")), Qt::LeftButton);
    QTRY_COMPARE(field->text(), s("s3://data/images/"));
    delete field;
}

void TestStorageWindow::withoutWindow_fieldsHaveNoButton()
{
    m_window.reset();
    QWidget parent;
    LocationEdit field(s("alone"), folderRequest(), &parent);
    field.takeStorage();
    QVERIFY(!field.findChild<QPushButton *>(s("aloneStorage")));
}

void TestStorageWindow::noProfile_leadsToItsForm()
{
    m_engine->storageProfiles.clear();
    m_engine->failNext(rpc::StorageList::method, {ErrorCode::NotFound, s("There is no profile."), {}});
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<QPushButton *>(s("storageEmptyButton")));
    auto *button = m_window->findChild<QPushButton *>(s("storageEmptyButton"));
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<ProfileDialog *>());
    auto *form = m_window->findChild<ProfileDialog *>();
    QTRY_VERIFY(form->isVisible());
    form->findChild<QLineEdit *>(s("profileName"))->setText(s("first"));
    form->findChild<QLineEdit *>(s("profileEndpoint"))->setText(s("store.example"));
    form->findChild<QLineEdit *>(s("profileAccessKey"))->setText(s("AKIA"));
    form->findChild<QLineEdit *>(s("profileSecretKey"))->setText(s("secret"));
    QTest::mouseClick(form->findChild<QPushButton *>(s("saveProfile")), Qt::LeftButton);
    QTRY_COMPARE(m_engine->storageProfiles.size(), 1);
    QVERIFY(m_engine->storageProfiles[0].isDefault); // the first one is, unless one says otherwise
    QTRY_VERIFY(!m_window->findChild<ProfileDialog *>());
    m_window->findChild<SettingsDialog *>()->reject();
    auto *page = m_window->findChild<StoragePage *>();
    QTRY_COMPARE(page->browser()->table()->model()->rowCount(), 2); // asked again by itself
}

QTEST_MAIN(TestStorageWindow)
#include "tst_storagewindow.moc"
