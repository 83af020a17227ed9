// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// job compare: what differs between jobs or versions, a column each.
#include "model/job/compare.h"

#include "app/ctl/command.h"
#include "app/ctl/people.h"
#include "model/job/jobjson.h"
#include "model/job/metric.h"

#include <QMap>

namespace trainshed::ctl {

namespace {

/// By name, a value a job; null where a job has no such metric, or its name does not say which way is better.
QJsonArray metricsToJson(const QList<JobDetails> &jobs)
{
    QMap<QString, QList<const Metric *>> byName;
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        for (const Metric &metric : jobs[i].metrics) {
            QList<const Metric *> &row = byName[metric.name];
            row.resize(jobs.size());
            row[i] = &metric;
        }
    }
    QJsonArray rows;
    for (auto row = byName.cbegin(); row != byName.cend(); ++row) {
        QJsonArray best;
        QJsonArray last;
        for (const Metric *metric : row.value()) {
            const bool isThere = metric && metric->points > 0;
            const bool ranks = isThere && goalOf(metric->name) != MetricGoal::None;
            best.append(ranks ? QJsonValue(bestOf(*metric)) : QJsonValue());
            last.append(isThere && !metric->lastIsNone ? QJsonValue(metric->last) : QJsonValue());
        }
        rows.append(QJsonObject{{QStringLiteral("name"), row.key()},
                                {QStringLiteral("best"), best},
                                {QStringLiteral("last"), last}});
    }
    return rows;
}

/// The outcome is in the jobs' own objects; settings are texts, null where a job has no such setting.
QJsonObject toJson(const QList<JobDetails> &jobs, const QList<ComparedSetting> &settings, WallTime now)
{
    QJsonArray columns;
    for (const JobDetails &job : jobs)
        columns.append(jobSummaryToJson(job.summary, now));
    QJsonArray rows;
    for (const ComparedSetting &setting : settings) {
        if (setting.group == SettingGroup::Outcome)
            continue;
        QJsonArray values;
        for (const std::optional<QString> &value : setting.values)
            values.append(value ? QJsonValue(*value) : QJsonValue());
        rows.append(QJsonObject{{QStringLiteral("path"), setting.path},
                                {QStringLiteral("differs"), setting.differs},
                                {QStringLiteral("values"), values}});
    }
    return {{QStringLiteral("jobs"), columns},
            {QStringLiteral("settings"), rows},
            {QStringLiteral("metrics"), metricsToJson(jobs)}};
}

void print(Output &out, const QList<JobDetails> &jobs, const QList<ComparedSetting> &settings)
{
    QStringList header{Ctl::tr("Section"), Ctl::tr("Setting")};
    for (const JobDetails &job : jobs)
        header.append(jobText(job.summary.name, job.summary.version));
    Table table(header);
    for (const ComparedSetting &setting : settings) {
        QStringList cells{settingGroupText(setting.group), setting.label};
        for (const std::optional<QString> &value : setting.values)
            cells.append(value.value_or(QStringLiteral("–")));
        table.add(cells);
    }
    table.print(out);
}

Exit compare(Context &context)
{
    QList<JobDetails> jobs;
    for (const QString &reference : std::as_const(context.arguments)) {
        const auto reply = context.session.ask(rpc::JobShow{reference});
        if (!reply)
            return context.fail(reply.error());
        jobs.append(reply->job);
    }
    const WallTime now = SystemClock().wall();
    QList<ComparedSetting> settings = compareJobs(jobs, {durationText, timeText}, now);
    if (!context.options.isSet(QStringLiteral("all")))
        settings = differences(settings);
    if (context.isJson())
        context.out.json(toJson(jobs, settings, now));
    else if (settings.isEmpty())
        context.out.message(Ctl::tr("Nothing differs."));
    else
        print(context.out, jobs, settings);
    return Exit::Done;
}

} // namespace

QList<Command> compareCommands()
{
    return {{QStringLiteral("job compare"),
             QStringLiteral("JOB JOB… [--all]"),
             Ctl::tr("What differs between jobs or versions, a column each"),
             {option("all", Ctl::tr("Settings that are the same too."))},
             2,
             -1,
             compare}};
}

} // namespace trainshed::ctl
