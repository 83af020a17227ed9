// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/digest.h"
#include "model/storage/remote/httpdate.h"
#include "model/storage/remote/redirect.h"
#include "model/storage/remote/retry.h"
#include "model/storage/remote/signer.h"
#include "model/storage/remote/storeerror.h"
#include "model/storage/remote/storexml.h"
#include "model/storage/remote/urltext.h"

#include "tests/support/verify.h"

#include <QTest>
#include <QTimeZone>

#include <curl/curl.h>

using namespace trainshed;
using namespace std::chrono_literals;

/// What needs no server.
class TestStoreParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void query_isSortedAndEncoded();
    void signature_isAsAwsDescribesIt_data();
    void signature_isAsAwsDescribesIt();
    void signature_portAndToken();
    void urlDecoded_data();
    void urlDecoded();
    void judge_data();
    void judge();
    void delays();
    void retryAfter();
    void redirect_data();
    void redirect();
    void regionHost_data();
    void regionHost();
    void fault_isRead();
    void sentence_namesAreNotPlaces();
    void listing_plainAndEncoded();
    void listing_notUtf8_isNamed();
    void multipart_isRead();
    void digests();
    void contentSums();
};

void TestStoreParts::query_isSortedAndEncoded()
{
    QCOMPARE(urlQuery({{"uploads", ""}, {"prefix", "a/b ~+"}, {"Z", "\xE2\x82\xAC"}}),
             QByteArray("Z=%E2%82%AC&prefix=a%2Fb%20~%2B&uploads="));
    QCOMPARE(urlQuery({}), QByteArray());
    QCOMPARE(urlEncodedPath("a/../b c=+:()"), QByteArray("a/../b%20c%3D%2B%3A%28%29"));
}

/// The examples of "Authenticating Requests: Using the Authorization Header" in Amazon's S3 documentation.
void TestStoreParts::signature_isAsAwsDescribesIt_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray empty = Digest::of(Digest::Kind::Sha256, {});
    QTest::newRow("object") << QByteArray("GET") << QByteArray("/test.txt") << QByteArray("Range: bytes=0-9")
                            << empty
                            << QByteArray("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    QTest::newRow("query without a value")
        << QByteArray("GET") << QByteArray("?lifecycle=") << QByteArray() << empty
        << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    QTest::newRow("list") << QByteArray("GET") << QByteArray("/?max-keys=2&prefix=J") << QByteArray() << empty
                          << QByteArray("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
}

void TestStoreParts::signature_isAsAwsDescribesIt()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, hash);
    HttpRequest request;
    request.method = method;
    request.url = "https://examplebucket.s3.amazonaws.com" + address;
    request.headers = {"x-amz-content-sha256: " + hash};
    if (!header.isEmpty())
        request.headers << header;
    request.signing = {"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", {}, "us-east-1"};
    const auto lines =
        signatureHeaders(request, QDateTime(QDate(2013, 5, 24), QTime(0, 0), QTimeZone::utc()));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QByteArray("Host: examplebucket.s3.amazonaws.com"));
    QCOMPARE(lines[1], QByteArray("X-Amz-Date: 20130524T000000Z"));
    QTEST(lines[2].mid(lines[2].lastIndexOf('=') + 1), "signature");
}

void TestStoreParts::signature_portAndToken()
{
    HttpRequest request;
    request.url = "http://store:9000/b/a%2Fb/../c";
    QVERIFY(signatureHeaders(request, QDateTime::currentDateTimeUtc()).isEmpty()); // anonymous
    request.headers = {"x-amz-content-sha256: UNSIGNED-PAYLOAD", "X-Amz-Date: 20260102T030405Z"};
    request.signing = {"AK", "SK", "TOKEN", "eu"};
    const auto lines = signatureHeaders(request, QDateTime::currentDateTimeUtc());
    QCOMPARE(lines.size(), 3); // the date is there already
    QCOMPARE(lines[0], QByteArray("Host: store:9000"));
    QCOMPARE(lines[1], QByteArray("x-amz-security-token: TOKEN"));
    QVERIFY(lines[2].contains("Credential=AK/20260102/eu/s3/aws4_request, SignedHeaders=host;"
                              "x-amz-content-sha256;x-amz-date;x-amz-security-token, Signature="));
    request.url = "https://store:443/b";
    QCOMPARE(signatureHeaders(request, QDateTime::currentDateTimeUtc())[0], QByteArray("Host: store"));
}

