// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/engine/storagefixture.h"

#include "model/job/wording.h"
#include "tests/support/store/certificates.h"
#include "tests/support/verify.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;
using test::RealEngine;
using test::StorageFixture;
using test::TestStore;

namespace {

constexpr int mib = 1 << 20;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray numbers(int bytes)
{
    QByteArray content;
    for (int i = 0; content.size() < bytes; ++i)
        content += QByteArray::number(i) + '\n';
    return content.left(bytes);
}

QString sumOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

/// Inputs from https addresses, with the real engine and a server with a certificate.
class TestEngineWeb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup()
    {
        m_home.reset();
        m_web.reset();
    }

    void checksum_data();
    void checksum();
    void brokenLine_goesOn();
    void engineKilled_goesOn();
    void secondJob_isServedFromTheCache_data();
    void secondJob_isServedFromTheCache();
    void changedContent_isFetchedAgain();
    void unreachable_isRestartedAsOftenAsAllowed();

private:
    /// A job that fails unless its input is the one file data.bin with this sum.
    JobSpec jobOn(const QString &name, const QByteArray &content, const QString &mark = {}) const;
    void completes(const JobId &id);
    /// The Range headers of the requests for data.bin.
    QStringList ranges();

    QTemporaryDir m_folder;
    test::Certificates m_certificates;
    std::unique_ptr<TestStore> m_web;
    std::unique_ptr<StorageFixture> m_home;
};

void TestEngineWeb::initTestCase()
{
    m_certificates = test::makeCertificates(m_folder.path());
    QVERIFY(!m_certificates.ca.isEmpty());
}

void TestEngineWeb::init()
{
    m_web = std::make_unique<TestStore>(
        QStringList{s("--tls"), m_certificates.certificate, m_certificates.key}, true);
    QVERIFY(m_web->isRunning());
    m_home = std::make_unique<StorageFixture>();
    m_home->engine.setVariable(s("SSL_CERT_FILE"), m_certificates.ca);
    VERIFY_OK(m_home->start());
}

JobSpec TestEngineWeb::jobOn(const QString &name, const QByteArray &content, const QString &mark) const
{
    JobSpec spec = StorageFixture::job(
        name, s("test \"$(sha256sum < \"$IN/data.bin\")\" = '%1  -' && test \"$(ls -A \"$IN\")\" = data.bin")
                  .arg(sumOf(content)));
    spec.outputs.clear();
    spec.inputs[0].location = QString(m_web->endpoint() + u"/bucket/data.bin" + mark);
    return spec;
}

void TestEngineWeb::completes(const JobId &id)
{
    const auto ended = m_home->engine.ended(id);
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
}

QStringList TestEngineWeb::ranges()
{
    QStringList found;
    for (const QJsonValue entry : m_web->logEntries().toArray()) {
        if (entry[u"line"].toString().startsWith(u"GET "))
            found.append(entry[u"headers"][u"range"].toString());
    }
    return found;
}

void TestEngineWeb::checksum_data()
{
    QTest::addColumn<bool>("isRight");
    QTest::newRow("right") << true;
    QTest::newRow("wrong") << false;
}

void TestEngineWeb::checksum()
{
    QFETCH(bool, isRight);
    const QByteArray content = numbers(mib);
    m_web->put(s("data.bin"), content);
    const JobId id =
        m_home->create(jobOn(s("web"), content, QString(u"#sha256=" + sumOf(isRight ? content : "other"))));
    if (isRight)
        return completes(id);
    const auto ended = m_home->engine.ended(id);
    VERIFY_OK(ended);
    QCOMPARE(ended->summary.reason.code, s("end.input-failed"));
    QVERIFY2(sentence(ended->summary.reason).contains(u"another checksum"),
             qUtf8Printable(sentence(ended->summary.reason)));
    QTRY_VERIFY(!QFile::exists(m_home->engine.home().attemptPath(id, 1) + u"/modelarts/inputs"));
}

