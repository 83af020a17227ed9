// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/jobsource.h"

namespace trainshed {

namespace {
// A job that changes all the time is asked for four times a second.
constexpr int pauseMs = 250;
} // namespace

JobSource::JobSource(EngineClient *client, QObject *parent) : QObject(parent), m_client(client)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_stale && m_inFlight == 0)
            ask();
    });
}

JobSource::~JobSource() = default;

void JobSource::setJob(const JobSummary &job)
{
    if (job.id != m_job) {
        clear();
        m_job = job.id;
        m_wanted = job.revision;
        ask();
        return;
    }
    if (job.revision <= m_wanted)
        return;
    m_wanted = job.revision;
    refresh();
}

void JobSource::clear()
{
    ++m_generation;
    m_job = JobId();
    m_wanted = 0;
    m_details.reset();
    m_lastEvent = 0;
    m_inFlight = 0;
    m_stale = false;
    m_pause.stop();
    Q_EMIT eventsReset();
}

void JobSource::refresh()
{
    if (m_job.isEmpty())
        return;
    m_stale = true;
    if (m_inFlight == 0 && !m_pause.isActive())
        ask();
}

void JobSource::ask()
{
    m_stale = false;
    m_pause.start();
    ++m_inFlight;
    m_client->call(rpc::JobShow{m_job.toString()}, this,
                   [this, generation = m_generation](const Result<rpc::JobShow::Reply> &answer) {
                       if (generation != m_generation)
                           return;
                       answered();
                       if (!answer) {
                           Q_EMIT failed(answer.error());
                           return;
                       }
                       if (m_details == answer->job)
                           return;
                       m_details = answer->job;
                       Q_EMIT detailsChanged(*m_details);
                   });
    askEvents();
}

void JobSource::askEvents()
{
    ++m_inFlight;
    m_client->call(rpc::JobEvents{m_job.toString(), m_lastEvent}, this,
                   [this, generation = m_generation](const Result<rpc::JobEvents::Reply> &answer) {
                       if (generation != m_generation)
                           return;
                       answered();
                       if (!answer || answer->events.isEmpty())
                           return;
                       m_lastEvent = answer->events.last().sequence;
                       Q_EMIT eventsArrived(answer->events);
                   });
}

void JobSource::answered()
{
    --m_inFlight;
    if (m_stale && m_inFlight == 0 && !m_pause.isActive())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_stale && m_inFlight == 0)
                    ask();
            },
            Qt::QueuedConnection);
}

} // namespace trainshed
