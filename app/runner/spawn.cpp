// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/spawn.h"

#include "app/runner/folder.h"
#include "app/runner/launch.h"
#include "app/runner/process.h"
#include "app/runner/tree.h"

#include <csignal>
#include <linux/close_range.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace trainshed::runner {

namespace {

/// What the child tells through a pipe that execve closes: nothing is success.
struct ChildReport {
    enum Step { Output, WorkDir, Execute } step;
    int error;
};

struct Pipes {
    int release[2] = {-1, -1}; // one byte: go; end of file: our guard is dead, do not
    int report[2] = {-1, -1};

    bool make() { return ::pipe2(release, O_CLOEXEC) == 0 && ::pipe2(report, O_CLOEXEC) == 0; }
    ~Pipes()
    {
        for (int *fd : {&release[0], &release[1], &report[0], &report[1]})
            closeFd(*fd);
    }
};

std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> p;
    p.reserve(texts.size() + 1);
    for (std::string &t : texts)
        p.push_back(t.data());
    p.push_back(nullptr);
    return p;
}

void writeOwn(const char *path, const char *text)
{
    int fd = ::open(path, O_WRONLY | O_CLOEXEC);
    if (fd >= 0 && ::write(fd, text, std::string_view(text).size()) < 0) {
        // oom_score_adj and the group are improvements, not conditions.
    }
    closeFd(fd);
}

/// Between fork and execve.
class Child
{
public:
    Child(Attempt &a, Pipes &pipes, char *const *argv, char *const *envp)
        : m_a(a), m_pipes(pipes), m_argv(argv), m_envp(envp)
    {}

