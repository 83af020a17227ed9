// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/objectstore.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace trainshed {

/// An object that could not become a file, with the reason: its name leaves the folder, is too long, is taken
/// by another one …
struct RefusedObject {
    QString key;
    QString reason;
    bool operator==(const RefusedObject &) const = default;
};

struct TransferReport {
    CopyStats stats;
    QList<RefusedObject> refused;
};

/// Asked before an object is fetched: true when `file` was put into place by the one asked (a cache).
using HaveObject = std::function<bool(const RemoteObject &object, const QString &file)>;
/// Told of each object that has arrived whole, under its final name, synced.
using GotObject = std::function<void(const RemoteObject &object, const QString &file)>;

struct FetchHooks {
    HaveObject have;
    GotObject got;
};

/// Brings the object `key`, or all that lies below the prefix `key` + "/", into the folder `target`: each
/// file under a temporary name ("….part" of ours), checked, synced and renamed. A target that exists is gone
/// on with: a file of the same size and with the object's time stays, a part is continued with a Range.
/// control.total… say how much there is as soon as it is known. Blocks; worker threads.
Result<TransferReport> fetchObjects(ObjectStore &store, const QString &bucket, const QString &key,
                                    const QString &target, const FetchHooks &hooks, CopyControl &control);

/// The next object to be fetched; none at the end.
using NextObject = std::function<Result<std::optional<RemoteObject>>()>;

/// Brings those objects and nothing else, as they are described: each is asked for with If-Match on its ETag.
/// One that is not the same any more (Conflict), is gone (NotFound) or can't be a file (InvalidArgument)
/// ends it. `prefix` (empty, or ending with "/") is that of all keys.
Result<TransferReport> fetchListed(ObjectStore &store, const QString &bucket, const QString &prefix,
                                   const NextObject &next, const QString &target, const FetchHooks &hooks,
                                   CopyControl &control);

/// Which files of a folder go out.
using SendFilter = std::function<bool(const QString &path, qint64 size, qint64 modifiedMs)>;

/// Told of uploads in parts: each stays at the store, and costs, until it has become an object or is aborted.
struct UploadHooks {
    std::function<void(const QString &key, const QByteArray &id)> begun; ///< before the first part goes
    std::function<void(const QByteArray &id)> ended;                     ///< it has become an object
};

/// Sends the file or all files of the folder `from` to below `key`. What the store already has with the same
/// size and checksum (in the object's metadata) is left out. Big files go in parts; a transfer that was cut
/// off is gone on with, one that is cancelled for good is aborted at the store. Links are sent as what they
/// point to only where that lies inside `from`.
Result<TransferReport> sendObjects(ObjectStore &store, const QString &from, const QString &bucket,
                                   const QString &key, const SendFilter &filter, CopyControl &control,
                                   const UploadHooks &hooks = {});

/// What a server calls the content of an address at a time.
struct WebVersion {
    QByteArray etag;    ///< as its header has it, with quotes; empty: the server tells none
    QDateTime modified; ///< counts where there is no ETag; invalid: the server does not tell
    bool operator==(const WebVersion &) const = default;
};

/// Brings what an http(s) address names to `file`, going on with a part of an earlier try where the server
/// can (Range with If-Range). `checksum`: "sha256:HEX", or empty. Redirects: https to https only, five at
/// most, no credentials sent along. `expected`: what it must still be, else Conflict.
Result<CopyStats> fetchWeb(const QString &url, const QString &file, const QString &checksum,
                           CopyControl &control, const WebVersion &expected = {});

} // namespace trainshed
