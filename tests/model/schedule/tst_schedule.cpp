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

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
