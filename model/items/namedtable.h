// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/celltexts.h"
#include "model/items/mergedtable.h"

namespace trainshed {

/// A MergedTable of things that have a name, in the order of these; what stands in its cells is the
/// subclass's.
template<typename T>
class NamedTable : public MergedTable<T>
{
public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< what is sorted by, where the text is not
        IdRole
    };
    using MergedTable<T>::MergedTable;

    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : columns(); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        using Check = QAbstractItemModel::CheckIndexOption;
        if (!this->checkIndex(index, Check::IndexIsValid | Check::ParentIsInvalid))
            return {};
        const T &item = this->itemAt(index.row());
        if (role == IdRole)
            return item.id.toString();
        if (role != Qt::DisplayRole && role != ValueRole && role != Qt::ToolTipRole)
            return {};
        return cell(item, index.column(), role == ValueRole);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns())
            return {};
        return title(section);
    }

protected:
    virtual int columns() const = 0;
    virtual QString title(int column) const = 0;
    /// `raw`: the value that is sorted by.
    virtual QVariant cell(const T &item, int column, bool raw) const = 0;

    static QVariant time(WallTime at, bool raw)
    {
        return raw ? QVariant(static_cast<qint64>(at)) : QVariant(cells::time(at));
    }
    bool comesBefore(const T &a, const T &b) const final
    {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    }
};

} // namespace trainshed
