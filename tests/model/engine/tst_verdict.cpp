// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/activejob.h"
#include "model/job/wording.h"

#include <QTest>

using namespace trainshed;

Q_DECLARE_METATYPE(trainshed::ExitRecord::Reason)

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void onlyExitStatusZeroCompletes();
};

void TestVerdict::verdict_data()
{
    using Reason = ExitRecord::Reason;
    QTest::addColumn<ExitRecord>("exit");
    QTest::addColumn<bool>("stopRequested");
    QTest::addColumn<JobPhase>("phase");
    QTest::addColumn<QString>("sentence");
    const auto record = [](Reason reason, std::optional<int> code, std::optional<int> signal,
                           bool oom = false) {
        ExitRecord r;
        r.reason = reason;
        r.exitCode = code;
        r.signal = signal;
        r.outOfMemory = oom;
        return r;
    };
    QTest::newRow("ok") << record(Reason::Exited, 0, {}) << false << JobPhase::Completed << "Completed.";
    QTest::newRow("status 1") << record(Reason::Exited, 1, {}) << false << JobPhase::Failed
                              << "exit status 1";
    QTest::newRow("signal") << record(Reason::Signalled, {}, 11) << false << JobPhase::Failed
                            << "killed by signal 11 (SIGSEGV)";
    QTest::newRow("memory") << record(Reason::Signalled, {}, 9, true) << false << JobPhase::Failed
                            << "killed by signal 9 (out of memory)";
    QTest::newRow("auto stop") << record(Reason::AutoStopped, 0, {}) << false << JobPhase::Terminated
                               << "Stopped by Auto Stop after 5 minutes of running.";
    QTest::newRow("stopped") << record(Reason::Stopped, {}, 15) << true << JobPhase::Terminated
                             << "Stopped by the user.";
    QTest::newRow("ended well while it was being stopped")
        << record(Reason::Exited, 0, {}) << true << JobPhase::Terminated << "Stopped by the user.";
    QTest::newRow("reboot") << record(Reason::Interrupted, {}, {}) << false << JobPhase::Failed
                            << "The computer was restarted while the job was running.";
}

void TestVerdict::verdict()
{
    QFETCH(ExitRecord, exit);
    QFETCH(bool, stopRequested);
    QFETCH(JobPhase, phase);
    QFETCH(QString, sentence);
    const Verdict v = trainshed::verdict(exit, stopRequested, 5);
    QCOMPARE(v.phase, phase);
    QCOMPARE(trainshed::sentence(v.reason), sentence);
}

void TestVerdict::onlyExitStatusZeroCompletes()
{
    using Reason = ExitRecord::Reason;
    for (const Reason reason : {Reason::Exited, Reason::Signalled, Reason::AutoStopped, Reason::Stopped,
                                Reason::StartFailed, Reason::Interrupted, Reason::Unknown}) {
        for (const std::optional<int> code :
             {std::optional<int>(), std::optional<int>(0), std::optional<int>(1)}) {
            ExitRecord record;
            record.reason = reason;
            record.exitCode = code;
            const Verdict v = trainshed::verdict(record, false, 0);
            QCOMPARE(v.phase == JobPhase::Completed, reason == Reason::Exited && code == 0);
            QVERIFY2(hasSentence(v.reason.code), qUtf8Printable(v.reason.code));
            QVERIFY(isTerminal(v.phase));
        }
    }
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
