// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/objectstore.h"

#include "tests/support/store/teststore.h"
#include "tests/support/verify.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

#include <thread>

using namespace trainshed;
using test::TestStore;

namespace {

const QString bucket = QStringLiteral("bucket");

QStringList keysOf(const RemotePage &page)
{
    QStringList keys;
    for (const RemoteObject &object : page.objects)
        keys << object.key;
    return keys;
}

} // namespace

/// Against tests/helpers/s3server, which computes each signature from AWS's description.
class TestObjectStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void buckets();
    void awkwardKeys_data();
    void awkwardKeys();
    void list_folders();
    void list_beyondOnePage();
    void list_versionOne();
    void head();
    void head_ofNothing_isNotFound();
    void remove_many();
    void refused_data();
    void refused();
    void wrongRegion_isFollowedOnce();
    void skewedClock_isCorrected();
    void sessionToken_isSent();
    void anonymous_isNotSigned();
    void trouble_isTriedAgain_data();
    void trouble_isTriedAgain();
    void trouble_thatStays_isAnError();
    void denial_isNotTriedAgain();
    void stall_isGivenUp();
    void redirect_toAnotherHost_isNotFollowed();
    void redirect_toItself_isFollowed();
    void redirect_loop_ends();
    void hostileListing_data();
    void hostileListing();
    void listing_inACircle_isAnError();
    void cancel_isQuick();
    void nobodyThere();
    void unusableProfile_data();
    void unusableProfile();

private:
    std::unique_ptr<TestStore> m_server;
    std::unique_ptr<ObjectStore> m_store;
    CopyControl m_control;
};

void TestObjectStore::initTestCase()
{
    m_server = std::make_unique<TestStore>();
    QVERIFY(m_server->isRunning());
    m_store = std::make_unique<ObjectStore>(m_server->access(), TestStore::quickLimits());
}

void TestObjectStore::init()
{
    m_control.cancelled = false;
    m_server->setFaults("[]");
}

void TestObjectStore::buckets()
{
    const auto found = m_store->buckets(m_control);
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().name, bucket);
    QCOMPARE(found->first().created, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc()));
}

void TestObjectStore::awkwardKeys_data()
{
    QTest::addColumn<QString>("key");
    const QStringList keys{
        QStringLiteral("plain"),         QStringLiteral("a b"),          QStringLiteral("a+b=c&d"),
        QStringLiteral("50%25"),         QStringLiteral("ключ/世界/😀"),  QStringLiteral("q?x=1#frag"),
        QStringLiteral("(brackets)[x]"), QStringLiteral("'\"<>&;,"),     QStringLiteral("../up"),
        QStringLiteral("a//b"),          QStringLiteral("~tilde*star!"), QStringLiteral("colon:at@dollar$"),
        QStringLiteral("/lead"),         QStringLiteral("back\\slash"),  QStringLiteral("./dot"),
        QStringLiteral("trail/"),        QStringLiteral("e\u0301"),      QStringLiteral("line\nbreak\t")};
    for (const QString &key : keys)
        QTest::newRow(qUtf8Printable(key)) << QString(u"odd/" + key);
}

/// Each signed right, listed as it is, found and removed.
void TestObjectStore::awkwardKeys()
{
    QFETCH(QString, key);
    m_server->put(key, "12345");
    const auto head = m_store->head(bucket, key, m_control);
    VERIFY_OK(head);
    QCOMPARE(head->size, 5);
    const auto page = m_store->list(bucket, key, ObjectStore::Depth::Everything, {}, 1000, m_control);
    VERIFY_OK(page);
    QCOMPARE(keysOf(*page), QStringList{key});
    QCOMPARE(page->objects.first(), *head);
    VERIFY_OK(m_store->remove(bucket, {key, QStringLiteral("odd/none")}, m_control));
    QVERIFY(m_server->object(key).isNull());
}

void TestObjectStore::list_folders()
{
    for (const char *key : {"tree/a", "tree/b/1", "tree/b/2", "tree/ c/1", "treetop"})
        m_server->put(QString::fromLatin1(key), "x");
    VERIFY_OK(m_store->makeFolder(bucket, QStringLiteral("tree/new"), m_control));
    const auto page =
        m_store->list(bucket, QStringLiteral("tree/"), ObjectStore::Depth::Folder, {}, 1000, m_control);
    VERIFY_OK(page);
    QCOMPARE(keysOf(*page), QStringList{QStringLiteral("tree/a")});
    QCOMPARE(page->folders, (QStringList{QStringLiteral("tree/ c/"), QStringLiteral("tree/b/"),
                                         QStringLiteral("tree/new/")}));
    QVERIFY(page->next.isEmpty());
}

