// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pool/local/supervisorprocess.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace trainshed {

namespace {

/// posix_spawn's two settings objects.
struct SpawnSettings {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;

    SpawnSettings()
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setflags(&attributes,
                                 POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
    }
    ~SpawnSettings()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    Q_DISABLE_COPY_MOVE(SpawnSettings)
};

} // namespace

Result<LaunchedProcess> spawnRunner(const QString &runnerPath, const QString &runPath, bool attach,
                                    const Descriptor &job)
{
    constexpr int jobInChild = 3;
    QByteArray program = QFile::encodeName(runnerPath);
    QByteArray folder = QFile::encodeName(runPath);
    QByteArray attachText = QByteArrayLiteral("--attach");
    QByteArray pidfdText = QByteArrayLiteral("--pidfd");
    QByteArray numberText = QByteArray::number(jobInChild);
    SpawnSettings settings;
    std::vector<char *> argv = {program.data()};
    if (attach)
        argv.push_back(attachText.data());
    if (attach && job.isValid()) {
        posix_spawn_file_actions_adddup2(&settings.actions, job.get(), jobInChild);
        argv.insert(argv.end(), {pidfdText.data(), numberText.data()});
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

} // namespace trainshed
