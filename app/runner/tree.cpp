// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/tree.h"

#include "app/runner/process.h"

#include <algorithm>
#include <csignal>
#include <dirent.h>
#include <sys/stat.h>
#include <sys/wait.h>

namespace trainshed::runner {

namespace {

bool hasToken(const Attempt &a, const ProcessInfo &p)
{
    const std::string environment =
        readFile(AT_FDCWD, ("/proc/" + std::to_string(p.pid) + "/environ").c_str());
    const std::string entry = std::string(tokenVariable) + '=' + a.started.token;
    const std::size_t at = environment.find(entry);
    return at != environment.npos && (at == 0 || environment[at - 1] == '\0');
}

bool isRoot(const Attempt &a, bool parent, const ProcessInfo &p)
{
    if (p.pid == a.started.pid)
        return p.startTime == a.started.startTime;
    if (parent)
        return p.parent == ::getpid();
    return p.startTime >= a.started.startTime && (p.session == a.started.pid || hasToken(a, p));
}

/// The members of a cgroup and of the groups below it.
void addMembers(const std::string &group, std::vector<pid_t> &members, int depth = 0)
{
    const std::string list = readFile(AT_FDCWD, (group + "/cgroup.procs").c_str());
    pid_t pid = 0;
    for (const char *at = list.data(), *end = at + list.size(); at < end; ++at) {
        const auto [rest, error] = std::from_chars(at, end, pid);
        if (error != std::errc())
            break;
        members.push_back(pid);
        at = rest;
    }
    DIR *dir = depth < 8 ? ::opendir(group.c_str()) : nullptr;
    while (const dirent *entry = dir ? ::readdir(dir) : nullptr) {
        if (entry->d_type == DT_DIR && entry->d_name[0] != '.')
            addMembers(group + '/' + entry->d_name, members, depth + 1);
    }
    if (dir)
        ::closedir(dir);
}

std::vector<ProcessInfo> living(const Attempt &a, bool parent)
{
    std::vector<ProcessInfo> rest = allProcesses();
    std::vector<pid_t> members;
    if (!a.started.cgroup.empty())
        addMembers(a.started.cgroup, members);
    std::vector<ProcessInfo> tree;
    const auto take = [&rest, &tree](const auto &belongs) {
        const auto middle =
            std::stable_partition(rest.begin(), rest.end(), [&](const auto &p) { return !belongs(p); });
        const bool found = middle != rest.end();
        tree.insert(tree.end(), middle, rest.end());
        rest.erase(middle, rest.end());
        return found;
    };
    const pid_t self = ::getpid();
    bool found = take([&](const ProcessInfo &p) {
        return p.pid != self && (isRoot(a, parent, p) || std::ranges::find(members, p.pid) != members.end());
    });
    while (found) {
        const std::vector<ProcessInfo> parents = tree;
        found = take([&](const ProcessInfo &p) {
            return p.pid != self && std::ranges::find(parents, p.parent, &ProcessInfo::pid) != parents.end();
        });
    }
    std::erase_if(tree, [](const ProcessInfo &p) { return p.state == 'Z' || p.state == 'X'; });
    return tree;
}

bool writeTo(const std::string &path, std::string_view text)
{
    int fd = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    const bool done = fd >= 0 && ::write(fd, text.data(), text.size()) >= 0;
    closeFd(fd);
    return done;
}

} // namespace

std::string makeGroup(const Attempt &a)
{
    if (a.launch.cgroupBase.empty())
        return {};
    const std::string path =
        a.launch.cgroupBase + "/trainshed-" + std::to_string(::getpid()) + '-' + std::to_string(bootMs());
    return ::mkdir(path.c_str(), 0755) == 0 ? path : std::string();
}

void removeGroup(const Attempt &a)
{
    if (!a.started.cgroup.empty())
        ::rmdir(a.started.cgroup.c_str());
}

void signalTree(const Attempt &a, bool parent, int signal)
{
    for (const ProcessInfo &p : living(a, parent)) {
        signalProcess(p.pid, p.startTime, signal);
        if (signal == SIGTERM)
            signalProcess(p.pid, p.startTime, SIGCONT);
    }
}

void killTree(const Attempt &a, bool parent)
{
    if (!a.started.cgroup.empty())
        writeTo(a.started.cgroup + "/cgroup.kill", "1");
    std::vector<ProcessInfo> found;
    for (int round = 0; round < 10; ++round) {
        bool fresh = false;
        for (const ProcessInfo &p : living(a, parent)) {
            const auto same = [&p](const ProcessInfo &q) {
                return q.pid == p.pid && q.startTime == p.startTime;
            };
            if (std::ranges::any_of(found, same))
                continue;
            signalProcess(p.pid, p.startTime, SIGSTOP);
            found.push_back(p);
            fresh = true;
        }
        if (!fresh)
            break;
    }
    for (const ProcessInfo &p : found)
        signalProcess(p.pid, p.startTime, SIGKILL);
    // A process that forks and leaves all the time outruns a walk through /proc, but each one comes to us for
    // a moment. A child that we have not reaped keeps its PID, so this kill can't hit another.
    for (int round = 0; parent && round < 200; ++round) {
        const std::vector<pid_t> children = ownChildren();
        for (const pid_t child : children)
            ::kill(child, SIGKILL);
        if (!othersLeft(a, parent))
            break;
    }
}

bool othersLeft(const Attempt &a, bool parent)
{
    if (!parent) {
        return std::ranges::any_of(living(a, parent),
                                   [&a](const ProcessInfo &p) { return p.pid != a.started.pid; });
    }
    for (;;) {
        bool left = false;
        bool reaped = false;
        for (const pid_t child : ownChildren()) {
            const pid_t ended = child == a.started.pid ? -1 : ::waitpid(child, nullptr, WNOHANG);
            left = left || ended == 0;
            reaped = reaped || ended > 0;
        }
        // What ended may have had a child, which is ours since a moment ago: look again.
        if (left || !reaped)
            return left;
    }
}

} // namespace trainshed::runner
