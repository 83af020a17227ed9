// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/localcopy.h"
#include "model/storage/remote/transfers.h"

namespace trainshed {

class ContentCache;

/// Brings what an https address ("…#sha256=HEX" with its checksum) names to `file`. A server that says which
/// version it has (ETag or Last-Modified, and the size) is asked for that first, and the cache then serves
/// what was fetched before. `cache`: null for none. `expected`: as fetchWeb()'s. Blocks: one worker thread.
Result<> fetchAddress(const QString &location, const QString &file, const WebVersion &expected,
                      ContentCache *cache, CopyControl &control);

/// The name under which the file of a web address is kept: its last part, without what no file name can have.
QString webFileName(const QString &url);
/// "https://host/a.zip#sha256=…" taken apart into the address and "sha256:…"; no checksum: empty.
std::pair<QString, QString> webAddress(const QString &location);

} // namespace trainshed
