// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/wire/envelope.h"

#include <QJsonDocument>
#include <QTest>

using namespace trainshed;
using rpc::Fault;

class TestEnvelope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void request_isReadBack_data();
    void request_isReadBack();
    void request_broken_data();
    void request_broken();
    void reply_isReadBack();
    void fault_isReadBack();
    void fault_ofOthers_keepsItsSentence();
    void line_hasOneNewline();
};

void TestEnvelope::request_isReadBack_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QJsonValue>("id");
    QTest::newRow("number") << QByteArray(R"({"jsonrpc":"2.0","id":7,"method":"m","params":{"a":1}})")
                            << QJsonValue(7);
    QTest::newRow("text") << QByteArray(R"({"jsonrpc":"2.0","id":"7","method":"m","params":{"a":1}})")
                          << QJsonValue(QStringLiteral("7"));
    QTest::newRow("zero") << QByteArray(R"({"jsonrpc":"2.0","id":0,"method":"m","params":{"a":1}})")
                          << QJsonValue(0);
    QTest::newRow("negative") << QByteArray(R"({"jsonrpc":"2.0","id":-3,"method":"m","params":{"a":1}})")
                              << QJsonValue(-3);
    QTest::newRow("blanks around") << QByteArray(
                                          R"(  {"jsonrpc":"2.0","id":7,"method":"m","params":{"a":1}} )")
                                   << QJsonValue(7);
    QTest::newRow("more members") << QByteArray(
                                         R"({"x":[],"jsonrpc":"2.0","id":7,"method":"m","params":{"a":1}})")
                                  << QJsonValue(7);
}

void TestEnvelope::request_isReadBack()
{
    QFETCH(QByteArray, line);
    QFETCH(QJsonValue, id);
    const auto read = rpc::readRequest(line);
    const auto *request = std::get_if<rpc::Request>(&read);
    QVERIFY(request);
    QCOMPARE(request->id, id);
    QCOMPARE(request->method, QStringLiteral("m"));
    QCOMPARE(request->params, QJsonObject({{QStringLiteral("a"), 1}}));
}