void TestStoreParts::urlDecoded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("decoded"); // null: refused
    QTest::newRow("plain") << QStringLiteral("a/b") << QStringLiteral("a/b");
    QTest::newRow("plus is a blank") << QStringLiteral("a+b%2Bc") << QStringLiteral("a b+c");
    QTest::newRow("unicode") << QStringLiteral("%E2%82%AC%f0%9f%98%80") << QStringLiteral("€😀");
    QTest::newRow("twice encoded stays so")
        << QStringLiteral("%252e%252e%252f") << QStringLiteral("%2e%2e%2f");
    QTest::newRow("latin-1") << QStringLiteral("%E4") << QString();
    QTest::newRow("overlong") << QStringLiteral("%C0%AF") << QString();
    QTest::newRow("half a pair") << QStringLiteral("%ED%A0%80") << QString();
}

void TestStoreParts::urlDecoded()
{
    QFETCH(QString, text);
    QFETCH(QString, decoded);
    const auto got = trainshed::urlDecoded(text);
    QCOMPARE(got.has_value(), !decoded.isNull());
    if (got)
        QCOMPARE(*got, decoded);
}

void TestStoreParts::judge_data()
{
    QTest::addColumn<int>("curl");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("judgement");
    const auto row = [](const char *name, int curl, int status, const char *code, Judgement judgement) {
        QTest::newRow(name) << curl << status << QByteArray(code) << static_cast<int>(judgement);
    };
    row("ok", 0, 200, "", Judgement::Done);
    row("part", 0, 206, "", Judgement::Done);
    row("gone", 0, 204, "", Judgement::Done);
    row("no such key", 0, 404, "NoSuchKey", Judgement::Failed);
    row("denied", 0, 403, "AccessDenied", Judgement::Failed);
    row("slow down", 0, 503, "SlowDown", Judgement::SlowDown);
    row("429", 0, 429, "", Judgement::SlowDown);
    row("500", 0, 500, "InternalError", Judgement::Again);
    row("501", 0, 501, "NotImplemented", Judgement::Failed);
    row("504", 0, 504, "", Judgement::Again);
    row("507", 0, 507, "", Judgement::Failed);
    row("timeout of theirs", 0, 400, "RequestTimeout", Judgement::Again);
    row("reset", CURLE_RECV_ERROR, 200, "", Judgement::Again);
    row("short", CURLE_PARTIAL_FILE, 200, "", Judgement::Again);
    row("timeout", CURLE_OPERATION_TIMEDOUT, 0, "", Judgement::Again);
    row("refused", CURLE_COULDNT_CONNECT, 0, "", Judgement::Again);
    row("certificate", CURLE_PEER_FAILED_VERIFICATION, 0, "", Judgement::Failed);
    row("no memory", CURLE_OUT_OF_MEMORY, 0, "", Judgement::Failed);
}

void TestStoreParts::judge()
{
    QFETCH(int, curl);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    HttpAnswer answer;
    answer.curl = curl;
    answer.status = status;
    QTEST(static_cast<int>(trainshed::judge(answer, code)), "judgement");
}