void TestObjectStore::list_beyondOnePage()
{
    TestStore server;
    for (int i = 0; i < 25; ++i)
        server.put(QStringLiteral("n %1").arg(i, 4, 10, QLatin1Char('0')), "x");
    ObjectStore store(server.access(), TestStore::quickLimits());
    QStringList keys;
    QString next;
    int pages = 0;
    do {
        const auto page = store.list(bucket, {}, ObjectStore::Depth::Everything, next, 10, m_control);
        VERIFY_OK(page);
        keys << keysOf(*page);
        next = page->next;
        ++pages;
    } while (!next.isEmpty());
    QCOMPARE(pages, 3);
    QCOMPARE(keys.size(), 25);
    QCOMPARE(keys.last(), QStringLiteral("n 0024"));
}

void TestObjectStore::list_versionOne()
{
    TestStore server({QStringLiteral("--v1")});
    for (const char *key : {"a/1", "a/2", "b", "c/1", "d"})
        server.put(QString::fromLatin1(key), "x");
    ObjectStore store(server.access(), TestStore::quickLimits());
    for (const auto depth : {ObjectStore::Depth::Everything, ObjectStore::Depth::Folder}) {
        QStringList names;
        QString next;
        do {
            const auto page = store.list(bucket, {}, depth, next, 2, m_control);
            VERIFY_OK(page);
            names << keysOf(*page) << page->folders;
            next = page->next;
        } while (!next.isEmpty());
        names.sort();
        QCOMPARE(names, depth == ObjectStore::Depth::Folder
                            ? (QStringList{QStringLiteral("a/"), QStringLiteral("b"), QStringLiteral("c/"),
                                           QStringLiteral("d")})
                            : (QStringList{QStringLiteral("a/1"), QStringLiteral("a/2"), QStringLiteral("b"),
                                           QStringLiteral("c/1"), QStringLiteral("d")}));
    }
}

void TestObjectStore::head()
{
    m_server->put(QStringLiteral("head"), "hello");
    const auto found = m_store->head(bucket, QStringLiteral("head"), m_control);
    VERIFY_OK(found);
    QCOMPARE(found->etag, QStringLiteral("5d41402abc4b2a76b9719d911017c592"));
    QVERIFY(std::abs(found->modified.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestObjectStore::head_ofNothing_isNotFound()
{
    const auto found = m_store->head(bucket, QStringLiteral("none"), m_control);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::NotFound);
    QVERIFY(found.error().what.contains(u"none"));
    QCOMPARE(m_server->log().size(), 1);
}

void TestObjectStore::remove_many()
{
    QStringList keys;
    for (int i = 0; i < 1005; ++i)
        keys << QStringLiteral("many/<%1>&").arg(i);
    m_server->put(keys.first(), "x");
    m_server->put(keys.last(), "x");
    m_server->setFaults("[]");
    VERIFY_OK(m_store->remove(bucket, keys, m_control));
    QCOMPARE(m_server->log().size(), 2);
    QVERIFY(m_server->object(keys.first()).isNull());
    QVERIFY(m_server->object(keys.last()).isNull());
}

void TestObjectStore::refused_data()
{
    QTest::addColumn<QString>("bucketName");
    QTest::addColumn<QString>("access");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("said");
    const QString key = QString::fromLatin1(TestStore::accessKey);
    const QString secret = QString::fromLatin1(TestStore::secretKey);
    QTest::newRow("no bucket") << QStringLiteral("elsewhere") << key << secret << ErrorCode::NotFound
                               << QStringLiteral("no bucket “elsewhere”");
    QTest::newRow("key") << bucket << QStringLiteral("OTHER") << secret << ErrorCode::PermissionDenied
                         << QStringLiteral("access key");
    QTest::newRow("secret") << bucket << key << QStringLiteral("wrong") << ErrorCode::PermissionDenied
                            << QStringLiteral("secret key");
}

void TestObjectStore::refused()
{
    QFETCH(QString, bucketName);
    QFETCH(QString, access);
    QFETCH(QString, secret);
    StoreAccess keys = m_server->access();
    keys.accessKey = access;
    keys.secretKey = secret;
    ObjectStore store(keys, TestStore::quickLimits());
    const auto page = store.list(bucketName, {}, ObjectStore::Depth::Folder, {}, 10, m_control);
    QVERIFY(!page);
    QTEST(page.error().code, "code");
    QFETCH(QString, said);
    QVERIFY2(page.error().what.contains(said), qUtf8Printable(page.error().text()));
    QVERIFY(!page.error().text().contains(secret));
    QCOMPARE(m_server->log().size(), 1);
}

void TestObjectStore::wrongRegion_isFollowedOnce()
{
    TestStore server({QStringLiteral("--region"), QStringLiteral("eu-west-9")});
    ObjectStore store(server.access(), TestStore::quickLimits());
    server.setFaults("[]");
    VERIFY_OK(store.list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, m_control));
    VERIFY_OK(store.list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, m_control));
    QCOMPARE(server.log().size(), 3);
}

