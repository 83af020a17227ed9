// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/storagemethods.h"
#include "model/storage/remote/objectstore.h"

namespace trainshed {

// The work of the storage service. Blocks: for worker threads.

Result<QList<StorageEntry>> bucketEntries(ObjectStore &store, CopyControl &control);
/// A page of a folder: its folders, then its objects.
Result<rpc::StorageList::Reply> listFolder(ObjectStore &store, const ObjectLocation &folder,
                                           const rpc::StorageList &request, const QString &profile,
                                           CopyControl &control);
/// Objects, and all below the keys that end with "/". control.files counts them.
Result<rpc::StorageDelete::Reply> removeAll(ObjectStore &store, const QString &bucket,
                                            const QStringList &keys, CopyControl &control);
Result<rpc::StorageTransfer::Reply> bringTree(ObjectStore &store, const ObjectLocation &from,
                                              const QString &to, CopyControl &control);
Result<rpc::StorageTransfer::Reply> bringAddress(const QString &url, const QString &to, CopyControl &control);
Result<rpc::StorageTransfer::Reply> sendTree(ObjectStore &store, const QString &from,
                                             const ObjectLocation &to, CopyControl &control);

/// The store's own copy where it can; Unsupported where it can't.
Result<rpc::StorageTransfer::Reply> copyInStore(ObjectStore &store, const ObjectLocation &from,
                                                const ObjectLocation &to, CopyControl &control);
/// By way of a folder below `scratch`, which is gone afterwards; progress is told of each half on its own.
Result<rpc::StorageTransfer::Reply> copyThrough(ObjectStore &source, const ObjectLocation &from,
                                                ObjectStore &target, const ObjectLocation &to,
                                                const QString &scratch, CopyControl &control);
/// Oldest first; those that isUploadOpen() are only counted.
Result<rpc::StorageUploads::Reply> findUploads(ObjectStore &store, const rpc::StorageUploads &request,
                                               const QString &profile, CopyControl &control);
Result<rpc::StorageAbortUploads::Reply>
abortUploads(ObjectStore &store, const rpc::StorageAbortUploads &request, CopyControl &control);

/// One look at a store for a test: how many buckets there are, or entries in the one that is named.
Result<qint64> lookAt(ObjectStore &store, const QString &bucket, CopyControl &control);

} // namespace trainshed
