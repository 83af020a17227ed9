// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/schedule.h"
#include "tests/support/queue/queuesim.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace trainshed;
using std::chrono::seconds;

namespace {

/// How jobs end, against their limits.
enum class Ends { AsPlanned, AsPlannedOrEndless, Early, EarlyOrEndless };

const int cpusTotal = 24;

QList<GpuSlot> machine()
{
    QList<GpuSlot> gpus;
    for (int i = 0; i < 12; ++i) {
        GpuSlot gpu;
        gpu.uuid = QStringLiteral("g%1").arg(i);
        gpu.kind = i < 8 ? QStringLiteral("h") : QStringLiteral("a");
        gpu.pci = QStringLiteral("0000:%1:00.0").arg(16 + i, 2, 16, QLatin1Char('0'));
        gpu.numaNode = i / 4;
        gpu.usable = i != 5;
        gpus.append(gpu);
    }
    return gpus;
}

QList<SimJob> workload(quint32 seed, Ends ends, bool priorities)
{
    QRandomGenerator chance(seed);
    QList<SimJob> jobs;
    qint64 now = 0;
    for (int i = 0; i < 120; ++i) {
        now += chance.bounded(3) == 0 ? 0 : chance.bounded(400);
        SimJob one;
        one.arrives = now;
        one.job.id = JobId(QStringLiteral("j%1").arg(i));
        one.job.sequence = i;
        one.job.priority = priorities ? 1 + chance.bounded(3) : 1;
        const bool scarce = seed % 2 == 0; // CPUs; else it is about GPUs
        const int mostCpus = !scarce ? 2 : chance.bounded(4) == 0 ? cpusTotal + 2 : 6;
        one.job.cpus = 1 + chance.bounded(mostCpus);
        one.job.gpus = chance.bounded(3) == 0 ? 0 : 1 << chance.bounded(4);
        one.job.gpuKind = chance.bounded(3) == 0 ? QStringLiteral("a") : QStringLiteral("h");
        const int limit = 1 + chance.bounded(chance.bounded(5) == 0 ? 20'000 : 2'000);
        const bool early = ends == Ends::Early || ends == Ends::EarlyOrEndless;
        const bool mayBeEndless = ends == Ends::AsPlannedOrEndless || ends == Ends::EarlyOrEndless;
        one.runs = early ? 1 + chance.bounded(limit) : limit;
        if (!mayBeEndless || chance.bounded(3) != 0)
            one.job.limit = seconds(limit);
        jobs.append(one);
    }
    return jobs;
}

bool isBefore(const WaitingJob &a, const WaitingJob &b)
{
    return std::tuple(-a.priority, a.sequence) < std::tuple(-b.priority, b.sequence);
}

/// CPUs, and usable GPUs by kind.
struct Amount {
    int cpus = 0;
    QHash<QString, int> gpus;

