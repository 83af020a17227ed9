// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Locations that are not on this computer.
#include "tests/model/job/specs.h"

#include <QTest>

using namespace trainshed;

class TestRemoteRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void input_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("code");
        QTest::newRow("input in object storage") << s("s3://bucket/in") << QString();
        QTest::newRow("input of a whole bucket") << s("obs://bucket") << QString();
        QTest::newRow("input with spaces and letters") << s("obs://bucket/a b/Grüße/データ/") << QString();
        QTest::newRow("no bucket") << s("s3://") << s("issue.location-bucket-empty");
        QTest::newRow("no bucket but a key") << s("s3:///in") << s("issue.location-bucket-empty");
        QTest::newRow("bucket of two letters") << s("s3://bu/in") << s("issue.location-bucket");
        QTest::newRow("bucket with a space") << s("s3://my bucket/in") << s("issue.location-bucket");
        QTest::newRow("bucket is an address") << s("s3://127.0.0.1/in") << s("issue.location-bucket");
        QTest::newRow("key climbs") << s("s3://bucket/a/../in") << s("issue.location-key");
        QTest::newRow("key with an empty part") << s("s3://bucket/a//in") << s("issue.location-key");
        QTest::newRow("key with a line break") << s("s3://bucket/a\nb") << s("issue.location-key");
        QTest::newRow("key too long")
            << QString(s("s3://bucket/") + QString(1025, u'k')) << s("issue.location-key-long");
        QTest::newRow("input on the web") << s("https://host/in.zip?x=%20") << QString();
        QTest::newRow("input on the web with checksum")
            << QString(s("https://host/in.zip#sha256=") + QString(64, u'a')) << QString();
        QTest::newRow("checksum too short")
            << s("https://host/in.zip#sha256=aa") << s("issue.checksum-length");
        QTest::newRow("empty checksum") << s("https://host/in.zip#sha256=") << s("issue.checksum-length");
        QTest::newRow("checksum too long")
            << QString(s("https://host/in.zip#sha256=") + QString(65, u'a')) << s("issue.checksum-length");
        QTest::newRow("checksum of capitals")
            << QString(s("https://host/in.zip#sha256=") + QString(64, u'F')) << QString();
        QTest::newRow("no digit in the checksum")
            << QString(s("https://host/in.zip#sha256=") + QString(63, u'a') + u'g')
            << s("issue.checksum-digit");
        QTest::newRow("line break behind the checksum")
            << QString(s("https://host/in.zip#sha256=") + QString(64, u'a') + u'\n')
            << s("issue.checksum-digit");
        QTest::newRow("another fragment") << s("https://host/in.zip#part") << s("issue.location-checksum");
        QTest::newRow("fragment before the checksum")
            << QString(s("https://host/in.zip#part#sha256=") + QString(64, u'a'))
            << s("issue.location-checksum");
        QTest::newRow("unencrypted") << s("http://host/in.zip") << s("issue.location-http");
        QTest::newRow("no host") << s("https:///in.zip") << s("issue.location-web-invalid");
        QTest::newRow("password in the address")
            << s("https://me:pw@host/in.zip") << s("issue.location-web-user");
    }
    void input()
    {
        QFETCH(QString, location);
        QFETCH(QString, code);
        JobSpec spec = validSpec();
        spec.inputs[0].location = location;
        const QStringList expected = code.isEmpty() ? QStringList() : QStringList{code};
        QCOMPARE(codesOf(spec), expected);
    }

    /// The form has a field of its own for it; a job file sees which part of the location is meant.
    void checksum_isAPartOfItsOwn()
    {
        JobSpec spec = validSpec();
        spec.inputs[0].location = s("https://host/in.zip#sha256=aé");
        const QList<Issue> issues = validate(spec, knownFacts());
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues[0].field, s("inputs[0].location.checksum"));
        QCOMPARE(issues[0].message, (Message{s("issue.checksum-digit"), {QStringLiteral("é")}}));
    }

    void overlaps()
    {
        JobSpec spec = validSpec();
        spec.inputs[0].location = s("obs://bucket/data/");
        spec.outputs[0].location = s("s3://bucket/data/out");
        QCOMPARE(codesOf(spec), QStringList{s("issue.output-in-input")});
        spec.outputs[0].location = s("s3://bucket/data");
        QCOMPARE(codesOf(spec), QStringList{s("issue.output-is-input")});
        spec.outputs[0].location = s("s3://bucket/database");
        QCOMPARE(codesOf(spec), QStringList());
        spec.logLocation = s("s3://bucket/database/log");
        QCOMPARE(codesOf(spec), QStringList{s("issue.log-elsewhere")});
        spec.logLocation = s("s3://other/database/log");
        QCOMPARE(codesOf(spec), QStringList());
    }

    void unserved()
    {
        JobSpec spec = validSpec();
        spec.outputs[0].location = s("s3://bucket/out");
        Facts facts = knownFacts();
        facts.unservedBuckets = QStringList{s("bucket")};
        const QList<Issue> issues = validate(spec, facts);
        QCOMPARE(issues.size(), 1);
        QCOMPARE(int(issues[0].severity), int(Severity::Warning));
        QCOMPARE(issues[0].field, s("outputs[0].location"));
        QCOMPARE(issues[0].message, (Message{s("issue.bucket-unserved"), {s("bucket")}}));
    }

private:
    static QString s(const char *text) { return QString::fromUtf8(text); }
    static QStringList codesOf(const JobSpec &spec)
    {
        QStringList codes;
        for (const Issue &issue : validate(spec, knownFacts()))
            codes.append(issue.message.code);
        return codes;
    }
};

QTEST_GUILESS_MAIN(TestRemoteRules)
#include "tst_remoterules.moc"
