// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/screenline.h"

#include "model/log/charwidth.h"

#include <algorithm>

namespace trainshed {

namespace {

constexpr size_t MarkLimit = 8; // stacks of combining marks would reach over the lines around
constexpr size_t TabWidth = 8;

} // namespace

void ScreenLine::setStyle(const LogStyle &style)
{
    if (style != m_styles.back())
        m_styles.push_back(style);
}

void ScreenLine::fillTo(size_t columns)
{
    if (m_cells.size() < columns)
        m_cells.resize(columns);
}

void ScreenLine::clearHalves(size_t column)
{
    if (column >= m_cells.size())
        return;
    // Half of a wide character is overwritten: the other half becomes a space.
    if (m_cells[column].character == 0 && column > 0)
        m_cells[column - 1].character = U' ';
    if (column + 1 < m_cells.size() && m_cells[column + 1].character == 0)
        m_cells[column + 1].character = U' ';
}

void ScreenLine::put(char32_t c)
{
    const int width = columnsOf(c);
    if (width == 0) {
        addMark(c);
        return;
    }
    if (m_cursor + size_t(width) > m_limit) {
        m_overflowed = true;
        return;
    }
    fillTo(m_cursor + size_t(width));
    for (size_t i = 0; i < size_t(width); ++i) {
        clearHalves(m_cursor + i);
        m_cells[m_cursor + i] = {i == 0 ? c : 0, quint32(m_styles.size() - 1), -1};
    }
    m_cursor += size_t(width);
}

void ScreenLine::addMark(char32_t mark)
{
    size_t column = m_cursor;
    while (column > 0 && column <= m_cells.size() && m_cells[column - 1].character == 0)
        --column;
    if (column == 0 || column > m_cells.size())
        return; // nothing to join
    Cell &cell = m_cells[column - 1];
    if (cell.marks < 0) {
        cell.marks = qint32(m_marks.size());
        m_marks.emplace_back();
    }
    std::u32string &marks = m_marks[size_t(cell.marks)];
    if (marks.size() < MarkLimit)
        marks.push_back(mark);
}

void ScreenLine::backspace()
{
    if (m_cursor > 0)
        --m_cursor;
}

void ScreenLine::tab()
{
    const size_t next = (m_cursor / TabWidth + 1) * TabWidth;
    if (next > m_limit) {
        m_overflowed = true;
        return;
    }
    fillTo(next);
    m_cursor = next;
}

void ScreenLine::erase(int what)
{
    if (what == 2) {
        m_cells.clear();
    } else if (what == 1) {
        const size_t end = std::min(m_cells.size(), m_cursor + 1);
        if (end > 0)
            clearHalves(end - 1);
        std::fill_n(m_cells.begin(), end, Cell{});
    } else if (what == 0 && m_cursor < m_cells.size()) {
        clearHalves(m_cursor);
        m_cells.resize(m_cursor);
    }
}

LineText ScreenLine::take() const
{
    LineText out;
    out.text.reserve(qsizetype(m_cells.size()));
    const auto append = [&out](char32_t c) {
        for (const char16_t unit : QChar::fromUcs4(c))
            out.text += QChar(unit);
    };
    quint32 spanStyle = 0;
    for (const Cell &cell : m_cells) {
        if (cell.character == 0)
            continue;
        const LogStyle &style = m_styles[cell.style];
        const qsizetype at = out.text.size();
        append(cell.character);
        if (cell.marks >= 0) {
            for (const char32_t mark : m_marks[size_t(cell.marks)])
                append(mark);
        }
        if (style == LogStyle())
            continue;
        const qsizetype length = out.text.size() - at;
        const bool joins = !out.spans.empty() && out.spans.back().start + out.spans.back().length == at &&
                           (cell.style == spanStyle || out.spans.back().style == style);
        if (joins)
            out.spans.back().length += length;
        else
            out.spans.push_back({at, length, style});
        spanStyle = cell.style;
    }
    return out;
}

} // namespace trainshed
