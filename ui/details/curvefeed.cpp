// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/curvefeed.h"

#include <algorithm>
#include <utility>

namespace trainshed {

namespace {

constexpr int together = 4;
constexpr int gatherMs = 100;
constexpr qint64 pauseMs = 2'000;
constexpr int whileRunning = 5; ///< so many times fewer points

} // namespace

CurveFeed::CurveFeed(EngineClient *client, QObject *parent) : QObject(parent), m_client(client)
{
    m_again.setSingleShot(true);
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&m_gather, &QTimer::timeout, this, &CurveFeed::changed);
    connect(&m_again, &QTimer::timeout, this, [this] {
        for (const Wanted &one : std::as_const(m_jobs)) {
            if (one.isRunning && !m_queue.contains(one))
                m_queue.append(one);
        }
        goOn();
    });
    connect(client, &EngineClient::stateChanged, this, [this](EngineClient::State state) {
        if (state != EngineClient::State::Live)
            return;
        m_queue = m_jobs; // whatever happened meanwhile
        goOn();
    });
}

CurveFeed::~CurveFeed() = default;

void CurveFeed::setWanted(const QList<Wanted> &jobs, const QStringList &names, int most)
{
    if (jobs == m_jobs && names == m_names && most == m_most)
        return;
    const bool afresh = names != m_names || most != m_most;
    const QList<Wanted> before = std::exchange(m_jobs, jobs);
    if (afresh) {
        ++m_generation; // answers to what was asked before are void
        m_inFlight = 0;
        m_queue.clear();
        m_names = names;
        m_most = most;
    }
    QHash<JobId, QList<MetricCurve>> known;
    m_queue.removeIf([this](const Wanted &one) { return !m_jobs.contains(one); });
    for (const Wanted &one : std::as_const(m_jobs)) {
        if (m_curves.contains(one.job) && !afresh)
            known.insert(one.job, m_curves.value(one.job));
        if ((afresh || !before.contains(one)) && !m_queue.contains(one))
            m_queue.append(one);
    }
    m_curves = known;
    m_gather.start();
    goOn();
}

void CurveFeed::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (active)
        m_again.start(0); // what runs has gone on meanwhile
    else
        m_again.stop();
}

int CurveFeed::missing() const
{
    return static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(),
                                          [this](const Wanted &one) { return !m_curves.contains(one.job); }));
}

void CurveFeed::goOn()
{
    if (!m_active || m_client->state() != EngineClient::State::Live)
        return;
    if (m_inFlight == 0 && !m_queue.isEmpty())
        m_round.start();
    while (m_inFlight < together && !m_queue.isEmpty())
        ask(m_queue.takeFirst());
}

void CurveFeed::ask(const Wanted &wanted)
{
    rpc::JobCurves request;
    request.job = wanted.job.toString();
    request.names = m_names;
    request.most = std::clamp(wanted.isRunning ? m_most / whileRunning : m_most, 16, 20'000);
    ++m_inFlight;
    m_client->call(
        request, this,
        [this, job = wanted.job, generation = m_generation](const Result<rpc::JobCurves::Reply> &answer) {
            if (generation != m_generation)
                return;
            --m_inFlight;
            const bool isOurs =
                std::any_of(m_jobs.begin(), m_jobs.end(), [&](const Wanted &one) { return one.job == job; });
            if (answer && isOurs) {
                const bool isNew = !m_curves.contains(job) || m_curves.value(job) != answer->curves;
                m_curves.insert(job, answer->curves);
                if (isNew && !m_gather.isActive())
                    m_gather.start();
            } else if (!answer && answer.error().code != ErrorCode::NotFound) {
                Q_EMIT failed(answer.error()); // one that was deleted is not missed
            }
            goOn();
            endRound();
        });
}

/// One that takes the engine long is asked less often.
void CurveFeed::endRound()
{
    const bool running =
        std::any_of(m_jobs.begin(), m_jobs.end(), [](const Wanted &one) { return one.isRunning; });
    if (m_inFlight == 0 && m_queue.isEmpty() && running && m_active)
        m_again.start(static_cast<int>(std::clamp<qint64>(4 * m_round.elapsed(), pauseMs, 60'000)));
}

} // namespace trainshed
