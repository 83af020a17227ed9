// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/treemodes.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed {

namespace {

constexpr mode_t writing = S_IWUSR | S_IWGRP | S_IWOTH;

void lockFolder(int fd);

/// Below an open folder, so that no link swapped in meanwhile leads elsewhere.
void lock(int at, const char *name)
{
    struct stat info = {};
    if (::fstatat(at, name, &info, AT_SYMLINK_NOFOLLOW) != 0)
        return;
    if (S_ISREG(info.st_mode) && (info.st_mode & writing) != 0)
        ::fchmodat(at, name, info.st_mode & 07777 & ~writing, 0);
    if (!S_ISDIR(info.st_mode))
        return;
    const int fd = ::openat(at, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return;
    lockFolder(fd);
    if ((info.st_mode & writing) != 0)
        ::fchmod(fd, info.st_mode & 07777 & ~writing);
    ::close(fd);
}

void lockFolder(int fd)
{
    const int own = ::dup(fd);
    DIR *dir = own < 0 ? nullptr : ::fdopendir(own);
    if (!dir) {
        if (own >= 0)
            ::close(own);
        return;
    }
    while (const dirent *at = ::readdir(dir)) {
        const QByteArray name(at->d_name);
        if (name != "." && name != "..")
            lock(fd, name.constData());
    }
    ::closedir(dir);
}

} // namespace

void makeReadOnly(const QString &path)
{
    lock(AT_FDCWD, QFile::encodeName(path).constData());
}

Result<> moveReadOnly(const QString &from, const QString &to)
{
    const QByteArray old = QFile::encodeName(from);
    const QByteArray fresh = QFile::encodeName(to);
    struct stat info = {};
    // A folder's own ".." changes with the move: that counts as writing to it.
    const bool folder = ::lstat(old.constData(), &info) == 0 && S_ISDIR(info.st_mode);
    if (folder)
        ::chmod(old.constData(), (info.st_mode & 07777) | S_IWUSR);
    const bool moved = std::rename(old.constData(), fresh.constData()) == 0;
    const int why = errno;
    if (folder)
        ::chmod(moved ? fresh.constData() : old.constData(), info.st_mode & 07777);
    if (moved)
        return Done{};
    return errnoError(why, QCoreApplication::translate("LocalCopy", "“%1” could not be moved.").arg(from),
                      to);
}

} // namespace trainshed
