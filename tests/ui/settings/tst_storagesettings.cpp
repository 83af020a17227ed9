// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings → Storage. With TRAINSHED_SHOTS pictures are left for eyes.
#include "tests/support/eyes/eyes.h"
#include "tests/support/fakeengine.h"
#include "ui/prompts/script.h"
#include "ui/settings/findings.h"
#include "ui/settings/profiledialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

StorageProfile profileOf(const char *name)
{
    StorageProfile profile;
    profile.name = s(name);
    profile.endpoint = s("https://%1.example:9000").arg(profile.name);
    profile.accessKey = s("AKIAEXAMPLE");
    return profile;
}

} // namespace

class TestStorageSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { eyes::prepare(); }
    void init();
    void cleanup();
    void profile_isAddedWithItsSecret();
    void profile_isEditedWithoutTouchingTheSecret();
    void fields_showTheirRules();
    void choices_showTheirFields();
    void test_saysWhatWorks_andIsCancelled();
    void refusal_isTold();
    void profile_isRemovedAfterAsking();
    void buckets_areAssigned();

private:
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(s(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    ProfileDialog *form() const { return m_dialog->findChild<ProfileDialog *>(); }
    void type(const char *name, const char *text) { find<QLineEdit>(name)->setText(s(text)); }
    void choose(const char *box, int index) { find<ComboBox>(box)->setCurrentIndex(index); }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    QPointer<SettingsDialog> m_dialog;
};

void TestStorageSettings::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_engine->storageProfiles = {profileOf("minio"), profileOf("obs")};
    m_engine->storageProfiles[0].isDefault = true;
    m_engine->storageSecrets = {{s("minio"), s("one")}, {s("obs"), s("two")}};
    m_engine->bucketProfiles = {{s("training-data"), s("obs")}};
    m_client = m_engine->client();
    m_client->open();
    QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
    m_dialog = new SettingsDialog(m_client.get());
    m_dialog->show();
    m_dialog->showStorage(false);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTRY_COMPARE(find<QTreeWidget>("storageProfiles")->topLevelItemCount(), 2);
}

void TestStorageSettings::cleanup()
{
    delete m_dialog;
    m_client.reset();
    m_engine.reset();
}

void TestStorageSettings::profile_isAddedWithItsSecret()
{
    eyes::picture(m_dialog, s("storage-settings"));
    QVERIFY2(eyes::cutTexts(m_dialog).isEmpty(), qPrintable(eyes::cutTexts(m_dialog).join(u'\n')));
    click("addProfile");
    QVERIFY(form());
    eyes::picture(form(), s("storage-profile-new"));
    type("profileName", "aws-eu");
    type("profileEndpoint", "s3.eu-central-1.amazonaws.com");
    type("profileRegion", "eu-central-1");
    type("profileAccessKey", "AKIA");
    type("profileSecretKey", "very/secret+key");
    QCOMPARE(find<QLineEdit>("profileSecretKey")->echoMode(), QLineEdit::Password);
    click("saveProfile");
    QTRY_VERIFY(!form());
    QCOMPARE(m_engine->storageSecrets.value(s("aws-eu")), s("very/secret+key"));
    QCOMPARE(m_engine->lastStorageSave->profile.endpoint, s("https://s3.eu-central-1.amazonaws.com"));
    QTRY_COMPARE(find<QTreeWidget>("storageProfiles")->topLevelItemCount(), 3);
}

void TestStorageSettings::profile_isEditedWithoutTouchingTheSecret()
{
    click("editProfile");
    QVERIFY(form());
    QCOMPARE(find<QLineEdit>("profileSecretKey")->text(), QString());
    type("profileRegion", "r-1");
    click("saveProfile");
    QTRY_VERIFY(!form());
    QCOMPARE(m_engine->lastStorageSave->before, s("minio"));
    QVERIFY(!m_engine->lastStorageSave->secret);
    QCOMPARE(m_engine->storageSecrets.value(s("minio")), s("one"));
    QCOMPARE(m_engine->storageProfiles[0].region, s("r-1"));
}

void TestStorageSettings::fields_showTheirRules()
{
    click("addProfile");
    const auto said = [this](const char *name) { return find<QLineEdit>(name)->accessibleDescription(); };
    type("profileName", "obs");
    QVERIFY(said("profileName").contains(s("exists")));
    type("profileEndpoint", "https://host/bucket");
    QVERIFY(said("profileEndpoint").contains(s("Only the host")));
    type("profileEndpoint", "http://host:9000");
    QVERIFY(said("profileEndpoint").contains(s("everyone on the way")));
    type("profileSecretKey", "with space inside");
    QVERIFY(said("profileSecretKey").contains(s("no spaces")));
    click("saveProfile"); // not as it is
    QVERIFY(form());
    QVERIFY(said("profileAccessKey").contains(s("Enter the access key")));
    QCOMPARE(m_engine->calls(rpc::StorageProfileSave::method), 0);
}

