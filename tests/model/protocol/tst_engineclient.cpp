// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/client/engineclient.h"

#include "model/protocol/wire/memorydevice.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace trainshed;
using State = EngineClient::State;

namespace {

/// An engine's end of a connection where the test writes each line itself.
class Script : public QObject
{
public:
    EngineClient::DeviceFactory factory()
    {
        return [this]() -> std::unique_ptr<ByteDevice> {
            auto [theirs, ours] = MemoryDevice::pair();
            engine = std::move(ours);
            connect(engine.get(), &ByteDevice::received, this, [this](const QByteArray &bytes) {
                heard += bytes;
                if (answer)
                    engine->write(answer(bytes));
            });
            return std::move(theirs);
        };
    }
    std::unique_ptr<MemoryDevice> engine;
    QByteArray heard;
    std::function<QByteArray(const QByteArray &)> answer;
};

QByteArray helloLine(int protocol, int oldest)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"protocol\":" + QByteArray::number(protocol) +
           ",\"oldest\":" + QByteArray::number(oldest) + ",\"version\":\"9.9\"}}\n";
}

} // namespace

class TestEngineClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void open_passesThroughTheStatesToLive();
    void call_beforeLive_waitsForIt();
    void call_withArguments_isAnswered();
    void call_refused_carriesCodeSentenceAndDetail();
    void call_ofContextThatIsGone_isNotAnswered();
    void call_inFlightAtALoss_failsUnreachable();
    void call_tooLong_failsWithoutLosingTheConnection();
    void absent_engine_isLostAndCallsFail();
    void absent_engine_comingLater_isFound();
    void lost_engine_comesBackByItself();
    void lost_engine_callIsTriedAtOnce();
    void stopped_engine_staysSo();
    void stopped_engine_isFoundWhenItComes();
    void stopped_engine_withoutRespect_isLost();
    void refused_otherVersion_data();
    void refused_otherVersion();
    void garbage_fromTheEngine_losesTheConnection_data();
    void garbage_fromTheEngine_losesTheConnection();
    void close_failsWhatWaits();
    void handler_mayDeleteTheClient();
    void repeatedCreate_givesTheSameJob();
};

void TestEngineClient::open_passesThroughTheStatesToLive()
{
    FakeEngine engine;
    engine.hello.version = QStringLiteral("1.2.3");
    const auto client = engine.client();
    QList<State> states;
    connect(client.get(), &EngineClient::stateChanged, this, [&](State s) { states.append(s); });
    QCOMPARE(client->state(), State::Idle);
    client->open();
    QTRY_COMPARE(client->state(), State::Live);
    QCOMPARE(states, QList({State::Connecting, State::Greeting, State::Live}));
    QCOMPARE(client->engine().version, QStringLiteral("1.2.3"));
    QCOMPARE(engine.calls("hello"), 1);
}

void TestEngineClient::call_beforeLive_waitsForIt()
{
    FakeEngine engine;
    const auto client = engine.client();
    std::optional<QString> name;
    client->call(rpc::JobProposeName{}, this, [&](const Result<rpc::JobProposeName::Reply> &reply) {
        name = reply ? reply->name : QString();
    });
    QTest::qWait(10);
    QVERIFY(!name);
    client->open();
    QTRY_VERIFY(name);
    QVERIFY2(name->startsWith(u"job-"), qPrintable(*name));
}

void TestEngineClient::call_withArguments_isAnswered()
{
    FakeEngine engine;
    const JobId id = engine.addJob(samples::commandJob(QStringLiteral("one")));
    const auto client = engine.client();
    client->open();
    std::optional<JobDetails> job;
    rpc::JobShow request;
    request.job = id.toString();
    client->call(request, this, [&](const Result<rpc::JobShow::Reply> &reply) {
        if (reply)
            job = reply->job;
    });
    QTRY_VERIFY(job);
    QCOMPARE(job->summary, engine.job(id)->summary);
    QCOMPARE(job->spec, engine.job(id)->spec);
}

