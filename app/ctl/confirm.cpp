// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/confirm.h"

#include <QFile>

#include <unistd.h>

namespace trainshed::ctl {

QCommandLineOption yesOption()
{
    return option("yes", Ctl::tr("Do not ask."));
}

std::optional<Exit> confirm(const Context &context, const QString &question)
{
    if (context.options.isSet(QStringLiteral("yes")))
        return std::nullopt;
    if (::isatty(STDIN_FILENO) != 1)
        return context.usage(Ctl::tr("This can't be taken back: say --yes."));
    context.out.prompt(Ctl::tr("%1 [y/N] ", "a question; y for yes, N for no").arg(question));
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Text))
        return Exit::Failed;
    const QString answer = QString::fromLocal8Bit(input.readLine()).trimmed().toLower();
    const QString yes = Ctl::tr("yes", "the answer that goes on; its first letter is enough").toLower();
    // What English and the program's language call it.
    const bool goesOn =
        !answer.isEmpty() && (yes.startsWith(answer) || QStringLiteral("yes").startsWith(answer));
    if (goesOn)
        return std::nullopt;
    context.out.message(Ctl::tr("Nothing was done."));
    return Exit::Failed;
}

} // namespace trainshed::ctl
