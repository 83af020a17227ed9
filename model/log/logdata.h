// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/lineindex.h"
#include "model/log/logfile.h"

#include <QReadWriteLock>

namespace trainshed {

/// Consecutive lines as they are in the file, in one buffer. A line longer than LogData::LineLimit has only
/// its beginning and its end here.
struct LogLines {
    struct Slice {
        qsizetype begin = 0;
        qsizetype length = 0;
        qsizetype tailLength = 0; ///< of an over-long line: its last bytes, straight behind the first ones
        ByteCount fullLength;     ///< without the newline
        bool finished = true;     ///< false: the newline has not come yet
    };
    LineNumber first;
    QByteArray bytes;
    std::vector<Slice> slices;

    qsizetype count() const { return qsizetype(slices.size()); }
    QByteArrayView head(qsizetype i) const;
    QByteArrayView tail(qsizetype i) const;
};

/// Consecutive whole lines as they are in the file.
struct LogBlock {
    LineNumber first;
    std::shared_ptr<const LogFile> file;
    ByteOffset begin;         ///< in the file
    std::vector<qint64> ends; ///< where each line ends, behind its newline; counted from `begin`
    QByteArray bytes;         ///< not before read()

    /// Reads the bytes; their memory is used again. False: the file was cut meanwhile, and not all are there.
    Result<bool> read();
};

/// A log as far as it is indexed: the open file and the index, guarded so that one thread may extend it (the
/// indexer) while any others read. Locks are held for microseconds, never while the disk is read.
class LogData
{
public:
    /// So much of each end of a line is read for showing and searching.
    static constexpr ByteCount LineLimit{64 * 1024};

    struct Extent {
        LineCount lines;
        ByteCount bytes; ///< indexed so far
        bool lastLineUnfinished = false;
        /// Grows when all that was known became void: the file was truncated or replaced.
        int generation = 0;
        bool operator==(const Extent &) const = default;
    };

    Extent extent() const;
    /// Null until the file was there for the first time.
    std::shared_ptr<const LogFile> file() const;
    /// The lines from `first`: at most `count`, and only so many that their bytes stay below `budget` (one
    /// line at least). Fewer where the file was cut meanwhile. Reads the disk.
    Result<LogLines> read(LineNumber first, LineCount count,
                          ByteCount budget = ByteCount(16 * 1024 * 1024)) const;
    /// As many whole lines from `first` on as `budget` holds, to be read by LogBlock::read(). 0 where the
    /// first of them is longer, not finished, or not there: then the block has no lines.
    LineCount planBlock(LineNumber first, ByteCount budget, LogBlock *block) const;
    LineNumber lineAt(ByteOffset offset) const;
    ByteOffset beginOf(LineNumber line) const;
    ByteCount indexMemory() const;
    /// What lies before is not known to it; above 0 for the last piece of a long log (readTail()).
    ByteOffset begin() const;
    /// How many lines the file has, guessed from those that are known where not all are.
    LineCount likelyLines() const;

    /// The last lines of a file, in `length` bytes at most: to show before the whole is indexed. Null when
    /// there is no whole line in so many bytes. Reads the disk.
    static Result<std::shared_ptr<const LogData>> readTail(const std::shared_ptr<const LogFile> &file,
                                                           ByteCount length);

    // For the one that extends it (LogIndexer).
    void restart(std::shared_ptr<const LogFile> file, ByteOffset begin = ByteOffset());
    void append(const std::vector<qint64> &ends, ByteOffset newEnd);

private:
    mutable QReadWriteLock m_lock;
    std::shared_ptr<const LogFile> m_file;
    LineIndex m_index;
    int m_generation = 0;
};

} // namespace trainshed
