// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/activejob.h"
#include "model/engine/environments.h"
#include "model/engine/parts.h"
#include "model/metric/metricwatch.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace trainshed {

class Catalog;
class GpuInventory;
class SecretStore;
class StorageProfiles;
struct LastError;
struct LaunchSpec;
struct RunningAttempt;

/// Moves jobs from submit to end. Every step is one transaction that also writes its events; only when it is
/// stored does the next thing happen, so that after a kill at any moment take() finds where to go on:
///
///     Staging → Queued → Starting → Running → Collecting → Done
///                ↑__________________________________|  Auto Restart, with a new attempt
///
/// Starting is stored before the pool is asked (the intent); whether the launch happened is then the pool's
/// to say. A step that can't be stored (disk full) is tried again until it can: running jobs are not touched
/// meanwhile.
class Lifecycle : public QObject
{
    Q_OBJECT
public:
    Lifecycle(EngineParts &parts, Catalog &catalog, SecretStore &secrets, StorageProfiles &storage,
              QObject *parent = nullptr);
    ~Lifecycle() override;

    /// Takes up a job wherever it stands: new from a submit, or found in the store at start.
    void take(const JobRecord &record, const QList<AttemptRecord> &attempts);

    /// Every job of the store has been taken: what none of them needs may go.
    void allTaken();

    const ActiveJob *find(const JobId &id) const;
    int runningCount() const;
    int waitingCount() const;
    /// A job runs, or its data are on their way.
    bool isWorking() const;
    int cpusUsed() const;
    int cpusTotal() const;
    struct Counts {
        int total = 0;
        int free = 0;
    };
    /// GPUs that were seen, and those of them that a job could have now.
    Counts gpuCounts() const;
    /// A job waits for a GPU or has one.
    bool needsGpus() const;
    /// What may be given to jobs. Without it there is no GPU.
    void setGpus(GpuInventory *gpus);
    bool isIdle() const { return m_jobs.isEmpty() && !m_environments.isBusy(); }

    using Reply = std::function<void(Result<>)>;
    void stop(const JobId &id, const Reply &reply);
    void setPriority(const JobId &id, int priority, const Reply &reply);
    /// Brings out what of an ended job has not arrived: it runs again for that long. Conflict where
    /// everything has.
    void retryUpload(const JobRecord &record, const QList<AttemptRecord> &attempts, const Reply &reply);
    /// The user edited what the record holds beside (description): keeps ours in step.
    void setDescription(const JobId &id, const QString &description);
    /// Why it waits, where it does.
    Message waitMessage(const JobId &id) const;
    /// What is on its way for it now.
    Rare<JobTransfer> transferOf(const JobId &id) const;
    /// What runs now, for who looks whether it goes on.
    QList<RunningAttempt> runningAttempts() const;
    /// Those that hold CPUs now; `pid` 0: about to start.
    struct Holder {
        JobSummary job;
        int cpus = 0;
        qint64 pid = 0;
        QStringList gpus{}; ///< UUIDs
    };
    QList<Holder> holders() const;
    /// Stores that a running job may hang, or that it no longer does (`still` < 0: that nobody knows).
    void noteHang(const JobId &id, bool suspected, std::chrono::milliseconds still);
    /// The rules are other ones: what runs is read with them from the start.
    void metricRulesChanged();
    /// Whether anybody wants to know how far transfers are.
    void setWatched(bool watched);

Q_SIGNALS:
    void stored();                          ///< something that a reader may want to know
    void ended(const trainshed::JobId &id); ///< in a terminal state, stored
    void becameIdle();
    /// Once a second while data are on their way and somebody watches.
    void progressed(const QList<trainshed::JobId> &jobs);

private:
    using Job = std::shared_ptr<ActiveJob>;
    using Events = QList<Event>;

