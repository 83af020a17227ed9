// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"
#include "model/job/requirements.h"
#include "model/job/resolve.h"
#include "model/job/rules.h"
#include "model/job/runplan.h"
#include "model/job/wording.h"
#include "tests/support/fakeengine.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace trainshed {

namespace {

PathFacts probe(const QString &path)
{
    const QFileInfo info(path);
    PathFacts facts;
    facts.exists = info.exists();
    facts.isFolder = info.isDir();
    facts.readable = info.isReadable();
    QFileInfo nearest = info;
    while (!nearest.exists() && !nearest.isRoot())
        nearest = QFileInfo(nearest.absolutePath());
    facts.writable = nearest.isWritable();
    facts.isEmpty = !info.exists() || (info.isDir() && info.dir().isEmpty());
    return facts;
}

QString algorithmText(const AlgorithmSource &source)
{
    if (!source.name.isEmpty())
        return source.name;
    return source.command.isEmpty() ? source.bootFile : source.command;
}

} // namespace

JobId FakeEngine::addJob(const JobSpec &spec, JobPhase phase)
{
    JobDetails job;
    job.spec = spec;
    JobSummary &s = job.summary;
    s.id = JobId::create();
    s.name = spec.name;
    for (const auto &[sequence, other] : m_jobs) {
        if (other.summary.name == spec.name)
            s.version = qMax(s.version, other.summary.version + 1);
    }
    s.phase = JobPhase::Creating;
    s.created = SystemClock().wall();
    s.autoStopMinutes = spec.autoStopMinutes.value_or(0);
    s.priority = spec.priority;
    s.algorithm = algorithmText(spec.algorithm);
    s.experiment = spec.experiment.id;
    s.experimentName = spec.experiment.name;
    s.pool = spec.pool;
    for (const Flavor &f : std::as_const(flavors)) {
        if (f.id == spec.flavor)
            s.resources = flavorText(f);
    }
    s.sequence = m_jobs.empty() ? 1 : m_jobs.rbegin()->first + 1;
    const JobId id = s.id;
    m_sequences.insert(id, s.sequence);
    bump(m_jobs.emplace(s.sequence, std::move(job)).first->second);
    if (phase != JobPhase::Creating)
        setPhase(id, phase);
    return id;
}

JobId FakeEngine::addJob(JobSummary summary)
{
    JobDetails job;
    if (summary.sequence == 0)
        summary.sequence = m_jobs.empty() ? 1 : m_jobs.rbegin()->first + 1;
    job.summary = summary;
    job.spec.name = summary.name;
    m_sequences.insert(summary.id, summary.sequence);
    bump(m_jobs.emplace(summary.sequence, std::move(job)).first->second);
    return summary.id;
}

void FakeEngine::bump(JobDetails &job)
{
    m_byRevision.remove(job.summary.revision);
    job.summary.revision = ++m_revision;
    m_byRevision.insert(m_revision, job.summary.id);
    QMetaObject::invokeMethod(
        this, [this] { tellPolls(); }, Qt::QueuedConnection);
}

const JobDetails *FakeEngine::job(const JobId &id) const
{
    const auto at = m_jobs.find(m_sequences.value(id, -1));
    return at == m_jobs.end() ? nullptr : &at->second;
}

QList<JobId> FakeEngine::jobs() const
{
    QList<JobId> ids;
    for (auto at = m_jobs.rbegin(); at != m_jobs.rend(); ++at)
        ids.append(at->second.summary.id);
    return ids;
}

void FakeEngine::change(const JobId &id, const std::function<void(JobDetails &)> &change)
{
    const auto at = m_jobs.find(m_sequences.value(id, -1));
    if (at == m_jobs.end())
        qFatal("FakeEngine::change(): no job %s", qUtf8Printable(id.toString()));
    change(at->second);
    bump(at->second);
}

void FakeEngine::setPhase(const JobId &id, JobPhase phase, const Message &reason)
{
    change(id, [&](JobDetails &job) {
        JobSummary &s = job.summary;
        const WallTime now = SystemClock().wall();
        if (phase == JobPhase::Running && s.phase != JobPhase::Running) {
            s.started = now;
            s.ended = 0;
            ++s.attempt;
            Attempt attempt;
            attempt.number = s.attempt;
            attempt.started = now;
            job.attempts.append(attempt);
        }
        if (isTerminal(phase) && !isTerminal(s.phase)) {
            s.ended = now;
            if (s.started)
                s.durationMs += now - s.started;
            if (!job.attempts.isEmpty()) {
                job.attempts.last().ended = now;
                job.attempts.last().durationMs = now - s.started;
                job.attempts.last().reason = reason;
            }
        }
        s.phase = phase;
        s.reason = reason;
    });
}

