// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// job list, show, events.
#include "app/ctl/command.h"
#include "app/ctl/people.h"

#include "model/job/jobjson.h"
#include "model/protocol/messages/metriccolumnmethods.h"

#include <QJsonArray>

#include <cmath>

namespace trainshed::ctl {

namespace {

constexpr int pageSize = 2000;

WallTime now()
{
    return SystemClock().wall();
}

/// Of --status, given once or more, each with one or more names: any case, since a person types them.
Result<QList<JobPhase>> phasesOf(const QStringList &values)
{
    QList<JobPhase> phases;
    for (const QString &value : values) {
        const QStringList names = value.split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            const auto at = std::find_if(allPhases.begin(), allPhases.end(), [&](JobPhase phase) {
                return phaseName(phase).compare(name, Qt::CaseInsensitive) == 0;
            });
            if (at == allPhases.end()) {
                QStringList known;
                for (const JobPhase phase : allPhases)
                    known.append(phaseName(phase));
                return Error{ErrorCode::InvalidArgument,
                             Ctl::tr("There is no status “%1”; there are %2.")
                                 .arg(name, known.join(QStringLiteral(", "))),
                             {}};
            }
            phases.append(*at);
        }
    }
    return phases;
}

/// All that match, newest first, `limit` at most; page by page.
Result<QList<JobSummary>> fetch(Session &session, rpc::JobList request, int limit)
{
    QList<JobSummary> jobs;
    while (true) {
        request.limit = qMin(limit - int(jobs.size()), pageSize);
        const auto page = session.ask(request);
        if (!page)
            return page.error();
        jobs += page->jobs;
        if (!page->more || page->jobs.isEmpty() || jobs.size() >= limit)
            return jobs;
        request.before = page->jobs.last().sequence;
    }
}

/// Of --best and --last, each given once or more.
QList<MetricColumn> columnsOf(const Context &context)
{
    QList<MetricColumn> columns;
    for (const QString &name : context.options.values(QStringLiteral("best")))
        columns.append({name, MetricColumn::Point::Best});
    for (const QString &name : context.options.values(QStringLiteral("last")))
        columns.append({name, MetricColumn::Point::Last});
    return columns;
}

Result<JobMetrics> metricsOf(Session &session, const QList<JobSummary> &jobs,
                             const QList<MetricColumn> &columns)
{
    JobMetrics metrics;
    rpc::MetricsOfJobs request;
    for (const MetricColumn &column : columns) {
        if (!request.names.contains(column.name))
            request.names.append(column.name);
    }
    for (qsizetype first = 0; first < jobs.size() && !columns.isEmpty(); first += request.jobs.size()) {
        request.jobs.clear();
        for (qsizetype i = first; i < jobs.size() && request.jobs.size() < request.mostJobs; ++i)
            request.jobs.append(jobs[i].id);
        const auto reply = session.ask(request);
        if (!reply)
            return reply.error();
        for (const rpc::MetricsOfJobs::Row &row : reply->rows)
            metrics.insert(row.job, row.metrics);
    }
    return metrics;
}

/// null where the job has no such value.
QJsonObject metricsToJson(const QList<Metric> &metrics, const QList<MetricColumn> &columns)
{
    QJsonObject json;
    for (const MetricColumn &column : columns) {
        const std::optional<double> value = cellOf(metrics, column);
        QJsonObject points = json.value(column.name).toObject();
        points.insert(column.point == MetricColumn::Point::Best ? QStringLiteral("best")
                                                                : QStringLiteral("last"),
                      value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue());
        json.insert(column.name, points);
    }
    return json;
}

Exit list(Context &context)
{
    const Result<QList<JobPhase>> phases = phasesOf(context.options.values(QStringLiteral("status")));
    if (!phases)
        return context.usage(phases.error().what);
    const Result<int> limit = numberOption(context, QStringLiteral("limit"), INT_MAX, 1, INT_MAX);
    if (!limit)
        return context.usage(limit.error().what);
    const QList<MetricColumn> columns = columnsOf(context);
    if (columns.size() > rpc::MetricsOfJobs::mostNames)
        return context.usage(
            Ctl::tr("--best and --last may be given %1 times at most.").arg(rpc::MetricsOfJobs::mostNames));
    rpc::JobList request;
    request.phases = *phases;
    request.experiment = context.options.value(QStringLiteral("experiment"));
    request.nameGlob = context.options.value(QStringLiteral("name"));
    const Result<QList<JobSummary>> jobs = fetch(context.session, request, *limit);
    if (!jobs)
        return context.fail(jobs.error());
    const Result<JobMetrics> metrics = metricsOf(context.session, *jobs, columns);
    if (!metrics)
        return context.fail(metrics.error());
    if (!context.isJson()) {
        printJobs(context.out, *jobs, columns, *metrics, now());
        return Exit::Done;
    }
    QJsonArray array;
    for (const JobSummary &job : *jobs) {
        QJsonObject json = jobSummaryToJson(job, now());
        if (!columns.isEmpty())
            json.insert(QStringLiteral("metrics"), metricsToJson(metrics->value(job.id), columns));
        array.append(json);
    }
    context.out.json(array);
    return Exit::Done;
}

Exit show(Context &context)
{
    const auto reply = context.session.ask(rpc::JobShow{context.arguments[0]});
    if (!reply)
        return context.fail(reply.error());
    if (context.isJson())
        context.out.json(jobDetailsToJson(reply->job, now()));
    else
        printJob(context.out, reply->job, now());
    return Exit::Done;
}

Exit events(Context &context)
{
    const auto reply = context.session.ask(rpc::JobEvents{context.arguments[0], 0});
    if (!reply)
        return context.fail(reply.error());
    if (!context.isJson()) {
        printEvents(context.out, reply->events);
        return Exit::Done;
    }
    QJsonArray array;
    for (const Event &event : reply->events)
        array.append(eventToJson(event));
    context.out.json(array);
    return Exit::Done;
}

} // namespace

QList<Command> listCommands()
{
    return {
        {QStringLiteral("job list"),
         QStringLiteral("[--status S] [--experiment E] [--name GLOB] [--limit N] "
                        "[--best METRIC]… [--last METRIC]…"),
         Ctl::tr("Jobs, newest first"),
         {option("status", Ctl::tr("Only jobs of this status; may be given more than once."),
                 QStringLiteral("STATUS")),
          option("experiment", Ctl::tr("Only jobs of this experiment."), QStringLiteral("EXPERIMENT")),
          option("name", Ctl::tr("Only jobs whose name matches, with * and ?."), QStringLiteral("GLOB")),
          option("best", Ctl::tr("A column with the best value of a metric; may be given more than once."),
                 QStringLiteral("METRIC")),
          option("last", Ctl::tr("A column with the newest value of a metric; may be given more than once."),
                 QStringLiteral("METRIC")),
          option("limit", Ctl::tr("At most so many; without it all."), QStringLiteral("N"))},
         0,
         0,
         list},
        {QStringLiteral("job show"),
         QStringLiteral("JOB"),
         Ctl::tr("Everything about one job or one version"),
         {},
         1,
         1,
         show},
        {QStringLiteral("job events"),
         QStringLiteral("JOB"),
         Ctl::tr("What happened to the job"),
         {},
         1,
         1,
         events},
    };
}

} // namespace trainshed::ctl
