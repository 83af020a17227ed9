// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/curve/line.h"
#include "model/curve/metricline.h"

#include <QColor>
#include <QList>
#include <QString>

namespace trainshed {

// What a Chart shows.

/// How the scale is divided: decimally, or bytes at multiples of powers of 1024.
enum class ChartScale { Decimal, Binary };

/// Behind a point of the line, paler: from the least to the greatest value of the stretch it stands for.
struct ChartBand {
    double least = 0;
    double most = 0;
};

struct ChartSeries {
    QString id;   ///< what is hidden stays hidden by it
    QString name; ///< translated
    QString pane; ///< title; series of one pane share a scale
    ChartScale scale = ChartScale::Decimal;
    QString (*text)(double value) = nullptr; ///< a value for people; must be given
    QColor colour;                           ///< made readable on the palette's Base
    double period = 0;     ///< between two points; where there is far more, there is a gap; 0: there is none
    bool fromZero = true;  ///< its scale begins there, else at the least value in view
    QString shadowOf;      ///< the series behind which this is drawn, paler; it is hidden with it, and unsaid
    Line line;             ///< x in the chart's unit
    QList<ChartBand> band; ///< one a point, or none at all
};

/// Something that happened.
struct ChartMark {
    double at = 0;
    QString text;
};

/// A moment on an axis of wall clock time.
inline double chartTime(WallTime time)
{
    return static_cast<double>(time) / 1000;
}

} // namespace trainshed
