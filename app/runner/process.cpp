// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/process.h"

#include <cstring>
#include <dirent.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace trainshed::runner {

namespace {

/// struct pidfd_info of <linux/pidfd.h>, which Debian 12's headers do not have yet.
struct PidfdInfo {
    std::uint64_t mask;
    std::uint64_t cgroupId;
    std::uint32_t ids[11];
    std::int32_t exitCode;
};
static_assert(sizeof(PidfdInfo) == 64, "first published size of struct pidfd_info");
constexpr unsigned long getInfo = _IOWR(0xFF, 11, PidfdInfo);
constexpr std::uint64_t infoExit = 1u << 3;

void setStatus(MainEnd &end, int status)
{
    end.known = WIFEXITED(status) || WIFSIGNALED(status);
    if (WIFEXITED(status))
        end.code = WEXITSTATUS(status);
    else if (WIFSIGNALED(status))
        end.signal = WTERMSIG(status);
}

} // namespace

std::optional<ProcessInfo> processInfo(pid_t pid)
{
    const std::string stat = readFile(AT_FDCWD, ("/proc/" + std::to_string(pid) + "/stat").c_str());
    std::size_t at = stat.rfind(')');
    if (at == stat.npos || at + 4 >= stat.size())
        return std::nullopt;
    ProcessInfo p;
    p.pid = pid;
    p.state = stat[at + 2];
    at += 3;
    for (int field = 4; field <= 52 && at < stat.size(); ++field) {
        const char *const from = stat.data() + at + 1;
        const char *const end = stat.data() + stat.size();
        if (field == 4)
            std::from_chars(from, end, p.parent);
        else if (field == 6)
            std::from_chars(from, end, p.session);
        else if (field == 22)
            std::from_chars(from, end, p.startTime);
        else if (field == 52 && p.state == 'Z')
            std::from_chars(from, end, p.waitStatus);
        at = stat.find(' ', at + 1);
    }
    return p;
}

std::vector<ProcessInfo> allProcesses()
{
    std::vector<ProcessInfo> all;
    DIR *proc = ::opendir("/proc");
    if (!proc)
        return all;
    while (const dirent *entry = ::readdir(proc)) {
        pid_t pid = 0;
        const char *const end = entry->d_name + std::strlen(entry->d_name);
        const auto [rest, error] = std::from_chars(entry->d_name, end, pid);
        if (error != std::errc() || rest != end)
            continue;
        if (const auto p = processInfo(pid))
            all.push_back(*p);
    }
    ::closedir(proc);
    return all;
}

std::vector<pid_t> ownChildren()
{
    std::vector<pid_t> children;
    const pid_t self = ::getpid();
    const std::string path = "/proc/self/task/" + std::to_string(self) + "/children";
    if (::access(path.c_str(), R_OK) != 0) {
        for (const ProcessInfo &p : allProcesses()) {
            if (p.parent == self)
                children.push_back(p.pid);
        }
        return children;
    }
    const std::string list = readFile(AT_FDCWD, path.c_str());
    const char *at = list.data();
    const char *const end = at + list.size();
    for (pid_t pid = 0; at < end; ++at) {
        const auto [rest, error] = std::from_chars(at, end, pid);
        if (error != std::errc())
            break;
        children.push_back(pid);
        at = rest;
    }
    return children;
}

int openProcess(pid_t pid, std::uint64_t startTime)
{
    if (pid <= 1)
        return -1;
    int fd = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)); // close-on-exec by itself
    // In this order: what the pidfd means is settled before we look at who has the number.
    if (fd >= 0 && processStartTime(pid) != startTime)
        closeFd(fd);
    return fd;
}

bool signalProcess(pid_t pid, std::uint64_t startTime, int signal)
{
    int fd = openProcess(pid, startTime);
    if (fd < 0)
        return false;
    const bool sent = ::syscall(SYS_pidfd_send_signal, fd, signal, nullptr, 0) == 0;
    closeFd(fd);
    return sent;
}

std::optional<MainEnd> endOfChild(pid_t pid)
{
    siginfo_t info = {};
    rusage usage = {};
    // The system call itself: glibc's waitid() hides the usage, which WNOWAIT fills in too.
    if (::syscall(SYS_waitid, P_PID, pid, &info, WEXITED | WNOHANG | WNOWAIT, &usage) != 0)
        return MainEnd{.wallMs = wallMs(), .bootMs = bootMs()}; // not our child: somebody reaped it
    if (info.si_pid != pid)
        return std::nullopt;
    MainEnd end;
    end.known = true;
    if (info.si_code == CLD_EXITED)
        end.code = info.si_status;
    else
        end.signal = info.si_status;
    end.wallMs = wallMs();
    end.bootMs = bootMs();
    end.cpuMs = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 +
                (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
    end.maxRssKiB = usage.ru_maxrss;
    return end;
}

MainEnd endOfStranger(int pidfd, pid_t pid, std::uint64_t startTime)
{
    MainEnd end;
    end.wallMs = wallMs();
    end.bootMs = bootMs();
    // Between its end and the moment when its new parent reaps it there is only the zombie to ask.
    for (int tries = 0; tries < 200 && !end.known; ++tries) {
        PidfdInfo info = {};
        info.mask = infoExit;
        if (pidfd >= 0 && ::ioctl(pidfd, getInfo, &info) == 0 && (info.mask & infoExit)) {
            setStatus(end, info.exitCode);
            break;
        }
        const auto p = processInfo(pid);
        if (!p || p->startTime != startTime) {
            if (tries > 2) // reaped a moment ago: the kernel may be about to tell us
                break;
        } else if (p->state == 'Z' && p->waitStatus >= 0) {
            setStatus(end, p->waitStatus);
            break;
        }
        ::poll(nullptr, 0, 10);
    }
    return end;
}

std::int64_t oomKills(const std::string &path)
{
    if (path.empty())
        return -1;
    const std::string text = readFile(AT_FDCWD, path.c_str());
    constexpr std::string_view name = "oom_kill ";
    for (std::size_t at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
        std::int64_t n = -1;
        if (at == 0 || text[at - 1] == '\n') {
            std::from_chars(text.data() + at + name.size(), text.data() + text.size(), n);
            return n;
        }
    }
    return -1;
}

} // namespace trainshed::runner
