// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/metricfill.h"

#include "model/items/joblistmodel.h"
#include "model/protocol/client/engineclient.h"

#include <algorithm>

namespace trainshed {

MetricFill::MetricFill(EngineClient *client, JobListModel *jobs, int gatherMs, QObject *parent)
    : QObject(parent), m_client(client), m_jobs(jobs)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&m_gather, &QTimer::timeout, this, &MetricFill::ask);
    connect(jobs, &JobListModel::metricsOutdated, this, &MetricFill::want);
    // What was asked for before a loss comes with what is wanted then.
    connect(client, &EngineClient::stateChanged, this, [this] {
        if (!m_queue.isEmpty())
            m_gather.start();
    });
}

MetricFill::~MetricFill() = default;

void MetricFill::want(const QList<JobId> &jobs)
{
    for (const JobId &job : jobs) {
        if (m_queued.contains(job))
            continue;
        m_queued.insert(job);
        m_queue.append(job);
    }
    if (!m_queue.isEmpty() && !m_gather.isActive())
        m_gather.start();
}

void MetricFill::ask()
{
    if (m_isAsking || m_queue.isEmpty() || m_client->state() != EngineClient::State::Live)
        return;
    rpc::MetricsOfJobs request;
    for (const MetricColumn &column : m_jobs->metricColumns()) {
        if (!request.names.contains(column.name))
            request.names.append(column.name);
    }
    if (request.names.isEmpty()) {
        m_queue.clear();
        m_queued.clear();
        return;
    }
    request.jobs = m_queue.first(std::min<qsizetype>(m_queue.size(), rpc::MetricsOfJobs::mostJobs));
    m_queue.remove(0, request.jobs.size());
    for (const JobId &job : std::as_const(request.jobs))
        m_queued.remove(job);
    m_isAsking = true;
    m_client->call<rpc::MetricsOfJobs>(request, this, [this, jobs = request.jobs](const auto &reply) {
        m_isAsking = false;
        // A column that came meanwhile has put its jobs into the queue again.
        onReply(jobs, reply);
        ask();
    });
}

void MetricFill::onReply(const QList<JobId> &jobs, const Result<rpc::MetricsOfJobs::Reply> &reply)
{
    if (!reply) {
        if (reply.error().code == ErrorCode::Unreachable)
            want(jobs);
        else
            Q_EMIT failed(reply.error());
        return;
    }
    QHash<JobId, QList<Metric>> metrics;
    for (const rpc::MetricsOfJobs::Row &row : reply->rows)
        metrics.insert(row.job, row.metrics);
    m_jobs->setMetrics(jobs, metrics);
}

} // namespace trainshed
