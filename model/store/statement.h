// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>

class QSqlError;

namespace trainshed {

/// The Error for what SQLite said: disk full, read-only and damage told apart from the rest by its result
/// code.
Error sqlError(const QSqlError &error, const QString &doing);

/// A prepared statement that is kept and run many times. Only on the store's thread.
class Statement
{
public:
    Statement() = default;
    Statement(const QString &connection, const QString &sql);

    /// Binds by position and runs.
    Result<> run(std::initializer_list<QVariant> values);
    Result<> run(const QVariantList &values);
    bool next() { return m_query.next(); }
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    int changed() const { return m_query.numRowsAffected(); }
    /// Ends the reading, so that the statement holds no lock.
    void finish() { m_query.finish(); }

private:
    QSqlQuery m_query;
    QString m_sql;
};

} // namespace trainshed
