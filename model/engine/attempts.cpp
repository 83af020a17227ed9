// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/lifecycle.h"

#include "model/engine/background.h"
#include "model/engine/gpuinventory.h"
#include "model/engine/lasterror.h"
#include "model/job/location.h"
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
    watchOutputs(job);
    watchMetrics(job);
}

void Lifecycle::onEnded(const QString &runPath, const ExitRecord &exit)
{
    if (const Job job = byRunPath(runPath))
        tellWhyEnded(job, exit);
}

void Lifecycle::settleEnd(const Job &job, const ExitRecord &exit, const LastError &error)
{
    if (exit.gpuTaken && !job->record.stopRequested) { // a race that was lost, no failure of the job
        if (m_gpus)
            m_gpus->noteLost(job->attempt().attempt.gpus);
        release(job);
        nextAttempt(job, {taskEvent(job, {QStringLiteral("event.gpu-taken"), {}}, EventLevel::Warning)});
        return;
    }
    Attempt &attempt = job->attempt().attempt;
    JobSummary &summary = job->record.summary;
    Verdict end = verdict(exit, job->record.stopRequested, summary.autoStopMinutes);
    blameMemory(end, error.memory);
    summary.reason = {}; // that it may hang
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
    if (!error.line.isEmpty())
        events.append(taskEvent(job, {QStringLiteral("event.last-error"), {error.line}}, EventLevel::Error));
    if (exit.reason == ExitRecord::Reason::AutoStopped)
        events.append(jobEvent(job, "event.auto-stopped", {QString::number(summary.autoStopMinutes)},
                               EventLevel::Warning));
    if (exit.reason == ExitRecord::Reason::Interrupted)
        events.append(jobEvent(job, "event.machine-restarted", {}, EventLevel::Warning));

    release(job);
    job->outcome = end.reason;
    job->outcomePhase = end.phase;
    const bool started = exit.reason != ExitRecord::Reason::StartFailed;
    const bool something = !job->record.spec.outputs.isEmpty() || !job->record.spec.logLocation.isEmpty() ||
                           !m_parts.settings.metricRules().isEmpty();
    if (!started || !something) {
        finish(job, end, events);
        return;
    }
    job->record.stage = JobStage::Collecting;
    save(job, events, [this, job] {
        job->mayCollect = true;
        collectOutputs(job);
    });
}

void Lifecycle::onNeverStarted(const QString &runPath)
{
    const Job job = byRunPath(runPath);
    if (!job)
        return;
    job->launched = false;
    job->record.stage = JobStage::Starting;
    // Its folders may be gone or half made: staging is safe to repeat.
    job->work = std::make_shared<StageControl>();
    runWork(job, job->work, stage, [this, job](const StageOutcome &outcome) {
        job->work.reset();
        if (outcome.failed) {
            release(job);
            if (job->record.stopRequested)
                finishStopped(job);
            else
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
    if (job->work)
        return;
    if (job->sync) { // which comes back here when it has ended; what it had begun is gone on with
        job->sync->goesOnLater = true;
        job->sync->cancelled = true;
        return;
    }
    job->work = std::make_shared<StageControl>();
    runWork(job, job->work, collect, [this, job](const StageOutcome &outcome) { collected(job, outcome); });
}

void Lifecycle::collected(const Job &job, const StageOutcome &outcome)
{
    job->work.reset();
    // Where it could not even begin, nothing was read.
    if (!outcome.failed || !outcome.metrics.isEmpty())
        job->metrics = outcome.metrics;
    Events events = taskEvents(job, outcome);
    Verdict end{*job->outcome, job->outcomePhase};
    job->record.summary.upload = outcome.failed.value_or(Message{});
    if (outcome.failed && !outcome.cancelled) {
        events.append(jobEvent(job, "event.upload-failed",
                               QStringList{outcome.failed->code} + outcome.failed->args, EventLevel::Error));
        // A job that went well but whose result could not be brought has not completed; one that failed keeps
        // its own reason.
        if (end.phase == JobPhase::Completed) {
            // To train again would not bring it either: what is there can be sent later.
            finish(job, {*outcome.failed, JobPhase::Failed}, events, Again::Never);
            return;
        }
    }
    if (job->record.stopRequested)
        end = {Message{QStringLiteral("end.stopped-by-user"), {}}, JobPhase::Terminated};
    finish(job, end, events);
}

void Lifecycle::retryUpload(const JobRecord &record, const QList<AttemptRecord> &attempts, const Reply &reply)
{
    if (m_jobs.contains(record.summary.id) || !record.summary.upload.isSet() || attempts.isEmpty()) {
        reply(Error{ErrorCode::Conflict,
                    m_jobs.contains(record.summary.id)
                        ? tr("The job has not ended: its outputs are brought out when it does.")
                        : tr("All outputs of the job have arrived: there is nothing to upload."),
                    {}});
        return;
    }
    auto job = std::make_shared<ActiveJob>();
    job->record = record;
    job->attempts = attempts;
    job->record.stage = JobStage::Collecting;
    job->record.summary.phase = JobPhase::Running; // its time stands still: it has an end
    job->record.summary.reason = {};
    m_jobs.insert(job->id(), job);
    save(job, {jobEvent(job, "event.upload-again")}, [this, job, reply] {
        takeCollecting(job);
        reply(Done{});
    });
}

void Lifecycle::finish(const Job &job, const Verdict &verdict, Events events, Again again)
{
    const int used = static_cast<int>(job->attempts.size()) - 1;
    const bool failed = verdict.phase == JobPhase::Failed || verdict.phase == JobPhase::Abnormal;
    const bool ran = !job->attempts.isEmpty() && job->attempt().attempt.ended > 0;
    if (failed && ran && again == Again::IfAllowed && !job->record.stopRequested &&
        used < job->record.spec.autoRestart) {
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
        const QString &codeDir = job->record.spec.algorithm.codeDir;
        const bool hasData =
            !job->record.spec.inputs.isEmpty() || (!codeDir.isEmpty() && !localPath(codeDir));
        if (hasData || job->record.summary.started > 0) {
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
    events.append(
        jobEvent(job, "event.restarting",
                 {QString::number(job->attempts.size()), QString::number(job->record.spec.autoRestart)},
                 EventLevel::Warning));
    Q_UNUSED(verdict)
    nextAttempt(job, events);
}

void Lifecycle::nextAttempt(const Job &job, const Events &events)
{
    AttemptRecord next = newAttempt(job);
    next.attempt.restarted = true;
    job->outcome.reset();
    job->outputs.reset(); // of the attempt before
    job->metricWatch.reset();
    job->trouble = {};
    job->mayCollect = false;
    job->record.summary.upload = {};
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
