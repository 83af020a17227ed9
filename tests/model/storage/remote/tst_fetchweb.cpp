// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/digest.h"
#include "model/storage/remote/webfetch.h"

#include "tests/support/store/teststore.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonValue>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace trainshed;
using test::TestStore;

/// The test store without signatures is a server of the web with ETags and ranges.
class TestFetchWeb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void file();
    void checksum();
    void wrongChecksum_keepsNothing();
    void refusedBefore_data();
    void refusedBefore();
    void refusedByServer_data();
    void refusedByServer();
    void trouble_data();
    void trouble();
    void cancelled_goesOn();
    void changedMeanwhile_startsAnew();
    void serverWithoutRanges();
    void redirect_isFollowed();
    void redirect_limits_data();
    void redirect_limits();
    void partThatIsWholeAlready();

private:
    Result<CopyStats> fetch(const QString &url, const QString &checksum = {})
    {
        return WebFetch(to(), TestStore::quickLimits(), m_control).run(url, checksum);
    }
    QString address(const char *name) const
    {
        return m_server->endpoint() + u"/bucket/" + QLatin1String(name);
    }
    QString to() const { return m_folder->path() + u"/file"; }
    QByteArray content() const
    {
        QFile file(to());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    QStringList left() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<TestStore> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    CopyControl m_control;
    QByteArray m_content;
};

void TestFetchWeb::initTestCase()
{
    m_server = std::make_unique<TestStore>(QStringList(), true);
    QVERIFY(m_server->isRunning());
    for (int i = 0; i < 100'000; ++i)
        m_content += QByteArray::number(i * 7919);
    m_server->put(QStringLiteral("data file.bin"), m_content);
    m_server->put(QStringLiteral("data"), m_content);
    m_server->put(QStringLiteral("empty"), "");
}

void TestFetchWeb::init()
{
    m_server->setFaults("[]");
    m_folder = std::make_unique<QTemporaryDir>();
    m_control.cancelled = false;
    m_control.bytes = 0;
    m_control.totalBytes = -1;
}

void TestFetchWeb::file()
{
    const auto stats = fetch(m_server->endpoint() + u"/bucket/data%20file.bin#part");
    VERIFY_OK(stats);
    QCOMPARE(*stats, (CopyStats{m_content.size(), 1}));
    QVERIFY(content() == m_content);
    QCOMPARE(left(), QStringList{QStringLiteral("file")});
    QCOMPARE(m_control.bytes.load(), m_content.size());
    QCOMPARE(m_control.totalBytes.load(), m_content.size());
    VERIFY_OK(fetch(address("empty")));
    QCOMPARE(content(), QByteArray());
}

void TestFetchWeb::checksum()
{
    const QString sum = QString::fromLatin1(Digest::of(Digest::Kind::Sha256, m_content));
    VERIFY_OK(fetch(address("data"), QStringLiteral("sha256:") + sum.toUpper()));
}

void TestFetchWeb::wrongChecksum_keepsNothing()
{
    const auto stats = fetch(address("data"), QStringLiteral("sha256:") + QString(64, u'0'));
    QVERIFY(!stats);
    QCOMPARE(stats.error().code, ErrorCode::Corrupt);
    QCOMPARE(left(), QStringList());
}

void TestFetchWeb::refusedBefore_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("sum");
    for (const char *url :
         {"file:///etc/passwd", "ftp://host/x", "http://", "https://user:pw@host/x", "data", ""})
        QTest::newRow(url) << QString::fromLatin1(url) << QString();
    QTest::newRow("checksum") << QStringLiteral("https://127.0.0.1/") << QStringLiteral("md5:00");
}

void TestFetchWeb::refusedBefore()
{
    QFETCH(QString, url);
    QFETCH(QString, sum);
    const auto stats = fetch(url, sum);
    QVERIFY(!stats);
    QCOMPARE(stats.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!stats.error().text().contains(u"pw"));
    QCOMPARE(left(), QStringList());
}

void TestFetchWeb::refusedByServer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("404") << 404 << ErrorCode::NotFound;
    QTest::newRow("403") << 403 << ErrorCode::PermissionDenied;
    QTest::newRow("400") << 400 << ErrorCode::Io;
}

void TestFetchWeb::refusedByServer()
{
    QFETCH(int, status);
    m_server->setFaults(
        "{\"match\":\"data\",\"times\":9,\"do\":\"bare\",\"status\":" + QByteArray::number(status) + "}");
    const auto stats = fetch(address("data"));
    QVERIFY(!stats);
    QTEST(stats.error().code, "code");
    QCOMPARE(m_server->log().size(), 1);
    QCOMPARE(content(), QByteArray("(none)"));
}

