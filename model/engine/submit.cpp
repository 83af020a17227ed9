// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/submit.h"

#include "model/engine/background.h"
#include "model/engine/catalog.h"
#include "model/engine/gpuplaces.h"
#include "model/engine/probe.h"
#include "model/engine/remotestores.h"
#include "model/engine/snapshot.h"
#include "model/engine/storageprofiles.h"
#include "model/job/location.h"
#include "model/job/requirements.h"
#include "model/job/resolve.h"
#include "model/job/runplan.h"
#include "model/job/wording.h"
#include "model/store/store.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace trainshed {

namespace {

Error refusal(const QList<Issue> &issues)
{
    for (const Issue &issue : issues) {
        if (issue.severity == Severity::Error)
            return {ErrorCode::InvalidArgument, sentence(issue.message), issue.field};
    }
    return {};
}

/// What the list shows as the algorithm of a job.
QString algorithmLabel(const AlgorithmSource &source)
{
    if (!source.name.isEmpty())
        return source.name;
    return hasBootCommand(source) ? source.command.left(80) : QFileInfo(source.bootFile).fileName();
}

} // namespace

Submit::Submit(EngineParts &parts, Catalog &catalog, SecretStore &secrets, const StorageProfiles &storage,
               QObject *parent)
    : QObject(parent), m_parts(parts), m_catalog(catalog), m_secrets(secrets), m_storage(storage)
{}

void Submit::gather(const JobSpec &spec, bool newVersion, std::function<void(Checked)> then)
{
    const auto go = [this, spec, newVersion, then = std::move(then)] { gatherKnown(spec, newVersion, then); };
    // Whether there is such a GPU is known only after a look.
    if (gpuDemand(spec.flavor).count > 0)
        m_catalog.whenFlavorsKnown(go);
    else
        go();
}

void Submit::gatherKnown(const JobSpec &spec, bool newVersion, std::function<void(Checked)> then)
{
    m_catalog.images(false, [this, spec, newVersion, then = std::move(then)](const QList<Image> &images) {
        Facts facts;
        facts.algorithms = m_catalog.algorithms();
        facts.experiments = m_catalog.experiments();
        facts.flavors = m_catalog.flavors();
        facts.pools =
            QList<PoolInfo>{{PoolId(QStringLiteral("local")), {}, QStringLiteral("local"), 1, 0, 0, 0, 0, 0}};
        facts.images = images;
        facts.datasets = m_catalog.datasets().all();
        facts.newVersion = newVersion;
        facts.limits = m_parts.settings.limits();
        std::optional<Algorithm> algorithm;
        if (spec.algorithm.kind == AlgorithmKind::Saved)
            algorithm = m_catalog.algorithm(spec.algorithm.algorithmId.toString());
        Checked checked;
        // What the references to datasets mean is part of what is stored and looked at.
        checked.resolved =
            withDatasets(algorithm ? resolve(spec, *algorithm) : spec, m_catalog.datasets().all());
        facts.unservedBuckets = QStringList();
        for (const QString &bucket : bucketsOf(checked.resolved)) {
            if (!m_storage.profileFor(bucket))
                facts.unservedBuckets->append(bucket);
        }
        const QStringList paths = pathsToProbe(checked.resolved, algorithm);
        if (paths.isEmpty()) {
            checked.issues = validate(spec, facts);
            then(checked);
            return;
        }
        inBackground<Checked>(
            *m_parts.workers, this,
            [spec, facts, paths, checked]() mutable {
                facts.paths = probePaths(paths);
                checked.requirements = requirementsIn(checked.resolved.algorithm, facts);
                checked.issues = validate(spec, facts);
                return checked;
            },
            then);
    });
}

