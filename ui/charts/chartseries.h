// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"

#include <QColor>
#include <QList>
#include <QString>

namespace trainshed {

// What a TimeChart shows.

/// How the scale is divided: decimally, or bytes at multiples of powers of 1024.
enum class ChartScale { Decimal, Binary };

struct ChartPoint {
    WallTime at = 0;
    double least = 0;
    double mean = 0;
    double most = 0;
};

struct ChartSeries {
    QString id;   ///< what is hidden stays hidden by it
    QString name; ///< translated
    QString pane; ///< title; series of one pane share a scale
    ChartScale scale = ChartScale::Decimal;
    QString (*text)(double value) = nullptr; ///< a value for people; must be given
    QColor colour;                           ///< made readable on the palette's Base
    qint64 period = 1000;     ///< between two points, milliseconds; where there is more, there is a gap
    QList<ChartPoint> points; ///< by time
};

/// Something that happened.
struct ChartMark {
    WallTime at = 0;
    QString text;
};

} // namespace trainshed
