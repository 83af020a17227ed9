// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// job logs.
#include "tests/app/ctl/ctlrun.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A job of a fake engine whose attempts write to files of the test.
class LoggingJob
{
public:
    explicit LoggingJob(CtlRunner &ctl) : m_ctl(ctl)
    {
        m_id = ctl.engine.addJob(samples::commandJob(s("a")));
    }
    QString path(int attempt) const { return m_ctl.home.filePath(s("log-%1").arg(attempt)); }
    void start(JobPhase before = JobPhase::Pending)
    {
        if (before != JobPhase::Pending)
            m_ctl.engine.setPhase(m_id, before);
        m_ctl.engine.setPhase(m_id, JobPhase::Running);
        m_ctl.engine.change(m_id, [this](JobDetails &job) {
            Attempt &attempt = job.attempts.last();
            attempt.logPath = path(attempt.number);
        });
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path(m_ctl.engine.job(m_id)->summary.attempt));
        QVERIFY(file.open(QIODevice::Append));
        file.write(bytes);
    }
    void end(JobPhase phase = JobPhase::Completed) { m_ctl.engine.setPhase(m_id, phase); }
    /// The attempt ends, the job goes back to the queue.
    void fail()
    {
        m_ctl.engine.change(m_id, [](JobDetails &job) {
            job.attempts.last().ended = job.attempts.last().started + 1;
            job.summary.phase = JobPhase::Pending;
        });
    }
    const JobId &id() const { return m_id; }

private:
    CtlRunner &m_ctl;
    JobId m_id;
};

const char odd[] = "half\r50 %\x1b[31mred\x1b[2J\xff\0end";
const QByteArray oddBytes(odd, sizeof odd - 1);

} // namespace

class TestCtlLogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytes_areUnchanged()
    {
        CtlRunner ctl;
        LoggingJob job(ctl);
        job.start();
        job.write(oddBytes);
        const CtlRun ran = ctl.run("job logs a");
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, oddBytes);
    }

    void bytes_onATerminalAreHarmless()
    {
        CtlRunner ctl;
        LoggingJob job(ctl);
        job.start();
        job.write(oddBytes);
        ctl.terminal = true;
        QCOMPARE(ctl.run("job logs a").out, "half\r50 %\x1b[31mred^[[2J\\xff^@end\x1b[0m");
    }

    void largeLog_isWhole()
    {
        CtlRunner ctl;
        LoggingJob job(ctl);
        job.start();
        QByteArray large;
        for (int i = 0; i < 300'000; ++i)
            large += "line " + QByteArray::number(i) + '\n';
        job.write(large);
        QCOMPARE(ctl.run("job logs a").out, large);
    }

    void tail_beginsLinesBeforeTheEnd_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("none") << 0 << QByteArray();
        QTest::newRow("one") << 1 << QByteArray("c\n");
        QTest::newRow("two") << 2 << QByteArray("b\nc\n");
        QTest::newRow("more than there are") << 9 << QByteArray("a\nb\nc\n");
    }
    void tail_beginsLinesBeforeTheEnd()
    {
        QFETCH(int, lines);
        CtlRunner ctl;
        LoggingJob job(ctl);
        job.start();
        job.write("a\nb\nc\n");
        QTEST(ctl.run({s("job"), s("logs"), s("a"), s("--tail"), QString::number(lines)}).out, "shown");
    }

    void attempt_isChosen()
    {
        CtlRunner ctl;
        LoggingJob job(ctl);
        job.start();
        job.write("first\n");
        job.fail();
        job.start();
        job.write("second\n");
        QCOMPARE(ctl.run("job logs a").out, "second\n");
        QCOMPARE(ctl.run("job logs a --attempt 1").out, "first\n");
        QCOMPARE(ctl.run("job logs a --attempt 1 --follow").out, "first\n"); // it has ended
        QCOMPARE(ctl.run("job logs a --attempt 3").status, 3);
        QCOMPARE(ctl.run("job logs a --attempt 3 --follow").status, 3);
        QCOMPARE(ctl.run("job logs a --node 1").status, 3);
    }

    void noLogYet_isSaid()
    {
        CtlRunner ctl;
        const LoggingJob job(ctl);
        const CtlRun ran = ctl.run("job logs a");
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains("no log yet"));
        QVERIFY(ctl.run("--quiet job logs a").err.isEmpty());
    }

    void json_isOneDocumentWithTheNewestPart()
    {
        CtlRunner ctl;
        LoggingJob job(ctl);
        job.start();
        job.write("a\nb\n");
        const QJsonObject preview = ctl.run("--json job logs a").object();
        QCOMPARE(preview[s("content")].toString(), s("a\nb\n"));
        QCOMPARE(preview[s("full_size")].toInt(), 4);
    }

    void follow_endsWithTheJob_allBytesOut()
    {
        CtlRunner ctl;
        LoggingJob job(ctl);
        job.start();
        job.write("1\n");
        QTimer::singleShot(150, &ctl.engine, [&] { job.write("2\n"); });
        QTimer::singleShot(300, &ctl.engine, [&] {
            job.write("3 without end");
            job.end(JobPhase::Failed);
        });
        const CtlRun ran = ctl.run("job logs a --follow");
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, "1\n2\n3 without end");
    }

    void follow_waitsForTheStart_andGoesOnIntoTheNextAttempt()
    {
        CtlRunner ctl;
        LoggingJob job(ctl);
        QTimer::singleShot(50, &ctl.engine, [&] {
            job.start();
            job.write("first\n");
        });
        QTimer::singleShot(250, &ctl.engine, [&] { job.fail(); });
        QTimer::singleShot(400, &ctl.engine, [&] {
            job.start();
            job.write("second\n");
        });
        QTimer::singleShot(600, &ctl.engine, [&] { job.end(); });
        const CtlRun ran = ctl.run("job logs a --follow");
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, "first\nsecond\n");
    }

    void follow_saysThatTheFileIsAnother_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("cut") << true << QByteArray("The log file was cut.");
        QTest::newRow("replaced") << false << QByteArray("The log file was replaced by another.");
    }
    void follow_saysThatTheFileIsAnother()
    {
        QFETCH(bool, cut);
        CtlRunner ctl;
        LoggingJob job(ctl);
        job.start();
        job.write("first\nsecond\nthird\n");
        QTimer::singleShot(300, &ctl.engine, [&] {
            if (cut)
                QVERIFY(QFile::resize(job.path(1), 0));
            else
                QVERIFY(QFile::rename(job.path(1), job.path(1) + s(".old")));
            job.write(cut ? "anew\n" : "another file with more in it\n");
        });
        QTimer::singleShot(700, &ctl.engine, [&] { job.end(); });
        const CtlRun ran = ctl.run("job logs a --follow --tail 1");
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, QByteArray("third\n") + (cut ? "anew\n" : "another file with more in it\n"));
        QTEST(ran.err.left(ran.err.indexOf('.') + 1), "said");
    }

    void follow_outlivesALostConnection()
    {
        CtlRunner ctl;
        LoggingJob job(ctl);
        job.start();
        QTimer::singleShot(100, &ctl.engine, [&] { ctl.engine.dropConnections(); });
        QTimer::singleShot(200, &ctl.engine, [&] {
            job.write("while nobody listens\n");
            job.end();
        });
        const CtlRun ran = ctl.run("job logs a --follow");
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(ran.out, "while nobody listens\n");
    }

    void follow_ofADeletedJob_isAFailure()
    {
        CtlRunner ctl;
        LoggingJob job(ctl);
        job.start();
        job.write("last words\n");
        QTimer::singleShot(200, &ctl.engine, [&] { ctl.engine.removeJob(job.id()); });
        const CtlRun ran = ctl.run("job logs a --follow");
        QCOMPARE(ran.status, 3);
        QCOMPARE(ran.out, "last words\n");
    }

    void follow_endedWithoutAttempt_endsAtOnce()
    {
        CtlRunner ctl;
        LoggingJob job(ctl);
        job.end(JobPhase::Terminated);
        QCOMPARE(ctl.run("job logs a --follow").status, 0);
    }

    void follow_json_isALineADocument()
    {
        CtlRunner ctl;
        LoggingJob job(ctl);
        job.start();
        job.write("one\ntw");
        QTimer::singleShot(200, &ctl.engine, [&] {
            job.write("o\nthree");
            job.end();
        });
        const QList<QByteArray> lines = ctl.run("--json job logs a --follow").out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(lines[1])[s("text")].toString(), s("two"));
        QCOMPARE(QJsonDocument::fromJson(lines[2])[s("text")].toString(), s("three"));
    }

    void system_showsEventsOnStandardError()
    {
        CtlRunner ctl;
        LoggingJob job(ctl);
        job.start();
        job.write("log\n");
        ctl.engine.addEvent(job.id(), s("event.job-created"));
        QTimer::singleShot(200, &ctl.engine, [&] {
            ctl.engine.addEvent(job.id(), s("event.job-created"));
            job.end();
        });
        const CtlRun ran = ctl.run("job logs a --follow --system");
        QCOMPARE(ran.out, "log\n");
        QCOMPARE(ran.err.count("[trainshed] "), 2);
    }
};

QTEST_GUILESS_MAIN(TestCtlLogs)
#include "tst_logs.moc"
