// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"

#include <QString>

#include <optional>

namespace trainshed {

/// One measurement. The step is finite; the value may be NaN or infinite: training diverged.
struct MetricPoint {
    QString name;
    double step =
        0; ///< what the job counts (step, iteration, epoch …), else which record of its file it is, from 1
    double value = 0;
    std::optional<WallTime> time; ///< where the job noted one
    bool operator==(const MetricPoint &) const = default;
};

} // namespace trainshed
