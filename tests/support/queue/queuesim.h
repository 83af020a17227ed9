// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/schedule.h"

#include <QHash>
#include <QList>

#include <functional>

namespace trainshed {

/// A job as it will have been.
struct SimJob {
    WaitingJob job;
    qint64 arrives = 0; ///< seconds from the beginning
    qint64 runs = 1;    ///< seconds; no more than its limit
};

/// The scheduler's world without time passing: jobs arrive, are granted, and end, in order of their times.
class QueueSim
{
public:
    using Policy = std::function<Schedule(const ScheduleInput &)>;
    using Observer = std::function<void(qint64 now, const ScheduleInput &, const Schedule &)>;

    QueueSim(int cpus, QList<GpuSlot> gpus, QList<SimJob> jobs);

    /// When each job started; those that never did are not in it. `observe` sees each decision before it is
    /// carried out.
    QHash<JobId, qint64> run(const Policy &policy, const Observer &observe = {}) const;

    const QList<SimJob> &jobs() const { return m_jobs; }

    /// The state after a decision was carried out, at the same moment.
    static ScheduleInput after(const ScheduleInput &input, const Schedule &decided);

private:
    int m_cpus;
    QList<GpuSlot> m_gpus;
    QList<SimJob> m_jobs; ///< in the order of arrival
};

} // namespace trainshed