void TestObjectStore::skewedClock_isCorrected()
{
    for (const char *ahead : {"7200", "-86400"}) {
        TestStore server({QStringLiteral("--ahead"), QString::fromLatin1(ahead)});
        ObjectStore store(server.access(), TestStore::quickLimits());
        const auto none =
            store.head(bucket, QStringLiteral("none"), m_control); // a HEAD is refused without a reason
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        VERIFY_OK(store.list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, m_control));
    }
}

void TestObjectStore::sessionToken_isSent()
{
    TestStore server({QStringLiteral("--token"), QStringLiteral("to/ken==")});
    StoreAccess access = server.access();
    ObjectStore without(access, TestStore::quickLimits());
    const auto refused = without.buckets(m_control);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    access.sessionToken = QStringLiteral("to/ken==");
    ObjectStore with(access, TestStore::quickLimits());
    VERIFY_OK(with.buckets(m_control));
}

void TestObjectStore::anonymous_isNotSigned()
{
    TestStore server({}, true);
    StoreAccess access = server.access();
    access.profile.keys = KeySource::Anonymous;
    ObjectStore store(access, TestStore::quickLimits());
    server.setFaults("[]");
    VERIFY_OK(store.buckets(m_control));
    QVERIFY(server.logEntries()[0][u"headers"][u"authorization"].isUndefined());
}

void TestObjectStore::trouble_isTriedAgain_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("500") << QByteArray(R"("do":"status","status":500)");
    QTest::newRow("502") << QByteArray(R"("do":"bare","status":502)");
    QTest::newRow("slow down") << QByteArray(R"("do":"status","status":503,"code":"SlowDown")");
    QTest::newRow("429") << QByteArray(
        R"("do":"status","status":429,"code":"TooManyRequests","headers":{"Retry-After":"1"})");
    QTest::newRow("dropped") << QByteArray(R"("do":"drop")");
    QTest::newRow("reset") << QByteArray(R"("do":"reset","after":60)");
    QTest::newRow("truncated") << QByteArray(R"("do":"truncate","after":60)");
    QTest::newRow("request timeout") << QByteArray(R"("do":"status","status":400,"code":"RequestTimeout")");
}

void TestObjectStore::trouble_isTriedAgain()
{
    QFETCH(QByteArray, fault);
    m_server->setFaults("{\"match\":\"list-type\",\"times\":2," + fault + "}");
    VERIFY_OK(m_store->list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, m_control));
    QCOMPARE(m_server->log().size(), 3);
}

void TestObjectStore::trouble_thatStays_isAnError()
{
    StoreLimits limits = TestStore::quickLimits();
    limits.patience = std::chrono::seconds(0);
    ObjectStore store(m_server->access(), limits);
    m_server->setFaults(R"({"match":"list-type","times":99,"do":"status","status":500})");
    const auto page = store.list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, m_control);
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::Unreachable);
    QVERIFY(page.error().text().contains(u"InternalError"));
    QCOMPARE(m_server->log().size(), limits.tries);
}

void TestObjectStore::denial_isNotTriedAgain()
{
    m_server->setFaults(
        R"({"match":"list-type","times":9,"do":"status","status":403,"code":"AccessDenied"})");
    const auto page = m_store->list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, m_control);
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::PermissionDenied);
    QCOMPARE(m_server->log().size(), 1);
}

void TestObjectStore::stall_isGivenUp()
{
    m_server->setFaults(R"({"match":"list-type","times":1,"do":"trickle","pause":0.2})");
    QElapsedTimer timer;
    timer.start();
    VERIFY_OK(m_store->list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, m_control));
    QVERIFY(timer.elapsed() < 10'000);
    QCOMPARE(m_server->log().size(), 2);
}

void TestObjectStore::redirect_toAnotherHost_isNotFollowed()
{
    TestStore other;
    for (const char *status : {"301", "302", "307"}) {
        m_server->setFaults("{\"match\":\"list-type\",\"times\":9,\"do\":\"redirect\",\"status\":" +
                            QByteArray(status) + ",\"to\":\"" + other.endpoint().toUtf8() + "\"}");
        other.setFaults("[]");
        const auto page = m_store->list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, m_control);
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::Unreachable);
        QCOMPARE(other.log(), QStringList());
        QCOMPARE(m_server->log().size(), 1);
    }
}

void TestObjectStore::redirect_toItself_isFollowed()
{
    m_server->setFaults("{\"match\":\"list-type\",\"times\":1,\"do\":\"redirect\",\"to\":\"" +
                        m_server->endpoint().toUtf8() + "\"}");
    VERIFY_OK(m_store->list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, m_control));
}

