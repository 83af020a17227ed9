// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/digest.h"
#include "model/storage/remote/transfers.h"

#include "tests/support/store/content.h"
#include "tests/support/store/teststore.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>

using namespace trainshed;
using test::noise;
using test::TestStore;

namespace {

const QString bucket = QStringLiteral("bucket");
constexpr qint64 mebi = 1 << 20;

/// Limits under which 3 MiB goes in parts already.
StoreLimits smallLimits()
{
    StoreLimits limits = TestStore::quickLimits();
    limits.multipart = 3 * mebi;
    limits.partSize = mebi;
    limits.bigParallel = 3;
    return limits;
}

} // namespace

class TestSendObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void folder();
    void single_data();
    void single();
    void again_sendsNothing();
    void changed_isSent();
    void filter();
    void links();
    void specialFiles_areNamed();
    void nothingThere();
    void parts();
    void parts_goOn();
    void parts_ofAnotherContent_areSentAnew();
    void parts_cancelled_areAborted();
    void trouble_data();
    void trouble();
    void denied_isSaid();
    void writtenToMeanwhile_isSentAgain();
    void withoutTheRightToList();
    void killed_goesOn();

private:
    Result<TransferReport> send(const QString &key, const SendFilter &filter = {})
    {
        return sendObjects(*m_store, from(), bucket, key, filter, m_control);
    }
    QString from() const { return m_folder->path() + u"/from"; }
    void write(const QString &name, const QByteArray &content) const
    {
        const QString path = from() + u'/' + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    bool holds(const QString &key, const QByteArray &content)
    {
        const QJsonValue object = m_server->object(key);
        const QString sum = QString::fromLatin1(Digest::of(Digest::Kind::Sha256, content));
        ContentSum ofParts(mebi);
        ofParts.add(content.constData(), content.size());
        const QString meta = object[u"meta"][u"x-amz-meta-trainshed-sha256"].toString();
        return object[u"sha256"].toString() == sum && object[u"size"].toInteger() == content.size() &&
               (meta == sum || meta.endsWith(QString::fromLatin1(ofParts.result())) ||
                content.size() > 64 * mebi);
    }
    QStringList requests(const char *pattern)
    {
        return m_server->log().filter(QRegularExpression(QString::fromLatin1(pattern)));
    }

    std::unique_ptr<TestStore> m_server;
    std::unique_ptr<ObjectStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    CopyControl m_control;
};

void TestSendObjects::initTestCase()
{
    m_server = std::make_unique<TestStore>();
    QVERIFY(m_server->isRunning());
    m_store = std::make_unique<ObjectStore>(m_server->access(), smallLimits());
}

void TestSendObjects::init()
{
    m_server->setFaults("[]");
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(from()));
    m_control.cancelled = false;
    m_control.bytes = 0;
    m_control.files = 0;
    m_control.totalBytes = m_control.totalFiles = -1;
}

