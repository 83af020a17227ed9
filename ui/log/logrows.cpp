// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logrows.h"

#include <algorithm>

namespace trainshed {

qsizetype LogRows::rowsOf(LineNumber line) const
{
    return m_width <= 0 ? 1 : m_lines->line(line).rows(m_width);
}

RowPlace LogRows::clamped(RowPlace place) const
{
    const qint64 lines = m_lines->lineCount().value();
    if (lines == 0 || place.line < LineNumber(0))
        return {};
    if (place.line.value() >= lines) {
        const LineNumber last(lines - 1);
        return {last, rowsOf(last) - 1};
    }
    return {place.line, std::clamp<qsizetype>(place.row, 0, rowsOf(place.line) - 1)};
}

RowPlace LogRows::down(RowPlace from, qint64 rows) const
{
    const LineNumber last(m_lines->lineCount().value() - 1);
    while (rows > 0) {
        const qint64 left = rowsOf(from.line) - 1 - from.row;
        if (rows <= left || from.line >= last)
            return {from.line, from.row + qsizetype(std::min(rows, left))};
        rows -= left + 1;
        from = {from.line + LineCount(1), 0};
    }
    return from;
}

RowPlace LogRows::up(RowPlace from, qint64 rows) const
{
    while (rows > 0) {
        if (rows <= from.row)
            return {from.line, from.row - qsizetype(rows)};
        if (from.line <= LineNumber(0))
            return {};
        rows -= from.row + 1;
        const LineNumber above = from.line - LineCount(1);
        from = {above, rowsOf(above) - 1};
    }
    return from;
}

RowPlace LogRows::moved(RowPlace from, qint64 rows) const
{
    from = clamped(from);
    const qint64 lines = m_lines->lineCount().value();
    if (lines == 0)
        return {};
    if (m_width <= 0)
        return {LineNumber(std::clamp<qint64>(from.line.value() + rows, 0, lines - 1)), 0};
    return rows >= 0 ? down(from, rows) : up(from, -rows);
}

RowPlace LogRows::lastTop(qint64 visible) const
{
    const qint64 lines = m_lines->lineCount().value();
    if (lines == 0)
        return {};
    if (m_width > 0)
        m_lines->prepare(LineNumber(std::max<qint64>(0, lines - visible)), LineCount(visible));
    const LineNumber last(lines - 1);
    return moved({last, rowsOf(last) - 1}, -(std::max<qint64>(visible, 1) - 1));
}

qint64 LogRows::distance(RowPlace from, RowPlace to, qint64 limit) const
{
    if (to < from)
        return -distance(to, from, limit);
    if (m_width <= 0)
        return std::min(limit, (to.line - from.line).value());
    qint64 rows = to.row - from.row;
    for (LineNumber line = from.line; line < to.line && rows < limit; line = line + LineCount(1))
        rows += rowsOf(line);
    return std::min(rows, limit);
}

} // namespace trainshed
