// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/digest.h"
#include "model/storage/remote/session.h"

#include <memory>

namespace trainshed {

/// In an object's metadata: the sum of its content (see ContentSum). Ours; others leave it alone.
inline constexpr const char *sumHeader = "x-amz-meta-trainshed-sha256";

/// A stretch of an object on its way into a file or into memory. A broken try is gone on with where it broke,
/// as long as the object is the same (If-Match); an answer that is not exactly what was asked for is never
/// kept.
struct ObjectPiece {
    QString bucket;
    QString key;
    QByteArray etag; ///< of the object that is wanted; empty: learned from the first answer
    qint64 size = 0; ///< of the whole object
    qint64 first = 0;
    qint64 length = 0;
    int file = -1; ///< not owned; -1: into `content`
    CopyControl *control = nullptr;
    bool isSummedLater = false; ///< its sum is not looked at here: who gets the content does it

    qint64 received = 0;
    QByteArray content;
    Digest md5{Digest::Kind::Md5};
    bool isWhole() const { return first == 0 && length == size; }
    HttpAnswer head;                    ///< the headers of the latest answer
    std::optional<CheckFailure> broken; ///< why the latest try was stopped
};

/// The request for what of the piece has not come yet; the piece lives until it is done.
StoreCall pieceCall(const std::shared_ptr<ObjectPiece> &piece);

/// The sums that headers of an object promise, each empty where they don't: the metadata's sum; the ETag
/// where it is an MD5, which it is not for what was sent in parts or is encrypted with a key of the user's.
struct PromisedSums {
    QByteArray sha256; ///< as ContentSum has it
    QByteArray md5;
};
PromisedSums promisedSums(const HttpAnswer &head);

/// The object was replaced since it was listed or begun.
Error objectChanged(const QString &key);
Error objectDamaged(const QString &key);

} // namespace trainshed