void Submit::create(const rpc::JobCreate &request, CreateReply reply)
{
    // The rules see the values; nothing that is stored does.
    gather(withSecrets(request.spec, newSecrets(request)), request.newVersion,
           [this, request, reply = std::move(reply)](Checked checked) {
               checked.resolved = withoutSecretValues(checked.resolved);
               if (hasErrors(checked.issues)) {
                   reply(refusal(checked.issues));
                   return;
               }
               const JobId id = JobId::create();
               const auto folder = localPath(checked.resolved.algorithm.codeDir);
               if (!folder) {
                   store(request, checked.resolved, id, {}, reply);
                   return;
               }
               struct Taken {
                   CodeVersion code;
                   QList<Message> events;
               };
               const QString bootFile =
                   bootFileInside(checked.resolved.algorithm.codeDir, checked.resolved.algorithm.bootFile)
                       .value_or(QString());
               inBackground<Result<Taken>>(
                   *m_parts.workers, this,
                   [folder = *folder, home = m_parts.home, code = m_parts.code, id, bootFile,
                    limits = m_parts.settings.limits()]() -> Result<Taken> {
                       if (!QDir().mkdir(home.jobPath(id)))
                           return errnoError(errno, tr("The job's folder could not be made."),
                                             home.jobPath(id));
                       CopyControl control;
                       QList<Message> events;
                       auto taken =
                           takeSnapshot(folder, home.jobPath(id), *code, limits, control, bootFile, &events);
                       if (!taken) {
                           (void)removeTree(home.jobsPath(), home.jobPath(id));
                           return taken.error();
                       }
                       return Taken{*taken, events};
                   },
                   [this, request, checked, id, reply](const Result<Taken> &taken) {
                       if (!taken) {
                           reply(taken.error());
                           return;
                       }
                       const Message event{
                           QStringLiteral("event.code-snapshot"),
                           {QString::number(taken->code.files), QString::number(taken->code.bytes)}};
                       store(request, checked.resolved, id, QList<Message>{event} + taken->events, reply);
                   });
           });
}

JobRecord Submit::recordFor(const JobSpec &resolved, const JobId &id) const
{
    JobRecord record;
    JobSummary &s = record.summary;
    s.id = id;
    s.name = resolved.name;
    s.created = m_parts.clock->wall();
    s.autoStopMinutes = resolved.autoStopMinutes.value_or(0);
    s.priority = resolved.priority;
    s.algorithm = algorithmLabel(resolved.algorithm);
    s.pool = resolved.pool;
    for (const Flavor &flavor : m_catalog.flavors()) {
        if (flavor.id == resolved.flavor)
            s.resources = flavorText(flavor);
    }
    Placement placement;
    placement.job = id;
    placement.attemptFolder = m_parts.home.attemptPath(id, 1);
    placement.interpreter = m_catalog.interpreter(resolved.algorithm);
    const RunPlan plan = planRun(resolved, placement);
    record.spec = resolved;
    record.commandLine = shellLine(plan.argv);
    record.workDir = plan.workDir;
    return record;
}

void Submit::store(const rpc::JobCreate &request, const JobSpec &resolved, const JobId &id,
                   const QList<Message> &events, const CreateReply &reply)
{
    keepSecrets(resolved, newSecrets(request), events,
                [this, request, resolved, id, reply](const Result<QList<Message>> &messages) {
                    if (messages) {
                        insert(request, resolved, id, *messages, reply);
                        return;
                    }
                    m_parts.workers->start(
                        [home = m_parts.home, id] { (void)removeTree(home.jobsPath(), home.jobPath(id)); });
                    reply(messages.error());
                });
}

