// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/mergedtable.h"
#include "model/job/catalog.h"

namespace trainshed {

/// Experiments, by name. setItems() with the answer of experiment.list.
class ExperimentListModel final : public MergedTable<Experiment>
{
    Q_OBJECT
public:
    enum Column { NameColumn, DescriptionColumn, JobsColumn, CreatedColumn, UpdatedColumn, ColumnCount };
    enum Role { ValueRole = Qt::UserRole + 1, IdRole };

    using MergedTable::MergedTable;
    ~ExperimentListModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool comesBefore(const Experiment &a, const Experiment &b) const override;
};

} // namespace trainshed
