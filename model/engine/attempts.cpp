// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/lifecycle.h"

#include "model/engine/background.h"
#include "model/pool/pool.h"

// What happens once the pool has an attempt: started, ended, outputs, and the way on.
namespace trainshed {

void Lifecycle::onStarted(const QString &runPath, qint64 pid, WallTime at)
{
    const Job job = byRunPath(runPath);
    if (!job || job->record.stage == JobStage::Running)
        return;
    Attempt &attempt = job->attempt().attempt;
    attempt.started = at;
    attempt.processId = pid;
    job->record.stage = JobStage::Running;
    job->record.summary.started = at;
    if (job->record.summary.phase != JobPhase::Terminating)
        job->record.summary.phase = JobPhase::Running;
    job->record.summary.reason = {};
    save(job,
         {jobEvent(job, "event.running"),
          taskEvent(job, {QStringLiteral("event.started"), {QString::number(pid)}})},
         [] {});
}

void Lifecycle::onEnded(const QString &runPath, const ExitRecord &exit)
{
    const Job job = byRunPath(runPath);
    if (!job)
        return;
    Attempt &attempt = job->attempt().attempt;
    JobSummary &summary = job->record.summary;
    const Verdict end = verdict(exit, job->record.stopRequested, summary.autoStopMinutes);
    if (exit.startedAt > 0)
        attempt.started = summary.started = exit.startedAt;
    attempt.ended = exit.endedAt > 0 ? exit.endedAt : m_parts.clock->wall();
    attempt.durationMs = exit.durationMs;
    attempt.exitCode = exit.exitCode;
    attempt.signal = exit.signal;
    attempt.reason = end.reason;
    attempt.logBytes = exit.logBytes;
    summary.durationMs += exit.durationMs;
    summary.ended = attempt.ended;

    Events events;
    if (exit.exitCode)
        events.append(taskEvent(job, {QStringLiteral("event.run-end"), {QString::number(*exit.exitCode)}}));
    else if (exit.signal)
        events.append(taskEvent(job, {QStringLiteral("event.run-signal"),
                                      {QString::number(*exit.signal), signalName(*exit.signal)}}));
    if (exit.reason == ExitRecord::Reason::AutoStopped)
        events.append(jobEvent(job, "event.auto-stopped", {QString::number(summary.autoStopMinutes)},
                               EventLevel::Warning));
    if (exit.reason == ExitRecord::Reason::Interrupted)
        events.append(jobEvent(job, "event.machine-restarted", {}, EventLevel::Warning));

    release(job);
    job->outcome = end.reason;
    job->outcomePhase = end.phase;
    const bool started = exit.reason != ExitRecord::Reason::StartFailed;
    const bool something = !job->record.spec.outputs.isEmpty() || !job->record.spec.logLocation.isEmpty();
    if (!started || !something) {
        finish(job, end, events);
        return;
    }
    job->record.stage = JobStage::Collecting;
    save(job, events, [this, job] { collectOutputs(job); });
}

void Lifecycle::onNeverStarted(const QString &runPath)
{
    const Job job = byRunPath(runPath);
    if (!job)
        return;
    job->launched = false;
    job->record.stage = JobStage::Starting;
    // Its folders may be gone or half made: staging is safe to repeat.
    job->work = std::make_shared<CopyControl>();
    inBackground<StageOutcome>(
        *m_parts.workers, this,
        [input = stageInput(job), control = job->work] { return stage(input, *control); },
        [this, job](const StageOutcome &outcome) {
            job->work.reset();
            if (outcome.failed) {
                release(job);
                finish(job, {*outcome.failed, JobPhase::Failed}, {});
                return;
            }
            if (outcome.environment)
                launchInEnvironment(job, *outcome.environment);
            else
                launch(job);
        });
}

void Lifecycle::collectOutputs(const Job &job)
{
    job->work = std::make_shared<CopyControl>();
    inBackground<StageOutcome>(
        *m_parts.workers, this,
        [input = stageInput(job), control = job->work] { return collect(input, *control); },
        [this, job](const StageOutcome &outcome) { collected(job, outcome); });
}

void Lifecycle::collected(const Job &job, const StageOutcome &outcome)
{
    job->work.reset();
    job->metrics = outcome.metrics;
    Events events;
    for (const Message &message : outcome.events)
        events.append(taskEvent(job, message));
    Verdict end{*job->outcome, job->outcomePhase};
    if (outcome.failed && !outcome.cancelled) {
        events.append(jobEvent(job, "event.output-failed",
                               {outcome.failed->args.value(0), outcome.failed->args.value(1)},
                               EventLevel::Error));
        // A job that went well but whose result could not be brought has not completed; one that failed keeps
        // its own reason.
        if (end.phase == JobPhase::Completed)
            end = {*outcome.failed, JobPhase::Failed};
    }
    if (job->record.stopRequested)
        end = {Message{QStringLiteral("end.stopped-by-user"), {}}, JobPhase::Terminated};
    finish(job, end, events);
}

void Lifecycle::finish(const Job &job, const Verdict &verdict, Events events)
{
    const int used = static_cast<int>(job->attempts.size()) - 1;
    const bool failed = verdict.phase == JobPhase::Failed || verdict.phase == JobPhase::Abnormal;
    const bool ran = !job->attempts.isEmpty() && job->attempt().attempt.ended > 0;
    if (failed && ran && !job->record.stopRequested && used < job->record.spec.autoRestart) {
        restart(job, verdict, std::move(events));
        return;
    }
    JobSummary &summary = job->record.summary;
    summary.phase = verdict.phase;
    summary.reason = verdict.reason;
    if (summary.ended == 0)
        summary.ended = m_parts.clock->wall();
    job->record.stage = JobStage::Done;
    switch (verdict.phase) {
    case JobPhase::Completed:
        events.append(jobEvent(job, "event.completed"));
        break;
    case JobPhase::Terminated:
        events.append(jobEvent(job, "event.terminated"));
        break;
    default:
        events.append(jobEvent(job, verdict.phase == JobPhase::Abnormal ? "event.abnormal" : "event.failed",
                               // The reason is a message of its own, put into words where it is read.
                               QStringList{verdict.reason.code} + verdict.reason.args, EventLevel::Error));
    }
    save(job, events, [this, job] {
        m_jobs.remove(job->id());
        if (!job->record.spec.inputs.isEmpty() || job->record.summary.started > 0) {
            m_parts.workers->start([home = m_parts.home, id = job->id(), count = job->attempts.size()] {
                for (int number = 1; number <= count; ++number)
                    cleanUp(home.attemptPath(id, number));
            });
        }
        Q_EMIT ended(job->id());
        if (isIdle())
            Q_EMIT becameIdle();
    });
}

void Lifecycle::finishStopped(const Job &job, const Events &events)
{
    finish(job, {Message{QStringLiteral("end.stopped-by-user"), {}}, JobPhase::Terminated}, events);
}

void Lifecycle::restart(const Job &job, const Verdict &verdict, Events events)
{
    AttemptRecord next = newAttempt(job);
    next.attempt.restarted = true;
    events.append(
        jobEvent(job, "event.restarting",
                 {QString::number(job->attempts.size()), QString::number(job->record.spec.autoRestart)},
                 EventLevel::Warning));
    Q_UNUSED(verdict)
    job->outcome.reset();
    job->record.stage = JobStage::Staging;
    job->record.summary.phase = JobPhase::Pending;
    job->record.summary.reason = {QStringLiteral("wait.restart"), {}};
    job->record.summary.started = 0;
    job->record.summary.ended = 0;
    job->attempts.append(next);
    job->record.summary.attempt = next.attempt.number;
    save(job, events, [this, job] { beginStaging(job); });
}

} // namespace trainshed
