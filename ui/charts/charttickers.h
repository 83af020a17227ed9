// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartseries.h"

#include <QSharedPointer>

class QCPAxisTicker;

namespace trainshed {

/// Ticks of a time axis (seconds since 1970), written as finely as they lie.
QSharedPointer<QCPAxisTicker> timeTicker();
/// Ticks of values, written by `text`.
QSharedPointer<QCPAxisTicker> valueTicker(ChartScale scale, QString (*text)(double));

} // namespace trainshed
