// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/outputmodel.h"

#include "ui/style/texts.h"

#include <QDir>
#include <QFutureWatcher>
#include <QHash>

namespace trainshed {

/// A folder or file of the tree. `id` outlives nothing: an answer for a node that is gone is dropped.
struct OutputModel::Node {
    quint64 id = 0;
    Node *parent = nullptr;
    FolderEntry entry;
    QString path; ///< of a root
    bool asked = false;
    bool known = false;
    bool running = false; ///< being read
    bool cut = false;
    FolderListing::State state = FolderListing::State::Listed;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        if (!parent)
            return 0;
        for (size_t i = 0; i < parent->children.size(); ++i) {
            if (parent->children[i].get() == this)
                return int(i);
        }
        return 0;
    }
};

OutputModel::OutputModel(QObject *parent) : QAbstractItemModel(parent), m_top(std::make_unique<Node>())
{
    m_top->entry.folder = true;
    m_top->known = true;
}

OutputModel::~OutputModel() = default;

void OutputModel::setRoots(const QList<Root> &roots)
{
    if (roots == m_roots) {
        refresh();
        return;
    }
    m_roots = roots;
    beginResetModel();
    m_top->children.clear();
    for (const Root &root : roots) {
        auto node = std::make_unique<Node>();
        node->id = ++m_lastId;
        node->parent = m_top.get();
        node->entry.name = root.label;
        node->entry.folder = true;
        node->path = QDir::cleanPath(root.path);
        m_top->children.push_back(std::move(node));
    }
    endResetModel();
    for (const auto &node : m_top->children)
        list(node.get());
}

void OutputModel::refresh()
{
    for (const auto &node : m_top->children)
        refreshBelow(node.get());
}

void OutputModel::refreshBelow(Node *node)
{
    if (!node->entry.folder || !node->asked)
        return;
    list(node);
    for (const auto &child : node->children)
        refreshBelow(child.get());
}

QModelIndex OutputModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (row < 0 || column < 0 || column >= ColumnCount || row >= int(node->children.size()))
        return {};
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex OutputModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int OutputModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int OutputModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString OutputModel::contentText(const Node &node) const
{
    if (!node.entry.folder)
        return node.entry.link ? tr("link") : sizeText(node.entry.bytes);
    if (!node.known)
        return node.running && !node.path.isEmpty() ? tr("reading…") : QString();
    if (node.state == FolderListing::State::Missing)
        return tr("not there");
    if (node.state == FolderListing::State::Unreadable)
        return tr("can't be read");
    const int items = int(node.children.size());
    const QString count = items == 0   ? tr("empty")
                          : items == 1 ? tr("1 item")
                                       : tr("%n items", nullptr, items);
    return node.cut ? tr("first %1").arg(count) : count;
}

QVariant OutputModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    if (role == PathRole)
        return pathOf(&node);
    if (role == FolderRole)
        return node.entry.folder;
    if (role == Qt::ToolTipRole)
        return index.column() == NameColumn ? pathOf(&node) : QVariant();
    switch (index.column()) {
    case NameColumn:
        if (role == Qt::DisplayRole)
            return node.entry.name;
        break;
    case SizeColumn:
        if (role == Qt::DisplayRole)
            return contentText(node);
        if (role == ValueRole)
            return node.entry.bytes;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        break;
    case ModifiedColumn:
        if (role == Qt::DisplayRole)
            return node.entry.modified ? exactTimeText(node.entry.modified) : QString();
        if (role == ValueRole)
            return qint64(node.entry.modified);
        break;
    default:
        break;
    }
    return {};
}

QVariant OutputModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case SizeColumn:
        return tr("Size");
    case ModifiedColumn:
        return tr("Modified");
    default:
        return {};
    }
}

bool OutputModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Node *node = nodeOf(parent);
    return node->entry.folder && (!node->known || !node->children.empty());
}

bool OutputModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return node != m_top.get() && node->entry.folder && !node->asked;
}

void OutputModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        list(nodeOf(parent));
}

OutputModel::Node *OutputModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_top.get();
}

QModelIndex OutputModel::indexOf(const Node *node) const
{
    if (!node || node == m_top.get())
        return {};
    return createIndex(node->row(), 0, node);
}

QString OutputModel::pathOf(const Node *node) const
{
    if (!node->path.isEmpty())
        return node->path;
    return pathOf(node->parent) + u'/' + node->entry.name;
}

void OutputModel::list(Node *node)
{
    node->asked = true;
    if (node->running)
        return;
    node->running = true;
    const quint64 id = node->id;
    // A watcher, not then(): it answers through the event loop always, never from within fetchMore(), and
    // goes with us.
    auto *watcher = new QFutureWatcher<FolderListing>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id] {
        watcher->deleteLater();
        take(id, watcher->result());
    });
    watcher->setFuture(listFolder(pathOf(node), entryLimit));
}

void OutputModel::take(quint64 id, const FolderListing &listing)
{
    Node *node = find(m_top.get(), id);
    if (!node)
        return;
    node->running = false;
    node->known = true;
    node->state = listing.state;
    node->cut = listing.cut;
    merge(node, listing);
    const QModelIndex index = indexOf(node);
    Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1), {Qt::DisplayRole});
    Q_EMIT listed(index);
}

// Both lists have the same order, so one walk finds what went, what came and what changed. A name whose kind
// changed (a file that became a folder) went and came.
void OutputModel::merge(Node *node, const FolderListing &listing)
{
    QHash<QString, bool> wanted;
    for (const FolderEntry &entry : listing.entries)
        wanted.insert(entry.name, entry.folder);
    const QModelIndex parent = indexOf(node);
    for (int row = int(node->children.size()) - 1; row >= 0; --row) {
        const FolderEntry &old = node->children[size_t(row)]->entry;
        const auto it = wanted.constFind(old.name);
        if (it != wanted.constEnd() && it.value() == old.folder)
            continue;
        beginRemoveRows(parent, row, row);
        node->children.erase(node->children.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < listing.entries.size(); ++row) {
        const FolderEntry &entry = listing.entries.at(row);
        const bool there =
            row < int(node->children.size()) && node->children[size_t(row)]->entry.name == entry.name;
        if (!there) {
            auto child = std::make_unique<Node>();
            child->id = ++m_lastId;
            child->parent = node;
            child->entry = entry;
            beginInsertRows(parent, row, row);
            node->children.insert(node->children.begin() + row, std::move(child));
            endInsertRows();
        } else if (node->children[size_t(row)]->entry != entry) {
            node->children[size_t(row)]->entry = entry;
            Q_EMIT dataChanged(index(row, 0, parent), index(row, ColumnCount - 1, parent));
        }
    }
}

OutputModel::Node *OutputModel::find(Node *node, quint64 id) const
{
    if (node->id == id)
        return node;
    for (const auto &child : node->children) {
        if (child->entry.folder) {
            if (Node *found = find(child.get(), id))
                return found;
        }
    }
    return nullptr;
}

} // namespace trainshed
