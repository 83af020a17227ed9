// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/scheduler.h"

#include <QTest>

using namespace trainshed;

namespace {

WaitingJob job(const char *id, int priority, qint64 sequence, int cpus)
{
    return {JobId(QString::fromLatin1(id)), priority, sequence, cpus};
}

QString text(const Schedule &s)
{
    QStringList words;
    for (const JobId &id : s.granted)
        words << id.toString();
    words << QStringLiteral("|");
    for (const WaitReason &w : s.waiting)
        words << QStringLiteral("%1:%2/%3").arg(w.id.toString()).arg(w.ahead).arg(w.cpusFree);
    return words.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(trainshed::ScheduleInput)

class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schedule_data();
    void schedule();
};

void TestScheduler::schedule_data()
{
    QTest::addColumn<ScheduleInput>("input");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing waits") << ScheduleInput{{}, 4, 0, false} << "|";
    QTest::newRow("order of submit") << ScheduleInput{{job("b", 1, 2, 1), job("a", 1, 1, 1)}, 4, 0, false}
                                     << "a b |";
    QTest::newRow("priority first")
        << ScheduleInput{{job("a", 1, 1, 1), job("b", 3, 2, 1), job("c", 2, 3, 1)}, 2, 0, false}
        << "b c | a:0/0";
    QTest::newRow("full") << ScheduleInput{{job("a", 1, 1, 1)}, 2, 2, false} << "| a:0/0";
    QTest::newRow("used beyond what there is")
        << ScheduleInput{{job("a", 1, 1, 1)}, 2, 5, false} << "| a:0/0";
    QTest::newRow("nobody passes one that does not fit")
        << ScheduleInput{{job("big", 1, 1, 4), job("small", 1, 2, 1)}, 4, 1, false} << "| big:0/3 small:1/3";
    QTest::newRow("a higher small one goes first")
        << ScheduleInput{{job("big", 1, 1, 4), job("small", 2, 2, 1)}, 4, 1, false} << "small | big:0/2";
    QTest::newRow("exactly fits") << ScheduleInput{{job("a", 1, 1, 3), job("b", 1, 2, 1)}, 4, 0, false}
                                  << "a b |";
    QTest::newRow("paused") << ScheduleInput{{job("a", 3, 1, 1)}, 4, 0, true} << "| a:0/4";
}

void TestScheduler::schedule()
{
    QFETCH(ScheduleInput, input);
    QFETCH(QString, expected);
    QCOMPARE(text(trainshed::schedule(input)), expected);
    std::reverse(input.waiting.begin(), input.waiting.end()); // the order of asking plays no part
    QCOMPARE(text(trainshed::schedule(input)), expected);
}

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
