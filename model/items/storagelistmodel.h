// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/storagemethods.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace trainshed {

/// What lies in a bucket or a folder, or the buckets; asked of the engine page by page as a view wants more.
class StorageListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, SizeColumn, ModifiedColumn, ColumnCount };
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< what is sorted by
        KindRole,                     ///< StorageKind
        LocationRole,                 ///< of the entry; a folder's ends with "/"
    };

    explicit StorageListModel(EngineClient *client, QObject *parent = nullptr);
    ~StorageListModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Empties itself and asks for the first page. `profile`: whose keys; empty: those of the bucket's.
    /// `prefix`: only names that begin so.
    void open(const QString &location, const QString &profile, const QString &prefix);
    void reload() { open(m_location, m_profile, m_prefix); }

    const QString &location() const { return m_location; }
    const QString &profile() const { return m_profile; }
    const StorageEntry &entry(int row) const { return m_entries[row]; }
    QString locationOf(int row) const;
    bool isLoading() const { return !m_operation.isEmpty(); }
    bool hasMore() const { return !m_next.isEmpty(); }

    /// The location one level up; empty for "s3://".
    static QString above(const QString &location);
    /// The location of what is called so in a folder or, of a bucket, in "s3://".
    static QString below(const QString &folder, const QString &name, bool isFolder);

Q_SIGNALS:
    /// A page has arrived: what there is to say about it, one sentence each.
    void arrived(const QStringList &remarks);
    void failed(const trainshed::Error &error);
    void loadingChanged();

private:
    void ask();
    void add(const rpc::StorageList::Reply &page);
    QVariant text(const StorageEntry &entry, int column) const;
    static QVariant value(const StorageEntry &entry, int column);

    EngineClient *m_client;
    QString m_location;
    QString m_profile;
    QString m_prefix;
    QList<StorageEntry> m_entries;
    QString m_next;
    QString m_operation; ///< of the question that is open
};

/// Folders before objects, whatever the order; sorted by what is meant and not by its text.
class StorageSortModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit StorageSortModel(QObject *parent = nullptr);
    ~StorageSortModel() override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace trainshed