void TestFetchWeb::trouble_data()
{
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *name, const char *fault) { QTest::newRow(name) << QByteArray(fault); };
    row("500", R"("do":"bare","status":500)");
    row("dropped", R"("do":"drop")");
    row("reset", R"("do":"reset","after":200000)");
    row("truncated", R"("do":"truncate","after":200000)");
    row("stalled", R"("do":"trickle","pause":0.3)");
}

void TestFetchWeb::trouble()
{
    QFETCH(QByteArray, fault);
    m_server->setFaults("{\"match\":\"data\",\"times\":2," + fault + "}");
    VERIFY_OK(fetch(address("data")));
    QVERIFY(content() == m_content);
    QCOMPARE(m_server->log().size(), 3);
    QCOMPARE(m_control.bytes.load(), m_content.size());
}

void TestFetchWeb::cancelled_goesOn()
{
    m_server->setFaults(R"({"match":"data","times":9,"do":"slow","rate":400000})");
    QElapsedTimer timer;
    std::thread later([this, &timer] {
        while (m_control.bytes < 100'000)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        timer.start();
        m_control.cancelled = true;
    });
    const auto first = fetch(address("data"));
    later.join();
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::Cancelled);
    QCOMPARE(content(), QByteArray("(none)"));
    m_control.cancelled = false;
    m_control.bytes = 0;
    m_server->setFaults("[]");
    VERIFY_OK(fetch(address("data")));
    QVERIFY(content() == m_content);
    const QString range = m_server->logEntries()[0][u"headers"][u"range"].toString();
    QVERIFY2(range.startsWith(u"bytes=1") || range.startsWith(u"bytes=2"), qPrintable(range));
    QCOMPARE(left(), QStringList{QStringLiteral("file")});
    QCOMPARE(m_control.bytes.load(), m_content.size());
}

void TestFetchWeb::changedMeanwhile_startsAnew()
{
    m_server->put(QStringLiteral("changing"), m_content);
    m_server->setFaults(R"({"match":"changing","times":1,"do":"truncate","after":200000})");
    const QByteArray other(300'000, 'n');
    std::thread later([this, &other] {
        while (m_control.bytes < 200'000)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        m_server->put(QStringLiteral("changing"), other);
    });
    const auto stats = fetch(address("changing"));
    later.join();
    VERIFY_OK(stats);
    QVERIFY(content() == other || content() == m_content); // never a mixture
    QCOMPARE(m_control.bytes.load(), content().size());
}

void TestFetchWeb::serverWithoutRanges()
{
    m_server->setFaults(R"([{"match":"data","times":1,"do":"truncate","after":200000},
                            {"match":"data","times":9,"do":"ignorerange"}])");
    VERIFY_OK(fetch(address("data")));
    QVERIFY(content() == m_content);
    QCOMPARE(m_control.bytes.load(), m_content.size());
}

void TestFetchWeb::redirect_isFollowed()
{
    TestStore other({}, true);
    other.put(QStringLiteral("data"), "elsewhere");
    m_server->setFaults("{\"match\":\"data\",\"times\":1,\"do\":\"redirect\",\"status\":302,\"to\":\"" +
                        other.endpoint().toUtf8() + "\"}");
    VERIFY_OK(fetch(address("data")));
    QCOMPARE(content(), QByteArray("elsewhere"));
}

void TestFetchWeb::redirect_limits_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("loop") << m_server->endpoint();
    QTest::newRow("file") << QStringLiteral("file:///etc");
    QTest::newRow("user") << QStringLiteral("http://a:b@127.0.0.1");
    QTest::newRow("nowhere") << QStringLiteral("");
}

void TestFetchWeb::redirect_limits()
{
    QFETCH(QString, to);
    m_server->setFaults("{\"match\":\"data\",\"times\":99,\"do\":\"redirect\",\"status\":302,\"path\":" +
                        QByteArray(to.startsWith(u"http:") ? "true" : "false") + ",\"to\":\"" + to.toUtf8() +
                        "\"}");
    const auto stats = fetch(address("data"));
    QVERIFY(!stats);
    QCOMPARE(stats.error().code, ErrorCode::Unreachable);
    QVERIFY(m_server->log().size() <= 6);
}

void TestFetchWeb::partThatIsWholeAlready()
{
    m_server->setFaults(R"({"match":"data","times":1,"do":"bare","status":403})");
    QVERIFY(!fetch(address("data")));
    const auto write = [this](const char *suffix, const QByteArray &bytes) {
        QFile file(to() + QLatin1String(suffix));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const QByteArray etag = Digest::of(Digest::Kind::Md5, m_content);
    QVERIFY(write(".part", m_content));
    QVERIFY(write(".part.from", address("data").toUtf8() + "\n\"" + etag + "\"\n"));
    VERIFY_OK(fetch(address("data")));
    QVERIFY(content() == m_content);
}

QTEST_GUILESS_MAIN(TestFetchWeb)
#include "tst_fetchweb.moc"
