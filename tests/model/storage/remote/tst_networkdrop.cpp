// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/transfers.h"

#include "tests/support/store/content.h"
#include "tests/support/store/lineproxy.h"
#include "tests/support/store/teststore.h"
#include "tests/support/verify.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <thread>

using namespace trainshed;
using namespace trainshed::test;
using State = trainshed::test::LineProxy::State;

Q_DECLARE_METATYPE(State)

namespace {

const QString bucket = QStringLiteral("bucket");
constexpr qint64 mebi = 1 << 20;

} // namespace

/// The network goes away in the middle of a transfer and comes back, or does not: minutes in life, seconds
/// here.
class TestNetworkDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesOn_data();
    void goesOn();
    void atItsEnd_goesOn();
    void tooLong_givesUp();
    void silent_isCancelledAtOnce();

private:
    StoreLimits limits() const
    {
        StoreLimits limits;
        limits.transport.stallSeconds = 1;
        limits.transport.connectMs = 500;
        limits.tries = 1;
        limits.firstDelay = std::chrono::milliseconds(10);
        limits.patience = std::chrono::seconds(20);
        limits.multipart = 3 * mebi;
        limits.partSize = mebi;
        limits.bigObject = 3 * mebi;
        limits.rangeSize = mebi;
        limits.bigParallel = 2;
        return limits;
    }
    /// 6 MiB to the store or from it, in another thread, by way of the line.
    void begin(bool sends, const StoreLimits &limits)
    {
        StoreAccess access = m_server->access();
        access.profile.endpoint = QStringLiteral("http://127.0.0.1:%1").arg(m_proxy->port());
        m_control = std::make_unique<CopyControl>();
        m_report.reset();
        m_thread = std::thread([this, sends, access, limits] {
            ObjectStore store(access, limits);
            m_report = sends ? sendObjects(store, file(), bucket, QStringLiteral("big"), {}, *m_control)
                             : fetchObjects(store, bucket, QStringLiteral("big"),
                                            m_folder->filePath(QStringLiteral("to")), {}, *m_control);
        });
    }
    void join()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    QString file() const { return m_folder->filePath(QStringLiteral("big")); }

    const QByteArray m_content = noise(6 * mebi);
    std::unique_ptr<TestStore> m_server;
    std::unique_ptr<LineProxy> m_proxy;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CopyControl> m_control;
    std::optional<Result<TransferReport>> m_report;
    std::thread m_thread;
};

void TestNetworkDrop::init()
{
    m_server = std::make_unique<TestStore>();
    QVERIFY(m_server->isRunning());
    m_proxy = std::make_unique<LineProxy>(m_server->port());
    QVERIFY(m_proxy->port() > 0);
    m_folder = std::make_unique<QTemporaryDir>();
    m_server->put(QStringLiteral("big"), m_content);
    QVERIFY(test::write(file(), m_content));
}

void TestNetworkDrop::cleanup()
{
    if (m_control)
        m_control->cancelled = true;
    join();
}

void TestNetworkDrop::goesOn_data()
{
    QTest::addColumn<bool>("sends");
    QTest::addColumn<State>("state");
    QTest::newRow("send, silent") << true << State::Silent;
    QTest::newRow("fetch, silent") << false << State::Silent;
    QTest::newRow("fetch, refused") << false << State::Refuses;
}

void TestNetworkDrop::goesOn()
{
    QFETCH(bool, sends);
    QFETCH(State, state);
    if (sends)
        m_server->request("PUT", "/.object/bucket/big", "other");
    m_server->setFaults(R"([{"match":"Number=","times":999,"do":"slow","rate":6000000})"
                        R"(,{"match":"^GET .*/big","times":999,"do":"slow","rate":6000000}])");
    begin(sends, limits());
    QTRY_VERIFY_WITH_TIMEOUT(m_control->bytes >= mebi, 10'000);
    QVERIFY(m_proxy->set(state));
    QTest::qWait(state == State::Silent ? 1700 : 500); // longer than the tries of one who is not patient
    QVERIFY(!m_report);
    QVERIFY(m_proxy->set(State::Passes));
    join();
    VERIFY_OK(*m_report);
    const QStringList log = m_server->log();
    if (!sends) {
        QVERIFY(read(m_folder->filePath(QStringLiteral("to/big"))) == m_content);
        return;
    }
    QCOMPARE(m_server->object(QStringLiteral("big"))[u"size"].toInteger(), m_content.size());
    QCOMPARE(log.filter(QRegularExpression(QStringLiteral("^POST .*uploads="))).size(), 1); // not anew
}

/// The last question of an upload, when all the bytes are there.
void TestNetworkDrop::atItsEnd_goesOn()
{
    m_server->request("PUT", "/.object/bucket/big", "other");
    // Only the second one: the first is of before the parts.
    m_server->setFaults(R"({"match":"^HEAD .*/big","times":1,"do":"delay","seconds":1})");
    begin(true, limits());
    QTRY_VERIFY_WITH_TIMEOUT(m_control->bytes >= m_content.size(), 10'000);
    QVERIFY(m_proxy->set(State::Refuses));
    QTest::qWait(500);
    QVERIFY(m_proxy->set(State::Passes));
    join();
    VERIFY_OK(*m_report);
    QCOMPARE(m_server->object(QStringLiteral("big"))[u"size"].toInteger(), m_content.size());
}

void TestNetworkDrop::tooLong_givesUp()
{
    m_server->setFaults(R"({"match":"^GET .*/big","times":999,"do":"slow","rate":6000000})");
    StoreLimits limits = this->limits();
    limits.patience = std::chrono::seconds(1);
    begin(false, limits);
    QTRY_VERIFY_WITH_TIMEOUT(m_control->bytes >= mebi, 10'000);
    QVERIFY(m_proxy->set(State::Refuses));
    QElapsedTimer time;
    time.start();
    join();
    QVERIFY(!*m_report);
    QCOMPARE(m_report->error().code, ErrorCode::Unreachable);
    QVERIFY2(time.elapsed() >= 900 && time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    // What was there then is gone on with.
    QVERIFY(m_proxy->set(State::Passes));
    m_server->setFaults("[]");
    begin(false, limits);
    join();
    VERIFY_OK(*m_report);
    QVERIFY(read(m_folder->filePath(QStringLiteral("to/big"))) == m_content);
}

void TestNetworkDrop::silent_isCancelledAtOnce()
{
    m_server->setFaults(R"({"match":"^GET .*/big","times":999,"do":"slow","rate":6000000})");
    begin(false, limits());
    QTRY_VERIFY_WITH_TIMEOUT(m_control->bytes >= mebi, 10'000);
    QVERIFY(m_proxy->set(State::Silent));
    QElapsedTimer time;
    time.start();
    m_control->cancelled = true;
    join();
    QVERIFY(time.elapsed() < 2000);
    QCOMPARE(m_report->error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestNetworkDrop)
#include "tst_networkdrop.moc"
