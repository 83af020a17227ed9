// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/storageprofile.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace trainshed {

struct HttpAnswer;

/// Takes the body of a successful answer (200, 206) as it comes; false ends the transfer.
using BodySink = std::function<bool(const HttpAnswer &answer, const char *data, qsizetype size)>;

/// With what a request is signed (signature version 4).
struct HttpSigning {
    QByteArray accessKey;
    QByteArray secretKey;
    QByteArray sessionToken;
    QByteArray region;
};

struct HttpRequest {
    QByteArray method = "GET"; ///< GET, HEAD, PUT, POST, DELETE
    QByteArray url;            ///< encoded, the query in urlQuery's form
    QList<QByteArray> headers; ///< "name: value"; without line breaks
    QByteArray body;           ///< of PUT and POST, unless a file is given
    int bodyFile = -1;         ///< read with pread: several requests may share it; not owned
    qint64 bodyOffset = 0;
    qint64 bodySize = 0;
    BodySink sink;                      ///< none: the body is kept in the answer
    qsizetype bodyLimit = 16 * 1 << 20; ///< of a kept body; more is an error
    std::optional<HttpSigning> signing;
    TlsCheck tls = TlsCheck::System;
    QByteArray caFile;
};

/// What came of a request. `curl` ≠ 0 means that the answer is not whole.
struct HttpAnswer {
    int curl = 0;                          ///< CURLcode
    QString trouble;                       ///< libcurl's words for it
    int status = 0;                        ///< 0: no answer began
    qint64 length = -1;                    ///< Content-Length; -1: not said
    qint64 received = 0;                   ///< bytes of the body
    bool tooLong = false;                  ///< a kept body passed its limit
    QByteArray body;                       ///< kept: without a sink, or of an error (its first 64 KiB)
    QHash<QByteArray, QByteArray> headers; ///< lower-case names; the last one where a name comes twice

    QByteArray header(const QByteArray &name) const { return headers.value(name); }
    bool isSuccess() const { return curl == 0 && status >= 200 && status < 300; }
};

using HttpDone = std::function<void(HttpAnswer answer)>;

} // namespace trainshed
