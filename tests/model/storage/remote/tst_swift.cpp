// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/copyobjects.h"
#include "model/storage/remote/session.h"
#include "model/storage/remote/storecalls.h"
#include "model/storage/remote/transfers.h"

#include "tests/support/store/content.h"
#include "tests/support/store/swift.h"
#include "tests/support/verify.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace trainshed;
using namespace trainshed::test;

namespace {

const QString bucket = QStringLiteral("bucket");
constexpr qint64 mebi = 1 << 20;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Every kind of request, to a store that others wrote and that verifies signatures.
class TestSwift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tree();
    void listing_inPages();
    void keys_data();
    void keys();
    void copies();
    void uploads_areListedAndAborted();
    void buckets();
    void refused();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Swift> m_server;
    std::unique_ptr<ObjectStore> m_store;
    CopyControl m_control;
};

void TestSwift::initTestCase()
{
    if (const QString why = Swift::obstacle(); !why.isEmpty())
        QSKIP(qPrintable(why));
    m_server = std::make_unique<Swift>();
    QVERIFY(m_server->isRunning());
    StoreLimits limits;
    limits.multipart = 3 * mebi;
    limits.partSize = mebi;
    limits.bigObject = 2 * mebi;
    limits.rangeSize = mebi;
    limits.wholeCopy = 2 * mebi;
    limits.copyPart = mebi;
    m_store = std::make_unique<ObjectStore>(m_server->access(), limits);
    VERIFY_OK(m_store->makeBucket(bucket, m_control));
}

void TestSwift::tree()
{
    const QString from = m_folder.filePath(s("from"));
    const QString to = m_folder.filePath(s("to"));
    for (int i = 0; i < 12; ++i)
        QVERIFY(write(from + s("/small/%1/%2.txt").arg(i % 3).arg(i), QByteArray::number(i).repeated(i)));
    QVERIFY(write(from + s("/ключ 世界/a+b=c&d %41 (1).bin"), "unicode"));
    QVERIFY(write(from + s("/empty"), ""));
    QVERIFY(write(from + s("/big"), noise(4 * mebi + 17)));
    const auto sent = sendObjects(*m_store, from, bucket, s("trip"), {}, m_control);
    VERIFY_OK(sent);
    QCOMPARE(sent->stats.files, 15);
    CopyControl again;
    VERIFY_OK(sendObjects(*m_store, from, bucket, s("trip"), {}, again));
    CopyControl back;
    const auto fetched = fetchObjects(*m_store, bucket, s("trip"), to, {}, back);
    VERIFY_OK(fetched);
    QCOMPARE(fetched->refused, QList<RefusedObject>());
    QCOMPARE(filesBelow(to), filesBelow(from));
    for (const QString &name : filesBelow(from))
        QVERIFY2(read(to + u'/' + name) == read(from + u'/' + name), qPrintable(name));
}

void TestSwift::listing_inPages()
{
    QStringList keys;
    QString next;
    int pages = 0;
    do {
        const auto page =
            m_store->list(bucket, s("trip/small/"), ObjectStore::Depth::Everything, next, 5, m_control);
        VERIFY_OK(page);
        for (const RemoteObject &object : page->objects)
            keys << object.key;
        next = page->next;
        ++pages;
    } while (!next.isEmpty() && pages < 10);
    QCOMPARE(pages, 3);
    QCOMPARE(keys.size(), 12);
    const auto folders =
        m_store->list(bucket, s("trip/small/"), ObjectStore::Depth::Folder, {}, 1000, m_control);
    VERIFY_OK(folders);
    QCOMPARE(folders->folders.size(), 3);
}

void TestSwift::keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("blanks") << s(" a  b ");
    QTest::newRow("signs") << s("a+b=c&d;e'f\"g<h>i*j~k!l@m$n,o:p?q#r%41|s\\t^u`v{w}");
    QTest::newRow("letters") << s("naïve/日本語/ключ.bin");
    QTest::newRow("beyond 16 bits") << s("😀/🎉");
    QTest::newRow("folder") << s("made/");
}

