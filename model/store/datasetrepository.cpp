// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/datasetrepository.h"

#include <QCoreApplication>
#include <QHash>

namespace trainshed {

namespace {

/// A null QString would be stored as NULL.
QString solid(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

DatasetRepository::DatasetRepository(const QString &c)
    : m_datasets(c, QStringLiteral("SELECT id, name, description, created, updated FROM dataset "
                                   "ORDER BY name"))
    , m_versions(c, QStringLiteral("SELECT dataset, number, location, notes, files, bytes, digest, created, "
                                   "state, verified FROM dataset_version ORDER BY dataset, number"))
    , m_put(c, QStringLiteral("INSERT INTO dataset(id, name, description, created, updated) "
                              "VALUES(?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET name = excluded.name, "
                              "description = excluded.description, updated = excluded.updated"))
    , m_insert(c, QStringLiteral(
                      "INSERT INTO dataset_version(dataset, number, location, notes, files, bytes, digest, "
                      "created, state, verified) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_putState(c, QStringLiteral("UPDATE dataset_version SET state = ?, verified = ? "
                                   "WHERE dataset = ? AND number = ?"))
    , m_remove(c, QStringLiteral("DELETE FROM dataset WHERE id = ?"))
    , m_noteUse(c, QStringLiteral("INSERT OR REPLACE INTO job_dataset(job, dataset) SELECT ?, id FROM "
                                  "dataset WHERE id = ?"))
    , m_neededBy(c, QStringLiteral("SELECT job.name FROM job JOIN job_dataset ON job_dataset.job = job.id "
                                   "WHERE job_dataset.dataset = ? AND job.phase < 4 "
                                   "ORDER BY job.sequence LIMIT 1"))
{}

Result<QList<Dataset>> DatasetRepository::datasets()
{
    if (auto done = m_versions.run({}); !done)
        return done.error();
    QHash<QString, QList<DatasetVersion>> versions;
    while (m_versions.next()) {
        DatasetVersion version;
        version.number = static_cast<int>(m_versions.number(1));
        version.location = m_versions.text(2);
        version.notes = m_versions.text(3);
        version.files = m_versions.number(4);
        version.bytes = m_versions.number(5);
        version.digest = m_versions.text(6);
        version.created = m_versions.number(7);
        version.state = dataStateFromName(m_versions.text(8)).value_or(DataState::Published);
        version.verified = m_versions.number(9);
        versions[m_versions.text(0)].append(version);
    }
    m_versions.finish();
    if (auto done = m_datasets.run({}); !done)
        return done.error();
    QList<Dataset> list;
    while (m_datasets.next()) {
        const QString id = m_datasets.text(0);
        list.append({DatasetId(id), m_datasets.text(1), m_datasets.text(2), m_datasets.number(3),
                     m_datasets.number(4), versions.value(id)});
    }
    m_datasets.finish();
    return list;
}

Result<> DatasetRepository::put(const Dataset &d)
{
    return m_put.run({d.id.toString(), d.name, solid(d.description), static_cast<qlonglong>(d.created),
                      static_cast<qlonglong>(d.updated)});
}

Result<> DatasetRepository::insert(const DatasetId &id, const DatasetVersion &v)
{
    return m_insert.run({id.toString(), v.number, v.location, solid(v.notes), static_cast<qlonglong>(v.files),
                         static_cast<qlonglong>(v.bytes), solid(v.digest), static_cast<qlonglong>(v.created),
                         dataStateName(v.state), static_cast<qlonglong>(v.verified)});
}

Result<> DatasetRepository::putState(const DatasetId &id, const DatasetVersion &v)
{
    return m_putState.run(
        {dataStateName(v.state), static_cast<qlonglong>(v.verified), id.toString(), v.number});
}

Result<> DatasetRepository::remove(const DatasetId &id)
{
    return m_remove.run({id.toString()});
}

Result<> DatasetRepository::noteUse(const JobId &job, const DatasetId &id)
{
    if (auto done = m_noteUse.run({job.toString(), id.toString()}); !done)
        return done;
    if (m_noteUse.changed() == 1)
        return Done{};
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("Store", "The dataset “%1” was deleted meanwhile.").arg(id.toString()),
        {}};
}

Result<QString> DatasetRepository::neededBy(const DatasetId &id)
{
    if (auto done = m_neededBy.run({id.toString()}); !done)
        return done.error();
    QString name;
    if (m_neededBy.next())
        name = m_neededBy.text(0);
    m_neededBy.finish();
    return name;
}

} // namespace trainshed
