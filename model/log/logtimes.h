// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/log/lines.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace trainshed {

class LogFile;

/// When the bytes of a log came, out of the file that the runner writes beside it: 16 bytes of magic, then
/// pairs of 64-bit numbers, an offset in the log and the milliseconds since 1970 at which, or later, the
/// bytes from there on came. Nothing of it is kept in memory: each question is a binary search in the file,
/// some microseconds. Follows the file as it grows. Safe in any thread.
class LogTimes
{
public:
    /// The file beside a log: "worker-0.times" for "worker-0.log".
    static QString pathFor(const QString &logPath);
    /// NotFound where there is none (an older job, a log that is not a job's), InvalidArgument for another
    /// kind of file.
    static Result<std::shared_ptr<const LogTimes>> open(const QString &path);

    QString path() const;
    /// When the byte at `offset` came, in milliseconds since 1970.
    std::optional<qint64> at(ByteOffset offset) const;
    struct Span {
        qint64 timeMs = 0;
        ByteOffset end; ///< up to here it is the same time, as far as is known now
    };
    /// The same with how far it holds, for those who go through a whole log.
    std::optional<Span> spanAt(ByteOffset offset) const;
    /// Where what came at `timeMs` or later begins; none when nothing did.
    std::optional<ByteOffset> firstFrom(qint64 timeMs) const;

private:
    struct Entry {
        qint64 offset = 0;
        qint64 timeMs = 0;
    };
    explicit LogTimes(std::shared_ptr<const LogFile> file) : m_file(std::move(file)) {}
    qint64 count() const;
    std::optional<Entry> entry(qint64 index) const;

    std::shared_ptr<const LogFile> m_file;
};

/// Where in a log a person wants to go: a line, or what came at a time.
struct LogGoal {
    std::optional<LineNumber> line;
    std::optional<QDateTime> time;
};

/// Reads "1200" as a line (the first one is 1), "14:05", "14:05:30", "2026-11-23 14:05" and so on as a time.
/// A time without its day is that of `day`. InvalidArgument, with a sentence, for anything else.
Result<LogGoal> readLogGoal(const QString &text, QDate day);

} // namespace trainshed
