// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/resolve.h"

#include <algorithm>

namespace trainshed {

namespace {

template<typename T>
const T *named(const QList<T> &list, const QString &name)
{
    const auto it = std::find_if(list.cbegin(), list.cend(), [&](const T &t) { return t.name == name; });
    return it == list.cend() ? nullptr : &*it;
}

/// What the algorithm says of a channel stands; where it lies is the job's.
InputChannel merged(const InputChannel &ofAlgorithm, const InputChannel &ofJob)
{
    InputChannel channel = ofJob;
    channel.description = ofAlgorithm.description;
    channel.access = ofAlgorithm.access;
    channel.constraint = ofAlgorithm.constraint;
    channel.required = ofAlgorithm.required;
    return channel;
}

OutputChannel merged(const OutputChannel &ofAlgorithm, const OutputChannel &ofJob)
{
    OutputChannel channel = ofJob;
    channel.description = ofAlgorithm.description;
    channel.access = ofAlgorithm.access;
    channel.required = ofAlgorithm.required;
    return channel;
}

/// The algorithm's channels in its order, with the job's values; what the job has beyond them follows (the
/// rules refuse it by name).
template<typename Channel>
QList<Channel> channels(const QList<Channel> &ofAlgorithm, const QList<Channel> &ofJob)
{
    QList<Channel> result;
    for (const Channel &channel : ofAlgorithm) {
        const Channel *job = named(ofJob, channel.name);
        result += job ? merged(channel, *job) : channel;
    }
    for (const Channel &channel : ofJob) {
        if (!named(ofAlgorithm, channel.name))
            result += channel;
    }
    return result;
}

Hyperparameter merged(const Hyperparameter &ofAlgorithm, const Hyperparameter &ofJob)
{
    Hyperparameter parameter = ofAlgorithm;
    parameter.extra = ofJob.extra;
    if (ofAlgorithm.editable)
        parameter.value = ofJob.value;
    return parameter;
}

QList<Hyperparameter> parameters(const Algorithm &algorithm, const QList<Hyperparameter> &ofJob)
{
    QList<Hyperparameter> result;
    for (const Hyperparameter &parameter : algorithm.hyperparameters) {
        if (const Hyperparameter *job = named(ofJob, parameter.name))
            result += merged(parameter, *job);
        else if (parameter.required)
            result += parameter;
    }
    for (const Hyperparameter &parameter : ofJob) {
        if (!named(algorithm.hyperparameters, parameter.name))
            result += parameter;
    }
    return result;
}

} // namespace

JobSpec specFor(const Algorithm &algorithm)
{
    JobSpec spec;
    spec.algorithm.kind = AlgorithmKind::Saved;
    spec.algorithm.algorithmId = algorithm.id;
    spec.algorithm.name = algorithm.name;
    spec.inputs = algorithm.inputs;
    spec.outputs = algorithm.outputs;
    spec.hyperparameters = algorithm.hyperparameters;
    return spec;
}

JobSpec resolve(const JobSpec &spec, const Algorithm &algorithm)
{
    if (spec.algorithm.kind != AlgorithmKind::Saved)
        return spec;
    JobSpec resolved = spec;
    AlgorithmSource &source = resolved.algorithm;
    source = algorithm.source;
    source.kind = AlgorithmKind::Saved;
    source.algorithmId = algorithm.id;
    source.name = algorithm.name;
    // The form offers these three for every source: what the job says wins.
    if (!spec.algorithm.localCodeDir.isEmpty())
        source.localCodeDir = spec.algorithm.localCodeDir;
    if (!spec.algorithm.workingDir.isEmpty())
        source.workingDir = spec.algorithm.workingDir;
    if (source.engine.isEmpty())
        source.engine = spec.algorithm.engine;
    resolved.inputs = channels(algorithm.inputs, spec.inputs);
    resolved.outputs = channels(algorithm.outputs, spec.outputs);
    resolved.hyperparameters = parameters(algorithm, spec.hyperparameters);
    return resolved;
}

Algorithm algorithmFrom(const JobSpec &spec)
{
    Algorithm algorithm;
    algorithm.name = spec.name;
    algorithm.description = spec.description;
    algorithm.source = spec.algorithm;
    algorithm.source.algorithmId = {};
    algorithm.source.name.clear();
    if (spec.algorithm.kind == AlgorithmKind::Saved) {
        algorithm.source.kind =
            hasBootCommand(spec.algorithm) ? AlgorithmKind::CustomImage : AlgorithmKind::PresetImage;
    }
    algorithm.inputs = spec.inputs;
    algorithm.outputs = spec.outputs;
    algorithm.hyperparameters = spec.hyperparameters;
    return algorithm;
}

EngineRef engineOf(const Image &image)
{
    return {image.id, image.engine, image.version, {}, {}};
}

std::optional<Image> imageFor(const EngineRef &engine, const QList<Image> &images)
{
    // A script that asks for Python alone runs as well on one that has a framework: where every Python here
    // has PyTorch, it would find none else.
    const bool anyPython = engine.name == u"Python";
    std::optional<Image> withFramework;
    for (const Image &image : images) {
        if (!engine.id.isEmpty()) {
            if (image.id == engine.id)
                return image;
            continue;
        }
        const auto fits = [&](const QString &version) {
            return engine.version.isEmpty() || version == engine.version;
        };
        if (!engine.name.isEmpty() && image.engine == engine.name && fits(image.version))
            return image;
        if (anyPython && !withFramework && fits(image.python))
            withFramework = image;
    }
    return withFramework;
}

bool hasBootCommand(const AlgorithmSource &source)
{
    return source.kind == AlgorithmKind::CustomImage ||
           (source.kind == AlgorithmKind::Saved && !source.command.isEmpty());
}

} // namespace trainshed
