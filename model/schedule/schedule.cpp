// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/schedule.h"

#include "model/schedule/gpuchoice.h"
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
    int all = 0;
    int usable = 0;
    GpuGroup free;
    Supply supply{0};
    bool awaited = false; ///< by one that waits in vain for what is free
};

/// What a job takes; jobs of one shape are alike to the plan.
struct Shape {
    int cpus = 0;
    int gpus = 0;
    Kind *kind = nullptr; ///< none: it wants no GPU, or one that is not here
    qint64 duration = Supply::endless;

    auto key() const { return std::tuple(cpus, gpus, kind, duration); }
    bool operator<(const Shape &other) const { return key() < other.key(); }
};

qint64 durationOf(const std::optional<std::chrono::seconds> &limit)
{
    return limit ? std::max<qint64>(1, limit->count()) : Supply::endless;
}

class Planning
{
public:
    Planning(const ScheduleInput &input, int planned);
    Schedule plan();

private:
    void countRunning();
    Shape shapeOf(const WaitingJob &job);
    bool couldEverStart(const Shape &shape) const;
    /// When it can start, with a reservation made or things kept; none: not to be told.
    std::optional<qint64> startOf(const Shape &shape);
    std::optional<qint64> startOfUnplanned(const Shape &shape);
    std::optional<qint64> earliest(const Shape &shape, qint64 from) const;
    void reserve(const Shape &shape, qint64 from);
    void keep(const Shape &shape);
    void grant(const WaitingJob &job, const Shape &shape);
    void complete(WaitReason &reason);

    const ScheduleInput &m_input;
    int m_planned; ///< so many more
    int m_cpusFree = 0;
    Supply m_cpus{0};
    bool m_cpusAwaited = false;
    std::map<QString, Kind> m_kinds;
    /// From then on the next of this shape may find a place: what is reserved never comes back. none:
    /// nowhere.
    std::map<Shape, std::optional<qint64>> m_found;
    Schedule m_result;
};

Planning::Planning(const ScheduleInput &input, int planned) : m_input(input), m_planned(planned)
{
    QSet<QString> taken;
    for (const RunningJob &job : input.running)
        taken.unite(QSet<QString>(job.gpus.begin(), job.gpus.end()));
    for (const GpuSlot &gpu : input.gpus) {
        auto found = m_kinds.find(gpu.kind);
        if (found == m_kinds.end())
            found = m_kinds.emplace(gpu.kind, Kind{0, 0, GpuGroup(input.gpus, gpu.kind, taken)}).first;
        ++found->second.all;
        found->second.usable += gpu.usable ? 1 : 0;
    }
    countRunning();
}

void Planning::countRunning()
{
    QHash<QString, Kind *> kindOf; // of the usable ones: the others are never free
    for (const GpuSlot &gpu : m_input.gpus) {
        if (gpu.usable)
            kindOf.insert(gpu.uuid, &m_kinds.find(gpu.kind)->second);
    }
    m_cpus = Supply(m_input.cpusTotal);
    for (auto &[name, kind] : m_kinds)
        kind.supply = Supply(kind.usable);
    QHash<QString, qint64> left; // several may be on one GPU: the last to end
    for (const RunningJob &job : m_input.running) {
        m_cpus.take(0, durationOf(job.left), job.cpus);
        for (const QString &uuid : job.gpus)
            left[uuid] = std::max(left.value(uuid), durationOf(job.left));
    }
    for (auto gpu = left.cbegin(); gpu != left.cend(); ++gpu) {
        if (Kind *kind = kindOf.value(gpu.key()))
            kind->supply.take(0, gpu.value(), 1);
    }
    m_cpusFree = std::max(0, m_cpus.now());
}

Shape Planning::shapeOf(const WaitingJob &job)
{
    Shape shape{std::max(0, job.cpus), std::max(0, job.gpus), nullptr, durationOf(job.limit)};
    const auto kind = shape.gpus > 0 ? m_kinds.find(job.gpuKind) : m_kinds.end();
    if (kind != m_kinds.end())
        shape.kind = &kind->second;
    return shape;
}

bool Planning::couldEverStart(const Shape &shape) const
{
    return shape.cpus <= m_input.cpusTotal && shape.gpus <= (shape.kind ? shape.kind->usable : 0);
}

std::optional<qint64> Planning::earliest(const Shape &shape, qint64 from) const
{
    while (true) {
        const auto cpus = m_cpus.earliest(from, shape.duration, shape.cpus);
        if (!cpus || !shape.kind)
            return cpus;
        const auto gpus = shape.kind->supply.earliest(*cpus, shape.duration, shape.gpus);
        if (!gpus || *gpus == *cpus)
            return gpus;
        from = *gpus;
    }
}

void Planning::reserve(const Shape &shape, qint64 from)
{
    m_cpus.take(from, shape.duration, shape.cpus);
    if (shape.kind)
        shape.kind->supply.take(from, shape.duration, shape.gpus);
}

void Planning::keep(const Shape &shape)
{
    m_cpus.keep(shape.cpus);
    if (shape.kind)
        shape.kind->supply.keep(shape.gpus);
}

/// Now or no answer.
std::optional<qint64> Planning::startOfUnplanned(const Shape &shape)
{
    if (shape.cpus > m_cpus.now() || (shape.kind && shape.gpus > shape.kind->supply.now()))
        return std::nullopt; // most of them
    const auto before = m_found.find(shape);
    if (before != m_found.end() && before->second != 0)
        return std::nullopt;
    if (m_cpus.has(shape.duration, shape.cpus) &&
        (!shape.kind || shape.kind->supply.has(shape.duration, shape.gpus))) {
        reserve(shape, 0);
        return 0;
    }
    m_found[shape] = std::nullopt;
    return std::nullopt;
}

std::optional<qint64> Planning::startOf(const Shape &shape)
{
    if (!couldEverStart(shape))
        return std::nullopt;
    if (m_planned <= 0)
        return startOfUnplanned(shape);
    const auto before = m_found.find(shape);
    std::optional<qint64> start;
    if (before == m_found.end())
        start = earliest(shape, 0);
    else if (before->second)
        start = earliest(shape, *before->second);
    m_found[shape] = start;
    if (start)
        reserve(shape, *start);
    else
        keep(shape);
    if (start != 0)
        --m_planned;
    return start;
}

void Planning::grant(const WaitingJob &job, const Shape &shape)
{
    m_cpusFree -= shape.cpus;
    m_result.granted.append({job.id, shape.kind ? shape.kind->free.take(shape.gpus) : QStringList()});
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
        const std::optional<qint64> start = m_input.paused ? std::nullopt : startOf(shape);
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
