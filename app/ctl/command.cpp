// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "model/protocol/messages/values.h"

namespace trainshed::ctl {

Exit exitFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return Exit::NotFound;
    case ErrorCode::InvalidArgument:
    case ErrorCode::InvalidJson:
        return Exit::Invalid;
    case ErrorCode::Unreachable:
    case ErrorCode::VersionMismatch:
        return Exit::Unreachable;
    case ErrorCode::Timeout:
        return Exit::TimedOut;
    case ErrorCode::Internal:
    case ErrorCode::AlreadyExists:
    case ErrorCode::Conflict:
    case ErrorCode::InUse:
    case ErrorCode::Unsupported:
    case ErrorCode::TooLarge:
    case ErrorCode::DiskFull:
    case ErrorCode::PermissionDenied:
    case ErrorCode::Io:
    case ErrorCode::Cancelled:
    case ErrorCode::Corrupt:
        break;
    }
    return Exit::Failed;
}

Exit Context::fail(const Error &error) const
{
    out.error(error.text());
    if (isJson())
        out.json(QJsonObject{{QStringLiteral("error"), encode(error)}});
    return exitFor(error);
}

Exit Context::usage(const QString &what) const
{
    out.error(what);
    return Exit::Usage;
}

Exit Context::refuse(const Error &error) const
{
    const bool refused = error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::AlreadyExists;
    if (!refused || error.detail.isEmpty())
        return fail(error);
    out.errorLine(QString(error.detail + QStringLiteral(": ") + error.what));
    if (isJson())
        out.json(QJsonObject{{QStringLiteral("error"), encode(error)}});
    return Exit::Invalid;
}

const QList<Command> &commands()
{
    static const QList<Command> all =
        submitCommands() + jobArchiveCommands() + listCommands() + compareCommands() + logCommands() +
        metricCommands() + metricRuleCommands() + usageCommands() + actionCommands() + waitCommands() +
        algorithmCommands() + experimentCommands() + datasetCommands() + storageCommands() +
        storageProfileCommands() + storageUpkeepCommands() + deviceCommands() + resourceCommands() +
        engineCommands() + watchCommands();
    return all;
}

QCommandLineOption option(const char *name, const QString &description, const QString &value)
{
    return QCommandLineOption(QString::fromLatin1(name), description, value);
}

Result<int> numberOption(const Context &context, const QString &name, int fallback, int least, int most)
{
    if (!context.options.isSet(name))
        return fallback;
    const QString text = context.options.value(name);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return Error{ErrorCode::InvalidArgument,
                 Ctl::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                     .arg(name, QString::number(least), QString::number(most), text),
                 {}};
}

} // namespace trainshed::ctl
