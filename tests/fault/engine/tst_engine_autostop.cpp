// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real/realengine.h"
#include "tests/support/verify.h"

using namespace trainshed;
using test::RealEngine;

/// The shortest Auto Stop takes a whole minute: a program of its own, so that others run beside it.
class TestEngineAutoStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void autoStop_endsAsTerminated();
};

void TestEngineAutoStop::autoStop_endsAsTerminated()
{
    RealEngine engine;
    QVERIFY(engine.start());
    JobSpec spec = RealEngine::command(QStringLiteral("limit"), QStringLiteral("sleep 600"));
    spec.autoStopMinutes = 1;
    const auto made = engine.ask(rpc::JobCreate{spec, false, {}});
    VERIFY_OK(made);
    const auto job = engine.ended(made->id, 90'000);
    VERIFY_OK(job);
    QCOMPARE(job->summary.phase, JobPhase::Terminated);
    QCOMPARE(job->summary.reason.code, QStringLiteral("end.auto-stop"));
}

QTEST_GUILESS_MAIN(TestEngineAutoStop)
#include "tst_engine_autostop.moc"