void TestEngineClient::call_refused_carriesCodeSentenceAndDetail()
{
    FakeEngine engine;
    const Error error{ErrorCode::DiskFull, QStringLiteral("No space is left."), QStringLiteral("/home")};
    engine.failNext("job.create", error);
    const auto client = engine.client();
    client->open();
    std::optional<Error> got;
    client->call(rpc::JobCreate{}, this, [&](const Result<rpc::JobCreate::Reply> &reply) {
        if (!reply)
            got = reply.error();
    });
    QTRY_VERIFY(got);
    QCOMPARE(*got, error);
    QCOMPARE(client->state(), State::Live);
}

void TestEngineClient::call_ofContextThatIsGone_isNotAnswered()
{
    FakeEngine engine;
    const auto client = engine.client();
    client->open();
    auto context = std::make_unique<QObject>();
    bool called = false;
    bool after = false;
    client->call(rpc::PoolList{}, context.get(), [&](const Result<rpc::PoolsReply> &) { called = true; });
    client->call(rpc::PoolList{}, this, [&](const Result<rpc::PoolsReply> &) { after = true; });
    context.reset();
    QTRY_VERIFY(after);
    QVERIFY(!called);
}

void TestEngineClient::call_inFlightAtALoss_failsUnreachable()
{
    FakeEngine engine;
    engine.hold("job.list");
    const auto client = engine.client();
    client->open();
    QTRY_COMPARE(client->state(), State::Live);
    int answers = 0;
    std::optional<Error> got;
    client->call(rpc::JobList{}, this, [&](const Result<rpc::JobList::Reply> &reply) {
        ++answers;
        if (!reply)
            got = reply.error();
    });
    QTRY_COMPARE(engine.calls("job.list"), 1);
    engine.dropConnections();
    QTRY_VERIFY(got);
    QCOMPARE(got->code, ErrorCode::Unreachable);
    QVERIFY(!got->what.isEmpty());
    engine.release("job.list"); // its late answer has nobody to go to
    QTRY_COMPARE(client->state(), State::Live);
    QCOMPARE(answers, 1);
}

void TestEngineClient::call_tooLong_failsWithoutLosingTheConnection()
{
    FakeEngine engine;
    const auto client = engine.client();
    client->open();
    QTRY_COMPARE(client->state(), State::Live);
    QSignalSpy states(client.get(), &EngineClient::stateChanged);
    rpc::JobDescribe request;
    request.description = QString(5 << 20, u'x');
    std::optional<ErrorCode> got;
    client->call(request, this, [&](const Result<rpc::None> &reply) {
        if (!reply)
            got = reply.error().code;
    });
    QVERIFY(!got); // never from within the call
    QTRY_VERIFY(got);
    QCOMPARE(*got, ErrorCode::TooLarge);
    QCOMPARE(states.count(), 0);
}

void TestEngineClient::absent_engine_isLostAndCallsFail()
{
    FakeEngine engine;
    engine.setReachable(false);
    const auto client = engine.client();
    std::optional<Error> got;
    client->call(rpc::PoolList{}, this, [&](const Result<rpc::PoolsReply> &reply) {
        if (!reply)
            got = reply.error();
    });
    client->open();
    QTRY_VERIFY(got);
    QCOMPARE(got->code, ErrorCode::Unreachable);
    QCOMPARE(client->state(), State::Lost);
    QCOMPARE(client->lastError().code, ErrorCode::Unreachable);
}

void TestEngineClient::absent_engine_comingLater_isFound()
{
    FakeEngine engine;
    engine.setReachable(false);
    const auto client = engine.client();
    client->open();
    QTRY_COMPARE(client->state(), State::Lost);
    engine.setReachable(true);
    QTRY_COMPARE_WITH_TIMEOUT(client->state(), State::Live, 3000);
}

