// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/mergedtable.h"
#include "model/job/dataset.h"

namespace trainshed {

/// Datasets, by name; files and size are those of the newest version. setItems() with the answer of
/// dataset.list.
class DatasetListModel final : public MergedTable<Dataset>
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        DescriptionColumn,
        VersionColumn,
        FilesColumn,
        SizeColumn,
        UpdatedColumn,
        CreatedColumn,
        ColumnCount
    };
    enum Role { ValueRole = Qt::UserRole + 1, IdRole };

    using MergedTable::MergedTable;
    ~DatasetListModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool comesBefore(const Dataset &a, const Dataset &b) const override;
};

} // namespace trainshed
