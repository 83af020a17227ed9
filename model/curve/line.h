// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace trainshed {

struct LinePoint {
    double x = 0;        ///< finite
    double y = 0;        ///< not finite: nothing is drawn there, the line has a gap
    bool breaks = false; ///< another line begins here: no stroke leads to it, and x may be less than before
    bool operator==(const LinePoint &) const = default;
};

/// A curve as it is drawn. Between two breaks x never falls.
using Line = QList<LinePoint>;

/// The exponential moving average, debiased: s = w·s + (1 − w)·y, divided by 1 − wⁿ after n values, so that
/// the first values are not drawn to zero. Begins anew at a break; what is not finite stays as it is and does
/// not count. `weight`: 0 (the same line) to less than 1.
Line smoothed(const Line &line, double weight);

/// What is to be drawn of a line from `from` to `until` on `columns` pixels: of each pixel's column the
/// first, the least, the greatest and the last value, so that no peak is lost; beside the view, the points
/// that lines run to. At most four points for a column and a stretch between two breaks or gaps.
Line thinned(const Line &line, double from, double until, int columns);

} // namespace trainshed
