// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QJsonObject>

namespace trainshed::rpc {

// JSON-RPC 2.0 as far as we speak it. Kept out on purpose: batches (one line is one request, pipelining does
// the rest) and notifications (whatever is asked for is answered, so that nothing is lost in silence).

/// The codes that the specification reserves, for programs that know no other; ours travel in error.data.
enum class Fault {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    Application = -32000, ///< anything that an operation says: see data
};

struct Request {
    QJsonValue id; ///< a whole number or a text of at most 128 characters
    QString method;
    QJsonObject params;
};

/// Why a line is no request, and whom to answer: id is null where none could be read.
struct BadRequest {
    QJsonValue id{QJsonValue::Null};
    Fault fault = Fault::InvalidRequest;
    Error error;
};

struct Reply {
    QJsonValue id;
    Result<QJsonObject> answer;
};

/// One line of what a client sends. Nothing in it is trusted.
std::variant<Request, BadRequest> readRequest(const QByteArray &line);
/// One line of what a server sends. An error here means that the peer is no engine: end the connection.
Result<Reply> readReply(const QByteArray &line);

// Lines with their newline.
QByteArray requestLine(qint64 id, const QString &method, const QJsonObject &params);
QByteArray replyLine(const QJsonValue &id, const QJsonObject &result);
QByteArray faultLine(const QJsonValue &id, Fault fault, const Error &error);

} // namespace trainshed::rpc
