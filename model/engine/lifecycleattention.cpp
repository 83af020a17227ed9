// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/background.h"
#include "model/engine/hangwatch.h"
#include "model/engine/lasterror.h"
#include "model/engine/lifecycle.h"
#include "model/job/hang.h"

#include <algorithm>

// What a person is told of a job beyond that it runs and ends: that it may hang, and what it said last.
namespace trainshed {

QList<RunningAttempt> Lifecycle::runningAttempts() const
{
    QList<RunningAttempt> running;
    for (const Job &job : m_jobs) {
        const JobSummary &summary = job->record.summary;
        const bool told = !summary.reason.isEmpty() && !seemsToHang(summary); // such as that the disk is full
        if (job->record.stage != JobStage::Running || summary.phase != JobPhase::Running || told)
            continue;
        const Attempt &attempt = job->attempts.last().attempt;
        running.append({job->id(),
                        attempt.number,
                        {attempt.processId, m_parts.home.logPath(job->id(), attempt.number)},
                        seemsToHang(summary)});
    }
    return running;
}

QList<Lifecycle::Holder> Lifecycle::holders() const
{
    QList<Holder> holders;
    for (const Job &job : m_jobs) {
        if (!job->holdsCpus)
            continue;
        Holder holder{job->record.summary, job->cpus};
        if (!job->attempts.isEmpty()) {
            holder.pid = job->attempts.last().attempt.processId;
            holder.gpus = job->attempts.last().attempt.gpus;
        }
        holders.append(holder);
    }
    return holders;
}

bool Lifecycle::isWorking() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(),
                       [](const Job &job) { return job->holdsCpus || job->work; });
}

void Lifecycle::noteHang(const JobId &id, bool suspected, std::chrono::milliseconds still)
{
    const Job job = jobOf(id);
    // It may have gone on while it was looked at.
    if (!job || job->record.stage != JobStage::Running || job->record.summary.phase != JobPhase::Running)
        return;
    JobSummary &summary = job->record.summary;
    const bool told = !summary.reason.isEmpty() && !seemsToHang(summary);
    if (told || seemsToHang(summary) == suspected)
        return;
    summary.reason = suspected ? hangReason(still.count()) : Message{};
    Events events;
    if (suspected)
        events.append(taskEvent(job, {QStringLiteral("event.hang-suspected"), summary.reason.args},
                                EventLevel::Warning));
    else if (still >= std::chrono::milliseconds::zero()) // it was seen to move
        events.append(taskEvent(job, {QStringLiteral("event.hang-over"), {}}));
    save(job, events, [] {});
}

void Lifecycle::tellWhyEnded(const Job &job, const ExitRecord &exit)
{
    using Reason = ExitRecord::Reason;
    const bool failed = (exit.reason == Reason::Exited && exit.exitCode.value_or(-1) != 0) ||
                        exit.reason == Reason::Signalled;
    if (!failed || job->record.stopRequested) {
        settleEnd(job, exit, {});
        return;
    }
    // Still Running in the store: after a kill in between, the pool tells the end once more.
    inBackground<LastError>(
        *m_parts.workers, this,
        [path = m_parts.home.logPath(job->id(), job->attempt().attempt.number)] { return lastErrorOf(path); },
        [this, job, exit](const LastError &error) { settleEnd(job, exit, error); });
}

} // namespace trainshed
