// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/storagerules.h"

#include "model/job/wording.h"

#include <QTest>

using namespace trainshed;

namespace {

QString codeOf(const std::optional<Message> &message)
{
    return message ? message->code : QString();
}

StorageProfile good()
{
    StorageProfile profile;
    profile.name = QStringLiteral("minio");
    profile.endpoint = QStringLiteral("https://minio.example:9000");
    profile.accessKey = QStringLiteral("AKIA");
    return profile;
}

} // namespace

class TestStorageRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endpoint_data();
    void endpoint();
    void fields_data();
    void fields();
    void profile_data();
    void profile();
    void names_goBothWays();
    void unused_isDropped();
};

void TestStorageRules::endpoint_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char *typed, const char *kept, const char *wrong = "") {
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << QString::fromUtf8(kept)
                                   << QString::fromLatin1(wrong);
    };
    row("https://s3.example.com", "https://s3.example.com");
    row("  s3.example.com ", "https://s3.example.com");
    row("S3.Example.COM/", "https://s3.example.com");
    row("minio:9000", "https://minio:9000");
    row("http://127.0.0.1:9000", "http://127.0.0.1:9000");
    row("HTTP://127.0.0.1:9000///", "http://127.0.0.1:9000");
    row("https://[::1]:9000", "https://[::1]:9000");
    row("", "", "issue.endpoint-empty");
    row("   ", "", "issue.endpoint-empty");
    row("ftp://host", "ftp://host", "issue.endpoint-scheme");
    row("s3://bucket", "s3://bucket", "issue.endpoint-scheme");
    row("https://", "https://", "issue.endpoint-invalid");
    row("https://host:70000", "https://host:70000", "issue.endpoint-invalid");
    row("https://host:0", "https://host:0", "issue.endpoint-invalid");
    row("https://a b", "https://a b", "issue.endpoint-invalid");
    row("https://key:secret@host", "https://key:secret@host", "issue.endpoint-with-keys");
    row("https://host/Bucket", "https://host/Bucket", "issue.endpoint-with-path");
    row("https://host?x=1", "https://host?x=1", "issue.endpoint-with-path");
    row("https://host#x", "https://host#x", "issue.endpoint-with-path");
}

void TestStorageRules::endpoint()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QFETCH(QString, wrong);
    QCOMPARE(normalEndpoint(typed), kept);
    QCOMPARE(normalEndpoint(normalEndpoint(typed)), kept);
    QCOMPARE(codeOf(checkEndpoint(normalEndpoint(typed))), wrong);
}

void TestStorageRules::fields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char *field, const QString &text, const char *wrong = "") {
        QTest::addRow("%s %s", field, qPrintable(text.left(20)))
            << QString::fromLatin1(field) << text << QString::fromLatin1(wrong);
    };
    row("region", {});
    row("region", QStringLiteral("eu-central-1"));
    row("region", QStringLiteral("eu central"), "issue.region-character");
    row("region", QString(65, u'a'), "issue.region-too-long");
    row("key", {}, "issue.access-key-empty");
    row("key", QStringLiteral("AKIA+/="));
    row("key", QStringLiteral("AK IA"), "issue.key-character");
    row("key", QStringLiteral("AKIA\n"), "issue.key-character");
    row("key", QStringLiteral("ключ"), "issue.key-character");
    row("key", QString(513, u'a'), "issue.key-too-long");
    row("secret", {}, "issue.secret-key-empty");
    row("secret", QStringLiteral("a/b+c"));
    row("secret", QStringLiteral("a\r\nX-Evil: 1"), "issue.key-character");
    row("aws", {});
    row("aws", QStringLiteral("my team"));
    row("aws", QStringLiteral("a]b"), "issue.aws-profile-character");
    row("aws", QStringLiteral("a\nb"), "issue.aws-profile-character");
    row("ca", {}, "issue.ca-file-empty");
    row("ca", QStringLiteral("ca.pem"), "issue.location-relative");
    row("ca", QStringLiteral("/etc/ca.pem"));
    row("bucket", {}, "issue.bucket-empty");
    row("bucket", QStringLiteral("data"));
    row("bucket", QStringLiteral("my.bucket_1"));
    row("bucket", QStringLiteral("ab"), "issue.bucket-invalid");
    row("bucket", QStringLiteral("a/b"), "issue.bucket-invalid");
    row("bucket", QStringLiteral("a..b"), "issue.bucket-invalid");
    row("bucket", QStringLiteral(".abc"), "issue.bucket-invalid");
    row("bucket", QStringLiteral("bücket"), "issue.bucket-invalid");
}

