// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/job.h"
#include "model/job/state.h"

#include <QTest>

using namespace trainshed;

class TestState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mayChange_wholeTable()
    {
        // Rows: from; a letter for each state that may follow, in the order of allPhases.
        const QList<QPair<JobPhase, QString>> table{
            {JobPhase::Creating, QStringLiteral("-P-T.FTA")},
            {JobPhase::Pending, QStringLiteral("--RT.FTA")},
            {JobPhase::Running, QStringLiteral("-P-TCFTA")},
            {JobPhase::Terminating, QStringLiteral("----CFTA")},
            {JobPhase::Completed, QStringLiteral("--------")},
            {JobPhase::Failed, QStringLiteral("--------")},
            {JobPhase::Terminated, QStringLiteral("--------")},
            {JobPhase::Abnormal, QStringLiteral("--------")},
        };
        QCOMPARE(table.size(), qsizetype(allPhases.size()));
        for (const auto &[from, row] : table) {
            for (size_t i = 0; i < allPhases.size(); ++i) {
                const bool expected = row[qsizetype(i)] != u'-' && row[qsizetype(i)] != u'.';
                QVERIFY2(mayChange(from, allPhases[i]) == expected,
                         qPrintable(phaseName(from) + u" → " + phaseName(allPhases[i])));
            }
        }
    }

    void terminalStates_neverChangeAndCantBeStopped()
    {
        for (const JobPhase phase : allPhases) {
            QCOMPARE(phaseFromName(phaseName(phase)), std::optional(phase));
            QVERIFY(!phaseText(phase).isEmpty());
            QVERIFY(!(isTerminal(phase) && isStoppable(phase)));
            for (const JobPhase to : allPhases)
                QVERIFY(!(isTerminal(phase) && mayChange(phase, to)));
        }
        QVERIFY(!isStoppable(JobPhase::Terminating));
        QVERIFY(isStoppable(JobPhase::Creating));
        QCOMPARE(phaseFromName(QStringLiteral("running")), std::nullopt);
        QCOMPARE(phaseFromName(QString()), std::nullopt);
    }

    void versionText_hasFourDigits()
    {
        QCOMPARE(versionText(1), QStringLiteral("V0001"));
        QCOMPARE(versionText(12345), QStringLiteral("V12345"));
    }

    void durationAt_countsWhatRuns_data()
    {
        QTest::addColumn<JobPhase>("phase");
        QTest::addColumn<qint64>("started");
        QTest::addColumn<qint64>("ended");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("waits") << JobPhase::Pending << qint64(0) << qint64(0) << qint64(500);
        QTest::newRow("runs") << JobPhase::Running << qint64(9000) << qint64(0) << qint64(1500);
        QTest::newRow("is stopped") << JobPhase::Terminating << qint64(9000) << qint64(0) << qint64(1500);
        QTest::newRow("clock set back") << JobPhase::Running << qint64(20000) << qint64(0) << qint64(500);
        QTest::newRow("ended") << JobPhase::Failed << qint64(9000) << qint64(9500) << qint64(500);
        QTest::newRow("restart waits") << JobPhase::Pending << qint64(9000) << qint64(9500) << qint64(500);
    }
    void durationAt_countsWhatRuns()
    {
        QFETCH(JobPhase, phase);
        QFETCH(qint64, started);
        QFETCH(qint64, ended);
        JobSummary job;
        job.phase = phase;
        job.durationMs = 500;
        job.started = started;
        job.ended = ended;
        QTEST(durationAt(job, 10000), "expected");
    }
};

QTEST_GUILESS_MAIN(TestState)
#include "tst_state.moc"
