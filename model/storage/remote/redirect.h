// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/storageprofile.h"

#include <QByteArray>

#include <optional>

namespace trainshed {

/// Where a store sent a request: scheme and "host[:port]".
struct RedirectTarget {
    bool tls = true;
    QByteArray host;
    bool operator==(const RedirectTarget &) const = default;
};

/// Of a Location or an <Endpoint> ("host" alone: the scheme stays). nullopt: not http(s), or no host.
std::optional<RedirectTarget> redirectTarget(const QByteArray &location, bool tls);

/// True where a signed request may go when the store of `endpoint` sends it there: the same scheme or https,
/// the same port, and the same host, one below it, or one of the same provider's stores. Nothing signed ever
/// goes anywhere else.
bool mayFollow(const StoreEndpoint &endpoint, const RedirectTarget &target);

/// The host of another region where the name says the region ("s3.us-east-1.amazonaws.com"); else the same.
QString hostOfRegion(const QString &host, const QString &region, const QString &other);

} // namespace trainshed
