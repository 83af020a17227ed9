// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/metriccolumn.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace trainshed {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("JobListModel", source);
}

} // namespace

QString headerOf(const MetricColumn &column)
{
    const bool isBest = column.point == MetricColumn::Point::Best;
    return (isBest ? text(QT_TRANSLATE_NOOP("JobListModel", "%1, best"))
                   : text(QT_TRANSLATE_NOOP("JobListModel", "%1, last")))
        .arg(column.name);
}

QString meaningOf(const MetricColumn &column)
{
    if (column.point == MetricColumn::Point::Last)
        return text(QT_TRANSLATE_NOOP("JobListModel", "The newest value of “%1”")).arg(column.name);
    switch (goalOf(column.name)) {
    case MetricGoal::Least:
        return text(QT_TRANSLATE_NOOP("JobListModel", "The smallest value of “%1”")).arg(column.name);
    case MetricGoal::Most:
        return text(QT_TRANSLATE_NOOP("JobListModel", "The greatest value of “%1”")).arg(column.name);
    case MetricGoal::None:
        break;
    }
    return text(QT_TRANSLATE_NOOP("JobListModel", "Neither way is better for “%1”: it has no best value"))
        .arg(column.name);
}

std::optional<double> cellOf(const Metric &metric, MetricColumn::Point point)
{
    if (point == MetricColumn::Point::Last && metric.lastIsNone)
        return std::numeric_limits<double>::quiet_NaN();
    if (metric.points == 0)
        return std::nullopt;
    if (point == MetricColumn::Point::Last)
        return metric.last;
    return goalOf(metric.name) == MetricGoal::None ? std::nullopt : std::optional(bestOf(metric));
}

std::optional<double> cellOf(const QList<Metric> &metrics, const MetricColumn &column)
{
    for (const Metric &metric : metrics) {
        if (metric.name == column.name)
            return cellOf(metric, column.point);
    }
    return std::nullopt;
}

QString cellText(const std::optional<double> &cell)
{
    if (!cell)
        return {};
    return std::isnan(*cell) ? text(QT_TRANSLATE_NOOP("JobListModel", "not finite")) : metricText(*cell);
}

} // namespace trainshed
