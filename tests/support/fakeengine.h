// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/archivemethods.h"
#include "model/protocol/messages/cachemethods.h"
#include "model/protocol/messages/codemethods.h"
#include "model/protocol/messages/devicemethods.h"
#include "model/protocol/messages/metriccolumnmethods.h"
#include "model/protocol/messages/metricmethods.h"
#include "model/protocol/messages/remotedatamethods.h"
#include "model/protocol/messages/storagemethods.h"
#include "model/protocol/messages/usagemethods.h"
#include "model/protocol/wire/rpcserver.h"

#include <QMap>
#include <QTimer>

#include <functional>
#include <initializer_list>
#include <list>
#include <map>

namespace trainshed {

/// An engine without a store, a pool or processes, for tests of what talks to one: every method of the
/// protocol over real bytes through a pair in memory. Jobs change their phase when the test says so.
///
///     FakeEngine engine;
///     auto client = engine.client();
///     client->open();
///     const JobId id = engine.addJob(samples::commandJob(QStringLiteral("a")));
///     engine.setPhase(id, JobPhase::Running);
class FakeEngine : public QObject
{
    Q_OBJECT
public:
    /// With the local pool, flavors of 1, 2 and 4 CPUs and one image; no algorithms, experiments, jobs.
    FakeEngine();
    ~FakeEngine() override;

    /// Each call a new connection; an unreachable engine closes it.
    EngineClient::DeviceFactory factory();
    /// A connection that came another way, such as through a LocalListener.
    void accept(std::unique_ptr<ByteDevice> device) { m_server.accept(std::move(device)); }
    /// A client of it; open() is the test's to call.
    std::unique_ptr<EngineClient> client();

    // ---- what it has. Every change is told to those who poll.
    JobId addJob(const JobSpec &spec, JobPhase phase = JobPhase::Pending);
    /// A row as it is but for revision; sequence is given where it is 0.
    JobId addJob(JobSummary summary);
    void change(const JobId &id, const std::function<void(JobDetails &)> &change);
    /// Sets the times as an engine would.
    void setPhase(const JobId &id, JobPhase phase, const Message &reason = {});
    void removeJob(const JobId &id);
    void addEvent(const JobId &id, const QString &code, const QStringList &args = {},
                  EventLevel level = EventLevel::Info);
    const JobDetails *job(const JobId &id) const;
    QList<JobId> jobs() const; ///< newest first
    AlgorithmId addAlgorithm(Algorithm algorithm);
    ExperimentId addExperiment(Experiment experiment);
    DatasetId addDataset(Dataset dataset);
    QList<Algorithm> algorithms;
    QList<Experiment> experiments;
    QList<Dataset> datasets;
    DatasetChanges datasetChanges;               ///< what every look at data finds
    QList<rpc::DatasetFiles::File> datasetFiles; ///< of every version
    QHash<QString, QByteArray> datasetContents;  ///< what they begin with, where they lie elsewhere
    QList<StorageProfile> storageProfiles;
    QHash<QString, QString> storageSecrets; ///< by profile
    QMap<QString, QString> bucketProfiles;
    struct Object {
        qint64 size = 0;
        qint64 modified = 0; ///< milliseconds since 1970
    };
    QMap<QString, QMap<QString, Object>> buckets; ///< objects by key, by bucket; every profile sees all
    QStringList unservedBuckets;                  ///< that the first profile lists and another one serves
    QList<StorageFinding> storageFindings;        ///< of every test
    rpc::StorageProgress::Reply storageProgress;
    QList<UnfinishedUpload> unfinishedUploads; ///< of every bucket
    qint64 uploadsUnderWay = 0;
    QList<RefusedEntry> transferRefused; ///< of every transfer
    std::optional<rpc::StorageProfileSave> lastStorageSave;
    std::optional<rpc::StorageProfileTest> lastStorageTest;
    std::optional<rpc::StorageTransfer> lastTransfer;
    QHash<JobId, QList<MetricCurve>> curves;  ///< as they are, whatever the number asked for
    QHash<JobId, QList<UsageTable>> gpuUsage; ///< beside `usage`
    QHash<JobId, UsageTable> usage;           ///< answered with its rows from … until, as they are
    std::optional<rpc::StorageMakeBucket> lastMadeBucket;
    QList<Flavor> flavors;
    QList<PoolInfo> pools;
    QList<Image> images;
    QList<rpc::CodeDiff::File> codeChanges;              ///< between any two
    rpc::ArchiveList::Reply archive;                     ///< every one
    QHash<qint64, rpc::ArchiveRead::Reply> archiveFiles; ///< by index
    rpc::JobOpen lastOpen;
    rpc::ArchiveProgress::Reply archiveProgress;
    QString cancelledArchive; ///< the operation
    rpc::CacheShow::Reply cache{3 << 20, 12, 50'000'000'000,
                                QStringLiteral("/home/me/.cache/trainshed/objects")};
    rpc::DeviceList::Reply devices;
    QList<MetricRule> metricRules;
    rpc::MetricRulesTry::Reply metricTrial; ///< of every log; its trials are those of the rules asked for
    std::optional<rpc::MetricRulesSet> lastMetricRulesSet;
    QJsonObject settings;
    QJsonObject settingsTable;
    rpc::Hello::Reply hello; ///< revision is filled in

