// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/schedule.h"

#include "model/schedule/gpuchoice.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace trainshed {

namespace {

/// The GPUs of one kind.
struct Kind {
    int all = 0;
    int usable = 0;
    GpuGroup free;
};

using Kinds = std::map<QString, Kind>;

Kinds kindsOf(const ScheduleInput &input)
{
    QSet<QString> taken;
    for (const RunningJob &job : input.running)
        taken.unite(QSet<QString>(job.gpus.begin(), job.gpus.end()));
    Kinds kinds;
    for (const GpuSlot &gpu : input.gpus) {
        auto found = kinds.find(gpu.kind);
        if (found == kinds.end())
            found = kinds.emplace(gpu.kind, Kind{0, 0, GpuGroup(input.gpus, gpu.kind, taken)}).first;
        ++found->second.all;
        found->second.usable += gpu.usable ? 1 : 0;
    }
    return kinds;
}

QList<WaitingJob> inOrder(QList<WaitingJob> queue)
{
    std::sort(queue.begin(), queue.end(), [](const WaitingJob &a, const WaitingJob &b) {
        return a.priority != b.priority ? a.priority > b.priority : a.sequence < b.sequence;
    });
    return queue;
}

} // namespace

Schedule schedule(const ScheduleInput &input)
{
    using What = WaitReason::What;
    Kinds kinds = kindsOf(input);
    int cpusFree = input.cpusTotal;
    for (const RunningJob &job : input.running)
        cpusFree -= job.cpus;
    cpusFree = std::max(0, cpusFree);
    Schedule result;
    bool blocked = false;
    int ahead = 0;
    for (const WaitingJob &job : inOrder(input.waiting)) {
        const auto kind = kinds.find(job.gpuKind);
        const bool known = kind != kinds.end();
        const bool cpusFit = job.cpus <= cpusFree;
        const bool gpusFit = job.gpus <= (known ? kind->second.free.count() : 0);
        if (!input.paused && !blocked && cpusFit && gpusFit) {
            cpusFree -= job.cpus;
            result.granted.append({job.id, job.gpus > 0 ? kind->second.free.take(job.gpus) : QStringList()});
            continue;
        }
        What what = !cpusFit ? What::Cpus : What::Gpus;
        if (job.gpus > (known ? kind->second.all : 0))
            what = What::NoSuchGpu;
        else if (input.paused)
            what = What::Paused;
        else if (blocked)
            what = What::Ahead;
        result.waiting.append({job.id, what, ahead, job.cpus, 0, job.gpus, 0, job.gpuKind, {}});
        ahead += what == What::NoSuchGpu ? 0 : 1;
        blocked = blocked || (job.cpus <= input.cpusTotal && job.gpus <= (known ? kind->second.usable : 0));
    }
    for (WaitReason &wait : result.waiting) {
        wait.cpusFree = cpusFree;
        const auto kind = kinds.find(wait.gpuKind);
        wait.gpusFree = wait.gpusNeeded > 0 && kind != kinds.end() ? kind->second.free.count() : 0;
    }
    return result;
}

} // namespace trainshed
