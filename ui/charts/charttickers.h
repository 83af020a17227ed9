// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartseries.h"

#include <QSharedPointer>

class QCPAxisTicker;

namespace trainshed {

/// Ticks of steps, of seconds since the start, or of seconds since 1970, written as finely as they lie.
QSharedPointer<QCPAxisTicker> placeTicker(CurveAxis axis);
/// Ticks of values, written by `text`.
QSharedPointer<QCPAxisTicker> valueTicker(ChartScale scale, QString (*text)(double));
/// Powers of ten; where there are few of them in view, their multiples too.
QSharedPointer<QCPAxisTicker> logarithmicTicker();

} // namespace trainshed
