// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/linetext.h"

#include <string>
#include <vector>

namespace trainshed {

/// One line of an endlessly wide terminal, being written.
class ScreenLine
{
public:
    explicit ScreenLine(qsizetype columnLimit) : m_limit(size_t(columnLimit)) {}

    const LogStyle &style() const { return m_styles.back(); }
    void setStyle(const LogStyle &style);
    /// Writes over what is at the cursor and moves it on. What joins the character before joins it here.
    void put(char32_t c);
    void carriageReturn() { m_cursor = 0; }
    void backspace();
    void tab();
    /// 0: from the cursor to the end, 1: from the beginning to the cursor, 2: all. The cursor stays.
    void erase(int what);
    bool overflowed() const { return m_overflowed; }
    LineText take() const;

private:
    struct Cell {
        char32_t character = U' '; ///< 0: the right half of a wide character
        quint32 style = 0;
        qint32 marks = -1; ///< place in m_marks
    };
    void addMark(char32_t mark);
    void fillTo(size_t columns);
    void clearHalves(size_t column);

    std::vector<Cell> m_cells;
    std::vector<LogStyle> m_styles{LogStyle()};
    std::vector<std::u32string> m_marks;
    size_t m_cursor = 0;
    size_t m_limit;
    bool m_overflowed = false;
};

} // namespace trainshed
