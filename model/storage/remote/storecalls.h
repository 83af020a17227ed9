// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/objectstore.h"
#include "model/storage/remote/session.h"

namespace trainshed {

StoreCall listingCall(const QString &bucket, const QString &prefix, ObjectStore::Depth depth,
                      const QString &continuation, int limit);
StoreCall headCall(const QString &bucket, const QString &key);
/// What the headers of a HEAD or a GET say.
RemoteObject objectOf(const HttpAnswer &answer, const QString &key);

} // namespace trainshed
