// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/secretinput.h"

#include <cerrno>
#include <termios.h>
#include <unistd.h>

namespace trainshed::ctl {

namespace {

constexpr int lineLimit = 4096;

/// A terminal that shows nothing of what is typed, until it goes.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        m_changed = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_changed)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_changed)
            (void)::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

/// Byte by byte, so that nothing of what follows is taken away.
Result<QByteArray> readLine()
{
    QByteArray line;
    char c = 0;
    while (true) {
        const ssize_t n = ::read(STDIN_FILENO, &c, 1);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errnoError(errno, Ctl::tr("Standard input could not be read."));
        if (n == 0 || c == '\n')
            break;
        line += c;
        if (line.size() > lineLimit)
            return Error{ErrorCode::TooLarge, Ctl::tr("This line is too long for a secret key."), {}};
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

Result<QString> readSecret(Output &out, const QString &prompt)
{
    const QString given = qEnvironmentVariable("TRAINSHED_SECRET_KEY");
    if (!given.isEmpty())
        return given;
    const bool terminal = ::isatty(STDIN_FILENO) == 1;
    Result<QByteArray> line = QByteArray();
    if (terminal) {
        out.prompt(prompt);
        const SilentTerminal silent;
        line = readLine();
    } else {
        line = readLine();
    }
    if (terminal)
        out.errorLine({}); // the line break that was typed was not shown either
    if (!line)
        return line.error();
    if (line->isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     Ctl::tr("A secret key is needed: on standard input, or in TRAINSHED_SECRET_KEY."),
                     QStringLiteral("secret_key")};
    }
    return QString::fromUtf8(*line);
}

} // namespace trainshed::ctl
