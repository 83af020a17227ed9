// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/lifecycle.h"

#include "model/engine/catalog.h"
#include "model/engine/remotestores.h"
#include "model/engine/storageprofiles.h"
#include "model/job/hang.h"
#include "model/pool/pool.h"
#include "model/store/store.h"

#include <QLoggingCategory>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace trainshed {

namespace {
Q_LOGGING_CATEGORY(log, "trainshed.lifecycle")
} // namespace

void Lifecycle::save(const Job &job, const Events &events, const std::function<void()> &then)
{
    trySave(job, events, then, 0);
}

/// What is stored is the record as it is when the store takes it, also at a later try: so an older state
/// never overwrites a newer one.
void Lifecycle::trySave(const Job &job, const Events &events, const std::function<void()> &then, int failures)
{
    struct Stored {
        JobRecord record;
        QList<AttemptRecord> attempts;
        std::optional<QList<Metric>> metrics;
    };
    m_parts.store->run<JobSummary>(
        [stored = Stored{job->record, job->attempts, job->metrics},
         events](Connection &c) mutable -> Result<JobSummary> {
            if (auto done = c.jobs().update(stored.record); !done)
                return done.error();
            for (const AttemptRecord &attempt : std::as_const(stored.attempts)) {
                if (auto done = c.jobs().put(stored.record.summary.id, attempt); !done)
                    return done.error();
            }
            if (stored.metrics) {
                if (auto done = c.metrics().put(stored.record.summary.id, *stored.metrics); !done)
                    return done.error();
                // The best of an experiment may be another one now.
                const bool shown = !stored.metrics->isEmpty() && !stored.record.summary.experiment.isEmpty();
                if (auto done = shown ? c.jobs().noteExperiments() : Result<>(Done{}); !done)
                    return done.error();
            }
            for (const Event &event : events) {
                if (auto done = c.events().add(event); !done)
                    return done.error();
            }
            return stored.record.summary;
        },
        this,
        [this, job, events, then, failures](const Result<JobSummary> &stored) {
            if (stored) {
                job->record.summary.revision = std::max(job->record.summary.revision, stored->revision);
                Q_EMIT this->stored();
                then();
                return;
            }
            qCWarning(log, "job %s: %s", qUtf8Printable(job->id().toString()),
                      qUtf8Printable(stored.error().text()));
            const int delay = std::min(30'000, 250 << std::min(failures, 7));
            QTimer::singleShot(delay, this, [this, job, events, then, failures] {
                trySave(job, events, then, failures + 1);
            });
        });
}

Event Lifecycle::jobEvent(const Job &job, const char *code, const QStringList &args, EventLevel level) const
{
    return {0, job->id(), m_parts.clock->wall(), level, -1, {QLatin1String(code), args}};
}

Event Lifecycle::taskEvent(const Job &job, const Message &message, EventLevel level) const
{
    return {0, job->id(), m_parts.clock->wall(), level, 0, message};
}

Lifecycle::Events Lifecycle::taskEvents(const Job &job, const StageOutcome &outcome) const
{
    Events events;
    for (const StageEvent &event : outcome.events)
        events.append(taskEvent(job, event.message, event.level));
    return events;
}

AttemptRecord Lifecycle::newAttempt(const Job &job) const
{
    AttemptRecord record;
    record.attempt.number = static_cast<int>(job->attempts.size()) + 1;
    record.nonce = QUuid::createUuid().toString(QUuid::Id128);
    return record;
}

RunPlan Lifecycle::planOf(const Job &job) const
{
    Placement placement;
    placement.job = job->id();
    placement.attemptFolder = m_parts.home.attemptPath(
        job->id(), job->attempts.isEmpty() ? 1 : job->attempts.last().attempt.number);
    placement.interpreter = m_catalog.interpreter(job->record.spec.algorithm);
    placement.cpus = job->cpus;
    if (!job->attempts.isEmpty())
        placement.gpuUuids = job->attempts.last().attempt.gpus;
    placement.inherited = m_inherited;
    const QString bucket = bucketsOf(job->record.spec).value(0);
    if (auto profile = m_storage.profileFor(bucket); profile && !bucket.isEmpty())
        placement.store = *profile;
    return planRun(job->record.spec, placement);
}

StageInput Lifecycle::stageInput(const Job &job) const
{
    StageInput input;
    input.spec = job->record.spec;
    input.plan = planOf(job);
    const int number = job->attempts.last().attempt.number;
    input.attemptFolder = m_parts.home.attemptPath(job->id(), number);
    if (number > 1)
        input.previousFolder = m_parts.home.attemptPath(job->id(), number - 1);
    input.metrics = job->metricWatch;
    input.metricRules = m_parts.settings.metricRules();
    input.jobFolder = m_parts.home.jobPath(job->id());
    input.snapshot = m_parts.home.snapshotPath(job->id());
    input.code = m_parts.code;
    input.interpreter = m_catalog.interpreter(input.spec.algorithm);
    input.environments = Environments::folderOf(m_parts.home, {});
    input.inherited = m_inherited;
    input.limits = m_parts.settings.limits();
    input.cacheLimit = m_parts.settings.cacheLimit();
    if (input.cacheLimit > 0)
        input.cache = m_parts.cache;
    const QList<Dataset> &datasets = m_catalog.datasets().all();
    for (int k = 0; k < input.spec.inputs.size(); ++k) {
        const DatasetRef &reference = input.spec.inputs[k].dataset;
        if (reference.isEmpty())
            continue;
        // Without a manifest (which only a damaged home can bring about) nothing is taken unseen.
        input.datasets.insert(k, {reference.id, reference.version, {}});
        const Dataset *dataset = findDataset(datasets, reference.id);
        const DatasetVersion *version = dataset ? findVersion(*dataset, reference.version) : nullptr;
        if (version)
            input.datasets.insert(k, {dataset->name, datasetVersionText(version->number),
                                      m_parts.home.manifestPath(dataset->id, version->number)});
    }
    return input;
}

LaunchSpec Lifecycle::launchSpec(const Job &job) const
{
    const RunPlan plan = planOf(job);
    LaunchSpec spec;
    spec.runPath = m_parts.home.runPath(job->id(), job->attempt().attempt.number);
    spec.program = plan.argv.value(0);
    spec.arguments = plan.argv.mid(1);
    spec.workDir = plan.workDir;
    for (const auto &[name, value] : plan.environment)
        spec.environment.append({name.toUtf8(), value.toUtf8()});
    spec.secrets = job->secrets.value_or(QList<QPair<QByteArray, QByteArray>>());
    spec.gpus = job->attempt().attempt.gpus;
    spec.grace = m_parts.settings.stopGrace();
    spec.leftoverWait = m_parts.settings.leftoverWait();
    if (job->record.spec.autoStopMinutes)
        spec.autoStop = std::chrono::minutes(*job->record.spec.autoStopMinutes);
    spec.nonce = job->attempt().nonce;
    return spec;
}

Lifecycle::Job Lifecycle::byRunPath(const QString &runPath) const
{
    return m_jobs.value(m_byRunPath.value(runPath));
}

void Lifecycle::stop(const JobId &id, const Reply &reply)
{
    const Job job = m_jobs.value(id);
    if (!job || !isStoppable(job->record.summary.phase)) {
        const bool stopping = job && job->record.summary.phase == JobPhase::Terminating;
        reply(stopping ? Result<>(Done{})
                       : Result<>(Error{
                             ErrorCode::Conflict, tr("The job has ended: there is nothing to stop."), {}}));
        return;
    }
    job->record.stopRequested = true;
    const JobStage stage = job->record.stage;
    if (stage == JobStage::Queued) {
        finishStopped(job, {jobEvent(job, "event.stop-requested")});
        requestSchedule();
        reply(Done{});
        return;
    }
    job->record.summary.phase = JobPhase::Terminating;
    if (seemsToHang(job->record.summary))
        job->record.summary.reason = {};
    save(job, {jobEvent(job, "event.stop-requested")}, [this, job, reply] {
        if (job->work)
            job->work->cancelled = true;
        if (m_environments.forget(job->id())) {
            release(job);
            finishStopped(job);
            reply(Done{});
            return;
        }
        if (job->launched)
            (void)m_parts.local->stop(m_parts.home.runPath(job->id(), job->attempt().attempt.number),
                                      m_parts.settings.stopGrace());
        reply(Done{});
    });
}

void Lifecycle::setPriority(const JobId &id, int priority, const Reply &reply)
{
    const Job job = m_jobs.value(id);
    const bool waits =
        job && (job->record.stage == JobStage::Queued || job->record.stage == JobStage::Staging);
    if (!waits) {
        reply(Error{ErrorCode::Conflict, tr("The priority can only be changed while the job waits."), {}});
        return;
    }
    if (priority < 1 || priority > 3) {
        reply(
            Error{ErrorCode::InvalidArgument, tr("The priority is 1, 2 or 3."), QStringLiteral("priority")});
        return;
    }
    job->record.summary.priority = priority;
    job->record.spec.priority = priority;
    save(job, {jobEvent(job, "event.priority-changed", {QString::number(priority)})}, [this, reply] {
        requestSchedule();
        reply(Done{});
    });
}

void Lifecycle::setDescription(const JobId &id, const QString &description)
{
    if (const Job job = m_jobs.value(id))
        job->record.spec.description = description;
}

} // namespace trainshed
