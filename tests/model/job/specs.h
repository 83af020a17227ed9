// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/rules.h"

namespace trainshed {

// Values that the tests start from: valid in every rule, so that one change shows one problem.

inline Flavor smallFlavor()
{
    Flavor flavor;
    flavor.id = FlavorId(QStringLiteral("local.cpu.2u"));
    flavor.pool = PoolId(QStringLiteral("local"));
    flavor.cpus = 2;
    flavor.memoryBytes = qint64(4) << 30;
    return flavor;
}

inline Image systemPython()
{
    Image image;
    image.id = ImageId(QStringLiteral("system-python"));
    image.name = QStringLiteral("Python 3.11.2 (system)");
    image.engine = QStringLiteral("Python");
    image.version = QStringLiteral("3.11.2");
    image.interpreter = QStringLiteral("/usr/bin/python3");
    return image;
}

inline PathFacts folderFacts(bool empty)
{
    return {true, true, empty, true, true};
}

inline PathFacts fileFacts()
{
    return {true, false, false, true, true};
}

inline Hyperparameter parameter(const QString &name, const QString &value,
                                ParameterType type = ParameterType::String)
{
    Hyperparameter p;
    p.name = name;
    p.value = value;
    p.type = type;
    return p;
}

inline InputChannel input(const QString &name, const QString &location)
{
    InputChannel channel;
    channel.name = name;
    channel.location = location;
    return channel;
}

inline OutputChannel output(const QString &name, const QString &location)
{
    OutputChannel channel;
    channel.name = name;
    channel.location = location;
    return channel;
}

/// A script on a preset image, with one input, one output and three hyperparameters.
inline JobSpec validSpec()
{
    JobSpec spec;
    spec.name = QStringLiteral("job-1a2b");
    spec.algorithm.kind = AlgorithmKind::PresetImage;
    spec.algorithm.engine.id = systemPython().id;
    spec.algorithm.codeDir = QStringLiteral("/data/demo-code/");
    spec.algorithm.bootFile = QStringLiteral("/data/demo-code/train.py");
    spec.inputs = {input(QStringLiteral("data_url"), QStringLiteral("/data/in"))};
    spec.outputs = {output(QStringLiteral("train_url"), QStringLiteral("/data/out"))};
    spec.hyperparameters = {
        parameter(QStringLiteral("epochs"), QStringLiteral("3"), ParameterType::Integer),
        parameter(QStringLiteral("lr"), QStringLiteral("1e-3"), ParameterType::Float),
        parameter(QStringLiteral("augment"), QStringLiteral("True"), ParameterType::Boolean)};
    spec.environment = {{QStringLiteral("NCCL_DEBUG"), QStringLiteral("INFO")}};
    spec.flavor = smallFlavor().id;
    return spec;
}

/// "digits" of one version at /data/in, and "empty" of none.
inline QList<Dataset> knownDatasets()
{
    DatasetVersion version;
    version.location = QStringLiteral("/data/in");
    version.files = 2;
    DatasetVersion second = version;
    second.number = 2;
    second.location = QStringLiteral("/data/in2");
    return {{DatasetId(QStringLiteral("d1")), QStringLiteral("digits"), {}, 0, 0, {version, second}},
            {DatasetId(QStringLiteral("d2")), QStringLiteral("empty"), {}, 0, 0, {}}};
}

/// A world in which validSpec() has no issue.
inline Facts knownFacts()
{
    PoolInfo local;
    local.id = PoolId(QStringLiteral("local"));
    local.name = QStringLiteral("Local");
    local.kind = QStringLiteral("local");
    Facts facts;
    facts.algorithms = QList<Algorithm>{};
    facts.experiments = QList<Experiment>{};
    facts.flavors = QList<Flavor>{smallFlavor()};
    facts.pools = QList<PoolInfo>{local};
    facts.images = QList<Image>{systemPython()};
    facts.datasets = knownDatasets();
    facts.nameTaken = false;
    facts.paths = {{QStringLiteral("/data/demo-code"), folderFacts(false)},
                   {QStringLiteral("/data/demo-code/train.py"), fileFacts()},
                   {QStringLiteral("/data/in"), folderFacts(false)},
                   {QStringLiteral("/data/out"), folderFacts(true)}};
    return facts;
}

/// "error name issue.name-empty", one line each: what tests compare.
inline QStringList lines(const QList<Issue> &issues)
{
    QStringList list;
    for (const Issue &issue : issues) {
        const QString severity = issue.severity == Severity::Error     ? QStringLiteral("error")
                                 : issue.severity == Severity::Warning ? QStringLiteral("warning")
                                                                       : QStringLiteral("note");
        list += severity + u' ' + issue.field + u' ' + issue.message.code;
    }
    return list;
}

} // namespace trainshed
