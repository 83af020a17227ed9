// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/storageprofile.h"

#include <QTest>

using namespace trainshed;

class TestStorageProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void objectLocation_data();
    void objectLocation();
    void bucketName_data();
    void bucketName();
    void endpoint_data();
    void endpoint();
};

void TestStorageProfile::objectLocation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QString>("key");
    const auto good = [](const char *name, const QString &text, const char *bucket, const QString &key) {
        QTest::newRow(name) << text << true << QString::fromLatin1(bucket) << key;
    };
    const auto bad = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << false << QString() << QString();
    };
    good("all", QStringLiteral("s3://"), "", {});
    good("bucket", QStringLiteral("obs://data"), "data", {});
    good("bucket with slash", QStringLiteral("obs://data/"), "data", {});
    good("capital scheme", QStringLiteral("S3://data/k"), "data", QStringLiteral("k"));
    good("folder", QStringLiteral("s3://my.data-1/a/b/"), "my.data-1", QStringLiteral("a/b/"));
    good("key as it is", QStringLiteral("s3://data/a//../%2e?x#y z€"), "data",
         QStringLiteral("a//../%2e?x#y z€"));
    good("leading slash", QStringLiteral("s3://data//a"), "data", QStringLiteral("/a"));
    good("longest", QStringLiteral("s3://data/") + QString(1024, u'k'), "data", QString(1024, u'k'));
    bad("too long", QStringLiteral("s3://data/") + QString(1025, u'k'));
    bad("too long in bytes", QStringLiteral("s3://data/") + QString(600, QChar(0xe4)));
    bad("empty bucket", QStringLiteral("s3:///key"));
    bad("no scheme", QStringLiteral("data/key"));
    bad("other scheme", QStringLiteral("https://data/key"));
    bad("local", QStringLiteral("/s3://data"));
    bad("user", QStringLiteral("s3://key:secret@data/k"));
    bad("port", QStringLiteral("s3://data:80/k"));
    bad("NUL", QStringLiteral("s3://data/k") + QChar(QChar::Null));
    bad("half a pair", QStringLiteral("s3://data/k") + QChar(0xd800));
    bad("line break in bucket", QStringLiteral("s3://data\n/k"));
}

void TestStorageProfile::objectLocation()
{
    QFETCH(QString, text);
    const auto found = trainshed::objectLocation(text);
    QTEST(found.has_value(), "isOne");
    if (found) {
        QTEST(found->bucket, "bucket");
        QTEST(found->key, "key");
    }
}

void TestStorageProfile::bucketName_data()
{
    QTest::addColumn<bool>("good");
    for (const char *name : {"abc", "a-b.c", "Old_Name", "123", "1.2.3", "a--b"})
        QTest::newRow(name) << true;
    for (const char *name :
         {"", "ab", "-abc", "abc-", ".abc", "a..b", "10.0.0.1", "a/b", "a b", "a\n", "ä-bucket", "a%2f", "..",
          "a234567890123456789012345678901234567890123456789012345678901234"})
        QTest::newRow(name) << false;
}

void TestStorageProfile::bucketName()
{
    QTEST(isBucketName(QString::fromUtf8(QTest::currentDataTag())), "good");
}

void TestStorageProfile::endpoint_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("authority"); // empty: refused
    const auto row = [](const char *text, bool tls, const char *authority) {
        QTest::newRow(text) << tls << QString::fromLatin1(authority);
    };
    row("https://s3.example.org", true, "s3.example.org");
    row("HTTPS://S3.Example.org/", true, "s3.example.org");
    row("http://127.0.0.1:9000", false, "127.0.0.1:9000");
    row("http://[::1]:9000", false, "[::1]:9000");
    row("http://minio", false, "minio");
    for (const char *text :
         {"", "s3.example.org", "ftp://s3.example.org", "file:///etc/passwd", "http://user:pw@host",
          "http://host:0", "http://host:65536", "http://host:", "http://host/path", "http://host?x",
          "http://host#x", "http://ho st", "http://host\r\nX: y", "http://host.", "http://-host",
          "http://höst", "http://", "http://host:80:81"})
        row(text, false, "");
}

void TestStorageProfile::endpoint()
{
    QFETCH(QString, authority);
    const auto found = storeEndpoint(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(found.has_value(), !authority.isEmpty());
    if (found) {
        QCOMPARE(found->authority(), authority);
        QTEST(found->tls, "tls");
    }
}

QTEST_APPLESS_MAIN(TestStorageProfile)
#include "tst_storageprofile.moc"
