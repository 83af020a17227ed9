// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// experiment list, show, create, delete.
#include "app/ctl/command.h"
#include "app/ctl/jobfile.h"
#include "app/ctl/people.h"
#include "model/job/metric.h"

#include <QJsonArray>

namespace trainshed::ctl {

namespace {

Exit list(Context &context)
{
    const auto reply = context.session.ask(rpc::ExperimentList{});
    if (!reply)
        return context.fail(reply.error());
    if (context.isJson()) {
        QJsonArray array;
        for (const Experiment &experiment : reply->experiments)
            array.append(experimentToJson(experiment));
        context.out.json(array);
        return Exit::Done;
    }
    Table table({Ctl::tr("Name"), Ctl::tr("ID"), Ctl::tr("Jobs"), Ctl::tr("Best metric"), Ctl::tr("Created"),
                 Ctl::tr("Description")});
    for (const Experiment &experiment : reply->experiments)
        table.add({experiment.name, experiment.id.toString(), QString::number(experiment.jobCount),
                   bestText(experiment.best), timeText(experiment.created), experiment.description});
    table.print(context.out);
    return Exit::Done;
}

void printExperiment(const Context &context, const Experiment &experiment)
{
    if (context.isJson()) {
        context.out.json(experimentToJson(experiment));
        return;
    }
    Facts facts;
    facts.add(Ctl::tr("Name"), experiment.name);
    facts.add(Ctl::tr("ID"), experiment.id.toString());
    facts.add(Ctl::tr("Description"), experiment.description);
    facts.add(Ctl::tr("Jobs"), QString::number(experiment.jobCount));
    facts.add(Ctl::tr("Best metric"), bestText(experiment.best));
    facts.add(Ctl::tr("Created"), timeText(experiment.created));
    facts.add(Ctl::tr("Changed"), timeText(experiment.updated));
    facts.print(context.out);
}

Exit show(Context &context)
{
    const QString &wanted = context.arguments[0];
    const auto reply = context.session.ask(rpc::ExperimentList{});
    if (!reply)
        return context.fail(reply.error());
    for (const Experiment &experiment : reply->experiments) {
        if (experiment.id.toString() == wanted || experiment.name == wanted) {
            printExperiment(context, experiment);
            return Exit::Done;
        }
    }
    return context.fail(Error{ErrorCode::NotFound, Ctl::tr("There is no experiment “%1”.").arg(wanted), {}});
}

Exit create(Context &context)
{
    const QString description = context.options.value(QStringLiteral("description"));
    const std::pair<const char *, std::optional<Message>> rules[] = {
        {"name", checkName(context.arguments[0])}, {"description", checkDescription(description)}};
    for (const auto &[field, problem] : rules) {
        if (problem) {
            const Error error{ErrorCode::InvalidArgument, Ctl::tr("The experiment can't be made."), {}};
            return refuse(context, {{QLatin1String(field), Severity::Error, *problem}}, error);
        }
    }
    const auto reply = context.session.askOnce(rpc::ExperimentCreate{context.arguments[0], description});
    if (!reply)
        return context.fail(reply.error());
    if (context.isJson())
        context.out.json(experimentToJson(reply->experiment));
    else
        context.out.line(QString(reply->experiment.id.toString() + u' ' + reply->experiment.name));
    return Exit::Done;
}

Exit remove(Context &context)
{
    const auto reply = context.session.askOnce(rpc::ExperimentDelete{context.arguments[0]});
    if (!reply)
        return context.fail(reply.error());
    context.out.message(Ctl::tr("“%1” is deleted; its jobs stay.").arg(context.arguments[0]));
    if (context.isJson())
        context.out.json(QJsonObject{{QStringLiteral("deleted"), context.arguments[0]}});
    return Exit::Done;
}

} // namespace

QList<Command> experimentCommands()
{
    return {
        {QStringLiteral("experiment list"),
         {},
         Ctl::tr("The experiments: named groups of jobs"),
         {},
         0,
         0,
         list},
        {QStringLiteral("experiment show"),
         QStringLiteral("EXPERIMENT"),
         Ctl::tr("One of them"),
         {},
         1,
         1,
         show},
        {QStringLiteral("experiment create"),
         QStringLiteral("NAME [--description TEXT]"),
         Ctl::tr("Make an experiment"),
         {option("description", Ctl::tr("What it is about."), QStringLiteral("TEXT"))},
         1,
         1,
         create},
        {QStringLiteral("experiment delete"),
         QStringLiteral("EXPERIMENT"),
         Ctl::tr("Delete an experiment; its jobs stay"),
         {},
         1,
         1,
         remove},
    };
}

} // namespace trainshed::ctl
