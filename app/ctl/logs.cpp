// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// job logs.
#include "app/ctl/logfollow.h"

#include <QFileInfo>

namespace trainshed::ctl {

namespace {

/// So much of a log one JSON document holds, as the service's preview: the newest part.
constexpr qint64 previewBytes = 5'000'000;

Result<const Attempt *> attemptOf(const JobDetails &job, const LogWish &wish)
{
    if (!wish.attempt)
        return job.attempts.isEmpty() ? nullptr : &job.attempts.last();
    for (const Attempt &attempt : job.attempts) {
        if (attempt.number == *wish.attempt)
            return &attempt;
    }
    return Error{ErrorCode::NotFound,
                 Ctl::tr("“%1” has no attempt %2.").arg(wish.job, QString::number(*wish.attempt)),
                 {}};
}

Result<> printPreview(const Context &context, const Attempt *attempt, qint64 tail)
{
    QByteArray content;
    qint64 full = 0;
    if (attempt) {
        LogCopy copy(attempt->logPath, tail);
        const Result<> taken = copy.takeNew([&](const QByteArray &bytes) {
            content += bytes;
            full += bytes.size();
            if (content.size() > 2 * previewBytes)
                content = content.last(previewBytes);
        });
        if (!taken)
            return taken;
        content = content.last(qMin<qsizetype>(content.size(), previewBytes));
        full = qMax(full, QFileInfo(attempt->logPath).size());
    }
    context.out.json(QJsonObject{{QStringLiteral("content"), QString::fromUtf8(content)},
                                 {QStringLiteral("current_size"), qint64(content.size())},
                                 {QStringLiteral("full_size"), full}});
    return Done{};
}

Result<> copyLog(const Context &context, const LogWish &wish, const Attempt *attempt)
{
    const std::unique_ptr<LogSink> sink = LogSink::make(context.out);
    LogCopy copy(attempt ? attempt->logPath : QString(), wish.tail);
    if (attempt) {
        const Result<> taken =
            copy.takeNew([&](const QByteArray &bytes) { sink->take(attempt->number, bytes); });
        if (!taken)
            return taken;
    }
    if (copy.isOpen())
        sink->finish();
    else
        context.out.message(Ctl::tr("“%1” has written no log yet.").arg(wish.job));
    return Done{};
}

/// What there is now.
Exit print(Context &context, const LogWish &wish)
{
    const auto shown = context.session.ask(rpc::JobShow{wish.job});
    if (!shown)
        return context.fail(shown.error());
    const Result<const Attempt *> attempt = attemptOf(shown->job, wish);
    if (!attempt)
        return context.fail(attempt.error());
    if (wish.system && !context.isJson()) {
        const auto events = context.session.ask(rpc::JobEvents{wish.job, 0});
        if (!events)
            return context.fail(events.error());
        for (const Event &event : events->events)
            printEventBesideLog(context.out, event);
    }
    const Result<> printed =
        context.isJson() ? printPreview(context, *attempt, wish.tail) : copyLog(context, wish, *attempt);
    return printed ? Exit::Done : context.fail(printed.error());
}

Exit logs(Context &context)
{
    constexpr int most = INT_MAX;
    const Result<int> tail = numberOption(context, QStringLiteral("tail"), -1, 0, most);
    const Result<int> node = numberOption(context, QStringLiteral("node"), 0, 0, most);
    const Result<int> attempt = numberOption(context, QStringLiteral("attempt"), 0, 1, most);
    for (const Result<int> &number : {tail, node, attempt}) {
        if (!number)
            return context.usage(number.error().what);
    }
    LogWish wish;
    wish.job = context.arguments[0];
    wish.tail = *tail;
    wish.follow = context.options.isSet(QStringLiteral("follow"));
    wish.system = context.options.isSet(QStringLiteral("system"));
    if (*attempt > 0)
        wish.attempt = *attempt;
    if (*node > 0) { // this computer is one node
        return context.fail(Error{
            ErrorCode::NotFound,
            Ctl::tr("“%1” has no node %2: it runs on one, number 0.").arg(wish.job, QString::number(*node)),
            {}});
    }
    return wish.follow ? LogFollow(context, wish).run() : print(context, wish);
}

} // namespace

QList<Command> logCommands()
{
    return {
        {QStringLiteral("job logs"),
         QStringLiteral("JOB [--follow] [--tail N] [--node K] [--attempt A] [--system]"),
         Ctl::tr("The log's bytes, unchanged"),
         {option("follow", Ctl::tr("Go on until the job has ended; waits for one that has not started.")),
          option("tail", Ctl::tr("Begin so many lines before the end."), QStringLiteral("N")),
          option("node", Ctl::tr("The node, counted from 0."), QStringLiteral("K")),
          option("attempt", Ctl::tr("The attempt of a job that was restarted, from 1; else the newest."),
                 QStringLiteral("A")),
          option("system", Ctl::tr("The job's events too, on standard error."))},
         1,
         1,
         logs},
    };
}

} // namespace trainshed::ctl
