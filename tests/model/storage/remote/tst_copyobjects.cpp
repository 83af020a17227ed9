// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/copyobjects.h"

#include "model/storage/remote/objectpiece.h"
#include "tests/support/store/content.h"
#include "tests/support/store/teststore.h"
#include "tests/support/verify.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <optional>
#include <thread>

using namespace trainshed;
using namespace trainshed::test;

namespace {

constexpr qint64 mebi = 1 << 20;
const QString bucket = QStringLiteral("bucket");

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

StoreLimits smallLimits()
{
    StoreLimits limits = TestStore::quickLimits();
    limits.wholeCopy = mebi;
    limits.copyPart = mebi;
    limits.bigParallel = 2;
    limits.calm = std::chrono::milliseconds(0);
    return limits;
}

} // namespace

class TestCopyObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void folder();
    void oneObject_data();
    void oneObject();
    void big_inParts_keepsItsMetadata();
    void trouble_data();
    void trouble();
    void failing_leavesNoUploadBehind_data();
    void failing_leavesNoUploadBehind();
    void cancelled_leavesNoUploadBehind();
    void refused_data();
    void refused();
    void slowness_isTold();

private:
    Result<TransferReport> copy(const ObjectLocation &from, const ObjectLocation &to)
    {
        return copyObjects(*m_store, from, to, m_control);
    }
    qint64 size(const char *key) { return m_server->object(s(key))[u"size"].toInteger(-1); }

    std::unique_ptr<TestStore> m_server;
    std::unique_ptr<ObjectStore> m_store;
    CopyControl m_control;
};

void TestCopyObjects::init()
{
    m_server = std::make_unique<TestStore>(QStringList{s("--page"), s("3")});
    QVERIFY(m_server->isRunning());
    m_store = std::make_unique<ObjectStore>(m_server->access(), smallLimits());
    m_control.cancelled = false;
    m_control.bytes = 0;
    m_control.files = 0;
    m_control.slowSince = 0;
}

void TestCopyObjects::folder()
{
    for (const char *name : {"a/", "a/1", "a/2 ü+%41", "a/sub/3", "a/sub/4", "a/sub/empty/", "ab"})
        m_server->put(s(name), QByteArray(s(name).endsWith(u'/') ? 0 : 5, 'x'), {"x-amz-meta-own: kept"});
    const auto copied = copy({bucket, s("a")}, {bucket, s("b")});
    VERIFY_OK(copied);
    QCOMPARE(copied->stats.files, 6);
    QCOMPARE(copied->stats.bytes, 20);
    QCOMPARE(m_control.totalBytes.load(), 20);
    for (const char *name : {"b/1", "b/2 ü+%41", "b/sub/3", "b/sub/4"})
        QCOMPARE(size(name), 5);
    QCOMPARE(size("b/sub/empty/"), 0);
    QCOMPARE(size("bb"), -1);
    QCOMPARE(m_server->object(s("b/1"))[u"meta"][u"x-amz-meta-own"].toString(), s("kept"));
    // Nothing but names has come and gone.
    const QStringList log = m_server->log();
    QVERIFY(log.filter(QRegularExpression(s("^GET /bucket/[ab]"))).isEmpty());
}

void TestCopyObjects::oneObject_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("arrives");
    QTest::newRow("a folder") << s("there/") << QByteArray("there/one");
    QTest::newRow("a name") << s("there/two") << QByteArray("there/two");
    QTest::newRow("the bucket") << QString() << QByteArray("one");
}

void TestCopyObjects::oneObject()
{
    QFETCH(QString, to);
    QFETCH(QByteArray, arrives);
    m_server->put(s("x/one"), "12345");
    VERIFY_OK(copy({bucket, s("x/one")}, {bucket, to}));
    QCOMPARE(size(arrives.constData()), 5);
}

void TestCopyObjects::big_inParts_keepsItsMetadata()
{
    m_server->put(s("big"), noise(3 * mebi + 5), {QByteArray(sumHeader) + ": the-sum"});
    const QJsonValue before = m_server->object(s("big"));
    VERIFY_OK(copy({bucket, s("big")}, {bucket, s("twin")}));
    const QJsonValue after = m_server->object(s("twin"));
    QCOMPARE(after[u"sha256"].toString(), before[u"sha256"].toString());
    QCOMPARE(after[u"meta"][QLatin1String(sumHeader)].toString(), s("the-sum"));
    QCOMPARE(m_control.bytes.load(), 3 * mebi + 5);
    QVERIFY(m_server->uploads().toObject().isEmpty());
}

