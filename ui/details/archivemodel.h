// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/archivemethods.h"

#include <QAbstractTableModel>

namespace trainshed {

/// The entries of an archive: name, size, time of the last change.
class ArchiveModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Size, Changed, ColumnCount };
    enum Role { ValueRole = Qt::UserRole }; ///< what is sorted by

    explicit ArchiveModel(QObject *parent = nullptr);
    ~ArchiveModel() override;

    void setEntries(const QList<rpc::ArchiveList::Entry> &entries);
    const rpc::ArchiveList::Entry &entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant text(const rpc::ArchiveList::Entry &entry, int column) const;
    static QVariant value(const rpc::ArchiveList::Entry &entry, int column);

    QList<rpc::ArchiveList::Entry> m_entries;
};

} // namespace trainshed
