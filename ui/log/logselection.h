// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logextract.h"

#include <algorithm>
#include <optional>

namespace trainshed {

/// What is selected in a log, and the caret, which is its moving end.
struct LogSelection {
    struct Range {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool throughEnd = false; ///< the line's end is selected as well
    };

    LogPlace anchor;
    LogPlace caret;

    bool isEmpty() const { return anchor == caret; }
    LogPlace begin() const { return std::min(anchor, caret); }
    LogPlace end() const { return std::max(anchor, caret); }
    void moveTo(LogPlace place, bool extend)
    {
        caret = place;
        if (!extend)
            anchor = place;
    }
    /// The selected part of a line with `length` units of text.
    std::optional<Range> in(LineNumber line, qsizetype length) const
    {
        const LogPlace from = begin();
        const LogPlace to = end();
        if (isEmpty() || line < from.line || line > to.line)
            return {};
        const qsizetype first = line == from.line ? std::min(from.index, length) : 0;
        const qsizetype last = line == to.line ? std::min(to.index, length) : length;
        return Range{first, last, line < to.line};
    }
};

} // namespace trainshed
