// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/schedule.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace trainshed {

namespace {

/// The GPUs of one kind.
struct Kind {
    int all = 0;
    int usable = 0;
    QStringList free; ///< UUIDs of the usable ones that nobody has
};

QHash<QString, Kind> kindsOf(const ScheduleInput &input)
{
    QSet<QString> taken;
    for (const RunningJob &job : input.running)
        taken.unite(QSet<QString>(job.gpus.begin(), job.gpus.end()));
    QHash<QString, Kind> kinds;
    for (const GpuSlot &gpu : input.gpus) {
        Kind &kind = kinds[gpu.kind];
        ++kind.all;
        kind.usable += gpu.usable ? 1 : 0;
        if (gpu.usable && !taken.contains(gpu.uuid))
            kind.free.append(gpu.uuid);
    }
    for (Kind &kind : kinds)
        kind.free.sort();
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
    QHash<QString, Kind> kinds = kindsOf(input);
    int cpusFree = input.cpusTotal;
    for (const RunningJob &job : input.running)
        cpusFree -= job.cpus;
    cpusFree = std::max(0, cpusFree);
    Schedule result;
    bool blocked = false;
    int ahead = 0;
    for (const WaitingJob &job : inOrder(input.waiting)) {
        Kind none;
        const auto found = kinds.find(job.gpuKind);
        Kind &kind = found == kinds.end() ? none : *found;
        const bool cpusFit = job.cpus <= cpusFree;
        const bool gpusFit = job.gpus <= kind.free.size();
        if (!input.paused && !blocked && cpusFit && gpusFit) {
            cpusFree -= job.cpus;
            result.granted.append({job.id, kind.free.mid(0, job.gpus)});
            kind.free = kind.free.mid(job.gpus);
            continue;
        }
        What what = !gpusFit ? What::Gpus : What::Cpus;
        if (job.gpus > kind.all)
            what = What::NoSuchGpu;
        else if (input.paused)
            what = What::Paused;
        else if (blocked)
            what = What::Ahead;
        result.waiting.append({job.id, what, ahead, job.cpus, 0, job.gpus, 0, job.gpuKind, {}});
        ahead += what == What::NoSuchGpu ? 0 : 1;
        blocked = blocked || (job.cpus <= input.cpusTotal && job.gpus <= kind.usable);
    }
    for (WaitReason &wait : result.waiting) {
        wait.cpusFree = cpusFree;
        wait.gpusFree = wait.gpusNeeded > 0 ? static_cast<int>(kinds.value(wait.gpuKind).free.size()) : 0;
    }
    return result;
}

} // namespace trainshed
