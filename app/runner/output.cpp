// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/output.h"

#include "app/runner/folder.h"

#include <sys/stat.h>

namespace trainshed::runner {

namespace {

constexpr int turn = 16; // splices (of at most a pipe's 64 KiB) before other events get their turn

} // namespace

int openFifo(Attempt &a)
{
    if (a.fifo >= 0)
        return 0;
    if (::mkfifoat(a.folder, file::fifo, 0600) != 0 && errno != EEXIST)
        return errno;
    a.fifo = ::openat(a.folder, file::fifo, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW);
    if (a.fifo < 0)
        return errno;
    struct stat st = {};
    if (::fstat(a.fifo, &st) == 0 && S_ISFIFO(st.st_mode))
        return 0;
    closeFd(a.fifo);
    return EEXIST;
}

Output::~Output()
{
    closeFd(m_log);
    closeFd(m_times);
}

int Output::open(Attempt &a)
{
    if (const int error = openFifo(a))
        return error;
    constexpr int flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    m_log = ::openat(a.folder, file::log, flags, 0600); // not O_APPEND: splice refuses it
    struct stat st = {};
    if (m_log < 0 || ::fstat(m_log, &st) != 0)
        return errno;
    if (!S_ISREG(st.st_mode))
        return EEXIST;
    m_offset = ::lseek(m_log, 0, SEEK_END);
    m_times = ::openat(a.folder, file::times, flags, 0600);
    if (m_times >= 0) {
        off_t size = ::lseek(m_times, 0, SEEK_END);
        size -= size % static_cast<off_t>(sizeof(TimesEntry)); // a killed supervisor's half entry
        ::lseek(m_times, size, SEEK_SET);
        if (size == 0 && ::write(m_times, timesMagic.data(), timesMagic.size()) < 0)
            closeFd(m_times);
    }
    return 0;
}

void Output::noteTime()
{
    const std::int64_t now = wallMs();
    if (m_times < 0 || (now >= m_lastTime && now - m_lastTime < 50))
        return;
    m_lastTime = now;
    const TimesEntry entry = {m_offset, now};
    const off_t at = ::lseek(m_times, 0, SEEK_CUR);
    if (::write(m_times, &entry, sizeof entry) != sizeof entry)
        ::lseek(m_times, at, SEEK_SET);
}

void Output::setBlocked(const Attempt &a, bool blocked)
{
    if (blocked == m_blocked && !m_mayBeMarked)
        return;
    m_blocked = blocked;
    m_mayBeMarked = false;
    if (blocked)
        setMarker(a, file::blocked);
    else
        clearMarker(a, file::blocked);
}

Output::State Output::pump(const Attempt &a)
{
    for (int i = 0; i < turn && !m_copying; ++i) {
        const ssize_t n =
            ::splice(a.fifo, nullptr, m_log, nullptr, 1 << 20, SPLICE_F_NONBLOCK | SPLICE_F_MOVE);
        if (n > 0) {
            noteTime();
            m_offset += n;
            setBlocked(a, false);
        } else if (n == 0) {
            return State::Ended;
        } else if (errno == EAGAIN) {
            return State::Empty;
        } else if (errno == EINVAL) {
            m_copying = true;
        } else if (errno != EINTR) {
            setBlocked(a, true);
            return State::Blocked;
        }
    }
    return m_copying ? copy(a) : State::More;
}

/// For file systems without splice: then a kill of ours can lose what we hold, at most 4 KiB.
Output::State Output::copy(const Attempt &a)
{
    for (int i = 0; i < turn; ++i) {
        if (m_held.empty()) {
            m_held.resize(4096);
            const ssize_t n = ::read(a.fifo, m_held.data(), m_held.size());
            const int error = errno;
            m_held.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
            if (n == 0)
                return State::Ended;
            if (n < 0 && error != EINTR)
                return State::Empty;
        }
        const ssize_t n = ::write(m_log, m_held.data(), m_held.size());
        if (n < 0 && errno != EINTR) {
            setBlocked(a, true);
            return State::Blocked;
        }
        if (n > 0) {
            noteTime();
            m_offset += n;
            m_held.erase(0, static_cast<std::size_t>(n));
            setBlocked(a, false);
        }
    }
    return State::More;
}

void Output::sync()
{
    if (m_offset > 0)
        ::fdatasync(m_log);
}

} // namespace trainshed::runner