void Submit::insert(const rpc::JobCreate &request, const JobSpec &resolved, const JobId &id,
                    const QList<Message> &messages, CreateReply reply)
{
    struct Outcome {
        JobRecord record;
        std::optional<Experiment> experiment;
        bool existed = false; ///< the same request was stored before
    };
    JobRecord record = recordFor(resolved, id);
    m_parts.store->run<Outcome>(
        [record, request, messages](Connection &c) mutable -> Result<Outcome> {
            if (!request.requestId.isEmpty()) {
                auto known = c.jobs().ofRequest(request.requestId);
                if (!known)
                    return known.error();
                if (*known) {
                    auto existing = c.jobs().load(**known);
                    if (!existing)
                        return existing.error();
                    return Outcome{*existing, {}, true};
                }
            }
            if (auto kept = checkKept(c, record.spec, newSecrets(request)); !kept)
                return kept.error();
            auto latest = c.jobs().latestVersion(record.summary.name);
            if (!latest)
                return latest.error();
            if (*latest > 0 && !request.newVersion) {
                return Error{
                    ErrorCode::AlreadyExists,
                    tr("There is a job “%1” already. Choose another name, or make a new version of it.")
                        .arg(record.summary.name),
                    QStringLiteral("name")};
            }
            record.summary.version = *latest + 1;
            Outcome outcome;
            ExperimentChoice &choice = record.spec.experiment;
            if (choice.mode == ExperimentMode::New) {
                outcome.experiment = Experiment{ExperimentId::create(),
                                                choice.name,
                                                choice.description,
                                                record.summary.created,
                                                record.summary.created,
                                                1,
                                                {}};
                if (auto put = c.catalog().put(*outcome.experiment); !put)
                    return put.error();
                if (auto noted = c.jobs().noteExperiments(); !noted)
                    return noted.error();
                choice.mode = ExperimentMode::Existing;
                choice.id = outcome.experiment->id;
            }
            record.summary.experiment = choice.mode == ExperimentMode::None ? ExperimentId() : choice.id;
            if (auto done = c.jobs().insert(record, request.requestId); !done)
                return done.error();
            for (const InputChannel &input : std::as_const(record.spec.inputs)) {
                if (input.dataset.isEmpty())
                    continue;
                if (auto done = c.datasets().noteUse(record.summary.id, DatasetId(input.dataset.id)); !done)
                    return done.error();
            }
            QList<Message> all{Message{QStringLiteral("event.job-created"), {}}};
            all += messages;
            for (const Message &message : std::as_const(all)) {
                if (auto done = c.events().add(
                        {0, record.summary.id, record.summary.created, EventLevel::Info, -1, message});
                    !done)
                    return done.error();
            }
            outcome.record = record;
            return outcome;
        },
        this,
        [this, id, request, reply = std::move(reply)](const Result<Outcome> &outcome) {
            if (!outcome || outcome->existed) {
                QStringList references;
                for (const SecretValue &secret : newSecrets(request))
                    references.append(secret.reference);
                dropSecrets(references);
                m_parts.workers->start(
                    [home = m_parts.home, id] { (void)removeTree(home.jobsPath(), home.jobPath(id)); });
            }
            if (!outcome) {
                reply(outcome.error());
                return;
            }
            const JobSummary &s = outcome->record.summary;
            if (outcome->experiment)
                m_catalog.adopt(*outcome->experiment);
            reply(rpc::JobCreate::Reply{s.id, s.name, s.version, s.revision});
            if (!outcome->existed)
                Q_EMIT created(outcome->record);
        });
}

void Submit::check(const rpc::JobCheck &request, std::function<void(Result<rpc::JobCheck::Reply>)> reply)
{
    // Two questions at once would be answered in any order: the name first, then the rules.
    m_parts.store->run<int>(
        [name = request.spec.name](Connection &c) { return c.jobs().latestVersion(name); }, this,
        [this, request, reply = std::move(reply)](const Result<int> &latest) {
            if (!latest) {
                reply(latest.error());
                return;
            }
            const bool taken = *latest > 0 && !request.newVersion;
            gather(request.spec, request.newVersion, [this, taken, reply](Checked checked) {
                if (taken) {
                    checked.issues.prepend({QStringLiteral("name"),
                                            Severity::Error,
                                            {QStringLiteral("issue.name-taken"), {checked.resolved.name}}});
                }
                Placement placement;
                placement.attemptFolder = QStringLiteral("${MA_HOME}");
                placement.interpreter = m_catalog.interpreter(checked.resolved.algorithm);
                reply(rpc::JobCheck::Reply{checked.issues,
                                           shellLine(planRun(checked.resolved, placement).argv),
                                           checked.requirements});
            });
        });
}

void Submit::proposeName(std::function<void(Result<rpc::JobProposeName::Reply>)> reply)
{
    m_parts.store->run<rpc::JobProposeName::Reply>(
        [](Connection &c) -> Result<rpc::JobProposeName::Reply> {
            for (;;) {
                const QString name = QStringLiteral("job-%1").arg(
                    QRandomGenerator::global()->bounded(0x10000), 4, 16, QLatin1Char('0'));
                auto latest = c.jobs().latestVersion(name);
                if (!latest)
                    return latest.error();
                if (*latest == 0)
                    return rpc::JobProposeName::Reply{name};
            }
        },
        this, std::move(reply));
}

} // namespace trainshed