    [[noreturn]] void run()
    {
        // The locks first: they would tell that a guard lives when it does not.
        closeFd(m_a.guardLock);
        closeFd(m_pipes.release[1]);
        ::setsid(); // own session and group, no controlling terminal
        if (!m_a.started.cgroup.empty())
            writeOwn((m_a.started.cgroup + "/cgroup.procs").c_str(), "0");
        writeOwn("/proc/self/oom_score_adj", "200"); // rather the job than its supervisors
        redirect();
        if (::chdir(m_a.launch.workDir.c_str()) != 0)
            fail(ChildReport::WorkDir);
        char go = 0;
        if (::read(m_pipes.release[0], &go, 1) != 1)
            leave();
        resetSignals();
        ::umask(022);
        ::syscall(SYS_close_range, 3u, ~0u, CLOSE_RANGE_CLOEXEC);
        ::execve(m_argv[0], m_argv, m_envp);
        fail(ChildReport::Execute);
    }

private:
    void redirect()
    {
        const int null = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        // Read-write: so there is a reader as long as the job lives, and it never gets SIGPIPE.
        const int out = ::openat(m_a.folder, file::fifo, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
        if (null < 0 || out < 0 || ::dup2(null, 0) < 0 || ::dup2(out, 1) < 0 || ::dup2(out, 2) < 0)
            fail(ChildReport::Output);
    }

    static void resetSignals()
    {
        struct sigaction action = {};
        action.sa_handler = SIG_DFL;
        for (int s = 1; s < NSIG; ++s)
            ::sigaction(s, &action, nullptr);
        sigset_t none;
        sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
    }

    /// The marker first: if our guard is killed with the report in its hands, whoever comes after it still
    /// knows that our exit status is not the program's.
    [[noreturn]] void fail(ChildReport::Step step)
    {
        const ChildReport report = {step, errno};
        ::signal(SIGPIPE, SIG_IGN);
        setMarker(m_a, unreleasedMarker(m_a).c_str());
        if (::write(m_pipes.report[1], &report, sizeof report) != sizeof report)
            ::_exit(126);
        ::_exit(127);
    }

    /// Nobody is there to tell: leave word that nothing was executed.
    [[noreturn]] void leave()
    {
        setMarker(m_a, unreleasedMarker(m_a).c_str());
        ::_exit(127);
    }

    Attempt &m_a;
    Pipes &m_pipes;
    char *const *m_argv;
    char *const *m_envp;
};

std::string randomToken()
{
    unsigned char bytes[16] = {};
    if (::getrandom(bytes, sizeof bytes, 0) != sizeof bytes)
        return checksum(std::to_string(::getpid()) + ' ' + std::to_string(wallMs()));
    std::string hex;
    for (const unsigned char b : bytes)
        hex.append(1, "0123456789abcdef"[b >> 4]).append(1, "0123456789abcdef"[b & 15]);
    return hex;
}

/// ENOEXEC: a program for another machine, or no program at all?
const char *wordOfFormat(const std::string &program)
{
    char magic[4] = {};
    int fd = ::open(program.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    const bool elf = fd >= 0 && ::read(fd, magic, 4) == 4 &&
                     std::string_view(magic, 4) == "\x7f"
                                                   "ELF";
    closeFd(fd);
    return elf ? failure::machine : failure::format;
}

const char *wordOfAccess(const std::string &program)
{
    struct stat st = {};
    struct statvfs fs = {};
    if (::stat(program.c_str(), &st) != 0)
        return failure::permission;
    if (S_ISDIR(st.st_mode))
        return failure::directory;
    const bool noExec =
        (st.st_mode & 0111) && ::statvfs(program.c_str(), &fs) == 0 && (fs.f_flag & ST_NOEXEC);
    return noExec ? failure::noExec : failure::permission;
}

const char *wordOf(const ChildReport &report, const std::string &program)
{
    if (report.step == ChildReport::Output)
        return failure::folder;
    if (report.step == ChildReport::WorkDir)
        return failure::workDir;
    switch (report.error) {
    case ENOENT:
        return ::access(program.c_str(), F_OK) == 0 ? failure::interpreter : failure::missing;
    case ENOTDIR:
        return failure::missing;
    case ELIBBAD:
        return failure::interpreter;
    case EISDIR:
        return failure::directory;
    case EACCES:
    case EPERM:
        return wordOfAccess(program);
    case ENOEXEC:
        return wordOfFormat(program);
    case E2BIG:
        return failure::tooBig;
    case ETXTBSY:
        return failure::busy;
    default:
        return failure::other;
    }
}

void abandon(Attempt &a)
{
    ::kill(a.started.pid, SIGKILL); // our child, not reaped: it can be no other
    ::waitpid(a.started.pid, nullptr, 0);
}

} // namespace

StartFailure startJob(Attempt &a)
{
    Started &s = a.started;
    s.token = randomToken();
    s.cgroup = makeGroup(a);
    const std::string counter = s.cgroup.empty() ? a.launch.oomCounter : s.cgroup + "/memory.events";
    s.oomBefore = oomKills(counter);
    std::vector<std::string> arguments = a.launch.arguments;
    arguments.insert(arguments.begin(), a.launch.program);
    std::vector<std::string> environment = a.launch.environment;
    environment.push_back(std::string(tokenVariable) + '=' + s.token);
    const std::vector<char *> argv = pointers(arguments);
    const std::vector<char *> envp = pointers(environment);
    Pipes pipes;
    if (!pipes.make())
        return {failure::folder, errno};

    s.pid = ::fork();
    if (s.pid < 0)
        return {failure::fork, errno};
    if (s.pid == 0)
        Child(a, pipes, argv.data(), envp.data()).run();

    closeFd(pipes.release[0]);
    closeFd(pipes.report[1]);
    s.startTime = processStartTime(s.pid);
    s.bootId = a.boot;
    s.wallMs = wallMs();
    s.bootMs = bootMs();
    if (const int error = writeRecordQuickly(a, file::started, "started", startedFields(s))) {
        abandon(a);
        return {failure::folder, error};
    }
    if (readRecord(a, file::stop, "stop")) { // the last moment at which nothing has happened yet
        abandon(a);
        return {.stopped = true};
    }
    ChildReport report = {};
    // A child that has failed already reads no more: the write fails then (EPIPE), and its report says why.
    (void)!::write(pipes.release[1], "g", 1);
    ssize_t got = 0;
    do {
        got = ::read(pipes.report[0], &report, sizeof report);
    } while (got < 0 && errno == EINTR);
    if (got == 0) {
        setMarker(a, file::running);
        return {};
    }
    ::waitpid(s.pid, nullptr, 0);
    return {wordOf(report, a.launch.program), report.error};
}

} // namespace trainshed::runner
