// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's storage service against a real S3 server.
#include "model/engine/storageservice.h"

#include "model/base/clock.h"
#include "model/engine/secretstore.h"
#include "model/storage/remote/openuploads.h"
#include "model/storage/remote/session.h"
#include "model/storage/remote/storecalls.h"
#include "model/store/store.h"
#include "tests/support/store/teststore.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestStorageService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void buckets_ofAllProfiles_problemsBeside();
    void folder_isListedInPages();
    void folder_isMadeAndDeleted();
    void delete_neverAWholeBucket();
    void test_saysStepByStep_data();
    void test_saysStepByStep();
    void list_isCancelled();
    void refusals_nameTheField_data();
    void refusals_nameTheField();
    void tree_goesOutAndComesBack();
    void oneObject_comesIntoTheFolder();
    void copy_inTheStoreItself();
    void copy_betweenStores();
    void bucket_isMadeAndDeleted();
    void uploads_underWay_areNotOffered();

private:
    template<typename Request>
    Result<typename Request::Reply>
    ask(const Request &request,
        void (StorageService::*method)(const Request &, const StorageService::Reply<Request> &))
    {
        std::optional<Result<typename Request::Reply>> answer;
        (m_service.get()->*method)(request, [&](auto reply) { answer = std::move(reply); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return Error{ErrorCode::Timeout, s("no answer"), {}};
        return *std::move(answer);
    }
    Result<rpc::StorageList::Reply> list(const QString &location, int limit = 1000, const QString &next = {})
    {
        rpc::StorageList request;
        request.location = location;
        request.limit = limit;
        request.continuation = next;
        return ask(request, &StorageService::list);
    }
    void save(const char *name, const QString &endpoint, const char *secret, bool isDefault = false)
    {
        StorageProfile profile;
        profile.name = s(name);
        profile.endpoint = endpoint;
        profile.accessKey = s(test::TestStore::accessKey);
        profile.isDefault = isDefault;
        std::optional<bool> saved;
        m_profiles->save({{}, profile, s(secret)}, [&](const auto &reply) { saved = bool(reply); });
        QTRY_VERIFY(saved);
        QVERIFY(*saved);
    }
    static QStringList names(const rpc::StorageList::Reply &reply)
    {
        QStringList list;
        for (const StorageEntry &entry : reply.entries)
            list.append(entry.name);
        return list;
    }

    std::unique_ptr<test::TestStore> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QThreadPool> m_workers;
    std::unique_ptr<EngineParts> m_parts;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<StorageProfiles> m_profiles;
    std::unique_ptr<StorageService> m_service;
};

void TestStorageService::initTestCase()
{
    m_server = std::make_unique<test::TestStore>();
    QVERIFY(m_server->isRunning());
    m_server->put(s("a/1.txt"), "one");
    m_server->put(s("a/2 ü.txt"), "two");
    m_server->put(s("a/sub/3.txt"), "three");
    m_server->put(s("b.bin"), QByteArray(1000, 'b'));
}

void TestStorageService::init()
{
    m_server->setFaults("[]");
    m_folder = std::make_unique<QTemporaryDir>();
    m_workers = std::make_unique<QThreadPool>();
    m_parts = std::make_unique<EngineParts>();
    m_parts->home = Home::locate(m_folder->filePath(s("home")));
    VERIFY_OK(m_parts->home.create());
    m_parts->workers = m_workers.get();
    auto store = Store::open(m_parts->home.databasePath());
    VERIFY_OK(store);
    m_store = *std::move(store);
    m_parts->store = m_store.get();
    m_secrets = std::make_unique<SecretStore>(m_parts->home.secretsPath(), nullptr, *m_workers);
    m_profiles = std::make_unique<StorageProfiles>(*m_parts, *m_secrets);
    m_service = std::make_unique<StorageService>(*m_profiles, m_folder->filePath(s("passage")));
    save("local", m_server->endpoint(), test::TestStore::secretKey, true);
}

void TestStorageService::cleanup()
{
    m_service.reset();
    m_workers->waitForDone();
    m_profiles.reset();
    m_secrets.reset();
    m_store.reset();
}

void TestStorageService::buckets_ofAllProfiles_problemsBeside()
{
    save("wrong", m_server->endpoint(), "not-the-key");
    const auto reply = list(s("s3://"));
    VERIFY_OK(reply);
    QCOMPARE(names(*reply), QStringList{s("bucket")});
    QCOMPARE(reply->entries[0].profile, s("local"));
    QVERIFY(reply->entries[0].served);
    QCOMPARE(reply->problems.size(), 1);
    QVERIFY2(reply->problems[0].startsWith(s("wrong: ")), qPrintable(reply->problems[0]));
}

void TestStorageService::folder_isListedInPages()
{
    auto reply = list(s("obs://bucket/a/"));
    VERIFY_OK(reply);
    QCOMPARE(names(*reply).join(u'|'), s("sub|1.txt|2 ü.txt"));
    QCOMPARE(reply->entries[0].kind, StorageKind::Folder);
    QCOMPARE(reply->entries[1].size, 3);
    QVERIFY(reply->entries[1].modified > 0);
    QCOMPARE(reply->profile, s("local"));
    const auto first = list(s("s3://bucket/a"), 2);
    VERIFY_OK(first);
    QCOMPARE(first->entries.size(), 2);
    const auto second = list(s("s3://bucket/a"), 2, first->next);
    VERIFY_OK(second);
    QCOMPARE(second->entries.size(), 1);
    QVERIFY(second->next.isEmpty());
    QCOMPARE(list(s("s3://nowhere/")).error().code, ErrorCode::NotFound);
}

void TestStorageService::folder_isMadeAndDeleted()
{
    VERIFY_OK(ask(rpc::StorageMakeFolder{s("s3://bucket/new/deep/"), {}, {}}, &StorageService::makeFolder));
    m_server->put(s("new/x"), "x");
    m_server->put(s("newer"), "stays");
    QCOMPARE(names(*list(s("s3://bucket/new/"))).join(u'|'), s("deep|x"));
    const auto gone = ask(rpc::StorageDelete{{s("s3://bucket/new/"), s("s3://bucket/absent")}, {}, {}},
                          &StorageService::remove);
    VERIFY_OK(gone);
    QVERIFY(list(s("s3://bucket/new/"))->entries.isEmpty());
    QVERIFY(m_server->object(s("newer")).isObject());
}

void TestStorageService::delete_neverAWholeBucket()
{
    const auto gone = ask(rpc::StorageDelete{{s("s3://bucket/")}, {}, {}}, &StorageService::remove);
    QCOMPARE(gone.error().code, ErrorCode::InvalidArgument);
    QVERIFY(m_server->object(s("b.bin")).isObject());
}

void TestStorageService::test_saysStepByStep_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QString>("states"); // reach tls keys list
    const QString here = m_server->endpoint();
    const QString key = s(test::TestStore::secretKey);
    QTest::newRow("works") << here << key << QString() << s("works doubtful works works");
    QTest::newRow("one bucket") << here << key << s("bucket") << s("works doubtful works works");
    QTest::newRow("no such bucket") << here << key << s("nobucket") << s("works doubtful works fails");
    QTest::newRow("wrong key") << here << s("wrong") << QString() << s("works doubtful fails not-tried");
    QTest::newRow("nobody there") << s("http://127.0.0.1:1") << key << QString()
                                  << s("fails not-tried not-tried not-tried");
    QTest::newRow("not encrypted") << QString(here).replace(s("http:"), s("https:")) << key << QString()
                                   << s("works fails not-tried not-tried");
}

