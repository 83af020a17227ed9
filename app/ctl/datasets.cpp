// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dataset list, show, create, publish, verify, update, delete.
#include "app/ctl/command.h"
#include "app/ctl/jobfile.h"
#include "app/ctl/people.h"

#include "model/job/location.h"

#include <QDir>
#include <QJsonArray>

namespace trainshed::ctl {

namespace {

/// As people write a folder in a terminal: from the working folder.
QString locationOf(const QString &argument)
{
    return locationKind(argument) == LocationKind::Relative
               ? QDir::cleanPath(QDir::current().absoluteFilePath(argument))
               : argument;
}

QString stateText(const DatasetVersion &version)
{
    switch (version.state) {
    case DataState::Published:
        return Ctl::tr("published");
    case DataState::Intact:
        return Ctl::tr("intact");
    case DataState::Changed:
        break;
    }
    return Ctl::tr("changed since it was published");
}

Exit list(Context &context)
{
    const auto reply = context.session.ask(rpc::DatasetList{});
    if (!reply)
        return context.fail(reply.error());
    if (context.isJson()) {
        QJsonArray array;
        for (const Dataset &dataset : reply->datasets)
            array.append(datasetToJson(dataset));
        context.out.json(array);
        return Exit::Done;
    }
    Table table({Ctl::tr("Name"), Ctl::tr("Newest"), Ctl::tr("Files"), Ctl::tr("Size"), Ctl::tr("Changed"),
                 Ctl::tr("Description")});
    for (const Dataset &dataset : reply->datasets) {
        const DatasetVersion *newest = dataset.newest();
        table.add({dataset.name, newest ? datasetVersionText(newest->number) : QString(),
                   newest ? QString::number(newest->files) : QString(),
                   newest ? sizeText(newest->bytes) : QString(), timeText(dataset.updated),
                   dataset.description});
    }
    table.print(context.out);
    return Exit::Done;
}

void printDataset(const Context &context, const Dataset &dataset)
{
    Facts facts;
    facts.add(Ctl::tr("Name"), dataset.name);
    facts.add(Ctl::tr("ID"), dataset.id.toString());
    facts.add(Ctl::tr("Description"), dataset.description);
    facts.add(Ctl::tr("Created"), timeText(dataset.created));
    facts.add(Ctl::tr("Changed"), timeText(dataset.updated));
    facts.print(context.out);
    if (dataset.versions.isEmpty())
        return;
    context.out.line({});
    Table table({Ctl::tr("Version"), Ctl::tr("Files"), Ctl::tr("Size"), Ctl::tr("Created"), Ctl::tr("State"),
                 Ctl::tr("Location"), Ctl::tr("Notes")});
    for (const DatasetVersion &version : dataset.versions)
        table.add({datasetVersionText(version.number), QString::number(version.files),
                   sizeText(version.bytes), timeText(version.created), stateText(version), version.location,
                   version.notes});
    table.print(context.out);
}

Exit show(Context &context)
{
    const auto limit = numberOption(context, QStringLiteral("files"), 0, 1, 10'000);
    if (!limit)
        return context.usage(limit.error().what);
    const auto reply = context.session.ask(rpc::DatasetShow{context.arguments[0]});
    if (!reply)
        return context.fail(reply.error());
    QList<rpc::DatasetFiles::File> files;
    if (*limit > 0) {
        const auto listed = context.session.ask(rpc::DatasetFiles{reply->dataset.id.toString(), {}, *limit});
        if (!listed)
            return context.fail(listed.error());
        files = listed->files;
    }
    if (context.isJson()) {
        QJsonObject object = datasetToJson(reply->dataset);
        QJsonArray array;
        for (const auto &file : std::as_const(files))
            array.append(
                QJsonObject{{QStringLiteral("path"), file.path}, {QStringLiteral("size"), file.size}});
        if (*limit > 0)
            object.insert(QStringLiteral("files"), array);
        context.out.json(object);
        return Exit::Done;
    }
    printDataset(context, reply->dataset);
    if (*limit == 0)
        return Exit::Done;
    context.out.line({});
    Table table({Ctl::tr("Size"), Ctl::tr("File")});
    for (const auto &file : std::as_const(files))
        table.add({sizeText(file.size), file.path});
    table.print(context.out);
    return Exit::Done;
}

void printChanges(const Context &context, const DatasetChanges &changes)
{
    const auto print = [&context](const QString &what, qint64 count, const QStringList &names) {
        for (const QString &name : names)
            context.out.line(QString(what + QStringLiteral("  ") + harmless(name)));
        if (count > names.size())
            context.out.line(Ctl::tr("… and %1 more").arg(count - names.size()));
    };
    print(Ctl::tr("added"), changes.added, changes.addedNames);
    print(Ctl::tr("removed"), changes.removed, changes.removedNames);
    print(Ctl::tr("changed"), changes.changed, changes.changedNames);
}

Exit create(Context &context)
{
    rpc::DatasetCreate request;
    request.name = context.arguments[0];
    request.location = locationOf(context.arguments.value(1));
    request.description = context.options.value(QStringLiteral("description"));
    request.notes = context.options.value(QStringLiteral("notes"));
    QList<Issue> issues;
    const auto check = [&issues](const char *field, const std::optional<Message> &problem) {
        if (problem)
            issues.append({QLatin1String(field), Severity::Error, *problem});
    };
    check("name", checkName(request.name));
    check("description", checkDescription(request.description));
    check("notes", checkNotes(request.notes));
    if (!request.location.isEmpty() || !request.notes.isEmpty())
        check("location", checkDatasetLocation(request.location));
    if (!issues.isEmpty())
        return refuse(context, issues,
                      {ErrorCode::InvalidArgument, Ctl::tr("The dataset can't be made."), {}});
    const auto reply = context.session.askOnce(request);
    if (!reply)
        return context.refuse(reply.error());
    if (context.isJson())
        context.out.json(datasetToJson(reply->dataset));
    else
        context.out.line(QString(reply->dataset.id.toString() + u' ' + reply->dataset.name));
    return Exit::Done;
}

Exit publish(Context &context)
{
    rpc::DatasetPublish request;
    request.dataset = context.arguments[0];
    request.location = locationOf(context.arguments.value(1));
    request.notes = context.options.value(QStringLiteral("notes"));
    const auto reply = context.session.askOnce(request);
    if (!reply)
        return context.refuse(reply.error());
    const QString version = datasetVersionText(reply->version);
    if (context.isJson()) {
        context.out.json(QJsonObject{{QStringLiteral("dataset_id"), reply->dataset.id.toString()},
                                     {QStringLiteral("dataset_name"), reply->dataset.name},
                                     {QStringLiteral("version_id"), version},
                                     {QStringLiteral("changes"), changesToJson(reply->changes)}});
        return Exit::Done;
    }
    context.out.line(QString(reply->dataset.name + u' ' + version));
    if (reply->version > 1)
        printChanges(context, reply->changes);
    return Exit::Done;
}

Exit verify(Context &context)
{
    rpc::DatasetVerify request;
    request.dataset = context.arguments[0];
    request.version = context.arguments.value(1);
    request.full = !context.options.isSet(QStringLiteral("quick"));
    const auto reply = context.session.ask(request);
    if (!reply)
        return context.fail(reply.error());
    const bool intact = reply->changes.isEmpty();
    const QString version = datasetVersionText(reply->version);
    if (context.isJson()) {
        context.out.json(QJsonObject{{QStringLiteral("dataset_id"), reply->dataset.id.toString()},
                                     {QStringLiteral("version_id"), version},
                                     {QStringLiteral("intact"), intact},
                                     {QStringLiteral("changes"), changesToJson(reply->changes)}});
    } else {
        printChanges(context, reply->changes);
    }
    context.out.message(
        intact ? Ctl::tr("“%1”, %2, is as it was published.").arg(reply->dataset.name, version)
               : Ctl::tr("“%1”, %2, was changed after it was published.").arg(reply->dataset.name, version));
    return intact ? Exit::Done : Exit::Failed;
}

Exit update(Context &context)
{
    const auto known = context.session.ask(rpc::DatasetShow{context.arguments[0]});
    if (!known)
        return context.fail(known.error());
    rpc::DatasetUpdate request{known->dataset.id.toString(), known->dataset.name, known->dataset.description};
    if (context.options.isSet(QStringLiteral("name")))
        request.name = context.options.value(QStringLiteral("name"));
    if (context.options.isSet(QStringLiteral("description")))
        request.description = context.options.value(QStringLiteral("description"));
    const auto reply = context.session.askOnce(request);
    if (!reply)
        return context.refuse(reply.error());
    if (context.isJson())
        context.out.json(datasetToJson(reply->dataset));
    else
        printDataset(context, reply->dataset);
    return Exit::Done;
}

Exit remove(Context &context)
{
    const auto reply = context.session.askOnce(rpc::DatasetDelete{context.arguments[0]});
    if (!reply)
        return context.fail(reply.error());
    context.out.message(Ctl::tr("“%1” is deleted; its data stay where they are.").arg(context.arguments[0]));
    if (context.isJson())
        context.out.json(QJsonObject{{QStringLiteral("deleted"), context.arguments[0]}});
    return Exit::Done;
}

} // namespace

QList<Command> datasetCommands()
{
    const auto description = option("description", Ctl::tr("What the data are."), QStringLiteral("TEXT"));
    const auto notes =
        option("notes", Ctl::tr("What is special about this version."), QStringLiteral("TEXT"));
    return {
        {QStringLiteral("dataset list"), {}, Ctl::tr("The datasets"), {}, 0, 0, list},
        {QStringLiteral("dataset show"),
         QStringLiteral("DATASET [--files N]"),
         Ctl::tr("One of them with its versions"),
         {option("files", Ctl::tr("Also the first N files of the newest version."), QStringLiteral("N"))},
         1,
         1,
         show},
        {QStringLiteral("dataset create"),
         QStringLiteral("NAME [LOCATION] [--description TEXT] [--notes TEXT]"),
         Ctl::tr("Make a dataset; with a location (folder, archive, s3://, https://) also its first version"),
         {description, notes},
         1,
         2,
         create},
        {QStringLiteral("dataset publish"),
         QStringLiteral("DATASET [LOCATION] [--notes TEXT]"),
         Ctl::tr("Freeze what lies there now as the next version; shows what has changed"),
         {notes},
         1,
         2,
         publish},
        {QStringLiteral("dataset verify"),
         QStringLiteral("DATASET [VERSION] [--quick]"),
         Ctl::tr("Are the data still as they were published? Status 1 if not"),
         {option(
             "quick",
             Ctl::tr("Sizes and times; checksums only where a time differs. In object storage and on the web "
                     "there is one look only: the server is asked."))},
         1,
         2,
         verify},
        {QStringLiteral("dataset update"),
         QStringLiteral("DATASET [--name NAME] [--description TEXT]"),
         Ctl::tr("Change name or description"),
         {option("name", Ctl::tr("The new name."), QStringLiteral("NAME")), description},
         1,
         1,
         update},
        {QStringLiteral("dataset delete"),
         QStringLiteral("DATASET"),
         Ctl::tr("Delete a dataset and its versions; the data stay"),
         {},
         1,
         1,
         remove},
    };
}

} // namespace trainshed::ctl
