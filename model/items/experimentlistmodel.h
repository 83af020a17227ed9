// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/namedtable.h"
#include "model/job/catalog.h"

namespace trainshed {

/// Experiments, by name. setItems() with the answer of experiment.list.
class ExperimentListModel final : public NamedTable<Experiment>
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        DescriptionColumn,
        JobsColumn,
        BestColumn,
        CreatedColumn,
        UpdatedColumn,
        ColumnCount
    };

    using NamedTable::NamedTable;
    ~ExperimentListModel() override;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const Experiment &experiment, int column, bool raw) const override;
};

} // namespace trainshed