void TestStoreParts::delays()
{
    QCOMPARE(retryDelay(1, 200ms, 0s, 0), 100ms);
    QCOMPARE(retryDelay(2, 200ms, 0s, 0), 200ms);
    QCOMPARE(retryDelay(50, 200ms, 0s, 0), 10'000ms);
    QVERIFY(retryDelay(50, 200ms, 0s, 0.999) <= 20s);
    QCOMPARE(retryDelay(1, 200ms, 7s, 0.5), 7s);
    QCOMPARE(retryDelay(1, 200ms, 86'400s, 0.5), 120s);
}

void TestStoreParts::retryAfter()
{
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0, 0), QTimeZone::utc());
    QCOMPARE(trainshed::retryAfter("5", now), 5s);
    QCOMPARE(trainshed::retryAfter("-5", now), 0s);
    QCOMPARE(trainshed::retryAfter("Mon, 23 Nov 2026 12:00:30 GMT", now), 30s);
    QCOMPARE(trainshed::retryAfter("Mon, 23 Nov 2026 11:00:30 GMT", now), 0s);
    QCOMPARE(trainshed::retryAfter("soon", now), 0s);
    QCOMPARE(httpDate("Mon, 23 Nov 2026 12:00:00 GMT"), now);
    QVERIFY(!httpDate("2026-11-23").isValid());
    QVERIFY(!httpDate("Mon, 31 Feb 2026 12:00:00 GMT").isValid());
    QVERIFY(!httpDate("Mon, 23 Xxx 2026 12:00:00 GMT").isValid());
    QVERIFY(!httpDate("Mon, 23 Nov 2026 24:00:00 GMT").isValid());
    QCOMPARE(httpDate(" Thu, 29 Feb 2024 23:59:59 GMT ").toSecsSinceEpoch(), 1709251199);
    QCOMPARE(isoTime(QStringLiteral("2024-02-29T23:59:59.250Z")).toMSecsSinceEpoch(), 1709251199250);
    QCOMPARE(isoTime(QStringLiteral("2024-02-29T23:59:59Z")).toMSecsSinceEpoch(), 1709251199000);
    QCOMPARE(isoTime(QStringLiteral("2024-03-01T01:59:59+02:00")).toMSecsSinceEpoch(), 1709251199000);
    QVERIFY(!isoTime(QStringLiteral("2024-02-30T23:59:59.250Z")).isValid());
    QVERIFY(!isoTime(QStringLiteral("2024-02-29T23:5x:59.250Z")).isValid());
    QVERIFY(!isoTime({}).isValid());
    QCOMPARE(signedTime(isoTime(QStringLiteral("2024-02-29T03:04:05Z"))), QByteArray("20240229T030405Z"));
    QCOMPARE(signedTime(isoTime(QStringLiteral("1999-12-31T23:59:59Z"))), QByteArray("19991231T235959Z"));
}

void TestStoreParts::redirect_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *endpoint, const char *location, bool allowed) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(endpoint), QLatin1String(location))))
            << QString::fromLatin1(endpoint) << QByteArray(location) << allowed;
    };
    row("https://s3.example.org", "https://s3.example.org/other", true);
    row("https://s3.example.org", "https://b.s3.example.org/", true);
    row("https://s3.example.org", "b.s3.example.org", true);
    row("https://s3.example.org", "http://s3.example.org/", false);
    row("https://s3.example.org", "https://s3.example.org:8443/", false);
    row("https://s3.example.org", "https://evils3.example.org/", false);
    row("https://s3.example.org", "https://s3.example.org.evil.net/", false);
    row("https://s3.example.org", "https://s3.example.org@evil.net/", false);
    row("https://s3.example.org", "file:///etc/passwd", false);
    row("https://s3.example.org", "https://169.254.169.254/", false);
    row("https://s3.us-east-1.amazonaws.com", "https://b.s3.eu-west-1.amazonaws.com/k", true);
    row("https://s3.us-east-1.amazonaws.com", "https://b.s3.eu-west-1.amazonaws.com:444/k", false);
    row("https://s3.us-east-1.amazonaws.com", "https://amazonaws.com.evil.net/k", false);
    row("https://obs.cn-north-4.myhuaweicloud.com", "https://b.obs.cn-east-3.myhuaweicloud.com/", true);
    row("https://obs.cn-north-4.myhuaweicloud.com", "https://b.s3.eu-west-1.amazonaws.com/k", false);
    row("http://127.0.0.1:9000", "http://127.0.0.1:9000/x", true);
    row("http://127.0.0.1:9000", "http://127.0.0.1:9001/x", false);
}

