// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"

#include "model/store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace trainshed {

Result<std::unique_ptr<Connection>> Connection::open(const QString &path)
{
    const QString name = QStringLiteral("store-") + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Connection> connection(new Connection(name));
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(path);
        if (!db.isValid()) {
            return Error{ErrorCode::Unsupported,
                         QCoreApplication::translate(
                             "Store", "Qt's SQLite driver is missing. Install libqt6sql6-sqlite."),
                         {}};
        }
        if (!db.open())
            return sqlError(db.lastError(), path);
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // FULL: a commit survives a power cut; measured, NORMAL loses every one of the last (faults.md, section
    // 0, row 8).
    for (const char *pragma :
         {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
          "PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF", "PRAGMA temp_store=MEMORY",
          "PRAGMA cache_size=-4096", "PRAGMA wal_autocheckpoint=2000"}) {
        if (auto done = connection->exec(pragma); !done)
            return done.error();
    }
    if (auto done = migrate(name, path); !done)
        return done.error();
    connection->m_jobs = std::make_unique<JobRepository>(name);
    connection->m_events = std::make_unique<EventRepository>(name);
    connection->m_catalog = std::make_unique<CatalogRepository>(name);
    connection->m_datasets = std::make_unique<DatasetRepository>(name);
    connection->m_storage = std::make_unique<StorageRepository>(name);
    connection->m_metrics = std::make_unique<MetricRepository>(name);
    return connection;
}

Connection::~Connection()
{
    m_jobs.reset();
    m_events.reset();
    m_catalog.reset();
    m_datasets.reset();
    m_storage.reset();
    m_metrics.reset();
    {
        QSqlDatabase db = QSqlDatabase::database(m_name, false);
        db.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<> Connection::exec(const char *sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    const QString text = QString::fromLatin1(sql);
    if (query.exec(text))
        return Done{};
    return sqlError(query.lastError(), text);
}

Result<> Connection::begin()
{
    return exec("BEGIN IMMEDIATE");
}

Result<> Connection::commit()
{
    auto done = exec("COMMIT");
    if (!done)
        rollback();
    return done;
}

void Connection::rollback()
{
    // SQLite may have rolled back by itself (disk full): a second one then fails, which changes nothing.
    (void)exec("ROLLBACK");
}

Result<> Connection::savepoint()
{
    return exec("SAVEPOINT task");
}

Result<> Connection::release()
{
    return exec("RELEASE task");
}

void Connection::rollbackToSavepoint()
{
    (void)exec("ROLLBACK TO task");
    (void)exec("RELEASE task");
}

} // namespace trainshed
