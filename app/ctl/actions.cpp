// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// job stop, delete, priority, retry-upload.
#include "app/ctl/command.h"

#include "model/protocol/messages/values.h"

#include <QJsonArray>

namespace trainshed::ctl {

namespace {

/// Does the same to each job, to the end even where one fails; the status is that of the first failure.
template<typename Do>
Exit forEachJob(Context &context, Do act, const QString &done)
{
    Exit result = Exit::Done;
    QJsonArray report;
    for (const QString &job : context.arguments) {
        QJsonObject line{{QStringLiteral("job"), job}};
        const auto answer = act(job);
        if (answer) {
            context.out.message(done.arg(job));
        } else {
            context.out.error(answer.error().text());
            line.insert(QStringLiteral("error"), encode(answer.error()));
            result = result == Exit::Done ? exitFor(answer.error()) : result;
        }
        report.append(line);
    }
    if (context.isJson())
        context.out.json(report);
    return result;
}

Exit stop(Context &context)
{
    return forEachJob(
        context, [&](const QString &job) { return context.session.askOnce(rpc::JobStop{job}); },
        Ctl::tr("“%1” is asked to stop."));
}

Exit retryUpload(Context &context)
{
    return forEachJob(
        context, [&](const QString &job) { return context.session.askOnce(rpc::JobRetryUpload{job}); },
        Ctl::tr("The outputs of “%1” are uploaded again."));
}

Exit remove(Context &context)
{
    const bool force = context.options.isSet(QStringLiteral("force"));
    return forEachJob(
        context,
        [&](const QString &job) {
            return context.session.askOnce(rpc::JobDelete{job, force});
        },
        Ctl::tr("“%1” is deleted."));
}

Exit priority(Context &context)
{
    bool isNumber = false;
    const int value = context.arguments[1].toInt(&isNumber);
    if (!isNumber || value < 1 || value > 3)
        return context.usage(
            Ctl::tr("A priority is 1, 2 or 3 (the highest), not “%1”.").arg(context.arguments[1]));
    const auto answer = context.session.ask(rpc::JobPriority{context.arguments[0], value});
    if (!answer)
        return context.fail(answer.error());
    context.out.message(Ctl::tr("“%1” has priority %2.").arg(context.arguments[0], QString::number(value)));
    if (context.isJson())
        context.out.json(
            QJsonObject{{QStringLiteral("job"), context.arguments[0]}, {QStringLiteral("priority"), value}});
    return Exit::Done;
}

} // namespace

QList<Command> actionCommands()
{
    return {
        {QStringLiteral("job stop"),
         QStringLiteral("JOB…"),
         Ctl::tr("End the processes of jobs"),
         {},
         1,
         -1,
         stop},
        {QStringLiteral("job retry-upload"),
         QStringLiteral("JOB…"),
         Ctl::tr("Upload outputs that did not arrive"),
         {},
         1,
         -1,
         retryUpload},
        {QStringLiteral("job delete"),
         QStringLiteral("JOB… [--force]"),
         Ctl::tr("Delete jobs with their folders"),
         {option("force", Ctl::tr("Also a job that has not ended: it is stopped first."))},
         1,
         -1,
         remove},
        {QStringLiteral("job priority"),
         QStringLiteral("JOB 1|2|3"),
         Ctl::tr("Change the priority of a waiting job"),
         {},
         2,
         2,
         priority},
    };
}

} // namespace trainshed::ctl
