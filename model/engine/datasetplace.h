// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/datamanifest.h"
#include "model/storage/remote/access.h"

#include <optional>

namespace trainshed {

/// Where the data of a version lie, and what it takes to look at them.
struct DatasetPlace {
    QString location; ///< a path of this computer, a location of object storage or a web address
    QString scratch;  ///< a name that nothing has, for what is needed meanwhile; its folder exists
    std::optional<StoreAccess> access; ///< of the bucket
};

struct FrozenData {
    DataSummary summary;
    QString location; ///< as it is meant: a prefix of object storage ends with "/"
};

/// In object storage or on the web.
bool liesElsewhere(const QString &location);

// All of this blocks: for worker threads.

/// What the rules say of a place of this computer once it was looked at.
Result<> checkPlace(const QString &location);

/// Writes the manifest of what lies there: of local files with their SHA-256, of others with what the server
/// says of them.
Result<FrozenData> freezeData(const DatasetPlace &place, const QString &manifest, CopyControl &control);

struct FileStart {
    QByteArray content;
    qint64 size = 0; ///< of the whole file
};
/// The first `most` bytes of a file of a manifest, of a place that is not on this computer. NotFound where
/// the manifest does not name it, Conflict where it is not the same any more.
Result<FileStart> readStart(const DatasetPlace &place, const QString &manifest, const QString &file,
                            qint64 most, CopyControl &control);

/// What lies there now, against a manifest. Elsewhere than on this computer there is only one look: the
/// server is asked again, nothing is fetched.
Result<DatasetChanges> compareData(const DatasetPlace &place, const QString &manifest, Look look,
                                   CopyControl &control);

} // namespace trainshed
