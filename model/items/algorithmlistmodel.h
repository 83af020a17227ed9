// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/mergedtable.h"
#include "model/job/catalog.h"

namespace trainshed {

/// My Algorithms, by name. setItems() with the answer of algorithm.list.
class AlgorithmListModel final : public MergedTable<Algorithm>
{
    Q_OBJECT
public:
    enum Column { NameColumn, DescriptionColumn, RuntimeColumn, CreatedColumn, UpdatedColumn, ColumnCount };
    enum Role { ValueRole = Qt::UserRole + 1, IdRole };

    using MergedTable::MergedTable;
    ~AlgorithmListModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool comesBefore(const Algorithm &a, const Algorithm &b) const override;
};

} // namespace trainshed
