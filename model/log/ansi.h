// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace trainshed {

/// A colour as a log names it; what it looks like is the theme's to say.
struct LogColour {
    enum class Kind : quint8 { Default, Indexed, Rgb };
    Kind kind = Kind::Default;
    quint32 value = 0; ///< Indexed: 0 … 255; Rgb: 0xRRGGBB
    bool operator==(const LogColour &) const = default;
};

/// How a piece of a line is drawn. "Conceal" and "blink" are left out on purpose: nothing in a log may hide.
struct LogStyle {
    LogColour foreground = {};
    LogColour background = {};
    bool bold = false;
    bool dim = false;
    bool italic = false;
    bool underline = false;
    bool strike = false;
    bool inverse = false;
    bool note = false; ///< said by us, not by the job
    bool operator==(const LogStyle &) const = default;
};

/// One escape sequence, found at the start of some text.
struct EscapeSequence {
    enum class Kind {
        Style,       ///< SGR
        EraseInLine, ///< EL
        Inert,       ///< anything else: links, titles, clipboard, cursor, device queries … has no effect
    };
    Kind kind = Kind::Inert;
    qsizetype length = 1;                ///< how much of the text it takes, at least 1
    std::span<const char32_t> arguments; ///< of Style and EraseInLine: digits, ';' and ':'
};

/// Reads the escape sequence that begins at text[0], which must be ESC or a C1 control (U+0080 … U+009F). A
/// sequence that is broken or has no end takes no more than what certainly belongs to it, so that it can't
/// hide what follows.
EscapeSequence readEscape(std::span<const char32_t> text);

/// Applies the arguments of an SGR sequence. What is unknown changes nothing.
void applySgr(std::span<const char32_t> arguments, LogStyle *style);
/// The first argument as a number, 0 when there is none.
int firstArgument(std::span<const char32_t> arguments);

} // namespace trainshed
