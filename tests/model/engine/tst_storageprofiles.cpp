// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/storageprofiles.h"

#include "model/base/clock.h"
#include "model/engine/secretstore.h"
#include "model/store/store.h"
#include "tests/support/verify.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

namespace {

const QString secret = QStringLiteral("s3cr3t-that-must-not-leak");

StorageProfile profileOf(const char *name, bool isDefault = false)
{
    StorageProfile profile;
    profile.name = QString::fromLatin1(name);
    profile.endpoint = QStringLiteral("https://%1.example").arg(profile.name);
    profile.accessKey = QStringLiteral("AKIA");
    profile.isDefault = isDefault;
    return profile;
}

} // namespace

class TestStorageProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saved_isThereAfterARestart_theSecretOnlyInItsPlace();
    void bucket_goesToItsProfileThenTheDefault();
    void withoutProfiles_theSentenceSaysWhatToDo();
    void renamed_keepsBucketsAndSecret();
    void removed_takesItsSecretAlong();
    void refused_data();
    void refused();
    void newSecret_replacesTheOld();
    void draft_isTriedWithoutBeingSaved();

private:
    template<typename T>
    Result<T> wait(const std::function<void(std::function<void(Result<T>)>)> &ask)
    {
        std::optional<Result<T>> answer;
        ask([&](Result<T> reply) { answer = std::move(reply); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            return Error{ErrorCode::Timeout, QStringLiteral("no answer"), {}};
        return *std::move(answer);
    }
    Result<StorageProfiles::Saved> save(const StorageProfile &profile, const QString &before = {},
                                        std::optional<QString> key = secret)
    {
        return wait<StorageProfiles::Saved>([&](auto reply) {
            m_profiles->save({before, profile, key}, reply);
        });
    }
    Result<StoreAccess> access(const char *bucket)
    {
        return wait<StoreAccess>(
            [&](auto reply) { m_profiles->accessFor(QString::fromLatin1(bucket), reply); });
    }
    Result<> assign(const char *bucket, const char *profile)
    {
        return wait<Done>([&](auto reply) {
            m_profiles->assign(QString::fromLatin1(bucket), QString::fromLatin1(profile), reply);
        });
    }
    QStringList secretFiles() const { return QDir(m_parts->home.secretsPath()).entryList(QDir::Files); }
    void open()
    {
        auto store = Store::open(m_parts->home.databasePath());
        VERIFY_OK(store);
        m_store = *std::move(store);
        m_parts->store = m_store.get();
        m_secrets = std::make_unique<SecretStore>(m_parts->home.secretsPath(), nullptr, *m_workers);
        m_profiles = std::make_unique<StorageProfiles>(*m_parts, *m_secrets);
        std::optional<Result<>> loaded;
        m_profiles->load([&](const Result<> &done) { loaded = done; });
        QTRY_VERIFY(loaded);
        VERIFY_OK(*loaded);
    }
    void close()
    {
        m_workers->waitForDone();
        m_profiles.reset();
        m_secrets.reset();
        m_store.reset();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QThreadPool> m_workers;
    std::unique_ptr<EngineParts> m_parts;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<StorageProfiles> m_profiles;
};

void TestStorageProfiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workers = std::make_unique<QThreadPool>();
    m_parts = std::make_unique<EngineParts>();
    m_parts->home = Home::locate(m_folder->path());
    VERIFY_OK(m_parts->home.create());
    m_parts->workers = m_workers.get();
    open();
}

void TestStorageProfiles::cleanup()
{
    close();
}

void TestStorageProfiles::saved_isThereAfterARestart_theSecretOnlyInItsPlace()
{
    StorageProfile profile = profileOf("minio", true);
    profile.endpoint = QStringLiteral("minio.EXAMPLE:9000/");
    profile.region = QStringLiteral("eu-1");
    profile.addressing = Addressing::Virtual;
    profile.tls = TlsCheck::Off;
    const auto saved = save(profile);
    VERIFY_OK(saved);
    QVERIFY(saved->secretInFile);
    QCOMPARE(saved->profile.endpoint, QStringLiteral("https://minio.example:9000"));
    close();
    // Nowhere but in the file made for it: not in the database, not in its log.
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int with = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains(secret.toUtf8())) {
            ++with;
            QVERIFY2(file.fileName().startsWith(m_parts->home.secretsPath()), qPrintable(file.fileName()));
            QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                     QFileDevice::Permissions());
        }
    }
    QCOMPARE(with, 1);
    open();
    QCOMPARE(m_profiles->all(), QList<StorageProfile>{saved->profile});
    const auto got = access("data");
    VERIFY_OK(got);
    QCOMPARE(got->secretKey, secret);
    QCOMPARE(got->accessKey, QStringLiteral("AKIA"));
}

