// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/metric.h"
#include "model/job/metricpoint.h"

#include <QMap>

namespace trainshed {

/// What the points of one file come to, by their names: 500 names at the most.
class MetricTally
{
public:
    /// One metric, with what is needed to see that a step went back.
    struct Series {
        Metric metric;
        double firstStep = 0;
        double lastStep = 0;
        /// As if what the other counted had come after.
        void follow(const Series &later);
    };

    void add(const MetricPoint &point);
    const QMap<QString, Series> &series() const { return m_series; }

private:
    QMap<QString, Series> m_series;
};

} // namespace trainshed
