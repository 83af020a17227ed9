// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace trainshed {

/// Everything but A-Z a-z 0-9 - _ . ~ as %XX with capitals (RFC 3986, as signature version 4 wants it).
QByteArray urlEncoded(const QByteArray &bytes);
/// The same for a key within a path: "/" stays.
QByteArray urlEncodedPath(const QByteArray &bytes);
/// What a listing with encoding-type=url says: %XX, and "+" for a blank. nullopt where it isn't UTF-8.
std::optional<QString> urlDecoded(const QString &text);

/// Names and values of a query, not encoded.
using UrlQuery = QList<std::pair<QByteArray, QByteArray>>;
/// "a=1&b=&c=2": each encoded, always with "=", sorted by encoded name: the form that is signed.
QByteArray urlQuery(const UrlQuery &query);

} // namespace trainshed