void TestStorageService::test_saysStepByStep()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, secret);
    QFETCH(QString, bucket);
    QFETCH(QString, states);
    rpc::StorageProfileTest request;
    request.profile.name = s("tried");
    request.profile.endpoint = endpoint;
    request.profile.accessKey = s(test::TestStore::accessKey);
    request.secret = secret;
    request.bucket = bucket;
    const auto reply = ask(request, &StorageService::test);
    VERIFY_OK(reply);
    QStringList found;
    for (const StorageFinding &finding : reply->findings) {
        found.append(encode(finding.state).toString());
        QVERIFY(!finding.text.contains(secret));
    }
    QCOMPARE(found.join(u' '), states);
    QCOMPARE(m_profiles->all().size(), 1); // nothing was saved
}

void TestStorageService::list_isCancelled()
{
    m_server->setFaults(R"({"match": "GET", "do": "delay", "seconds": 5})");
    rpc::StorageList request;
    request.location = s("s3://bucket/a/");
    request.operation = s("op");
    std::optional<Result<rpc::StorageList::Reply>> answer;
    m_service->list(request, [&](auto reply) { answer = std::move(reply); });
    QTRY_VERIFY(m_service->progress(s("op")));
    VERIFY_OK(m_service->cancel(s("op")));
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, ErrorCode::Cancelled);
    QVERIFY(!m_service->isBusy());
    QCOMPARE(m_service->cancel(s("op")).error().code, ErrorCode::NotFound);
}

