// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/messages/catalogmethods.h"
#include "model/protocol/wire/memorydevice.h"
#include "model/protocol/wire/rpcserver.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace trainshed;

namespace {

QByteArray hello(int id = 0)
{
    return rpc::requestLine(id, QStringLiteral("hello"), {});
}

/// A client that writes bytes, and a server whose answers the test gives when it wants.
struct Pair {
    explicit Pair(RpcConnection::Limits limits = {}, int maxConnections = 256, qsizetype chunk = 0)
        : server(dispatcher, limits, maxConnections)
    {
        dispatcher.on<rpc::Hello>([](const rpc::Hello &, const Dispatcher::Reply<rpc::Hello> &reply) {
            reply(rpc::Hello::Reply{});
        });
        dispatcher.on<rpc::JobShow>([this](const rpc::JobShow &request, const Caller &caller,
                                           const Dispatcher::Reply<rpc::JobShow> &reply) {
            asked.append(request.job);
            callers.append(caller);
            replies.append(reply);
        });
        dispatcher.on<rpc::JobStop>(
            [this](const rpc::JobStop &request, const Dispatcher::Reply<rpc::JobStop> &reply) {
                stopped.append(request.job);
                reply(rpc::None{});
            });
        dispatcher.on<rpc::ImageList>(
            [](const rpc::ImageList &, const Dispatcher::Reply<rpc::ImageList> &reply) {
                rpc::ImagesReply big;
                big.images.resize(1);
                big.images.first().name = QString(1 << 20, u'x');
                reply(big);
            });
        auto [mine, theirs] = MemoryDevice::pair(chunk);
        client = std::move(mine);
        QObject::connect(client.get(), &ByteDevice::received, client.get(),
                         [this](const QByteArray &bytes) { heard += bytes; });
        QObject::connect(client.get(), &ByteDevice::closed, client.get(), [this] { closed = true; });
        server.accept(std::move(theirs));
        client->open();
    }
    QList<QJsonObject> answers() const
    {
        QList<QJsonObject> list;
        for (const QByteArray &line : heard.split('\n')) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }
    static QString errorCode(const QJsonObject &answer)
    {
        return answer.value(u"error").toObject().value(u"data").toObject().value(u"code").toString();
    }

    Dispatcher dispatcher;
    RpcServer server;
    std::unique_ptr<MemoryDevice> client;
    QByteArray heard;
    bool closed = false;
    QStringList asked;
    QStringList stopped;
    QList<Caller> callers;
    QList<Dispatcher::Reply<rpc::JobShow>> replies;
};

QByteArray show(int id, const QString &job)
{
    return rpc::requestLine(id, QStringLiteral("job.show"), {{QStringLiteral("job"), job}});
}

} // namespace

class TestRpcConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beforeHello_isRefused();
    void answers_mayComeOutOfOrder();
    void answers_twice_areGivenOnce();
    void requests_inPieces_areRead();
    void unknownMethod_isRefused_data();
    void unknownMethod_isRefused();
    void wrongParams_areRefusedByName();
    void badLines_areAnsweredAndForgotten();
    void sameId_twice_isRefused();
    void idsOfTwoKinds_areTwo();
    void notification_isNeverDone();
    void tooLong_isToldAndClosed();
    void pipelined_tenThousand_areAllAnswered();
    void inFlight_areBounded();
    void reader_thatNeverReads_isCutOff();
    void connections_areBounded();
    void goneClient_isKnown();
    void closeAll_tellsThem();
};

void TestRpcConnection::beforeHello_isRefused()
{
    Pair pair;
    pair.client->write(show(1, QStringLiteral("a")));
    QTRY_COMPARE(pair.answers().size(), 1);
    QCOMPARE(Pair::errorCode(pair.answers().first()), QStringLiteral("conflict"));
    QVERIFY(pair.asked.isEmpty());
    pair.client->write(hello(2) + show(3, QStringLiteral("a")));
    QTRY_COMPARE(pair.asked, QStringList(QStringLiteral("a")));
}

void TestRpcConnection::answers_mayComeOutOfOrder()
{
    Pair pair;
    pair.client->write(hello() + show(1, QStringLiteral("a")) + show(2, QStringLiteral("b")));
    QTRY_COMPARE(pair.replies.size(), 2);
    pair.replies[1](Error{ErrorCode::NotFound, QStringLiteral("no b"), {}});
    pair.replies[0](Error{ErrorCode::NotFound, QStringLiteral("no a"), {}});
    QTRY_COMPARE(pair.answers().size(), 3);
    QCOMPARE(pair.answers()[1].value(u"id").toInt(), 2);
    QCOMPARE(pair.answers()[2].value(u"id").toInt(), 1);
}

