// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/storage/remote/httpcall.h"

#include <QUrl>

namespace trainshed {

/// The address that a text names, without its fragment; InvalidArgument unless it is http(s), with a host and
/// without a user's name.
Result<QUrl> webUrl(const QString &text);

/// The sentence for a status that ends a request.
Error refusedBy(const HttpAnswer &answer, const QUrl &url);

/// The content of an address was replaced since it was looked at.
Error addressChanged(const QUrl &url);

/// Where an answer sends on to; Unreachable where that is not followed: from https to http, too often, or to
/// what is no address. `redirects` counts.
Result<QUrl> redirectedTo(const HttpAnswer &answer, const QUrl &url, int &redirects);

} // namespace trainshed