void TestStorageProfiles::bucket_goesToItsProfileThenTheDefault()
{
    VERIFY_OK(save(profileOf("one")));
    QCOMPARE(access("data")->profile.name, QStringLiteral("one")); // the only one
    VERIFY_OK(save(profileOf("two")));
    QCOMPARE(access("data").error().code, ErrorCode::NotFound);
    VERIFY_OK(save(profileOf("two", true), QStringLiteral("two"), std::nullopt));
    QCOMPARE(access("data")->profile.name, QStringLiteral("two"));
    VERIFY_OK(assign("data", "one"));
    QCOMPARE(access("data")->profile.name, QStringLiteral("one"));
    QCOMPARE(access("other")->profile.name, QStringLiteral("two"));
    // One default at a time.
    VERIFY_OK(save(profileOf("one", true), QStringLiteral("one"), std::nullopt));
    QCOMPARE(access("other")->profile.name, QStringLiteral("one"));
    QCOMPARE(m_profiles->all().value(1).isDefault, false);
    VERIFY_OK(assign("data", ""));
    QVERIFY(m_profiles->buckets().isEmpty());
    QCOMPARE(assign("data", "nobody").error().code, ErrorCode::NotFound);
    QCOMPARE(assign("a/b", "one").error().code, ErrorCode::InvalidArgument);
}

void TestStorageProfiles::withoutProfiles_theSentenceSaysWhatToDo()
{
    const auto got = access("data");
    QVERIFY(!got);
    QVERIFY(got.error().what.contains(QStringLiteral("data")));
    QVERIFY(got.error().what.contains(QStringLiteral("Settings → Storage")));
}

void TestStorageProfiles::renamed_keepsBucketsAndSecret()
{
    VERIFY_OK(save(profileOf("one")));
    VERIFY_OK(save(profileOf("two")));
    VERIFY_OK(assign("data", "one"));
    VERIFY_OK(save(profileOf("three"), QStringLiteral("one"), std::nullopt));
    const auto got = access("data");
    VERIFY_OK(got);
    QCOMPARE(got->profile.name, QStringLiteral("three"));
    QCOMPARE(got->secretKey, secret);
    QCOMPARE(m_profiles->all().size(), 2);
    QCOMPARE(save(profileOf("three"), QStringLiteral("two"), std::nullopt).error().code,
             ErrorCode::AlreadyExists);
    QCOMPARE(save(profileOf("x"), QStringLiteral("nobody")).error().code, ErrorCode::NotFound);
}

void TestStorageProfiles::removed_takesItsSecretAlong()
{
    VERIFY_OK(save(profileOf("one")));
    VERIFY_OK(assign("data", "one"));
    QCOMPARE(secretFiles().size(), 1);
    VERIFY_OK(wait<Done>([&](auto reply) { m_profiles->remove(QStringLiteral("one"), reply); }));
    QVERIFY(m_profiles->all().isEmpty());
    QVERIFY(m_profiles->buckets().isEmpty());
    QTRY_VERIFY(secretFiles().isEmpty());
}

void TestStorageProfiles::refused_data()
{
    QTest::addColumn<StorageProfile>("profile");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    StorageProfile p = profileOf("a b");
    QTest::newRow("name") << p << secret << QStringLiteral("name");
    p = profileOf("a");
    p.endpoint = QStringLiteral("https://u:p@host");
    QTest::newRow("endpoint") << p << secret << QStringLiteral("endpoint");
    p = profileOf("a");
    QTest::newRow("secret") << p << QStringLiteral("a b") << QStringLiteral("secret_key");
    p.tls = TlsCheck::File;
    p.caFile = QStringLiteral("/nowhere/ca.pem");
    QTest::newRow("CA file") << p << secret << QStringLiteral("ca_file");
}

void TestStorageProfiles::refused()
{
    QFETCH(StorageProfile, profile);
    QFETCH(QString, key);
    QFETCH(QString, field);
    const auto saved = save(profile, {}, key);
    QVERIFY(!saved);
    QCOMPARE(saved.error().detail, field);
    QVERIFY(m_profiles->all().isEmpty());
    QVERIFY(secretFiles().isEmpty());
}

void TestStorageProfiles::newSecret_replacesTheOld()
{
    VERIFY_OK(save(profileOf("one")));
    VERIFY_OK(save(profileOf("one"), QStringLiteral("one"), QStringLiteral("another")));
    QCOMPARE(access("data")->secretKey, QStringLiteral("another"));
    QTRY_COMPARE(secretFiles().size(), 1);
    StorageProfile anonymous = profileOf("one");
    anonymous.keys = KeySource::Anonymous;
    VERIFY_OK(save(anonymous, QStringLiteral("one"), std::nullopt));
    QTRY_VERIFY(secretFiles().isEmpty());
    QVERIFY(access("data")->accessKey.isEmpty());
    // Back to keys: the old ones are gone, so they are asked for.
    QCOMPARE(save(profileOf("one"), QStringLiteral("one"), std::nullopt).error().detail,
             QStringLiteral("secret_key"));
}

void TestStorageProfiles::draft_isTriedWithoutBeingSaved()
{
    const auto ask = [&](const StorageProfiles::Draft &draft) {
        return wait<StoreAccess>([&](auto reply) { m_profiles->accessOfDraft(draft, reply); });
    };
    QCOMPARE(ask({{}, profileOf("one"), secret})->secretKey, secret);
    QVERIFY(m_profiles->all().isEmpty());
    QCOMPARE(ask({{}, profileOf("one"), std::nullopt}).error().detail, QStringLiteral("secret_key"));
    VERIFY_OK(save(profileOf("one")));
    QCOMPARE(ask({QStringLiteral("one"), profileOf("one"), std::nullopt})->secretKey, secret);
}

QTEST_GUILESS_MAIN(TestStorageProfiles)
#include "tst_storageprofiles.moc"
