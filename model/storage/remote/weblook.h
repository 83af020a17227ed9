// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/httpcall.h"
#include "model/storage/remote/transfers.h"

namespace trainshed {

/// What a server says of the content of an address, without its being sent.
struct WebObject {
    qint64 size = 0; ///< bytes
    WebVersion version;
};

/// Asks with HEAD, and where that is refused with a GET of the first byte. Redirects and tries again as
/// fetchWeb() does. Unsupported where the server does not say how much there is. Blocks; worker threads.
Result<WebObject> lookAtWeb(const QString &url, CopyControl &control);

/// The first `most` bytes of an address. Conflict where it is not `expected` any more.
Result<QByteArray> readWebStart(const QString &url, qint64 most, const WebVersion &expected,
                                CopyControl &control);

/// Whether an answer's headers are of that version; one that tells nothing is any.
bool isVersion(const HttpAnswer &answer, const WebVersion &expected);

} // namespace trainshed
