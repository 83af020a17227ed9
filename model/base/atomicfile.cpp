// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/atomicfile.h"

#include "model/base/descriptor.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace trainshed {

namespace {

Error writeError(const QString &path)
{
    return errnoError(
        errno, QCoreApplication::translate("AtomicFile", "The file “%1” could not be written.").arg(path),
        path);
}

bool writeAll(int fd, const QByteArray &content)
{
    const char *p = content.constData();
    qsizetype left = content.size();
    while (left > 0) {
        const ssize_t n = ::write(fd, p, static_cast<size_t>(left));
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return false;
        }
        p += n;
        left -= n;
    }
    return true;
}

} // namespace

Result<> writeAtomically(const QString &path, const QByteArray &content, bool durable)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray temporary = target + '.' + QByteArray::number(::getpid()) + ".part";
    Descriptor fd(::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (fd.get() < 0)
        return writeError(path);
    const bool written = writeAll(fd.get(), content) && (!durable || ::fsync(fd.get()) == 0) && fd.close() &&
                         std::rename(temporary.constData(), target.constData()) == 0;
    if (!written) {
        const Error error = writeError(path);
        ::unlink(temporary.constData());
        return error;
    }
    return durable ? syncFolder(QFileInfo(path).path()) : Result<>(Done{});
}

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly)) {
        return errnoError(
            errno ? errno : EIO,
            QCoreApplication::translate("AtomicFile", "The file “%1” could not be read.").arg(path), path);
    }
    const QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("AtomicFile", "The file “%1” could not be read.").arg(path),
                     file.errorString()};
    if (content.size() > limit) {
        return Error{ErrorCode::TooLarge,
                     QCoreApplication::translate("AtomicFile", "The file “%1” is larger than %2 bytes.")
                         .arg(path)
                         .arg(limit),
                     {}};
    }
    return content;
}

Result<> syncFolder(const QString &path)
{
    Descriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.get() < 0 || ::fsync(fd.get()) != 0)
        return errnoError(
            errno,
            QCoreApplication::translate("AtomicFile", "The folder “%1” could not be synced.").arg(path),
            path);
    return Done{};
}

} // namespace trainshed