void TestEngineClient::lost_engine_comesBackByItself()
{
    FakeEngine engine;
    const auto client = engine.client();
    client->open();
    QTRY_COMPARE(client->state(), State::Live);
    QList<State> states;
    connect(client.get(), &EngineClient::stateChanged, this, [&](State s) { states.append(s); });
    engine.dropConnections();
    QTRY_COMPARE_WITH_TIMEOUT(engine.calls("hello"), 2, 3000);
    QTRY_COMPARE(client->state(), State::Live);
    // Nothing between, so that a banner does not flicker at each attempt.
    QCOMPARE(states, QList({State::Lost, State::Live}));
}

void TestEngineClient::lost_engine_callIsTriedAtOnce()
{
    FakeEngine engine;
    engine.setReachable(false);
    const auto client = engine.client();
    client->open();
    QTRY_COMPARE(client->state(), State::Lost);
    engine.setReachable(true);
    bool answered = false;
    client->call(rpc::PoolList{}, this,
                 [&](const Result<rpc::PoolsReply> &reply) { answered = bool(reply); });
    QTRY_VERIFY_WITH_TIMEOUT(answered, 500);
}

void TestEngineClient::stopped_engine_staysSo()
{
    FakeEngine engine;
    const auto client = engine.client();
    client->setRespectsStop(true);
    client->open();
    QTRY_COMPARE(client->state(), State::Live);
    QSignalSpy states(client.get(), &EngineClient::stateChanged);
    client->call(rpc::EngineStop{}, this, [](const auto &) {});
    QTRY_COMPARE(client->state(), State::Stopped);
    QCOMPARE(states.size(), 1);
    QVERIFY(!client->lastError().what.isEmpty());
    QVERIFY(client->lastError().detail.isEmpty());
    // Nobody waits for an engine that nobody starts.
    std::optional<Result<rpc::EngineStatus::Reply>> answer;
    client->call(rpc::EngineStatus{}, this, [&](const auto &reply) { answer = reply; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, ErrorCode::Unreachable);
    QTest::qWait(1500); // it looks once a second
    QCOMPARE(client->state(), State::Stopped);
    QCOMPARE(states.size(), 1);
    engine.setReachable(true);
    client->open();
    QTRY_COMPARE(client->state(), State::Live);
}

void TestEngineClient::stopped_engine_isFoundWhenItComes()
{
    FakeEngine engine;
    const auto client = engine.client();
    client->setRespectsStop(true);
    client->open();
    QTRY_COMPARE(client->state(), State::Live);
    client->call(rpc::EngineStop{}, this, [](const auto &) {});
    QTRY_COMPARE(client->state(), State::Stopped);
    engine.setReachable(true); // somebody else started it
    QTRY_COMPARE(client->state(), State::Live);
    // A loss after that is an accident again.
    engine.dropConnections();
    QTRY_COMPARE(client->state(), State::Lost);
    QTRY_COMPARE(client->state(), State::Live);
}

void TestEngineClient::stopped_engine_withoutRespect_isLost()
{
    FakeEngine engine;
    const auto client = engine.client();
    client->open();
    QTRY_COMPARE(client->state(), State::Live);
    client->call(rpc::EngineStop{}, this, [](const auto &) {});
    QTRY_COMPARE(client->state(), State::Lost);
}

void TestEngineClient::refused_otherVersion_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("oldest");
    QTest::addColumn<bool>("refused");
    QTest::newRow("same") << rpc::protocolVersion << rpc::protocolOldest << false;
    QTest::newRow("newer, speaks ours") << rpc::protocolVersion + 3 << rpc::protocolVersion << false;
    QTest::newRow("newer, does not") << rpc::protocolVersion + 3 << rpc::protocolVersion + 1 << true;
    QTest::newRow("older") << rpc::protocolOldest - 1 << 0 << true;
}

