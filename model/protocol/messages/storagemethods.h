// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/methods.h"
#include "model/protocol/messages/storagevalues.h"

// The methods of object storage; the rules are those of methods.h. `location` is "s3://bucket/key" (or
// obs://), a folder's ends with "/". `profile` names whose keys are used; empty: those that serve the bucket.
// What talks to a store may take long: such a request carries an `operation`, a text of the client's choice,
// under which StorageProgress tells how far it is and StorageCancel ends it (then it is answered with
// Cancelled). It goes on when the client is gone.
namespace trainshed::rpc {

#define TRAINSHED_METHOD(text) static constexpr const char *method = text
#define TRAINSHED_FIELDS                                                                                     \
    template<typename V, typename S>                                                                         \
    static void fields(V &v, S &s)

struct StorageProfileList : None {
    TRAINSHED_METHOD("storage.profiles");
    struct Reply {
        QList<StorageProfile> profiles; ///< by name
        QList<BucketProfile> buckets;   ///< by name
        TRAINSHED_FIELDS { v("profiles", s.profiles), v("buckets", s.buckets); }
        bool operator==(const Reply &) const = default;
    };
};

/// The error's detail names the field at fault, as validate() of storagerules.h does.
struct StorageProfileSave {
    TRAINSHED_METHOD("storage.save");
    struct Reply {
        StorageProfile profile;
        bool secretInFile = false; ///< no keychain: a file that only the user can read has the secret key
        TRAINSHED_FIELDS { v("profile", s.profile), v("secret_in_file", s.secretInFile); }
        bool operator==(const Reply &) const = default;
    };
    QString before; ///< the name that it has now; empty: a new one
    StorageProfile profile;
    std::optional<QString> secret; ///< none: as it is
    TRAINSHED_FIELDS { v("before", s.before), v("profile", s.profile), v("secret", s.secret); }
};

/// Its buckets go to the default then.
struct StorageProfileRemove {
    TRAINSHED_METHOD("storage.remove");
    using Reply = None;
    QString name;
    TRAINSHED_FIELDS { v("name", s.name); }
};

/// What works of a profile that needs not be saved.
struct StorageProfileTest {
    TRAINSHED_METHOD("storage.test");
    struct Reply {
        QList<StorageFinding> findings;
        TRAINSHED_FIELDS { v("findings", s.findings); }
        bool operator==(const Reply &) const = default;
    };
    QString before; ///< as with StorageProfileSave
    StorageProfile profile;
    std::optional<QString> secret;
    QString bucket; ///< tried instead of the list of all buckets, which keys often may not see
    QString operation;
    TRAINSHED_FIELDS
    {
        v("before", s.before), v("profile", s.profile), v("secret", s.secret), v("bucket", s.bucket);
        v("operation", s.operation);
    }
};

struct StorageAssign {
    TRAINSHED_METHOD("storage.assign");
    using Reply = None;
    QString bucket;
    QString profile; ///< empty: the default again
    TRAINSHED_FIELDS { v("bucket", s.bucket), v("profile", s.profile); }
};

/// Buckets ("s3://": of all profiles, or of the one that is named), or folders and objects of a folder.
struct StorageList {
    TRAINSHED_METHOD("storage.list");
    struct Reply {
        QList<StorageEntry> entries;
        QString next;           ///< continuation; empty at the end
        QString profile;        ///< whose keys were used; empty for the buckets of all
        QStringList unreadable; ///< keys that are no text, percent-encoded
        QStringList problems;   ///< of buckets: a sentence for each profile whose buckets can't be listed
        TRAINSHED_FIELDS
        {
            v("entries", s.entries), v("next", s.next), v("profile", s.profile);
            v.sparse("unreadable", s.unreadable), v.sparse("problems", s.problems);
        }
        bool operator==(const Reply &) const = default;
    };
    QString location;
    QString prefix; ///< only names that begin so
    QString profile;
    QString continuation;
    int limit = 500; ///< 1–1,000
    QString operation;
    TRAINSHED_FIELDS
    {
        v("location", s.location), v("prefix", s.prefix), v("profile", s.profile);
        v("continuation", s.continuation), v("limit", s.limit), v("operation", s.operation);
    }
};

struct StorageMakeFolder {
    TRAINSHED_METHOD("storage.make-folder");
    using Reply = None;
    QString location; ///< ends with "/"
    QString profile;
    QString operation;
    TRAINSHED_FIELDS { v("location", s.location), v("profile", s.profile), v("operation", s.operation); }
};

/// Its locations go to `profile` from then on, where that was named and another one would serve it.
struct StorageMakeBucket {
    TRAINSHED_METHOD("storage.make-bucket");
    using Reply = None;
    QString bucket;
    QString profile;
    QString operation;
    TRAINSHED_FIELDS { v("bucket", s.bucket), v("profile", s.profile), v("operation", s.operation); }
};

/// An empty one, and its assignment to a profile with it; Conflict where something is in it.
struct StorageDeleteBucket {
    TRAINSHED_METHOD("storage.delete-bucket");
    using Reply = None;
    QString bucket;
    QString profile;
    QString operation;
    TRAINSHED_FIELDS { v("bucket", s.bucket), v("profile", s.profile), v("operation", s.operation); }
};

/// Uploads in parts that nobody is at work on here: left behind by what was cut off. Oldest first.
struct StorageUploads {
    TRAINSHED_METHOD("storage.uploads");
    struct Reply {
        QList<UnfinishedUpload> uploads;
        qint64 underWay = 0; ///< left out: transfers of this engine are at work on them
        bool more = false;   ///< there are more than `limit`
        QString profile;     ///< whose keys were used
        TRAINSHED_FIELDS
        {
            v("uploads", s.uploads), v("under_way", s.underWay), v("more", s.more), v("profile", s.profile);
        }
        bool operator==(const Reply &) const = default;
    };
    QString bucket;
    QString prefix; ///< only keys that begin so
    QString profile;
    int limit = 10'000;
    QString operation;
    TRAINSHED_FIELDS
    {
        v("bucket", s.bucket), v("prefix", s.prefix), v("profile", s.profile), v("limit", s.limit);
        v("operation", s.operation);
    }
};

/// Has the store throw away the parts of uploads, which are told by key and ID. Conflict, before any is
/// touched, where a transfer of this engine is at work on one.
struct StorageAbortUploads {
    TRAINSHED_METHOD("storage.abort-uploads");
    struct Reply {
        qint64 aborted = 0;
        TRAINSHED_FIELDS { v("aborted", s.aborted); }
        bool operator==(const Reply &) const = default;
    };
    QString bucket;
    QList<UnfinishedUpload> uploads;
    QString profile;
    QString operation;
    TRAINSHED_FIELDS
    {
        v("bucket", s.bucket), v("uploads", s.uploads), v("profile", s.profile);
        v("operation", s.operation);
    }
};

/// Objects, and folders (their locations end with "/") with all that is in them. Never a whole bucket.
struct StorageDelete {
    TRAINSHED_METHOD("storage.delete");
    struct Reply {
        qint64 objects = 0;
        TRAINSHED_FIELDS { v("objects", s.objects); }
        bool operator==(const Reply &) const = default;
    };
    QStringList locations; ///< of one bucket
    QString profile;
    QString operation;
    TRAINSHED_FIELDS { v("locations", s.locations), v("profile", s.profile), v("operation", s.operation); }
};

/// Brings an object or a folder's content into the local folder `to`, or sends a local file or a folder's
/// content to below the location `to`; or copies from store to store, in the store itself where both are
/// reached with the same keys, else in two steps by way of this computer. An https address can be brought.
struct StorageTransfer {
    TRAINSHED_METHOD("storage.transfer");
    struct Reply {
        qint64 files = 0; ///< of all, also those that were there already
        qint64 bytes = 0;
        QList<RefusedEntry> refused;
        TRAINSHED_FIELDS { v("files", s.files), v("bytes", s.bytes), v.sparse("refused", s.refused); }
        bool operator==(const Reply &) const = default;
    };
    QString from;
    QString to;
    QString profile;
    QString operation;
    TRAINSHED_FIELDS
    {
        v("from", s.from), v("to", s.to), v("profile", s.profile), v("operation", s.operation);
    }
};

/// NotFound when nothing of that name is under way (any more).
struct StorageProgress {
    TRAINSHED_METHOD("storage.progress");
    struct Reply {
        qint64 files = 0;
        qint64 bytes = 0;
        qint64 totalFiles = -1; ///< -1: not known (yet)
        qint64 totalBytes = -1;
        qint64 slowSince = 0; ///< the store asks to go slower: since when, ms since 1970; 0: it does not
        TRAINSHED_FIELDS
        {
            v("files", s.files), v("bytes", s.bytes), v("total_files", s.totalFiles);
            v("total_bytes", s.totalBytes), v.sparse("slow_since", s.slowSince);
        }
        bool operator==(const Reply &) const = default;
    };
    QString operation;
    TRAINSHED_FIELDS { v("operation", s.operation); }
};
struct StorageCancel {
    TRAINSHED_METHOD("storage.cancel");
    using Reply = None;
    QString operation;
    TRAINSHED_FIELDS { v("operation", s.operation); }
};

#undef TRAINSHED_FIELDS
#undef TRAINSHED_METHOD

} // namespace trainshed::rpc
