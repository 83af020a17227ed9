// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/logfile.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>

#include <mutex>

#include <fcntl.h>
#include <unistd.h>

namespace trainshed {

namespace {

constexpr qint64 largest = 5 << 20;
int logFd = -1;
std::mutex mutex;

QByteArray oneLine(const QString &text)
{
    QByteArray line;
    for (const char c : text.toUtf8()) {
        const auto u = static_cast<unsigned char>(c);
        if (u == '\n')
            line += "\\n";
        else if (u < 0x20 || u == 0x7f)
            line += "\\x" + QByteArray::number(u, 16).rightJustified(2, '0');
        else
            line += c;
    }
    return line;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    static const char *const names[] = {"debug", "warning", "critical", "fatal", "info"};
    const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    const QByteArray line = time + ' ' + names[type] + ' ' + (context.category ? context.category : "") +
                            ": " + oneLine(text) + '\n';
    const std::lock_guard lock(mutex);
    if (logFd >= 0)
        (void)!::write(logFd, line.constData(), static_cast<size_t>(line.size()));
    if (::isatty(STDERR_FILENO))
        (void)!::write(STDERR_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

} // namespace

void installLogFile(const Home &home, const QString &name)
{
    const QString path = home.state + u'/' + name + u".log";
    if (QFile(path).size() > largest) {
        QFile::remove(path + u".1");
        QFile::rename(path, path + u".1");
    }
    logFd = ::open(QFile::encodeName(path).constData(),
                   O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    qInstallMessageHandler(write);
}

} // namespace trainshed
