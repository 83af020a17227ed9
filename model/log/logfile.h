// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/log/lines.h"

#include <QByteArray>

#include <memory>

namespace trainshed {

/// An open log file, read by pread: any number of threads may read at once. The file is never loaded: a read
/// is as large as its caller asks. Calls may block on the disk, so windows use it for what is on the screen
/// only.
class LogFile
{
public:
    /// What tells one file from another and one state of it from the next.
    struct Stamp {
        quint64 device = 0;
        quint64 inode = 0;
        ByteCount size;
        qint64 modifiedNs = 0;
        bool sameFile(const Stamp &other) const { return device == other.device && inode == other.inode; }
        bool operator==(const Stamp &) const = default;
    };

    /// NotFound when there is none yet; Unsupported for what is no regular file (a FIFO is not waited for).
    static Result<std::shared_ptr<const LogFile>> open(const QString &path);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    QString path() const { return m_path; }
    Result<Stamp> stamp() const;
    /// Of whatever has this name now.
    static Result<Stamp> stampOf(const QString &path);
    /// At most `length` bytes from `offset`, fewer only where the file ends.
    Result<QByteArray> read(ByteOffset offset, ByteCount length) const;
    /// The same into `bytes`, whose memory is used again: for those who read a whole file piece by piece.
    Result<> readInto(QByteArray *bytes, ByteOffset offset, ByteCount length) const;
    /// Where the last `lines` lines begin, found by reading backwards from the end: no index needed. The
    /// start of the file when it has fewer.
    Result<ByteOffset> tailOffset(LineCount lines) const;

private:
    LogFile(QString path, int fd) : m_path(std::move(path)), m_fd(fd) {}

    QString m_path;
    int m_fd = -1;
};

} // namespace trainshed
