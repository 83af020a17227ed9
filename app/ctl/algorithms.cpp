// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// algorithm list, show, create, update, delete.
#include "app/ctl/command.h"
#include "app/ctl/jobfile.h"
#include "app/ctl/people.h"

#include <QJsonArray>

namespace trainshed::ctl {

namespace {

QString optionF()
{
    return QStringLiteral("f");
}

Exit list(Context &context)
{
    const auto reply = context.session.ask(rpc::AlgorithmList{});
    if (!reply)
        return context.fail(reply.error());
    if (context.isJson()) {
        QJsonArray array;
        for (const Algorithm &algorithm : reply->algorithms)
            array.append(algorithmToJson(algorithm));
        context.out.json(array);
        return Exit::Done;
    }
    Table table({Ctl::tr("Name"), Ctl::tr("ID"), Ctl::tr("Created"), Ctl::tr("Description")});
    for (const Algorithm &algorithm : reply->algorithms)
        table.add(
            {algorithm.name, algorithm.id.toString(), timeText(algorithm.created), algorithm.description});
    table.print(context.out);
    return Exit::Done;
}

void printAlgorithm(const Context &context, const Algorithm &algorithm)
{
    if (context.isJson()) {
        context.out.json(algorithmToJson(algorithm));
        return;
    }
    Facts facts;
    facts.add(Ctl::tr("Name"), algorithm.name);
    facts.add(Ctl::tr("ID"), algorithm.id.toString());
    facts.add(Ctl::tr("Description"), algorithm.description);
    facts.add(Ctl::tr("Created"), timeText(algorithm.created));
    facts.add(Ctl::tr("Changed"), timeText(algorithm.updated));
    printSource(facts, algorithm.source);
    facts.print(context.out);
    printParameters(context.out, algorithm.inputs, algorithm.outputs, algorithm.hyperparameters);
}

Exit show(Context &context)
{
    const auto reply = context.session.ask(rpc::AlgorithmShow{context.arguments[0]});
    if (!reply)
        return context.fail(reply.error());
    printAlgorithm(context, reply->algorithm);
    return Exit::Done;
}

struct AlgorithmFile {
    Algorithm algorithm;
    QList<Issue> issues;
};

Result<AlgorithmFile> algorithmFileOf(const Context &context)
{
    const Result<QByteArray> content = readInput(context.options.value(optionF()));
    if (!content)
        return content.error();
    const Result<QJsonObject> object = parseObject(*content);
    if (!object)
        return object.error();
    AlgorithmFile file;
    const Result<Algorithm> algorithm = algorithmFromJson(*object, &file.issues);
    if (!algorithm)
        return algorithm.error();
    file.algorithm = *algorithm;
    if (const Result<> filled = fillPlaceholders(file.algorithm, context.session); !filled)
        return filled.error();
    return file;
}

/// Saves it, or says field by field why not. The rules are looked at here, for the engine's refusal is one
/// sentence.
template<typename Request>
Exit save(Context &context, const AlgorithmFile &file)
{
    const auto others = context.session.ask(rpc::AlgorithmList{});
    if (!others)
        return context.fail(others.error());
    const QList<Issue> issues = united(file.issues, validate(file.algorithm, others->algorithms));
    if (hasErrors(issues)) {
        const Error error{ErrorCode::InvalidArgument, Ctl::tr("The algorithm can't be saved as it is."), {}};
        return refuse(context, issues, error);
    }
    printWarnings(context.out, issues);
    const auto reply = context.session.askOnce(Request{file.algorithm});
    if (!reply)
        return context.fail(reply.error());
    if (context.isJson())
        context.out.json(algorithmToJson(reply->algorithm));
    else
        context.out.line(QString(reply->algorithm.id.toString() + u' ' + reply->algorithm.name));
    return Exit::Done;
}

Exit create(Context &context)
{
    if (!context.options.isSet(optionF()))
        return context.usage(Ctl::tr("“algorithm create” needs a file: -f FILE."));
    Result<AlgorithmFile> file = algorithmFileOf(context);
    if (!file)
        return context.fail(file.error());
    file->algorithm.id = {};
    return save<rpc::AlgorithmCreate>(context, *file);
}

Exit update(Context &context)
{
    if (!context.options.isSet(optionF()))
        return context.usage(Ctl::tr("“algorithm update” needs a file: -f FILE."));
    Result<AlgorithmFile> file = algorithmFileOf(context);
    if (!file)
        return context.fail(file.error());
    // Which one: the argument, else the file's own ID, else its name.
    QString which = context.arguments.value(0, file->algorithm.id.toString());
    if (which.isEmpty())
        which = file->algorithm.name;
    const auto shown = context.session.ask(rpc::AlgorithmShow{which});
    if (!shown)
        return context.fail(shown.error());
    file->algorithm.id = shown->algorithm.id;
    return save<rpc::AlgorithmUpdate>(context, *file);
}

Exit remove(Context &context)
{
    const auto reply = context.session.askOnce(rpc::AlgorithmDelete{context.arguments[0]});
    if (!reply)
        return context.fail(reply.error());
    context.out.message(Ctl::tr("“%1” is deleted.").arg(context.arguments[0]));
    if (context.isJson())
        context.out.json(QJsonObject{{QStringLiteral("deleted"), context.arguments[0]}});
    return Exit::Done;
}

} // namespace

QList<Command> algorithmCommands()
{
    const QCommandLineOption file({optionF(), QStringLiteral("file")},
                                  Ctl::tr("The algorithm's file; - is standard input."),
                                  QStringLiteral("FILE"));
    return {
        {QStringLiteral("algorithm list"), {}, Ctl::tr("The saved algorithms"), {}, 0, 0, list},
        {QStringLiteral("algorithm show"),
         QStringLiteral("ALGORITHM"),
         Ctl::tr("One of them"),
         {},
         1,
         1,
         show},
        {QStringLiteral("algorithm create"),
         QStringLiteral("-f FILE"),
         Ctl::tr("Save an algorithm"),
         {file},
         0,
         0,
         create},
        {QStringLiteral("algorithm update"),
         QStringLiteral("[ALGORITHM] -f FILE"),
         Ctl::tr("Change an algorithm; jobs keep what they were submitted with"),
         {file},
         0,
         1,
         update},
        {QStringLiteral("algorithm delete"),
         QStringLiteral("ALGORITHM"),
         Ctl::tr("Delete an algorithm"),
         {},
         1,
         1,
         remove},
    };
}

} // namespace trainshed::ctl
