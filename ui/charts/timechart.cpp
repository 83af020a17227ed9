// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart.h"

namespace trainshed {

TimeChart::TimeChart(QWidget *parent) : Chart(parent)
{
    setFinest(5); // nothing is measured more often than once a second
}

TimeChart::~TimeChart() = default;

void TimeChart::setSpan(WallTime from, WallTime until)
{
    setWhole(chartTime(from), chartTime(until));
}

WallTime TimeChart::viewFrom() const
{
    return qRound64(lower() * 1000);
}

WallTime TimeChart::viewUntil() const
{
    return qRound64(upper() * 1000);
}

void TimeChart::showStretch(WallTime from, WallTime until)
{
    showPart(chartTime(from), chartTime(until));
}

void TimeChart::chooseMoment(WallTime at)
{
    choose(at > 0 ? std::optional(chartTime(at)) : std::nullopt);
}

} // namespace trainshed
