// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/jobjson.h"

#include "model/job/json.h"
#include "model/job/json_members.h"
#include "model/job/runplan.h"
#include "model/job/wording.h"

#include <QDateTime>
#include <QTimeZone>

namespace trainshed {

namespace {

QString worker()
{
    return QStringLiteral("worker-0");
}

/// The service's inner states are finer in two places only.
QString secondaryPhase(JobPhase phase)
{
    if (phase == JobPhase::Pending)
        return QStringLiteral("Queuing");
    return phase == JobPhase::Abnormal ? QStringLiteral("Lost") : phaseName(phase);
}

QJsonObject statusOf(const JobSummary &job, WallTime now)
{
    return {{QStringLiteral("phase"), phaseName(job.phase)},
            {QStringLiteral("secondary_phase"), secondaryPhase(job.phase)},
            {QStringLiteral("duration"), now > 0 ? durationAt(job, now) : job.durationMs},
            {QStringLiteral("start_time"), qint64(job.started)},
            {QStringLiteral("tasks"), QJsonArray{worker()}}};
}

QJsonObject annotationsOf(const JobSummary &job)
{
    QJsonObject annotations{{QStringLiteral("trainshed/version"), versionText(job.version)}};
    put(annotations, QStringLiteral("trainshed/resources"), job.resources);
    put(annotations, QStringLiteral("trainshed/reason"), sentence(job.reason));
    put(annotations, QStringLiteral("trainshed/reason-code"), job.reason.code);
    return annotations;
}

/// Values of `added` win.
void mergeInto(QJsonObject &object, const QString &key, const QJsonObject &added)
{
    object.insert(key, withExtra(added, object.value(key).toObject()));
}

void addSummary(QJsonObject &object, const JobSummary &job, WallTime now)
{
    QJsonObject metadata{{QStringLiteral("id"), job.id.toString()},
                         {QStringLiteral("name"), job.name},
                         {QStringLiteral("create_time"), qint64(job.created)},
                         {QStringLiteral("annotations"), annotationsOf(job)}};
    if (!job.experiment.isEmpty()) {
        metadata.insert(QStringLiteral("training_experiment_reference"),
                        QJsonObject{{QStringLiteral("id"), job.experiment.toString()},
                                    {QStringLiteral("name"), job.experimentName}});
    }
    mergeInto(object, QStringLiteral("metadata"), metadata);
    mergeInto(object, QStringLiteral("algorithm"), {{QStringLiteral("name"), job.algorithm}});
    object.insert(QStringLiteral("status"), statusOf(job, now));
}

/// The exit status as a shell would give it.
std::optional<int> exitCode(const Attempt &attempt)
{
    if (attempt.exitCode)
        return attempt.exitCode;
    return attempt.signal ? std::optional(128 + *attempt.signal) : std::nullopt;
}

QJsonObject recordOf(const Attempt &attempt)
{
    // Seconds here, unlike the milliseconds elsewhere.
    QJsonObject record{{QStringLiteral("start_at"), qint64(attempt.started / 1000)},
                       {QStringLiteral("end_at"), qint64(attempt.ended / 1000)},
                       {QStringLiteral("start_type"), attempt.restarted
                                                          ? QStringLiteral("restarted")
                                                          : QStringLiteral("init_or_rescheduled")}};
    if (!attempt.reason.isEmpty()) {
        record.insert(QStringLiteral("end_reason"), sentence(attempt.reason));
        record.insert(QStringLiteral("end_related_task"), worker());
    }
    put(record, QStringLiteral("trainshed/folder"), attempt.folder);
    put(record, QStringLiteral("trainshed/log"), attempt.logPath);
    return record;
}

void addAttempts(QJsonObject &status, const QList<Attempt> &attempts)
{
    QJsonArray records;
    for (const Attempt &attempt : attempts)
        records.append(recordOf(attempt));
    status.insert(QStringLiteral("running_records"), records);
    if (attempts.isEmpty())
        return;
    QJsonObject task{{QStringLiteral("task"), worker()},
                     {QStringLiteral("message"), sentence(attempts.last().reason)}};
    if (const auto code = exitCode(attempts.last()))
        task.insert(QStringLiteral("exit_code"), *code);
    status.insert(QStringLiteral("task_statuses"), QJsonArray{task});
}

void fillLocalDirs(QJsonObject &algorithm, const JobDetails &job)
{
    if (job.attempts.isEmpty() || job.attempts.last().folder.isEmpty())
        return;
    const QString folder = job.attempts.last().folder;
    const auto fill = [&](const QString &key, auto pathOf) {
        QJsonArray channels = algorithm.value(key).toArray();
        for (int k = 0; k < channels.size(); ++k) {
            QJsonObject channel = channels[k].toObject();
            channel.insert(QStringLiteral("local_dir"),
                           pathOf(folder, channel.value(QStringLiteral("name")).toString(), k));
            channels[k] = channel;
        }
        algorithm.insert(key, channels);
    };
    fill(QStringLiteral("inputs"), inputPath);
    fill(QStringLiteral("outputs"), outputPath);
}

QString levelName(EventLevel level)
{
    switch (level) {
    case EventLevel::Info:
        return QStringLiteral("Info");
    case EventLevel::Warning:
        return QStringLiteral("Warning");
    case EventLevel::Error:
        break;
    }
    return QStringLiteral("Error");
}

} // namespace

QJsonObject jobDetailsToJson(const JobDetails &job, WallTime now)
{
    QJsonObject object = jobToJson(job.spec);
    addSummary(object, job.summary, now);

    QJsonObject metadata = object.value(QStringLiteral("metadata")).toObject();
    QJsonObject annotations;
    put(annotations, QStringLiteral("trainshed/folder"), job.folder);
    put(annotations, QStringLiteral("trainshed/command-line"), job.commandLine);
    put(annotations, QStringLiteral("trainshed/work-directory"), job.workDir);
    mergeInto(metadata, QStringLiteral("annotations"), annotations);
    object.insert(QStringLiteral("metadata"), metadata);

    QJsonObject status = object.value(QStringLiteral("status")).toObject();
    addAttempts(status, job.attempts);
    object.insert(QStringLiteral("status"), status);

    QJsonObject algorithm = object.value(QStringLiteral("algorithm")).toObject();
    fillLocalDirs(algorithm, job);
    object.insert(QStringLiteral("algorithm"), algorithm);
    return object;
}

QJsonObject jobSummaryToJson(const JobSummary &job, WallTime now)
{
    QJsonObject resource{{QStringLiteral("flavor_name"), job.resources}};
    if (job.pool != JobSpec().pool)
        put(resource, QStringLiteral("pool_id"), job.pool.toString());
    QJsonObject spec{
        {QStringLiteral("resource"), resource},
        {QStringLiteral("schedule_policy"), QJsonObject{{QStringLiteral("priority"), job.priority}}}};
    if (job.autoStopMinutes > 0) {
        spec.insert(QStringLiteral("auto_stop"),
                    QJsonObject{{QStringLiteral("time_unit"), QStringLiteral("HOURS")},
                                {QStringLiteral("duration"), (job.autoStopMinutes + 59) / 60}});
    }
    QJsonObject object{{QStringLiteral("kind"), QStringLiteral("job")}, {QStringLiteral("spec"), spec}};
    addSummary(object, job, now);
    return object;
}

QString isoTime(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc())
        .toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
}

QJsonObject eventToJson(const Event &event)
{
    const bool ofTask = event.node >= 0;
    QJsonObject object{{QStringLiteral("time"), isoTime(event.time)},
                       {QStringLiteral("level"), levelName(event.level)},
                       {QStringLiteral("message"), sentence(event.message)},
                       {QStringLiteral("source"), ofTask ? QStringLiteral("Task") : QStringLiteral("Job")},
                       {QStringLiteral("trainshed/code"), event.message.code}};
    if (ofTask)
        object.insert(QStringLiteral("trainshed/task"), QStringLiteral("worker-%1").arg(event.node));
    return object;
}

} // namespace trainshed