void TestSwift::keys()
{
    QFETCH(QString, key);
    StoreSession &session = m_store->session();
    StoreCall call = transferCall("PUT", bucket, s("keys/") + key);
    call.body = "content";
    const auto put = session.call(std::move(call), m_control);
    VERIFY_OK(put);
    QVERIFY2(!put->error, put->error ? qPrintable(put->error->text()) : "");
    const auto head = m_store->head(bucket, s("keys/") + key, m_control);
    VERIFY_OK(head);
    QCOMPARE(head->size, 7);
    const auto page = m_store->list(bucket, s("keys/"), ObjectStore::Depth::Everything, {}, 100, m_control);
    VERIFY_OK(page);
    QCOMPARE(page->objects.size(), 1);
    QCOMPARE(page->objects.first().key, s("keys/") + key);
    VERIFY_OK(m_store->remove(bucket, {s("keys/") + key}, m_control));
    QCOMPARE(m_store->head(bucket, s("keys/") + key, m_control).error().code, ErrorCode::NotFound);
}

void TestSwift::copies()
{
    CopyControl control;
    const auto copied = copyObjects(*m_store, {bucket, s("trip/")}, {bucket, s("twin ü/")}, control);
    VERIFY_OK(copied);
    QCOMPARE(copied->stats.files, 15);
    QCOMPARE(control.bytes.load(), copied->stats.bytes);
    const QString to = m_folder.filePath(s("twin"));
    CopyControl back;
    VERIFY_OK(fetchObjects(*m_store, bucket, s("twin ü"), to, {}, back));
    const QString from = m_folder.filePath(s("from"));
    QCOMPARE(filesBelow(to), filesBelow(from));
    for (const QString &name : filesBelow(from))
        QVERIFY2(read(to + u'/' + name) == read(from + u'/' + name), qPrintable(name));
    // More than one at a time.
    VERIFY_OK(m_store->remove(bucket, {s("twin ü/big"), s("twin ü/empty")}, m_control));
    QCOMPARE(m_store->head(bucket, s("twin ü/big"), m_control).error().code, ErrorCode::NotFound);
}

void TestSwift::uploads_areListedAndAborted()
{
    for (const char *key : {"left/ü 1", "left/2"}) {
        StoreCall call = transferCall("POST", bucket, s(key));
        call.query = {{"uploads", ""}};
        const auto begun = m_store->session().call(std::move(call), m_control);
        VERIFY_OK(begun);
        QVERIFY(!begun->error);
    }
    const auto found = m_store->uploads(bucket, s("left/"), {}, m_control);
    VERIFY_OK(found);
    QCOMPARE(found->uploads.size(), 2);
    for (const MultipartUpload &upload : found->uploads) {
        QVERIFY(upload.key == s("left/ü 1") || upload.key == s("left/2"));
        QVERIFY(std::abs(upload.started.secsTo(QDateTime::currentDateTimeUtc())) < 300);
        VERIFY_OK(m_store->abortUpload(bucket, upload.key, upload.id, m_control));
        VERIFY_OK(m_store->abortUpload(bucket, upload.key, upload.id, m_control));
    }
    const auto left = m_store->uploads(bucket, s("left/"), {}, m_control);
    VERIFY_OK(left);
    QVERIFY(left->uploads.isEmpty());
}

void TestSwift::buckets()
{
    const QString other = s("another-one");
    VERIFY_OK(m_store->makeBucket(other, m_control));
    const auto all = m_store->buckets(m_control);
    VERIFY_OK(all);
    QVERIFY(std::any_of(all->cbegin(), all->cend(), [&](const auto &one) { return one.name == other; }));
    VERIFY_OK(m_store->makeFolder(other, s("full/"), m_control));
    QCOMPARE(m_store->removeBucket(other, m_control).error().code, ErrorCode::Conflict);
    VERIFY_OK(m_store->remove(other, {s("full/")}, m_control));
    VERIFY_OK(m_store->removeBucket(other, m_control));
    QCOMPARE(m_store->removeBucket(other, m_control).error().code, ErrorCode::NotFound);
}

void TestSwift::refused()
{
    const auto look = [this](const StoreAccess &access, const QString &name) {
        ObjectStore store(access);
        return store.list(name, {}, ObjectStore::Depth::Folder, {}, 10, m_control);
    };
    StoreAccess access = m_server->access();
    QCOMPARE(look(access, s("no-such-bucket")).error().code, ErrorCode::NotFound);
    access.secretKey = s("wrong");
    QCOMPARE(look(access, bucket).error().code, ErrorCode::PermissionDenied);
    access.accessKey = s("test:nobody");
    QCOMPARE(look(access, bucket).error().code, ErrorCode::PermissionDenied);
    access = m_server->access();
    access.profile.region = s("eu-west-9"); // followed to the right one
    VERIFY_OK(look(access, bucket));
}

QTEST_GUILESS_MAIN(TestSwift)
#include "tst_swift.moc"
