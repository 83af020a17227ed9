// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/job/dice.h"

#include <QJsonArray>

namespace trainshed {

QString Dice::text()
{
    static const QStringList texts{
        QStringLiteral("a"),          QStringLiteral("data_url"),    QStringLiteral("/data/in/"),
        QStringLiteral("obs://b/p"),  QStringLiteral("~/x y"),       QStringLiteral("file:///a%20b"),
        QStringLiteral("$(x) `y`"),   QStringLiteral("line\nbreak"), QStringLiteral("naïve 你好 😀"),
        QStringLiteral("\"quoted\\"), QStringLiteral("[\"x\"]"),     QStringLiteral("null"),
        QStringLiteral("1e-3"),       QStringLiteral("true"),        QString(QChar(0)),
        QStringLiteral("Zebra"),      QStringLiteral("<b>%1</b>"),   QStringLiteral("_")};
    return texts[below(int(texts.size()))];
}

QJsonObject Dice::extra()
{
    QJsonObject object;
    if (below(3) == 0)
        object.insert(QStringLiteral("x-%1").arg(below(100)), text());
    if (below(5) == 0)
        object.insert(QStringLiteral("x-deep"),
                      QJsonObject{{QStringLiteral("list"), QJsonArray{1, 2.5, text()}}});
    return object;
}

AlgorithmSource Dice::source()
{
    AlgorithmSource source;
    source.kind = static_cast<AlgorithmKind>(below(3));
    source.algorithmId = AlgorithmId(maybe());
    source.name = maybe();
    source.engine = {ImageId(maybe()), maybe(), maybe(), maybe(), maybe()};
    source.codeDir = maybe();
    source.bootFile = maybe();
    source.command = maybe();
    source.localCodeDir = maybe();
    source.workingDir = maybe();
    return source;
}

InputChannel Dice::input()
{
    InputChannel input;
    input.name = maybe();
    input.description = maybe();
    input.access = static_cast<AccessMethod>(below(2));
    input.constraint = static_cast<SourceConstraint>(below(3));
    input.required = coin();
    input.location = maybe();
    input.dataset = {maybe(), maybe()};
    input.localDir = maybe();
    input.extra = extra();
    return input;
}

OutputChannel Dice::output()
{
    OutputChannel output;
    output.name = maybe();
    output.description = maybe();
    output.access = static_cast<AccessMethod>(below(2));
    output.required = coin();
    output.location = maybe();
    output.predownload = coin();
    output.localDir = maybe();
    output.extra = extra();
    return output;
}

Hyperparameter Dice::parameter()
{
    Hyperparameter parameter;
    parameter.name = maybe();
    parameter.value = maybe();
    parameter.description = maybe();
    parameter.type = static_cast<ParameterType>(below(4));
    parameter.restrain = static_cast<Restrain>(below(3));
    parameter.validRange = list([this] { return maybe(); });
    parameter.editable = coin();
    parameter.required = coin();
    parameter.extra = extra();
    if (coin())
        parameter.extra.insert(QStringLiteral("constraint"),
                               QJsonObject{{QStringLiteral("sensitive"), true}});
    return parameter;
}

JobSpec Dice::spec()
{
    JobSpec spec;
    spec.name = maybe();
    spec.description = maybe();
    spec.experiment.mode = static_cast<ExperimentMode>(below(3));
    if (spec.experiment.mode == ExperimentMode::Existing)
        spec.experiment.id = ExperimentId(maybe());
    if (spec.experiment.mode != ExperimentMode::None) {
        spec.experiment.name = maybe();
        spec.experiment.description = maybe();
    }
    spec.algorithm = source();
    spec.inputs = list([this] { return input(); });
    spec.outputs = list([this] { return output(); });
    spec.hyperparameters = list([this] { return parameter(); });
    spec.environment = list([this] { return EnvironmentVariable{maybe(), maybe()}; });
    spec.autoRestart = below(6) - 1;
    spec.installDependencies = below(3) == 0;
    if (coin())
        spec.pool = PoolId(text());
    spec.flavor = FlavorId(maybe());
    spec.nodeCount = below(4);
    spec.priority = below(5);
    spec.logLocation = maybe();
    if (coin())
        spec.autoStopMinutes = below(300) - 10;
    spec.extra = extra();
    if (coin())
        spec.extra.insert(QStringLiteral("spec"), QJsonObject{{QStringLiteral("retention"), text()}});
    return spec;
}

Algorithm Dice::algorithm()
{
    Algorithm algorithm;
    algorithm.id = AlgorithmId(maybe());
    algorithm.name = maybe();
    algorithm.description = maybe();
    algorithm.source = source();
    algorithm.source.kind = coin() ? AlgorithmKind::PresetImage : AlgorithmKind::CustomImage;
    algorithm.source.algorithmId = {};
    algorithm.source.name.clear();
    algorithm.inputs = list([this] { return input(); });
    algorithm.outputs = list([this] { return output(); });
    algorithm.hyperparameters = list([this] { return parameter(); });
    algorithm.customHyperparameters = coin();
    if (coin())
        algorithm.resourceTypes += ResourceType::Gpu;
    if (coin())
        algorithm.resourceTypes += ResourceType::Cpu;
    algorithm.multiCard = coin();
    algorithm.distributed = coin();
    algorithm.created = below(1000);
    algorithm.updated = below(1000);
    algorithm.extra = extra();
    return algorithm;
}

} // namespace trainshed
