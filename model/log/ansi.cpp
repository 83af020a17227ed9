// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/ansi.h"

#include <algorithm>
#include <vector>

namespace trainshed {

namespace {

using Text = std::span<const char32_t>;

constexpr char32_t Esc = 0x1b;
constexpr char32_t Bel = 0x07;
constexpr char32_t C1StringEnd = 0x9c;

bool between(char32_t c, char32_t low, char32_t high)
{
    return c >= low && c <= high;
}

/// `from`: behind the introducer. Parameters, intermediates, one final byte.
EscapeSequence readCsi(Text text, size_t from)
{
    size_t at = from;
    while (at < text.size() && between(text[at], 0x30, 0x3f))
        ++at;
    const Text arguments = text.subspan(from, at - from);
    const size_t intermediates = at;
    while (at < text.size() && between(text[at], 0x20, 0x2f))
        ++at;
    EscapeSequence sequence;
    if (at == text.size() || !between(text[at], 0x40, 0x7e)) {
        // Broken: what certainly belongs to it ends before the intermediates, which may be plain spaces.
        sequence.length = qsizetype(intermediates);
        return sequence;
    }
    sequence.length = qsizetype(at + 1);
    const bool isPrivate = !arguments.empty() && between(arguments.front(), 0x3c, 0x3f);
    if (at != intermediates || isPrivate)
        return sequence;
    sequence.arguments = arguments;
    if (text[at] == U'm')
        sequence.kind = EscapeSequence::Kind::Style;
    else if (text[at] == U'K')
        sequence.kind = EscapeSequence::Kind::EraseInLine;
    return sequence;
}

/// OSC, DCS, SOS, PM, APC: up to BEL or the string terminator. Without an end only the introducer is taken.
EscapeSequence readString(Text text, size_t from)
{
    EscapeSequence sequence;
    sequence.length = qsizetype(from);
    for (size_t at = from; at < text.size(); ++at) {
        const char32_t c = text[at];
        if (c == Bel || c == C1StringEnd) {
            sequence.length = qsizetype(at + 1);
            break;
        }
        if (c == Esc) {
            if (at + 1 < text.size() && text[at + 1] == U'\\')
                sequence.length = qsizetype(at + 2);
            break;
        }
        // Another control ends the string without an end: so each character is looked at twice at most.
        if (c == U'\r' || between(c, 0x80, 0x9f))
            break;
    }
    return sequence;
}

EscapeSequence readIntroduced(Text text, char32_t introducer, size_t from)
{
    switch (introducer) {
    case U'[':
        return readCsi(text, from);
    case U']':
    case U'P':
    case U'X':
    case U'^':
    case U'_':
        return readString(text, from);
    default:
        EscapeSequence sequence;
        sequence.length = qsizetype(from);
        return sequence;
    }
}

struct Argument {
    int value = 0;
    bool sub = false; ///< joined to the one before by ':'
};

std::vector<Argument> splitArguments(Text text)
{
    std::vector<Argument> out(1);
    for (const char32_t c : text) {
        if (c == U';' || c == U':') {
            if (out.size() == 64)
                break;
            out.push_back({0, c == U':'});
        } else if (between(c, U'0', U'9')) {
            out.back().value = std::min(out.back().value * 10 + int(c - U'0'), 99'999);
        }
    }
    return out;
}

/// The colour behind 38, 48 or 58 at arguments[*at]; moves *at to its last argument.
LogColour extendedColour(const std::vector<Argument> &arguments, size_t *at)
{
    size_t end = *at + 1;
    while (end < arguments.size() && arguments[end].sub)
        ++end;
    const bool colons = end > *at + 1;
    const size_t available = (colons ? end : arguments.size()) - *at - 1;
    const auto value = [&](size_t i) { return quint32(std::min(arguments[*at + i].value, 255)); };
    LogColour colour;
    size_t used = colons ? available : std::min<size_t>(available, 1);
    if (available >= 2 && value(1) == 5) {
        colour = {LogColour::Kind::Indexed, value(2)};
        used = std::max<size_t>(used, 2);
    } else if (available >= 4 && value(1) == 2) {
        // With colons a colour space may stand before the three: 38:2::r:g:b
        const size_t red = colons && available >= 5 ? 3 : 2;
        colour = {LogColour::Kind::Rgb, value(red) << 16 | value(red + 1) << 8 | value(red + 2)};
        used = std::max<size_t>(used, 4);
    }
    if (colour.kind == LogColour::Kind::Default && available >= 1 && (value(1) == 5 || value(1) == 2))
        used = available; // cut short: what is left of it is no style
    *at += used;
    return colour;
}

void applyPlain(int code, LogStyle *style)
{
    const auto indexed = [](int i) { return LogColour{LogColour::Kind::Indexed, quint32(i)}; };
    switch (code) {
    case 0:
        *style = {};
        break;
    case 1:
        style->bold = true;
        break;
    case 2:
        style->dim = true;
        break;
    case 3:
        style->italic = true;
        break;
    case 4:
    case 21:
        style->underline = true;
        break;
    case 7:
        style->inverse = true;
        break;
    case 9:
        style->strike = true;
        break;
    case 22:
        style->bold = style->dim = false;
        break;
    case 23:
        style->italic = false;
        break;
    case 24:
        style->underline = false;
        break;
    case 27:
        style->inverse = false;
        break;
    case 29:
        style->strike = false;
        break;
    case 39:
        style->foreground = {};
        break;
    case 49:
        style->background = {};
        break;
    default:
        if (code >= 30 && code <= 37)
            style->foreground = indexed(code - 30);
        else if (code >= 40 && code <= 47)
            style->background = indexed(code - 40);
        else if (code >= 90 && code <= 97)
            style->foreground = indexed(code - 90 + 8);
        else if (code >= 100 && code <= 107)
            style->background = indexed(code - 100 + 8);
    }
}

} // namespace

EscapeSequence readEscape(Text text)
{
    if (text[0] != Esc)
        return readIntroduced(text, text[0] - 0x80 + 0x40, 1); // C1: the same as ESC and a letter
    size_t at = 1;
    while (at < text.size() && between(text[at], 0x20, 0x2f))
        ++at;
    EscapeSequence sequence;
    if (at == text.size() || !between(text[at], 0x30, 0x7e))
        return sequence; // broken: only ESC is dropped
    if (at == 1)
        return readIntroduced(text, text[1], 2);
    sequence.length = qsizetype(at + 1);
    return sequence;
}

void applySgr(Text text, LogStyle *style)
{
    const std::vector<Argument> arguments = splitArguments(text);
    for (size_t i = 0; i < arguments.size(); ++i) {
        const int code = arguments[i].value;
        if (code == 38 || code == 48 || code == 58) {
            const LogColour colour = extendedColour(arguments, &i);
            if (colour.kind == LogColour::Kind::Default)
                continue;
            if (code == 38)
                style->foreground = colour;
            else if (code == 48)
                style->background = colour;
            continue;
        }
        const bool hasSub = i + 1 < arguments.size() && arguments[i + 1].sub;
        if (hasSub && code == 4) // 4:0 is none, 4:3 a wave
            style->underline = arguments[i + 1].value != 0;
        else
            applyPlain(code, style);
        while (i + 1 < arguments.size() && arguments[i + 1].sub)
            ++i;
    }
}

int firstArgument(Text arguments)
{
    return splitArguments(arguments).front().value;
}

} // namespace trainshed
