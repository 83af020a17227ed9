// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/messages/values.h"

#include "model/job/json.h"
#include "model/protocol/messages/definecodec.h"

#include <array>

namespace trainshed {

namespace {

constexpr std::array levelNames{Named<EventLevel>{EventLevel::Info, "info"},
                                Named<EventLevel>{EventLevel::Warning, "warning"},
                                Named<EventLevel>{EventLevel::Error, "error"}};
constexpr std::array severityNames{Named<Severity>{Severity::Error, "error"},
                                   Named<Severity>{Severity::Warning, "warning"},
                                   Named<Severity>{Severity::Note, "note"}};
constexpr std::array resourceNames{Named<ResourceType>{ResourceType::Cpu, "CPU"},
                                   Named<ResourceType>{ResourceType::Gpu, "GPU"}};
constexpr std::array dataStateNames{Named<DataState>{DataState::Published, "published"},
                                    Named<DataState>{DataState::Intact, "intact"},
                                    Named<DataState>{DataState::Changed, "changed"}};

} // namespace

#define TRAINSHED_NAMED(Type, names)                                                                         \
    template<>                                                                                               \
    struct Codec<Type> {                                                                                     \
        static QJsonValue encode(Type value) { return encodeName(value, names); }                            \
        static QString decode(const QJsonValue &json, Type &value)                                           \
        {                                                                                                    \
            return decodeName(json, value, names);                                                           \
        }                                                                                                    \
    };

TRAINSHED_NAMED(EventLevel, levelNames)
TRAINSHED_NAMED(Severity, severityNames)
TRAINSHED_NAMED(ResourceType, resourceNames)
TRAINSHED_NAMED(DataState, dataStateNames)

#undef TRAINSHED_NAMED

TRAINSHED_MEMBERS(Message)
{
    v("code", s.code), v.sparse("args", s.args);
}

TRAINSHED_MEMBERS(JobSummary)
{
    v("id", s.id), v("name", s.name), v("version", s.version), v("phase", s.phase);
    v.sparse("reason", s.reason), v("created", s.created), v.sparse("started", s.started);
    v.sparse("ended", s.ended), v.sparse("duration", s.durationMs), v.sparse("attempt", s.attempt);
    v.sparse("auto_stop", s.autoStopMinutes), v("priority", s.priority);
    v.sparse("algorithm", s.algorithm), v.sparse("experiment", s.experiment);
    v.sparse("experiment_name", s.experimentName), v.sparse("pool", s.pool);
    v.sparse("resources", s.resources), v("revision", s.revision), v("sequence", s.sequence);
    v.sparse("upload", s.upload), v.sparse("transfer", s.transfer);
}

TRAINSHED_MEMBERS(JobTransfer)
{
    v("what", s.what), v("bytes", s.bytes), v("total_bytes", s.totalBytes), v("files", s.files);
    v("total_files", s.totalFiles), v("rate", s.rate), v("seconds_left", s.secondsLeft);
    v.sparse("hindrance", s.hindrance);
}

TRAINSHED_MEMBERS(Attempt)
{
    v("number", s.number), v("started", s.started), v("ended", s.ended), v("duration", s.durationMs);
    v("process", s.processId), v("restarted", s.restarted), v("exit_code", s.exitCode);
    v("signal", s.signal), v("reason", s.reason), v("folder", s.folder), v("log", s.logPath);
    v("log_bytes", s.logBytes);
    v.sparse("gpus", s.gpus);
}

TRAINSHED_MEMBERS(CodeVersion)
{
    v("manifest", s.manifest), v("files", s.files), v("bytes", s.bytes), v("commit", s.commit);
    v("branch", s.branch), v("modified", s.modified);
}

TRAINSHED_MEMBERS(JobDetails)
{
    v("summary", s.summary), v("spec", s.spec), v("command", s.commandLine), v("work_dir", s.workDir);
    v("attempts", s.attempts), v("folder", s.folder), v.sparse("code", s.code);
    v.sparse("metrics", s.metrics);
}

TRAINSHED_MEMBERS(Event)
{
    v("sequence", s.sequence), v("job", s.job), v("time", s.time), v("level", s.level);
    v("node", s.node), v("message", s.message);
}

TRAINSHED_MEMBERS(Issue)
{
    v("field", s.field), v("severity", s.severity), v("message", s.message);
}

TRAINSHED_MEMBERS(Metric)
{
    v("name", s.name), v("last", s.last), v("least", s.least), v("most", s.most), v("points", s.points);
    v.sparse("not_finite", s.notFinite), v.sparse("last_is_none", s.lastIsNone);
    v.sparse("restarts", s.restarts);
}

TRAINSHED_MEMBERS(JobMetric)
{
    v("job", s.jobName), v("version", s.jobVersion), v("metric", s.metric);
}

TRAINSHED_MEMBERS(Experiment)
{
    v("id", s.id), v("name", s.name), v("description", s.description), v("created", s.created);
    v("updated", s.updated), v("jobs", s.jobCount), v.sparse("best", s.best);
}

TRAINSHED_MEMBERS(Flavor)
{
    v("id", s.id), v("pool", s.pool), v("type", s.type), v("cpus", s.cpus), v("memory", s.memoryBytes);
    v("gpus", s.gpuCount), v("gpu_product", s.gpuProduct), v("gpu_memory", s.gpuMemoryBytes);
    v("scratch", s.scratchBytes), v("max_nodes", s.maxNodes);
}

TRAINSHED_MEMBERS(PoolInfo)
{
    v("id", s.id), v("name", s.name), v("kind", s.kind), v("nodes", s.nodes);
    v("cpus_total", s.cpusTotal), v("cpus_free", s.cpusFree), v("waiting", s.waiting);
    v.sparse("gpus_total", s.gpusTotal), v.sparse("gpus_free", s.gpusFree);
}

TRAINSHED_MEMBERS(Image)
{
    v("id", s.id), v("name", s.name), v("engine", s.engine), v("version", s.version);
    v("python", s.python), v("interpreter", s.interpreter), v("kind", s.kind);
}

TRAINSHED_MEMBERS(Dataset)
{
    v("id", s.id), v("name", s.name), v("description", s.description), v("created", s.created);
    v("updated", s.updated), v("versions", s.versions);
}

TRAINSHED_MEMBERS(DatasetVersion)
{
    v("number", s.number), v("location", s.location), v("notes", s.notes), v("files", s.files);
    v("bytes", s.bytes), v("digest", s.digest), v("created", s.created), v("state", s.state);
    v("verified", s.verified);
}

TRAINSHED_MEMBERS(DatasetChanges)
{
    v("added", s.added), v("removed", s.removed), v("changed", s.changed);
    v.sparse("added_names", s.addedNames), v.sparse("removed_names", s.removedNames);
    v.sparse("changed_names", s.changedNames);
}

#undef TRAINSHED_MEMBERS

QJsonValue Codec<JobPhase>::encode(const JobPhase &value)
{
    return phaseName(value);
}

QString Codec<JobPhase>::decode(const QJsonValue &json, JobPhase &value)
{
    const std::optional<JobPhase> phase = phaseFromName(json.toString());
    if (!phase)
        return QStringLiteral("the name of a status is expected");
    value = *phase;
    return {};
}

QJsonValue Codec<Error>::encode(const Error &value)
{
    QJsonObject object{{QStringLiteral("code"), errorCodeName(value.code)},
                       {QStringLiteral("what"), value.what}};
    if (!value.detail.isEmpty())
        object.insert(QStringLiteral("detail"), value.detail);
    return object;
}

QString Codec<Error>::decode(const QJsonValue &json, Error &value)
{
    if (!json.isObject())
        return QStringLiteral("an object is expected");
    const QJsonObject object = json.toObject();
    if (!object.value(u"code").isString() || !object.value(u"what").isString())
        return QStringLiteral("an error has a code and a sentence");
    value.code = errorCodeFromName(object.value(u"code").toString());
    value.what = object.value(u"what").toString();
    value.detail = object.value(u"detail").toString();
    return {};
}

QJsonValue Codec<JobSpec>::encode(const JobSpec &value)
{
    return jobToJson(value);
}

// The spec only, however unfinished: what is wrong with it is for the rules to say (JobCheck), not for the
// codec, since drafts travel too.
QString Codec<JobSpec>::decode(const QJsonValue &json, JobSpec &value)
{
    if (!json.isObject())
        return QStringLiteral("an object is expected");
    value = jobFromJson(json.toObject()).spec;
    return {};
}

namespace {
// What an algorithm file has no place for. With a slash, as the annotations of job files have: a file's own
// members can't be taken for them.
constexpr auto idKey = QLatin1String("trainshed/id");
constexpr auto createdKey = QLatin1String("trainshed/created");
constexpr auto updatedKey = QLatin1String("trainshed/updated");
} // namespace

QJsonValue Codec<Algorithm>::encode(const Algorithm &value)
{
    QJsonObject object = algorithmToJson(value);
    object.insert(idKey, value.id.toString());
    object.insert(createdKey, trainshed::encode(value.created));
    object.insert(updatedKey, trainshed::encode(value.updated));
    return object;
}

QString Codec<Algorithm>::decode(const QJsonValue &json, Algorithm &value)
{
    if (!json.isObject())
        return QStringLiteral("an object is expected");
    QJsonObject object = json.toObject();
    AlgorithmId id(object.take(idKey).toString());
    const WallTime created = object.take(createdKey).toInteger();
    const WallTime updated = object.take(updatedKey).toInteger();
    Result<Algorithm> read = algorithmFromJson(object);
    if (!read)
        return read.error().what;
    value = std::move(*read);
    // A file made by hand may say its ID where the format has it (metadata.id): kept where we were told none.
    if (!id.isEmpty())
        value.id = std::move(id);
    if (created)
        value.created = created;
    if (updated)
        value.updated = updated;
    return {};
}

} // namespace trainshed
