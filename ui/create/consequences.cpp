// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/consequences.h"

#include "model/job/job.h"
#include "model/job/resolve.h"

#include <algorithm>
#include <tuple>

namespace trainshed {

namespace {

void proposeOutputs(JobSpec &spec, const FormPlace &place)
{
    for (OutputChannel &output : spec.outputs) {
        if (output.location.isEmpty())
            output.location = proposedOutput(place, spec.name, output.name);
    }
}

bool fits(const Flavor &flavor, const PoolId &pool, const QList<ResourceType> &allowed)
{
    return flavor.pool == pool && (allowed.isEmpty() || allowed.contains(flavor.type));
}

QList<ResourceType> allowedTypes(const JobSpec &spec, const Facts &facts)
{
    const auto algorithm = algorithmOf(spec, facts);
    return algorithm ? algorithm->resourceTypes : QList<ResourceType>();
}

void settleImage(JobSpec &spec, const Facts &facts)
{
    if (spec.algorithm.kind != AlgorithmKind::PresetImage || !facts.images || facts.images->isEmpty())
        return;
    if (spec.algorithm.engine.isEmpty()) {
        const Image &first = facts.images->front();
        spec.algorithm.engine = engineOf(first);
    } else if (spec.algorithm.engine.id.isEmpty()) {
        // A job file may name the engine only ("Python", "3").
        if (const auto image = imageFor(spec.algorithm.engine, *facts.images))
            spec.algorithm.engine = engineOf(*image);
    }
}

void settleResources(JobSpec &spec, const Facts &facts)
{
    if (facts.pools && !facts.pools->isEmpty()) {
        const bool known = std::any_of(facts.pools->begin(), facts.pools->end(),
                                       [&spec](const PoolInfo &pool) { return pool.id == spec.pool; });
        if (!known && spec.flavor.isEmpty())
            spec.pool = facts.pools->front().id;
    }
    if (facts.flavors && spec.flavor.isEmpty()) {
        if (const auto flavor = smallestFlavor(*facts.flavors, spec.pool, allowedTypes(spec, facts)))
            spec.flavor = flavor->id;
    }
}

} // namespace

QString proposedOutput(const FormPlace &place, const QString &job, const QString &parameter)
{
    if (place.outputs.isEmpty() || checkName(job) || checkParameterName(parameter))
        return {};
    const QString version = place.version > 1 ? QString(u'/' + versionText(place.version)) : QString();
    return place.outputs + u'/' + job + version + u'/' + parameter;
}

std::optional<Flavor> smallestFlavor(const QList<Flavor> &flavors, const PoolId &pool,
                                     const QList<ResourceType> &allowed)
{
    std::optional<Flavor> best;
    const auto size = [](const Flavor &f) {
        return std::tuple(f.type == ResourceType::Gpu, f.gpuCount, f.cpus, f.memoryBytes);
    };
    for (const Flavor &flavor : flavors) {
        if (fits(flavor, pool, allowed) && (!best || size(flavor) < size(*best)))
            best = flavor;
    }
    return best;
}

std::optional<Algorithm> algorithmOf(const JobSpec &spec, const Facts &facts)
{
    if (spec.algorithm.kind != AlgorithmKind::Saved || !facts.algorithms)
        return std::nullopt;
    for (const Algorithm &algorithm : *facts.algorithms) {
        if (algorithm.id == spec.algorithm.algorithmId)
            return algorithm;
    }
    return std::nullopt;
}

JobSpec withAlgorithm(JobSpec spec, const Algorithm &algorithm, const FormPlace &place)
{
    const JobSpec fresh = specFor(algorithm);
    spec.algorithm = fresh.algorithm;
    spec.inputs = fresh.inputs;
    spec.outputs = fresh.outputs;
    spec.hyperparameters = fresh.hyperparameters;
    proposeOutputs(spec, place);
    return spec;
}

JobSpec adopted(JobSpec spec, const QList<Algorithm> &algorithms)
{
    if (spec.algorithm.kind != AlgorithmKind::Saved || spec.algorithm.algorithmId.isEmpty())
        return spec;
    for (const Algorithm &algorithm : algorithms) {
        if (algorithm.id != spec.algorithm.algorithmId)
            continue;
        const JobSpec merged = resolve(spec, algorithm);
        AlgorithmSource source = specFor(algorithm).algorithm;
        if (spec.algorithm.localCodeDir != algorithm.source.localCodeDir)
            source.localCodeDir = spec.algorithm.localCodeDir;
        if (spec.algorithm.workingDir != algorithm.source.workingDir)
            source.workingDir = spec.algorithm.workingDir;
        spec.algorithm = source;
        spec.inputs = merged.inputs;
        spec.outputs = merged.outputs;
        spec.hyperparameters = merged.hyperparameters;
        return spec;
    }
    const bool frozen = !spec.algorithm.bootFile.isEmpty() || !spec.algorithm.command.isEmpty();
    if (frozen) {
        spec.algorithm.kind =
            hasBootCommand(spec.algorithm) ? AlgorithmKind::CustomImage : AlgorithmKind::PresetImage;
        spec.algorithm.algorithmId = {};
        spec.algorithm.name.clear();
    }
    return spec;
}

JobSpec settled(JobSpec spec, const Facts &facts, const FormPlace &place)
{
    AlgorithmSource &source = spec.algorithm;
    if (source.kind == AlgorithmKind::Saved && source.algorithmId.isEmpty() && facts.algorithms) {
        const auto &list = *facts.algorithms;
        if (!list.isEmpty())
            spec = withAlgorithm(spec, list.front(), place);
        else
            source.kind = AlgorithmKind::PresetImage;
    }
    settleImage(spec, facts);
    settleResources(spec, facts);
    return spec;
}

namespace {

/// While a parameter's name is being retyped it may be no name at all: then any name below the job's folder
/// counts.
bool isProposal(const QString &location, const FormPlace &place, const QString &job, const QString &parameter)
{
    if (location.isEmpty())
        return false;
    if (!checkParameterName(parameter))
        return location == proposedOutput(place, job, parameter);
    const QString any = proposedOutput(place, job, QStringLiteral("x"));
    return !any.isEmpty() && location.section(u'/', 0, -2) == any.section(u'/', 0, -2);
}

} // namespace

JobSpec followed(const JobSpec &before, JobSpec after, const Facts &facts, const FormPlace &place)
{
    for (qsizetype i = 0; i < after.outputs.size(); ++i) {
        OutputChannel &output = after.outputs[i];
        const bool isNew = i >= before.outputs.size();
        const bool untouched = isNew
                                   ? output.location.isEmpty()
                                   : isProposal(output.location, place, before.name, before.outputs[i].name);
        const QString next = proposedOutput(place, after.name, output.name);
        if (untouched && !next.isEmpty())
            output.location = next;
    }
    const bool otherPool = after.pool != before.pool;
    const bool otherAlgorithm = after.algorithm != before.algorithm;
    if ((otherPool || otherAlgorithm) && facts.flavors) {
        const auto allowed = allowedTypes(after, facts);
        const bool stillFits =
            std::any_of(facts.flavors->begin(), facts.flavors->end(), [&](const Flavor &flavor) {
                return flavor.id == after.flavor && fits(flavor, after.pool, allowed);
            });
        if (!stillFits)
            after.flavor = {};
    }
    return settled(after, facts, place);
}

JobSpec relocated(JobSpec spec, const QString &oldName, const FormPlace &from, const FormPlace &to)
{
    for (OutputChannel &output : spec.outputs) {
        const QString old = proposedOutput(from, oldName, output.name);
        const QString next = proposedOutput(to, spec.name, output.name);
        if (!old.isEmpty() && output.location == old && !next.isEmpty())
            output.location = next;
    }
    return spec;
}

} // namespace trainshed
