// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/metricrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace trainshed {

namespace {

/// From column `at` on: name, last, least, most, points and what was not finite.
Metric metricOf(const Statement &row, int at)
{
    return {row.text(at),
            row.value(at + 1).toDouble(),
            row.value(at + 2).toDouble(),
            row.value(at + 3).toDouble(),
            row.number(at + 4),
            row.number(at + 5),
            row.number(at + 6) != 0,
            row.number(at + 7)};
}

/// For json_each(): one prepared statement for any number of values.
QString listOf(const QStringList &values)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

} // namespace

MetricRepository::MetricRepository(const QString &c)
    : m_clear(c, QStringLiteral("DELETE FROM job_metric WHERE job = ?"))
    , m_put(c, QStringLiteral("INSERT INTO job_metric(job, name, last, least, most, points, "
                              "not_finite, last_is_none, restarts) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_ofJob(c, QStringLiteral("SELECT name, last, least, most, points, not_finite, last_is_none, restarts "
                                "FROM job_metric WHERE job = ? "
                                "ORDER BY name"))
    , m_ofExperiments(c,
                      QStringLiteral("SELECT job.experiment, job.name, job.version, m.name, m.last, m.least, "
                                     "m.most, m.points, m.not_finite, m.last_is_none, m.restarts FROM "
                                     "job_metric AS m JOIN job ON job.id = m.job "
                                     "WHERE job.experiment IS NOT NULL ORDER BY job.sequence"))
    , m_ofJobs(c, QStringLiteral("SELECT job, name, last, least, most, points, not_finite, last_is_none, "
                                 "restarts FROM job_metric "
                                 "WHERE job IN (SELECT value FROM json_each(?)) "
                                 "AND name IN (SELECT value FROM json_each(?)) ORDER BY job, name"))
    , m_names(c, QStringLiteral("SELECT name, COUNT(*) AS jobs FROM job_metric GROUP BY name "
                                "ORDER BY jobs DESC, name LIMIT 2000"))
{}

Result<> MetricRepository::put(const JobId &job, const QList<Metric> &metrics)
{
    if (auto done = m_clear.run({job.toString()}); !done)
        return done;
    for (const Metric &metric : metrics) {
        if (auto done = m_put.run({job.toString(), metric.name, metric.last, metric.least, metric.most,
                                   metric.points, metric.notFinite, metric.lastIsNone, metric.restarts});
            !done)
            return done;
    }
    return Done{};
}

Result<QList<Metric>> MetricRepository::ofJob(const JobId &job)
{
    if (auto done = m_ofJob.run({job.toString()}); !done)
        return done.error();
    QList<Metric> metrics;
    while (m_ofJob.next())
        metrics.append(metricOf(m_ofJob, 0));
    m_ofJob.finish();
    return metrics;
}

Result<QHash<ExperimentId, QList<JobMetric>>> MetricRepository::ofExperiments()
{
    if (auto done = m_ofExperiments.run({}); !done)
        return done.error();
    QHash<ExperimentId, QList<JobMetric>> all;
    while (m_ofExperiments.next()) {
        all[ExperimentId(m_ofExperiments.text(0))].append({m_ofExperiments.text(1),
                                                           static_cast<int>(m_ofExperiments.number(2)),
                                                           metricOf(m_ofExperiments, 3)});
    }
    m_ofExperiments.finish();
    return all;
}

Result<QHash<JobId, QList<Metric>>> MetricRepository::ofJobs(const QList<JobId> &jobs,
                                                             const QStringList &names)
{
    QStringList ids;
    for (const JobId &job : jobs)
        ids.append(job.toString());
    if (auto done = m_ofJobs.run({listOf(ids), listOf(names)}); !done)
        return done.error();
    QHash<JobId, QList<Metric>> all;
    while (m_ofJobs.next())
        all[JobId(m_ofJobs.text(0))].append(metricOf(m_ofJobs, 1));
    m_ofJobs.finish();
    return all;
}

Result<QList<std::pair<QString, qint64>>> MetricRepository::names()
{
    if (auto done = m_names.run({}); !done)
        return done.error();
    QList<std::pair<QString, qint64>> names;
    while (m_names.next())
        names.append({m_names.text(0), m_names.number(1)});
    m_names.finish();
    return names;
}

} // namespace trainshed