void TestEngineClient::refused_otherVersion()
{
    QFETCH(int, protocol);
    QFETCH(int, oldest);
    QFETCH(bool, refused);
    Script script;
    script.answer = [&](const QByteArray &) { return helloLine(protocol, oldest); };
    EngineClient client(script.factory(), QStringLiteral("test"));
    std::optional<ErrorCode> got;
    client.call(rpc::PoolList{}, this, [&](const Result<rpc::PoolsReply> &reply) {
        if (!reply)
            got = reply.error().code;
    });
    client.open();
    QTRY_COMPARE(client.state(), refused ? State::Refused : State::Live);
    if (refused) {
        QCOMPARE(client.lastError().code, ErrorCode::VersionMismatch);
        QVERIFY(got);
        QCOMPARE(*got, ErrorCode::VersionMismatch);
    }
}

void TestEngineClient::garbage_fromTheEngine_losesTheConnection_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("not JSON") << QByteArray("hello\n");
    QTest::newRow("a list") << QByteArray("[]\n");
    QTest::newRow("neither result nor error") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1}\n");
    QTest::newRow("result no object") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":5}\n");
    QTest::newRow("bad UTF-8") << QByteArray("{\"id\":1,\"result\":{\"a\":\"\xff\xfe\"}}\n");
    QTest::newRow("no end") << QByteArray(maxReplyBytes + 10, 'x');
    QTest::newRow("version of the wrong kind")
        << QByteArray("{\"id\":1,\"result\":{\"protocol\":\"one\"}}\n");
}

void TestEngineClient::garbage_fromTheEngine_losesTheConnection()
{
    QFETCH(QByteArray, line);
    Script script;
    script.answer = [&](const QByteArray &) { return line; };
    EngineClient client(script.factory(), QStringLiteral("test"));
    client.open();
    QTRY_COMPARE(client.state(), State::Lost);
    QVERIFY(!client.lastError().what.isEmpty());
}

void TestEngineClient::close_failsWhatWaits()
{
    FakeEngine engine;
    engine.hold("pool.list");
    const auto client = engine.client();
    client->open();
    std::optional<ErrorCode> got;
    client->call(rpc::PoolList{}, this, [&](const Result<rpc::PoolsReply> &reply) {
        if (!reply)
            got = reply.error().code;
    });
    QTRY_COMPARE(engine.calls("pool.list"), 1);
    client->close();
    QCOMPARE(client->state(), State::Idle);
    QVERIFY(got);
    QCOMPARE(*got, ErrorCode::Cancelled);
    QTRY_COMPARE(engine.connectionCount(), 0);
}

void TestEngineClient::handler_mayDeleteTheClient()
{
    FakeEngine engine;
    auto client = engine.client();
    client->open();
    client->call(rpc::PoolList{}, this, [&](const Result<rpc::PoolsReply> &) { client.reset(); });
    client->call(rpc::FlavorList{}, this, [&](const Result<rpc::FlavorsReply> &) {});
    QTRY_VERIFY(!client);
    QTRY_COMPARE(engine.connectionCount(), 0);
}

void TestEngineClient::repeatedCreate_givesTheSameJob()
{
    FakeEngine engine;
    const auto client = engine.client();
    client->open();
    rpc::JobCreate request;
    request.spec = samples::commandJob(QStringLiteral("once"));
    request.requestId = QStringLiteral("r1");
    QList<JobId> ids;
    QStringList errors;
    for (int i = 0; i < 2; ++i) {
        client->call(request, this, [&](const Result<rpc::JobCreate::Reply> &reply) {
            if (reply)
                ids.append(reply->id);
            else
                errors.append(reply.error().text());
        });
    }
    QTRY_COMPARE(ids.size() + errors.size(), 2);
    QCOMPARE(errors, QStringList());
    QCOMPARE(ids[0], ids[1]);
    QCOMPARE(engine.jobs().size(), 1);
}

QTEST_GUILESS_MAIN(TestEngineClient)
#include "tst_engineclient.moc"
