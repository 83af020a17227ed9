// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line itself: which command, its options, help.
#include "app/ctl/command.h"

namespace trainshed::ctl {

namespace {

QList<QCommandLineOption> commonOptions()
{
    return {option("json", Ctl::tr("Print one JSON document instead of text for people.")),
            option("quiet", Ctl::tr("No messages but errors.")),
            option("home", Ctl::tr("Everything below this folder (TRAINSHED_HOME)."), QStringLiteral("DIR")),
            QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, Ctl::tr("Show this help.")),
            option("version", Ctl::tr("Show the version."))};
}

/// The first words that are no options: enough to know the command, before its options are known.
QStringList leadingWords(const QStringList &arguments)
{
    constexpr int most = 3; // "storage profile add"
    QStringList words;
    for (int i = 0; i < arguments.size() && words.size() < most; ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--home")
            ++i;
        else if (!argument.startsWith(u'-'))
            words.append(argument);
    }
    return words;
}

const Command *commandFor(const QStringList &words)
{
    for (const Command &command : commands()) {
        if (command.words == words.mid(0, command.words.count(u' ') + 1).join(u' '))
            return &command;
    }
    return nullptr;
}

/// Words that commands begin with, but none is: "job", "storage profile".
bool isGroup(const QStringList &words)
{
    const QString begin = words.join(u' ') + u' ';
    const auto &all = commands();
    return !words.isEmpty() && std::any_of(all.begin(), all.end(), [&](const Command &command) {
        return command.words.startsWith(begin);
    });
}

/// Words of cli.md that this version does not have.
bool comesLater(const QStringList &words)
{
    static const QStringList nouns{QStringLiteral("device")};
    static const QStringList pairs{QStringLiteral("pool add"), QStringLiteral("pool remove")};
    return nouns.contains(words.value(0)) || pairs.contains(words.mid(0, 2).join(u' '));
}

QString helpOfOptions(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &o : options) {
        QString names;
        for (const QString &name : o.names()) {
            names += names.isEmpty() ? QString() : QStringLiteral(", ");
            names += (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
        }
        if (!o.valueName().isEmpty())
            names += u' ' + o.valueName();
        text += QStringLiteral("  ") + names.leftJustified(24) + u' ' + o.description() + u'\n';
    }
    return text;
}

QString helpOf(const Command &command)
{
    QString text = Ctl::tr("Usage: trainshedctl %1 %2").arg(command.words, command.syntax).trimmed() +
                   QStringLiteral("\n\n") + command.summary + u'\n';
    if (!command.options.isEmpty())
        text += u'\n' + Ctl::tr("Options:") + u'\n' + helpOfOptions(command.options);
    return text + u'\n' + Ctl::tr("Options of all commands:") + u'\n' + helpOfOptions(commonOptions());
}

/// A command in the list of all; a long one has its summary on the next line.
QString helpLine(const Command &command)
{
    constexpr int column = 36;
    const QString call = QString(command.words + u' ' + command.syntax).trimmed();
    const QString gap = call.size() < column ? QString(column - call.size(), u' ')
                                             : QString(u'\n' + QString(column + 2, u' '));
    return QStringLiteral("  ") + call + gap + command.summary + u'\n';
}

/// All commands, or those of a group.
QString helpOfAll(const QString &group)
{
    QString text = Ctl::tr("Usage: trainshedctl [--json] [--quiet] [--home DIR] COMMAND …") +
                   QStringLiteral("\n\n") +
                   Ctl::tr("Submits, lists, follows, stops and repeats training jobs.") +
                   QStringLiteral("\n\n") + Ctl::tr("Commands:") + u'\n';
    for (const Command &command : commands()) {
        if (group.isEmpty() || command.words == group || command.words.startsWith(QString(group + u' ')))
            text += helpLine(command);
    }
    return text + u'\n' + Ctl::tr("JOB is an ID, a name (its newest version) or NAME/V0002.") +
           QStringLiteral("\n\n") + Ctl::tr("Options of all commands:") + u'\n' +
           helpOfOptions(commonOptions()) + u'\n' +
           Ctl::tr("“trainshedctl COMMAND --help” shows the options of one command.") + u'\n';
}

Exit usage(Output &out, const QString &what, const QString &words)
{
    out.error(what);
    const QString call = QString(QStringLiteral("trainshedctl ") + words).trimmed();
    out.errorLine(Ctl::tr("“%1 --help” says more.").arg(call));
    return Exit::Usage;
}

Exit noSuchCommand(Output &out, const QStringList &words)
{
    if (words.isEmpty())
        return usage(out, Ctl::tr("A command is needed."), {});
    if (comesLater(words))
        return usage(out, Ctl::tr("“%1” comes with a later version.").arg(words.mid(0, 2).join(u' ')), {});
    if (isGroup(words))
        return usage(out, Ctl::tr("“%1” needs to know what to do.").arg(words.join(u' ')), words.join(u' '));
    // As much of it as names a command: what follows may be an argument.
    const int told = isGroup(words.mid(0, 2)) ? 3 : 2;
    return usage(out, Ctl::tr("There is no command “%1”.").arg(words.mid(0, told).join(u' ')), {});
}

bool asksForHelp(const QStringList &arguments)
{
    const QStringList own = arguments.mid(0, arguments.indexOf(QStringLiteral("--")));
    return own.contains(QStringLiteral("--help")) || own.contains(QStringLiteral("-h"));
}

Exit showHelp(Output &out, const QStringList &words)
{
    const Command *command = commandFor(words);
    if (!command && !words.isEmpty() && !isGroup(words))
        return noSuchCommand(out, words);
    out.bytes((command ? helpOf(*command) : helpOfAll(words.join(u' '))).toUtf8());
    return Exit::Done;
}

Exit wrongCount(Output &out, const Command &command, qsizetype given)
{
    const QString what = given < command.fewest ? Ctl::tr("An argument of “%1” is missing.")
                                                : Ctl::tr("“%1” takes fewer arguments.");
    out.error(what.arg(command.words));
    out.errorLine(Ctl::tr("Usage: trainshedctl %1 %2").arg(command.words, command.syntax));
    return Exit::Usage;
}

} // namespace

