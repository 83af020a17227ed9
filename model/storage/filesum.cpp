// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/filesum.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QScopeGuard>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed {

namespace {

constexpr qsizetype chunk = 1 << 20;

Error failed(const QByteArray &path)
{
    const QString name = QFile::decodeName(path);
    return errnoError(errno, QCoreApplication::translate("Manifest", "“%1” could not be read.").arg(name),
                      name);
}

bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec &&
           a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

} // namespace

Error cancelledError()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Manifest", "Cancelled."), {}};
}

Result<FileSum> fileSum(const QByteArray &path, CopyControl &control)
{
    // NONBLOCK: what was a file a moment ago may be a FIFO now.
    const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return failed(path);
    const auto closing = qScopeGuard([fd] { ::close(fd); });
    struct stat before = {};
    if (::fstat(fd, &before) != 0)
        return failed(path);
    (void)::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray buffer(chunk, Qt::Uninitialized);
    qint64 size = 0;
    for (;;) {
        if (control.cancelled)
            return cancelledError();
        const ssize_t n = ::read(fd, buffer.data(), chunk);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failed(path);
        if (n == 0)
            break;
        hash.addData(QByteArrayView(buffer.constData(), n));
        size += n;
        control.bytes += n;
    }
    struct stat after = {};
    if (::fstat(fd, &after) != 0)
        return failed(path);
    if (size != after.st_size || !isSame(before, after)) {
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("Manifest", "“%1” was changed while it was read. Try again "
                                                             "when nothing writes there any more.")
                         .arg(QFile::decodeName(path)),
                     {}};
    }
    return FileSum{hash.result().toHex(), size,
                   qint64(after.st_mtim.tv_sec) * 1'000'000'000 + after.st_mtim.tv_nsec};
}

} // namespace trainshed