void FakeEngine::removeJob(const JobId &id)
{
    const auto at = m_jobs.find(m_sequences.take(id));
    if (at == m_jobs.end())
        return;
    m_byRevision.remove(at->second.summary.revision);
    m_jobs.erase(at);
    m_removed.append({id, ++m_revision});
    QMetaObject::invokeMethod(
        this, [this] { tellPolls(); }, Qt::QueuedConnection);
}

void FakeEngine::addEvent(const JobId &id, const QString &code, const QStringList &args, EventLevel level)
{
    Event event;
    event.sequence = m_nextEvent++;
    event.job = id;
    event.time = SystemClock().wall();
    event.level = level;
    event.message = {code, args};
    m_events[id].append(event);
    change(id, [](JobDetails &) {}); // an event is a change of its job
}

Result<JobId> FakeEngine::find(const QString &reference) const
{
    if (m_sequences.contains(JobId(reference)))
        return JobId(reference);
    const QString name = reference.section(u'/', 0, 0);
    const QString version = reference.section(u'/', 1);
    for (auto at = m_jobs.rbegin(); at != m_jobs.rend(); ++at) {
        const JobSummary &s = at->second.summary;
        if (s.name == name && (version.isEmpty() || versionText(s.version) == version))
            return s.id;
    }
    return Error{ErrorCode::NotFound, tr("There is no job “%1”.").arg(reference), {}};
}

QList<Issue> FakeEngine::check(const JobSpec &spec, bool newVersion, QString *requirements) const
{
    Facts facts;
    facts.algorithms = algorithms;
    facts.experiments = experiments;
    facts.flavors = flavors;
    facts.pools = pools;
    facts.images = images;
    facts.datasets = datasets;
    facts.nameTaken = std::any_of(m_jobs.begin(), m_jobs.end(),
                                  [&](const auto &job) { return job.second.summary.name == spec.name; });
    facts.newVersion = newVersion;
    std::optional<Algorithm> algorithm;
    for (const Algorithm &a : algorithms) {
        if (a.id == spec.algorithm.algorithmId)
            algorithm = a;
    }
    for (const QString &path : pathsToProbe(spec, algorithm))
        facts.paths.insert(path, probe(path));
    if (requirements)
        *requirements = requirementsIn((algorithm ? resolve(spec, *algorithm) : spec).algorithm, facts);
    return validate(spec, facts);
}

FakeEngine::Answer<rpc::JobCreate> FakeEngine::create(const rpc::JobCreate &request)
{
    lastCreate = request;
    const auto reply = [this](const JobId &id) {
        const JobSummary &s = job(id)->summary;
        return rpc::JobCreate::Reply{id, s.name, s.version, s.revision};
    };
    if (const JobId known = m_requests.value(request.requestId); !request.requestId.isEmpty() && job(known))
        return reply(known);
    const QList<Issue> issues = check(request.spec, request.newVersion);
    QStringList lines;
    for (const Issue &issue : issues) {
        if (issue.severity == Severity::Error)
            lines.append(issue.field + u": " + sentence(issue.message));
    }
    if (!lines.isEmpty())
        return Error{ErrorCode::InvalidArgument, tr("The job is refused."), lines.join(u'\n')};
    JobSpec spec = request.spec;
    if (spec.experiment.mode == ExperimentMode::New) {
        Experiment experiment;
        experiment.name = spec.experiment.name;
        experiment.description = spec.experiment.description;
        spec.experiment.id = addExperiment(experiment);
        spec.experiment.mode = ExperimentMode::Existing;
    }
    for (const Algorithm &a : std::as_const(algorithms)) {
        if (spec.algorithm.kind == AlgorithmKind::Saved && a.id == spec.algorithm.algorithmId)
            spec = resolve(spec, a);
    }
    const JobId id = addJob(spec);
    if (!request.requestId.isEmpty())
        m_requests.insert(request.requestId, id);
    return reply(id);
}

