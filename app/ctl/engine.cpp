// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// engine status, start, stop.
#include "app/ctl/command.h"
#include "app/ctl/people.h"

#include "model/protocol/messages/values.h"

#include <cerrno>
#include <csignal>

namespace trainshed::ctl {

namespace {

using Status = rpc::EngineStatus::Reply;

void print(const Context &context, const Status &status)
{
    if (context.isJson()) {
        QJsonObject object = encode(status).toObject();
        object.insert(QStringLiteral("state"), QStringLiteral("running"));
        context.out.json(object);
        return;
    }
    Facts facts;
    facts.add(Ctl::tr("Engine"), Ctl::tr("running, process %1").arg(status.pid));
    facts.add(Ctl::tr("Version"), status.version);
    facts.add(Ctl::tr("Home"), status.home);
    facts.add(Ctl::tr("Up for"), durationText(status.uptimeMs));
    facts.add(Ctl::tr("Jobs"), Ctl::tr("%1, of which %2 run and %3 wait")
                                   .arg(QString::number(status.jobs), QString::number(status.running),
                                        QString::number(status.waiting)));
    facts.add(Ctl::tr("Connections"), QString::number(status.connections));
    facts.print(context.out);
}

QJsonObject stopped()
{
    return {{QStringLiteral("state"), QStringLiteral("stopped")}};
}

/// Says that none runs, which is an answer and not a fault of ours.
Exit printNone(const Context &context, Exit result)
{
    if (context.isJson())
        context.out.json(stopped());
    else if (result == Exit::Done)
        context.out.message(Ctl::tr("The engine is not running."));
    else
        context.out.line(Ctl::tr("The engine is not running."));
    return result;
}

Exit statusOf(Context &context, bool start)
{
    const auto hello = context.session.hello(start);
    const bool refused = context.session.client().state() == EngineClient::State::Refused;
    if (!hello && !start && !refused)
        return printNone(context, Exit::Unreachable);
    if (!hello)
        return context.fail(hello.error());
    const auto status = context.session.ask(rpc::EngineStatus{});
    if (!status)
        return context.fail(status.error());
    print(context, *status);
    return Exit::Done;
}

Exit status(Context &context)
{
    return statusOf(context, false);
}

Exit start(Context &context)
{
    return statusOf(context, true);
}

bool isAlive(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0 || errno == EPERM;
}

/// When this returns the next engine can have the home: the one that ran has let go of it.
bool waitForEnd(qint64 pid)
{
    QDeadlineTimer deadline(std::chrono::seconds(10));
    while (isAlive(pid) && !deadline.hasExpired()) {
        QEventLoop loop;
        QTimer::singleShot(std::chrono::milliseconds(5), &loop, &QEventLoop::quit);
        loop.exec();
    }
    return !isAlive(pid);
}

Exit stop(Context &context)
{
    const auto hello = context.session.hello(false);
    const bool refused = context.session.client().state() == EngineClient::State::Refused;
    if (!hello)
        return refused ? context.fail(hello.error()) : printNone(context, Exit::Done);
    const auto answer = context.session.askOnce(rpc::EngineStop{});
    if (!answer && answer.error().code != ErrorCode::Unreachable) // it may be gone before it has answered
        return context.fail(answer.error());
    context.session.client().close();
    if (!waitForEnd(hello->pid)) {
        return context.fail(
            Error{ErrorCode::Timeout,
                  Ctl::tr("The engine was asked to end, but its process %1 is still there.").arg(hello->pid),
                  {}});
    }
    context.out.message(Ctl::tr("The engine has ended; jobs that run go on."));
    if (context.isJson())
        context.out.json(stopped());
    return Exit::Done;
}

} // namespace

QList<Command> engineCommands()
{
    return {
        {QStringLiteral("engine status"), {}, Ctl::tr("Whether it runs, and what it does"), {}, 0, 0, status},
        {QStringLiteral("engine start"),
         {},
         Ctl::tr("Start it; other commands do so by themselves"),
         {},
         0,
         0,
         start},
        {QStringLiteral("engine stop"), {}, Ctl::tr("End it; running jobs go on"), {}, 0, 0, stop},
    };
}

} // namespace trainshed::ctl
