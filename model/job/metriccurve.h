// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace trainshed {

struct CurvePoint {
    double step = 0;  ///< finite
    double value = 0; ///< NaN or infinite where training diverged: the line is broken there
    std::optional<WallTime> time;
    bool isRestart = false; ///< the step went back here: another line begins
    bool operator==(const CurvePoint &) const = default;
};

/// One metric of a job as it is drawn: in the order of the file. The first and the last point are there, and
/// of those between the least and the greatest of each stretch, so that no peak is lost.
struct MetricCurve {
    QString name;
    qint64 total = 0; ///< points before they were thinned
    QList<CurvePoint> points;
    bool operator==(const MetricCurve &) const = default;
};

} // namespace trainshed
