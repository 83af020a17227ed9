// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/queue/queuesim.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace trainshed {

namespace {

const qint64 never = std::numeric_limits<qint64>::max();

template<typename T>
qsizetype placeOf(const QList<T> &list, const JobId &id)
{
    return std::find_if(list.begin(), list.end(), [&](const T &one) { return one.id == id; }) - list.begin();
}

} // namespace

QueueSim::QueueSim(int cpus, QList<GpuSlot> gpus, QList<SimJob> jobs)
    : m_cpus(cpus), m_gpus(std::move(gpus)), m_jobs(std::move(jobs))
{
    std::stable_sort(m_jobs.begin(), m_jobs.end(),
                     [](const SimJob &a, const SimJob &b) { return a.arrives < b.arrives; });
}

ScheduleInput QueueSim::after(const ScheduleInput &input, const Schedule &decided)
{
    ScheduleInput next = input;
    for (const Grant &grant : decided.granted) {
        const WaitingJob job = next.waiting.takeAt(placeOf(next.waiting, grant.id));
        next.running.append({job.id, job.cpus, grant.gpus, job.limit});
    }
    return next;
}

QHash<JobId, qint64> QueueSim::run(const Policy &policy, const Observer &observe) const
{
    QHash<JobId, qint64> started;
    QHash<JobId, qint64> ends; // of those that run
    QHash<JobId, qint64> runs;
    ScheduleInput state{{}, {}, m_cpus, m_gpus, false};
    qint64 now = 0;
    qsizetype arrived = 0;
    while (true) {
        qint64 next = arrived < m_jobs.size() ? m_jobs.at(arrived).arrives : never;
        for (const qint64 end : std::as_const(ends))
            next = std::min(next, end);
        if (next == never)
            return started;
        for (RunningJob &job : state.running) {
            if (job.left)
                *job.left -= std::chrono::seconds(next - now);
        }
        now = next;
        state.running.removeIf([&](const RunningJob &job) { return ends.value(job.id) <= now; });
        ends.removeIf([&](const QHash<JobId, qint64>::iterator &end) { return end.value() <= now; });
        for (; arrived < m_jobs.size() && m_jobs.at(arrived).arrives <= now; ++arrived) {
            state.waiting.append(m_jobs.at(arrived).job);
            runs.insert(m_jobs.at(arrived).job.id, m_jobs.at(arrived).runs);
        }
        const Schedule decided = policy(state);
        if (observe)
            observe(now, state, decided);
        state = after(state, decided);
        for (const Grant &grant : decided.granted) {
            started.insert(grant.id, now);
            ends.insert(grant.id, now + runs.value(grant.id));
        }
    }
}

} // namespace trainshed
