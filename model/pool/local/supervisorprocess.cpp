// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pool/local/supervisorprocess.h"

#include "model/base/spawnsettings.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace trainshed {

Result<LaunchedProcess> spawnRunner(const QString &runnerPath, const QString &runPath, bool attach,
                                    const Descriptor &handed)
{
    constexpr int handedInChild = 3;
    QByteArray program = QFile::encodeName(runnerPath);
    QByteArray folder = QFile::encodeName(runPath);
    QByteArray attachText = QByteArrayLiteral("--attach");
    QByteArray handedText = attach ? QByteArrayLiteral("--pidfd") : QByteArrayLiteral("--secrets");
    QByteArray numberText = QByteArray::number(handedInChild);
    SpawnSettings settings;
    std::vector<char *> argv = {program.data()};
    if (attach)
        argv.push_back(attachText.data());
    if (handed.isValid()) {
        posix_spawn_file_actions_adddup2(&settings.actions, handed.get(), handedInChild);
        argv.insert(argv.end(), {handedText.data(), numberText.data()});
    }
    argv.insert(argv.end(), {folder.data(), nullptr});
    QByteArray boot = "TRAINSHED_BOOT_ID_FILE=" + qgetenv("TRAINSHED_BOOT_ID_FILE");
    const std::array<char *, 2> envp = {boot.endsWith('=') ? nullptr : boot.data(), nullptr};

    LaunchedProcess launched;
    const int error = posix_spawn(&launched.pid, program.constData(), &settings.actions, &settings.attributes,
                                  argv.data(), envp.data());
    if (error)
        return errnoError(error,
                          QCoreApplication::translate("LocalPool",
                                                      "The attempt could not be started: the "
                                                      "program that supervises it does not run."),
                          runnerPath);
    launched.pidfd.reset(static_cast<int>(::syscall(SYS_pidfd_open, launched.pid, 0)));
    if (!launched.pidfd.isValid()) {
        // Out of descriptors. It is at work already, and takes about a millisecond.
        while (::waitpid(launched.pid, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    return launched;
}

Result<Descriptor> secretsDescriptor(const QByteArray &secrets)
{
    const auto failed = [] {
        return errnoError(errno, QCoreApplication::translate(
                                     "LocalPool", "The attempt’s secrets could not be handed over."));
    };
    Descriptor memory;
    memory.reset(::memfd_create("trainshed-secrets", MFD_CLOEXEC));
    if (!memory.isValid())
        return failed();
    for (qsizetype at = 0; at < secrets.size();) {
        const ssize_t n =
            ::write(memory.get(), secrets.constData() + at, static_cast<size_t>(secrets.size() - at));
        if (n < 0 && errno != EINTR)
            return failed();
        at += n > 0 ? n : 0;
    }
    if (::lseek(memory.get(), 0, SEEK_SET) != 0)
        return failed();
    return memory;
}

} // namespace trainshed
