// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/objectstore.h"
#include "model/storage/remote/session.h"

namespace trainshed {

/// Part of a transfer (StoreCall::isPatient).
StoreCall patient(StoreCall call);
StoreCall transferCall(const QByteArray &method, const QString &bucket, const QString &key);
StoreCall listingCall(const QString &bucket, const QString &prefix, ObjectStore::Depth depth,
                      const QString &continuation, int limit);
StoreCall headCall(const QString &bucket, const QString &key);
/// A page of ListMultipartUploads, behind `from`.
StoreCall uploadsCall(const QString &bucket, const QString &prefix, const MultipartUploads::Mark &from);
/// Of CompleteMultipartUpload.
QByteArray completionBody(const QList<QByteArray> &etags);
/// A check of calls that take the store some time: it begins to answer before it is done, so the status may
/// say 200 and the body the contrary.
std::optional<CheckFailure> lateError(const HttpAnswer &answer);
/// What is to be undone at the store when somebody cancels, who must not wait for a store that is gone: 0.7 s
/// for all.
void runBriefly(StoreSession &session, QList<StoreCall> calls);
/// What the headers of a HEAD or a GET say.
RemoteObject objectOf(const HttpAnswer &answer, const QString &key);

} // namespace trainshed