void TestObjectStore::redirect_loop_ends()
{
    m_server->setFaults("{\"match\":\"list-type\",\"times\":99,\"do\":\"redirect\",\"to\":\"" +
                        m_server->endpoint().toUtf8() + "\"}");
    QVERIFY(!m_store->list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, m_control));
    QCOMPARE(m_server->log().size(), 4);
}

void TestObjectStore::hostileListing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page of the web") << QByteArray("<!DOCTYPE html><html><body>Log in</body></html>");
    QTest::newRow("entities") << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><ListBucketResult>&a;"
                                            "</ListBucketResult>");
    QTest::newRow("other root") << QByteArray("<html/>");
    QTest::newRow("cut off") << QByteArray("<ListBucketResult><Contents><Key>a</Key>");
    QTest::newRow("deep") << QByteArray("<ListBucketResult>" + QByteArray("<a>").repeated(200'000));
    QTest::newRow("negative size") << QByteArray("<ListBucketResult><Contents><Key>a</Key><Size>-1</Size>"
                                                 "</Contents></ListBucketResult>");
    QTest::newRow("huge size") << QByteArray(
        "<ListBucketResult><Contents><Key>a</Key><Size>9223372036854775808"
        "</Size></Contents></ListBucketResult>");
    QTest::newRow("no key") << QByteArray("<ListBucketResult><Contents><Size>1</Size></Contents>"
                                          "</ListBucketResult>");
    QTest::newRow("truncated without a way on")
        << QByteArray("<ListBucketResult><IsTruncated>true</IsTruncated>"
                      "</ListBucketResult>");
    QTest::newRow("endless") << QByteArray("<ListBucketResult>" + QByteArray(20 << 20, ' '));
}

void TestObjectStore::hostileListing()
{
    QFETCH(QByteArray, body);
    m_server->setFaults("{\"match\":\"list-type\",\"times\":9,\"do\":\"raw\",\"body\":\"" + body.toBase64() +
                        "\"}");
    const auto page = m_store->list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, m_control);
    QVERIFY(!page);
    QVERIFY2(page.error().code == ErrorCode::Corrupt || page.error().code == ErrorCode::TooLarge,
             qUtf8Printable(page.error().text()));
}

void TestObjectStore::listing_inACircle_isAnError()
{
    const QByteArray body("<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>again"
                          "</NextContinuationToken></ListBucketResult>");
    m_server->setFaults("{\"match\":\"list-type\",\"times\":9,\"do\":\"raw\",\"body\":\"" + body.toBase64() +
                        "\"}");
    const auto first = m_store->list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, m_control);
    VERIFY_OK(first);
    const auto second = m_store->list(bucket, {}, ObjectStore::Depth::Folder, first->next, 10, m_control);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Corrupt);
}

void TestObjectStore::cancel_isQuick()
{
    m_server->setFaults(R"({"match":"list-type","times":1,"do":"delay","seconds":4})");
    QElapsedTimer timer;
    timer.start();
    std::thread later([this] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        m_control.cancelled = true;
    });
    const auto page = m_store->list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, m_control);
    later.join();
    QVERIFY(timer.elapsed() < 1200);
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::Cancelled);
    m_control.cancelled = false;
    VERIFY_OK(m_store->list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, m_control));
}

void TestObjectStore::nobodyThere()
{
    StoreAccess access = m_server->access();
    access.profile.endpoint = QStringLiteral("http://127.0.0.1:1");
    ObjectStore store(access, TestStore::quickLimits());
    const auto found = store.buckets(m_control);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Unreachable);
    QVERIFY(found.error().what.contains(u"127.0.0.1:1"));
}

void TestObjectStore::unusableProfile_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("token");
    QTest::newRow("file") << QStringLiteral("file:///etc") << QString() << QString();
    QTest::newRow("user") << QStringLiteral("http://a:b@127.0.0.1") << QString() << QString();
    QTest::newRow("line break") << QStringLiteral("http://127.0.0.1\r\nX: y") << QString() << QString();
    QTest::newRow("region") << QStringLiteral("http://127.0.0.1") << QStringLiteral("eu:west") << QString();
    QTest::newRow("token") << QStringLiteral("http://127.0.0.1") << QString()
                           << QStringLiteral("a\r\nHost: x");
}

void TestObjectStore::unusableProfile()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, region);
    QFETCH(QString, token);
    StoreAccess access = m_server->access();
    access.profile.endpoint = endpoint;
    access.profile.region = region;
    access.sessionToken = token;
    ObjectStore store(access, TestStore::quickLimits());
    const auto found = store.buckets(m_control);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestObjectStore)
#include "tst_objectstore.moc"
