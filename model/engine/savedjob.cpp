// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/savedjob.h"

#include "model/job/json.h"
#include "model/job/rules.h"
#include "model/protocol/messages/values.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace trainshed {

namespace {

constexpr WallTime lastTime = 253'402'300'799'000; ///< the end of the year 9999
constexpr int mostAttempts = 1000;
constexpr qsizetype mostEvents = 200'000;
constexpr qsizetype mostMetrics = 10'000;
constexpr qsizetype mostArguments = 100;
constexpr qsizetype mostText = 4000;
constexpr qint64 mostLine = 1 << 20;

QString formatName()
{
    return QStringLiteral("trainshed-job");
}

/// The manifest's members, for both directions.
struct Document {
    QString format;
    int version = 0;
    QString program;
    WallTime saved = 0;
    JobSummary job;
    QString command;
    QString workDir;
    CodeVersion code;
    QList<Attempt> attempts;
    QList<Metric> metrics;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("format", s.format), v("version", s.version), v("program", s.program), v("saved", s.saved);
        v("job", s.job), v("command", s.command), v("work_dir", s.workDir), v("code", s.code);
        v("attempts", s.attempts), v("metrics", s.metrics);
    }
};

Error damaged(const QString &detail)
{
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("SavedJob", "What the archive tells about the saved job is damaged."),
            detail};
}

WallTime sane(WallTime time)
{
    return std::clamp<WallTime>(time, 0, lastTime);
}

Message sane(Message message)
{
    message.code.truncate(200);
    message.args = message.args.mid(0, mostArguments);
    for (QString &argument : message.args)
        argument.truncate(mostText);
    return message;
}

Result<QList<AttemptRecord>> saneAttempts(const QList<Attempt> &attempts)
{
    if (attempts.size() > mostAttempts)
        return damaged(QStringLiteral("attempts"));
    QList<AttemptRecord> records;
    int before = 0;
    for (Attempt attempt : attempts) {
        // They are counted from 1; one may be missing, none may be there twice.
        if (attempt.number <= before || attempt.number > mostAttempts)
            return damaged(QStringLiteral("attempts.number"));
        before = attempt.number;
        attempt.started = sane(attempt.started);
        attempt.ended = sane(attempt.ended);
        attempt.durationMs = std::max<qint64>(0, attempt.durationMs);
        attempt.logBytes = std::max<qint64>(0, attempt.logBytes);
        attempt.processId = 0; // of another time, or of another computer
        attempt.reason = sane(attempt.reason);
        attempt.folder.clear();
        attempt.logPath.clear();
        records.append({attempt, QStringLiteral("opened")});
    }
    return records;
}

Result<JobSummary> saneSummary(JobSummary job, int attempts)
{
    if (checkName(job.name) || job.version < 1 || job.version > 9'999'999)
        return damaged(QStringLiteral("job.name"));
    job.reason = sane(job.reason);
    job.created = sane(job.created);
    job.started = sane(job.started);
    job.ended = sane(job.ended);
    job.durationMs = std::max<qint64>(0, job.durationMs);
    job.attempt = std::clamp(job.attempt, 0, attempts);
    job.autoStopMinutes = std::max(0, job.autoStopMinutes);
    job.priority = std::clamp(job.priority, 1, 3);
    job.algorithm.truncate(200);
    job.resources.truncate(200);
    job.experimentName.truncate(200);
    job.upload = {};
    job.transfer = {};
    return job;
}

/// By name, once each, finite numbers only: what the store takes.
QList<Metric> saneMetrics(const QList<Metric> &metrics)
{
    QMap<QString, Metric> byName;
    for (Metric metric : metrics) {
        metric.name.truncate(200);
        metric.points = std::max<qint64>(0, metric.points);
        metric.notFinite = std::max<qint64>(0, metric.notFinite);
        metric.restarts = std::max<qint64>(0, metric.restarts);
        const bool finite =
            std::isfinite(metric.last) && std::isfinite(metric.least) && std::isfinite(metric.most);
        if (finite && !metric.name.isEmpty() && byName.size() < mostMetrics)
            byName.insert(metric.name, metric);
    }
    return byName.values();
}

/// The job as one that has ended, whatever it did when it was saved.
void end(SavedJob &job)
{
    JobSummary &summary = job.record.summary;
    job.record.stage = JobStage::Done;
    if (isTerminal(summary.phase))
        return;
    summary.phase = JobPhase::Abnormal;
    summary.reason = {QStringLiteral("end.saved-before-end"), {}};
    summary.ended = std::max(job.saved, summary.started);
    for (AttemptRecord &record : job.attempts) {
        if (record.attempt.ended == 0) {
            record.attempt.ended = std::max(job.saved, record.attempt.started);
            record.attempt.reason = summary.reason;
        }
    }
}

Result<QList<Event>> eventsOf(const QByteArray &lines)
{
    QList<Event> events;
    const QList<QByteArray> all = lines.split('\n');
    for (const QByteArray &line : all) {
        if (line.isEmpty())
            continue;
        const auto object = parseObject(line, mostLine);
        if (!object || events.size() == mostEvents)
            return damaged(QString::fromLatin1(savedEventsName));
        Event event;
        if (const QString wrong = decode(QJsonValue(*object), event); !wrong.isEmpty())
            return damaged(wrong);
        event.time = sane(event.time);
        event.message = sane(event.message);
        event.node = std::max(-1, event.node);
        events.append(event);
    }
    return events;
}

} // namespace

QByteArray SavedJob::manifest() const
{
    Document document{formatName(),       currentVersion, program, saved, record.summary,
                      record.commandLine, record.workDir, code,    {},    metrics};
    document.job.transfer = {};
    for (const AttemptRecord &each : attempts)
        document.attempts.append(each.attempt);
    return QJsonDocument(encode(document).toObject()).toJson();
}

QByteArray SavedJob::eventLines() const
{
    QByteArray lines;
    for (const Event &event : events)
        lines += QJsonDocument(encode(event).toObject()).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

Result<SavedJob> SavedJob::read(const QByteArray &manifest, const QByteArray &eventLines)
{
    const auto object = parseObject(manifest);
    if (!object)
        return damaged(object.error().text());
    // Before the rest, which in a newer one may look otherwise.
    if (object->value(u"format").toString() != formatName())
        return damaged(QStringLiteral("format"));
    if (object->value(u"version").toInt() > currentVersion) {
        return Error{ErrorCode::Unsupported,
                     QCoreApplication::translate(
                         "SavedJob", "The job was saved by a newer Trainshed. Open it with that one."),
                     object->value(u"program").toString().left(100)};
    }
    Document document;
    if (const QString wrong = decode(QJsonValue(*object), document); !wrong.isEmpty())
        return damaged(wrong);
    auto attempts = saneAttempts(document.attempts);
    if (!attempts)
        return attempts.error();
    const int last = attempts->isEmpty() ? 0 : attempts->constLast().attempt.number;
    auto summary = saneSummary(document.job, last);
    if (!summary)
        return summary.error();
    auto events = eventsOf(eventLines);
    if (!events)
        return events.error();
    SavedJob job;
    job.program = document.program.left(100);
    job.saved = sane(document.saved);
    job.record.summary = *summary;
    job.record.commandLine = document.command.left(1 << 20);
    job.record.workDir = document.workDir.left(mostText);
    job.code = document.code;
    job.attempts = *attempts;
    job.metrics = saneMetrics(document.metrics);
    job.events = *events;
    end(job);
    return job;
}

} // namespace trainshed
