// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/objectstore.h"

#include <functional>

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

/// Which files of a folder go out.
using SendFilter = std::function<bool(const QString &path, qint64 size, qint64 modifiedMs)>;

/// Sends the file or all files of the folder `from` to below `key`. What the store already has with the same
/// size and checksum (in the object's metadata) is left out. Big files go in parts; a transfer that was cut
/// off is gone on with, one that is cancelled is aborted at the store. Links are sent as what they point to
/// only where that lies inside `from`.
Result<TransferReport> sendObjects(ObjectStore &store, const QString &from, const QString &bucket,
                                   const QString &key, const SendFilter &filter, CopyControl &control);

/// Brings what an http(s) address names to `file`, going on with a part of an earlier try where the server
/// can (Range with If-Range). `checksum`: "sha256:HEX", or empty. Redirects: https to https only, five at
/// most, no credentials sent along.
Result<CopyStats> fetchWeb(const QString &url, const QString &file, const QString &checksum,
                           CopyControl &control);

} // namespace trainshed