void TestStorageSettings::choices_showTheirFields()
{
    click("addProfile");
    QVERIFY(find<QLineEdit>("profileAccessKey")->isVisible());
    QVERIFY(!find<QLineEdit>("profileAwsProfile")->isVisible());
    choose("profileKeys", 1);
    QVERIFY(!find<QLineEdit>("profileAccessKey")->isVisible());
    QVERIFY(find<QLineEdit>("profileAwsProfile")->isVisible());
    choose("profileTls", 1);
    QVERIFY(find<QLineEdit>("profileCaFile")->isVisible());
    choose("profileTls", 2);
    QVERIFY(find<ComboBox>("profileTls")->accessibleDescription().contains(s("not checked")));
    type("profileName", "x");
    type("profileEndpoint", "store.example");
    eyes::picture(form(), s("storage-profile-aws"));
    QVERIFY2(eyes::cutTexts(form()).isEmpty(), qPrintable(eyes::cutTexts(form()).join(u'\n')));
    click("saveProfile");
    QTRY_VERIFY(!form());
    QCOMPARE(m_engine->lastStorageSave->profile.keys, KeySource::Aws);
    QCOMPARE(m_engine->lastStorageSave->profile.tls, TlsCheck::Off);
}

void TestStorageSettings::test_saysWhatWorks_andIsCancelled()
{
    m_engine->storageFindings[1].state = StorageStepState::Doubtful;
    m_engine->storageFindings[3] = {
        StorageStep::List, StorageStepState::Fails,
        s("These keys may not list all buckets. Name one of yours above and test again: jobs need no more.")};
    click("editProfile");
    type("profileTestBucket", "data");
    click("testProfile");
    QTRY_VERIFY(find<Findings>("storageFindings")->isVisible());
    QVERIFY(find<Findings>("storageFindings")->text().contains(s("(fails)")));
    QCOMPARE(m_engine->lastStorageTest->bucket, s("data"));
    QCOMPARE(m_engine->lastStorageTest->before, s("minio"));
    eyes::picture(form(), s("storage-profile-tested"));
    QVERIFY2(eyes::cutTexts(form()).isEmpty(), qPrintable(eyes::cutTexts(form()).join(u'\n')));
    type("profileRegion", "r-2"); // what was found is of before
    QVERIFY(!find<Findings>("storageFindings")->isVisible());
    m_engine->hold(rpc::StorageProfileTest::method);
    click("testProfile");
    QTRY_COMPARE(find<QPushButton>("testProfile")->text().remove(u'&'), s("Cancel Test"));
    click("testProfile");
    QTRY_COMPARE(find<QPushButton>("testProfile")->text().remove(u'&'), s("Test"));
    QVERIFY(find<QPushButton>("saveProfile")->isEnabled());
}

void TestStorageSettings::refusal_isTold()
{
    click("editProfile");
    m_engine->failNext(rpc::StorageProfileSave::method, {ErrorCode::Io, s("The disk is full."), {}});
    click("saveProfile");
    QTRY_VERIFY(find<MessageBar>("profileMessage")->text().contains(s("disk is full")));
    QVERIFY(form());
}

void TestStorageSettings::profile_isRemovedAfterAsking()
{
    prompts::Script script;
    script.answer(s("removeProfile"), s("remove"));
    click("removeProfile");
    QTRY_COMPARE(m_engine->storageProfiles.size(), 1);
    QTRY_COMPARE(find<QTreeWidget>("storageProfiles")->topLevelItemCount(), 1);
}

void TestStorageSettings::buckets_areAssigned()
{
    type("bucketName", "new-bucket");
    choose("bucketProfile", 1);
    click("assignBucket");
    QTRY_COMPARE(m_engine->bucketProfiles.value(s("new-bucket")), s("obs"));
    auto *list = find<QTreeWidget>("storageBuckets");
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    list->setCurrentItem(list->topLevelItem(0));
    click("unassignBucket");
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    click("defaultProfile"); // the first is it already
    QVERIFY(!find<QPushButton>("defaultProfile")->isEnabled());
    auto *profiles = find<QTreeWidget>("storageProfiles");
    profiles->setCurrentItem(profiles->topLevelItem(1));
    click("defaultProfile");
    QTRY_VERIFY(m_engine->storageProfiles[1].isDefault);
    QVERIFY(!m_engine->storageProfiles[0].isDefault);
}

QTEST_MAIN(TestStorageSettings)
#include "tst_storagesettings.moc"
