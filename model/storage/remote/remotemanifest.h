// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/datamanifest.h"
#include "model/storage/remote/transfers.h"
#include "model/storage/remote/weblook.h"

namespace trainshed {

// What lies elsewhere, frozen by what its server says of it: a manifest of SumKind::Server. All of this
// blocks: for worker threads.

/// What a listing of object storage gave.
struct ListedData {
    DataSummary summary;
    QString prefix; ///< of all keys; empty, or ends with "/"
    bool isObject = false;
};

/// Lists the object `key`, or all that lies below the prefix `key` + "/", into a manifest. control.files
/// counts the objects. An object that can't become a file ends it (InvalidArgument, named): a version is
/// whole or is none. Objects that stand for folders are left out, as a local manifest leaves out folders.
Result<ListedData> writeObjectManifest(ObjectStore &store, const QString &bucket, const QString &key,
                                       const QString &path, CopyControl &control);
/// Of the one file `name` that an address names. Unsupported where its server says nothing that tells one
/// content from another, unless there is a checksum that is looked at when the file is fetched.
Result<DataSummary> writeWebManifest(const QString &url, bool hasChecksum, const QString &name,
                                     const QString &path, CopyControl &control);

/// How much there is, without a manifest: control.files and bytes grow on the way. Objects that can't become
/// files are left out, as they are when a job is given them.
Result<DataSummary> measureObjects(ObjectStore &store, const QString &bucket, const QString &key,
                                   CopyControl &control);

/// The first `most` bytes of an object. Conflict where it is not the same any more.
Result<QByteArray> readObjectStart(ObjectStore &store, const QString &bucket, const RemoteObject &object,
                                   qint64 most, CopyControl &control);

/// The objects of a manifest, for fetchListed().
NextObject objectsOfManifest(const QString &path, const QString &prefix);
/// What the one file of a manifest was when it was published.
Result<WebVersion> webVersionOfManifest(const QString &path);

} // namespace trainshed
