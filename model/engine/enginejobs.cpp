// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/engine.h"

#include "model/engine/background.h"
#include "model/engine/snapshot.h"
#include "model/job/rules.h"
#include "model/job/wording.h"
#include "model/store/store.h"

#include <algorithm>

// The methods that start with "job.".
namespace trainshed {

template<typename Reply>
void Engine::withJob(const QString &reference, Reply reply, std::function<void(const JobRecord &)> then)
{
    m_parts.store->run<JobRecord>(
        [reference](Connection &c) -> Result<JobRecord> {
            auto id = c.jobs().find(reference);
            if (!id)
                return id.error();
            return c.jobs().load(*id);
        },
        this,
        [reply = std::move(reply), then = std::move(then)](const Result<JobRecord> &record) {
            if (record)
                then(*record);
            else
                reply(record.error());
        });
}

void Engine::bindJobs()
{
    m_dispatcher.on<rpc::JobCreate>(
        [this](const rpc::JobCreate &request, auto reply) { m_submit.create(request, std::move(reply)); });
    m_dispatcher.on<rpc::JobCheck>(
        [this](const rpc::JobCheck &request, auto reply) { m_submit.check(request, std::move(reply)); });
    m_dispatcher.on<rpc::JobProposeName>(
        [this](const rpc::JobProposeName &, auto reply) { m_submit.proposeName(std::move(reply)); });
    m_dispatcher.on<rpc::SecretPlace>([this](const rpc::SecretPlace &, auto reply) {
        m_secrets.place([this, reply](SecretStore::Place place) {
            reply(rpc::SecretPlace::Reply{place == SecretStore::Place::Keychain, m_parts.home.secretsPath()});
        });
    });
    m_dispatcher.on<rpc::JobStop>([this](const rpc::JobStop &request, auto reply) {
        withJob(request.job, reply, [this, reply](const JobRecord &job) {
            m_lifecycle.stop(job.summary.id, [reply](const Result<> &done) {
                if (done)
                    reply(rpc::None{});
                else
                    reply(done.error());
            });
        });
    });
    m_dispatcher.on<rpc::JobRetryUpload>(
        [this](const rpc::JobRetryUpload &request, auto reply) { retryUpload(request.job, reply); });
    m_dispatcher.on<rpc::JobPriority>([this](const rpc::JobPriority &request, auto reply) {
        withJob(request.job, reply, [this, reply, priority = request.priority](const JobRecord &job) {
            m_lifecycle.setPriority(job.summary.id, priority, [reply](const Result<> &done) {
                if (done)
                    reply(rpc::None{});
                else
                    reply(done.error());
            });
        });
    });
    m_dispatcher.on<rpc::JobDelete>([this](const rpc::JobDelete &request, auto reply) {
        withJob(request.job, reply,
                [this, reply, force = request.force](const JobRecord &job) { remove(job, force, reply); });
    });
    m_dispatcher.on<rpc::JobDescribe>([this](const rpc::JobDescribe &request, auto reply) {
        if (const auto wrong = checkDescription(request.description)) {
            reply(Error{ErrorCode::InvalidArgument, sentence(*wrong), QStringLiteral("description")});
            return;
        }
        m_parts.store->run<JobId>(
            [request, now = m_parts.clock->wall()](Connection &c) -> Result<JobId> {
                auto id = c.jobs().find(request.job);
                if (!id)
                    return id.error();
                auto record = c.jobs().load(*id);
                if (!record)
                    return record.error();
                record->spec.description = request.description;
                if (auto done = c.jobs().updateSpec(*id, record->spec, record->commandLine, record->workDir);
                    !done)
                    return done.error();
                if (auto done = c.jobs().touch(*id); !done)
                    return done.error();
                if (auto done = c.events().add({0,
                                                *id,
                                                now,
                                                EventLevel::Info,
                                                -1,
                                                {QStringLiteral("event.description-changed"), {}}});
                    !done)
                    return done.error();
                return *id;
            },
            this,
            [this, request, reply](const Result<JobId> &id) {
                if (!id) {
                    reply(id.error());
                    return;
                }
                m_lifecycle.setDescription(*id, request.description);
                m_feed.notify();
                reply(rpc::None{});
            });
    });
}

void Engine::remove(const JobRecord &job, bool force, std::function<void(Result<rpc::None>)> reply)
{
    const JobId id = job.summary.id;
    if (!m_lifecycle.find(id)) {
        erase(id, std::move(reply));
        return;
    }
    if (!force) {
        reply(Error{
            ErrorCode::Conflict,
            tr("The job “%1” has not ended. Stop it first, or delete it with force.").arg(job.summary.name),
            {}});
        return;
    }
    m_deleteWhenEnded[id] = std::move(reply);
    m_lifecycle.stop(id, [](const Result<> &) {});
}

void Engine::erase(const JobId &id, std::function<void(Result<rpc::None>)> reply)
{
    m_parts.store->run<QStringList>(
        [id](Connection &c) -> Result<QStringList> {
            auto record = c.jobs().load(id);
            if (!record)
                return record.error();
            QStringList secrets;
            for (const EnvironmentVariable &variable : std::as_const(record->spec.environment)) {
                if (variable.secret)
                    secrets.append(variable.reference);
            }
            if (auto removed = c.jobs().remove(id); !removed)
                return removed.error();
            return secrets;
        },
        this,
        [this, id, reply = std::move(reply)](const Result<QStringList> &secrets) {
            if (!secrets) {
                reply(secrets.error());
                return;
            }
            m_submit.dropSecrets(*secrets);
            // The folder after the row: cut short in between, the next start removes it
            // as a stray.
            inBackground<Result<>>(
                *m_parts.workers, this,
                [home = m_parts.home, id] { return removeTree(home.jobsPath(), home.jobPath(id)); },
                [this](const Result<> &) { m_sweep.start(); });
            m_feed.notify();
            reply(rpc::None{});
        });
}

void Engine::retryUpload(const QString &reference, std::function<void(Result<rpc::None>)> reply)
{
    struct Found {
        JobRecord record;
        QList<AttemptRecord> attempts;
    };
    m_parts.store->run<Found>(
        [reference](Connection &c) -> Result<Found> {
            auto id = c.jobs().find(reference);
            if (!id)
                return id.error();
            auto record = c.jobs().load(*id);
            if (!record)
                return record.error();
            auto attempts = c.jobs().attempts(*id);
            if (!attempts)
                return attempts.error();
            return Found{*record, *attempts};
        },
        this,
        [this, reply = std::move(reply)](const Result<Found> &found) {
            if (!found) {
                reply(found.error());
                return;
            }
            m_lifecycle.retryUpload(found->record, found->attempts, [reply](const Result<> &done) {
                if (done)
                    reply(rpc::None{});
                else
                    reply(done.error());
            });
        });
}

void Engine::bindQuestions()
{
    m_dispatcher.on<rpc::JobList>([this](const rpc::JobList &request, const auto &reply) {
        JobQuery query{std::clamp(request.limit, 1, 2000), request.before, request.phases, request.experiment,
                       request.nameGlob};
        m_parts.store->run<JobPage>(
            [query](Connection &c) { return c.jobs().page(query); }, this,
            [this, reply](Result<JobPage> page) {
                if (!page) {
                    reply(page.error());
                    return;
                }
                for (JobSummary &job : page->jobs)
                    finishSummary(job);
                reply(rpc::JobList::Reply{page->jobs, page->revision, page->total, page->more});
            });
    });
    m_dispatcher.on<rpc::JobShow>([this](const rpc::JobShow &request, const auto &reply) {
        m_parts.store->run<JobId>([job = request.job](Connection &c) { return c.jobs().find(job); }, this,
                                  [this, reply](const Result<JobId> &id) {
                                      if (id)
                                          show(*id, reply);
                                      else
                                          reply(id.error());
                                  });
    });
    m_dispatcher.on<rpc::JobEvents>([this](const rpc::JobEvents &request, const auto &reply) {
        m_parts.store->run<QList<Event>>(
            [request](Connection &c) -> Result<QList<Event>> {
                auto id = c.jobs().find(request.job);
                if (!id)
                    return id.error();
                return c.events().ofJob(*id, request.after);
            },
            this,
            [reply](const Result<QList<Event>> &events) {
                if (events)
                    reply(rpc::JobEvents::Reply{*events});
                else
                    reply(events.error());
            });
    });
}

void Engine::show(const JobId &id, std::function<void(Result<rpc::JobShow::Reply>)> reply)
{
    struct Found {
        JobRecord record;
        QList<AttemptRecord> attempts;
        QList<Metric> metrics;
    };
    m_parts.store->run<Found>(
        [id](Connection &c) -> Result<Found> {
            auto record = c.jobs().load(id);
            if (!record)
                return record.error();
            auto attempts = c.jobs().attempts(id);
            if (!attempts)
                return attempts.error();
            auto metrics = c.metrics().ofJob(id);
            if (!metrics)
                return metrics.error();
            return Found{*record, *attempts, *metrics};
        },
        this,
        [this, reply = std::move(reply)](const Result<Found> &found) {
            if (!found) {
                reply(found.error());
                return;
            }
            JobDetails details;
            details.summary = found->record.summary;
            finishSummary(details.summary);
            details.spec = found->record.spec;
            details.commandLine = found->record.commandLine;
            details.workDir = found->record.workDir;
            details.metrics = found->metrics;
            details.folder = m_parts.home.jobPath(details.summary.id);
            for (const AttemptRecord &one : found->attempts) {
                Attempt attempt = one.attempt;
                attempt.folder = m_parts.home.attemptPath(details.summary.id, attempt.number);
                attempt.logPath = m_parts.home.logPath(details.summary.id, attempt.number);
                details.attempts.append(attempt);
            }
            if (details.spec.algorithm.codeDir.isEmpty()) {
                reply(rpc::JobShow::Reply{details});
                return;
            }
            inBackground<CodeVersion>(
                *m_parts.workers, this,
                [folder = details.folder] {
                    const auto noted = notedSnapshot(folder);
                    return noted ? noted->value_or(CodeVersion()) : CodeVersion();
                },
                [details, reply](const CodeVersion &code) mutable {
                    details.code = code;
                    reply(rpc::JobShow::Reply{details});
                });
        });
}

} // namespace trainshed
