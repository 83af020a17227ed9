// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/hangwatch.h"

#include "model/base/clock.h"
#include "model/engine/background.h"

#include <utility>

namespace trainshed {

HangWatch::HangWatch(const Clock &clock, QThreadPool &workers, Running running, QObject *parent)
    : QObject(parent), m_clock(clock), m_workers(workers), m_running(std::move(running))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HangWatch::look);
}

void HangWatch::setLimit(std::chrono::milliseconds limit)
{
    if (std::exchange(m_limit, limit) == limit)
        return;
    m_timer.stop();
    if (limit > std::chrono::milliseconds::zero()) {
        wake();
        return;
    }
    // Nobody looks any more: what was suspected is taken back.
    m_watched.clear();
    for (const RunningAttempt &attempt : m_running()) {
        if (attempt.suspected)
            Q_EMIT judged(attempt.job, false, std::chrono::milliseconds(-1));
    }
}

void HangWatch::wake()
{
    if (m_limit > std::chrono::milliseconds::zero() && !m_timer.isActive() && !m_looking)
        m_timer.start(hangLookInterval(m_limit));
}

void HangWatch::look()
{
    const QList<RunningAttempt> attempts = m_running();
    if (attempts.isEmpty()) { // until wake()
        m_watched.clear();
        return;
    }
    QList<VitalsQuestion> questions;
    for (const RunningAttempt &attempt : attempts)
        questions.append(attempt.question);
    m_looking = true;
    inBackground<QList<Vitals>>(
        m_workers, this, [questions] { return readVitals(questions); },
        [this, attempts](const QList<Vitals> &seen) {
            m_looking = false;
            note(attempts, seen);
            wake();
        });
}

void HangWatch::note(const QList<RunningAttempt> &attempts, const QList<Vitals> &seen)
{
    QHash<JobId, Watched> watched;
    QList<RunningAttempt> changed;
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        const RunningAttempt &attempt = attempts[i];
        Watched one = m_watched.value(attempt.job);
        if (one.attempt != attempt.number)
            one = {attempt.number, HangJudge(attempt.suspected)};
        if (one.judge.look(seen[i], m_clock.boot(), m_limit))
            changed.append(attempt);
        watched.insert(attempt.job, one);
    }
    m_watched = watched;
    for (const RunningAttempt &attempt : std::as_const(changed)) {
        const HangJudge &judge = watched.find(attempt.job)->judge;
        Q_EMIT judged(attempt.job, judge.isSuspected(), judge.still());
    }
}

} // namespace trainshed