void TestRpcConnection::answers_twice_areGivenOnce()
{
    Pair pair;
    pair.client->write(hello() + show(1, QStringLiteral("a")));
    QTRY_COMPARE(pair.replies.size(), 1);
    pair.replies[0](rpc::JobShow::Reply{});
    pair.replies[0](rpc::JobShow::Reply{});
    pair.client->write(hello(9));
    QTRY_COMPARE(pair.answers().size(), 3);
    QCOMPARE(pair.answers()[2].value(u"id").toInt(), 9);
}

void TestRpcConnection::requests_inPieces_areRead()
{
    Pair pair({}, 256, 7);
    pair.client->write("\r\n" + hello() + "\n" + show(1, QStringLiteral("ü")).replace("\n", "\r\n"));
    QTRY_COMPARE(pair.asked, QStringList(QStringLiteral("ü")));
}

void TestRpcConnection::unknownMethod_isRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("none such") << QStringLiteral("job.fly");
    QTest::newRow("case") << QStringLiteral("Job.Stop");
    QTest::newRow("blank") << QStringLiteral("job.stop ");
    QTest::newRow("look-alike letter") << QStringLiteral("j\u043eb.stop");
    QTest::newRow("NUL") << QString(QStringLiteral("job.stop") + QChar(0));
    QTest::newRow("long") << QString(100'000, u'x');
}

void TestRpcConnection::unknownMethod_isRefused()
{
    QFETCH(QString, method);
    Pair pair;
    pair.client->write(hello() + rpc::requestLine(1, method, {{QStringLiteral("job"), QStringLiteral("a")}}));
    QTRY_COMPARE(pair.answers().size(), 2);
    QCOMPARE(pair.answers()[1].value(u"error").toObject().value(u"code").toInt(), -32601);
    QVERIFY(pair.stopped.isEmpty());
    QVERIFY(pair.heard.size() < 2000);
}

void TestRpcConnection::wrongParams_areRefusedByName()
{
    Pair pair;
    pair.client->write(hello() +
                       rpc::requestLine(1, QStringLiteral("job.stop"), {{QStringLiteral("job"), 5}}));
    QTRY_COMPARE(pair.answers().size(), 2);
    QCOMPARE(Pair::errorCode(pair.answers()[1]), QStringLiteral("invalid-argument"));
    const QJsonObject data = pair.answers()[1].value(u"error").toObject().value(u"data").toObject();
    QVERIFY2(data.value(u"detail").toString().startsWith(u"job: "),
             qPrintable(data.value(u"detail").toString()));
    QVERIFY(pair.stopped.isEmpty());
}

void TestRpcConnection::badLines_areAnsweredAndForgotten()
{
    Pair pair;
    pair.client->write(hello() + "garbage\n[]\n{\"id\":1}\n" + show(5, QStringLiteral("a")));
    QTRY_COMPARE(pair.asked.size(), 1);
    QTRY_COMPARE(pair.answers().size(), 4);
    QVERIFY(!pair.closed);
}

void TestRpcConnection::sameId_twice_isRefused()
{
    Pair pair;
    pair.client->write(hello() + show(1, QStringLiteral("a")) + show(1, QStringLiteral("b")));
    QTRY_COMPARE(pair.answers().size(), 2);
    QCOMPARE(pair.asked, QStringList(QStringLiteral("a")));
    QVERIFY(pair.answers()[1].value(u"id").isNull());
    pair.replies[0](rpc::JobShow::Reply{}); // answered: the ID is free again
    pair.client->write(show(1, QStringLiteral("c")));
    QTRY_COMPARE(pair.asked.size(), 2);
}

void TestRpcConnection::idsOfTwoKinds_areTwo()
{
    Pair pair;
    pair.client->write(hello() + show(1, QStringLiteral("a")) +
                       R"({"jsonrpc":"2.0","id":"1","method":"job.show","params":{"job":"b"}})" + "\n");
    QTRY_COMPARE(pair.replies.size(), 2);
    pair.replies[1](rpc::JobShow::Reply{});
    QTRY_COMPARE(pair.answers().size(), 2);
    QCOMPARE(pair.answers()[1].value(u"id"), QJsonValue(QStringLiteral("1")));
}

void TestRpcConnection::notification_isNeverDone()
{
    Pair pair;
    pair.client->write(hello() + R"({"jsonrpc":"2.0","method":"job.stop","params":{"job":"a"}})" + "\n");
    QTRY_COMPARE(pair.answers().size(), 2);
    QVERIFY(pair.stopped.isEmpty());
}

