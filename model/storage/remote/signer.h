// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/httpcall.h"

#include <QDateTime>

namespace trainshed {

/// The header lines that sign a request for S3 by AWS's signature version 4 (docs.aws.amazon.com,
/// "Authenticating Requests: Using the Authorization Header"): Host, X-Amz-Date, where there is one the
/// session token, and Authorization. Everything in request.headers is signed too; x-amz-content-sha256 must
/// be among them, and x-amz-date may be. The address must be in the form of urlEncodedPath() and urlQuery().
/// Empty without request.signing. `now` is UTC.
///
/// Not libcurl's signer, since no way of calling it is right everywhere: a key may hold "/../", for which the
/// address has to be sent as it is (CURLOPT_PATH_AS_IS), and libcurl 8.14 (Debian 13) refuses to sign then,
/// while 7.88 (Debian 12) signs many other requests wrongly (libraries.md, A.3).
QList<QByteArray> signatureHeaders(const HttpRequest &request, const QDateTime &now);

} // namespace trainshed
