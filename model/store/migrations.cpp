// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/migrations.h"

#include "model/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>

// A static library's resources are linked only when asked for by name.
static void initResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace trainshed {

namespace {

QStringList files()
{
    initResources();
    return QDir(QStringLiteral(":/store/migrations"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<> exec(const QString &connection, const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(connection, false));
    if (query.exec(sql))
        return Done{};
    return sqlError(query.lastError(), sql.left(60));
}

Result<> apply(const QString &connection, const QString &file, int version)
{
    QFile source(QStringLiteral(":/store/migrations/") + file);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, QCoreApplication::translate("Store", "A migration is missing."),
                     file};
    if (auto done = exec(connection, QStringLiteral("BEGIN IMMEDIATE")); !done)
        return done;
    const QStringList statements = QString::fromUtf8(source.readAll()).split(QStringLiteral("\n;\n"));
    for (const QString &statement : statements) {
        if (auto done = exec(connection, statement); !done) {
            (void)exec(connection, QStringLiteral("ROLLBACK"));
            return done;
        }
    }
    if (auto done = exec(connection, QStringLiteral("PRAGMA user_version=%1").arg(version)); !done) {
        (void)exec(connection, QStringLiteral("ROLLBACK"));
        return done;
    }
    return exec(connection, QStringLiteral("COMMIT"));
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(files().size());
}

Result<> migrate(const QString &connection, const QString &path)
{
    QSqlQuery query(QSqlDatabase::database(connection, false));
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return sqlError(query.lastError(), path);
    const int found = query.value(0).toInt();
    query.finish();
    const QStringList all = files();
    if (found > all.size()) {
        return Error{ErrorCode::VersionMismatch,
                     QCoreApplication::translate(
                         "Store", "The database is of a newer Trainshed (its version is %1, this program "
                                  "knows %2). Update Trainshed, or choose another home.")
                         .arg(found)
                         .arg(all.size()),
                     path};
    }
    if (found > 0 && found < all.size()) {
        const QString backup = path + QStringLiteral(".v%1.bak").arg(found);
        QFile::remove(backup);
        // VACUUM INTO sees what the write-ahead log still holds; a plain copy of the file would not.
        QString quoted = backup;
        quoted.replace(u'\'', QStringLiteral("''"));
        if (auto done = exec(connection, QStringLiteral("VACUUM INTO '%1'").arg(quoted)); !done)
            return done;
    }
    for (int version = found + 1; version <= all.size(); ++version) {
        if (auto done = apply(connection, all[version - 1], version); !done)
            return done;
    }
    return Done{};
}

} // namespace trainshed
