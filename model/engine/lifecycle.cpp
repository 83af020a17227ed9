// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/lifecycle.h"

#include "model/engine/background.h"
#include "model/engine/catalog.h"
#include "model/pool/pool.h"
#include "model/store/store.h"

#include <QTimer>

#include <algorithm>

namespace trainshed {

namespace {
/// Transfers at the same time; each has several connections of its own.
constexpr int transfersAtOnce = 4;
} // namespace

Lifecycle::Lifecycle(EngineParts &parts, Catalog &catalog, SecretStore &secrets, StorageProfiles &storage,
                     QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_catalog(catalog)
    , m_secrets(secrets)
    , m_storage(storage)
    , m_environments(parts)
{
    m_transfers.setMaxThreadCount(transfersAtOnce);
    m_measure.setInterval(1000);
    connect(&m_measure, &QTimer::timeout, this, &Lifecycle::measure);
    // What a job inherits from the machine; never the engine's whole environment, where secrets may be.
    for (const char *name : {"PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "TZ", "TMPDIR",
                             "LD_LIBRARY_PATH", "XDG_CACHE_HOME", "HF_HOME", "http_proxy", "https_proxy",
                             "no_proxy", "NVIDIA_DRIVER_CAPABILITIES"}) {
        if (qEnvironmentVariableIsSet(name))
            m_inherited.append({QString::fromLatin1(name), qEnvironmentVariable(name)});
    }
    connect(&m_environments, &Environments::becameIdle, this, [this] {
        if (isIdle())
            Q_EMIT becameIdle();
    });
    connect(parts.local, &Pool::started, this, &Lifecycle::onStarted);
    connect(parts.local, &Pool::ended, this, &Lifecycle::onEnded);
    connect(parts.local, &Pool::neverStarted, this, &Lifecycle::onNeverStarted);
    connect(parts.local, &Pool::supervisorRestarted, this, [this](const QString &runPath) {
        if (const Job job = byRunPath(runPath))
            save(job, {jobEvent(job, "event.supervisor-restarted", {}, EventLevel::Warning)}, [] {});
    });
    connect(parts.local, &Pool::outputBlocked, this, [this](const QString &runPath, bool blocked) {
        const Job job = byRunPath(runPath);
        if (!job)
            return;
        job->record.summary.reason = blocked ? Message{QStringLiteral("wait.disk-full"), {}} : Message{};
        save(job,
             {jobEvent(job, blocked ? "event.output-blocked" : "event.output-unblocked", {},
                       blocked ? EventLevel::Warning : EventLevel::Info)},
             [] {});
    });
}

Lifecycle::~Lifecycle()
{
    endWork();
}

const ActiveJob *Lifecycle::find(const JobId &id) const
{
    return m_jobs.value(id).get();
}

int Lifecycle::runningCount() const
{
    return static_cast<int>(
        std::count_if(m_jobs.begin(), m_jobs.end(), [](const Job &j) { return j->holdsCpus; }));
}

int Lifecycle::waitingCount() const
{
    return static_cast<int>(m_jobs.size()) - runningCount();
}

int Lifecycle::cpusUsed() const
{
    int used = 0;
    for (const Job &job : m_jobs)
        used += job->holdsCpus ? job->cpus : 0;
    return used;
}

int Lifecycle::cpusTotal() const
{
    const int set = m_parts.settings.cpus();
    return set > 0 ? set : m_parts.machine.cpu.cpus;
}

void Lifecycle::take(const JobRecord &record, const QList<AttemptRecord> &attempts)
{
    auto job = std::make_shared<ActiveJob>();
    job->record = record;
    job->attempts = attempts;
    fit(job, m_catalog.flavors());
    m_jobs.insert(job->id(), job);
    switch (record.stage) {
    case JobStage::Staging:
        beginStaging(job);
        return;
    case JobStage::Queued:
        requestSchedule();
        return;
    case JobStage::Starting:
    case JobStage::Running: {
        const QString runPath = m_parts.home.runPath(job->id(), job->attempt().attempt.number);
        job->holdsCpus = job->launched = true;
        m_byRunPath.insert(runPath, job->id());
        m_parts.local->adopt(runPath, job->attempt().nonce);
        if (record.stopRequested)
            (void)m_parts.local->stop(runPath, m_parts.settings.stopGrace());
        if (record.stage == JobStage::Running) {
            watchOutputs(job);
            watchMetrics(job);
        }
        return;
    }
    case JobStage::Collecting:
        takeCollecting(job);
        return;
    case JobStage::Done:
        m_jobs.remove(job->id());
        return;
    }
}

void Lifecycle::takeCollecting(const Job &job)
{
    job->outcome = job->attempt().attempt.reason;
    job->outcomePhase = job->outcome->code == u"end.completed" ? JobPhase::Completed
                        : job->outcome->code == u"end.auto-stop" || job->record.stopRequested
                            ? JobPhase::Terminated
                            : JobPhase::Failed;
    job->mayCollect = true;
    collectOutputs(job);
}

// ---- staging
// ----------------------------------------------------------------------------------------------------

void Lifecycle::beginStaging(const Job &job)
{
    if (job->record.stopRequested) {
        finishStopped(job);
        return;
    }
    if (job->attempts.isEmpty())
        job->attempts.append(newAttempt(job));
    job->work = std::make_shared<StageControl>();
    runWork(job, job->work, stage, [this, job](const StageOutcome &outcome) { staged(job, outcome); });
}

void Lifecycle::staged(const Job &job, const StageOutcome &outcome)
{
    job->work.reset();
    const Events events = taskEvents(job, outcome);
    if (job->record.stopRequested) {
        finishStopped(job, events);
        return;
    }
    if (outcome.failed) {
        notStaged(job, outcome, events);
        return;
    }
    if (outcome.environment) {
        awaitEnvironment(job, *outcome.environment, events);
        return;
    }
    enqueue(job, events);
}

/// A store or a server that can't be reached now may be there later; a wrong key stays wrong.
void Lifecycle::notStaged(const Job &job, const StageOutcome &outcome, Events events)
{
    const bool passing = outcome.cause == ErrorCode::Unreachable || outcome.cause == ErrorCode::Timeout;
    const Verdict end{*outcome.failed, JobPhase::Failed};
    job->attempt().attempt.reason = end.reason;
    if (passing && job->attempts.size() <= job->record.spec.autoRestart)
        restart(job, end, std::move(events));
    else
        finish(job, end, std::move(events));
}

/// Into the queue, or straight on where nobody is before it: then waiting and starting are one transaction.
void Lifecycle::enqueue(const Job &job, Events events)
{
    job->record.stage = JobStage::Queued;
    job->record.summary.phase = JobPhase::Pending;
    job->record.summary.reason = {}; // what it waited for until now
    bool ahead = false;
    for (const Job &other : std::as_const(m_jobs))
        ahead = ahead || (other != job && other->record.stage == JobStage::Queued);
    if (!ahead && job->gpus.count == 0 && cpusUsed() + job->cpus <= cpusTotal()) {
        grant(job);
        save(job, events, [this, job] { launch(job); });
        return;
    }
    events.append(jobEvent(job, "event.queued", {QString::number(waitingCount() - 1)}));
    save(job, events, [] {});
    requestSchedule();
}

// ---- the queue
// --------------------------------------------------------------------------------------------------

void Lifecycle::grant(const Job &job, const QStringList &gpus)
{
    job->attempt().attempt.gpus = gpus;
    job->wait.reset();
    job->holdsCpus = true;
    job->record.stage = JobStage::Starting;
    job->record.summary.attempt = job->attempt().attempt.number;
}

void Lifecycle::launch(const Job &job)
{
    if (job->launched || job->record.stage != JobStage::Starting)
        return;
    if (job->record.stopRequested) {
        release(job);
        finishStopped(job);
        return;
    }
    if (!job->secrets) {
        if (!job->fetching)
            fetchSecrets(job, 0);
        return;
    }
    const LaunchSpec spec = launchSpec(job);
    m_byRunPath.insert(spec.runPath, job->id());
    const auto started = m_parts.local->start(spec);
    if (started) {
        job->launched = true;
        job->secrets.reset();
        return;
    }
    // No process to be had, no space for the launch: it keeps its place and is tried again.
    if (started.error().code == ErrorCode::DiskFull || started.error().code == ErrorCode::Io) {
        QTimer::singleShot(1000, this, [this, job] { launch(job); });
        return;
    }
    release(job);
    finish(job, {Message{QStringLiteral("end.start-failed"), {started.error().text()}}, JobPhase::Failed},
           {});
}

void Lifecycle::release(const Job &job)
{
    if (job->holdsCpus)
        requestSchedule();
    job->holdsCpus = false;
    job->launched = false;
    if (!job->attempts.isEmpty())
        m_byRunPath.remove(m_parts.home.runPath(job->id(), job->attempt().attempt.number));
}

} // namespace trainshed
