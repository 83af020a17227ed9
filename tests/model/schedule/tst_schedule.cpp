// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/schedule.h"

#include <QTest>

#include <algorithm>

using namespace trainshed;

namespace {

WaitingJob job(const char *id, int priority, qint64 sequence, int cpus, int gpus = 0, const char *kind = "")
{
    return {JobId(QString::fromLatin1(id)), priority, sequence, cpus, gpus, QString::fromLatin1(kind), {}};
}

WaitingJob limited(WaitingJob job, int limit)
{
    job.limit = std::chrono::seconds(limit);
    return job;
}

/// One that runs, and ends then at the latest.
RunningJob runsFor(int left, int cpus, const QStringList &gpus = {})
{
    return {JobId(QStringLiteral("for-%1").arg(left)), cpus, gpus, std::chrono::seconds(left)};
}

QStringList g(std::initializer_list<int> numbers)
{
    QStringList uuids;
    for (const int number : numbers)
        uuids.append(QStringLiteral("g%1").arg(number));
    return uuids;
}

/// One that runs, without an end.
QList<RunningJob> runs(int cpus, const QStringList &gpus = {})
{
    return {{JobId(QStringLiteral("running")), cpus, gpus, {}}};
}

/// "h h -h a": two usable GPUs of the kind "h", one that is not, one of the kind "a"; called g0, g1, …
QList<GpuSlot> gpus(const char *words)
{
    QList<GpuSlot> slots;
    for (const QString &word : QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts)) {
        GpuSlot slot;
        slot.uuid = QStringLiteral("g%1").arg(slots.size());
        slot.usable = !word.startsWith(u'-');
        slot.kind = word.mid(slot.usable ? 0 : 1);
        slots.append(slot);
    }
    return slots;
}

QString text(const Schedule &s)
{
    QStringList words;
    for (const Grant &grant : s.granted)
        words << (QStringList{grant.id.toString()} + grant.gpus).join(u'+');
    words << QStringLiteral("|");
    for (const WaitReason &w : s.waiting) {
        const QString what =
            QStringList{QStringLiteral("paused"), QStringLiteral("ahead"), QStringLiteral("cpus"),
                        QStringLiteral("gpus"), QStringLiteral("no-such")}
                .value(static_cast<int>(w.what));
        words << QStringLiteral("%1:%2:%3/%4").arg(w.id.toString(), what).arg(w.ahead).arg(w.cpusFree);
        if (w.gpusNeeded > 0)
            words.last() += QStringLiteral("/%1").arg(w.gpusFree);
        if (w.startsIn)
            words.last() += QStringLiteral("@%1").arg(w.startsIn->count());
    }
    return words.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(trainshed::ScheduleInput)

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schedule_data();
    void schedule();
    void backfill_data();
    void backfill();
    void behindThePlanned_startIfThatDelaysNobody();
};

