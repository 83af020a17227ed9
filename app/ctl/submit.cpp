// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// job create, check, rebuild, export.
#include "app/ctl/command.h"
#include "app/ctl/jobfile.h"
#include "app/ctl/people.h"
#include "app/ctl/waiting.h"

#include "model/protocol/messages/values.h"

#include <QUuid>

namespace trainshed::ctl {

namespace {

QString optionF()
{
    return QStringLiteral("f");
}

QCommandLineOption fileOption()
{
    return QCommandLineOption({optionF(), QStringLiteral("file")},
                              Ctl::tr("The job file; - is standard input."), QStringLiteral("FILE"));
}

/// The file of -f, read, with the engine's folders filled in.
Result<JobFile> jobFileOf(const Context &context)
{
    const Result<QByteArray> content = readInput(context.options.value(optionF()));
    if (!content)
        return content.error();
    Result<JobFile> file = jobFromJson(*content);
    if (!file)
        return file;
    if (const Result<> filled = fillPlaceholders(file->spec, context.session); !filled)
        return filled.error();
    return file;
}

Error invalid()
{
    return Error{ErrorCode::InvalidArgument, Ctl::tr("The job can't be made as it is."), {}};
}

/// Whether the engine has refused a spec, rather than failed over it.
bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::AlreadyExists;
}

/// Submits, and explains a refusal field by field. `issues`: what is known already.
Exit submit(Context &context, const JobSpec &spec, bool newVersion, QList<Issue> issues = {})
{
    printWarnings(context.out, issues);
    rpc::JobCreate request;
    request.spec = spec;
    request.newVersion = newVersion;
    request.takeSecrets();
    // The same one each time: an answer that got lost with the connection does not mean a second job.
    request.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto created = context.session.ask(request);
    if (!created && isRefusal(created.error())) {
        const auto check = context.session.ask(rpc::JobCheck{request.spec, newVersion});
        if (check)
            issues = united(issues, check->issues);
        return refuse(context, issues, created.error());
    }
    if (!created)
        return context.fail(created.error());
    if (context.isJson()) {
        context.out.json(QJsonObject{{QStringLiteral("id"), created->id.toString()},
                                     {QStringLiteral("name"), created->name},
                                     {QStringLiteral("version"), versionText(created->version)}});
    } else {
        context.out.line(QString(created->id.toString() + u' ' + jobText(created->name, created->version)));
    }
    context.out.flush();
    if (!context.options.isSet(QStringLiteral("wait")))
        return Exit::Done;
    return waitFor(context, {created->id.toString()}, QDeadlineTimer::Forever, WaitReport::None);
}

Exit create(Context &context)
{
    if (!context.options.isSet(optionF()))
        return context.usage(Ctl::tr("“job create” needs a job file: -f FILE."));
    const Result<JobFile> file = jobFileOf(context);
    if (!file)
        return context.fail(file.error());
    const bool newVersion = context.options.isSet(QStringLiteral("new-version"));
    if (hasErrors(file->issues)) {
        // All that is wrong at once, as far as it can be told.
        JobSpec spec = file->spec;
        giveReferences(spec);
        const auto check = context.session.ask(rpc::JobCheck{spec, newVersion});
        const QList<Issue> more = check ? check->issues : QList<Issue>();
        return refuse(context, united(file->issues, more), invalid());
    }
    return submit(context, file->spec, newVersion, file->issues);
}

Exit check(Context &context)
{
    if (!context.options.isSet(optionF()))
        return context.usage(Ctl::tr("“job check” needs a job file: -f FILE."));
    const Result<JobFile> file = jobFileOf(context);
    if (!file)
        return context.fail(file.error());
    const bool newVersion = context.options.isSet(QStringLiteral("new-version"));
    // As it would be submitted: a secret's value does not travel, that there is one does.
    JobSpec spec = file->spec;
    giveReferences(spec);
    const auto reply = context.session.ask(rpc::JobCheck{spec, newVersion});
    if (!reply)
        return context.fail(reply.error());
    const QList<Issue> issues = united(file->issues, reply->issues);
    const Exit result = hasErrors(issues) ? Exit::Invalid : Exit::Done;
    if (context.isJson()) {
        context.out.json(QJsonObject{{QStringLiteral("issues"), issuesToJson(issues)},
                                     {QStringLiteral("command"), reply->command}});
        printErrors(context.out, issues);
        return result;
    }
    for (const Issue &issue : issues) {
        if (issue.severity == Severity::Warning)
            context.out.line(harmless(Ctl::tr("warning: %1").arg(issueText(issue))));
        else if (issue.severity == Severity::Note)
            context.out.line(harmless(Ctl::tr("note: %1").arg(issueText(issue))));
    }
    if (!reply->command.isEmpty())
        context.out.line(harmless(Ctl::tr("command: %1").arg(reply->command)));
    printErrors(context.out, issues);
    return result;
}

/// Puts the values of --set in. A name that the job does not have is refused: it is a slip more often than a
/// wish, and a new hyperparameter can be had by export and create.
Result<> setHyperparameters(JobSpec &spec, const QStringList &settings)
{
    QStringList known;
    for (const Hyperparameter &parameter : std::as_const(spec.hyperparameters))
        known.append(parameter.name);
    for (const QString &setting : settings) {
        const qsizetype equals = setting.indexOf(u'=');
        const qsizetype at = known.indexOf(setting.left(equals));
        if (at < 0) {
            return Error{ErrorCode::InvalidArgument,
                         QStringLiteral("hyperparameters.%1: ").arg(setting.left(equals)) +
                             Ctl::tr("The job has no hyperparameter of that name; it has: %1.")
                                 .arg(known.isEmpty() ? Ctl::tr("none") : known.join(QStringLiteral(", "))),
                         {}};
        }
        spec.hyperparameters[at].value = setting.mid(equals + 1);
    }
    return Done{};
}

/// The spec of a job, as one that may be submitted again.
Result<JobSpec> specAgain(const Context &context)
{
    const auto shown = context.session.ask(rpc::JobShow{context.arguments[0]});
    if (!shown)
        return shown.error();
    JobSpec spec = shown->job.spec;
    // The experiment that it made is there now.
    if (spec.experiment.mode == ExperimentMode::New && !shown->job.summary.experiment.isEmpty())
        spec.experiment.mode = ExperimentMode::Existing, spec.experiment.id = shown->job.summary.experiment;
    return spec;
}

Exit rebuild(Context &context)
{
    const QStringList settings = context.options.values(QStringLiteral("set"));
    for (const QString &setting : settings) {
        if (setting.indexOf(u'=') < 1)
            return context.usage(Ctl::tr("--set takes NAME=VALUE, not “%1”.").arg(setting));
    }
    Result<JobSpec> spec = specAgain(context);
    if (!spec)
        return context.fail(spec.error());
    if (const Result<> set = setHyperparameters(*spec, settings); !set) {
        context.out.errorLine(set.error().what);
        if (context.isJson())
            context.out.json(QJsonObject{{QStringLiteral("error"), encode(set.error())}});
        return Exit::Invalid;
    }
    const QString name = context.options.value(QStringLiteral("name"));
    if (!name.isEmpty())
        spec->name = name;
    return submit(context, *spec, name.isEmpty());
}

Exit exportJob(Context &context)
{
    const auto shown = context.session.ask(rpc::JobShow{context.arguments[0]});
    if (!shown)
        return context.fail(shown.error());
    context.out.json(jobToJson(withReferencesOnly(withoutReferences(shown->job.spec))));
    return Exit::Done;
}

} // namespace