    // ---- how it misbehaves
    /// The next call of the method is answered with the error instead.
    void failNext(const char *method, const Error &error);
    /// Calls of the method wait until release().
    void hold(const char *method);
    void release(const char *method);
    /// One waits.
    bool holdsACall(const char *method) const { return !m_held.value(QString::fromLatin1(method)).isEmpty(); }
    void dropConnections();
    /// While false nobody can connect; connections that are there are dropped.
    void setReachable(bool reachable);
    /// As if the home's database was replaced: every poll is answered with reset.
    void forgetHistory();

    int calls(const char *method) const { return m_calls.value(QString::fromLatin1(method)); }
    /// What was asked for last, for comparing with what a form should have sent.
    std::optional<rpc::JobCreate> lastCreate;
    std::optional<rpc::CodeDiff> lastCodeDiff;
    int connectionCount() const { return m_server.connectionCount(); }
    Revision revision() const { return m_revision; }

private:
    template<typename Request>
    using Answer = Result<typename Request::Reply>;
    /// A handler that may be made to fail or to wait.
    template<typename Request>
    void serve(std::function<Answer<Request>(const Request &)> handler);
    bool held(const QString &method, std::function<void()> goOn);
    /// What waits of those methods is answered as the engine answers what was cancelled.
    void cancelHeld(std::initializer_list<const char *> methods);
    std::optional<Error> takeFailure(const QString &method);

    void serveJobs();
    void serveOperations();
    void serveCatalog();
    void serveAlgorithms();
    void serveExperiments();
    void serveDatasets();
    void serveDatasetQuestions();
    void serveStorage();
    void serveStorageProfiles();
    void serveStorageChanges();
    void serveStorageUpkeep();
    Answer<rpc::StorageList> listStorage(const rpc::StorageList &request) const;
    void tellDatasets();
    Result<Dataset *> datasetOf(const QString &reference);
    Result<int> publish(Dataset &dataset, const QString &location, const QString &notes);
    void serveEngine();
    Answer<rpc::JobCreate> create(const rpc::JobCreate &request);
    QList<Issue> check(const JobSpec &spec, bool newVersion, QString *requirements = nullptr) const;
    Result<JobId> find(const QString &reference) const;
    Answer<rpc::JobList> list(const rpc::JobList &request) const;
    rpc::Changes::Reply changesSince(Revision since) const;
    void bump(JobDetails &job);
    void tellPolls(bool late = false);
    Algorithm *algorithmOf(const QString &reference);
    Experiment *experimentOf(const QString &reference);

    struct Poll {
        rpc::Changes request;
        Caller caller;
        qint64 deadline = 0;
        Dispatcher::Reply<rpc::Changes> reply;
    };
    struct Removed {
        JobId id;
        Revision revision = 0;
    };

    Dispatcher m_dispatcher;
    RpcServer m_server;
    bool m_reachable = true;
    Revision m_revision = 1;
    Revision m_oldest = 0; ///< polls from before are answered with reset
    Revision m_algorithmsAt = 1;
    Revision m_experimentsAt = 1;
    Revision m_datasetsAt = 1;
    std::map<qint64, JobDetails> m_jobs; ///< by sequence
    QHash<JobId, qint64> m_sequences;
    QMap<Revision, JobId> m_byRevision;
    QList<Removed> m_removed;
    QHash<JobId, QList<Event>> m_events;
    qint64 m_nextEvent = 1;
    QHash<QString, JobId> m_requests;
    std::list<Poll> m_polls;
    QTimer m_pollTimer;
    QHash<QString, int> m_calls;
    QHash<QString, QList<Error>> m_failures;
    QHash<QString, QList<std::function<void()>>> m_held;
};

template<typename Request>
void FakeEngine::serve(std::function<Answer<Request>(const Request &)> handler)
{
    m_dispatcher.on<Request>([this, handler](const Request &request, Dispatcher::Reply<Request> reply) {
        const QString method = QString::fromLatin1(Request::method);
        ++m_calls[method];
        const auto go = [this, handler, request, reply, method] {
            if (const std::optional<Error> failure = takeFailure(method))
                reply(*failure);
            else
                reply(handler(request));
        };
        if (!held(method, go))
            go();
    });
}

} // namespace trainshed
