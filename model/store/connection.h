// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/catalogrepository.h"
#include "model/store/datasetrepository.h"
#include "model/store/eventrepository.h"
#include "model/store/jobrepository.h"
#include "model/store/metricrepository.h"
#include "model/store/storagerepository.h"

#include <memory>

namespace trainshed {

/// The one connection to the database and the repositories on it. Made and used on the store's thread only;
/// SQLite's WAL reset bug (before 3.51.3) is out of reach since no second connection exists (faults.md,
/// section 0, row 9).
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const QString &path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<> begin();
    Result<> commit();
    void rollback();
    Result<> savepoint();
    Result<> release();
    void rollbackToSavepoint();

    JobRepository &jobs() { return *m_jobs; }
    EventRepository &events() { return *m_events; }
    CatalogRepository &catalog() { return *m_catalog; }
    DatasetRepository &datasets() { return *m_datasets; }
    StorageRepository &storage() { return *m_storage; }
    MetricRepository &metrics() { return *m_metrics; }

private:
    explicit Connection(QString name) : m_name(std::move(name)) {}
    Result<> exec(const char *sql);

    QString m_name;
    std::unique_ptr<JobRepository> m_jobs;
    std::unique_ptr<EventRepository> m_events;
    std::unique_ptr<CatalogRepository> m_catalog;
    std::unique_ptr<DatasetRepository> m_datasets;
    std::unique_ptr<StorageRepository> m_storage;
    std::unique_ptr<MetricRepository> m_metrics;
};

} // namespace trainshed
