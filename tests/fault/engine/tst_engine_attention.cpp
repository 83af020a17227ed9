// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/hang.h"
#include "model/job/wording.h"
#include "tests/support/real/realengine.h"
#include "tests/support/verify.h"

#include <QFile>

#include <sys/stat.h>

using namespace trainshed;
using test::RealEngine;

/// What the engine tells of jobs that stand still and of those that ran out of memory.
class TestEngineAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hang_isToldTakenBackAndNeverKilled();
    void memory_isTheReason();

private:
    static QStringList codes(RealEngine &engine, const JobId &id);
};

QStringList TestEngineAttention::codes(RealEngine &engine, const JobId &id)
{
    QStringList found;
    const auto events = engine.ask(rpc::JobEvents{id.toString()});
    for (const Event &event : events ? events->events : QList<Event>())
        found.append(event.message.code);
    return found;
}

void TestEngineAttention::hang_isToldTakenBackAndNeverKilled()
{
    RealEngine engine;
    QVERIFY(engine.start());
    VERIFY_OK(engine.ask(rpc::SettingsSet{QJsonObject{{QStringLiteral("hang.after"), 1}}}));
    // Reads from a pipe into which nobody writes: the most usual way to hang.
    const QString pipe = engine.home().data + QStringLiteral("/pipe");
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    const auto made = engine.ask(
        rpc::JobCreate{RealEngine::command(QStringLiteral("sleeper"),
                                           QStringLiteral("echo one; read x < '%1'; for i in 1 2 3 4 5 6 7 8 "
                                                          "9; do echo two; sleep 0.5; done; sleep 600")
                                               .arg(pipe)),
                       false,
                       {}});
    VERIFY_OK(made);
    const auto seems = [&](bool hangs) {
        const auto job = engine.show(made->id);
        return job && job->summary.phase == JobPhase::Running && job->summary.started > 0 &&
               seemsToHang(job->summary) == hangs;
    };
    QTRY_VERIFY_WITH_TIMEOUT(seems(true), 20'000);
    QVERIFY(
        sentence(engine.show(made->id)->summary.reason).startsWith(u"May hang: nothing has moved for 1 s"));
    QCOMPARE(codes(engine, made->id).count(QStringLiteral("event.hang-suspected")), 1);

    // It is known after a restart of the engine, and not told twice.
    engine.kill();
    QVERIFY(engine.start());
    QVERIFY(seems(true));
    QFile writer(pipe);
    QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    writer.write("go\n");
    writer.close();
    QTRY_VERIFY_WITH_TIMEOUT(codes(engine, made->id).contains(QStringLiteral("event.hang-over")), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(seems(true), 20'000);
    QCOMPARE(codes(engine, made->id).count(QStringLiteral("event.hang-suspected")), 2);

    // Switched off, nothing is said to hang; not that it moved either.
    VERIFY_OK(engine.ask(rpc::SettingsSet{QJsonObject{{QStringLiteral("hang.after"), 0}}}));
    QTRY_VERIFY_WITH_TIMEOUT(seems(false), 20'000);
    QCOMPARE(codes(engine, made->id).count(QStringLiteral("event.hang-over")), 1);
    VERIFY_OK(engine.ask(rpc::JobStop{made->id.toString()}));
    const auto job = engine.ended(made->id);
    VERIFY_OK(job);
    QCOMPARE(job->summary.reason.code, QStringLiteral("end.stopped-by-user"));
}

void TestEngineAttention::memory_isTheReason()
{
    RealEngine engine;
    QVERIFY(engine.start());
    struct Case {
        const char *line;
        const char *reason;
    };
    int number = 0;
    for (const Case &one :
         {Case{"echo 'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB'; exit 1",
               "exit status 1 (out of GPU memory)"},
          Case{"python3 -c 'x = [0] * (1 << 62)'", "exit status 1 (out of memory)"},
          Case{"python3 -c 'raise ValueError(3)'", "exit status 1"},
          Case{"echo 'CUDA out of memory, smaller batch'", "Completed."}}) {
        const auto made = engine.ask(rpc::JobCreate{
            RealEngine::command(QStringLiteral("memory-%1").arg(++number), QString::fromLatin1(one.line)),
            false,
            {}});
        VERIFY_OK(made);
        const auto job = engine.ended(made->id);
        VERIFY_OK(job);
        QCOMPARE(sentence(job->summary.reason), QString::fromLatin1(one.reason));
        QCOMPARE(job->attempts.last().reason, job->summary.reason);
        QCOMPARE(codes(engine, made->id).contains(QStringLiteral("event.last-error")),
                 job->summary.phase == JobPhase::Failed);
    }
}

QTEST_GUILESS_MAIN(TestEngineAttention)
#include "tst_engine_attention.moc"
