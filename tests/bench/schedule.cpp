// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weeks of a lab's mixed load on one machine with eight GPUs, under several ways to order the queue.
// bench_schedule [first seed] [weeks]
#include "model/schedule/schedule.h"
#include "tests/support/queue/queuesim.h"

#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

using namespace trainshed;

namespace {

const qint64 minute = 60;
const qint64 hour = 60 * minute;
const qint64 week = 7 * 24 * hour;
const int cpusTotal = 64;
const int gpusTotal = 8;

QList<GpuSlot> machine()
{
    QList<GpuSlot> gpus;
    for (int i = 0; i < gpusTotal; ++i) {
        GpuSlot gpu;
        gpu.uuid = QStringLiteral("GPU-%1").arg(i);
        gpu.kind = QStringLiteral("H100");
        gpus.append(gpu);
    }
    return gpus;
}

class Lab
{
public:
    Lab(quint32 seed, int percentOfLoad, int percentWithoutLimit)
        : m_chance(seed), m_percentOfLoad(percentOfLoad), m_percentWithoutLimit(percentWithoutLimit)
    {}

    QList<SimJob> week()
    {
        for (int day = 0; day < 7; ++day) {
            const int busy = (day < 5 ? 10 : 3) * m_percentOfLoad / 100;
            several(4 * busy, day, 1, 4, 5 * minute, 50 * minute); // to try something out
            several(2 * busy, day, 0, 16, 10 * minute, 2 * hour);  // preparation, on CPUs only
            several(busy * 6 / 10, day, 2, 12, hour, 8 * hour);
            several(busy / 3, day, 4, 24, 2 * hour, 12 * hour);
            several(day % 2, day, 8, 48, 4 * hour, 16 * hour);
            if (day < 6)
                sweep(day);
        }
        return m_jobs;
    }

private:
    qint64 between(qint64 least, qint64 most)
    {
        // Many short ones, few long ones.
        const double chance = m_chance.generateDouble();
        return least + static_cast<qint64>(chance * chance * static_cast<double>(most - least));
    }

    void add(qint64 arrives, int gpus, int cpus, qint64 runs)
    {
        SimJob one;
        one.arrives = arrives;
        one.runs = runs;
        one.job.id = JobId(QStringLiteral("job-%1").arg(m_jobs.size(), 5, 10, QLatin1Char('0')));
        one.job.sequence = arrives * 100'000 + m_jobs.size();
        one.job.cpus = cpus;
        one.job.gpus = gpus;
        one.job.gpuKind = QStringLiteral("H100");
        // People set Auto Stop to a good deal more than they expect, in round numbers.
        const qint64 limit = runs * m_chance.bounded(110, 300) / 100;
        const qint64 step = limit < hour ? 10 * minute : hour;
        if (m_chance.bounded(100) >= m_percentWithoutLimit)
            one.job.limit = std::chrono::seconds((limit + step - 1) / step * step);
        m_jobs.append(one);
    }

    /// Over the day, most of them in office hours.
    void several(int count, int day, int gpus, int cpus, qint64 least, qint64 most)
    {
        for (int i = 0; i < count; ++i) {
            const qint64 time =
                m_chance.bounded(4) == 0 ? m_chance.bounded(24 * 60) : m_chance.bounded(9 * 60, 19 * 60);
            add(day * 24 * hour + time * minute, gpus, cpus, between(least, most));
        }
    }

    /// Many alike, at once, in the evening.
    void sweep(int day)
    {
        const qint64 arrives = day * 24 * hour + m_chance.bounded(16 * 60, 20 * 60) * minute;
        const qint64 usual = between(20 * minute, 3 * hour);
        for (int i = m_chance.bounded(8, 28) * m_percentOfLoad / 100; i > 0; --i)
            add(arrives, 1, 4, usual * m_chance.bounded(80, 120) / 100);
    }

    QRandomGenerator m_chance;
    int m_percentOfLoad;
    int m_percentWithoutLimit;
    QList<SimJob> m_jobs;
};

bool isBefore(const WaitingJob &a, const WaitingJob &b)
{
    return a.priority != b.priority ? a.priority > b.priority : a.sequence < b.sequence;
}

/// Strictly in order: one after the other, until one does not fit.
Schedule inOrder(const ScheduleInput &input)
{
    Schedule all;
    ScheduleInput state = input;
    QList<WaitingJob> queue = input.waiting;
    std::sort(queue.begin(), queue.end(), isBefore);
    for (const WaitingJob &job : std::as_const(queue)) {
        state.waiting = {job};
        const Schedule one = schedule(state);
        if (one.granted.isEmpty())
            break;
        all.granted += one.granted;
        state = QueueSim::after(state, one);
    }
    return all;
}

struct Figures {
    double used = 0; ///< GPU seconds within the week
    double waited = 0;
    double largest = 0;
    double largestOfLarge = 0;
    int jobs = 0;

    void add(const QueueSim &sim, const QueueSim::Policy &policy)
    {
        const auto started = sim.run(policy);
        for (const SimJob &one : sim.jobs()) {
            const qint64 start = started.value(one.job.id);
            const auto wait = static_cast<double>(start - one.arrives);
            used += one.job.gpus * static_cast<double>(std::max<qint64>(0, std::min(week, start + one.runs) -
                                                                               std::min(week, start)));
            waited += wait;
            largest = std::max(largest, wait);
            if (one.job.gpus == gpusTotal)
                largestOfLarge = std::max(largestOfLarge, wait);
            ++jobs;
        }
    }
};

void table(quint32 firstSeed, int weeks, int percentOfLoad, int percentWithoutLimit)
{
    const QList<std::pair<const char *, QueueSim::Policy>> policies{
        {"FIFO", inOrder},
        {"First fit", [](const ScheduleInput &input) { return schedule(input, 0); }},
        {"EASY backfill", [](const ScheduleInput &input) { return schedule(input, 1); }},
        {"Trainshed", [](const ScheduleInput &input) { return schedule(input); }},
    };
    std::printf("\n%d %% of the usual load, %d %% of the jobs without Auto Stop\n", percentOfLoad,
                percentWithoutLimit);
    std::printf("%-14s %12s %12s %14s %24s\n", "", "GPUs used", "mean wait", "largest wait",
                "largest wait, 8 GPUs");
    for (const auto &[name, policy] : policies) {
        Figures figures;
        for (int i = 0; i < weeks; ++i) {
            Lab lab(firstSeed + static_cast<quint32>(i), percentOfLoad, percentWithoutLimit);
            figures.add(QueueSim(cpusTotal, machine(), lab.week()), policy);
        }
        std::printf("%-14s %10.1f %% %10.2f h %12.1f h %22.1f h\n", name,
                    100 * figures.used / (static_cast<double>(week) * gpusTotal * weeks),
                    figures.waited / figures.jobs / hour, figures.largest / hour,
                    figures.largestOfLarge / hour);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const quint32 seed = argc > 1 ? QString::fromLocal8Bit(argv[1]).toUInt() : 1;
    const int weeks = argc > 2 ? std::max(1, QString::fromLocal8Bit(argv[2]).toInt()) : 20;
    std::printf("%d simulated weeks (seeds from %u), %d GPUs, %d CPUs\n", weeks, seed, gpusTotal, cpusTotal);
    for (const int load : {100, 160}) {
        for (const int percent : {0, 20, 100})
            table(seed, weeks, load, percent);
    }
    return EXIT_SUCCESS;
}