void TestStoreParts::redirect()
{
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, location);
    const auto from = storeEndpoint(endpoint);
    QVERIFY(from);
    const auto target = redirectTarget(location, from->tls);
    QTEST(target && mayFollow(*from, *target), "allowed");
}

void TestStoreParts::regionHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");
    QTest::newRow("aws") << QStringLiteral("s3.us-east-1.amazonaws.com")
                         << QStringLiteral("s3.eu-west-1.amazonaws.com");
    QTest::newRow("old aws") << QStringLiteral("s3.amazonaws.com")
                             << QStringLiteral("s3.eu-west-1.amazonaws.com");
    QTest::newRow("own") << QStringLiteral("minio.example.org") << QStringLiteral("minio.example.org");
}

void TestStoreParts::regionHost()
{
    QFETCH(QString, host);
    QTEST(hostOfRegion(host, QStringLiteral("us-east-1"), QStringLiteral("eu-west-1")), "expected");
}

void TestStoreParts::fault_isRead()
{
    const auto fault =
        storeFault("<?xml version=\"1.0\"?><Error><Code>PermanentRedirect</Code><Message>go\n on"
                   "</Message><Endpoint>b.s3.example.org</Endpoint><Region>x-1</Region></Error>");
    QCOMPARE(fault, (StoreFault{"PermanentRedirect", QStringLiteral("go on"), "x-1", "b.s3.example.org"}));
    QCOMPARE(storeFault("<html>"), StoreFault{});
    QCOMPARE(storeFault(""), StoreFault{});
}

void TestStoreParts::sentence_namesAreNotPlaces()
{
    HttpAnswer answer;
    answer.status = 403;
    const auto error =
        storeError(answer, {}, {QStringLiteral("host"), QStringLiteral("bucket"), QStringLiteral("%1%2%3")});
    QVERIFY2(error.what.contains(u"“bucket/%1%2%3”"), qUtf8Printable(error.what));
    answer.status = 418;
    QCOMPARE(storeError(answer, {}, {}).code, ErrorCode::Io);
    answer.status = 599;
    QCOMPARE(storeError(answer, {}, {}).code, ErrorCode::Unreachable);
}

void TestStoreParts::listing_plainAndEncoded()
{
    const QByteArray entry("<Contents><Key>a+b%20c &amp;</Key><Size>3</Size><ETag>&quot;e&quot;</ETag>"
                           "<LastModified>2026-01-02T03:04:05.678Z</LastModified></Contents>");
    const auto plain = objectListing("<ListBucketResult>" + entry + "</ListBucketResult>");
    VERIFY_OK(plain);
    QCOMPARE(plain->objects.first().key, QStringLiteral("a+b%20c &"));
    QCOMPARE(plain->objects.first().etag, QStringLiteral("e"));
    QCOMPARE(plain->objects.first().modified,
             QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), QTimeZone::utc()));
    const auto encoded =
        objectListing("<ListBucketResult>" + entry + "<EncodingType>url</EncodingType></ListBucketResult>");
    VERIFY_OK(encoded);
    QCOMPARE(encoded->objects.first().key, QStringLiteral("a b c &"));
}

void TestStoreParts::listing_notUtf8_isNamed()
{
    const auto page = objectListing("<ListBucketResult><EncodingType>url</EncodingType>"
                                    "<Contents><Key>a%E4</Key><Size>1</Size></Contents>"
                                    "<Contents><Key>b</Key><Size>1</Size></Contents></ListBucketResult>");
    VERIFY_OK(page);
    QCOMPARE(page->unreadable, QStringList{QStringLiteral("a%E4")});
    QCOMPARE(page->objects.size(), 1);
}