    bool covers(const WaitingJob &job) const
    {
        return job.cpus <= cpus && (job.gpus == 0 || job.gpus <= gpus.value(job.gpuKind));
    }
};

Amount amountFree(const ScheduleInput &input, bool idle)
{
    Amount amount{input.cpusTotal, {}};
    QSet<QString> taken;
    for (const RunningJob &job : input.running) {
        if (idle)
            break;
        amount.cpus -= job.cpus;
        taken.unite(QSet<QString>(job.gpus.begin(), job.gpus.end()));
    }
    for (const GpuSlot &gpu : input.gpus)
        amount.gpus[gpu.kind] += gpu.usable && !taken.contains(gpu.uuid) ? 1 : 0;
    return amount;
}

/// The first that could ever start.
std::optional<WaitingJob> firstOf(const ScheduleInput &input)
{
    std::optional<WaitingJob> first;
    const Amount all = amountFree(input, true);
    for (const WaitingJob &job : input.waiting) {
        if (all.covers(job) && (!first || isBefore(job, *first)))
            first = job;
    }
    return first;
}

bool isGranted(const Schedule &decided, const JobId &id)
{
    return std::any_of(decided.granted.begin(), decided.granted.end(),
                       [&](const Grant &grant) { return grant.id == id; });
}

std::optional<seconds> startOf(const Schedule &decided, const JobId &id)
{
    if (isGranted(decided, id))
        return seconds(0);
    for (const WaitReason &wait : decided.waiting) {
        if (wait.id == id)
            return wait.startsIn;
    }
    return std::nullopt;
}

WaitingJob jobOf(const ScheduleInput &input, const JobId &id)
{
    return *std::find_if(input.waiting.begin(), input.waiting.end(),
                         [&](const WaitingJob &job) { return job.id == id; });
}

/// Nothing twice, nothing beyond what there is.
void checkAmounts(const ScheduleInput &input, const Schedule &decided)
{
    QCOMPARE(decided.granted.size() + decided.waiting.size(), input.waiting.size());
    QHash<QString, const GpuSlot *> slotOf;
    for (const GpuSlot &gpu : input.gpus)
        slotOf.insert(gpu.uuid, &gpu);
    QSet<QString> given;
    int cpus = 0;
    for (const RunningJob &job : QueueSim::after(input, decided).running) {
        cpus += job.cpus;
        for (const QString &gpu : job.gpus) {
            QVERIFY2(!given.contains(gpu), qPrintable(gpu));
            given.insert(gpu);
        }
    }
    QVERIFY(cpus <= input.cpusTotal);
    for (const Grant &grant : decided.granted) {
        const WaitingJob job = jobOf(input, grant.id);
        QCOMPARE(grant.gpus.size(), job.gpus);
        for (const QString &gpu : grant.gpus) {
            QVERIFY(slotOf.contains(gpu));
            QVERIFY(slotOf.value(gpu)->usable);
            QCOMPARE(slotOf.value(gpu)->kind, job.gpuKind);
        }
    }
}

/// Those that passed others, taken away or already running: nobody before them would start earlier.
void checkPassing(const ScheduleInput &input, const Schedule &decided)
{
    const Schedule again = schedule(QueueSim::after(input, decided));
    QVERIFY(again.granted.isEmpty());
    for (const WaitReason &wait : decided.waiting)
        QCOMPARE(startOf(again, wait.id), wait.startsIn);
    for (const Grant &grant : decided.granted) {
        const WaitingJob passer = jobOf(input, grant.id);
        ScheduleInput less = input;
        less.waiting.removeIf([&](const WaitingJob &job) { return job.id == grant.id; });
        const Schedule without = schedule(less);
        for (const WaitReason &wait : decided.waiting) {
            if (isBefore(jobOf(input, wait.id), passer))
                QCOMPARE(startOf(without, wait.id), wait.startsIn);
        }
    }
}

} // namespace

class TestBackfill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisions_data();
    void decisions();
    void promises_areKeptToTheSecond_data();
    void promises_areKeptToTheSecond();
    void firstsPromise_holdsWhenOthersEndEarly_data();
    void firstsPromise_holdsWhenOthersEndEarly();
    void waitingForTheEndless_isNotDelayed();
};

namespace {

void seeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

} // namespace

void TestBackfill::decisions_data()
{
    seeds();
}

void TestBackfill::decisions()
{
    QFETCH(quint32, seed);
    const QueueSim sim(cpusTotal, machine(), workload(seed, Ends::EarlyOrEndless, true));
    int passed = 0;
    const auto started = sim.run([](const ScheduleInput &input) { return schedule(input); },
                                 [&](qint64, const ScheduleInput &input, const Schedule &decided) {
                                     if (QTest::currentTestFailed())
                                         return;
                                     checkAmounts(input, decided);
                                     const auto first = firstOf(input);
                                     if (first && amountFree(input, false).covers(*first))
                                         QVERIFY(isGranted(decided, first->id));
                                     passed += first && !isGranted(decided, first->id)
                                                   ? static_cast<int>(decided.granted.size())
                                                   : 0;
                                     checkPassing(input, decided);
                                 });
    QVERIFY(passed > 0);
    // All that can start did.
    const Amount all = amountFree({{}, {}, cpusTotal, machine(), false}, true);
    for (const SimJob &one : sim.jobs())
        QCOMPARE(started.contains(one.job.id), all.covers(one.job));
}

