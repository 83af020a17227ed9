// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/json.h"
#include "model/job/json_annotations.h"
#include "model/job/json_parts.h"

#include <climits>

namespace trainshed {

namespace {

/// The service's documents name "NULL" as the default: nothing was written then. Who means that very word has
/// it in the annotations.
void readDescription(Members &metadata, JobSpec &spec)
{
    const QString key = QStringLiteral("description");
    spec.description = metadata.text(key);
    if (spec.description != u"NULL")
        return;
    metadata.note(key, "issue.file-null-text");
    spec.description.clear();
}

void readExperiment(Members &metadata, JobSpec &spec, QJsonObject &extra)
{
    const QString key = QStringLiteral("training_experiment_reference");
    Members reference = metadata.object(key);
    if (!metadata.raw().value(key).isObject() || reference.raw().isEmpty())
        return;
    spec.experiment.mode =
        reference.has(QStringLiteral("id")) ? ExperimentMode::Existing : ExperimentMode::New;
    spec.experiment.id = ExperimentId(reference.text(QStringLiteral("id")));
    spec.experiment.name = reference.text(QStringLiteral("name"));
    spec.experiment.description = reference.text(QStringLiteral("description"));
    keep(extra, key, reference.rest());
}

/// Object or array of objects: the service's documents have both. Texts only; other values become one.
void readEnvironment(Members &algorithm, JobSpec &spec)
{
    const QString key = QStringLiteral("environments");
    const QJsonValue value = algorithm.value(key);
    const auto take = [&spec](Members members) {
        const QStringList names = members.raw().keys();
        for (const QString &name : names)
            spec.environment.append({name, members.text(name)});
    };
    if (value.isArray()) {
        for (const Members &members : algorithm.objects(key))
            take(members);
    } else if (!value.isUndefined()) {
        take(algorithm.object(key));
    }
}

void readAlgorithm(Members algorithm, JobSpec &spec)
{
    QJsonObject extra;
    AlgorithmSource &source = spec.algorithm;
    source.algorithmId = AlgorithmId(algorithm.text(QStringLiteral("id")));
    source.name = algorithm.text(QStringLiteral("name"));
    source.codeDir = algorithm.text(QStringLiteral("code_dir"));
    source.bootFile = algorithm.text(QStringLiteral("boot_file"));
    source.command = algorithm.text(QStringLiteral("command"));
    source.localCodeDir = algorithm.text(QStringLiteral("local_code_dir"));
    source.workingDir = algorithm.text(QStringLiteral("working_dir"));
    source.engine = readEngine(algorithm.object(QStringLiteral("engine")), extra);
    source.kind = inferredKind(source);
    if (source.codeDir.startsWith(u'/'))
        algorithm.note(QStringLiteral("code_dir"), "issue.file-local-folder", {source.codeDir});
    for (Members &members : algorithm.objects(QStringLiteral("parameters")))
        spec.hyperparameters.append(readParameter(members));
    for (Members &members : algorithm.objects(QStringLiteral("inputs")))
        spec.inputs.append(readInput(members, Shape::Job));
    for (Members &members : algorithm.objects(QStringLiteral("outputs")))
        spec.outputs.append(readOutput(members, Shape::Job));
    readEnvironment(algorithm, spec);
    keep(spec.extra, QStringLiteral("algorithm"), withExtra(extra, algorithm.rest()));
}

int asInt(Members &members, const QString &key, int absent)
{
    const auto number = members.integer(key);
    if (!number)
        return absent;
    if (*number < INT_MIN || *number > INT_MAX) {
        members.error(key, "issue.file-not-integer");
        return absent;
    }
    return static_cast<int>(*number);
}

void readAutoStop(Members autoStop, JobSpec &spec, QJsonObject &extra)
{
    if (autoStop.raw().isEmpty())
        return;
    const QString unitKey = QStringLiteral("time_unit");
    const QString durationKey = QStringLiteral("duration");
    const QString unit = autoStop.text(unitKey);
    if (!unit.isEmpty() && unit != u"HOURS")
        autoStop.error(unitKey, "issue.file-value", {unit, QStringLiteral("HOURS")});
    const auto hours = autoStop.integer(durationKey);
    if (hours && (*hours < 1 || *hours > INT_MAX / 60))
        autoStop.error(durationKey, "issue.file-hours");
    else if (hours)
        spec.autoStopMinutes = static_cast<int>(*hours * 60);
    else if (!autoStop.has(durationKey))
        autoStop.error(durationKey, "issue.file-hours");
    keep(extra, QStringLiteral("auto_stop"), autoStop.rest());
}

void readResource(Members resource, JobSpec &spec, QJsonObject &extra)
{
    spec.flavor = FlavorId(resource.text(QStringLiteral("flavor_id")));
    spec.nodeCount = asInt(resource, QStringLiteral("node_count"), 1);
    const QString pool = resource.text(QStringLiteral("pool_id"));
    if (!pool.isEmpty())
        spec.pool = PoolId(pool);
    keep(extra, QStringLiteral("resource"), resource.rest());
}

void readSpec(Members members, JobSpec &spec)
{
    QJsonObject extra;
    readResource(members.object(QStringLiteral("resource")), spec, extra);
    Members log = members.object(QStringLiteral("log_export_path"));
    spec.logLocation = log.text(QStringLiteral("obs_url"));
    keep(extra, QStringLiteral("log_export_path"), log.rest());
    readAutoStop(members.object(QStringLiteral("auto_stop")), spec, extra);
    Members policy = members.object(QStringLiteral("schedule_policy"));
    spec.priority = asInt(policy, QStringLiteral("priority"), 1);
    keep(extra, QStringLiteral("schedule_policy"), policy.rest());
    keep(spec.extra, QStringLiteral("spec"), withExtra(extra, members.rest()));
}

void readKind(Members &top)
{
    const QString key = QStringLiteral("kind");
    const QString kind = top.text(key);
    if (kind.isEmpty())
        top.note(key, "issue.file-kind-assumed");
    else if (kind != u"job")
        top.error(key, "issue.file-kind", {kind});
}

} // namespace

JobFile jobFromJson(const QJsonObject &object)
{
    JobFile file;
    JobSpec &spec = file.spec;
    Members top(object, {}, file.issues);
    readKind(top);
    Members metadata = top.object(QStringLiteral("metadata"));
    spec.name = metadata.text(QStringLiteral("name"));
    readDescription(metadata, spec);
    QJsonObject metadataExtra;
    readExperiment(metadata, spec, metadataExtra);
    readAlgorithm(top.object(QStringLiteral("algorithm")), spec);
    readSpec(top.object(QStringLiteral("spec")), spec);
    // Last: they refine what the other members say.
    Members annotations = metadata.object(QStringLiteral("annotations"));
    readAnnotations(annotations, spec);
    keep(metadataExtra, QStringLiteral("annotations"), annotations.rest());
    keep(spec.extra, QStringLiteral("metadata"), withExtra(metadataExtra, metadata.rest()));
    spec.extra = withExtra(spec.extra, top.rest());
    return file;
}

Result<JobFile> jobFromJson(const QByteArray &json, qint64 limit)
{
    const auto object = parseObject(json, limit);
    if (!object)
        return object.error();
    return jobFromJson(*object);
}

} // namespace trainshed
