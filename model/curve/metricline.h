// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/curve/line.h"
#include "model/job/metriccurve.h"

#include <QByteArray>

namespace trainshed {

/// What metrics are drawn over.
enum class CurveAxis {
    Step,
    Elapsed, ///< seconds since the job started
    Wall,    ///< seconds since 1970
};

/// A metric of a job under the name by which it is told from the others of its picture.
struct NamedCurve {
    QString job;
    MetricCurve curve;
    WallTime start = 0; ///< of the job; 0: not known, its first point with a time counts
    bool operator==(const NamedCurve &) const = default;
};

/// Where a curve's time begins.
WallTime startOf(const NamedCurve &named);

/// Over time, points without one are left out. Where the job says that it began again, and wherever x falls,
/// another line begins.
Line lineOf(const NamedCurve &named, CurveAxis axis);

/// For a curve of which not all points are here: what smooths as `weight` does with all of them.
double smoothingOf(double weight, const MetricCurve &curve);

/// Metrics of one family share a scale: the name without its word for the data, "train/loss" and "val_loss"
/// are both "loss". A name of nothing else stays as it is.
QString metricFamily(const QString &name);

/// Line by line (RFC 4180, UTF-8): job, metric, step, time (ISO 8601, UTC; empty where none was noted), value
/// ("NaN", "Infinity", "-Infinity" where it is not finite), restart (1 where the step went back). Exact
/// numbers with a point.
QByteArray curvesCsv(const QList<NamedCurve> &curves);

} // namespace trainshed
