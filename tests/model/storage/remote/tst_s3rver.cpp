// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/transfers.h"

#include "tests/support/store/content.h"
#include "tests/support/store/s3rver.h"
#include "tests/support/store/teststore.h"
#include "tests/support/verify.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;
using namespace trainshed::test;

namespace {

const QString bucket = QStringLiteral("bucket");

} // namespace

/// Round trips with a store that others wrote, over HTTP and over TLS with a CA of the test's own.
class TestS3rver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roundTrip_data();
    void roundTrip();
    void refused();

private:
    QTemporaryDir m_folder;
    Certificates m_certificates;
};

void TestS3rver::initTestCase()
{
    if (!S3rver::isInstalled())
        QSKIP("s3rver is not installed, for want of npm or of its registry");
    m_certificates = makeCertificates(m_folder.path());
    QVERIFY(!m_certificates.ca.isEmpty());
}

void TestS3rver::roundTrip_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("small");
    QTest::newRow("http, beyond one page") << false << 1010;
    QTest::newRow("tls") << true << 40;
}

void TestS3rver::roundTrip()
{
    QFETCH(bool, tls);
    QFETCH(int, small);
    S3rver server(tls ? m_certificates : Certificates());
    QVERIFY(server.isRunning());
    StoreLimits limits;
    limits.multipart = 12 << 20;
    limits.partSize = 5 << 20;
    limits.bigObject = 4 << 20;
    limits.rangeSize = 2 << 20;
    ObjectStore store(server.access(), limits);
    const QString from = m_folder.filePath(QStringLiteral("from%1").arg(tls));
    const QString to = m_folder.filePath(QStringLiteral("to%1").arg(tls));
    const auto write = [&from](const QString &name, const QByteArray &content) {
        QVERIFY(test::write(from + u'/' + name, content));
    };
    for (int i = 0; i < small; ++i)
        write(
            QStringLiteral("small/%1%2.txt").arg(i < 40 ? QString::number(i % 10) + u'/' : QString()).arg(i),
            QByteArray::number(i).repeated(i % 50));
    write(QStringLiteral("ключ 世界/a+b=c&d %41 (1).bin"), "unicode");
    write(QStringLiteral("empty"), "");
    QByteArray big(17 << 20, Qt::Uninitialized);
    for (qsizetype i = 0; i < big.size(); ++i)
        big[i] = static_cast<char>((i * 2654435761U) >> 11);
    write(QStringLiteral("big"), big);

    CopyControl control;
    const auto sent = sendObjects(store, from, bucket, QStringLiteral("trip"), {}, control);
    VERIFY_OK(sent);
    QCOMPARE(sent->stats.files, small + 3);
    CopyControl again;
    VERIFY_OK(sendObjects(store, from, bucket, QStringLiteral("trip"), {}, again));
    CopyControl back;
    const auto fetched = fetchObjects(store, bucket, QStringLiteral("trip"), to, {}, back);
    VERIFY_OK(fetched);
    QCOMPARE(fetched->refused, QList<RefusedObject>());
    const QStringList names = filesBelow(from);
    QCOMPARE(filesBelow(to), names);
    for (const QString &name : names)
        QVERIFY2(read(to + u'/' + name) == read(from + u'/' + name), qPrintable(name));

    const auto folders =
        store.list(bucket, QStringLiteral("trip/small/"), ObjectStore::Depth::Folder, {}, 1000, back);
    VERIFY_OK(folders);
    QCOMPARE(folders->folders.size(), 10);
    VERIFY_OK(store.remove(bucket, {QStringLiteral("trip/big"), QStringLiteral("trip/empty")}, back));
    QCOMPARE(store.head(bucket, QStringLiteral("trip/big"), back).error().code, ErrorCode::NotFound);
}

void TestS3rver::refused()
{
    S3rver server(m_certificates);
    QVERIFY(server.isRunning());
    CopyControl control;
    StoreAccess access = server.access();
    access.accessKey = QStringLiteral("WRONG"); // it does not look at the secret of version 4
    ObjectStore wrongKey(access, TestStore::quickLimits());
    const auto page = wrongKey.list(bucket, {}, ObjectStore::Depth::Folder, {}, 10, control);
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::PermissionDenied);
    ObjectStore right(server.access(), TestStore::quickLimits());
    const auto none = right.list(QStringLiteral("none"), {}, ObjectStore::Depth::Folder, {}, 10, control);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    VERIFY_OK(right.buckets(control));
}

QTEST_GUILESS_MAIN(TestS3rver)
#include "tst_s3rver.moc"
