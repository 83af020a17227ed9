// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// watch: a line of JSON for each change.
#include "app/ctl/command.h"

#include "model/job/jobjson.h"

namespace trainshed::ctl {

namespace {

constexpr int longestPollMs = 60'000;

QJsonObject lineAt(Revision revision, const QString &key, const QJsonValue &value)
{
    return {{QStringLiteral("revision"), qint64(revision)}, {key, value}};
}

void print(Output &out, const rpc::Changes::Reply &changes)
{
    for (const JobSummary &job : changes.jobs)
        out.jsonLine(lineAt(job.revision, QStringLiteral("job"), jobSummaryToJson(job)));
    for (const JobId &id : changes.removed)
        out.jsonLine(lineAt(changes.revision, QStringLiteral("removed"), id.toString()));
    if (changes.algorithms)
        out.jsonLine(lineAt(changes.revision, QStringLiteral("changed"), QStringLiteral("algorithms")));
    if (changes.experiments)
        out.jsonLine(lineAt(changes.revision, QStringLiteral("changed"), QStringLiteral("experiments")));
    if (changes.datasets)
        out.jsonLine(lineAt(changes.revision, QStringLiteral("changed"), QStringLiteral("datasets")));
    if (changes.reset) // another database: whoever keeps a list begins anew
        out.jsonLine(lineAt(changes.revision, QStringLiteral("reset"), true));
}

Exit watch(Context &context)
{
    const auto hello = context.session.hello();
    if (!hello)
        return context.fail(hello.error());
    context.out.message(Ctl::tr("Watching from revision %1 on; Ctrl+C ends.").arg(hello->revision));
    Revision revision = hello->revision;
    while (context.out.flush()) {
        const auto changes = context.session.ask(rpc::Changes{revision, longestPollMs});
        if (!changes) {
            context.out.error(changes.error().text());
            return exitFor(changes.error());
        }
        print(context.out, *changes);
        revision = changes->revision;
    }
    context.out.error(Ctl::tr("Standard output could not be written."));
    return Exit::Failed;
}

} // namespace

QList<Command> watchCommands()
{
    return {{QStringLiteral("watch"),
             {},
             Ctl::tr("One line of JSON for each change, until interrupted"),
             {},
             0,
             0,
             watch}};
}

} // namespace trainshed::ctl
