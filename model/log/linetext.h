// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/ansi.h"
#include "model/log/logdata.h"

#include <QString>

#include <vector>

namespace trainshed {

/// A run of a line's text that is not drawn in the default style.
struct LogSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    LogStyle style;
    bool operator==(const LogSpan &) const = default;
};

/// What a line of a log says: text that is safe to draw, copy and search, and how pieces of it look.
struct LineText {
    QString text;               ///< no control characters; a character is its UTF-16 units
    std::vector<LogSpan> spans; ///< ascending, not overlapping
    /// Something was left out since the line is too long; the text ends in a note that says so, the last
    /// span.
    bool clipped = false;
    bool operator==(const LineText &) const = default;
};

/// What of a line is shown.
enum class LineForm : quint8 {
    Screen, ///< what a terminal would show in the end
    Raw,    ///< every byte: carriage returns and escape sequences are notes ("^M", "^[") and have no effect
};

/// A line is never shown wider than this many columns.
constexpr qsizetype LogColumnLimit = 64 * 1024;

/// Shows `bytes` (one line without its newline) as a terminal of endless width would: a carriage return goes
/// back to the first column and what follows overwrites what was there, so that a progress bar is its last
/// state; backspace, tab (every 8 columns), "erase in line" and SGR styles work; every other escape sequence
/// has no effect. Each line begins in the default style. Invalid UTF-8 becomes U+FFFD, NUL and other control
/// characters "^@" and so on, what could hide or reorder text its number as "<U+202E>", both as notes.
LineText lineText(QByteArrayView bytes, LineForm form = LineForm::Screen);

/// Line `i` of `lines`. Of an over-long line its beginning is shown, or, where its end holds a carriage
/// return, what the last state of the line is by that end.
LineText lineText(const LogLines &lines, qsizetype i, LineForm form = LineForm::Screen);

/// What of a line is searched: all that it shows but the note that something is left out.
QString searchedText(LineText line);

/// Appends what of many lines is searched (searchedText()), faster than one by one, each with a newline
/// behind it. Each of `lines` ends with its newline.
void appendLines(QByteArrayView lines, LineForm form, QString *out);

} // namespace trainshed
