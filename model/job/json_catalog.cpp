// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/json.h"

#include "model/job/job.h"

namespace trainshed {

namespace {

constexpr qint64 gib = qint64(1) << 30;

QJsonObject sizeIn(qint64 bytes)
{
    return {{QStringLiteral("size"), bytes / gib}, {QStringLiteral("unit"), QStringLiteral("GB")}};
}

QJsonObject flavorInfo(const Flavor &flavor)
{
    QJsonObject info{{QStringLiteral("max_num"), flavor.maxNodes},
                     {QStringLiteral("cpu"), QJsonObject{{QStringLiteral("core_num"), flavor.cpus}}},
                     {QStringLiteral("memory"), sizeIn(flavor.memoryBytes)}};
    if (flavor.type == ResourceType::Gpu) {
        info.insert(
            QStringLiteral("gpu"),
            QJsonObject{{QStringLiteral("unit_num"), flavor.gpuCount},
                        {QStringLiteral("product_name"), flavor.gpuProduct},
                        {QStringLiteral("memory"), QStringLiteral("%1GB").arg(flavor.gpuMemoryBytes / gib)}});
    }
    if (flavor.scratchBytes > 0)
        info.insert(QStringLiteral("disk"), sizeIn(flavor.scratchBytes));
    return info;
}

} // namespace

QJsonObject flavorToJson(const Flavor &flavor)
{
    // Sizes in flavor_info are whole GB; the exact ones are attributes, which are texts.
    const QJsonObject attributes{
        {QStringLiteral("trainshed/memory-bytes"), QString::number(flavor.memoryBytes)},
        {QStringLiteral("trainshed/scratch-bytes"), QString::number(flavor.scratchBytes)}};
    const bool gpu = flavor.type == ResourceType::Gpu;
    return {{QStringLiteral("flavor_id"), flavor.id.toString()},
            {QStringLiteral("flavor_name"), flavorText(flavor)},
            {QStringLiteral("flavor_type"), gpu ? QStringLiteral("GPU") : QStringLiteral("CPU")},
            {QStringLiteral("max_num"), flavor.maxNodes},
            {QStringLiteral("pool_id"), flavor.pool.toString()},
            {QStringLiteral("flavor_info"), flavorInfo(flavor)},
            {QStringLiteral("attributes"), attributes}};
}

QJsonObject imageToJson(const Image &image)
{
    return {{QStringLiteral("engine_id"), image.id.toString()},
            {QStringLiteral("engine_name"), image.engine},
            {QStringLiteral("engine_version"), image.version},
            {QStringLiteral("v1_compatible"), false},
            {QStringLiteral("run_user"), QString()},
            {QStringLiteral("trainshed/name"), image.name},
            {QStringLiteral("trainshed/python"), image.python},
            {QStringLiteral("trainshed/interpreter"), image.interpreter},
            {QStringLiteral("trainshed/kind"), image.kind}};
}

QJsonObject experimentToJson(const Experiment &experiment)
{
    const QJsonObject metadata{{QStringLiteral("id"), experiment.id.toString()},
                               {QStringLiteral("name"), experiment.name},
                               {QStringLiteral("description"), experiment.description},
                               {QStringLiteral("workspace_id"), QStringLiteral("0")},
                               {QStringLiteral("create_time"), qint64(experiment.created)},
                               {QStringLiteral("update_time"), qint64(experiment.updated)}};
    QJsonObject statistic{{QStringLiteral("job_count"), experiment.jobCount}};
    if (const JobMetric &best = experiment.best; !best.metric.name.isEmpty()) {
        statistic.insert(QStringLiteral("trainshed/best_metric"),
                         QJsonObject{{QStringLiteral("metric"), best.metric.name},
                                     {QStringLiteral("value"), bestOf(best.metric)},
                                     {QStringLiteral("job_name"), best.jobName},
                                     {QStringLiteral("job_version"), versionText(best.jobVersion)}});
    }
    return {{QStringLiteral("metadata"), metadata}, {QStringLiteral("statistic"), statistic}};
}

} // namespace trainshed
