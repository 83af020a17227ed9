// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// job metrics: what a job measured, point by point.
#include "app/ctl/command.h"
#include "app/ctl/people.h"

#include "model/job/jobjson.h"
#include "model/job/metric.h"
#include "model/protocol/messages/metricmethods.h"

#include <QJsonArray>

#include <cmath>

namespace trainshed::ctl {

namespace {

QJsonObject toJson(const MetricPoint &point)
{
    return {{QStringLiteral("name"), point.name},
            {QStringLiteral("step"), point.step},
            {QStringLiteral("value"), std::isfinite(point.value) ? QJsonValue(point.value) : QJsonValue()},
            {QStringLiteral("time"), point.time ? QJsonValue(isoTime(*point.time)) : QJsonValue()}};
}

Exit metrics(Context &context)
{
    QList<MetricPoint> points;
    rpc::JobMetrics request{context.arguments[0], 0, {}};
    for (bool more = true; more;) {
        request.limit = rpc::JobMetrics().limit;
        request.offset = points.size();
        const auto reply = context.session.ask(request);
        if (!reply)
            return context.fail(reply.error());
        points += reply->points;
        more = reply->more && !reply->points.isEmpty();
    }
    if (context.isJson()) {
        QJsonArray array;
        for (const MetricPoint &point : std::as_const(points))
            array.append(toJson(point));
        context.out.json(array);
        return Exit::Done;
    }
    if (points.isEmpty()) {
        context.out.message(Ctl::tr(
            "The outputs of this job hold no metrics.csv, metrics.jsonl or TensorBoard event file yet."));
        return Exit::Done;
    }
    Table table({Ctl::tr("Name"), Ctl::tr("Step"), Ctl::tr("Value"), Ctl::tr("Time")});
    for (const MetricPoint &point : std::as_const(points)) {
        table.add({point.name, QString::number(point.step, 'g', 15), metricText(point.value),
                   timeText(point.time.value_or(0))});
    }
    table.print(context.out);
    return Exit::Done;
}

} // namespace

QList<Command> metricCommands()
{
    return {{QStringLiteral("job metrics"),
             QStringLiteral("JOB"),
             Ctl::tr("What a job measured: name, step, value, time"),
             {},
             1,
             1,
             metrics}};
}

} // namespace trainshed::ctl
