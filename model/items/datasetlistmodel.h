// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/namedtable.h"
#include "model/job/dataset.h"

namespace trainshed {

/// Datasets, by name; files and size are those of the newest version. setItems() with the answer of
/// dataset.list.
class DatasetListModel final : public NamedTable<Dataset>
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

    using NamedTable::NamedTable;
    ~DatasetListModel() override;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const Dataset &dataset, int column, bool raw) const override;
};

} // namespace trainshed
