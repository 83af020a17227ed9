// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/folderlisting.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace trainshed {

/// Folders of a job as trees, read one level at a time when somebody looks, never in the window's own thread.
/// refresh() reads again what is open and announces only what changed.
class OutputModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, SizeColumn, ModifiedColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< absolute path
        FolderRole,                  ///< bool
        ValueRole,                   ///< bytes or time, as a number
    };
    /// At most so many entries of one folder are shown.
    static constexpr int entryLimit = 5000;

    struct Root {
        QString label;
        QString path;
        bool operator==(const Root &) const = default;
    };

    explicit OutputModel(QObject *parent = nullptr);
    ~OutputModel() override;

    /// The same roots again: as refresh().
    void setRoots(const QList<Root> &roots);
    void refresh();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A folder was read: what it holds is there now.
    void listed(const QModelIndex &folder);

private:
    struct Node;

    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    QString pathOf(const Node *node) const;
    QString contentText(const Node &node) const;
    void list(Node *node);
    void take(quint64 id, const FolderListing &listing);
    void merge(Node *node, const FolderListing &listing);
    void refreshBelow(Node *node);
    Node *find(Node *node, quint64 id) const;

    std::unique_ptr<Node> m_top;
    QList<Root> m_roots;
    quint64 m_lastId = 0;
};

} // namespace trainshed
