// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/archivemodel.h"

#include "ui/style/texts.h"

namespace trainshed {

ArchiveModel::ArchiveModel(QObject *parent) : QAbstractTableModel(parent) {}

ArchiveModel::~ArchiveModel() = default;

void ArchiveModel::setEntries(const QList<rpc::ArchiveList::Entry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int ArchiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ArchiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArchiveModel::text(const rpc::ArchiveList::Entry &entry, int column) const
{
    switch (column) {
    case Name:
        return entry.link.isEmpty() ? entry.name : tr("%1 → %2").arg(entry.name, entry.link);
    case Size:
        return entry.kind == u"file" ? sizeText(entry.size) : QString();
    case Changed:
        return entry.time < 0 ? QString() : exactTimeText(entry.time * 1000);
    default:
        return {};
    }
}

QVariant ArchiveModel::value(const rpc::ArchiveList::Entry &entry, int column)
{
    switch (column) {
    case Size:
        return entry.kind == u"file" ? entry.size : qint64(-1);
    case Changed:
        return entry.time;
    default:
        return entry.name;
    }
}

QVariant ArchiveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const rpc::ArchiveList::Entry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == ValueRole)
        return value(entry, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ArchiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Size:
        return tr("Size");
    case Changed:
        return tr("Changed");
    default:
        return {};
    }
}

} // namespace trainshed
