// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/jobset.h"

#include <algorithm>

namespace trainshed {

namespace {
constexpr int pauseMs = 250;
}

JobSet::JobSet(EngineClient *client, QObject *parent) : QObject(parent), m_client(client)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &JobSet::askStale);
    connect(client, &EngineClient::stateChanged, this, [this](EngineClient::State state) {
        if (state != EngineClient::State::Live)
            return;
        m_stale = m_jobs; // whatever happened meanwhile
        askStale();
    });
}

JobSet::~JobSet() = default;

void JobSet::setJobs(const QList<JobId> &jobs)
{
    if (jobs == m_jobs)
        return;
    ++m_generation;
    m_jobs = jobs;
    m_details.clear();
    m_stale = jobs;
    askStale();
}

QList<JobDetails> JobSet::details() const
{
    QList<JobDetails> all;
    for (const JobId &job : m_jobs) {
        if (const auto at = m_details.find(job); at != m_details.end())
            all.append(*at);
    }
    return all;
}

bool JobSet::isComplete() const
{
    return std::all_of(m_jobs.begin(), m_jobs.end(),
                       [this](const JobId &job) { return m_details.contains(job); });
}

void JobSet::noteChanged(const QList<JobSummary> &jobs)
{
    for (const JobSummary &job : jobs) {
        if (m_jobs.contains(job.id) && !m_stale.contains(job.id) &&
            m_details.value(job.id).summary.revision < job.revision)
            m_stale.append(job.id);
    }
    if (!m_stale.isEmpty() && !m_pause.isActive())
        m_pause.start();
}

void JobSet::noteRemoved(const QList<JobId> &jobs)
{
    const bool ours =
        std::any_of(jobs.begin(), jobs.end(), [this](const JobId &job) { return m_jobs.contains(job); });
    if (!ours)
        return;
    for (const JobId &job : jobs) {
        m_jobs.removeAll(job);
        m_details.remove(job);
        m_stale.removeAll(job);
    }
    Q_EMIT changed();
}

void JobSet::askStale()
{
    if (m_client->state() != EngineClient::State::Live)
        return; // asked for when it is
    const QList<JobId> stale = std::exchange(m_stale, {});
    for (const JobId &job : stale) {
        m_client->call(rpc::JobShow{job.toString()}, this,
                       [this, job, generation = m_generation](const Result<rpc::JobShow::Reply> &answer) {
                           if (generation == m_generation)
                               take(job, answer);
                       });
    }
}

void JobSet::take(const JobId &job, const Result<rpc::JobShow::Reply> &answer)
{
    if (answer) {
        if (!m_jobs.contains(job) || m_details.value(job) == answer->job)
            return;
        m_details.insert(job, answer->job);
        if (isComplete())
            Q_EMIT changed();
        return;
    }
    if (answer.error().code == ErrorCode::NotFound) {
        noteRemoved({job});
        return;
    }
    // A lost connection is said once, above all pages; asked again after it.
    if (answer.error().code != ErrorCode::Unreachable)
        Q_EMIT failed(answer.error());
}

} // namespace trainshed
