// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/urltext.h"

#include <QStringDecoder>

#include <algorithm>

namespace trainshed {

QByteArray urlEncoded(const QByteArray &bytes)
{
    return bytes.toPercentEncoding();
}

QByteArray urlEncodedPath(const QByteArray &bytes)
{
    return bytes.toPercentEncoding("/");
}

std::optional<QString> urlDecoded(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('+', ' ');
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArray::fromPercentEncoding(bytes));
    return decoder.hasError() ? std::nullopt : std::optional(decoded);
}

QByteArray urlQuery(const UrlQuery &query)
{
    UrlQuery encoded;
    encoded.reserve(query.size());
    for (const auto &[name, value] : query)
        encoded.append({urlEncoded(name), urlEncoded(value)});
    std::sort(encoded.begin(), encoded.end());
    QByteArray text;
    for (const auto &[name, value] : std::as_const(encoded)) {
        if (!text.isEmpty())
            text += '&';
        text += name + '=' + value;
    }
    return text;
}

} // namespace trainshed
