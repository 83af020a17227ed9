// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/targetfolder.h"

#include "model/storage/localcopy.h"
#include "model/storage/remote/objectname.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace trainshed {

namespace {

Error writeFailed(const QString &path, int err = errno)
{
    return errnoError(
        err, QCoreApplication::translate("TargetFolder", "“%1” could not be written.").arg(path), path);
}

/// What lies in the way, or what the file system can't name, is a matter of this one object, not of the
/// transfer.
Error nameFailed(const QByteArray &path, int err = errno)
{
    Error error = writeFailed(QFile::decodeName(path), err);
    if (err == EISDIR || err == ENOTDIR || err == ELOOP || err == EEXIST || err == ENOTEMPTY ||
        err == ENAMETOOLONG || err == EILSEQ || err == EINVAL)
        error.code = ErrorCode::InvalidArgument;
    return error;
}

Descriptor openFolder(int at, const char *name)
{
    return Descriptor(::openat(at, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

/// Tried out, since no call says it: vfat, a folder with ext4's casefold, CIFS.
bool triesAlike(int parts)
{
    constexpr const char *name = "Case.probe";
    const Descriptor file(::openat(parts, name, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    struct stat info = {};
    const bool alike = ::fstatat(parts, "cASE.PROBE", &info, AT_SYMLINK_NOFOLLOW) == 0;
    ::unlinkat(parts, name, 0);
    return alike;
}

} // namespace

Result<TargetFolder> TargetFolder::open(const QString &path)
{
    TargetFolder target;
    target.m_path = path;
    if (!QDir().mkpath(path))
        return writeFailed(path, errno ? errno : EIO);
    target.m_root.reset(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!target.m_root.isValid())
        return writeFailed(path);
    if (::mkdirat(target.m_root.get(), partsFolder, 0700) != 0 && errno != EEXIST)
        return writeFailed(path);
    target.m_parts = openFolder(target.m_root.get(), partsFolder);
    if (!target.m_parts.isValid())
        return writeFailed(path);
    if (::flock(target.m_parts.get(), LOCK_EX | LOCK_NB) != 0)
        return Error{ErrorCode::InUse,
                     QCoreApplication::translate("TargetFolder",
                                                 "Another transfer is writing into “%1”. Wait for its end.")
                         .arg(path),
                     {}};
    target.m_foldsCase = triesAlike(target.m_parts.get());
    return target;
}

Result<Descriptor> TargetFolder::folder(const QByteArray &path) const
{
    Descriptor at(::fcntl(m_root.get(), F_DUPFD_CLOEXEC, 0));
    if (path.isEmpty())
        return at;
    for (const QByteArray &part : path.split('/')) {
        Descriptor next = openFolder(at.get(), part.constData());
        if (!next.isValid() && errno == ENOENT) {
            if (::mkdirat(at.get(), part.constData(), 0777) != 0 && errno != EEXIST)
                return nameFailed(path);
            next = openFolder(at.get(), part.constData());
        }
        if (!next.isValid())
            return nameFailed(path);
        at = std::move(next);
    }
    return at;
}

Result<> TargetFolder::place(const QByteArray &part, const QByteArray &path) const
{
    const qsizetype slash = path.lastIndexOf('/');
    const auto above = folder(slash < 0 ? QByteArray() : path.left(slash));
    if (!above)
        return above.error();
    const QByteArray name = path.mid(slash + 1);
    if (::renameat(m_parts.get(), part.constData(), above->get(), name.constData()) != 0)
        return nameFailed(path);
    return Done{};
}

bool TargetFolder::holds(const QByteArray &path, qint64 size, qint64 modified) const
{
    Descriptor above;
    int at = m_root.get();
    QByteArray name = path;
    const auto parts = path.split('/');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        above = openFolder(at, parts.at(i).constData());
        at = above.get();
        if (at < 0)
            return false;
    }
    name = parts.last();
    struct stat info = {};
    return ::fstatat(at, name.constData(), &info, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(info.st_mode) &&
           info.st_size == size && info.st_mtim.tv_sec == modified;
}

Result<Descriptor> TargetFolder::part(const QByteArray &name, bool fresh) const
{
    const int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | (fresh ? O_EXCL : 0);
    Descriptor file(::openat(m_parts.get(), name.constData(), flags, 0666));
    if (fresh && !file.isValid() && errno == EEXIST) {
        ::unlinkat(m_parts.get(), name.constData(), 0); // of a fetch that was cut off
        file.reset(::openat(m_parts.get(), name.constData(), flags, 0666));
    }
    if (!file.isValid())
        return writeFailed(m_path);
    return file;
}

void TargetFolder::removePart(const QByteArray &name) const
{
    ::unlinkat(m_parts.get(), name.constData(), 0);
}

qint64 TargetFolder::available() const
{
    struct statvfs info = {};
    if (::fstatvfs(m_root.get(), &info) != 0)
        return -1;
    return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
}

Result<> TargetFolder::sync() const
{
    if (::syncfs(m_root.get()) != 0)
        return writeFailed(m_path);
    return Done{};
}

void TargetFolder::removeParts()
{
    (void)removeTree(m_path, m_path + u'/' + QString::fromLatin1(partsFolder));
}

} // namespace trainshed