void TestCopyObjects::trouble_data()
{
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *name, const char *match, const char *what) {
        QTest::newRow(name) << "{\"match\":\"" + QByteArray(match) + "\",\"times\":2," + what + "}";
    };
    row("error", "^PUT", R"("do":"status","status":500)");
    row("slow down", "^PUT", R"("do":"status","status":503,"code":"SlowDown")");
    row("reset", "^PUT", R"("do":"drop")");
    row("late error", "^POST .*uploadId", R"("do":"errorbody")");
    row("listing", "list-type", R"("do":"status","status":502)");
}

void TestCopyObjects::trouble()
{
    QFETCH(QByteArray, fault);
    m_server->put(s("t/small"), "12345");
    m_server->put(s("t/big"), noise(2 * mebi + 5));
    m_server->setFaults(fault);
    VERIFY_OK(copy({bucket, s("t/")}, {bucket, s("u/")}));
    QCOMPARE(size("u/small"), 5);
    QCOMPARE(size("u/big"), 2 * mebi + 5);
}

void TestCopyObjects::failing_leavesNoUploadBehind_data()
{
    QTest::addColumn<QByteArray>("match");
    QTest::newRow("a part") << QByteArray("partNumber=2");
    QTest::newRow("the end") << QByteArray("^POST .*uploadId");
}

void TestCopyObjects::failing_leavesNoUploadBehind()
{
    QFETCH(QByteArray, match);
    m_server->put(s("big"), noise(3 * mebi));
    m_server->setFaults("{\"match\":\"" + match +
                        R"(","times":99,"do":"status","status":403,"code":"AccessDenied"})");
    const auto copied = copy({bucket, s("big")}, {bucket, s("twin")});
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::PermissionDenied);
    QVERIFY(m_server->uploads().toObject().isEmpty());
}

void TestCopyObjects::cancelled_leavesNoUploadBehind()
{
    m_server->put(s("big"), noise(4 * mebi));
    m_server->setFaults(R"({"match":"partNumber=[34]","times":99,"do":"delay","seconds":3})");
    std::optional<Result<TransferReport>> copied;
    std::thread thread([&] { copied = copy({bucket, s("big")}, {bucket, s("twin")}); });
    const bool isHalf = QTest::qWaitFor([&] { return m_control.bytes >= 2 * mebi; });
    m_control.cancelled = true;
    thread.join();
    QVERIFY(isHalf);
    QCOMPARE(copied->error().code, ErrorCode::Cancelled);
    QVERIFY(m_server->uploads().toObject().isEmpty());
}

void TestCopyObjects::refused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("onto itself") << s("d/one") << s("d/one") << ErrorCode::InvalidArgument;
    QTest::newRow("into its folder") << s("d/one") << s("d/") << ErrorCode::InvalidArgument;
    QTest::newRow("folder into itself") << s("d/") << s("d/e/") << ErrorCode::InvalidArgument;
    QTest::newRow("all into a folder") << QString() << s("e/") << ErrorCode::InvalidArgument;
    QTest::newRow("nothing there") << s("none/") << s("e/") << ErrorCode::NotFound;
}

void TestCopyObjects::refused()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(ErrorCode, code);
    m_server->put(s("d/one"), "1");
    const auto copied = copy({bucket, from}, {bucket, to});
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, code);
}

/// While the store asks for it, and no longer.
void TestCopyObjects::slowness_isTold()
{
    for (int i = 0; i < 9; ++i)
        m_server->put(s("many/%1").arg(i), "12345");
    m_server->setFaults(
        R"({"match":"more/4","times":1,"do":"status","status":503,"code":"SlowDown","headers":{"Retry-After":"1"}})");
    // Those after it show that the store bears us again, but only once its second is over.
    m_store = std::make_unique<ObjectStore>(m_server->access(), [] {
        StoreLimits limits = smallLimits();
        limits.calm = std::chrono::milliseconds(500);
        return limits;
    }());
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    std::optional<Result<TransferReport>> copied;
    std::thread thread([&] { copied = copy({bucket, s("many/")}, {bucket, s("more/")}); });
    const bool wasTold = QTest::qWaitFor([&] { return m_control.slowSince >= before; });
    thread.join();
    QVERIFY(wasTold);
    VERIFY_OK(*copied);
    QCOMPARE((*copied)->stats.files, 9);
    QCOMPARE(m_control.slowSince.load(), 0);
}

QTEST_GUILESS_MAIN(TestCopyObjects)
#include "tst_copyobjects.moc"
