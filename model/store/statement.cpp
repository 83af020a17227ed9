// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/statement.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>

namespace trainshed {

Error sqlError(const QSqlError &error, const QString &doing)
{
    // SQLite's primary result code is the low byte: 13 FULL, 8 READONLY, 11 CORRUPT, 26 NOTADB, 10 IOERR.
    const int native = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = doing + QStringLiteral(": ") + error.text();
    switch (native) {
    case 13:
        return {ErrorCode::DiskFull,
                QCoreApplication::translate(
                    "Store", "The disk is full: nothing was stored. Free some space and try again."),
                detail};
    case 8:
        return {ErrorCode::PermissionDenied,
                QCoreApplication::translate(
                    "Store", "The database can't be written to. Check its folder's permissions."),
                detail};
    case 11:
    case 26:
        return {ErrorCode::Corrupt, QCoreApplication::translate("Store", "The database is damaged."), detail};
    default:
        return {ErrorCode::Io, QCoreApplication::translate("Store", "The database could not be used."),
                detail};
    }
}

Statement::Statement(const QString &connection, const QString &sql)
    : m_query(QSqlDatabase::database(connection, false)), m_sql(sql)
{
    m_query.setForwardOnly(true);
    m_query.prepare(sql);
}

Result<> Statement::run(std::initializer_list<QVariant> values)
{
    return run(QVariantList(values));
}

Result<> Statement::run(const QVariantList &values)
{
    int at = 0;
    for (const QVariant &value : values)
        m_query.bindValue(at++, value);
    if (m_query.exec())
        return Done{};
    const Error error = sqlError(m_query.lastError(), m_sql.left(60));
    m_query.finish();
    return error;
}

} // namespace trainshed
