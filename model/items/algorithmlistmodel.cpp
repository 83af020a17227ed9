// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/algorithmlistmodel.h"

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

QVariant AlgorithmListModel::cell(const Algorithm &algorithm, int column, bool raw) const
{
    switch (column) {
    case NameColumn:
        return algorithm.name;
    case DescriptionColumn:
        return algorithm.description;
    case RuntimeColumn:
        return runtimeText(algorithm);
    case CreatedColumn:
        return time(algorithm.created, raw);
    case UpdatedColumn:
        return time(algorithm.updated, raw);
    default:
        return {};
    }
}

QString AlgorithmListModel::title(int column) const
{
    switch (column) {
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

} // namespace trainshed
