// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/ascendingseries.h"
#include "model/log/lines.h"

#include <QReadWriteLock>

#include <optional>
#include <vector>

namespace trainshed {

/// Some lines of a log, in their order: those that a filter lets through. One thread may extend it while
/// others read.
class LogFilter
{
public:
    LineCount count() const;
    /// The number in the log of the line shown as `shown` (0 … count() - 1) and of those behind it, at most
    /// `count`.
    std::vector<LineNumber> lines(LineNumber shown, LineCount count) const;
    /// Where `line` is shown, or the first one behind it; count() when there is none.
    LineNumber shownAt(LineNumber line) const;

    /// For the one that extends it: `line` and `context` lines on both sides, of a log that ends with `last`.
    /// Hits come in ascending order.
    void append(LineNumber line, int context, LineNumber last);
    /// The log has grown: the lines behind the last hit that had not been there.
    void complete(int context, LineNumber last);
    /// The hit in a line that is not finished and is looked at again.
    void setTail(std::optional<LineNumber> line);

private:
    mutable QReadWriteLock m_lock;
    AscendingSeries m_lines;
    std::optional<LineNumber> m_lastHit;
    std::optional<LineNumber> m_tail;
};

} // namespace trainshed
