// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/job/metric.h"
#include "model/store/statement.h"

#include <QHash>
#include <QStringList>

#include <utility>

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

    /// Of those names, by name; jobs that have none of them are left out.
    Result<QHash<JobId, QList<Metric>>> ofJobs(const QList<JobId> &jobs, const QStringList &names);
    /// Names with how many jobs have them, the most first; 2,000 at the most.
    Result<QList<std::pair<QString, qint64>>> names();

private:
    Statement m_clear, m_put, m_ofJob, m_ofExperiments, m_ofJobs, m_names;
};

} // namespace trainshed
