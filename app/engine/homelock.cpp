// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/homelock.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <utility>

namespace trainshed {

Result<HomeLock> HomeLock::take(const Home &home)
{
    const QByteArray path = QFile::encodeName(home.lockPath());
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return errnoError(errno,
                          QCoreApplication::translate("HomeLock", "The engine's lock could not be opened."),
                          home.lockPath());
    HomeLock lock(fd);
    // Before there is an event loop: waiting here holds nobody up.
    for (int tries = 0; ::flock(fd, LOCK_EX | LOCK_NB) != 0; ++tries) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return errnoError(
                errno, QCoreApplication::translate("HomeLock", "The engine's lock could not be taken."),
                home.lockPath());
        if (tries >= 20) {
            char owner[32] = {};
            (void)!::pread(fd, owner, sizeof owner - 1, 0);
            return Error{
                ErrorCode::Conflict,
                QCoreApplication::translate("HomeLock", "An engine (process %1) runs for this home already.")
                    .arg(QString::fromLatin1(owner).trimmed()),
                home.lockPath()};
        }
        ::usleep(50'000);
    }
    const QByteArray pid = QByteArray::number(::getpid()) + '\n';
    (void)!::ftruncate(fd, 0);
    (void)!::pwrite(fd, pid.constData(), static_cast<size_t>(pid.size()), 0);
    return lock;
}

HomeLock::HomeLock(HomeLock &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

HomeLock::~HomeLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace trainshed
