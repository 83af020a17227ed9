// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/metric.h"

#include <QString>

#include <optional>

namespace trainshed {

/// A column of the list of jobs with what they measured of one thing.
struct MetricColumn {
    enum class Point { Best, Last };
    QString name; ///< as the jobs' files have it
    Point point = Point::Best;
    bool operator==(const MetricColumn &) const = default;
};
/// "val_loss, best"
QString headerOf(const MetricColumn &column);
/// What the numbers are, in a sentence: which way is better is said there.
QString meaningOf(const MetricColumn &column);
/// Nothing where the job has no such point, or where neither way is better and the best one is asked for. NaN
/// where the newest value is not finite.
std::optional<double> cellOf(const Metric &metric, MetricColumn::Point point);
/// The same of all that a job measured.
std::optional<double> cellOf(const QList<Metric> &metrics, const MetricColumn &column);
/// For people; empty for nothing.
QString cellText(const std::optional<double> &cell);

} // namespace trainshed