Exit runProgram(const QStringList &arguments, Output &out, const ClientMaker &maker)
{
    const QStringList words = leadingWords(arguments);
    if (asksForHelp(arguments))
        return showHelp(out, words);
    const Command *command = commandFor(words);

    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    if (command)
        parser.addOptions(command->options);
    const bool understood = parser.parse(QStringList{QStringLiteral("trainshedctl")} + arguments);
    if (!command && parser.isSet(QStringLiteral("version"))) {
        out.line(QStringLiteral("trainshedctl ") + QStringLiteral(TRAINSHED_VERSION));
        return Exit::Done;
    }
    if (!command)
        return noSuchCommand(out, words);
    if (!understood)
        return usage(out, parser.errorText(), command->words);
    out.look.json = parser.isSet(QStringLiteral("json"));
    out.look.quiet = parser.isSet(QStringLiteral("quiet"));
    const QString home = parser.value(QStringLiteral("home"));
    if (parser.isSet(QStringLiteral("home")) && home.isEmpty())
        return usage(out, Ctl::tr("--home needs a folder."), command->words);

    const QStringList rest = parser.positionalArguments().mid(command->words.count(u' ') + 1);
    if (rest.size() < command->fewest || (command->most >= 0 && rest.size() > command->most))
        return wrongCount(out, *command, rest.size());

    Session session(Home::locate(home), maker);
    Context context{out, session, parser, rest};
    const Exit result = command->run(context);
    if (!out.flush() && result == Exit::Done) {
        out.error(Ctl::tr("Standard output could not be written."));
        return Exit::Failed;
    }
    return result;
}

} // namespace trainshed::ctl