void TestSendObjects::folder()
{
    write(QStringLiteral("a"), "aaa");
    write(QStringLiteral("sub/b c+"), noise(600'000));
    write(QStringLiteral("sub/ключ😀"), "");
    QVERIFY(QDir().mkpath(from() + u"/empty/deep"));
    const auto report = send(QStringLiteral("folder"));
    VERIFY_OK(report);
    QCOMPARE(report->refused, QList<RefusedObject>());
    QCOMPARE(report->stats, (CopyStats{600'003, 4}));
    QVERIFY(holds(QStringLiteral("folder/a"), "aaa"));
    QVERIFY(holds(QStringLiteral("folder/sub/b c+"), noise(600'000)));
    QVERIFY(holds(QStringLiteral("folder/sub/ключ😀"), ""));
    QCOMPARE(m_server->object(QStringLiteral("folder/empty/deep/"))[u"size"].toInteger(-1), 0);
    QCOMPARE(m_control.bytes.load(), 600'003);
    QCOMPARE(m_control.totalBytes.load(), 600'003);
    QCOMPARE(m_control.files.load(), m_control.totalFiles.load());
}

void TestSendObjects::single_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << QStringLiteral("single/other.bin") << QStringLiteral("single/other.bin");
    QTest::newRow("folder") << QStringLiteral("single/") << QStringLiteral("single/file");
    QTest::newRow("bucket") << QString() << QStringLiteral("file");
}

void TestSendObjects::single()
{
    QFETCH(QString, key);
    QFETCH(QString, expected);
    write(QStringLiteral("file"), "content");
    VERIFY_OK(sendObjects(*m_store, from() + u"/file", bucket, key, {}, m_control));
    QVERIFY(holds(expected, "content"));
}

void TestSendObjects::again_sendsNothing()
{
    write(QStringLiteral("a"), "aaa");
    write(QStringLiteral("big"), noise(4 * mebi));
    VERIFY_OK(send(QStringLiteral("again/")));
    m_server->setFaults("[]");
    const auto report = send(QStringLiteral("again/"));
    VERIFY_OK(report);
    QCOMPARE(report->stats, (CopyStats{4 * mebi + 3, 2}));
    QCOMPARE(requests("^(PUT|POST)"), QStringList());
}

void TestSendObjects::changed_isSent()
{
    write(QStringLiteral("a"), "aaa");
    write(QStringLiteral("big"), noise(4 * mebi));
    VERIFY_OK(send(QStringLiteral("changed/")));
    write(QStringLiteral("a"), "aab"); // of the same size
    QByteArray other = noise(4 * mebi);
    other[100] = static_cast<char>(other[100] ^ 1);
    write(QStringLiteral("big"), other);
    VERIFY_OK(send(QStringLiteral("changed/")));
    QVERIFY(holds(QStringLiteral("changed/a"), "aab"));
    QVERIFY(holds(QStringLiteral("changed/big"), other));
}

void TestSendObjects::filter()
{
    write(QStringLiteral("yes/1"), "1");
    write(QStringLiteral("no/2"), "2");
    QVERIFY(QDir().mkpath(from() + u"/empty"));
    const auto report =
        send(QStringLiteral("filter"), [](const QString &path, qint64 size, qint64 modifiedMs) {
            return path.contains(u"yes") && size == 1 && modifiedMs > 1'500'000'000'000;
        });
    VERIFY_OK(report);
    QCOMPARE(report->stats.files, 1);
    QVERIFY(m_server->object(QStringLiteral("filter/no/2")).isNull());
    QVERIFY(m_server->object(QStringLiteral("filter/empty/")).isNull());
}

void TestSendObjects::links()
{
    write(QStringLiteral("checkpoint-1/model"), "m");
    QVERIFY(QFile::link(QStringLiteral("checkpoint-1"), from() + u"/latest"));
    QVERIFY(QFile::link(QStringLiteral("checkpoint-1/model"), from() + u"/model"));
    QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), from() + u"/outside"));
    QVERIFY(QFile::link(QStringLiteral("nowhere"), from() + u"/broken"));
    QVERIFY(QFile::link(QStringLiteral("../.."), from() + u"/checkpoint-1/up"));
    QVERIFY(QFile::link(QStringLiteral("."), from() + u"/checkpoint-1/self"));
    const auto report = send(QStringLiteral("links"));
    VERIFY_OK(report);
    for (const char *key : {"links/checkpoint-1/model", "links/latest/model", "links/model"})
        QVERIFY2(holds(QString::fromLatin1(key), "m"), key);
    QVERIFY(m_server->object(QStringLiteral("links/outside")).isNull());
    QStringList refused;
    for (const RefusedObject &object : report->refused)
        refused << QFileInfo(object.key).fileName();
    refused.removeDuplicates();
    refused.sort();
    QVERIFY2(refused.contains(QStringLiteral("outside")) && refused.contains(QStringLiteral("broken")) &&
                 refused.contains(QStringLiteral("up")),
             qPrintable(refused.join(u' ')));
}

void TestSendObjects::specialFiles_areNamed()
{
    write(QStringLiteral("a"), "a");
    QCOMPARE(::mkfifo(QFile::encodeName(from() + u"/pipe").constData(), 0600), 0);
    const QByteArray latin = QFile::encodeName(from()) + "/\xE4";
    QCOMPARE(::mkdir(latin.constData(), 0700), 0);
    const auto report = send(QStringLiteral("special"));
    VERIFY_OK(report);
    QCOMPARE(report->refused.size(), 2);
    QCOMPARE(report->stats.files, 1);
}

void TestSendObjects::nothingThere()
{
    const auto report = sendObjects(*m_store, from() + u"/none", bucket, QStringLiteral("x"), {}, m_control);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
}

void TestSendObjects::parts()
{
    const QByteArray content = noise(5 * mebi + 77);
    write(QStringLiteral("big"), content);
    VERIFY_OK(send(QStringLiteral("parts")));
    QVERIFY(holds(QStringLiteral("parts/big"), content));
    QCOMPARE(requests("^PUT .*partNumber").size(), 6);
    QVERIFY(m_server->uploads().toObject().isEmpty());
    QCOMPARE(m_control.bytes.load(), content.size());
}

void TestSendObjects::parts_goOn()
{
    const QByteArray content = noise(6 * mebi);
    write(QStringLiteral("big"), content);
    m_server->setFaults(
        R"({"match":"partNumber=5","times":99,"do":"status","status":403,"code":"AccessDenied"})");
    QVERIFY(!send(QStringLiteral("goon")));
    const auto left = m_server->uploads()[u"goon"];
    QCOMPARE(m_server->uploads().toObject().keys(), QStringList{QStringLiteral("bucket/goon/big")});
    m_server->setFaults("[]");
    m_control.bytes = 0;
    VERIFY_OK(send(QStringLiteral("goon")));
    QVERIFY(holds(QStringLiteral("goon/big"), content));
    QVERIFY(requests("^PUT .*partNumber").size() < 5);
    QCOMPARE(requests("^POST .*uploads=").size(), 0);
    QVERIFY(m_server->uploads().toObject().isEmpty());
    QCOMPARE(m_control.bytes.load(), content.size());
}

void TestSendObjects::parts_ofAnotherContent_areSentAnew()
{
    QByteArray content = noise(6 * mebi);
    write(QStringLiteral("big"), content);
    m_server->setFaults(
        R"({"match":"partNumber=6","times":99,"do":"status","status":403,"code":"AccessDenied"})");
    QVERIFY(!send(QStringLiteral("other")));
    content[5 * mebi + 1] = 'x'; // in what had not been sent: its metadata belongs to the old one
    write(QStringLiteral("big"), content);
    m_server->setFaults("[]");
    VERIFY_OK(send(QStringLiteral("other")));
    QVERIFY(holds(QStringLiteral("other/big"), content));
}

void TestSendObjects::parts_cancelled_areAborted()
{
    write(QStringLiteral("big"), noise(6 * mebi));
    m_server->setFaults(R"({"match":"partNumber=","times":99,"do":"slow","rate":1000000})");
    std::thread later([this] {
        while (m_control.bytes < mebi)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        m_control.cancelled = true;
    });
    const auto report = send(QStringLiteral("cancelled"));
    later.join();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(m_server->uploads().toObject().isEmpty());
    QVERIFY(m_server->object(QStringLiteral("cancelled/big")).isNull());
}

void TestSendObjects::trouble_data()
{
    QTest::addColumn<QByteArray>("match");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *name, const char *match, const char *fault) {
        QTest::newRow(name) << QByteArray(match) << QByteArray(fault);
    };
    row("put 500", "^PUT .*small", R"("do":"status","status":500)");
    row("put slow down", "^PUT .*small", R"("do":"status","status":503,"code":"SlowDown")");
    row("put dropped", "^PUT .*small", R"("do":"drop")");
    row("put wrong ETag", "^PUT .*small", R"("do":"wrongetag")");
    row("part 500", "partNumber=2", R"("do":"status","status":500)");
    row("part dropped", "partNumber=2", R"("do":"drop")");
    row("part damaged", "partNumber=2", R"("do":"status","status":400,"code":"XAmzContentSHA256Mismatch")");
    row("begin 503", "uploads=", R"("do":"status","status":503)");
    row("no parts at all", "uploads=", R"("do":"bare","status":501)");
    row("complete: an error in a 200", "^POST .*uploadId", R"("do":"errorbody")");
    row("complete: answer lost", "^POST .*uploadId", R"("do":"losereply")");
    row("listing 500", "list-type", R"("do":"status","status":500)");
}

void TestSendObjects::trouble()
{
    QFETCH(QByteArray, match);
    QFETCH(QByteArray, fault);
    const QByteArray key = "trouble-" + QByteArray::number(qHash(match + fault));
    write(QStringLiteral("small"), "small");
    write(QStringLiteral("big"), noise(4 * mebi));
    m_server->setFaults("{\"match\":\"" + match + "\",\"times\":1," + fault + "}");
    const auto report = send(QString::fromLatin1(key));
    VERIFY_OK(report);
    QVERIFY(holds(QString::fromLatin1(key + "/small"), "small"));
    QVERIFY(holds(QString::fromLatin1(key + "/big"), noise(4 * mebi)));
    QCOMPARE(m_control.bytes.load(), report->stats.bytes);
    QVERIFY(m_server->uploads().toObject().isEmpty());
}

void TestSendObjects::denied_isSaid()
{
    write(QStringLiteral("a"), "a");
    for (const auto &[fault, code] :
         {std::pair(R"("status":403,"code":"ExpiredToken")", ErrorCode::PermissionDenied),
          std::pair(R"("status":403,"code":"QuotaExceeded")", ErrorCode::DiskFull),
          std::pair(R"("status":507,"code":"")", ErrorCode::DiskFull)}) {
        m_server->setFaults("{\"match\":\"^PUT\",\"times\":9,\"do\":\"status\"," + QByteArray(fault) + "}");
        const auto report = send(QStringLiteral("denied"));
        QVERIFY(!report);
        QCOMPARE(report.error().code, code);
        QCOMPARE(requests("^PUT").size(), 1);
    }
}

void TestSendObjects::writtenToMeanwhile_isSentAgain()
{
    write(QStringLiteral("log"), noise(2 * mebi));
    m_server->setFaults(R"({"match":"^PUT","times":1,"do":"delay","seconds":0.5})");
    const QByteArray now = noise(2 * mebi + 100);
    std::thread later([this, &now] {
        std::this_thread::sleep_for(std::chrono::milliseconds(250));
        write(QStringLiteral("log"), now);
    });
    const auto report = send(QStringLiteral("written"));
    later.join();
    VERIFY_OK(report);
    QCOMPARE(report->refused, QList<RefusedObject>());
    QVERIFY(holds(QStringLiteral("written/log"), now));
    QCOMPARE(m_control.bytes.load(), now.size());
}

void TestSendObjects::withoutTheRightToList()
{
    write(QStringLiteral("a"), "a");
    m_server->setFaults(R"([{"match":"list-type","times":9,"do":"status","status":403,"code":"AccessDenied"},
                            {"match":"^HEAD","times":9,"do":"bare","status":403}])");
    VERIFY_OK(send(QStringLiteral("nolist")));
    QVERIFY(holds(QStringLiteral("nolist/a"), "a"));
}

void TestSendObjects::killed_goesOn()
{
    const QByteArray content = noise(70 * mebi);
    write(QStringLiteral("big"), content);
    m_server->setFaults(R"([{"match":"partNumber=[12]&","times":9,"do":"delay","seconds":0},
                            {"match":"partNumber=","times":9,"do":"delay","seconds":5}])");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("S3_ENDPOINT"), m_server->endpoint());
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QString::fromLatin1(TestStore::accessKey));
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QString::fromLatin1(TestStore::secretKey));
    QProcess probe;
    probe.setProcessEnvironment(environment);
    const QString program = QCoreApplication::applicationDirPath() + u"/storeprobe";
    const QStringList arguments{from(), QStringLiteral("s3://bucket/killed/")};
    probe.start(program, arguments);
    const auto partsThere = [this] {
        return m_server->uploads()[u"bucket/killed/big"][0][u"parts"].toArray().size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(partsThere() == 2, 20'000);
    probe.kill();
    QVERIFY(probe.waitForFinished());
    m_server->setFaults("[]");
    probe.start(program, arguments);
    QVERIFY(probe.waitForFinished());
    QCOMPARE(probe.readAllStandardOutput(), QByteArray("1 73400320 0\n"));
    QVERIFY(holds(QStringLiteral("killed/big"), content));
    QCOMPARE(requests("^PUT .*partNumber").size(), 3);
    QVERIFY(m_server->uploads().toObject().isEmpty());
}

QTEST_GUILESS_MAIN(TestSendObjects)
#include "tst_sendobjects.moc"
