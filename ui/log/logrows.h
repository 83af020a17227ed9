// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/linestore.h"

namespace trainshed {

/// A row on the screen: a line, and which of its rows where lines wrap.
struct RowPlace {
    LineNumber line;
    qsizetype row = 0;
    auto operator<=>(const RowPlace &) const = default;
};

/// Walks over the rows of a log. Without wrapping (width 0) that is arithmetic; with it only the lines walked
/// over are looked at, never the whole log.
class LogRows
{
public:
    LogRows(LineStore *lines, qsizetype wrapWidth) : m_lines(lines), m_width(wrapWidth) {}

    /// `from` moved by `rows`, down or (below 0) up, stopping at the ends of the log.
    RowPlace moved(RowPlace from, qint64 rows) const;
    /// The top of the screen when the last row of the log is the last of `visible` rows.
    RowPlace lastTop(qint64 visible) const;
    /// How many rows `to` lies below `from`, at most `limit`; negative above, at least -limit.
    qint64 distance(RowPlace from, RowPlace to, qint64 limit) const;
    /// Into what is there.
    RowPlace clamped(RowPlace place) const;
    qsizetype rowsOf(LineNumber line) const;

private:
    RowPlace down(RowPlace from, qint64 rows) const;
    RowPlace up(RowPlace from, qint64 rows) const;

    LineStore *m_lines;
    qsizetype m_width;
};

} // namespace trainshed
