// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/keeper.h"

#include "app/runner/folder.h"
#include "app/runner/gpuclaim.h"
#include "app/runner/launch.h"
#include "app/runner/process.h"
#include "app/runner/supervise.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>

namespace trainshed::runner {

namespace {

constexpr int claimPatienceMs = 1000;
constexpr int guardsAtMost = 5; // killed that often before the job was even released: something is after us

/// SIGTERM and SIGINT are requests to stop. SIGHUP is not: people log out, jobs go on.
int openSignals()
{
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGHUP, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN); // a limit on file sizes makes the job wait, as a full disk does
    ::signal(SIGCHLD, SIG_DFL); // ignored, it would reap the job before we have asked how it ended
    sigset_t set;
    sigemptyset(&set);
    for (const int s : {SIGTERM, SIGINT, SIGCHLD})
        sigaddset(&set, s);
    ::sigprocmask(SIG_SETMASK, &set, nullptr);
    return ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

/// True when one of what came was a request to stop.
bool takeSignals(int signals)
{
    signalfd_siginfo info = {};
    bool stop = false;
    while (::read(signals, &info, sizeof info) == sizeof info)
        stop = stop || info.ssi_signo != SIGCHLD;
    return stop;
}

int statusOf(Supervisor::Outcome outcome)
{
    return outcome == Supervisor::Outcome::Recorded ? Done : Failed;
}

/// The inner process, up to its end.
int guard(Attempt &a, int signals)
{
    closeFd(a.keeperLock); // a copy in us would say that the keeper lives
    ::prctl(PR_SET_NAME, "ts-guard");
    ::setsid();
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    signLock(a.guardLock);
    Output output;
    StartFailure failed;
    if (const int error = output.open(a))
        failed = {failure::folder, error};
    else if (!claimGpus(a, claimPatienceMs))
        failed = {failure::gpuTaken, EADDRINUSE};
    else
        failed = startJob(a);
    if (!failed.none())
        return recordFailure(a, failed) ? Done : Failed;
    return statusOf(Supervisor(a, output, true, signals).run());
}

bool hasEnded(const Attempt &a)
{
    return readRecord(a, file::exit, "exit").has_value();
}

class Keeper
{
public:
    Keeper(Attempt &a, bool attachOnly, int signals) : m_a(a), m_attachOnly(attachOnly), m_signals(signals) {}

    int run();

private:
    bool guardLives();
    void watchGuard();
    int runGuard();
    void clearAway();
    int takeOver();

