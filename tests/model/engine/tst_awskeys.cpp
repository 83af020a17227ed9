// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/awskeys.h"

#include "tests/support/verify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

class TestAwsKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void found_data();
    void found();
    void missing_data();
    void missing();

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

namespace {

const char credentials[] = "# ours\n[default]\naws_access_key_id = DEF\naws_secret_access_key=defsecret\n"
                           "\n[team a]\r\naws_access_key_id=TEAM ; a remark\r\n"
                           "aws_secret_access_key= te#am/secret== \r\naws_session_token=tok\r\n"
                           "[empty]\n[half]\naws_access_key_id=HALF\n";
const char config[] = "[default]\nregion = eu-west-1\ns3 =\n  region = no\n[profile team a]\nregion=ap-1\n"
                      "[profile inconfig]\naws_access_key_id=CONF\naws_secret_access_key=confsecret\n"
                      "[profile sso]\nsso_session = x\n[team a]\nregion=wrong\n";

} // namespace

void TestAwsKeys::found_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QStringList>("keys"); // access, secret, token, region
    const auto row = [](const char *name, const char *profile, const QStringList &variables,
                        const QStringList &keys) {
        QTest::newRow(name) << QString::fromLatin1(profile) << variables << keys;
    };
    const QStringList direct{QStringLiteral("AWS_ACCESS_KEY_ID=ENV"),
                             QStringLiteral("AWS_SECRET_ACCESS_KEY=envsecret")};
    const auto strings = [](const char *text) { return QString::fromLatin1(text).split(u'|'); };
    row("default", "", {}, strings("DEF|defsecret||eu-west-1"));
    row("named", "team a", {}, strings("TEAM|te#am/secret==|tok|ap-1"));
    row("in the configuration", "inconfig", {}, strings("CONF|confsecret||"));
    row("environment", "", direct, strings("ENV|envsecret||eu-west-1"));
    row("environment's token and region", "",
        direct + QStringList{QStringLiteral("AWS_SESSION_TOKEN=t"), QStringLiteral("AWS_REGION=r-1")},
        strings("ENV|envsecret|t|r-1"));
    row("a name goes before the environment", "team a", direct, strings("TEAM|te#am/secret==|tok|ap-1"));
    row("AWS_PROFILE", "", {QStringLiteral("AWS_PROFILE=inconfig")}, strings("CONF|confsecret||"));
    row("half a pair is none", "", {QStringLiteral("AWS_ACCESS_KEY_ID=ENV")},
        strings("DEF|defsecret||eu-west-1"));
}

void TestAwsKeys::found()
{
    QFETCH(QString, profile);
    QFETCH(QStringList, variables);
    QFETCH(QStringList, keys);
    QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral(".aws")));
    write(home.filePath(QStringLiteral(".aws/credentials")), credentials);
    write(home.filePath(QStringLiteral("elsewhere")), config);
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("AWS_CONFIG_FILE"), home.filePath(QStringLiteral("elsewhere")));
    for (const QString &variable : std::as_const(variables))
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const auto read = readAwsKeys(profile, environment);
    VERIFY_OK(read);
    QCOMPARE(QStringList({read->accessKey, read->secretKey, read->sessionToken, read->region}), keys);
}

void TestAwsKeys::missing_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such profile") << QStringLiteral("nobody") << ErrorCode::NotFound;
    QTest::newRow("without keys") << QStringLiteral("empty") << ErrorCode::NotFound;
    QTest::newRow("half") << QStringLiteral("half") << ErrorCode::NotFound;
    QTest::newRow("sign-on") << QStringLiteral("sso") << ErrorCode::Unsupported;
}

void TestAwsKeys::missing()
{
    QFETCH(QString, profile);
    QFETCH(ErrorCode, code);
    QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral(".aws")));
    write(home.filePath(QStringLiteral(".aws/credentials")), credentials);
    write(home.filePath(QStringLiteral(".aws/config")), config);
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), home.path());
    const auto read = readAwsKeys(profile, environment);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY2(read.error().what.contains(profile), qPrintable(read.error().what));
    QVERIFY(!read.error().text().contains(QStringLiteral("secret=")));
}

QTEST_GUILESS_MAIN(TestAwsKeys)
#include "tst_awskeys.moc"
