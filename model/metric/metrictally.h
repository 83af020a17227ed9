// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/metric.h"
#include "model/job/metricpoint.h"

#include <QMap>

namespace trainshed {

/// As if the points of the other had come after.
void follow(Metric &metric, const Metric &later);

/// What the points of one file come to, by their names: 500 names at the most. Points that are not finite are
/// left out.
class MetricTally
{
public:
    void add(const MetricPoint &point);
    const QMap<QString, Metric> &metrics() const { return m_metrics; }

private:
    QMap<QString, Metric> m_metrics;
};

} // namespace trainshed