    Attempt &m_a;
    const bool m_attachOnly;
    const int m_signals;
};

int Keeper::run()
{
    for (int guards = 0;;) {
        if (hasEnded(m_a))
            return Done;
        if (guardLives()) {
            watchGuard();
        } else if (readStarted(m_a)) {
            const int status = takeOver();
            if (status != Busy && (status != Nothing || m_attachOnly))
                return status;
        } else if (m_attachOnly) {
            return Nothing;
        } else {
            const int status = runGuard();
            if (status == Done || status == Failed)
                return status;
            if (status == Nothing && ++guards > guardsAtMost)
                return recordFailure(m_a, {failure::other, EINTR}) ? Done : Failed;
        }
    }
}

bool Keeper::guardLives()
{
    int lock = ::openat(m_a.folder, file::guardLock, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    const bool lives = lock >= 0 && isLocked(lock);
    closeFd(lock);
    return lives;
}

/// A guard that is not our child: our predecessor started it.
void Keeper::watchGuard()
{
    if (m_a.fifo < 0)
        openFifo(m_a); // only to hold it open: what the job wrote last is then not lost with the guard
    int lock = ::openat(m_a.folder, file::guardLock, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    Holder holder;
    int pidfd = -1;
    while (isLocked(lock)) {
        if (pidfd < 0) {
            holder = lockHolder(lock);
            pidfd = openProcess(holder.pid, holder.startTime);
        }
        pollfd fds[2] = {{m_signals, POLLIN, 0}, {pidfd, POLLIN, 0}};
        // Without a pidfd (its holder was not written down: the disk was full) the lock has to be asked
        // again.
        ::poll(fds, 2, pidfd < 0 || fds[1].revents ? 100 : -1);
        if (fds[0].revents && takeSignals(m_signals))
            signalProcess(holder.pid, holder.startTime, SIGTERM);
        if (fds[1].revents)
            closeFd(pidfd); // it ended: a copy of its lock in a child that has not got to closing it goes too
    }
    closeFd(pidfd);
    closeFd(lock);
}

int Keeper::runGuard()
{
    if (const int error = openFifo(m_a))
        return recordFailure(m_a, {failure::folder, error}) ? Done : Failed;
    // Taken before the fork and handed down: at no moment does a guard exist that the lock does not tell of,
    // so nobody can conclude that the job will not be started when it will.
    m_a.guardLock = takeLock(m_a, file::guardLock);
    if (m_a.guardLock < 0) {
        ::poll(nullptr, 0, 2); // a copy in a process that is just going, or another guard
        return Busy;
    }
    if (hasEnded(m_a) ||
        readStarted(m_a)) { // under the lock, again: another guard has been here since we looked
        closeFd(m_a.guardLock);
        return Busy;
    }
    const pid_t pid = ::fork();
    if (pid < 0)
        return recordFailure(m_a, {failure::fork, errno}) ? Done : Failed;
    if (pid == 0)
        ::_exit(guard(m_a, m_signals));
    closeFd(m_a.guardLock);
    int status = 0;
    pollfd fd = {m_signals, POLLIN, 0};
    while (::waitpid(pid, &status, WNOHANG) == 0) {
        ::poll(&fd, 1, -1);
        if (takeSignals(m_signals))
            ::kill(pid, SIGTERM); // our child and not reaped: it can be no other
    }
    if (WIFEXITED(status))
        return WEXITSTATUS(status);
    if (hasEnded(m_a)) {
        ::fsync(m_a.folder); // it was killed between the record's new name and making that durable
        return Done;
    }
    if (!readStarted(m_a))
        clearAway();
    return Nothing;
}

/// The guard was killed before it released the job: its process, ours now, has executed nothing.
void Keeper::clearAway()
{
    countTakeover(m_a);
    for (const pid_t child : ownChildren()) {
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
    }
}

int Keeper::takeOver()
{
    if (m_a.started.bootId != m_a.boot)
        return recordInterrupted(m_a) ? Done : Failed;
    if (m_a.guardLock < 0)
        m_a.guardLock = takeLock(m_a, file::guardLock);
    if (m_a.guardLock < 0) {
        ::poll(nullptr, 0, 2); // a copy in a process that is just going, or a guard that came before us
        return Busy;
    }
    // Under the lock, again: a guard may have written the record and left since we looked.
    if (hasEnded(m_a))
        return Done;
    signLock(m_a.guardLock);
    countTakeover(m_a);
    const auto job = processInfo(m_a.started.pid);
    const bool parent = job && job->parent == ::getpid() && job->startTime == m_a.started.startTime;
    if (!parent && m_a.jobPidfd < 0)
        m_a.jobPidfd = openProcess(m_a.started.pid, m_a.started.startTime);
    Output output;
    while (output.open(m_a) != 0) // the disk is full, or out of inodes: there is nobody else to do it
        ::poll(nullptr, 0, 200);
    (void)claimGpus(m_a, 0); // the job runs on them, whoever may have got between
    const std::string unreleased = unreleasedMarker(m_a);
    if (!hasMarker(m_a, unreleased.c_str()))
        setMarker(m_a, file::running);
    const auto outcome = Supervisor(m_a, output, parent, m_signals).run();
    if (outcome != Supervisor::Outcome::NeverExecuted)
        return statusOf(outcome);
    for (const char *name : {file::started, file::running, unreleased.c_str()})
        clearMarker(m_a, name);
    giveBackGpus(m_a); // to the guard that comes now
    closeFd(m_a.guardLock);
    return Nothing;
}

} // namespace

int keep(Attempt &a, bool attachOnly, int ready)
{
    ::prctl(PR_SET_NAME, "ts-keeper");
    ::setsid();
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    const int signals = openSignals();
    a.keeperLock = takeLock(a, file::keeperLock);
    if (a.keeperLock < 0)
        return Busy;
    signLock(a.keeperLock);
    if (signals < 0 || ::write(ready, "r", 1) != 1)
        return Failed;
    ::close(ready);
    if (!readLaunch(a))
        return Nothing;
    return Keeper(a, attachOnly, signals).run();
}

} // namespace trainshed::runner