void TestSchedule::schedule_data()
{
    QTest::addColumn<ScheduleInput>("input");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing waits") << ScheduleInput{{}, {}, 4, {}, false} << "|";
    QTest::newRow("order of submit")
        << ScheduleInput{{job("b", 1, 2, 1), job("a", 1, 1, 1)}, {}, 4, {}, false} << "a b |";
    QTest::newRow("priority first")
        << ScheduleInput{{job("a", 1, 1, 1), job("b", 3, 2, 1), job("c", 2, 3, 1)}, {}, 2, {}, false}
        << "b c | a:cpus:0/0";
    QTest::newRow("full") << ScheduleInput{{job("a", 1, 1, 1)}, runs(2), 2, {}, false} << "| a:cpus:0/0";
    QTest::newRow("used beyond what there is")
        << ScheduleInput{{job("a", 1, 1, 1)}, runs(5), 2, {}, false} << "| a:cpus:0/0";
    QTest::newRow("nobody passes one that does not fit")
        << ScheduleInput{{job("big", 1, 1, 4), job("small", 1, 2, 1)}, runs(1), 4, {}, false}
        << "| big:cpus:0/3 small:ahead:1/3";
    QTest::newRow("a higher small one goes first")
        << ScheduleInput{{job("big", 1, 1, 4), job("small", 2, 2, 1)}, runs(1), 4, {}, false}
        << "small | big:cpus:0/2";
    QTest::newRow("exactly fits") << ScheduleInput{{job("a", 1, 1, 3), job("b", 1, 2, 1)}, {}, 4, {}, false}
                                  << "a b |";
    QTest::newRow("paused") << ScheduleInput{{job("a", 3, 1, 1)}, {}, 4, {}, true} << "| a:paused:0/4";
    QTest::newRow("more CPUs than there are hold nobody up")
        << ScheduleInput{{job("huge", 1, 1, 5), job("a", 1, 2, 1)}, {}, 4, {}, false} << "a | huge:cpus:0/3";

    QTest::newRow("a GPU of its kind")
        << ScheduleInput{{job("a", 1, 1, 1, 1, "h"), job("b", 1, 2, 1, 2, "a")}, {}, 4, gpus("h a a"), false}
        << "a+g0 b+g1+g2 |";
    QTest::newRow("free, but of another kind")
        << ScheduleInput{{job("x", 1, 1, 1, 1, "h")}, runs(1, {QStringLiteral("g0")}), 4, gpus("h a"), false}
        << "| x:gpus:0/3/0";
    QTest::newRow("too few free, and those behind wait")
        << ScheduleInput{{job("x", 1, 1, 1, 2, "h"), job("y", 1, 2, 1, 1, "h")},
                         runs(1, {QStringLiteral("g1")}),
                         4,
                         gpus("h h"),
                         false}
        << "| x:gpus:0/3/1 y:ahead:1/3/1";
    QTest::newRow("never so many: holds nobody up")
        << ScheduleInput{{job("x", 1, 1, 1, 3, "h"), job("y", 1, 2, 1, 2, "h"), job("z", 1, 3, 9)},
                         {},
                         4,
                         gpus("h h"),
                         false}
        << "y+g0+g1 | x:no-such:0/3/0 z:cpus:0/3";
    QTest::newRow("not usable: waits, and holds nobody up")
        << ScheduleInput{{job("x", 1, 1, 1, 2, "h"), job("y", 1, 2, 1, 1, "h")}, {}, 4, gpus("-h h"), false}
        << "y+g1 | x:gpus:0/3/0";
    QTest::newRow("paused, but never so many")
        << ScheduleInput{{job("x", 1, 1, 1, 1, "h")}, {}, 4, {}, true} << "| x:no-such:0/4/0";
}

void TestSchedule::schedule()
{
    QFETCH(ScheduleInput, input);
    QFETCH(QString, expected);
    QCOMPARE(text(trainshed::schedule(input)), expected);
    std::reverse(input.waiting.begin(), input.waiting.end()); // the order of asking plays no part
    std::reverse(input.gpus.begin(), input.gpus.end());
    QCOMPARE(text(trainshed::schedule(input)), expected);
}

