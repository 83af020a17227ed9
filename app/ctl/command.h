// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "app/ctl/session.h"

#include <QCommandLineParser>

namespace trainshed::ctl {

/// The statuses of cli.md.
enum class Exit {
    Done = 0,
    Failed = 1,
    Usage = 2,
    NotFound = 3,
    Invalid = 4,
    Unreachable = 5,
    TimedOut = 124,
};
Exit exitFor(const Error &error);

/// What a command works with.
struct Context {
    Output &out;
    Session &session;
    const QCommandLineParser &options;
    QStringList arguments; ///< behind the command's words
    bool isJson() const { return out.look.json; }

    /// Says what went wrong, in either form.
    Exit fail(const Error &error) const;
    /// A wrong argument, found by the command itself.
    Exit usage(const QString &what) const;
    /// Says what was refused, as "field: reason" where the error's detail names the field.
    Exit refuse(const Error &error) const;
};

/// A row of the table of commands: what a command line is checked against and what --help says.
struct Command {
    QString words; ///< "job create"
    QString syntax;
    QString summary;
    QList<QCommandLineOption> options;
    int fewest = 0; ///< arguments
    int most = 0;   ///< -1: any number
    Exit (*run)(Context &context) = nullptr;
};

const QList<Command> &commands();
// A group a file.
QList<Command> submitCommands();
QList<Command> jobArchiveCommands();
QList<Command> listCommands();
QList<Command> compareCommands();
QList<Command> actionCommands();
QList<Command> waitCommands();
QList<Command> logCommands();
QList<Command> metricCommands();
QList<Command> usageCommands();
QList<Command> metricRuleCommands();
QList<Command> algorithmCommands();
QList<Command> experimentCommands();
QList<Command> datasetCommands();
QList<Command> storageCommands();
QList<Command> storageProfileCommands();
QList<Command> storageUpkeepCommands();
QList<Command> deviceCommands();
QList<Command> resourceCommands();
QList<Command> engineCommands();
QList<Command> watchCommands();

QCommandLineOption option(const char *name, const QString &description, const QString &value = {});
/// A whole number in a range; the usage error's sentence otherwise.
Result<int> numberOption(const Context &context, const QString &name, int fallback, int least, int most);

/// The whole program but its process: reads the arguments (without the program's name) and runs the command.
/// `start` makes the clients; `out.look` is filled in but for its terminal and colours.
Exit runProgram(const QStringList &arguments, Output &out, const ClientMaker &start);

} // namespace trainshed::ctl
