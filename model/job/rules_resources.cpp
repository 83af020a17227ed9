// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/rules_sections.h"

#include <algorithm>

namespace trainshed {

namespace {

constexpr int restartLimit = 3;
constexpr int stopLimit = 10 * 365 * 24 * 60; ///< ten years: beyond, a slip of the keyboard

void checkNodes(const Checked &job, const Flavor *flavor, bool local, Issues &issues)
{
    const QString field = QStringLiteral("nodes");
    const int nodes = job.spec.nodeCount;
    if (nodes < 1)
        issues.error(field, "issue.nodes-none");
    else if (nodes == 1)
        return;
    else if (local)
        issues.error(field, "issue.nodes-local");
    else if (job.algorithm && !job.algorithm->distributed)
        issues.error(field, "issue.nodes-algorithm", {job.algorithm->name});
    else if (flavor && nodes > flavor->maxNodes)
        issues.error(field, "issue.nodes-flavor", {QString::number(flavor->maxNodes)});
}

void checkFlavor(const Flavor &flavor, const Algorithm *algorithm, Issues &issues)
{
    const QString field = QStringLiteral("flavor");
    if (!algorithm)
        return;
    if (!algorithm->resourceTypes.isEmpty() && !algorithm->resourceTypes.contains(flavor.type))
        issues.error(field,
                     flavor.type == ResourceType::Cpu ? "issue.flavor-needs-gpu" : "issue.flavor-needs-cpu",
                     {algorithm->name});
    if (!algorithm->multiCard && flavor.gpuCount > 1)
        issues.error(field, "issue.flavor-single-card", {algorithm->name});
}

const Flavor *flavorOf(const Checked &job, Issues &issues)
{
    const QString field = QStringLiteral("flavor");
    const JobSpec &spec = job.spec;
    if (spec.flavor.isEmpty()) {
        issues.error(field, "issue.flavor-empty");
        return nullptr;
    }
    if (!job.facts.flavors)
        return nullptr;
    const auto it = std::find_if(job.facts.flavors->cbegin(), job.facts.flavors->cend(),
                                 [&](const Flavor &f) { return f.id == spec.flavor && f.pool == spec.pool; });
    if (it == job.facts.flavors->cend()) {
        issues.error(field, "issue.flavor-missing", {spec.flavor.toString()});
        return nullptr;
    }
    return &*it;
}

/// Only this computer can be had; an added pool of another kind comes with a later version.
bool checkPool(const Checked &job, Issues &issues)
{
    const QString field = QStringLiteral("pool");
    const PoolId &pool = job.spec.pool;
    if (pool.isEmpty()) {
        issues.error(field, "issue.pool-empty");
        return false;
    }
    if (pool == JobSpec().pool || !job.facts.pools)
        return true;
    const auto it = std::find_if(job.facts.pools->cbegin(), job.facts.pools->cend(),
                                 [&](const PoolInfo &p) { return p.id == pool; });
    if (it == job.facts.pools->cend())
        issues.error(field, "issue.pool-missing", {pool.toString()});
    else if (it->kind != u"local")
        issues.error(field, "issue.no-clusters", {it->name});
    else
        return true;
    return false;
}

} // namespace

void checkResources(const Checked &job, Issues &issues)
{
    const JobSpec &spec = job.spec;
    if (spec.autoRestart < 0 || spec.autoRestart > restartLimit)
        issues.error(QStringLiteral("auto_restart"), "issue.auto-restart", {QString::number(restartLimit)});
    const Flavor *flavor = nullptr;
    if (checkPool(job, issues))
        flavor = flavorOf(job, issues);
    if (flavor)
        checkFlavor(*flavor, job.algorithm, issues);
    checkNodes(job, flavor, spec.pool == JobSpec().pool, issues);
    if (spec.priority < 1 || spec.priority > 3)
        issues.error(QStringLiteral("priority"), "issue.priority");
    checkTarget(QStringLiteral("log_location"), spec.logLocation, false, job.facts, issues);
    if (spec.autoStopMinutes && *spec.autoStopMinutes < 1)
        issues.error(QStringLiteral("auto_stop"), "issue.auto-stop-short");
    else if (spec.autoStopMinutes && *spec.autoStopMinutes > stopLimit)
        issues.error(QStringLiteral("auto_stop"), "issue.auto-stop-long", {QString::number(stopLimit)});
}

} // namespace trainshed
