// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/dataset.h"
#include "model/store/statement.h"

namespace trainshed {

/// Datasets and their versions: small tables, read whole.
class DatasetRepository
{
public:
    explicit DatasetRepository(const QString &connection);

    /// By name; versions oldest first.
    Result<QList<Dataset>> datasets();
    /// Name, description and times; not the versions.
    Result<> put(const Dataset &dataset);
    /// A new version; one of that number must not be there.
    Result<> insert(const DatasetId &id, const DatasetVersion &version);
    /// What a look at the data found.
    Result<> putState(const DatasetId &id, const DatasetVersion &version);
    Result<> remove(const DatasetId &id);

    /// The job is given that dataset; NotFound where there is none (any more).
    Result<> noteUse(const JobId &job, const DatasetId &id);
    /// The name of a job that needs it and has not ended; empty where there is none.
    Result<QString> neededBy(const DatasetId &id);

private:
    Statement m_datasets, m_versions, m_put, m_insert, m_putState, m_remove, m_noteUse, m_neededBy;
};

} // namespace trainshed
