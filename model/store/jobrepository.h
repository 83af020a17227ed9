// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/records.h"
#include "model/store/statement.h"

namespace trainshed {

/// Jobs and their attempts. Each change of a row takes the next revision.
class JobRepository
{
public:
    explicit JobRepository(const QString &connection);

    // ---- changes: inside a transaction of the store ----
    /// Gives the record its sequence and revision.
    Result<> insert(JobRecord &record, const QString &requestId);
    /// Everything but name, version and spec.
    Result<> update(JobRecord &record);
    Result<> updateSpec(const JobId &id, const JobSpec &spec, const QString &commandLine,
                        const QString &workDir);
    /// The row changed for readers (its experiment was renamed, its description edited): only the revision
    /// moves.
    Result<> touch(const JobId &id);
    Result<> touchExperiment(const ExperimentId &id);
    Result<> remove(const JobId &id);
    /// The catalog changed: a revision of its own, so that whoever asks for changes hears of it, also after a
    /// restart.
    Result<> noteAlgorithms();
    Result<> noteExperiments();
    Result<> noteDatasets();
    Result<> put(const JobId &job, const AttemptRecord &attempt);

    // ---- questions ----
    Revision revision() const { return m_revision; }
    Result<int> latestVersion(const QString &name); ///< 0: no such job
    /// Those of these references that stand in no job's settings.
    Result<QStringList> unusedSecrets(const QStringList &references);
    Result<std::optional<JobId>> ofRequest(const QString &requestId);
    /// By reference: ID, name (newest version) or name/V0002. NotFound where there is none.
    Result<JobId> find(const QString &reference);
    Result<JobRecord> load(const JobId &id);
    Result<QList<AttemptRecord>> attempts(const JobId &id);
    Result<QList<JobRecord>> active(); ///< every job that has not ended, oldest first
    Result<JobPage> page(const JobQuery &query);
    /// `limit` rows at the most, in the order of revisions. Removals before the oldest tombstone kept: see
    /// tombstones.
    Result<ChangePage> changes(Revision since, int limit);
    Result<qint64> count();
    Result<QStringList> ids();

private:
    JobSummary summaryAt(const Statement &row, int first) const;

    QString m_connection;
    Revision m_revision = 0;
    Statement m_insert, m_insertSpec, m_insertRequest, m_update, m_updateSpec, m_touch, m_touchExperiment,
        m_remove;
    Statement m_removed, m_putAttempt, m_latest, m_ofRequest, m_ofSecret, m_byId, m_byName, m_byVersion,
        m_load;
    Statement m_attempts, m_active, m_changes, m_removals, m_count, m_ids;
};

} // namespace trainshed
