// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/copyfile.h"

#include "model/base/atomicfile.h"
#include "model/base/descriptor.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <vector>

namespace trainshed {

namespace {

constexpr size_t chunk = 8 << 20;

Error failed(const QByteArray &path)
{
    const QString name = QFile::decodeName(path);
    return errnoError(errno, QCoreApplication::translate("LocalCopy", "“%1” could not be copied.").arg(name),
                      name);
}

/// For file systems that can't copy inside the kernel. Bytes copied, or -1.
ssize_t pump(int from, int to, std::vector<char> &buffer)
{
    buffer.resize(1 << 20);
    const ssize_t n = ::read(from, buffer.data(), buffer.size());
    for (ssize_t at = 0; at < n;) {
        const ssize_t written = ::write(to, buffer.data() + at, static_cast<size_t>(n - at));
        if (written < 0 && errno != EINTR)
            return -1;
        at += std::max<ssize_t>(written, 0);
    }
    return n;
}

} // namespace

QByteArray bootId()
{
    return readWhole(QStringLiteral("/proc/sys/kernel/random/boot_id")).value_or({}).trimmed();
}

Result<> copyFileContent(const QByteArray &from, const QByteArray &to, CopyControl &control, qint64 start)
{
    // NONBLOCK: what was a file a moment ago may be a FIFO now.
    const Descriptor source(::open(from.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat info = {};
    if (source.get() < 0 || ::fstat(source.get(), &info) != 0)
        return failed(from);
    const int fresh = start > 0 ? 0 : O_TRUNC;
    Descriptor target(::open(to.constData(), O_WRONLY | O_CREAT | fresh | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (target.get() < 0 || ::lseek(source.get(), start, SEEK_SET) < 0 ||
        ::lseek(target.get(), start, SEEK_SET) < 0)
        return failed(to);
    control.bytes += start;
    if (start == 0 && ::ioctl(target.get(), FICLONE, source.get()) == 0) {
        control.bytes += info.st_size;
        return Done{};
    }
    bool inKernel = true;
    std::vector<char> buffer;
    qint64 copied = start;
    for (;;) {
        if (control.cancelled)
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("LocalCopy", "The copy was cancelled."),
                         {}};
        const ssize_t n = inKernel ? ::copy_file_range(source.get(), nullptr, target.get(), nullptr, chunk, 0)
                                   : pump(source.get(), target.get(), buffer);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && inKernel &&
            (errno == EXDEV || errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP)) {
            inKernel = false;
            continue;
        }
        if (n < 0)
            return failed(to);
        // Some file systems (procfs, FUSE) answer 0 to the kernel's copy although there is something to read.
        if (n == 0 && inKernel && copied == start && info.st_size >= 0) {
            inKernel = false;
            continue;
        }
        if (n == 0)
            break;
        copied += n;
        control.bytes += n;
    }
    if (copied < info.st_size) {
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("LocalCopy", "“%1” became shorter while it was copied.")
                         .arg(QFile::decodeName(from)),
                     {}};
    }
    if (!target.close())
        return failed(to);
    return Done{};
}

void copyTimes(const QByteArray &to, const struct stat &info, mode_t mode)
{
    (void)::chmod(to.constData(), mode);
    const timespec times[2] = {info.st_atim, info.st_mtim};
    (void)::utimensat(AT_FDCWD, to.constData(), times, 0);
}

Result<> syncPath(const QByteArray &path)
{
    const Descriptor fd(::open(path.constData(), O_RDONLY | O_CLOEXEC));
    if (fd.get() < 0 || ::fsync(fd.get()) != 0)
        return failed(path);
    return Done{};
}

} // namespace trainshed
