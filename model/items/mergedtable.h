// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>

#include <algorithm>

namespace trainshed {

/// A short list of values with an `id` each, told anew as a whole and announced as what changed. The order is
/// the subclass's: comesBefore(). For hundreds of rows.
template<typename T>
class MergedTable : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }
    const QList<T> &items() const { return m_items; }
    const T &itemAt(int row) const { return m_items[row]; }
    template<typename Id>
    int rowOf(const Id &id) const
    {
        for (int row = 0; row < rowCount(); ++row) {
            if (m_items[row].id == id)
                return row;
        }
        return -1;
    }

    void setItems(QList<T> items)
    {
        std::stable_sort(items.begin(), items.end(),
                         [this](const T &a, const T &b) { return comesBefore(a, b); });
        removeAllBut(items);
        for (int row = 0; row < items.size(); ++row) {
            if (row < rowCount() && m_items[row].id == items[row].id)
                replace(row, items[row]);
            else
                insert(row, items[row]);
        }
    }

protected:
    virtual bool comesBefore(const T &a, const T &b) const = 0;

private:
    /// Takes out what is gone, and what has moved (a changed name): it comes in again at its place.
    void removeAllBut(const QList<T> &items)
    {
        QSet<decltype(T::id)> stay;
        int here = 0;
        for (const T &item : items) {
            int at = here;
            while (at < rowCount() && m_items[at].id != item.id)
                ++at;
            if (at == rowCount())
                continue;
            stay.insert(item.id);
            here = at + 1;
        }
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (stay.contains(m_items[row].id))
                continue;
            beginRemoveRows({}, row, row);
            m_items.removeAt(row);
            endRemoveRows();
        }
    }
    void insert(int row, const T &item)
    {
        beginInsertRows({}, row, row);
        m_items.insert(row, item);
        endInsertRows();
    }
    void replace(int row, const T &item)
    {
        if (m_items[row] == item)
            return;
        m_items[row] = item;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    QList<T> m_items;
};

} // namespace trainshed
