// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/json.h"
#include "model/job/json_parts.h"

#include <QCoreApplication>

namespace trainshed {

namespace {

QString requirementsKey()
{
    return QStringLiteral("resource_requirements");
}
QString kindKey()
{
    return QStringLiteral("trainshed/boot-mode");
}

QJsonObject requirement(const QString &key, const QStringList &values)
{
    return {{QStringLiteral("key"), key},
            {QStringLiteral("values"), QJsonArray::fromStringList(values)},
            {QStringLiteral("operator"), QStringLiteral("in")}};
}

QJsonArray writeRequirements(const Algorithm &algorithm)
{
    QJsonArray list;
    QStringList types;
    for (const ResourceType type : algorithm.resourceTypes)
        types += type == ResourceType::Gpu ? QStringLiteral("GPU") : QStringLiteral("CPU");
    if (!types.isEmpty())
        list.append(requirement(QStringLiteral("flavor_type"), types));
    if (!algorithm.multiCard)
        list.append(requirement(QStringLiteral("device_distributed_mode"), {QStringLiteral("singular")}));
    if (!algorithm.distributed)
        list.append(requirement(QStringLiteral("host_distributed_mode"), {QStringLiteral("singular")}));
    return list;
}

void readTypes(Members &requirement, const QString &valuesKey, const QStringList &values,
               Algorithm &algorithm)
{
    for (const QString &value : values) {
        const bool gpu = value == u"GPU";
        if (gpu || value == u"CPU")
            algorithm.resourceTypes.append(gpu ? ResourceType::Gpu : ResourceType::Cpu);
        else
            requirement.error(valuesKey, "issue.file-value", {value, QStringLiteral("CPU, GPU")});
    }
}

void readRequirement(Members &requirement, Algorithm &algorithm)
{
    const QString key = requirement.text(QStringLiteral("key"));
    const QString operation = requirement.text(QStringLiteral("operator"));
    if (!operation.isEmpty() && operation != u"in")
        requirement.error(QStringLiteral("operator"), "issue.file-value", {operation, QStringLiteral("in")});
    // "values" in requests, "value" in answers.
    const QString valuesKey =
        requirement.has(QStringLiteral("values")) ? QStringLiteral("values") : QStringLiteral("value");
    const QStringList values = requirement.texts(valuesKey);
    if (key == u"flavor_type")
        readTypes(requirement, valuesKey, values, algorithm);
    else if (key == u"device_distributed_mode")
        algorithm.multiCard = values.isEmpty() || values.contains(u"multiple");
    else if (key == u"host_distributed_mode")
        algorithm.distributed = values.isEmpty() || values.contains(u"multiple");
    else
        requirement.error(
            QStringLiteral("key"), "issue.file-value",
            {key, QStringLiteral("flavor_type, device_distributed_mode, host_distributed_mode")});
    requirement.rest();
}

void readConfig(Members config, Algorithm &algorithm)
{
    QJsonObject extra;
    AlgorithmSource &source = algorithm.source;
    source.codeDir = config.text(QStringLiteral("code_dir"));
    source.bootFile = config.text(QStringLiteral("boot_file"));
    source.command = config.text(QStringLiteral("command"));
    source.localCodeDir = config.text(QStringLiteral("local_code_dir"));
    source.workingDir = config.text(QStringLiteral("working_dir"));
    source.engine = readEngine(config.object(QStringLiteral("engine")), extra);
    source.kind = inferredKind(source);
    if (source.kind == AlgorithmKind::Saved) // nothing is there yet
        source.kind = AlgorithmKind::PresetImage;
    if (const auto kind = kindFromName(config.text(kindKey())))
        source.kind = *kind;
    for (Members &members : config.objects(QStringLiteral("parameters")))
        algorithm.hyperparameters.append(readParameter(members));
    for (Members &members : config.objects(QStringLiteral("inputs")))
        algorithm.inputs.append(readInput(members, Shape::Algorithm));
    for (Members &members : config.objects(QStringLiteral("outputs")))
        algorithm.outputs.append(readOutput(members, Shape::Algorithm));
    algorithm.customHyperparameters = config.boolean(QStringLiteral("parameters_customization"), true);
    keep(algorithm.extra, QStringLiteral("job_config"), withExtra(extra, config.rest()));
}

QJsonObject writeConfig(const Algorithm &algorithm)
{
    const AlgorithmSource &source = algorithm.source;
    QJsonObject config;
    put(config, QStringLiteral("code_dir"), source.codeDir);
    put(config, QStringLiteral("boot_file"), source.bootFile);
    put(config, QStringLiteral("command"), source.command);
    put(config, QStringLiteral("local_code_dir"), source.localCodeDir);
    put(config, QStringLiteral("working_dir"), source.workingDir);
    keep(config, QStringLiteral("engine"), writeEngine(source.engine));
    const AlgorithmKind inferred = inferredKind(source);
    const bool shown = inferred == source.kind ||
                       (inferred == AlgorithmKind::Saved && source.kind == AlgorithmKind::PresetImage);
    if (!shown)
        config.insert(kindKey(), kindName(source.kind));
    QJsonArray parameters;
    for (const Hyperparameter &parameter : algorithm.hyperparameters)
        parameters.append(writeParameter(parameter));
    QJsonArray inputs;
    for (const InputChannel &input : algorithm.inputs)
        inputs.append(writeInput(input, Shape::Algorithm));
    QJsonArray outputs;
    for (const OutputChannel &output : algorithm.outputs)
        outputs.append(writeOutput(output, Shape::Algorithm));
    config.insert(QStringLiteral("parameters"), parameters);
    config.insert(QStringLiteral("inputs"), inputs);
    config.insert(QStringLiteral("outputs"), outputs);
    config.insert(QStringLiteral("parameters_customization"), algorithm.customHyperparameters);
    return config;
}

} // namespace

Result<Algorithm> algorithmFromJson(const QJsonObject &object, QList<Issue> *issues)
{
    QList<Issue> own;
    QList<Issue> &found = issues ? *issues : own;
    if (!object.value(QStringLiteral("metadata")).isObject()) {
        return Error{ErrorCode::InvalidJson,
                     QCoreApplication::translate("Json", "This is not an algorithm: it has no “metadata”."),
                     {}};
    }
    Algorithm algorithm;
    Members top(object, {}, found);
    Members metadata = top.object(QStringLiteral("metadata"));
    algorithm.id = AlgorithmId(metadata.text(QStringLiteral("id")));
    algorithm.name = metadata.text(QStringLiteral("name"));
    algorithm.description = metadata.text(QStringLiteral("description"));
    algorithm.created = metadata.integer(QStringLiteral("create_time")).value_or(0);
    algorithm.updated = metadata.integer(QStringLiteral("update_time")).value_or(0);
    keep(algorithm.extra, QStringLiteral("metadata"), metadata.rest());
    readConfig(top.object(QStringLiteral("job_config")), algorithm);
    for (Members &requirement : top.objects(requirementsKey()))
        readRequirement(requirement, algorithm);
    algorithm.extra = withExtra(algorithm.extra, top.rest());
    return algorithm;
}

QJsonObject algorithmToJson(const Algorithm &algorithm)
{
    QJsonObject metadata{{QStringLiteral("name"), algorithm.name}};
    put(metadata, QStringLiteral("description"), algorithm.description);
    put(metadata, QStringLiteral("id"), algorithm.id.toString());
    if (algorithm.created != 0)
        metadata.insert(QStringLiteral("create_time"), qint64(algorithm.created));
    if (algorithm.updated != 0)
        metadata.insert(QStringLiteral("update_time"), qint64(algorithm.updated));
    const QJsonObject object{{QStringLiteral("metadata"), metadata},
                             {QStringLiteral("job_config"), writeConfig(algorithm)},
                             {requirementsKey(), writeRequirements(algorithm)}};
    return withExtra(object, algorithm.extra);
}

} // namespace trainshed
