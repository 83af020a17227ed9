// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/experimentlistmodel.h"

namespace trainshed {

namespace {

/// By metric, then by value.
QString rankOf(const Metric &metric)
{
    return metric.name.isEmpty()
               ? QString()
               : QString(metric.name + u' ' + QString::number(bestOf(metric), 'f', 12).rightJustified(40));
}

} // namespace

ExperimentListModel::~ExperimentListModel() = default;

QVariant ExperimentListModel::cell(const Experiment &experiment, int column, bool raw) const
{
    switch (column) {
    case NameColumn:
        return experiment.name;
    case DescriptionColumn:
        return experiment.description;
    case JobsColumn:
        return experiment.jobCount;
    case BestColumn:
        return raw ? rankOf(experiment.best.metric) : bestText(experiment.best);
    case CreatedColumn:
        return time(experiment.created, raw);
    case UpdatedColumn:
        return time(experiment.updated, raw);
    default:
        return {};
    }
}

QString ExperimentListModel::title(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Name");
    case DescriptionColumn:
        return tr("Description");
    case JobsColumn:
        return tr("Jobs");
    case BestColumn:
        return tr("Best metric");
    case CreatedColumn:
        return tr("Created");
    case UpdatedColumn:
        return tr("Changed");
    default:
        return {};
    }
}

} // namespace trainshed
