// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/checksum.h"

#include "model/job/location.h"

#include <QRegularExpression>

#include <algorithm>

namespace trainshed {

namespace {

constexpr qsizetype sha256Digits = 64;
constexpr QLatin1String mark("#sha256=");

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

CheckedAddress splitChecksum(const QString &location)
{
    const qsizetype at = locationKind(location) == LocationKind::Web ? location.indexOf(mark) : -1;
    if (at < 0)
        return {location, {}};
    return {location.left(at), location.mid(at + mark.size())};
}

QString withChecksum(const CheckedAddress &parts)
{
    return parts.sha256.isEmpty() ? parts.address : QString(parts.address + mark + parts.sha256);
}

QString checksumTyped(const QString &text)
{
    static const QRegularExpression before(QStringLiteral("\\A#?sha-?256[:=]\\s*"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression line(QStringLiteral("\\A([0-9a-fA-F]{64})\\s"));
    QString digits = text.trimmed();
    digits.remove(before);
    const QRegularExpressionMatch found = line.match(digits);
    return found.hasMatch() ? found.captured(1) : digits;
}

std::optional<Message> checkSha256(const QString &digits)
{
    const auto other = std::find_if_not(digits.cbegin(), digits.cend(), isDigit);
    if (other != digits.cend())
        return Message{QStringLiteral("issue.checksum-digit"),
                       {digits.mid(other - digits.cbegin(), other->isHighSurrogate() ? 2 : 1)}};
    if (digits.size() != sha256Digits)
        return Message{QStringLiteral("issue.checksum-length"), {QString::number(digits.size())}};
    return std::nullopt;
}

} // namespace trainshed
