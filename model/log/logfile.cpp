// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logfile.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trainshed {

namespace {

LogFile::Stamp toStamp(const struct stat &st)
{
    return {quint64(st.st_dev), quint64(st.st_ino), ByteCount(st.st_size),
            qint64(st.st_mtim.tv_sec) * 1'000'000'000 + st.st_mtim.tv_nsec};
}

Error readError(int err, const QString &path)
{
    return errnoError(err, QCoreApplication::translate("Log", "The log file can't be read."), path);
}

} // namespace

Result<std::shared_ptr<const LogFile>> LogFile::open(const QString &path)
{
    // O_NONBLOCK: a FIFO put in the log's place must not make us wait for a writer.
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return readError(errno, path);
    std::shared_ptr<const LogFile> file(new LogFile(path, fd)); // the constructor is private
    struct stat st = {};
    if (::fstat(fd, &st) != 0)
        return readError(errno, path);
    if (!S_ISREG(st.st_mode)) {
        return Error{ErrorCode::Unsupported,
                     QCoreApplication::translate("Log", "The log can't be shown: it is not a regular file."),
                     path};
    }
    return file;
}

LogFile::~LogFile()
{
    ::close(m_fd);
}

Result<LogFile::Stamp> LogFile::stamp() const
{
    struct stat st = {};
    if (::fstat(m_fd, &st) != 0)
        return readError(errno, m_path);
    return toStamp(st);
}

Result<LogFile::Stamp> LogFile::stampOf(const QString &path)
{
    struct stat st = {};
    if (::stat(QFile::encodeName(path).constData(), &st) != 0)
        return readError(errno, path);
    return toStamp(st);
}

Result<QByteArray> LogFile::read(ByteOffset offset, ByteCount length) const
{
    QByteArray bytes(qsizetype(length.value()), Qt::Uninitialized);
    if (const auto done = readInto(&bytes, offset, length); !done)
        return done.error();
    return bytes;
}

Result<> LogFile::readInto(QByteArray *bytes, ByteOffset offset, ByteCount length) const
{
    bytes->resize(qsizetype(length.value()));
    qsizetype have = 0;
    while (have < bytes->size()) {
        const ssize_t n =
            ::pread(m_fd, bytes->data() + have, size_t(bytes->size() - have), offset.value() + have);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return readError(errno, m_path);
        if (n == 0)
            break;
        have += n;
    }
    bytes->truncate(have);
    return Done{};
}

Result<ByteOffset> LogFile::tailOffset(LineCount lines) const
{
    const auto now = stamp();
    if (!now)
        return now.error();
    constexpr qint64 Chunk = 64 * 1024;
    qint64 end = now->size.value();
    qint64 wanted = lines.value();
    if (wanted <= 0)
        return ByteOffset(end);
    bool first = true;
    while (end > 0) {
        const qint64 begin = std::max<qint64>(0, end - Chunk);
        const auto bytes = read(ByteOffset(begin), ByteCount(end - begin));
        if (!bytes)
            return bytes.error();
        qsizetype at = bytes->size();
        // The newline that ends the last line does not begin another one.
        if (first && bytes->endsWith('\n'))
            --at;
        first = false;
        while (at > 0 && (at = bytes->lastIndexOf('\n', at - 1)) >= 0) {
            if (--wanted == 0)
                return ByteOffset(begin + at + 1);
        }
        end = begin;
    }
    return ByteOffset(0);
}

} // namespace trainshed
