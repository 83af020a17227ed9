// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/job/metric.h"
#include "model/store/statement.h"

#include <QHash>

namespace trainshed {

/// What jobs measured.
class MetricRepository
{
public:
    explicit MetricRepository(const QString &connection);

    /// In place of what there was.
    Result<> put(const JobId &job, const QList<Metric> &metrics);
    /// By name.
    Result<QList<Metric>> ofJob(const JobId &job);
    /// Those of all jobs that are in an experiment.
    Result<QHash<ExperimentId, QList<JobMetric>>> ofExperiments();

private:
    Statement m_clear, m_put, m_ofJob, m_ofExperiments;
};

} // namespace trainshed