void TestEngineWeb::brokenLine_goesOn()
{
    const QByteArray content = numbers(4 * mib);
    m_web->put(s("data.bin"), content);
    m_web->setFaults("{\"match\": \"^GET\", \"do\": \"truncate\", \"after\": 3000000, \"times\": 1}");
    completes(m_home->create(jobOn(s("web"), content)));
    QCOMPARE(ranges(), (QStringList{QString(), s("bytes=3000000-")}));
}

void TestEngineWeb::engineKilled_goesOn()
{
    const QByteArray content = numbers(4 * mib);
    m_web->put(s("data.bin"), content);
    m_web->setFaults("{\"match\": \"^GET\", \"do\": \"slow\", \"rate\": 2000000, \"times\": 1}");
    const JobId id = m_home->create(jobOn(s("web"), content));
    QTRY_VERIFY_WITH_TIMEOUT(m_home->transferOf(id).bytes > mib, 15'000);
    m_home->engine.kill();
    m_web->setFaults("[]");
    QVERIFY(m_home->engine.start());
    completes(id);
    const QStringList asked = ranges();
    QCOMPARE(asked.size(), 1);
    QVERIFY2(asked.first().startsWith(u"bytes=") && asked.first().mid(6).chopped(1).toInt() > mib,
             qUtf8Printable(asked.first()));
}

void TestEngineWeb::secondJob_isServedFromTheCache_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("isCached");
    QTest::newRow("ETag and time") << QByteArray("{}") << true;
    QTest::newRow("ETag") << QByteArray("{\"Last-Modified\": \"\"}") << true;
    QTest::newRow("time") << QByteArray("{\"ETag\": \"\"}") << true;
    QTest::newRow("weak ETag") << QByteArray("{\"ETag\": \"W/\\\"x\\\"\", \"Last-Modified\": \"\"}") << false;
    QTest::newRow("neither") << QByteArray("{\"ETag\": \"\", \"Last-Modified\": \"\"}") << false;
}

void TestEngineWeb::secondJob_isServedFromTheCache()
{
    QFETCH(QByteArray, headers);
    QFETCH(bool, isCached);
    const QByteArray content = numbers(mib);
    m_web->put(s("data.bin"), content);
    const QByteArray fault =
        "{\"match\": \"data\", \"do\": \"as it is\", \"times\": 100, \"headers\": " + headers + '}';
    m_web->setFaults(fault);
    const QString mark = QString(u"#sha256=" + sumOf(content));
    completes(m_home->create(jobOn(s("first"), content, mark)));
    m_web->setFaults(fault); // forgets the log
    completes(m_home->create(jobOn(s("second"), content, mark)));
    QCOMPARE(m_web->log().filter(s("GET /")).isEmpty(), isCached);
    QVERIFY(!m_web->log().isEmpty()); // it was asked whether it is still the same
}

void TestEngineWeb::changedContent_isFetchedAgain()
{
    const QByteArray before = numbers(mib);
    const QByteArray after = QByteArray(before).replace('1', '7');
    m_web->put(s("data.bin"), before);
    completes(m_home->create(jobOn(s("first"), before)));
    m_web->put(s("data.bin"), after);
    completes(m_home->create(jobOn(s("second"), after)));
    // A cached one counts only with the checksum that it was fetched with.
    const JobId wrong = m_home->create(jobOn(s("wrong"), after, QString(u"#sha256=" + sumOf(before))));
    const auto ended = m_home->engine.ended(wrong);
    VERIFY_OK(ended);
    QCOMPARE(ended->summary.reason.code, s("end.input-failed"));
}

/// A server that sends on to what is not followed counts as one that can't be reached, without a wait.
void TestEngineWeb::unreachable_isRestartedAsOftenAsAllowed()
{
    m_web->setFaults("{\"match\": \"^GET\", \"do\": \"redirect\", \"to\": \"ftp://x\", \"times\": 100}");
    JobSpec spec = jobOn(s("gone"), {});
    spec.autoRestart = 1;
    const auto ended = m_home->engine.ended(m_home->create(spec));
    VERIFY_OK(ended);
    QCOMPARE(int(ended->summary.phase), int(JobPhase::Failed));
    QCOMPARE(ended->attempts.size(), 2);
}

QTEST_GUILESS_MAIN(TestEngineWeb)
#include "tst_engine_web.moc"