void TestStorageService::refusals_nameTheField_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("field");
    QTest::newRow("both here") << s("/tmp/a") << s("/tmp/b") << s("to");
    QTest::newRow("onto itself") << s("s3://bucket/b.bin") << s("s3://bucket/") << s("to");
    QTest::newRow("into itself") << s("s3://bucket/a/") << s("s3://bucket/a/sub/") << s("to");
    QTest::newRow("relative from") << s("a") << s("s3://bucket/b") << s("from");
    QTest::newRow("relative to") << s("s3://bucket/b") << s("a") << s("to");
    QTest::newRow("no bucket") << s("s3://") << s("/tmp/a") << s("from");
    QTest::newRow("web upload") << s("/tmp/a") << s("https://host/x") << s("to");
}

void TestStorageService::refusals_nameTheField()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, field);
    const auto reply = ask(rpc::StorageTransfer{from, to, {}, {}}, &StorageService::transfer);
    QVERIFY(!reply);
    QCOMPARE(reply.error().detail, field);
}

void TestStorageService::tree_goesOutAndComesBack()
{
    const QString source = m_folder->filePath(s("source"));
    QVERIFY(QDir().mkpath(source + u"/deep"));
    const auto write = [](const QString &path, const QByteArray &text) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(source + u"/one", "1"));
    QVERIFY(write(source + u"/deep/zwei ü", "22"));
    const auto sent =
        ask(rpc::StorageTransfer{source, s("s3://bucket/sent/"), {}, {}}, &StorageService::transfer);
    VERIFY_OK(sent);
    QCOMPARE(names(*list(s("s3://bucket/sent/"))).join(u'|'), s("deep|one"));
    const QString target = m_folder->filePath(s("target"));
    const auto got =
        ask(rpc::StorageTransfer{s("s3://bucket/sent/"), target, {}, {}}, &StorageService::transfer);
    VERIFY_OK(got);
    QVERIFY(got->refused.isEmpty());
    QFile back(target + u"/deep/zwei ü");
    QVERIFY(back.open(QIODevice::ReadOnly));
    QCOMPARE(back.readAll(), QByteArray("22"));
}

void TestStorageService::oneObject_comesIntoTheFolder()
{
    const QString target = m_folder->filePath(s("one"));
    const auto got =
        ask(rpc::StorageTransfer{s("s3://bucket/b.bin"), target, {}, {}}, &StorageService::transfer);
    VERIFY_OK(got);
    QCOMPARE(QFileInfo(target + u"/b.bin").size(), 1000);
    // Into the root of a bucket, and a file here where a folder is to be.
    const auto sent =
        ask(rpc::StorageTransfer{target + u"/b.bin", s("s3://bucket/"), {}, {}}, &StorageService::transfer);
    VERIFY_OK(sent);
    QCOMPARE(ask(rpc::StorageTransfer{s("s3://bucket/b.bin"), target + u"/b.bin", {}, {}},
                 &StorageService::transfer)
                 .error()
                 .code,
             ErrorCode::InvalidArgument);
}

void TestStorageService::copy_inTheStoreItself()
{
    save("twin", m_server->endpoint(), test::TestStore::secretKey); // another name for the same
    rpc::StorageMakeBucket make;
    make.bucket = s("twins");
    make.profile = s("twin");
    VERIFY_OK(ask(make, &StorageService::makeBucket));
    m_server->setFaults("[]");
    const auto copied =
        ask(rpc::StorageTransfer{s("s3://bucket/a/"), s("s3://twins/b/"), {}, {}}, &StorageService::transfer);
    VERIFY_OK(copied);
    QCOMPARE(copied->files, 3);
    QCOMPARE(names(*list(s("s3://twins/b/"))).join(u'|'), s("sub|1.txt|2 ü.txt"));
    QVERIFY(m_server->log().filter(s("GET /bucket/a")).isEmpty());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(s("passage"))));
}