FakeEngine::Answer<rpc::JobList> FakeEngine::list(const rpc::JobList &request) const
{
    const QRegularExpression glob(QRegularExpression::wildcardToRegularExpression(request.nameGlob));
    rpc::JobList::Reply reply;
    reply.revision = m_revision;
    reply.total = static_cast<qint64>(m_jobs.size());
    const auto from = request.before > 0 ? m_jobs.lower_bound(request.before) : m_jobs.end();
    for (auto at = std::make_reverse_iterator(from); at != m_jobs.rend(); ++at) {
        const JobSummary &s = at->second.summary;
        const bool fits = (request.phases.isEmpty() || request.phases.contains(s.phase)) &&
                          (request.experiment.isEmpty() || s.experimentName == request.experiment ||
                           s.experiment.toString() == request.experiment) &&
                          (request.nameGlob.isEmpty() || glob.match(s.name).hasMatch());
        if (!fits)
            continue;
        if (reply.jobs.size() == qBound(1, request.limit, 2000)) {
            reply.more = true;
            break;
        }
        reply.jobs.append(s);
    }
    return reply;
}

void FakeEngine::serveJobs()
{
    serveOperations();
    serve<rpc::JobCreate>([this](const rpc::JobCreate &request) { return create(request); });
    serve<rpc::JobCheck>([this](const rpc::JobCheck &request) -> Answer<rpc::JobCheck> {
        Placement placement;
        placement.attemptFolder = QStringLiteral("${MA_HOME}");
        if (!images.isEmpty())
            placement.interpreter = images.first().interpreter;
        rpc::JobCheck::Reply reply;
        reply.issues = check(request.spec, request.newVersion, &reply.requirements);
        reply.command = shellLine(planRun(request.spec, placement).argv);
        return reply;
    });
    serve<rpc::JobProposeName>([this](const rpc::JobProposeName &) -> Answer<rpc::JobProposeName> {
        for (;;) {
            const QString name = QStringLiteral("job-%1").arg(QRandomGenerator::global()->bounded(0x10000), 4,
                                                              16, QLatin1Char('0'));
            if (!find(name))
                return rpc::JobProposeName::Reply{name};
        }
    });
    serve<rpc::SecretPlace>([](const rpc::SecretPlace &) -> Answer<rpc::SecretPlace> {
        return rpc::SecretPlace::Reply{false, QStringLiteral("/home/user/.local/share/trainshed/secrets")};
    });
    serve<rpc::CodeDiff>([this](const rpc::CodeDiff &request) -> Answer<rpc::CodeDiff> {
        lastCodeDiff = request;
        return rpc::CodeDiff::Reply{codeChanges};
    });
    serve<rpc::JobSave>([](const rpc::JobSave &request) -> Answer<rpc::JobSave> {
        return rpc::JobSave::Reply{request.path, 3, 1000, {}};
    });
    serve<rpc::JobOpen>([this](const rpc::JobOpen &request) -> Answer<rpc::JobOpen> {
        lastOpen = request;
        JobSpec spec;
        spec.name = QStringLiteral("opened");
        return rpc::JobOpen::Reply{addJob(spec, JobPhase::Completed), spec.name, 1, {}};
    });
    serve<rpc::ArchiveProgress>(
        [this](const rpc::ArchiveProgress &) -> Answer<rpc::ArchiveProgress> { return archiveProgress; });
    serve<rpc::ArchiveCancel>([this](const rpc::ArchiveCancel &request) -> Answer<rpc::ArchiveCancel> {
        cancelledArchive = request.operation;
        return rpc::None{};
    });
    serve<rpc::ArchiveList>([this](const rpc::ArchiveList &) -> Answer<rpc::ArchiveList> { return archive; });
    serve<rpc::ArchiveRead>([this](const rpc::ArchiveRead &request) -> Answer<rpc::ArchiveRead> {
        return archiveFiles.value(request.index);
    });
    serve<rpc::JobList>([this](const rpc::JobList &request) { return list(request); });
    serve<rpc::JobShow>([this](const rpc::JobShow &request) -> Answer<rpc::JobShow> {
        const Result<JobId> id = find(request.job);
        if (!id)
            return id.error();
        return rpc::JobShow::Reply{*job(*id)};
    });
    serve<rpc::JobCurves>([this](const rpc::JobCurves &request) -> Answer<rpc::JobCurves> {
        const Result<JobId> id = find(request.job);
        if (!id)
            return id.error();
        rpc::JobCurves::Reply reply{curves.value(*id)};
        reply.curves.removeIf([&](const MetricCurve &curve) {
            return !request.names.isEmpty() && !request.names.contains(curve.name);
        });
        return reply;
    });
    serve<rpc::JobUsage>([this](const rpc::JobUsage &request) -> Answer<rpc::JobUsage> {
        const Result<JobId> id = find(request.job);
        if (!id)
            return id.error();
        if (!usage.contains(*id))
            return rpc::JobUsage::Reply{};
        QList<UsageTable> tables = gpuUsage.value(*id);
        tables.prepend(usage.value(*id));
        for (UsageTable &table : tables) {
            table.rows.removeIf([&](const UsageRow &row) {
                return row.from < request.from - request.from % table.period ||
                       (request.until > 0 && row.from > request.until);
            });
        }
        return rpc::JobUsage::Reply{tables, job(*id)->summary.phase == JobPhase::Running};
    });
    serve<rpc::MetricsOfJobs>([this](const rpc::MetricsOfJobs &request) -> Answer<rpc::MetricsOfJobs> {
        rpc::MetricsOfJobs::Reply reply;
        for (const JobId &id : request.jobs) {
            QList<Metric> metrics = job(id) ? job(id)->metrics : QList<Metric>();
            metrics.removeIf([&](const Metric &metric) { return !request.names.contains(metric.name); });
            if (!metrics.isEmpty())
                reply.rows.append({id, metrics});
        }
        return reply;
    });
    serve<rpc::MetricNames>([this](const rpc::MetricNames &) -> Answer<rpc::MetricNames> {
        QMap<QString, qint64> jobsByName;
        for (const auto &[sequence, job] : m_jobs) {
            for (const Metric &metric : job.metrics)
                ++jobsByName[metric.name];
        }
        rpc::MetricNames::Reply reply;
        for (auto name = jobsByName.cbegin(); name != jobsByName.cend(); ++name)
            reply.names.append({name.key(), name.value()});
        return reply;
    });
    serve<rpc::JobEvents>([this](const rpc::JobEvents &request) -> Answer<rpc::JobEvents> {
        const Result<JobId> id = find(request.job);
        if (!id)
            return id.error();
        rpc::JobEvents::Reply reply;
        for (const Event &event : m_events.value(*id)) {
            if (event.sequence > request.after)
                reply.events.append(event);
        }
        return reply;
    });
}

