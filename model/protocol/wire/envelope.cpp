// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/wire/envelope.h"

#include "model/job/json.h"
#include "model/protocol/messages/values.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <cmath>

namespace trainshed::rpc {

namespace {

constexpr qsizetype longestId = 128;

QString text(const char *source)
{
    return QCoreApplication::translate("Protocol", source);
}

bool isId(const QJsonValue &id)
{
    if (id.isString())
        return id.toString().size() <= longestId;
    // Whole, and what a double holds exactly: it must come back as it went.
    const double d = id.toDouble(0.5);
    return id.isDouble() && std::floor(d) == d && std::fabs(d) <= 9007199254740992.0;
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

BadRequest bad(const QJsonValue &id, Fault fault, ErrorCode code, const QString &what,
               const QString &detail = {})
{
    return BadRequest{id, fault, Error{code, what, detail}};
}

} // namespace

std::variant<Request, BadRequest> readRequest(const QByteArray &line)
{
    const QJsonValue nobody(QJsonValue::Null);
    if (line.trimmed().startsWith('['))
        return bad(
            nobody, Fault::InvalidRequest, ErrorCode::InvalidJson,
            text(QT_TRANSLATE_NOOP("Protocol", "Batches are not supported: send one request a line.")));
    const Result<QJsonObject> read = parseObject(line, line.size());
    if (!read)
        return BadRequest{nobody, Fault::ParseError, read.error()};
    const QJsonValue id = read->value(u"id");
    if (!isId(id))
        return bad(
            nobody, Fault::InvalidRequest, ErrorCode::InvalidJson,
            text(QT_TRANSLATE_NOOP("Protocol", "A request needs an “id”: a whole number or a short text.")));
    if (read->value(u"jsonrpc").toString() != u"2.0")
        return bad(id, Fault::InvalidRequest, ErrorCode::InvalidJson,
                   text(QT_TRANSLATE_NOOP("Protocol", "A request needs “jsonrpc” with the text “2.0”.")));
    const QJsonValue method = read->value(u"method");
    if (!method.isString() || method.toString().isEmpty())
        return bad(id, Fault::InvalidRequest, ErrorCode::InvalidJson,
                   text(QT_TRANSLATE_NOOP("Protocol", "A request needs a “method”.")));
    const QJsonValue params = read->value(u"params");
    if (!params.isObject() && !params.isUndefined() && !params.isNull())
        return bad(id, Fault::InvalidParams, ErrorCode::InvalidJson,
                   text(QT_TRANSLATE_NOOP("Protocol", "“params” is an object with named members.")));
    return Request{id, method.toString(), params.toObject()};
}

Result<Reply> readReply(const QByteArray &line)
{
    QJsonParseError wrong{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &wrong);
    const auto strange = [](const QString &detail) {
        return Error{ErrorCode::InvalidJson,
                     text(QT_TRANSLATE_NOOP("Protocol", "The engine's answer can't be understood.")), detail};
    };
    if (wrong.error != QJsonParseError::NoError)
        return strange(wrong.errorString());
    if (!document.isObject())
        return strange(QStringLiteral("not an object"));
    const QJsonObject object = document.object();
    const QJsonValue id = object.value(u"id");
    if (object.value(u"result").isObject())
        return Reply{id, object.value(u"result").toObject()};
    const QJsonValue fault = object.value(u"error");
    if (!fault.isObject())
        return strange(QStringLiteral("neither result nor error"));
    Error error;
    if (decode(fault.toObject().value(u"data"), error).isEmpty())
        return Reply{id, error};
    // Not ours, or a much newer one's: its sentence is still worth showing.
    return Reply{id, Error{ErrorCode::Internal, fault.toObject().value(u"message").toString(), {}}};
}

QByteArray requestLine(qint64 id, const QString &method, const QJsonObject &params)
{
    return line({{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                 {QStringLiteral("id"), id},
                 {QStringLiteral("method"), method},
                 {QStringLiteral("params"), params}});
}

QByteArray replyLine(const QJsonValue &id, const QJsonObject &result)
{
    return line({{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                 {QStringLiteral("id"), id},
                 {QStringLiteral("result"), result}});
}

QByteArray faultLine(const QJsonValue &id, Fault fault, const Error &error)
{
    const QJsonObject object{{QStringLiteral("code"), static_cast<int>(fault)},
                             {QStringLiteral("message"), error.what},
                             {QStringLiteral("data"), encode(error)}};
    return line({{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                 {QStringLiteral("id"), id},
                 {QStringLiteral("error"), object}});
}

} // namespace trainshed::rpc
