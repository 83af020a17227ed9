// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/helpers/trainee/steps.h"

#include <cmath>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace trainee {

namespace {

void forgetUs()
{
    ::setsid();
    ::signal(SIGTERM, SIG_IGN);
    ::signal(SIGHUP, SIG_IGN);
    const int null = ::open("/dev/null", O_RDWR);
    for (int fd = 0; fd < 3; ++fd)
        ::dup2(null, fd);
}

[[noreturn]] void grow(const char *path)
{
    for (;;) {
        const int fd = ::open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
        if (fd < 0 || ::write(fd, ".", 1) != 1)
            ::_exit(1);
        ::close(fd);
        ::usleep(5000);
    }
}

} // namespace

bool die(const std::string &signal)
{
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::raise(std::atoi(signal.c_str()));
    return false;
}

bool hang(bool ignoringTerm)
{
    if (ignoringTerm)
        ::signal(SIGTERM, SIG_IGN);
    for (;;)
        ::pause();
}

bool leaveDaemon(const std::string &markerFile)
{
    const pid_t first = ::fork();
    if (first == 0) {
        forgetUs();
        ::clearenv();
        if (::fork() == 0)
            grow(markerFile.c_str());
        ::_exit(0);
    }
    return first > 0 && ::waitpid(first, nullptr, 0) == first;
}

bool leaveChild(const std::string &seconds)
{
    const pid_t child = ::fork();
    if (child == 0) {
        sleepFor(seconds);
        ::_exit(0);
    }
    return child > 0;
}

bool respawn(const std::string &markerFile)
{
    const pid_t first = ::fork();
    if (first == 0) {
        forgetUs();
        for (;;) {
            const int fd = ::open(markerFile.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
            if (fd < 0 || ::write(fd, ".", 1) != 1)
                ::_exit(1);
            ::close(fd);
            ::usleep(1000);
            if (::fork() > 0)
                ::_exit(0);
        }
    }
    return first > 0;
}

bool sleepFor(const std::string &seconds)
{
    const double s = std::atof(seconds.c_str());
    timespec left = {static_cast<time_t>(s), static_cast<long>((s - std::floor(s)) * 1e9)};
    while (::nanosleep(&left, &left) != 0) {
    }
    return true;
}

bool eatMemory(const std::string &megabytes)
{
    static std::vector<char *> kept;
    for (int i = 0; i < std::atoi(megabytes.c_str()); ++i) {
        char *const block = static_cast<char *>(std::malloc(1 << 20));
        if (!block)
            return false;
        std::memset(block, i + 1, 1 << 20);
        kept.push_back(block);
    }
    return true;
}

} // namespace trainee
