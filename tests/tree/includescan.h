// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace trainshed::tree {

/// Holds #include lines against the table.
class IncludeScan
{
public:
    /// `qtFolders`: the folders that hold QtCore/, QtGui/ … Their headers' names say what is Qt's.
    explicit IncludeScan(const QStringList &qtFolders);

    /// How many Qt headers are known: none would mean that nothing of Qt can be noticed.
    qsizetype qtHeaderCount() const { return m_modules.size(); }

    /// The faults of one file's #include lines, each a sentence with the line's number.
    QStringList faults(const QString &path, const QByteArray &text) const;

private:
    QString fault(const QString &path, const QString &header, bool quoted) const;
    QString moduleOf(const QString &header) const;

    QHash<QString, QString> m_modules; ///< "QWidget" → "QtWidgets"
};

} // namespace trainshed::tree
