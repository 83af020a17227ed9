// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace trainshed {

/// A Chart over wall clock time, in its milliseconds; down to five seconds.
class TimeChart : public Chart
{
    Q_OBJECT
public:
    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    void setSpan(WallTime from, WallTime until);
    WallTime viewFrom() const;
    WallTime viewUntil() const;
    void showStretch(WallTime from, WallTime until);
    /// 0: none.
    void chooseMoment(WallTime at);
};

} // namespace trainshed
