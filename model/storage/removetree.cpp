// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/localcopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed {

namespace {

/// Empties the folder behind `fd` (which it closes). Every step is relative to an open folder and never
/// follows a link, so that a job that swaps a folder for a link meanwhile can't send us elsewhere.
bool empty(int fd)
{
    DIR *dir = ::fdopendir(fd);
    if (!dir) {
        ::close(fd);
        return false;
    }
    bool ok = true;
    while (const dirent *at = ::readdir(dir)) {
        const QByteArray name(at->d_name);
        if (name == "." || name == "..")
            continue;
        if (::unlinkat(fd, name.constData(), 0) == 0)
            continue;
        if (errno != EISDIR && errno != EPERM && errno != EACCES) {
            ok = false;
            break;
        }
        ::fchmodat(fd, name.constData(), 0700, 0);
        const int below = ::openat(fd, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (below < 0 || !empty(below) || ::unlinkat(fd, name.constData(), AT_REMOVEDIR) != 0) {
            ok = false;
            break;
        }
    }
    const int kept = errno;
    ::closedir(dir);
    errno = kept;
    return ok;
}

} // namespace

Result<> removeTree(const QString &root, const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    if (root.isEmpty() || !clean.startsWith(QDir::cleanPath(root) + u'/')) {
        return Error{
            ErrorCode::InvalidArgument,
            QCoreApplication::translate("LocalCopy", "“%1” is not a folder of ours: it was not removed.")
                .arg(path),
            root};
    }
    const QByteArray native = QFile::encodeName(clean);
    const int fd = ::open(native.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    bool ok = true;
    if (fd >= 0)
        // One that was made read-only is ours all the same.
        ok = ::fchmod(fd, 0700) == 0 && empty(fd) && ::rmdir(native.constData()) == 0;
    else if (errno == ENOTDIR || errno == ELOOP)
        ok = ::unlink(native.constData()) == 0;
    else
        ok = false;
    if (ok || errno == ENOENT)
        return Done{};
    return errnoError(errno, QCoreApplication::translate("LocalCopy", "“%1” could not be removed.").arg(path),
                      path);
}

} // namespace trainshed