void TestBackfill::promises_areKeptToTheSecond_data()
{
    seeds();
}

/// Where all jobs take as long as they may: what the first answer said of a job is when it starts.
void TestBackfill::promises_areKeptToTheSecond()
{
    QFETCH(quint32, seed);
    const QueueSim sim(cpusTotal, machine(), workload(seed, Ends::AsPlanned, false));
    QHash<JobId, qint64> promised;
    const auto started = sim.run([](const ScheduleInput &input) { return schedule(input); },
                                 [&](qint64 now, const ScheduleInput &, const Schedule &decided) {
                                     for (const WaitReason &wait : decided.waiting) {
                                         if (wait.startsIn && !promised.contains(wait.id))
                                             promised.insert(wait.id, now + wait.startsIn->count());
                                     }
                                 });
    QVERIFY(promised.size() > 30);
    for (auto promise = promised.cbegin(); promise != promised.cend(); ++promise)
        QCOMPARE(started.value(promise.key(), -1), promise.value());
}

void TestBackfill::firstsPromise_holdsWhenOthersEndEarly_data()
{
    seeds();
}

void TestBackfill::firstsPromise_holdsWhenOthersEndEarly()
{
    QFETCH(quint32, seed);
    const QueueSim sim(cpusTotal, machine(), workload(seed, Ends::Early, false));
    QHash<JobId, qint64> promised;
    const auto started = sim.run([](const ScheduleInput &input) { return schedule(input); },
                                 [&](qint64 now, const ScheduleInput &input, const Schedule &decided) {
                                     const auto first = firstOf(input);
                                     const auto start = first ? startOf(decided, first->id) : std::nullopt;
                                     QVERIFY(!first || start);
                                     if (first && !promised.contains(first->id))
                                         promised.insert(first->id, now + start->count());
                                 });
    QVERIFY(promised.size() > 10);
    for (auto promise = promised.cbegin(); promise != promised.cend(); ++promise)
        QVERIFY(started.value(promise.key(), promise.value() + 1) <= promise.value());
}

/// The first in order, of which nobody can tell when it starts: it starts as soon as it would without all
/// those that passed it meanwhile.
void TestBackfill::waitingForTheEndless_isNotDelayed()
{
    int looks = 0;
    JobId watched;
    QSet<JobId> passers;
    const auto look = [&](qint64, const ScheduleInput &input, const Schedule &decided) {
        const auto first = firstOf(input);
        if (!first || first->id != watched)
            passers.clear();
        watched = first ? first->id : JobId();
        if (!first)
            return;
        ScheduleInput without = input;
        without.running.removeIf([&](const RunningJob &job) { return passers.contains(job.id); });
        if (amountFree(without, false).covers(*first)) {
            looks += passers.isEmpty() ? 0 : 1;
            QVERIFY(isGranted(decided, first->id));
        }
        if (startOf(decided, first->id)) {
            watched = {}; // there is a promise now: others may use what is free until then
            return;
        }
        for (const Grant &grant : decided.granted)
            passers.insert(grant.id);
    };
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const QueueSim sim(cpusTotal, machine(), workload(seed, Ends::AsPlannedOrEndless, false));
        sim.run([](const ScheduleInput &input) { return schedule(input); }, look);
    }
    QVERIFY2(looks > 60, qPrintable(QString::number(looks)));
}

QTEST_GUILESS_MAIN(TestBackfill)
#include "tst_backfill.moc"
