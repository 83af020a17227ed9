// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/engine.h"

#include "model/engine/background.h"
#include "model/engine/snapshot.h"
#include "model/protocol/messages/catalogmethods.h"
#include "model/storage/cache/contentcache.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QSet>

#include <chrono>

namespace trainshed {

namespace {
Q_LOGGING_CATEGORY(log, "trainshed.engine")
constexpr std::chrono::seconds sweepDelay{5};
} // namespace

Engine::Engine(EngineParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_secrets(parts.home.secretsPath(), parts.keychain, *parts.workers)
    , m_profiles(parts, m_secrets)
    , m_catalog(parts, m_profiles)
    , m_storage(m_profiles, parts.home.cache + u"/passage")
    , m_usage(parts)
    , m_lifecycle(parts, m_catalog, m_secrets, m_profiles)
    , m_submit(parts, m_catalog, m_secrets, m_profiles)
    , m_feed(*parts.store, [this](JobSummary &job) { finishSummary(job); })
    , m_hangs(*parts.clock, *parts.workers, [this] { return m_lifecycle.runningAttempts(); })
    , m_gpus(
          m_devices, *parts.workers, [this] { return deviceHolders(); },
          [this] { return m_lifecycle.needsGpus(); })
    , m_gpuUsage(m_devices, m_usage, [this] { return m_lifecycle.holders(); })
    , m_startedAt(parts.clock->boot())
{
    if (!parts.code)
        parts.code = std::make_shared<CodeStore>(parts.home.codePath());
    if (!parts.cache)
        parts.cache = std::make_shared<ContentCache>(parts.home.objectsPath());
    m_sweep.setSingleShot(true);
    m_sweep.setInterval(sweepDelay);
    connect(&m_sweep, &QTimer::timeout, this, &Engine::sweepCode);
    connect(&m_lifecycle, &Lifecycle::stored, &m_feed, &ChangeFeed::notify);
    connect(&m_lifecycle, &Lifecycle::progressed, &m_feed, &ChangeFeed::tell);
    connect(&m_catalog, &Catalog::changed, &m_feed, &ChangeFeed::notify);
    connect(&m_lifecycle, &Lifecycle::becameIdle, this, &Engine::becameIdle);
    connect(&m_catalog.datasets(), &Datasets::becameIdle, this, &Engine::becameIdle);
    connect(&m_storage, &StorageService::becameIdle, this, &Engine::becameIdle);
    connect(&m_submit, &Submit::created, this, [this](const JobRecord &record) {
        m_feed.notify();
        m_lifecycle.take(record, {});
    });
    connect(&m_lifecycle, &Lifecycle::ended, this, [this](const JobId &id) {
        if (const auto reply = m_deleteWhenEnded.take(id))
            erase(id, reply);
    });
    bindConnection();
    bindJobs();
    bindQuestions();
    bindCode();
    bindMetrics();
    bindMetricColumns();
    bindUsage();
    bindMetricRules();
    bindArchives();
    bindCatalog();
    bindDatasets();
    bindStorage();
    bindCache();
    bindAttention();
    bindDevices();
}

void Engine::start()
{
    m_catalog.load([this](const Result<> &loaded) {
        if (!loaded) {
            Q_EMIT ready(loaded);
            return;
        }
        m_catalog.datasets().load([this](const Result<> &read) {
            if (!read) {
                Q_EMIT ready(read);
                return;
            }
            m_profiles.load([this](const Result<> &known) {
                if (known)
                    m_catalog.images(false, [this](const QList<Image> &) { takeUp(); });
                else
                    Q_EMIT ready(known);
            });
        });
    });
}

void Engine::takeUp()
{
    struct Found {
        QList<JobRecord> jobs;
        QList<QList<AttemptRecord>> attempts;
        QStringList ids;
    };
    m_parts.store->run<Found>(
        [](Connection &c) -> Result<Found> {
            auto active = c.jobs().active();
            if (!active)
                return active.error();
            Found found{*active, {}, {}};
            for (const JobRecord &job : std::as_const(found.jobs)) {
                auto attempts = c.jobs().attempts(job.summary.id);
                if (!attempts)
                    return attempts.error();
                found.attempts.append(*attempts);
            }
            auto ids = c.jobs().ids();
            if (!ids)
                return ids.error();
            found.ids = *ids;
            return found;
        },
        this,
        [this](const Result<Found> &found) {
            if (!found) {
                Q_EMIT ready(found.error());
                return;
            }
            removeStrays(found->ids);
            sweepSecrets();
            for (qsizetype i = 0; i < found->jobs.size(); ++i)
                m_lifecycle.take(found->jobs[i], found->attempts[i]);
            m_lifecycle.allTaken();
            applySettings();
            Q_EMIT ready(Done{});
        });
}

/// Folders of submits that were never stored, and of jobs whose deletion was cut short.
void Engine::removeStrays(const QStringList &known)
{
    // Listed now, before anyone can submit: a folder that is made later is never taken for a stray.
    const QStringList folders = QDir(m_parts.home.jobsPath()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const QSet<QString> jobs(known.begin(), known.end());
    QStringList strays;
    for (const QString &folder : folders) {
        if (!jobs.contains(folder))
            strays.append(folder);
    }
    inBackground<Done>(
        *m_parts.workers, this,
        [root = m_parts.home.jobsPath(), strays] {
            for (const QString &stray : strays)
                (void)removeTree(root, root + u'/' + stray);
            return Done{};
        },
        [this](Done) { m_sweep.start(); });
}

/// Of submits that were never stored, and of jobs whose deletion was cut short.
void Engine::sweepSecrets()
{
    m_secrets.references([this](const QStringList &references) { m_submit.dropSecrets(references); });
}

/// Code that no job refers to any more. Late, so that many deletions are one look through the home.
void Engine::sweepCode()
{
    inBackground<Result<CodeStore::Swept>>(
        *m_parts.workers, this,
        [code = m_parts.code, jobs = m_parts.home.jobsPath()] {
            return code->sweep([jobs] { return notedManifests(jobs); });
        },
        [this](const Result<CodeStore::Swept> &swept) {
            if (swept)
                return;
            if (swept.error().code == ErrorCode::InUse)
                m_sweep.start();
            else
                qCWarning(log, "%s", qUtf8Printable(swept.error().text()));
        });
}

void Engine::finishSummary(JobSummary &job) const
{
    job.transfer = m_lifecycle.transferOf(job.id);
    if (job.phase != JobPhase::Pending)
        return;
    if (const Message wait = m_lifecycle.waitMessage(job.id); !wait.isEmpty())
        job.reason = wait;
}

void Engine::bindConnection()
{
    m_dispatcher.on<rpc::Hello>([this](const rpc::Hello &hello, const auto &reply) {
        if (hello.oldest > rpc::protocolVersion || hello.protocol < rpc::protocolOldest) {
            reply(Error{ErrorCode::VersionMismatch,
                        tr("The program speaks protocol %1 to %2, the engine %3 to %4. Stop the engine, so "
                           "that the newer "
                           "one is started; running jobs go on.")
                            .arg(hello.oldest)
                            .arg(hello.protocol)
                            .arg(rpc::protocolOldest)
                            .arg(rpc::protocolVersion),
                        {}});
            return;
        }
        // Asked of the store, so that the revision is one that is stored.
        m_parts.store->run<Revision>([](Connection &c) -> Result<Revision> { return c.jobs().revision(); },
                                     this,
                                     [this, reply](const Result<Revision> &revision) {
                                         if (!revision) {
                                             reply(revision.error());
                                             return;
                                         }
                                         rpc::Hello::Reply answer;
                                         answer.version = QStringLiteral(TRAINSHED_VERSION);
                                         answer.pid = QCoreApplication::applicationPid();
                                         answer.home = m_parts.home.data;
                                         answer.revision = *revision;
                                         answer.outputs = m_parts.home.outputsPath();
                                         answer.samples = m_parts.samples;
                                         reply(answer);
                                     });
    });
    m_dispatcher.on<rpc::Changes>(
        [this](const rpc::Changes &request, const Caller &caller, const auto &reply) {
            m_feed.ask(
                request, [caller] { return caller.gone(); }, reply);
        });
    m_dispatcher.on<rpc::EngineStatus>([this](const rpc::EngineStatus &, const auto &reply) {
        m_parts.store->run<qint64>(
            [](Connection &c) { return c.jobs().count(); }, this,
            [this, reply](const Result<qint64> &count) {
                if (!count) {
                    reply(count.error());
                    return;
                }
                reply(rpc::EngineStatus::Reply{
                    QCoreApplication::applicationPid(), QStringLiteral(TRAINSHED_VERSION), m_parts.home.data,
                    (m_parts.clock->boot() - m_startedAt).count(), m_lifecycle.runningCount(),
                    m_lifecycle.waitingCount(), *count, m_connections});
            });
    });
    m_dispatcher.on<rpc::EngineStop>([this](const rpc::EngineStop &, const auto &reply) {
        reply(rpc::None{});
        Q_EMIT stopRequested();
    });
    m_dispatcher.on<rpc::SettingsGet>([this](const rpc::SettingsGet &, const auto &reply) {
        reply(rpc::SettingsGet::Reply{m_parts.settings.values(), EngineSettings::describe()});
    });
    m_dispatcher.on<rpc::SettingsSet>([this](const rpc::SettingsSet &request, const auto &reply) {
        EngineSettings changed = m_parts.settings;
        auto values = changed.set(request.values);
        if (!values) {
            reply(values.error());
            return;
        }
        m_parts.store->run<Done>(
            [values = *values](Connection &c) -> Result<> {
                for (auto at = values.cbegin(); at != values.cend(); ++at) {
                    if (auto put = c.catalog().putSetting(at.key(), at.value()); !put)
                        return put;
                }
                return Done{};
            },
            this,
            [this, request, reply](const Result<> &stored) {
                if (!stored) {
                    reply(stored.error());
                    return;
                }
                (void)m_parts.settings.set(request.values);
                applySettings();
                reply(rpc::SettingsGet::Reply{m_parts.settings.values(), EngineSettings::describe()});
            });
    });
}

} // namespace trainshed
