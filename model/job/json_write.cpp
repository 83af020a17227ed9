// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/json.h"
#include "model/job/json_annotations.h"
#include "model/job/json_parts.h"

namespace trainshed {

namespace {

QJsonObject experimentReference(const ExperimentChoice &experiment)
{
    QJsonObject reference;
    if (experiment.mode == ExperimentMode::None)
        return reference;
    if (experiment.mode == ExperimentMode::Existing)
        reference.insert(QStringLiteral("id"), experiment.id.toString());
    if (experiment.mode == ExperimentMode::New || !experiment.name.isEmpty())
        reference.insert(QStringLiteral("name"), experiment.name);
    put(reference, QStringLiteral("description"), experiment.description);
    return reference;
}

QJsonObject writeMetadata(const JobSpec &spec)
{
    QJsonObject metadata{{QStringLiteral("name"), spec.name}};
    put(metadata, QStringLiteral("description"), spec.description);
    keep(metadata, QStringLiteral("training_experiment_reference"), experimentReference(spec.experiment));
    keep(metadata, QStringLiteral("annotations"), writeAnnotations(spec));
    return metadata;
}

/// An object, as the service wants it; an array where a name occurs twice (a draft), so that nothing is lost.
QJsonValue writeEnvironment(const QList<EnvironmentVariable> &environment)
{
    QJsonObject object;
    QJsonArray array;
    for (const EnvironmentVariable &variable : environment) {
        const QString value = variable.secret ? QString() : variable.value;
        const QString name = keyOf(variable.name);
        object.insert(name, value);
        array.append(QJsonObject{{name, value}});
    }
    return object.size() == array.size() ? QJsonValue(object) : QJsonValue(array);
}

QJsonObject writeAlgorithm(const JobSpec &spec)
{
    const AlgorithmSource &source = spec.algorithm;
    QJsonObject algorithm;
    put(algorithm, QStringLiteral("id"), source.algorithmId.toString());
    put(algorithm, QStringLiteral("name"), source.name);
    put(algorithm, QStringLiteral("code_dir"), source.codeDir);
    put(algorithm, QStringLiteral("boot_file"), source.bootFile);
    put(algorithm, QStringLiteral("command"), source.command);
    put(algorithm, QStringLiteral("local_code_dir"), source.localCodeDir);
    put(algorithm, QStringLiteral("working_dir"), source.workingDir);
    keep(algorithm, QStringLiteral("engine"), writeEngine(source.engine));
    QJsonArray parameters;
    for (const Hyperparameter &parameter : spec.hyperparameters)
        parameters.append(writeParameter(parameter));
    QJsonArray inputs;
    for (const InputChannel &input : spec.inputs)
        inputs.append(writeInput(input, Shape::Job));
    QJsonArray outputs;
    for (const OutputChannel &output : spec.outputs)
        outputs.append(writeOutput(output, Shape::Job));
    algorithm.insert(QStringLiteral("parameters"), parameters);
    algorithm.insert(QStringLiteral("inputs"), inputs);
    algorithm.insert(QStringLiteral("outputs"), outputs);
    algorithm.insert(QStringLiteral("environments"), writeEnvironment(spec.environment));
    return algorithm;
}

QJsonObject writeSpec(const JobSpec &spec)
{
    QJsonObject resource{{QStringLiteral("node_count"), spec.nodeCount}};
    put(resource, QStringLiteral("flavor_id"), spec.flavor.toString());
    if (spec.pool != JobSpec().pool)
        resource.insert(QStringLiteral("pool_id"), spec.pool.toString());
    QJsonObject object{{QStringLiteral("resource"), resource}};
    if (!spec.logLocation.isEmpty()) {
        object.insert(QStringLiteral("log_export_path"),
                      QJsonObject{{QStringLiteral("obs_url"), spec.logLocation}});
    }
    if (spec.autoStopMinutes && *spec.autoStopMinutes > 0) {
        // Whole hours are all that the service knows: rounded up, the exact limit is in the annotations.
        const qint64 hours = (qint64(*spec.autoStopMinutes) + 59) / 60;
        object.insert(QStringLiteral("auto_stop"),
                      QJsonObject{{QStringLiteral("time_unit"), QStringLiteral("HOURS")},
                                  {QStringLiteral("duration"), hours}});
    }
    if (spec.priority != JobSpec().priority) {
        object.insert(QStringLiteral("schedule_policy"),
                      QJsonObject{{QStringLiteral("priority"), spec.priority}});
    }
    return object;
}

} // namespace

QJsonObject jobToJson(const JobSpec &spec)
{
    const QJsonObject object{{QStringLiteral("kind"), QStringLiteral("job")},
                             {QStringLiteral("metadata"), writeMetadata(spec)},
                             {QStringLiteral("algorithm"), writeAlgorithm(spec)},
                             {QStringLiteral("spec"), writeSpec(spec)}};
    return withExtra(object, spec.extra);
}

} // namespace trainshed