QList<Command> submitCommands()
{
    const QCommandLineOption wait =
        option("wait", Ctl::tr("Return when the job has ended; status 1 unless it is Completed."));
    const QCommandLineOption newVersion =
        option("new-version", Ctl::tr("Where the name is taken: the next version of that job."));
    return {
        {QStringLiteral("job create"),
         QStringLiteral("-f FILE [--wait] [--new-version]"),
         Ctl::tr("Submit a job file; prints ID and version"),
         {fileOption(), wait, newVersion},
         0,
         0,
         create},
        {QStringLiteral("job check"),
         QStringLiteral("-f FILE [--new-version]"),
         Ctl::tr("The same checks without submitting"),
         {fileOption(), newVersion},
         0,
         0,
         check},
        {QStringLiteral("job rebuild"),
         QStringLiteral("JOB [--set NAME=VALUE]… [--name NAME] [--wait]"),
         Ctl::tr("Submit the next version of a job, with changes"),
         {option("set", Ctl::tr("Another value for a hyperparameter."), QStringLiteral("NAME=VALUE")),
          option("name", Ctl::tr("A new job of this name instead of a version."), QStringLiteral("NAME")),
          wait},
         1,
         1,
         rebuild},
        {QStringLiteral("job export"),
         QStringLiteral("JOB"),
         Ctl::tr("The job file that would make the job again"),
         {},
         1,
         1,
         exportJob},
    };
}

} // namespace trainshed::ctl
