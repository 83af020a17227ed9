// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/redirect.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace trainshed {

namespace {

/// Providers whose buckets lie at other hosts than their stores: all below the name is theirs.
constexpr std::array providers{".amazonaws.com",    ".amazonaws.com.cn", ".myhuaweicloud.com",
                               ".myhuaweicloud.eu", ".aliyuncs.com",     ".myqcloud.com"};

QString withoutPort(const QString &host)
{
    static const QRegularExpression port(QStringLiteral(":[0-9]+\\z"));
    QString bare = host;
    return bare.remove(port);
}

int portOf(const QString &host, bool tls)
{
    const QString bare = withoutPort(host);
    return bare.size() < host.size() ? host.mid(bare.size() + 1).toInt() : tls ? 443 : 80;
}

} // namespace

std::optional<RedirectTarget> redirectTarget(const QByteArray &location, bool tls)
{
    QByteArray text = location;
    const qsizetype scheme = text.indexOf("://");
    const QByteArray prefix = scheme < 0 ? QByteArray(tls ? "https" : "http") : text.left(scheme).toLower();
    if (scheme >= 0)
        text.remove(0, scheme + 3);
    const auto end =
        std::find_if(text.cbegin(), text.cend(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    text.truncate(end - text.cbegin());
    const auto endpoint = storeEndpoint(QString::fromUtf8(prefix + "://" + text));
    if (!endpoint)
        return std::nullopt;
    return RedirectTarget{endpoint->tls, endpoint->authority().toUtf8()};
}

bool mayFollow(const StoreEndpoint &endpoint, const RedirectTarget &target)
{
    if (endpoint.tls && !target.tls)
        return false;
    const QString host = QString::fromUtf8(target.host);
    const QString bare = withoutPort(host);
    if (bare == endpoint.host || bare.endsWith(QString(u'.' + endpoint.host))) {
        // From http to https the port changes with the scheme; otherwise another port is another server.
        const bool samePort = portOf(host, target.tls) == portOf(endpoint.authority(), endpoint.tls);
        return samePort || (target.tls && !endpoint.tls && endpoint.port == 0 && portOf(host, true) == 443);
    }
    return std::any_of(providers.cbegin(), providers.cend(), [&](const char *provider) {
        const QString name = QString::fromLatin1(provider);
        return endpoint.host.endsWith(name) && bare.endsWith(name) && bare == host;
    });
}

QString hostOfRegion(const QString &host, const QString &region, const QString &other)
{
    QStringList labels = host.split(u'.');
    const qsizetype at = labels.indexOf(region);
    if (at > 0) {
        labels[at] = other;
        return labels.join(u'.');
    }
    if (host == u"s3.amazonaws.com")
        return QStringLiteral("s3.%1.amazonaws.com").arg(other);
    return host;
}

} // namespace trainshed
