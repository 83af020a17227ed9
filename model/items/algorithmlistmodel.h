// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/namedtable.h"
#include "model/job/catalog.h"

namespace trainshed {

/// My Algorithms, by name. setItems() with the answer of algorithm.list.
class AlgorithmListModel final : public NamedTable<Algorithm>
{
    Q_OBJECT
public:
    enum Column { NameColumn, DescriptionColumn, RuntimeColumn, CreatedColumn, UpdatedColumn, ColumnCount };

    using NamedTable::NamedTable;
    ~AlgorithmListModel() override;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const Algorithm &algorithm, int column, bool raw) const override;
};

} // namespace trainshed
