// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/experimentlistmodel.h"

#include "model/items/celltexts.h"

namespace trainshed {

ExperimentListModel::~ExperimentListModel() = default;

int ExperimentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ExperimentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Experiment &experiment = itemAt(index.row());
    if (role == IdRole)
        return experiment.id.toString();
    if (role != Qt::DisplayRole && role != ValueRole && role != Qt::ToolTipRole)
        return {};
    const auto time = [role](WallTime at) {
        return role == ValueRole ? QVariant(static_cast<qint64>(at)) : QVariant(cells::time(at));
    };
    switch (index.column()) {
    case NameColumn:
        return experiment.name;
    case DescriptionColumn:
        return experiment.description;
    case JobsColumn:
        return experiment.jobCount;
    case CreatedColumn:
        return time(experiment.created);
    case UpdatedColumn:
        return time(experiment.updated);
    default:
        return {};
    }
}

QVariant ExperimentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case DescriptionColumn:
        return tr("Description");
    case JobsColumn:
        return tr("Jobs");
    case CreatedColumn:
        return tr("Created");
    case UpdatedColumn:
        return tr("Changed");
    default:
        return {};
    }
}

bool ExperimentListModel::comesBefore(const Experiment &a, const Experiment &b) const
{
    return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
}

} // namespace trainshed
