// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/transfers.h"

#include "tests/support/store/certificates.h"
#include "tests/support/store/teststore.h"
#include "tests/support/verify.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;
using namespace trainshed::test;

/// Certificates: what is trusted, what is not, and that nothing goes out before that is known.
class TestStoreTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void check_data();
    void check();
    void plainServer_isNoTls();

private:
    QTemporaryDir m_folder;
    Certificates m_certificates;
};

void TestStoreTls::initTestCase()
{
    m_certificates = makeCertificates(m_folder.path());
    QVERIFY(!m_certificates.ca.isEmpty());
}

void TestStoreTls::check_data()
{
    QTest::addColumn<bool>("rightHost");
    QTest::addColumn<TlsCheck>("tls");
    QTest::addColumn<QString>("ca");
    QTest::addColumn<bool>("works");
    QTest::addColumn<ErrorCode>("code");
    const QString ca = m_certificates.ca;
    QTest::newRow("own CA") << true << TlsCheck::File << ca << true << ErrorCode::Internal;
    QTest::newRow("system's") << true << TlsCheck::System << QString() << false
                              << ErrorCode::PermissionDenied;
    QTest::newRow("off") << true << TlsCheck::Off << QString() << true << ErrorCode::Internal;
    QTest::newRow("another host") << false << TlsCheck::File << ca << false << ErrorCode::PermissionDenied;
    QTest::newRow("another host, off") << false << TlsCheck::Off << QString() << true << ErrorCode::Internal;
    QTest::newRow("no such CA file") << true << TlsCheck::File << QStringLiteral("/none.pem") << false
                                     << ErrorCode::InvalidArgument;
}

void TestStoreTls::check()
{
    QFETCH(bool, rightHost);
    QFETCH(TlsCheck, tls);
    QFETCH(QString, ca);
    QFETCH(bool, works);
    TestStore server({QStringLiteral("--tls"),
                      rightHost ? m_certificates.certificate : m_certificates.otherName, m_certificates.key});
    QVERIFY(server.isRunning());
    server.put(QStringLiteral("a"), "over tls");
    server.setFaults("[]");
    StoreAccess access = server.access();
    access.profile.tls = tls;
    access.profile.caFile = ca;
    ObjectStore store(access, TestStore::quickLimits());
    CopyControl control;
    const auto report = fetchObjects(store, QStringLiteral("bucket"), {},
                                     m_folder.filePath(QStringLiteral("to")), {}, control);
    QCOMPARE(report.has_value(), works);
    if (works)
        return;
    QTEST(report.error().code, "code");
    QVERIFY2(report.error().what.contains(u"127.0.0.1"), qUtf8Printable(report.error().text()));
    QCOMPARE(server.log(), QStringList());
}

void TestStoreTls::plainServer_isNoTls()
{
    TestStore server;
    StoreAccess access = server.access();
    access.profile.endpoint.replace(0, 4, QStringLiteral("https"));
    ObjectStore store(access, TestStore::quickLimits());
    CopyControl control;
    const auto buckets = store.buckets(control);
    QVERIFY(!buckets);
    QCOMPARE(buckets.error().code, ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestStoreTls)
#include "tst_storetls.moc"