void TestRpcConnection::tooLong_isToldAndClosed()
{
    RpcConnection::Limits limits;
    limits.line = 1000;
    Pair pair(limits);
    pair.client->write(hello() + QByteArray(2000, 'x'));
    QTRY_VERIFY(pair.closed);
    QCOMPARE(pair.answers().size(), 2);
    QCOMPARE(Pair::errorCode(pair.answers()[1]), QStringLiteral("too-large"));
    QTRY_COMPARE(pair.server.connectionCount(), 0);
}

void TestRpcConnection::pipelined_tenThousand_areAllAnswered()
{
    Pair pair({}, 256, 100'000);
    QByteArray lines = hello();
    for (int i = 1; i <= 10'000; ++i)
        lines +=
            rpc::requestLine(i, QStringLiteral("job.stop"), {{QStringLiteral("job"), QString::number(i)}});
    pair.client->write(lines);
    QTRY_COMPARE_WITH_TIMEOUT(pair.stopped.size(), 10'000, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(pair.heard.count('\n'), 10'001, 30'000);
}

void TestRpcConnection::inFlight_areBounded()
{
    RpcConnection::Limits limits;
    limits.inFlight = 3;
    Pair pair(limits);
    QByteArray lines = hello();
    for (int i = 1; i <= 10; ++i)
        lines += show(i, QString::number(i));
    pair.client->write(lines);
    QTRY_COMPARE(pair.asked.size(), 3);
    QTest::qWait(20);
    QCOMPARE(pair.asked.size(), 3);
    for (int i = 0; i < 10; ++i) {
        QTRY_VERIFY(pair.replies.size() > i);
        pair.replies[i](rpc::JobShow::Reply{});
    }
    QTRY_COMPARE(pair.answers().size(), 11);
    QCOMPARE(pair.asked.last(), QStringLiteral("10"));
}

void TestRpcConnection::reader_thatNeverReads_isCutOff()
{
    RpcConnection::Limits limits;
    limits.pauseAt = 1 << 20;
    limits.closeAt = 8 << 20;
    Pair pair(limits);
    pair.client->write(hello());
    QTRY_COMPARE(pair.answers().size(), 1);
    pair.client->setPaused(true);
    QByteArray lines;
    for (int i = 1; i <= 30; ++i)
        lines += rpc::requestLine(i, QStringLiteral("image.list"), {});
    pair.client->write(lines);
    QTest::qWait(50);
    // It is made to wait rather than answered into memory…
    QVERIFY(pair.server.connectionCount() == 1);
    pair.client->setPaused(false);
    // …and gets all of it once it reads.
    QTRY_COMPARE_WITH_TIMEOUT(pair.heard.count('\n'), 31, 60'000);
    QVERIFY(!pair.closed);
    // Answers that were asked for before it stopped reading still count.
    RpcConnection::Limits tight;
    tight.closeAt = 1000;
    Pair cut(tight);
    cut.client->write(hello() + rpc::requestLine(1, QStringLiteral("image.list"), {}));
    QTRY_COMPARE(cut.server.connectionCount(), 0);
}

void TestRpcConnection::connections_areBounded()
{
    Pair pair({}, 2);
    auto second = MemoryDevice::pair();
    auto third = MemoryDevice::pair();
    QSignalSpy closed(third.first.get(), &ByteDevice::closed);
    QByteArray heard;
    connect(third.first.get(), &ByteDevice::received, this, [&](const QByteArray &bytes) { heard += bytes; });
    pair.server.accept(std::move(second.second));
    pair.server.accept(std::move(third.second));
    third.first->open();
    QTRY_COMPARE(closed.count(), 1);
    QVERIFY(heard.contains("too-large"));
    QCOMPARE(pair.server.connectionCount(), 2);
    second.first.reset();
    QTRY_COMPARE(pair.server.connectionCount(), 1);
}

void TestRpcConnection::goneClient_isKnown()
{
    Pair pair;
    QSignalSpy gone(&pair.server, &RpcServer::connectionClosed);
    pair.client->write(hello() + show(1, QStringLiteral("a")));
    QTRY_COMPARE(pair.callers.size(), 1);
    QVERIFY(!pair.callers[0].gone());
    pair.client->close();
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(gone.first().first().toULongLong(), pair.callers[0].connection());
    QVERIFY(pair.callers[0].gone());
    pair.replies[0](rpc::JobShow::Reply{}); // no harm
}

void TestRpcConnection::closeAll_tellsThem()
{
    Pair pair;
    pair.client->write(hello());
    QTRY_COMPARE(pair.answers().size(), 1);
    pair.server.closeAll();
    QTRY_VERIFY(pair.closed);
    QCOMPARE(pair.server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestRpcConnection)
#include "tst_rpcconnection.moc"
