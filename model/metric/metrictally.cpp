// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/metrictally.h"

#include <algorithm>
#include <cmath>

namespace trainshed {

namespace {
constexpr qsizetype nameCountLimit = 500;
} // namespace

void follow(Metric &metric, const Metric &later)
{
    if (metric.points == 0) {
        metric = later;
        return;
    }
    metric.last = later.last;
    metric.least = std::min(metric.least, later.least);
    metric.most = std::max(metric.most, later.most);
    metric.points += later.points;
}

void MetricTally::add(const MetricPoint &point)
{
    const bool isNew = !m_metrics.contains(point.name);
    if (std::isfinite(point.value) && (!isNew || m_metrics.size() < nameCountLimit))
        follow(m_metrics[point.name], {point.name, point.value, point.value, point.value, 1});
}

} // namespace trainshed
