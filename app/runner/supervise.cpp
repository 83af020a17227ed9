// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/supervise.h"

#include "app/runner/folder.h"
#include "app/runner/process.h"
#include "app/runner/tree.h"

#include <algorithm>
#include <csignal>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <sys/wait.h>

namespace trainshed::runner {

namespace {

/// After the main process has ended by itself, what it left gets no more than this between SIGTERM and
/// SIGKILL.
constexpr std::int64_t leftoverGraceMs = 2'000;

std::int64_t earlier(std::int64_t a, std::int64_t b)
{
    return a < 0 ? b : b < 0 ? a : std::min(a, b);
}

} // namespace

Supervisor::Supervisor(Attempt &a, Output &output, bool parent, int signals)
    : m_a(a), m_output(output), m_parent(parent), m_signals(signals)
{
    m_timer = ::timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
    if (a.launch.autoStopMs >= 0)
        m_limit = a.started.bootMs + a.launch.autoStopMs;
}

Supervisor::~Supervisor()
{
    closeFd(m_timer);
}

Supervisor::Outcome Supervisor::run()
{
    if (readRecord(m_a, file::stop, "stop"))
        stopAsked();
    for (;;) {
        m_outputState = m_output.pump(m_a);
        checkMain();
        checkDeadlines();
        if (m_end && finished())
            break;
        wait();
    }
    if (hasMarker(m_a, unreleasedMarker(m_a).c_str())) {
        ::waitpid(m_a.started.pid, nullptr, WNOHANG);
        return Outcome::NeverExecuted;
    }
    const bool recorded = recordEnd(m_a, m_output, *m_end, m_cause, m_killed);
    if (m_parent)
        ::waitpid(m_a.started.pid, nullptr, WNOHANG); // until now another could have asked how it ended
    removeGroup(m_a);
    return recorded ? Outcome::Recorded : Outcome::Failed;
}

void Supervisor::arm(std::int64_t deadline)
{
    if (deadline == m_armed)
        return;
    m_armed = deadline;
    itimerspec when = {};
    if (deadline >= 0) {
        when.it_value.tv_sec = deadline / 1000;
        when.it_value.tv_nsec = deadline % 1000 * 1'000'000 + 1; // never all zero, which would disarm
    }
    ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &when, nullptr);
}

void Supervisor::wait()
{
    std::int64_t deadline = earlier(m_phaseEnd, m_retry);
    if (!m_end && m_cause == Cause::None)
        deadline = earlier(deadline, m_limit);
    if (m_outputState == Output::State::Blocked)
        deadline = earlier(deadline, bootMs() + 200);
    arm(deadline);
    const bool listen = m_outputState == Output::State::Empty;
    std::array<pollfd, 4> fds = {pollfd{m_signals, POLLIN, 0}, pollfd{m_timer, POLLIN, 0},
                                 pollfd{listen ? m_a.fifo : -1, POLLIN, 0},
                                 pollfd{m_parent || m_end ? -1 : m_a.jobPidfd, POLLIN, 0}};
    ::poll(fds.data(), fds.size(), m_outputState == Output::State::More ? 0 : -1);
    if (fds[0].revents)
        takeSignals();
    if (fds[1].revents) {
        std::uint64_t expirations = 0;
        if (::read(m_timer, &expirations, sizeof expirations) > 0)
            m_armed = -1;
    }
}

void Supervisor::takeSignals()
{
    signalfd_siginfo info = {};
    bool asked = false;
    bool child = false;
    while (::read(m_signals, &info, sizeof info) == sizeof info)
        (info.ssi_signo == SIGCHLD ? child : asked) = true;
    if (child && m_parent && !m_end)
        othersLeft(m_a, m_parent); // reaps what the job lost sight of
    if (asked)
        stopAsked();
}

void Supervisor::stopAsked()
{
    const auto stop = readRecord(m_a, file::stop, "stop");
    const std::int64_t grace = m_a.launch.graceMs;
    beginEnding(stop ? Cause::Stop : Cause::StopBySignal, stop ? number(*stop, key::graceMs, grace) : grace);
}

void Supervisor::beginEnding(Cause cause, std::int64_t graceMs)
{
    if (m_phase == Phase::Killing)
        return;
    checkMain(); // it may just have ended by itself: then that is what happened
    if (!m_end && m_cause == Cause::None)
        m_cause = cause;
    const std::int64_t until = bootMs() + std::max<std::int64_t>(graceMs, 0);
    if (m_phase == Phase::Ending) {
        m_phaseEnd = std::min(m_phaseEnd, until);
        return;
    }
    m_phase = Phase::Ending;
    m_phaseEnd = until;
    signalTree(m_a, m_parent, SIGTERM);
}

void Supervisor::checkMain()
{
    if (m_end)
        return;
    if (m_parent) {
        m_end = endOfChild(m_a.started.pid);
    } else {
        pollfd fd = {m_a.jobPidfd, POLLIN, 0};
        if (m_a.jobPidfd < 0 || ::poll(&fd, 1, 0) > 0)
            m_end = endOfStranger(m_a.jobPidfd, m_a.started.pid, m_a.started.startTime);
    }
}

void Supervisor::checkDeadlines()
{
    const std::int64_t now = bootMs();
    m_retry = -1;
    if (!m_end && m_cause == Cause::None && m_limit >= 0 && now >= m_limit)
        beginEnding(Cause::AutoStop, m_a.launch.graceMs);
    if (m_phaseEnd < 0 || now < m_phaseEnd)
        return;
    if (m_phase == Phase::Lingering) {
        beginEnding(Cause::None, std::min(m_a.launch.graceMs, leftoverGraceMs));
    } else if (m_phase == Phase::Ending || m_phase == Phase::Killing) {
        m_phase = Phase::Killing;
        m_killed = m_killed || !m_end;
        killTree(m_a, m_parent);
        // What a driver holds in an uninterruptible wait outlives SIGKILL: go on, but ever less often.
        m_phaseEnd = now + std::min<std::int64_t>(5 << std::min(++m_kills, 8), 1'000);
    }
}

bool Supervisor::finished()
{
    // What the SIGTERM or SIGKILL of a moment ago did to others shows as SIGCHLD where we are the parent;
    // else we have to look again.
    if (!othersLeft(m_a, m_parent))
        return true;
    if (m_phase == Phase::Running) {
        m_phase = Phase::Lingering;
        m_phaseEnd = bootMs() + m_a.launch.leftoverWaitMs;
    }
    if (!m_parent)
        m_retry = bootMs() + 50;
    return false;
}

} // namespace trainshed::runner
