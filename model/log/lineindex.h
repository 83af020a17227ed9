// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/ascendingseries.h"
#include "model/log/lines.h"

#include <QByteArrayView>

#include <vector>

namespace trainshed {

/// Where the lines of a file begin: grows with the file, about one byte a line of up to 127 bytes, two bytes
/// up to 16 KiB. A last line without its newline yet counts as a line and is flagged; the flag is taken back
/// when the newline arrives. Not thread-safe (LogData guards it).
class LineIndex
{
public:
    struct Line {
        ByteOffset begin;
        ByteCount length; ///< without the newline
        bool finished = true;
    };

    /// The places just behind each newline in `bytes`, which begin at `base` in the file. Kept apart from
    /// append() so that scanning needs no lock.
    static std::vector<qint64> findEnds(QByteArrayView bytes, ByteOffset base);
    /// Takes what findEnds() found in the bytes between end() and `newEnd`.
    void append(const std::vector<qint64> &ends, ByteOffset newEnd);
    void append(QByteArrayView bytes);
    void clear() { clear(ByteOffset()); }
    /// `begin`: what lies before is not indexed; a line begins there.
    void clear(ByteOffset begin);

    ByteOffset begin() const { return m_begin; }
    /// How far the file is indexed.
    ByteOffset end() const { return m_end; }
    bool lastLineUnfinished() const { return m_end > lastEnd(); }
    LineCount lineCount() const { return LineCount(m_ends.size() + (lastLineUnfinished() ? 1 : 0)); }
    /// The lines from `first`, at most `count`, fewer at the end.
    std::vector<Line> lines(LineNumber first, LineCount count) const;
    /// Where the finished lines from `first` end, behind their newlines, at most `count`, fewer at the end.
    std::vector<qint64> ends(LineNumber first, LineCount count) const
    {
        return m_ends.values(first.value(), count.value());
    }
    /// The line that holds the byte at `offset`; the last line for a place behind the end.
    LineNumber lineAt(ByteOffset offset) const;
    ByteCount memory() const { return ByteCount(m_ends.memoryBytes()); }

private:
    ByteOffset lastEnd() const { return m_ends.isEmpty() ? m_begin : ByteOffset(m_ends.last()); }

    AscendingSeries m_ends;
    ByteOffset m_begin;
    ByteOffset m_end;
};

} // namespace trainshed
