// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/storexml.h"

#include "model/storage/remote/httpcall.h"

namespace trainshed {

/// What a request was about, for the sentence.
struct StoreSubject {
    QString endpoint; ///< host and port
    QString bucket;
    QString key;
};

/// Says what went wrong, with what, and what to do. The detail holds the store's own code and words, never a
/// key of the user's.
Error storeError(const HttpAnswer &answer, const StoreFault &fault, const StoreSubject &subject);

/// A web page where an answer of a store should be: somebody else has answered, and nothing that it says, not
/// even its status, is about buckets and objects.
bool isForeign(const HttpAnswer &answer, const StoreFault &fault);
Error foreignError(const HttpAnswer &answer, const QString &endpoint);

/// The same for a line that broke, and for a web address that is no store.
Error lineError(const HttpAnswer &answer, const QString &host);

Error transferCancelled();
/// A listing goes on where it was.
Error listingCircles(const QString &bucket);

} // namespace trainshed
