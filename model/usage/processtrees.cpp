// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/processtrees.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <string_view>

namespace trainshed {

namespace {

constexpr double shortest = 0.2; // seconds: a rate over less is noise
constexpr qint64 youngest = 1'500'000'000;

qint64 nanoseconds(clockid_t clock)
{
    timespec t = {};
    ::clock_gettime(clock, &t);
    return qint64(t.tv_sec) * 1'000'000'000 + t.tv_nsec;
}

/// −1 where there is none or another one.
int pidOf(const char *name)
{
    int pid = -1;
    const std::string_view text(name);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), pid);
    return error == std::errc() && end == text.data() + text.size() ? pid : -1;
}

qint64 numberAfter(std::string_view text, std::string_view name)
{
    const std::size_t at = text.find(name);
    qint64 value = -1;
    if (at != text.npos)
        std::from_chars(text.data() + at + name.size(), text.data() + text.size(), value);
    return value;
}

} // namespace

ProcessTrees::ProcessTrees()
    : m_proc(nullptr, &::closedir)
    , m_pageSize(::sysconf(_SC_PAGESIZE))
    , m_ticksPerSecond(static_cast<double>(::sysconf(_SC_CLK_TCK)))
{
    // Half of what we may have open at all: the rest is for jobs, connections, transfers.
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0)
        m_mayKeep = static_cast<qsizetype>(std::min<rlim_t>(limit.rlim_cur / 2, 20'000));
}

ProcessTrees::~ProcessTrees() = default;

QStringList ProcessTrees::channels() const
{
    return {QStringLiteral("cpu"), QStringLiteral("memory"), QStringLiteral("read"), QStringLiteral("write")};
}

Descriptor ProcessTrees::openFile(int pid, const char *name) const
{
    std::array<char, 64> path{};
    (void)std::snprintf(path.data(), path.size(), "%d/%s", pid, name);
    return Descriptor(::openat(::dirfd(m_proc.get()), path.data(), O_RDONLY | O_CLOEXEC));
}

void ProcessTrees::add(const JobId &job, const ProcessRoot &root)
{
    if (const auto known = m_trees.find(job);
        known != m_trees.end() && known->root.pid == root.pid && known->root.startTime == root.startTime) {
        known->root.supervisors = root.supervisors; // one was replaced
        m_foreign.clear();
        return;
    }
    remove(job);
    if (!m_proc)
        m_proc.reset(::opendir("/proc"));
    m_trees.insert(job, Tree{root, {}, {}, -1});
    // Whoever was nobody's may be this job's.
    m_foreign.clear();
}

void ProcessTrees::remove(const JobId &job)
{
    if (m_trees.remove(job) == 0)
        return;
    m_processes.removeIf([this, &job](Processes::iterator entry) {
        if ((*entry)->job != job)
            return false;
        m_keptFiles -= ((*entry)->stat.isValid() ? 1 : 0) + ((*entry)->io.isValid() ? 1 : 0);
        return true;
    });
    if (m_trees.isEmpty()) {
        m_proc.reset();
        m_foreign.clear();
    }
}

int ProcessTrees::processCount(const JobId &job) const
{
    return static_cast<int>(std::count_if(m_processes.begin(), m_processes.end(),
                                          [&job](const auto &process) { return process->job == job; }));
}

QList<UsageReading> ProcessTrees::read()
{
    QList<UsageReading> readings;
    if (!m_proc || m_trees.isEmpty())
        return readings;
    std::vector<Newcomer> newcomers;
    listNewcomers(newcomers);
    for (auto it = m_processes.begin(); it != m_processes.end(); ++it)
        (*it)->alive = look(it.key(), **it);
    place(newcomers);
    bury();
    const qint64 now = nanoseconds(CLOCK_MONOTONIC);
    for (auto it = m_trees.begin(); it != m_trees.end(); ++it) {
        if (auto reading = account(it.key(), *it, now))
            readings.append(std::move(*reading));
    }
    return readings;
}

/// Processes that were not there at the last look, whosever they are.
void ProcessTrees::listNewcomers(std::vector<Newcomer> &found)
{
    ::rewinddir(m_proc.get());
    QHash<int, quint64> foreign;
    foreign.reserve(m_foreign.size());
    while (const dirent *entry = ::readdir(m_proc.get())) {
        const int pid = pidOf(entry->d_name);
        if (pid < 0 || m_processes.contains(pid))
            continue;
        if (const auto known = m_foreign.constFind(pid);
            known != m_foreign.constEnd() && *known == entry->d_ino) {
            foreign.insert(pid, *known);
            continue;
        }
        Newcomer one{pid, {}, openFile(pid, "stat")};
        std::array<char, 1024> text{};
        const ssize_t size = one.file.isValid() ? ::pread(one.file.get(), text.data(), text.size(), 0) : -1;
        if (size <= 0 || !parseStat(text.data(), size, one.stat))
            continue;
        foreign.insert(pid, entry->d_ino); // until its place is found
        found.push_back(std::move(one));
    }
    m_foreign = std::move(foreign);
}

/// A newcomer belongs to the tree of its parent; parents and children may have come together.
void ProcessTrees::place(std::vector<Newcomer> &found)
{
    QHash<int, JobId> owners; // of what adopts: the supervisors, and the main processes themselves
    QHash<int, JobId> mains;
    for (auto it = m_trees.cbegin(); it != m_trees.cend(); ++it) {
        for (const int pid : it->root.supervisors)
            owners.insert(pid, it.key());
        mains.insert(it->root.pid, it.key());
    }
    for (bool again = true; again;) {
        again = false;
        for (Newcomer &one : found) {
            if (!one.file.isValid() || owners.contains(one.pid))
                continue;
            std::optional<JobId> job;
            if (const auto main = mains.constFind(one.pid);
                main != mains.constEnd() && m_trees[*main].root.startTime == one.stat.startTime)
                job = *main;
            else if (const auto parent = m_processes.constFind(one.stat.parent);
                     parent != m_processes.constEnd() && (*parent)->alive)
                job = (*parent)->job;
            else if (const auto owner = owners.constFind(one.stat.parent); owner != owners.constEnd())
                job = *owner;
            if (!job)
                continue;
            adopt(*job, std::move(one));
            again = true;
        }
    }
}

void ProcessTrees::adopt(const JobId &job, Newcomer &&newcomer)
{
    const int pid = newcomer.pid;
    m_foreign.remove(pid);
    auto process = std::make_shared<Process>();
    process->job = job;
    process->startTime = newcomer.stat.startTime;
    process->stat = std::move(newcomer.file);
    ++m_keptFiles;
    process->alive = look(pid, *process);
    m_processes.insert(pid, process);
}

/// False when it has ended.
bool ProcessTrees::look(int pid, Process &process)
{
    std::array<char, 1024> text{};
    const auto read = [&](Descriptor &kept, const char *name) {
        const auto from = [&](const Descriptor &file) {
            return file.isValid() ? ::pread(file.get(), text.data(), text.size(), 0) : ssize_t(-1);
        };
        if (kept.isValid())
            return from(kept);
        Descriptor brief = openFile(pid, name);
        if (!brief.isValid() || m_keptFiles >= m_mayKeep)
            return from(brief);
        kept = std::move(brief);
        ++m_keptFiles;
        return from(kept);
    };
    StatLine stat;
    ssize_t size = read(process.stat, "stat");
    if (size <= 0 || !parseStat(text.data(), size, stat) || stat.startTime != process.startTime)
        return false;
    process.parent = stat.parent;
    process.counters.ticks = stat.ticks;
    process.residentPages = stat.residentPages;
    size = read(process.io, "io");
    process.ioDenied = size < 0 && (errno == EACCES || errno == EPERM);
    if (size > 0) {
        const std::string_view io(text.data(), static_cast<std::size_t>(size));
        process.counters.read = std::max(process.counters.read, numberAfter(io, "\nread_bytes: "));
        process.counters.written = std::max(process.counters.written, numberAfter(io, "\nwrite_bytes: "));
    }
    return true;
}

/// What those that ended had used stays counted: the kernel gives it to a parent that waited, which then has
/// it in its own counters; else, and where the parent ended too before we could see that, we keep it.
void ProcessTrees::bury()
{
    m_processes.removeIf([this](Processes::iterator entry) {
        const Process &process = **entry;
        if (process.alive)
            return false;
        const auto parent = m_processes.constFind(process.parent);
        if (parent == m_processes.constEnd() || !(*parent)->alive)
            m_trees[process.job].left += process.counters;
        m_keptFiles -= (process.stat.isValid() ? 1 : 0) + (process.io.isValid() ? 1 : 0);
        return true;
    });
}

std::optional<UsageReading> ProcessTrees::account(const JobId &job, Tree &tree, qint64 now) const
{
    ProcessCounters sum = tree.left;
    qint64 pages = 0;
    bool ioKnown = true;
    bool any = false;
    for (const auto &process : m_processes) {
        if (process->job != job)
            continue;
        any = true;
        sum += process->counters;
        pages += process->residentPages;
        ioKnown = ioKnown && !process->ioDenied;
    }
    if (!any) {
        tree.lookedAt = -1;
        return {};
    }
    if (tree.lookedAt < 0) {
        // Of a job that has only just begun, everything is this moment's; of one that ran before we came
        // nothing is known yet.
        const qint64 started =
            static_cast<qint64>(static_cast<double>(tree.root.startTime) / m_ticksPerSecond * 1e9);
        const qint64 age = nanoseconds(CLOCK_BOOTTIME) - started;
        const bool young = age < youngest && tree.left.ticks == 0;
        tree.lookedAt = young ? now - age : now;
        tree.before = young ? ProcessCounters{} : sum;
        if (!young)
            return {};
    }
    const double interval = static_cast<double>(now - tree.lookedAt) / 1e9;
    if (interval < shortest)
        return {};
    // A parent that waits for nobody (SIGCHLD ignored) takes what its children used with them: no rate below
    // 0.
    const auto rate = [interval](qint64 before, qint64 after) {
        return static_cast<double>(std::max<qint64>(0, after - before)) / interval;
    };
    UsageReading reading{job, interval, {}};
    reading.values = {rate(tree.before.ticks, sum.ticks) / m_ticksPerSecond,
                      static_cast<double>(pages * m_pageSize),
                      ioKnown ? rate(tree.before.read, sum.read) : -1,
                      ioKnown ? rate(tree.before.written, sum.written) : -1};
    tree.before = sum;
    tree.lookedAt = now;
    return reading;
}

} // namespace trainshed
