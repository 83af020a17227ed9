// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/storageprofile.h"

#include "model/job/location.h"

#include <QRegularExpression>

namespace trainshed {

namespace {

constexpr qsizetype longestKey = 1024; // bytes of UTF-8, as every store has it

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

} // namespace

bool isBucketName(const QString &name)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[A-Za-z0-9](?:[A-Za-z0-9_-]|\\.(?!\\.)){1,61}[A-Za-z0-9]\\z"));
    static const QRegularExpression address(QStringLiteral("\\A[0-9]+(?:\\.[0-9]+){3}\\z"));
    return matches(name, shape) && !matches(name, address);
}

std::optional<ObjectLocation> objectLocation(const QString &location)
{
    if (locationKind(location) != LocationKind::ObjectStorage)
        return std::nullopt;
    const QString rest = location.mid(location.indexOf(u"://") + 3);
    if (rest.isEmpty())
        return ObjectLocation{};
    const qsizetype slash = rest.indexOf(u'/');
    ObjectLocation found;
    found.bucket = slash < 0 ? rest : rest.left(slash);
    found.key = slash < 0 ? QString() : rest.mid(slash + 1);
    if (!isBucketName(found.bucket) || !isPassable(found.key) || found.key.toUtf8().size() > longestKey)
        return std::nullopt;
    return found;
}

QString StoreEndpoint::authority() const
{
    return port > 0 ? QStringLiteral("%1:%2").arg(host, QString::number(port)) : host;
}

std::optional<StoreEndpoint> storeEndpoint(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(
            "\\A(https?)://((?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]"
            "*[A-Za-z0-9])?)*|\\[[0-9A-Fa-f:.]+\\])(?::([0-9]{1,5}))?/?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text);
    if (!match.hasMatch() || match.captured(2).size() > 253)
        return std::nullopt;
    StoreEndpoint found;
    found.tls = match.captured(1).size() == 5;
    found.host = match.captured(2).toLower();
    if (!match.captured(3).isEmpty()) {
        found.port = match.captured(3).toInt();
        if (found.port < 1 || found.port > 65535)
            return std::nullopt;
    }
    return found;
}

} // namespace trainshed
