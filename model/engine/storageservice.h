// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/operations.h"
#include "model/engine/storageprofiles.h"
#include "model/protocol/messages/remotedatamethods.h"
#include "model/protocol/messages/storagemethods.h"

#include <QObject>

#include <functional>

namespace trainshed {

class ObjectStore;

/// What the protocol's methods of object storage do: asks for keys, then works on threads of its own, which
/// keep their connections for a while. Engine's thread; nothing blocks.
class StorageService : public QObject
{
    Q_OBJECT
public:
    /// `scratch`: a folder of ours for what only passes through; what an earlier life left in it goes away.
    StorageService(StorageProfiles &profiles, QString scratch, QObject *parent = nullptr);

    template<typename Request>
    using Reply = std::function<void(Result<typename Request::Reply>)>;

    void test(const rpc::StorageProfileTest &request, const Reply<rpc::StorageProfileTest> &reply);
    void list(const rpc::StorageList &request, const Reply<rpc::StorageList> &reply);
    void makeFolder(const rpc::StorageMakeFolder &request, const Reply<rpc::StorageMakeFolder> &reply);
    void remove(const rpc::StorageDelete &request, const Reply<rpc::StorageDelete> &reply);
    void transfer(const rpc::StorageTransfer &request, const Reply<rpc::StorageTransfer> &reply);
    void makeBucket(const rpc::StorageMakeBucket &request, const Reply<rpc::StorageMakeBucket> &reply);
    void deleteBucket(const rpc::StorageDeleteBucket &request, const Reply<rpc::StorageDeleteBucket> &reply);
    void uploads(const rpc::StorageUploads &request, const Reply<rpc::StorageUploads> &reply);
    void abortUploads(const rpc::StorageAbortUploads &request, const Reply<rpc::StorageAbortUploads> &reply);
    void measure(const rpc::StorageMeasure &request, const Reply<rpc::StorageMeasure> &reply);
    Result<rpc::StorageProgress::Reply> progress(const QString &operation) const;
    Result<rpc::None> cancel(const QString &operation);
    bool isBusy() const { return m_operations.isBusy(); }

Q_SIGNALS:
    void becameIdle();

private:
    template<typename R>
    using Work = std::function<Result<R>(ObjectStore &, CopyControl &)>;
    /// With the keys of the profile, or of the one that serves the bucket.
    template<typename R>
    void start(const QString &operation, const QString &profile, const QString &bucket, Work<R> work,
               const std::function<void(Result<R>)> &reply);
    void listBuckets(const rpc::StorageList &request, const Reply<rpc::StorageList> &reply);
    void bring(const rpc::StorageTransfer &request, const Reply<rpc::StorageTransfer> &reply);
    void bringWeb(const rpc::StorageTransfer &request, const Reply<rpc::StorageTransfer> &reply);
    void send(const rpc::StorageTransfer &request, const Reply<rpc::StorageTransfer> &reply);

    void copy(const rpc::StorageTransfer &request, const Reply<rpc::StorageTransfer> &reply);
    /// The keys of the profile, or of the one that serves the bucket.
    void access(const QString &profile, const QString &bucket,
                const std::function<void(Result<StoreAccess>)> &then);

    StorageProfiles &m_profiles;
    QString m_scratch;
    Operations m_operations;
};

} // namespace trainshed