void FakeEngine::serveOperations()
{
    const auto onJob = [this](const QString &reference,
                              const std::function<Result<rpc::None>(JobDetails)> &then) -> Result<rpc::None> {
        const Result<JobId> id = find(reference);
        return id ? then(*job(*id)) : Result<rpc::None>(id.error());
    };
    serve<rpc::JobStop>([this, onJob](const rpc::JobStop &request) {
        return onJob(request.job, [this](const JobDetails &job) -> Result<rpc::None> {
            if (!isStoppable(job.summary.phase))
                return Error{ErrorCode::Conflict, tr("“%1” is not running.").arg(job.summary.name), {}};
            const bool running = job.summary.phase == JobPhase::Running;
            setPhase(job.summary.id, running ? JobPhase::Terminating : JobPhase::Terminated);
            return rpc::None{};
        });
    });
    serve<rpc::JobRetryUpload>([this, onJob](const rpc::JobRetryUpload &request) {
        return onJob(request.job, [this](const JobDetails &job) -> Result<rpc::None> {
            if (!canRetryUpload(job.summary))
                return Error{ErrorCode::Conflict, tr("There is nothing to upload."), {}};
            setPhase(job.summary.id, JobPhase::Running);
            return rpc::None{};
        });
    });
    serve<rpc::JobDelete>([this, onJob](const rpc::JobDelete &request) {
        return onJob(request.job, [this, request](const JobDetails &job) -> Result<rpc::None> {
            if (!isTerminal(job.summary.phase) && !request.force)
                return Error{ErrorCode::Conflict, tr("“%1” has not ended.").arg(job.summary.name), {}};
            removeJob(job.summary.id);
            return rpc::None{};
        });
    });
    serve<rpc::JobPriority>([this, onJob](const rpc::JobPriority &request) {
        return onJob(request.job, [this, request](const JobDetails &job) -> Result<rpc::None> {
            if (request.priority < 1 || request.priority > 3)
                return Error{ErrorCode::InvalidArgument, tr("A priority is 1, 2 or 3."), {}};
            change(job.summary.id,
                   [&](JobDetails &j) { j.summary.priority = j.spec.priority = request.priority; });
            return rpc::None{};
        });
    });
    serve<rpc::JobDescribe>([this, onJob](const rpc::JobDescribe &request) {
        return onJob(request.job, [this, request](const JobDetails &job) -> Result<rpc::None> {
            change(job.summary.id, [&](JobDetails &j) { j.spec.description = request.description; });
            return rpc::None{};
        });
    });
}

} // namespace trainshed