void TestStorageService::copy_betweenStores()
{
    const test::TestStore other;
    save("other", other.endpoint(), test::TestStore::secretKey);
    rpc::StorageMakeBucket make;
    make.bucket = s("far-away");
    make.profile = s("other");
    VERIFY_OK(ask(make, &StorageService::makeBucket));
    const auto copied = ask(rpc::StorageTransfer{s("s3://bucket/a/"), s("s3://far-away/b/"), {}, {}},
                            &StorageService::transfer);
    VERIFY_OK(copied);
    QCOMPARE(copied->files, 3);
    VERIFY_OK(ask(rpc::StorageTransfer{s("s3://bucket/b.bin"), s("s3://far-away/one/"), {}, {}},
                  &StorageService::transfer));
    QCOMPARE(names(*list(s("s3://far-away/b/"))).join(u'|'), s("sub|1.txt|2 ü.txt"));
    QCOMPARE(names(*list(s("s3://far-away/one/"))).join(u'|'), s("b.bin"));
    QVERIFY(QDir(m_folder->filePath(s("passage"))).isEmpty());
}

void TestStorageService::bucket_isMadeAndDeleted()
{
    save("other", m_server->endpoint(), test::TestStore::secretKey);
    rpc::StorageMakeBucket make;
    make.bucket = s("short-lived");
    VERIFY_OK(ask(make, &StorageService::makeBucket));
    QVERIFY(m_profiles->buckets().isEmpty()); // the default serves it
    QCOMPARE(ask(make, &StorageService::makeBucket).error().code, ErrorCode::AlreadyExists);
    rpc::StorageDeleteBucket remove;
    remove.bucket = make.bucket;
    VERIFY_OK(ask(remove, &StorageService::deleteBucket));
    QCOMPARE(ask(remove, &StorageService::deleteBucket).error().code, ErrorCode::NotFound);
    make.profile = s("other");
    VERIFY_OK(ask(make, &StorageService::makeBucket));
    QCOMPARE(m_profiles->buckets().value(make.bucket), s("other"));
    VERIFY_OK(ask(remove, &StorageService::deleteBucket));
    QVERIFY(m_profiles->buckets().isEmpty());
    remove.bucket = s("bucket");
    QCOMPARE(ask(remove, &StorageService::deleteBucket).error().code, ErrorCode::Conflict);
    make.bucket = s("No Bucket");
    QCOMPARE(ask(make, &StorageService::makeBucket).error().detail, s("bucket"));
}

void TestStorageService::uploads_underWay_areNotOffered()
{
    ObjectStore store(m_server->access());
    CopyControl control;
    for (const char *key : {"up/1", "up/2"}) {
        StoreCall call = transferCall("POST", s("bucket"), s(key));
        call.query = {{"uploads", ""}};
        VERIFY_OK(store.session().call(std::move(call), control));
    }
    rpc::StorageUploads look;
    look.bucket = s("bucket");
    const auto all = ask(look, &StorageService::uploads);
    VERIFY_OK(all);
    QCOMPARE(all->uploads.size(), 2);
    QCOMPARE(all->uploads.first().initiator, s("tester"));
    rpc::StorageAbortUploads abort;
    abort.bucket = look.bucket;
    abort.uploads = all->uploads;
    {
        const OpenUpload open(look.bucket, all->uploads.last().id.toUtf8());
        const auto some = ask(look, &StorageService::uploads);
        VERIFY_OK(some);
        QCOMPARE(some->uploads, all->uploads.mid(0, 1));
        QCOMPARE(some->underWay, 1);
        QCOMPARE(ask(abort, &StorageService::abortUploads).error().code, ErrorCode::Conflict);
        QCOMPARE(m_server->uploads().toObject().size(), 2); // none was touched
    }
    const auto aborted = ask(abort, &StorageService::abortUploads);
    VERIFY_OK(aborted);
    QCOMPARE(aborted->aborted, 2);
    QVERIFY(m_server->uploads().toObject().isEmpty());
    look.limit = 0;
    QCOMPARE(ask(look, &StorageService::uploads).error().detail, s("limit"));
}

QTEST_GUILESS_MAIN(TestStorageService)
#include "tst_storageservice.moc"
