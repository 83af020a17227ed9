// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/storagelistmodel.h"

#include "model/items/celltexts.h"

#include <QLocale>
#include <QUuid>

namespace trainshed {

StorageListModel::StorageListModel(EngineClient *client, QObject *parent)
    : QAbstractTableModel(parent), m_client(client)
{}

StorageListModel::~StorageListModel() = default;

int StorageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int StorageListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StorageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StorageEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ValueRole:
        return value(entry, index.column());
    case KindRole:
        return static_cast<int>(entry.kind);
    case LocationRole:
        return locationOf(index.row());
    default:
        return {};
    }
}

QVariant StorageListModel::text(const StorageEntry &entry, int column) const
{
    switch (column) {
    case NameColumn:
        if (entry.kind == StorageKind::Bucket && !entry.served)
            return tr("%1 (%2)", "a bucket and the profile that it is seen with")
                .arg(entry.name, entry.profile);
        return entry.name.isEmpty() ? tr("(no name)") : entry.name;
    case SizeColumn:
        return entry.kind == StorageKind::Object ? QLocale().formattedDataSize(entry.size, 1) : QString();
    case ModifiedColumn:
        return entry.modified > 0 ? cells::time(entry.modified) : QString();
    default:
        return {};
    }
}

QVariant StorageListModel::value(const StorageEntry &entry, int column)
{
    switch (column) {
    case SizeColumn:
        return entry.size;
    case ModifiedColumn:
        return entry.modified;
    default:
        return entry.name;
    }
}

QVariant StorageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == SizeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case SizeColumn:
        return tr("Size");
    case ModifiedColumn:
        return tr("Changed");
    default:
        return {};
    }
}

bool StorageListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_next.isEmpty() && m_operation.isEmpty();
}

void StorageListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

void StorageListModel::open(const QString &location, const QString &profile, const QString &prefix)
{
    if (!m_operation.isEmpty()) // nobody waits for it any more
        m_client->call(rpc::StorageCancel{m_operation}, m_client, [](const Result<rpc::None> &) {});
    beginResetModel();
    m_location = location;
    m_profile = profile;
    m_prefix = prefix;
    m_entries.clear();
    m_next.clear();
    m_operation.clear();
    endResetModel();
    ask();
}

void StorageListModel::ask()
{
    m_operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Q_EMIT loadingChanged();
    rpc::StorageList request;
    request.location = m_location;
    request.profile = m_profile;
    request.prefix = m_prefix;
    request.continuation = m_next;
    request.operation = m_operation;
    m_client->call(request, this,
                   [this, operation = m_operation](const Result<rpc::StorageList::Reply> &reply) {
                       if (operation != m_operation)
                           return; // of another folder
                       m_operation.clear();
                       if (reply)
                           add(*reply);
                       else
                           m_next.clear();
                       Q_EMIT loadingChanged();
                       if (!reply)
                           Q_EMIT failed(reply.error());
                   });
}

void StorageListModel::add(const rpc::StorageList::Reply &page)
{
    m_next = page.next;
    if (!page.entries.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.entries.size()) - 1);
        m_entries += page.entries;
        endInsertRows();
    }
    QStringList remarks = page.problems;
    if (!page.unreadable.isEmpty()) {
        remarks.append(tr("%n object(s) can't be shown: their names are no text.", nullptr,
                          static_cast<int>(page.unreadable.size())));
    }
    Q_EMIT arrived(remarks);
}

QString StorageListModel::locationOf(int row) const
{
    const StorageEntry &entry = m_entries[row];
    return below(m_location, entry.name, entry.kind != StorageKind::Object);
}

QString StorageListModel::below(const QString &folder, const QString &name, bool isFolder)
{
    QString location = folder;
    if (!location.endsWith(u'/'))
        location += u'/';
    location += name;
    if (isFolder)
        location += u'/';
    return location;
}

QString StorageListModel::above(const QString &location)
{
    const qsizetype root = location.indexOf(u"://") + 3;
    if (root < 3 || location.size() <= root)
        return {};
    QString folder = location;
    if (folder.endsWith(u'/'))
        folder.chop(1);
    const qsizetype slash = folder.lastIndexOf(u'/');
    return slash < root ? location.left(root) : folder.left(slash + 1);
}

StorageSortModel::StorageSortModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(StorageListModel::ValueRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

StorageSortModel::~StorageSortModel() = default;

bool StorageSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int a = left.data(StorageListModel::KindRole).toInt();
    const int b = right.data(StorageListModel::KindRole).toInt();
    if (a != b) // folders above, also when the order is turned around
        return sortOrder() == Qt::AscendingOrder ? a < b : a > b;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace trainshed