void TestEnvelope::request_broken_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QJsonValue>("id");
    const QJsonValue nobody(QJsonValue::Null);
    const auto row = [](const char *name, const QByteArray &line, Fault fault, const QJsonValue &id) {
        QTest::newRow(name) << line << fault << id;
    };
    row("not JSON", "hello", Fault::ParseError, nobody);
    row("cut off", R"({"jsonrpc":"2.0","id":1,"meth)", Fault::ParseError, nobody);
    row("garbage after", R"({"jsonrpc":"2.0","id":1,"method":"m"}x)", Fault::ParseError, nobody);
    row("two in a line", R"({"jsonrpc":"2.0","id":1,"method":"m"}{"jsonrpc":"2.0","id":2,"method":"m"})",
        Fault::ParseError, nobody);
    row("NUL", QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\0\"method\":\"m\"}", 36), Fault::ParseError,
        nobody);
    row("bad UTF-8", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xc3\x28\"}", Fault::ParseError, nobody);
    row("lone surrogate", R"({"jsonrpc":"2.0","id":1,"method":"\ud800"})", Fault::ParseError, nobody);
    row("doubled method", R"({"jsonrpc":"2.0","id":1,"method":"a","method":"b"})", Fault::ParseError, nobody);
    row("deep", QByteArray(5000, '{'), Fault::ParseError, nobody);
    row("batch", R"([{"jsonrpc":"2.0","id":1,"method":"m"}])", Fault::InvalidRequest, nobody);
    row("big batch", '[' + QByteArray("{},").repeated(100'000) + "{}]", Fault::InvalidRequest, nobody);
    row("a text", R"("m")", Fault::ParseError, nobody);
    row("a number", "5", Fault::ParseError, nobody);
    row("empty object", "{}", Fault::InvalidRequest, nobody);
    row("no id: a notification", R"({"jsonrpc":"2.0","method":"m"})", Fault::InvalidRequest, nobody);
    row("id null", R"({"jsonrpc":"2.0","id":null,"method":"m"})", Fault::InvalidRequest, nobody);
    row("id true", R"({"jsonrpc":"2.0","id":true,"method":"m"})", Fault::InvalidRequest, nobody);
    row("id list", R"({"jsonrpc":"2.0","id":[1],"method":"m"})", Fault::InvalidRequest, nobody);
    row("id object", R"({"jsonrpc":"2.0","id":{},"method":"m"})", Fault::InvalidRequest, nobody);
    row("id fraction", R"({"jsonrpc":"2.0","id":1.5,"method":"m"})", Fault::InvalidRequest, nobody);
    row("id beyond a double", R"({"jsonrpc":"2.0","id":1e300,"method":"m"})", Fault::InvalidRequest, nobody);
    row("id too long", "{\"jsonrpc\":\"2.0\",\"id\":\"" + QByteArray(129, 'x') + "\",\"method\":\"m\"}",
        Fault::InvalidRequest, nobody);
    row("no version", R"({"id":1,"method":"m"})", Fault::InvalidRequest, QJsonValue(1));
    row("other version", R"({"jsonrpc":"1.0","id":1,"method":"m"})", Fault::InvalidRequest, QJsonValue(1));
    row("no method", R"({"jsonrpc":"2.0","id":1})", Fault::InvalidRequest, QJsonValue(1));
    row("empty method", R"({"jsonrpc":"2.0","id":1,"method":""})", Fault::InvalidRequest, QJsonValue(1));
    row("method number", R"({"jsonrpc":"2.0","id":1,"method":5})", Fault::InvalidRequest, QJsonValue(1));
    row("params list", R"({"jsonrpc":"2.0","id":1,"method":"m","params":[1]})", Fault::InvalidParams,
        QJsonValue(1));
    row("params text", R"({"jsonrpc":"2.0","id":"a","method":"m","params":"x"})", Fault::InvalidParams,
        QJsonValue(QStringLiteral("a")));
}

void TestEnvelope::request_broken()
{
    QFETCH(QByteArray, line);
    QFETCH(Fault, fault);
    QFETCH(QJsonValue, id);
    const auto read = rpc::readRequest(line);
    const auto *bad = std::get_if<rpc::BadRequest>(&read);
    QVERIFY(bad);
    QCOMPARE(int(bad->fault), int(fault));
    QCOMPARE(bad->id, id);
    QVERIFY(!bad->error.what.isEmpty());
}

void TestEnvelope::reply_isReadBack()
{
    const QJsonObject result{{QStringLiteral("a"), QStringLiteral("ü\n")}};
    const Result<rpc::Reply> read = rpc::readReply(rpc::replyLine(QStringLiteral("x"), result));
    QVERIFY(read.has_value());
    QCOMPARE(read->id, QJsonValue(QStringLiteral("x")));
    QVERIFY(read->answer.has_value());
    QCOMPARE(*read->answer, result);
}

void TestEnvelope::fault_isReadBack()
{
    const Error error{ErrorCode::Conflict, QStringLiteral("It has ended."), QStringLiteral("x")};
    const QByteArray line = rpc::faultLine(5, Fault::Application, error);
    const Result<rpc::Reply> read = rpc::readReply(line);
    QVERIFY(read.has_value());
    QVERIFY(!read->answer.has_value());
    QCOMPARE(read->answer.error(), error);
    const QJsonObject object = QJsonDocument::fromJson(line).object().value(u"error").toObject();
    QCOMPARE(object.value(u"code").toInt(), -32000);
    QCOMPARE(object.value(u"message").toString(), error.what);
    QCOMPARE(object.value(u"data").toObject().value(u"code").toString(), QStringLiteral("conflict"));
}

void TestEnvelope::fault_ofOthers_keepsItsSentence()
{
    const Result<rpc::Reply> read =
        rpc::readReply(R"({"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"Method not found"}})");
    QVERIFY(read.has_value());
    QVERIFY(!read->answer.has_value());
    QCOMPARE(read->answer.error().what, QStringLiteral("Method not found"));
}

void TestEnvelope::line_hasOneNewline()
{
    const QByteArray line =
        rpc::requestLine(1, QStringLiteral("m"), {{QStringLiteral("t"), QStringLiteral("a\nb\r")}});
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(!line.contains('\r'));
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
