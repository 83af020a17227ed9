// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/storageprofile.h"
#include "model/protocol/messages/codec.h"

namespace trainshed {

/// A bucket's own profile.
struct BucketProfile {
    QString bucket;
    QString profile;
    bool operator==(const BucketProfile &) const = default;
};

enum class StorageKind { Bucket, Folder, Object };

/// A row of a listing.
struct StorageEntry {
    StorageKind kind = StorageKind::Object;
    QString name;        ///< below what was listed; a folder's without its "/". May be anything, also ""
    qint64 size = 0;     ///< bytes, of an object
    qint64 modified = 0; ///< milliseconds since 1970; of a bucket when it was made; 0: not known
    QString etag;        ///< of an object
    QString profile;     ///< of a bucket: whose keys list it
    bool served = true;  ///< of a bucket: locations in it go to that profile
    bool operator==(const StorageEntry &) const = default;
};

/// A step of trying a profile, in their order.
enum class StorageStep { Reach, Tls, Keys, List };
enum class StorageStepState { Works, Doubtful, Fails, NotTried };
struct StorageFinding {
    StorageStep step = StorageStep::Reach;
    StorageStepState state = StorageStepState::NotTried;
    QString text; ///< a sentence
    bool operator==(const StorageFinding &) const = default;
};

/// An object that could not be brought or sent, with the reason.
struct RefusedEntry {
    QString key;
    QString reason;
    bool operator==(const RefusedEntry &) const = default;
};

/// A big object that was begun to be sent in parts and never put together; its parts cost space, unseen.
struct UnfinishedUpload {
    QString key;
    QString id;
    qint64 started = 0; ///< milliseconds since 1970; 0: not known
    QString initiator;  ///< who began it, as the store names them; may be empty
    bool operator==(const UnfinishedUpload &) const = default;
};

#define TRAINSHED_CODEC(Type)                                                                                \
    template<>                                                                                               \
    struct Codec<Type> {                                                                                     \
        static QJsonValue encode(const Type &value);                                                         \
        static QString decode(const QJsonValue &json, Type &value);                                          \
    };

TRAINSHED_CODEC(StorageProfile)
TRAINSHED_CODEC(BucketProfile)
TRAINSHED_CODEC(StorageKind)
TRAINSHED_CODEC(StorageEntry)
TRAINSHED_CODEC(StorageStep)
TRAINSHED_CODEC(StorageStepState)
TRAINSHED_CODEC(StorageFinding)
TRAINSHED_CODEC(RefusedEntry)
TRAINSHED_CODEC(UnfinishedUpload)

#undef TRAINSHED_CODEC

} // namespace trainshed
