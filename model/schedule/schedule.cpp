// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/schedule.h"

#include "model/schedule/gpuchoice.h"
#include "model/schedule/outlook.h"
#include "model/schedule/supply.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace trainshed {

namespace {

using What = WaitReason::What;

/// The GPUs of one kind.
struct Kind {
    int number = 0; ///< 0, 1, … among the kinds
    int all = 0;
    int usable = 0;
    GpuGroup free;
    bool awaited = false; ///< by one that waits in vain for what is free
};

qint64 durationOf(const std::optional<std::chrono::seconds> &limit)
{
    return limit ? std::max<qint64>(1, limit->count()) : Supply::endless;
}

std::map<QString, Kind> kindsOf(const ScheduleInput &input)
{
    QSet<QString> taken;
    for (const RunningJob &job : input.running)
        taken.unite(QSet<QString>(job.gpus.begin(), job.gpus.end()));
    std::map<QString, Kind> kinds;
    for (const GpuSlot &gpu : input.gpus) {
        auto found = kinds.find(gpu.kind);
        if (found == kinds.end()) {
            const int number = static_cast<int>(kinds.size());
            found = kinds.emplace(gpu.kind, Kind{number, 0, 0, GpuGroup(input.gpus, gpu.kind, taken)}).first;
        }
        ++found->second.all;
        found->second.usable += gpu.usable ? 1 : 0;
    }
    return kinds;
}

std::vector<int> usableOf(const std::map<QString, Kind> &kinds)
{
    std::vector<int> usable(kinds.size());
    for (const auto &[name, kind] : kinds)
        usable[static_cast<size_t>(kind.number)] = kind.usable;
    return usable;
}

class Planning
{
public:
    Planning(const ScheduleInput &input, int planned);
    Schedule plan();

private:
    void countRunning();
    Shape shapeOf(const WaitingJob &job);
    bool couldEverStart(const Shape &shape, const WaitingJob &job) const;
    /// When it can start, with a reservation made or things kept; none: not to be told.
    std::optional<qint64> startOf(const Shape &shape);
    qint64 atBest(Shape shape);
    void grant(const WaitingJob &job, const Shape &shape);
    void complete(WaitReason &reason);