void TestStorageRules::fields()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, wrong);
    std::optional<Message> said;
    if (field == u"region")
        said = checkRegion(text);
    else if (field == u"key")
        said = checkAccessKey(text);
    else if (field == u"secret")
        said = checkSecretKey(text);
    else if (field == u"aws")
        said = checkAwsProfile(text);
    else if (field == u"ca")
        said = checkCaFile(text);
    else
        said = checkBucketName(text);
    QCOMPARE(codeOf(said), wrong);
    QVERIFY(!said || hasSentence(said->code));
}

void TestStorageRules::profile_data()
{
    QTest::addColumn<StorageProfile>("profile");
    QTest::addColumn<bool>("hasSecret");
    QTest::addColumn<QStringList>("said"); // field code, errors and warnings
    const auto row = [](const char *name, const StorageProfile &profile, bool hasSecret,
                        const QStringList &said) { QTest::newRow(name) << profile << hasSecret << said; };
    StorageProfile p = good();
    row("good", p, true, {});
    row("no secret", p, false, {QStringLiteral("secret_key issue.secret-key-empty")});
    p.keys = KeySource::Anonymous;
    p.accessKey.clear();
    row("anonymous", p, false, {});
    p.keys = KeySource::Aws;
    row("aws", p, false, {});
    p.endpoint = QStringLiteral("http://host");
    row("http", p, false, {QStringLiteral("endpoint issue.endpoint-unencrypted")});
    p.tls = TlsCheck::Off;
    row("http needs no check", p, false, {QStringLiteral("endpoint issue.endpoint-unencrypted")});
    p = good();
    p.tls = TlsCheck::Off;
    row("tls off", p, true, {QStringLiteral("tls issue.tls-off")});
    p.tls = TlsCheck::File;
    row("no ca file", p, true, {QStringLiteral("ca_file issue.ca-file-empty")});
    row("all wrong", {}, false,
        {QStringLiteral("name issue.name-empty"), QStringLiteral("endpoint issue.endpoint-empty"),
         QStringLiteral("access_key issue.access-key-empty"),
         QStringLiteral("secret_key issue.secret-key-empty")});
    p = good();
    p.name = QStringLiteral("TAKEN");
    row("taken", p, true, {QStringLiteral("name issue.profile-name-taken")});
    p.name = QStringLiteral("../x");
    row("name", p, true, {QStringLiteral("name issue.name-character")});
}

void TestStorageRules::profile()
{
    QFETCH(StorageProfile, profile);
    QFETCH(bool, hasSecret);
    QFETCH(QStringList, said);
    StorageProfile other = good();
    other.name = QStringLiteral("taken");
    QStringList found;
    const QList<Issue> issues = validate(profile, {{other}, hasSecret, std::nullopt});
    for (const Issue &issue : issues) {
        found.append(issue.field + u' ' + issue.message.code);
        QVERIFY2(hasSentence(issue.message.code), qPrintable(issue.message.code));
    }
    QCOMPARE(found, said);
}

void TestStorageRules::names_goBothWays()
{
    for (const Addressing one : {Addressing::Automatic, Addressing::Path, Addressing::Virtual})
        QCOMPARE(addressingFromName(addressingName(one)), one);
    for (const KeySource one : {KeySource::Stored, KeySource::Aws, KeySource::Anonymous})
        QCOMPARE(keySourceFromName(keySourceName(one)), one);
    for (const TlsCheck one : {TlsCheck::System, TlsCheck::File, TlsCheck::Off})
        QCOMPARE(tlsCheckFromName(tlsCheckName(one)), one);
    QVERIFY(!keySourceFromName(QStringLiteral("Stored")));
}

void TestStorageRules::unused_isDropped()
{
    StorageProfile profile = good();
    profile.keys = KeySource::Aws;
    profile.caFile = QStringLiteral("/x");
    profile = withoutUnused(profile);
    QVERIFY(profile.accessKey.isEmpty());
    QVERIFY(profile.caFile.isEmpty());
}

QTEST_GUILESS_MAIN(TestStorageRules)
#include "tst_storagerules.moc"
