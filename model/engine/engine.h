// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/archivebrowsing.h"
#include "model/engine/catalog.h"
#include "model/engine/changefeed.h"
#include "model/engine/devicewatch.h"
#include "model/engine/gpuinventory.h"
#include "model/engine/gpuusage.h"
#include "model/engine/hangwatch.h"
#include "model/engine/jobusage.h"
#include "model/engine/lifecycle.h"
#include "model/engine/secretstore.h"
#include "model/engine/storageprofiles.h"
#include "model/engine/storageservice.h"
#include "model/engine/submit.h"
#include "model/protocol/messages/devicemethods.h"
#include "model/protocol/wire/dispatcher.h"

#include <QObject>
#include <QTimer>

namespace trainshed {

struct JobMetricSources;
struct OpenedJob;

/// The engine: takes up what the store holds, answers the protocol's methods, moves jobs. app/engine gives it
/// the real parts and a listener; a test gives it fakes and calls the dispatcher. One thread; nothing here
/// blocks.
class Engine : public QObject
{
    Q_OBJECT
public:
    explicit Engine(EngineParts &parts, QObject *parent = nullptr);

    /// Reads the store, looks for images, takes up every job that has not ended; then ready(). Nobody should
    /// be let in before.
    void start();
    const Dispatcher &dispatcher() const { return m_dispatcher; }
    void setConnectionCount(int count)
    {
        m_connections = count;
        m_lifecycle.setWatched(count > 0);
    }
    bool isIdle() const
    {
        return m_lifecycle.isIdle() && !m_catalog.datasets().isBusy() && !m_storage.isBusy() &&
               !m_archives.isBusy();
    }

Q_SIGNALS:
    void ready(const trainshed::Result<> &outcome);
    void stopRequested();
    void becameIdle();

private:
    void takeUp();
    void removeStrays(const QStringList &known);
    void sweepCode();
    void sweepSecrets();
    void bindConnection();
    void bindJobs();
    void bindQuestions();
    void bindCode();
    void bindArchives();
    /// A job that came out of an archive becomes one of the list; its files go where that fails.
    void storeOpened(const OpenedJob &opened, std::function<void(Result<rpc::JobOpen::Reply>)> reply);
    void bindMetrics();
    void bindMetricColumns();
    void bindUsage();
    void bindMetricRules();
    void readMetricsAgain(const QString &job);
    /// Finds what a job's metrics are read from, with the rules of now.
    void withMetricSources(const QString &job, std::function<void(const Result<JobMetricSources> &)> use);
    void bindCatalog();
    void bindDatasets();
    void bindStorage();
    void bindCache();
    void bindAttention();
    void bindDevices();
    QList<DeviceHolder> deviceHolders() const;
    void reserveGpu(const rpc::DeviceReserve &request, const std::function<void(Result<rpc::None>)> &reply);
    void tellDevices(const std::function<void(Result<rpc::DeviceList::Reply>)> &reply);
    void applySettings();
    void keepAwake();
    /// Finds the job behind a reference, then goes on; an error is answered with.
    template<typename Reply>
    void withJob(const QString &reference, Reply reply, std::function<void(const JobRecord &)> then);
    void remove(const JobRecord &job, bool force, std::function<void(Result<rpc::None>)> reply);
    void erase(const JobId &id, std::function<void(Result<rpc::None>)> reply);
    void retryUpload(const QString &reference, std::function<void(Result<rpc::None>)> reply);
    void show(const JobId &id, std::function<void(Result<rpc::JobShow::Reply>)> reply);
    void finishSummary(JobSummary &job) const;

    EngineParts &m_parts;
    SecretStore m_secrets;
    StorageProfiles m_profiles;
    Catalog m_catalog;
    StorageService m_storage;
    JobUsage m_usage; ///< before the life cycle: hears of a start before it is asked about it
    Lifecycle m_lifecycle;
    Submit m_submit;
    ChangeFeed m_feed;
    ArchiveBrowsing m_archives;
    HangWatch m_hangs;
    DeviceWatch m_devices;
    GpuInventory m_gpus;
    GpuUsage m_gpuUsage;
    Dispatcher m_dispatcher;
    QHash<JobId, std::function<void(Result<rpc::None>)>> m_deleteWhenEnded;
    QTimer m_sweep;
    int m_connections = 0;
    std::chrono::milliseconds m_startedAt{0};
};

} // namespace trainshed

Q_DECLARE_METATYPE(trainshed::Result<>)
