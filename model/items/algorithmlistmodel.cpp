// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/algorithmlistmodel.h"

#include "model/items/celltexts.h"

namespace trainshed {

namespace {

/// What it runs on: the Python environment, the container image, or the host itself.
QString runtimeText(const Algorithm &algorithm)
{
    const EngineRef &engine = algorithm.source.engine;
    if (!engine.imageUrl.isEmpty())
        return engine.imageUrl;
    if (algorithm.source.kind == AlgorithmKind::CustomImage)
        return AlgorithmListModel::tr("This computer, with a boot command");
    return QString(engine.name + u' ' + engine.version).trimmed();
}

} // namespace

AlgorithmListModel::~AlgorithmListModel() = default;

int AlgorithmListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant AlgorithmListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Algorithm &algorithm = itemAt(index.row());
    if (role == IdRole)
        return algorithm.id.toString();
    if (role != Qt::DisplayRole && role != ValueRole && role != Qt::ToolTipRole)
        return {};
    const auto time = [role](WallTime at) {
        return role == ValueRole ? QVariant(static_cast<qint64>(at)) : QVariant(cells::time(at));
    };
    switch (index.column()) {
    case NameColumn:
        return algorithm.name;
    case DescriptionColumn:
        return algorithm.description;
    case RuntimeColumn:
        return runtimeText(algorithm);
    case CreatedColumn:
        return time(algorithm.created);
    case UpdatedColumn:
        return time(algorithm.updated);
    default:
        return {};
    }
}

QVariant AlgorithmListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case DescriptionColumn:
        return tr("Description");
    case RuntimeColumn:
        return tr("Runs on");
    case CreatedColumn:
        return tr("Created");
    case UpdatedColumn:
        return tr("Changed");
    default:
        return {};
    }
}

bool AlgorithmListModel::comesBefore(const Algorithm &a, const Algorithm &b) const
{
    return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
}

} // namespace trainshed
