// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/home.h"
#include "model/base/result.h"
#include "model/metric/metricfiles.h"

namespace trainshed {

class Connection;

struct JobMetricSources {
    JobId job;
    bool hasEnded = false;
    MetricSources sources; ///< of its last attempt
};
/// Of any job by its reference. On the store's thread.
Result<JobMetricSources> metricSourcesOf(Connection &c, const QString &job, const Home &home,
                                         const QList<MetricRule> &rules);

} // namespace trainshed
