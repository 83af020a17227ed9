// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The process: streams, terminal, signals. All else is in runProgram().
#include "app/ctl/command.h"
#include "model/base/language.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>
#include <unistd.h>

using namespace trainshed;

// A macro that declares a function of another library: outside of all namespaces.
static void initTexts()
{
    Q_INIT_RESOURCE(translations);
}

namespace {

ctl::Sink writerTo(int fd)
{
    return [fd](const QByteArray &bytes) {
        const char *p = bytes.constData();
        qsizetype left = bytes.size();
        while (left > 0) {
            const ssize_t n = ::write(fd, p, static_cast<size_t>(left));
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0 && errno == EPIPE) { // "| head" has seen enough. Qt ignores the signal that says so.
                std::signal(SIGPIPE, SIG_DFL);
                std::raise(SIGPIPE);
            }
            if (n < 0)
                return false;
            p += n;
            left -= n;
        }
        return true;
    };
}

bool wantsColours(bool terminal)
{
    return terminal && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

void sayNothing(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

int main(int argc, char **argv)
{
    // Qt complains on standard error about a locale that is not UTF-8, which cron's is not.
    const QtMessageHandler before = qInstallMessageHandler(sayNothing);
    QCoreApplication application(argc, argv);
    qInstallMessageHandler(before);
    QCoreApplication::setApplicationName(QStringLiteral("trainshedctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRAINSHED_VERSION));

    initTexts();
    const Language language;

    ctl::Output out(writerTo(STDOUT_FILENO), writerTo(STDERR_FILENO));
    out.look.terminal = ::isatty(STDOUT_FILENO) == 1;
    out.look.progress = ::isatty(STDERR_FILENO) == 1 && qgetenv("TERM") != "dumb";
    out.look.colours = wantsColours(out.look.terminal);
    const ctl::Exit result =
        ctl::runProgram(QCoreApplication::arguments().mid(1), out, [](const Home &home, bool start) {
            return std::make_unique<EngineClient>(home, QStringLiteral("trainshedctl"), start);
        });
    out.flush();
    return static_cast<int>(result);
}
