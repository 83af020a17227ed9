// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"
#include "model/job/message.h"
#include "model/job/parameter.h"

#include <QJsonObject>

#include <optional>

namespace trainshed {

struct PathFacts;
struct JobSpec;

/// What the last look at a version's data said.
enum class DataState {
    Published, ///< not looked at since it was published
    Intact,    ///< they are as they were published
    Changed,   ///< they are not
};

/// A version of a dataset: a location, and what lay there when it was published (the manifest, which the
/// engine keeps). Never changed afterwards but for the outcome of Verify.
struct DatasetVersion {
    int number = 1; ///< shown as V001; its ID in job files
    QString location;
    QString notes;
    qint64 files = 0;
    qint64 bytes = 0;
    QString digest; ///< SHA-256 (hex) over the files' paths, sizes and checksums (see checksumKind())
    WallTime created = 0;
    DataState state = DataState::Published;
    WallTime verified = 0; ///< when `state` was found; 0: never

    bool operator==(const DatasetVersion &) const = default;
};

struct Dataset {
    DatasetId id;
    QString name;
    QString description;
    WallTime created = 0;
    WallTime updated = 0;
    QList<DatasetVersion> versions; ///< oldest first

    /// The newest, or null.
    const DatasetVersion *newest() const { return versions.isEmpty() ? nullptr : &versions.last(); }
    bool operator==(const Dataset &) const = default;
};

/// How what lies somewhere differs from a manifest. Only the first names of each kind are told; all are
/// counted.
struct DatasetChanges {
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;
    QStringList addedNames;
    QStringList removedNames;
    QStringList changedNames;

    bool isEmpty() const { return added == 0 && removed == 0 && changed == 0; }
    bool operator==(const DatasetChanges &) const = default;
};
/// Names of each kind that DatasetChanges tells at the most.
inline constexpr int changedNamesLimit = 100;

/// "V001"
QString datasetVersionText(int number);
/// By ID or name; null when there is none.
const Dataset *findDataset(const QList<Dataset> &datasets, const QString &reference);
/// "V001", "v1" or "1"; the newest for an empty text. Null when there is none.
const DatasetVersion *findVersion(const Dataset &dataset, const QString &reference);

/// The spec with what its references to datasets mean: ID, version ("V001") and the version's location filled
/// in. A reference to nothing stays as it is.
JobSpec withDatasets(const JobSpec &spec, const QList<Dataset> &datasets);
/// The spec as a job file has it: an input that has a dataset has no location of its own.
JobSpec withReferencesOnly(const JobSpec &spec);
/// "digits, V002": as people read it; by the IDs where the dataset is not (or no longer) known.
QString datasetText(const DatasetRef &reference, const QList<Dataset> &datasets);

// The single rules; names and descriptions have those of rules.h.
std::optional<Message> checkNotes(const QString &text);
/// Where a version's data may lie: a folder or an archive, in object storage, on the web. `facts`: of its
/// localPath(), where it was looked at.
std::optional<Message> checkDatasetLocation(const QString &location, const PathFacts *facts = nullptr);
/// Why the name of a dataset that is made or renamed is refused.
std::optional<Message> checkDatasetName(const Dataset &dataset, const QList<Dataset> &others);

/// As `--json` prints it.
QJsonObject datasetToJson(const Dataset &dataset);
QJsonObject versionToJson(const DatasetVersion &version);
QJsonObject changesToJson(const DatasetChanges &changes);
/// What a version's files are told apart by: "sha256" of their content, or "etag", what the server of a place
/// that is not on this computer says of them.
QString checksumKind(const DatasetVersion &version);
/// "published", "intact", "changed": in JSON and in the protocol.
QString dataStateName(DataState state);
std::optional<DataState> dataStateFromName(const QString &name);

} // namespace trainshed