void TestStoreParts::multipart_isRead()
{
    const auto started = multipartStarted("<InitiateMultipartUploadResult><UploadId>a/b+</UploadId>"
                                          "</InitiateMultipartUploadResult>");
    VERIFY_OK(started);
    QCOMPARE(*started, QByteArray("a/b+"));
    QVERIFY(!multipartStarted("<InitiateMultipartUploadResult/>"));
    const auto parts =
        multipartParts("<ListPartsResult><IsTruncated>true</IsTruncated><NextPartNumberMarker>2"
                       "</NextPartNumberMarker><Part><PartNumber>2</PartNumber><ETag>\"x\"</ETag>"
                       "<Size>7</Size></Part></ListPartsResult>");
    VERIFY_OK(parts);
    QCOMPARE(parts->parts, (QList<MultipartPart>{{2, 7, "x"}}));
    QCOMPARE(parts->next, 2);
    const auto uploads =
        multipartUploads("<ListMultipartUploadsResult><EncodingType>url</EncodingType><Upload>"
                         "<Key>a%20b</Key><UploadId>i</UploadId><Initiator><ID>7</ID><DisplayName>me"
                         "</DisplayName></Initiator><Owner><ID>8</ID></Owner>"
                         "<Initiated>2026-01-02T03:04:05.000Z</Initiated></Upload><Upload><Key>c</Key>"
                         "<UploadId>j</UploadId><Initiator><ID>9</ID></Initiator></Upload>"
                         "<NextKeyMarker>%C3%BC</NextKeyMarker><NextUploadIdMarker>k</NextUploadIdMarker>"
                         "<IsTruncated>true</IsTruncated></ListMultipartUploadsResult>");
    VERIFY_OK(uploads);
    QCOMPARE(uploads->uploads.size(), 2);
    QCOMPARE(uploads->uploads.first().key, QStringLiteral("a b"));
    QCOMPARE(uploads->uploads.first().initiator, QStringLiteral("me"));
    QCOMPARE(uploads->uploads.first().started.toSecsSinceEpoch(), 1767323045);
    QCOMPARE(uploads->uploads.last().initiator, QStringLiteral("9"));
    QCOMPARE(uploads->next, (MultipartUploads::Mark{QStringLiteral("ü"), "k"}));
    const auto whole = multipartUploads("<ListMultipartUploadsResult><NextKeyMarker>x</NextKeyMarker>"
                                        "<IsTruncated>false</IsTruncated></ListMultipartUploadsResult>");
    VERIFY_OK(whole);
    QVERIFY(whole->isWhole());
}

void TestStoreParts::digests()
{
    QCOMPARE(Digest::of(Digest::Kind::Sha256, ""),
             QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(Digest::of(Digest::Kind::Md5, "hello"), QByteArray("5d41402abc4b2a76b9719d911017c592"));
    Digest digest(Digest::Kind::Md5);
    digest.add("hel", 3);
    digest.add("lo", 2);
    QCOMPARE(digest.result(), QByteArray("5d41402abc4b2a76b9719d911017c592"));
    QCOMPARE(digest.result(), QByteArray("d41d8cd98f00b204e9800998ecf8427e"));
}

void TestStoreParts::contentSums()
{
    const QByteArray content = QByteArray("0123456789").repeated(25);
    for (const qint64 partSize : {0, 1, 100, 250, 1000}) {
        QByteArray expected = Digest::of(Digest::Kind::Sha256, content);
        QByteArray sums;
        for (qint64 at = 0; partSize > 0 && at < content.size(); at += partSize)
            sums += QByteArray::fromHex(Digest::of(Digest::Kind::Sha256, content.mid(at, partSize)));
        if (partSize > 0)
            expected = QByteArray::number(partSize) + ':' + Digest::of(Digest::Kind::Sha256, sums);
        const auto sum = ContentSum::like(expected);
        QVERIFY(sum);
        for (qsizetype at = 0; at < content.size(); at += 33)
            sum->add(content.constData() + at, std::min<qsizetype>(33, content.size() - at));
        QCOMPARE(sum->result(), expected);
    }
    for (const char *bad :
         {"", "x", "0:00", "-1:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"})
        QVERIFY(!ContentSum::like(bad));
}

QTEST_GUILESS_MAIN(TestStoreParts)
#include "tst_storeparts.moc"
