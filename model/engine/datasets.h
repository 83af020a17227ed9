// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/datasetplace.h"
#include "model/engine/operations.h"
#include "model/engine/parts.h"
#include "model/engine/storageprofiles.h"
#include "model/protocol/messages/datasetmethods.h"
#include "model/protocol/messages/remotedatamethods.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace trainshed {

/// Datasets and their versions: held in memory, stored before they are told. A version comes into being with
/// one commit, after its manifest is whole on the disk: a kill at any moment leaves the version or nothing
/// (a manifest that no version names is removed at the next start). Files are read on threads of its own, so
/// that hours of checksums keep no job waiting.
class Datasets : public QObject
{
    Q_OBJECT
public:
    Datasets(EngineParts &parts, StorageProfiles &storage, QObject *parent = nullptr);

    template<typename T>
    using Reply = std::function<void(Result<T>)>;

    void load(std::function<void(const Result<> &)> ready);
    const QList<Dataset> &all() const { return m_all; }
    Result<Dataset> find(const QString &reference) const;

    void create(const rpc::DatasetCreate &request, const Reply<rpc::DatasetReply> &reply);
    void update(const rpc::DatasetUpdate &request, Reply<rpc::DatasetReply> reply);
    void publish(const rpc::DatasetPublish &request, const Reply<rpc::DatasetPublish::Reply> &reply);
    void compare(const rpc::DatasetCompare &request, const Reply<rpc::DatasetCompare::Reply> &reply);
    void verify(const rpc::DatasetVerify &request, const Reply<rpc::DatasetVerify::Reply> &reply);
    void files(const rpc::DatasetFiles &request, const Reply<rpc::DatasetFiles::Reply> &reply);
    void read(const rpc::DatasetRead &request, const Reply<rpc::DatasetRead::Reply> &reply);
    void remove(const QString &reference, Reply<rpc::None> reply);

    Result<rpc::DatasetProgress::Reply> progress(const QString &operation) const;
    Result<rpc::None> cancel(const QString &operation);
    /// Something is being read for somebody.
    bool isBusy() const { return m_operations.isBusy(); }

Q_SIGNALS:
    void changed();
    void becameIdle();

private:
    /// Why a dataset of this name and description can't be stored.
    std::optional<Error> refusedAbout(const Dataset &dataset) const;
    struct Made {
        DatasetVersion version;
        DatasetChanges changes;
    };
    template<typename T>
    using Work = std::function<Result<T>(const DatasetPlace &place, CopyControl &control)>;
    /// `what` is the version's dataset; with the keys of the location's bucket.
    template<typename T>
    void operate(const QString &operation, const DatasetId &what, const QString &location, Work<T> work,
                 std::function<void(Result<T>)> then);
    Work<Made> making(const Dataset &dataset, const QString &notes) const;
    void storeVersion(const Dataset &dataset, bool isNew, const Made &made,
                      Reply<rpc::DatasetPublish::Reply> reply);
    void storeState(const DatasetId &id, const DatasetVersion &looked, const DatasetChanges &changes,
                    Reply<rpc::DatasetVerify::Reply> reply);
    void dropManifest(const DatasetId &id, int number);
    void removeStrays();
    QString scratchPath(const DatasetId &id) const;
    void put(const Dataset &dataset);
    Result<DatasetVersion> versionOf(const Dataset &dataset, const QString &reference) const;

    EngineParts &m_parts;
    StorageProfiles &m_storage;
    QList<Dataset> m_all;
    QSet<DatasetId> m_publishing;
    Operations m_operations; ///< last: what is under way ends before the rest goes
};

} // namespace trainshed
