// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/job/specs.h"

#include "model/job/jobjson.h"
#include "model/job/json.h"

#include <QTest>

using namespace trainshed;

namespace {

QString u(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

JobDetails details()
{
    JobDetails job;
    job.spec = validSpec();
    job.summary.id = JobId(u("4711"));
    job.summary.name = job.spec.name;
    job.summary.version = 2;
    job.summary.phase = JobPhase::Failed;
    job.summary.reason = {u("end.exit-status"), {u("3")}};
    job.summary.created = 1'700'000'000'123;
    job.summary.started = 1'700'000'001'000;
    job.summary.durationMs = 1500;
    job.summary.algorithm = u("train.py");
    job.summary.experiment = ExperimentId(u("e1"));
    job.summary.experimentName = u("old");
    job.folder = u("/home/me/jobs/4711");
    Attempt attempt;
    attempt.started = 1'700'000'001'000;
    attempt.ended = 1'700'000'002'500;
    attempt.exitCode = 3;
    attempt.reason = job.summary.reason;
    attempt.folder = u("/home/me/jobs/4711/attempt-1");
    job.attempts = {attempt};
    return job;
}

} // namespace

class TestJobJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void details_haveTheShapeOfTheService()
    {
        const QJsonObject object = jobDetailsToJson(details());
        const QJsonValue metadata = object[u("metadata")];
        QCOMPARE(metadata[u("id")].toString(), u("4711"));
        QCOMPARE(metadata[u("create_time")].toInteger(), 1'700'000'000'123);
        QCOMPARE(metadata[u("training_experiment_reference")][u("name")].toString(), u("old"));
        QCOMPARE(metadata[u("annotations")][u("trainshed/version")].toString(), u("V0002"));
        QCOMPARE(metadata[u("annotations")][u("trainshed/reason")].toString(), u("exit status 3"));
        const QJsonValue status = object[u("status")];
        QCOMPARE(status[u("phase")].toString(), u("Failed"));
        QCOMPARE(status[u("duration")].toInteger(), 1500);
        QCOMPARE(status[u("start_time")].toInteger(), 1'700'000'001'000);
        QCOMPARE(status[u("task_statuses")][0][u("exit_code")].toInt(), 3);
        const QJsonValue record = status[u("running_records")][0];
        QCOMPARE(record[u("start_at")].toInteger(), 1'700'000'001); // seconds here
        QCOMPARE(record[u("start_type")].toString(), u("init_or_rescheduled"));
        QCOMPARE(record[u("end_reason")].toString(), u("exit status 3"));
        QCOMPARE(object[u("algorithm")][u("name")].toString(), u("train.py"));
        QCOMPARE(object[u("algorithm")][u("inputs")][0][u("local_dir")].toString(),
                 u("/home/me/jobs/4711/attempt-1/modelarts/inputs/data_url_0"));
    }

    /// What `job show --json` prints can be given to `job create -f`: the same job again.
    void details_makeTheJobAgain()
    {
        const JobFile read = jobFromJson(jobDetailsToJson(details()));
        QVERIFY2(!hasErrors(read.issues), qPrintable(lines(read.issues).join(u'\n')));
        for (const Issue &issue : read.issues)
            QVERIFY2(issue.severity == Severity::Note, qPrintable(issue.field));
        QCOMPARE(lines(validate(read.spec, Facts())), QStringList());
        QCOMPARE(read.spec.hyperparameters, validSpec().hyperparameters);
        QCOMPARE(read.spec.extra, QJsonObject());
    }

    void exitOfASignal_isThatOfAShell()
    {
        JobDetails job = details();
        job.attempts[0].exitCode.reset();
        job.attempts[0].signal = 9;
        QCOMPARE(jobDetailsToJson(job)[u("status")][u("task_statuses")][0][u("exit_code")].toInt(), 137);
    }

    void summary_countsARunningJobToNow()
    {
        JobSummary summary = details().summary;
        summary.phase = JobPhase::Running;
        summary.autoStopMinutes = 90;
        const QJsonObject object = jobSummaryToJson(summary, summary.started + 500);
        QCOMPARE(object[u("status")][u("duration")].toInteger(), 2000);
        QCOMPARE(object[u("status")][u("secondary_phase")].toString(), u("Running"));
        QCOMPARE(object[u("spec")][u("auto_stop")][u("duration")].toInt(), 2);
        summary.phase = JobPhase::Pending;
        QCOMPARE(jobSummaryToJson(summary)[u("status")][u("secondary_phase")].toString(), u("Queuing"));
    }

    void event_hasTimeWithZoneAndSource()
    {
        Event event;
        event.time = 1'700'000'000'123;
        event.level = EventLevel::Warning;
        event.message = {u("event.run-end"), {u("3")}};
        QJsonObject object = eventToJson(event);
        QCOMPARE(object[u("time")].toString(), u("2023-11-14T22:13:20.123Z"));
        QCOMPARE(object[u("level")].toString(), u("Warning"));
        QCOMPARE(object[u("message")].toString(), u("Training finished. Exit code 3."));
        QCOMPARE(object[u("source")].toString(), u("Job"));
        event.node = 0;
        QCOMPARE(eventToJson(event)[u("source")].toString(), u("Task"));
    }

    void flavor_isAFlavorResponse()
    {
        const QJsonObject object = flavorToJson(smallFlavor());
        QCOMPARE(object[u("flavor_id")].toString(), u("local.cpu.2u"));
        QCOMPARE(object[u("flavor_name")].toString(), u("CPU: 2 vCPUs, 4 GiB"));
        QCOMPARE(object[u("flavor_type")].toString(), u("CPU"));
        QCOMPARE(object[u("flavor_info")][u("cpu")][u("core_num")].toInt(), 2);
        QCOMPARE(object[u("flavor_info")][u("memory")][u("size")].toInt(), 4);
        QCOMPARE(imageToJson(systemPython())[u("engine_id")].toString(), u("system-python"));
    }
};

QTEST_GUILESS_MAIN(TestJobJson)
#include "tst_jobjson.moc"
