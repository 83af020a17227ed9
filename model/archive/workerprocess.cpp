// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/archive/workerprocess.h"

#include "model/archive/workercontract.h"
#include "model/base/spawnsettings.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace trainshed {

namespace {

// What a program gone mad could send without a line break; a name has at most some kilobytes.
constexpr qsizetype mostBuffered = 8 << 20;

/// Above the numbers that the child is given, so that giving one does not overwrite another.
Descriptor above(int fd)
{
    return Descriptor(::fcntl(fd, F_DUPFD_CLOEXEC, 16));
}

} // namespace

WorkerProcess::~WorkerProcess()
{
    if (m_pid > 0)
        kill();
}

Result<> WorkerProcess::start(const QString &program, const QByteArrayList &arguments,
                              const Descriptor &archive, const Descriptor &target,
                              const QByteArrayList &environment)
{
    const auto failed = [&](int error) {
        return errnoError(
            error,
            QCoreApplication::translate(
                "Archive", "The program that reads archives, trainshed-archive, does not start."),
            program);
    };
    std::array<int, 2> control = {-1, -1};
    std::array<int, 2> report = {-1, -1};
    if (::pipe2(control.data(), O_CLOEXEC) != 0)
        return failed(errno);
    const Descriptor controlRead(control[0]);
    m_control.reset(control[1]);
    if (::pipe2(report.data(), O_CLOEXEC) != 0)
        return failed(errno);
    m_report.reset(report[0]);
    const Descriptor reportWrite(report[1]);

    SpawnSettings settings;
    const std::array<std::pair<Descriptor, int>, 4> given{
        {{above(controlRead.get()), archive::controlDescriptor},
         {above(reportWrite.get()), archive::reportDescriptor},
         {above(archive.get()), archive::archiveDescriptor},
         {target.isValid() ? above(target.get()) : Descriptor(), archive::targetDescriptor}}};
    for (const auto &[from, to] : given) {
        if (from.isValid())
            posix_spawn_file_actions_adddup2(&settings.actions, from.get(), to);
    }
    QByteArray path = QFile::encodeName(program);
    std::vector<QByteArray> words(arguments.cbegin(), arguments.cend());
    std::vector<char *> argv = {path.data()};
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    std::vector<QByteArray> variables(environment.cbegin(), environment.cend());
    std::vector<char *> envp;
    envp.reserve(variables.size() + 1);
    for (QByteArray &variable : variables)
        envp.push_back(variable.data());
    envp.push_back(nullptr);
    if (const int error = ::posix_spawn(&m_pid, path.constData(), &settings.actions, &settings.attributes,
                                        argv.data(), envp.data())) {
        m_pid = -1;
        return failed(error);
    }
    return Done{};
}

bool WorkerProcess::take(const Heard &heard)
{
    qsizetype at = 0;
    for (qsizetype end = 0; (end = m_buffer.indexOf('\n', at)) >= 0;) {
        QByteArrayList words = m_buffer.mid(at, end - at).split('\t');
        qsizetype next = end + 1;
        QByteArray data;
        if (words.constFirst() == "data") {
            const qsizetype size = words.value(1).toLongLong();
            if (size < 0 || size > mostBuffered)
                return false;
            if (m_buffer.size() - next < size)
                break; // the rest is still on its way
            data = m_buffer.mid(next, size);
            next += size;
        }
        for (QByteArray &word : words)
            word = QByteArray::fromPercentEncoding(word);
        heard(words, data);
        at = next;
    }
    m_buffer.remove(0, at);
    return m_buffer.size() < mostBuffered + (1 << 20);
}

WorkerProcess::End WorkerProcess::hear(const Heard &heard, int patience, const CopyControl &control)
{
    constexpr int lookMilliseconds = 100; // how soon a stop is noticed
    QDeadlineTimer deadline(patience);
    std::vector<char> bytes(1 << 16);
    for (;;) {
        if (control.cancelled) {
            kill();
            return End::Cancelled;
        }
        pollfd report{m_report.get(), POLLIN, 0};
        const int ready = ::poll(&report, 1, lookMilliseconds);
        if (ready <= 0) {
            if (!deadline.hasExpired())
                continue;
            kill();
            return End::Silent;
        }
        const ssize_t n = ::read(m_report.get(), bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        deadline.setRemainingTime(patience);
        m_buffer.append(bytes.data(), n);
        if (!take(heard)) {
            kill();
            return End::Nonsense;
        }
    }
    reap();
    m_code = WIFSIGNALED(m_status) ? WTERMSIG(m_status) : WEXITSTATUS(m_status);
    return WIFSIGNALED(m_status) ? End::Signalled : End::Exited;
}

void WorkerProcess::kill()
{
    // It is our child and not reaped: the number can't be another one's.
    ::kill(m_pid, SIGKILL);
    reap();
}

void WorkerProcess::reap()
{
    while (m_pid > 0 && ::waitpid(m_pid, &m_status, 0) < 0 && errno == EINTR) {
    }
    m_pid = -1;
}

} // namespace trainshed