void TestSchedule::backfill_data()
{
    QTest::addColumn<ScheduleInput>("input");
    QTest::addColumn<QString>("expected");
    using Waiting = QList<WaitingJob>;
    using Running = QList<RunningJob>;
    const auto row = [](const char *name, const Waiting &waiting, const Running &running, const char *machine,
                        const char *expected) {
        QTest::newRow(name) << ScheduleInput{waiting, running, 4, gpus(machine), false} << expected;
    };
    const WaitingJob big = limited(job("big", 1, 1, 4), 50);
    row("passes, and ends in time", {big, limited(job("s", 1, 2, 1), 100)}, {runsFor(100, 3)}, "",
        "s | big:cpus:0/0@100");
    row("would end too late", {big, limited(job("s", 1, 2, 1), 101)}, {runsFor(100, 3)}, "",
        "| big:cpus:0/1@100 s:ahead:1/1@150");
    row("without a limit nobody passes what it needs", {big, job("s", 1, 2, 1)}, {runsFor(100, 3)}, "",
        "| big:cpus:0/1@100 s:ahead:1/1@150");
    row("without a limit, but beyond what is reserved", {limited(job("big", 1, 1, 3), 9), job("s", 1, 2, 1)},
        {runsFor(100, 2)}, "", "s | big:cpus:0/1@100");
    row("the second's reservation holds too",
        {big, limited(job("next", 1, 2, 4), 10), limited(job("s", 1, 3, 1), 161)}, {runsFor(100, 3)}, "",
        "| big:cpus:0/1@100 next:ahead:1/1@150 s:ahead:2/1@160");
    row("a hole between two", {big, limited(job("m", 1, 2, 2), 10), limited(job("s", 1, 3, 2), 20)},
        {runsFor(20, 2), runsFor(30, 2)}, "", "| big:cpus:0/0@30 m:ahead:1/0@20 s:ahead:2/0@80");
    row("past its Auto Stop: at any moment", {big}, {runsFor(-5, 3)}, "", "| big:cpus:0/1@1");
    row("waits for the endless: what is free of its need is kept", {big, limited(job("s", 1, 2, 1), 1)},
        runs(3), "", "| big:cpus:0/1 s:ahead:1/1");
    row("waits for the endless: who ends before it could start passes",
        {big, limited(job("s", 1, 2, 1), 100)}, runs(1) + Running{runsFor(100, 2)}, "", "s | big:cpus:0/0");
    row("waits for the endless: who does not end before it could start",
        {big, limited(job("s", 1, 2, 1), 101)}, runs(1) + Running{runsFor(100, 2)}, "",
        "| big:cpus:0/1 s:ahead:1/1");
    row("waits for the endless: beyond its need others pass",
        {job("big", 1, 1, 1, 2, "h"), limited(job("s", 1, 2, 1), 1), job("t", 1, 3, 1), job("u", 1, 4, 1)},
        runs(1, g({0})), "h h", "s t | big:gpus:0/1/1 u:ahead:1/1@1");
    row("waits for the endless: another kind",
        {job("big", 1, 1, 1, 2, "h"), job("s", 1, 2, 1, 1, "a"), job("t", 1, 3, 1, 1, "h")}, runs(1, g({0})),
        "h h a", "s+g2 | big:gpus:0/2/1 t:ahead:1/2/1");
    row("GPUs: passes, and ends in time",
        {job("big", 1, 1, 1, 2, "h"), limited(job("s", 1, 2, 1, 1, "h"), 60), job("t", 1, 3, 1, 1, "h")},
        {runsFor(60, 1, g({1}))}, "h h", "s+g0 | big:gpus:0/2/0@60 t:ahead:1/2/0");
    row("GPUs: each kind has its first",
        {limited(job("x", 1, 1, 1, 2, "h"), 5), limited(job("y", 1, 2, 1, 1, "a"), 5),
         limited(job("z", 1, 3, 1, 1, "a"), 5)},
        {runsFor(60, 1, g({1})), runsFor(70, 1, g({2}))}, "h h a",
        "| x:gpus:0/2/1@60 y:gpus:1/2/0@70 z:ahead:2/2/0@75");
    row("a GPU that is not usable does not come free",
        {limited(job("x", 1, 1, 1, 2, "h"), 5), limited(job("y", 1, 2, 1, 1, "h"), 5)},
        {runsFor(10, 1, g({0})), runsFor(20, 1, g({1}))}, "h -h", "| x:gpus:0/2/0 y:gpus:1/2/0@10");
    row("two on one GPU: free when the last has ended", {limited(job("x", 1, 1, 1, 1, "h"), 5)},
        {runsFor(30, 1, g({0})), runsFor(20, 1, g({0}))}, "h", "| x:gpus:0/2/0@30");
}

void TestSchedule::backfill()
{
    schedule();
}

void TestSchedule::behindThePlanned_startIfThatDelaysNobody()
{
    const ScheduleInput input{{limited(job("big", 1, 1, 4), 50), limited(job("next", 1, 2, 4), 50),
                               limited(job("long", 1, 3, 1), 101), limited(job("short", 1, 4, 1), 100)},
                              {runsFor(100, 3)},
                              4,
                              {},
                              false};
    QCOMPARE(text(trainshed::schedule(input, 1)), QStringLiteral("short | big:cpus:0/0@100 next:ahead:1/0 "
                                                                 "long:ahead:2/0"));
    QCOMPARE(text(trainshed::schedule(input)), QStringLiteral("short | big:cpus:0/0@100 next:ahead:1/0@150 "
                                                              "long:ahead:2/0@200"));
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
