// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/keeper.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

using namespace trainshed::runner;

namespace {

struct Arguments {
    const char *folder = nullptr;
    bool attach = false;
    int pidfd = -1;
    int secrets = -1;
};

bool readDescriptor(const char *text, int &fd)
{
    const char *const end = text + std::strlen(text);
    const auto [rest, error] = std::from_chars(text, end, fd);
    return error == std::errc() && rest == end && fd >= 3;
}

bool parse(int argc, char **argv, Arguments &args)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--attach") == 0) {
            args.attach = true;
        } else if (std::strcmp(argv[i], "--pidfd") == 0 && i + 1 < argc) {
            if (!readDescriptor(argv[++i], args.pidfd))
                return false;
        } else if (std::strcmp(argv[i], "--secrets") == 0 && i + 1 < argc) {
            if (!readDescriptor(argv[++i], args.secrets))
                return false;
        } else if (argv[i][0] != '-' && !args.folder) {
            args.folder = argv[i];
        } else {
            return false;
        }
    }
    // A job's process to watch belongs to taking over, secrets to starting: never both.
    return args.folder != nullptr && (args.pidfd < 0 || args.secrets < 0);
}

/// Nothing of whoever started us stays open in us, but what was meant for us.
void closeInherited(int keep)
{
    if (keep < 0) {
        ::syscall(SYS_close_range, 3u, ~0u, 0u);
        return;
    }
    ::fcntl(keep, F_SETFD, FD_CLOEXEC);
    if (keep > 3)
        ::syscall(SYS_close_range, 3u, static_cast<unsigned>(keep) - 1, 0u);
    ::syscall(SYS_close_range, static_cast<unsigned>(keep) + 1, ~0u, 0u);
}

void silence()
{
    const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int fd = 0; null >= 0 && fd < 3; ++fd)
        ::dup2(null, fd);
    if (null > 2)
        ::close(null);
}

/// Until the keeper has its lock, so that whoever started us finds it, or knows that there is none.
int waitUntilKept(pid_t keeper, int ready)
{
    char byte = 0;
    if (::read(ready, &byte, 1) == 1)
        return Done;
    int status = 0;
    ::waitpid(keeper, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : Failed;
}

} // namespace

int main(int argc, char **argv)
{
    Arguments args;
    if (!parse(argc, argv, args)) {
        std::fputs("Usage: trainshed-runner [--attach [--pidfd N] | --secrets N] FOLDER\n"
                   "Runs the job that FOLDER/launch describes. Started by trainshed-engine.\n",
                   stderr);
        return Usage;
    }
    closeInherited(std::max(args.pidfd, args.secrets));
    ::umask(077);
    Attempt a;
    a.folder = ::open(args.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int ready[2];
    if (a.folder < 0 || ::chdir("/") != 0 || ::pipe2(ready, O_CLOEXEC) != 0) {
        std::perror(args.folder);
        return Failed;
    }
    a.jobPidfd = args.pidfd;
    a.secrets = args.secrets;
    a.boot = bootId();
    // Away from whoever started us: the keeper is nobody's child that could be ended along with it.
    const pid_t keeper = ::fork();
    if (keeper < 0) {
        std::perror("fork");
        return Failed;
    }
    if (keeper > 0) {
        ::close(ready[1]);
        return waitUntilKept(keeper, ready[0]);
    }
    ::close(ready[0]);
    silence();
    return keep(a, args.attach, ready[1]);
}