    // lifecycle.cpp: the steps
    void takeCollecting(const Job &job);
    void beginStaging(const Job &job);
    void staged(const Job &job, const StageOutcome &outcome);
    void notStaged(const Job &job, const StageOutcome &outcome, Events events);
    void enqueue(const Job &job, Events events);
    void grant(const Job &job, const QStringList &gpus = {});
    void launch(const Job &job);
    // lifecyclequeue.cpp
    void runSchedule();
    void fit(const Job &job, const QList<Flavor> &flavors) const;
    ScheduleInput scheduleInput() const;
    Message queueMessage(const WaitReason &wait) const;
    Message gpuMessage(const WaitReason &wait) const;
    // lifecycledependencies.cpp
    void awaitEnvironment(const Job &job, const EnvironmentRequest &request, const Events &events);
    using EnvironmentAnswer = std::function<void(const Result<Environments::Ready> &)>;
    void wantEnvironment(const Job &job, const EnvironmentRequest &request, const EnvironmentAnswer &answer);
    void environmentAnswered(const Job &job, const EnvironmentRequest &request,
                             const Result<Environments::Ready> &ready);
    void launchInEnvironment(const Job &job, const EnvironmentRequest &request);
    // lifecyclework.cpp
    using Work = std::function<StageOutcome(const StageInput &, StageControl &)>;
    void runWork(const Job &job, const std::shared_ptr<StageControl> &control, const Work &work,
                 const std::function<void(const StageOutcome &)> &then);
    void askAccess(const Job &job, const std::shared_ptr<StageControl> &control, QStringList buckets,
                   const std::shared_ptr<StageInput> &input,
                   const std::function<void(const Result<> &)> &then);
    void lookAgain(const std::shared_ptr<StageControl> &control, int looks,
                   const std::function<void(bool stopped)> &then);
    void watchOutputs(const Job &job);
    void bringSettled(const Job &job);
    void endWork();
    // lifecyclemetrics.cpp
    void watchMetrics(const Job &job);
    void lookAtMetrics(const Job &job);
    void storeMetrics(const Job &job, const MetricWatch::Found &found);
    MetricSources metricSources(const Job &job) const;
    // transfers.cpp
    void measure();
    // secrets.cpp
    void fetchSecrets(const Job &job, qsizetype from);
    void waitForKeychain(const Job &job, const QString &name);
    // attempts.cpp: what the pool says
    void onStarted(const QString &runPath, qint64 pid, WallTime at);
    void onEnded(const QString &runPath, const ExitRecord &exit);
    // lifecycleattention.cpp
    void tellWhyEnded(const Job &job, const ExitRecord &exit);
    void settleEnd(const Job &job, const ExitRecord &exit, const LastError &error);
    // attempts.cpp
    void onNeverStarted(const QString &runPath);
    void collectOutputs(const Job &job);
    void collected(const Job &job, const StageOutcome &outcome);
    enum class Again { IfAllowed, Never };
    void finish(const Job &job, const Verdict &verdict, Events events, Again again = Again::IfAllowed);
    void finishStopped(const Job &job, const Events &events = {}); ///< by the user
    void nextAttempt(const Job &job, const Events &events);
    void restart(const Job &job, const Verdict &verdict, Events events);
    void release(const Job &job);
    // helpers
    void save(const Job &job, const Events &events, const std::function<void()> &then);
    void trySave(const Job &job, const Events &events, const std::function<void()> &then, int failures);
    Event jobEvent(const Job &job, const char *code, const QStringList &args = {},
                   EventLevel level = EventLevel::Info) const;
    Event taskEvent(const Job &job, const Message &message, EventLevel level = EventLevel::Info) const;
    Events taskEvents(const Job &job, const StageOutcome &outcome) const;
    AttemptRecord newAttempt(const Job &job) const;
    StageInput stageInput(const Job &job) const;
    RunPlan planOf(const Job &job) const;
    LaunchSpec launchSpec(const Job &job) const;
    Job byRunPath(const QString &runPath) const;
    Job jobOf(const JobId &id) const { return m_jobs.value(id); }
    void requestSchedule();

    EngineParts &m_parts;
    Catalog &m_catalog;
    SecretStore &m_secrets;
    StorageProfiles &m_storage;
    Environments m_environments;
    QThreadPool m_transfers; ///< for what comes from afar and goes there
    QHash<JobId, Job> m_jobs;
    QHash<QString, JobId> m_byRunPath;
    QList<QPair<QString, QString>> m_inherited;
    QTimer m_measure;
    bool m_watched = false;
    GpuInventory *m_gpus = nullptr;
    bool m_scheduleQueued = false;
};

} // namespace trainshed
