// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// job save, open.
#include "app/ctl/command.h"
#include "app/ctl/interrupt.h"
#include "app/ctl/people.h"
#include "app/ctl/progressline.h"

#include "model/protocol/messages/archivemethods.h"

#include <QDir>
#include <QUuid>

namespace trainshed::ctl {

namespace {

QString absolute(const QString &path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

/// With progress, until it is done or Ctrl+C ends it.
template<typename Request>
Result<typename Request::Reply> askLong(Context &context, Request request)
{
    request.operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const Result<> connected = context.session.connectTo(); !connected)
        return connected.error();
    const ProgressLine<rpc::ArchiveProgress> progress(context, request.operation);
    const Interrupt interrupt([&] { cancel<rpc::ArchiveCancel>(context, request.operation); });
    return context.session.askOnce(request);
}

Exit save(Context &context)
{
    const auto saved =
        askLong(context, rpc::JobSave{context.arguments[0], absolute(context.arguments[1]), {}});
    if (!saved)
        return context.fail(saved.error());
    for (const QString &each : saved->leftOut)
        context.out.warning(each);
    if (context.isJson())
        context.out.json(QJsonObject{{QStringLiteral("path"), saved->path},
                                     {QStringLiteral("files"), saved->files},
                                     {QStringLiteral("bytes"), saved->bytes}});
    else
        context.out.line(saved->path);
    return Exit::Done;
}

Exit open(Context &context)
{
    const auto opened = askLong(context, rpc::JobOpen{absolute(context.arguments[0]), {}});
    if (!opened)
        return context.fail(opened.error());
    for (const QString &each : opened->leftOut)
        context.out.warning(each);
    if (context.isJson())
        context.out.json(QJsonObject{{QStringLiteral("id"), opened->id.toString()},
                                     {QStringLiteral("name"), opened->name},
                                     {QStringLiteral("version"), versionText(opened->version)}});
    else
        context.out.line(QString(opened->id.toString() + u' ' + jobText(opened->name, opened->version)));
    return Exit::Done;
}

} // namespace

QList<Command> jobArchiveCommands()
{
    return {
        {QStringLiteral("job save"),
         QStringLiteral("JOB FILE"),
         Ctl::tr("The whole job as one archive: settings, events, code, logs, outputs"),
         {},
         2,
         2,
         save},
        {QStringLiteral("job open"),
         QStringLiteral("FILE"),
         Ctl::tr(
             "Put a job that was saved as an archive back into the list, as it was; prints ID and version"),
         {},
         1,
         1,
         open},
    };
}

} // namespace trainshed::ctl