    const ScheduleInput &m_input;
    int m_planned; ///< so many more
    std::map<QString, Kind> m_kinds;
    Outlook m_outlook; ///< where the endless never end
    Outlook m_best;    ///< only those with a limit that run or start now; where the endless end at once
    int m_cpusFree = 0;
    bool m_cpusAwaited = false;
    Schedule m_result;
};

Planning::Planning(const ScheduleInput &input, int planned)
    : m_input(input)
    , m_planned(planned)
    , m_kinds(kindsOf(input))
    , m_outlook(input.cpusTotal, usableOf(m_kinds))
    , m_best(m_outlook)
{
    countRunning();
    m_cpusFree = std::max(0, m_outlook.cpusNow());
}

void Planning::countRunning()
{
    QHash<QString, int> kindOf; // of the usable ones: the others are never free
    for (const GpuSlot &gpu : m_input.gpus) {
        if (gpu.usable)
            kindOf.insert(gpu.uuid, m_kinds.find(gpu.kind)->second.number);
    }
    QHash<QString, qint64> left; // several may be on one GPU: the last to end
    for (const RunningJob &job : m_input.running) {
        m_outlook.takeCpus(durationOf(job.left), job.cpus);
        if (job.left)
            m_best.takeCpus(durationOf(job.left), job.cpus);
        for (const QString &uuid : job.gpus)
            left[uuid] = std::max(left.value(uuid), durationOf(job.left));
    }
    for (auto gpu = left.cbegin(); gpu != left.cend(); ++gpu) {
        const auto kind = kindOf.constFind(gpu.key());
        if (kind == kindOf.cend())
            continue;
        m_outlook.takeGpu(gpu.value(), *kind);
        if (gpu.value() != Supply::endless)
            m_best.takeGpu(gpu.value(), *kind);
    }
}

Shape Planning::shapeOf(const WaitingJob &job)
{
    Shape shape{std::max(0, job.cpus), std::max(0, job.gpus), -1, durationOf(job.limit)};
    const auto kind = shape.gpus > 0 ? m_kinds.find(job.gpuKind) : m_kinds.end();
    if (kind != m_kinds.end())
        shape.kind = kind->second.number;
    return shape;
}

bool Planning::couldEverStart(const Shape &shape, const WaitingJob &job) const
{
    const int usable = shape.kind >= 0 ? m_kinds.find(job.gpuKind)->second.usable : 0;
    return shape.cpus <= m_input.cpusTotal && shape.gpus <= usable;
}

/// The first moment at which it could start, of which nobody knows when it will.
qint64 Planning::atBest(Shape shape)
{
    shape.duration = 1;
    return m_best.earliest(shape).value_or(0);
}

std::optional<qint64> Planning::startOf(const Shape &shape)
{
    if (m_planned <= 0) {
        if (!m_outlook.hasNow(shape))
            return std::nullopt;
        m_outlook.take(shape, 0);
        return 0;
    }
    const std::optional<qint64> start = m_outlook.earliest(shape);
    if (start)
        m_outlook.take(shape, *start);
    else
        m_outlook.keep(shape, atBest(shape));
    if (start != 0)
        --m_planned;
    return start;
}

void Planning::grant(const WaitingJob &job, const Shape &shape)
{
    m_cpusFree -= shape.cpus;
    if (shape.duration != Supply::endless)
        m_best.take(shape, 0);
    const bool any = shape.kind >= 0;
    m_result.granted.append(
        {job.id, any ? m_kinds.find(job.gpuKind)->second.free.take(shape.gpus) : QStringList()});
}

/// What was free, when all that start now are known.
void Planning::complete(WaitReason &reason)
{
    reason.cpusFree = m_cpusFree;
    const auto kind = reason.gpusNeeded > 0 ? m_kinds.find(reason.gpuKind) : m_kinds.end();
    const bool known = kind != m_kinds.end();
    reason.gpusFree = known ? kind->second.free.count() : 0;
    const bool never =
        reason.cpusNeeded > m_input.cpusTotal || reason.gpusNeeded > (known ? kind->second.usable : 0);
    if (reason.gpusNeeded > (known ? kind->second.all : 0)) {
        reason.what = What::NoSuchGpu;
    } else if (m_input.paused) {
        reason.what = What::Paused;
    } else if (reason.gpusNeeded > reason.gpusFree && !kind->second.awaited) {
        reason.what = What::Gpus;
        kind->second.awaited = !never;
    } else if (reason.cpusNeeded > reason.cpusFree && !m_cpusAwaited) {
        reason.what = What::Cpus;
        m_cpusAwaited = !never;
    }
}

Schedule Planning::plan()
{
    std::vector<const WaitingJob *> queue;
    queue.reserve(static_cast<size_t>(m_input.waiting.size()));
    for (const WaitingJob &job : m_input.waiting)
        queue.push_back(&job);
    std::sort(queue.begin(), queue.end(), [](const WaitingJob *a, const WaitingJob *b) {
        return std::tuple(-a->priority, a->sequence, a->id) < std::tuple(-b->priority, b->sequence, b->id);
    });
    for (const WaitingJob *job : queue) {
        const Shape shape = shapeOf(*job);
        std::optional<qint64> start;
        if (!m_input.paused && couldEverStart(shape, *job))
            start = startOf(shape);
        if (start == 0) {
            grant(*job, shape);
            continue;
        }
        WaitReason reason{job->id, What::Ahead, 0, shape.cpus, 0, shape.gpus, 0, job->gpuKind, {}};
        if (start)
            reason.startsIn = std::chrono::seconds(*start);
        m_result.waiting.append(reason);
    }
    int ahead = 0;
    for (WaitReason &reason : m_result.waiting) {
        reason.ahead = ahead;
        complete(reason);
        ahead += reason.what == What::NoSuchGpu ? 0 : 1;
    }
    return m_result;
}

} // namespace

Schedule schedule(const ScheduleInput &input, int planned)
{
    return Planning(input, planned).plan();
}

} // namespace trainshed
