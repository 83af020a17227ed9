// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/linetext.h"

#include "model/log/charwidth.h"
#include "model/log/screenline.h"

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QLocale>

#include <algorithm>
#include <cstring>
#include <optional>

namespace trainshed {

namespace {

/// Printable ASCII only. Eight bytes at a time: all of a log goes through here when it is searched.
bool isPlain(QByteArrayView bytes)
{
    constexpr quint64 Ones = 0x0101010101010101;
    constexpr quint64 High = Ones * 0x80;
    const char *at = bytes.data();
    qsizetype left = bytes.size();
    for (; left >= 8; at += 8, left -= 8) {
        quint64 eight = 0;
        std::memcpy(&eight, at, 8);
        // The high bit of a byte is set where it is one itself, below 0x20, or 0x7f. What a borrow or carry
        // sets beside those changes nothing.
        if ((eight | (eight - Ones * 0x20) | (eight + Ones)) & High)
            return false;
    }
    return std::all_of(at, at + left, [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Text in which each character is one of its own, in one column or two, and none is a control.
bool isPlain(const QString &text)
{
    qsizetype columns = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || c.isSurrogate())
            return false;
        if (unit >= 0xa0 && (isTreacherous(unit) || columnsOf(unit) == 0))
            return false;
        columns += unit < 0xa0 ? 1 : 2;
    }
    return columns <= LogColumnLimit;
}

/// The columns that `bytes` takes on an empty line, counted with care: at least (`most` false) or at most so
/// many. Nothing for what holds escape sequences or controls. Exact for ASCII and the blocks of bars.
std::optional<qsizetype> columnBound(QByteArrayView bytes, bool most)
{
    constexpr qsizetype WidestByte = 8; // a stand-in such as "<U+202E>"
    qsizetype columns = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar c = uchar(bytes[i]);
        const auto next = [&](qsizetype n) { return i + n < bytes.size() ? uchar(bytes[i + n]) : uchar(0); };
        if (c >= 0x20 && c < 0x7f) {
            ++columns;
        } else if (c < 0x80) {
            return {};
        } else if (c == 0xe2 && next(1) >= 0x94 && next(1) <= 0x96 && next(2) >= 0x80 && next(2) < 0xc0) {
            ++columns; // U+2500 … U+25BF: lines and blocks
            i += 2;
        } else if (most) {
            columns += WidestByte;
        }
    }
    return columns;
}

/// What is left of a progress bar when all that is written over has been left out, since it is the most of
/// such a log: the last state alone where none before reaches beyond it, else all.
QByteArrayView withoutOverwritten(QByteArrayView bytes)
{
    qsizetype end = bytes.size();
    while (end > 0 && bytes[end - 1] == '\r')
        --end;
    if (end == 0)
        return bytes; // nor is an empty view asked for its last '\r': Qt 6.8 looks at the byte behind it
    const qsizetype begin = bytes.first(end).lastIndexOf('\r') + 1;
    if (begin == 0)
        return bytes;
    const auto least = columnBound(bytes.sliced(begin, end - begin), false);
    if (!least)
        return bytes;
    for (qsizetype at = 0; at < begin;) {
        const qsizetype next = bytes.indexOf('\r', at);
        const auto most = columnBound(bytes.sliced(at, next - at), true);
        if (!most || *most > *least)
            return bytes;
        at = next + 1;
    }
    return bytes.sliced(begin, end - begin);
}

/// Puts what stands for a character that can't be shown, so that it is not taken for the job's own text.
void putStandIn(ScreenLine *line, const QString &text)
{
    const LogStyle before = line->style();
    LogStyle marked = before;
    marked.note = true;
    line->setStyle(marked);
    for (const QChar c : text)
        line->put(c.unicode());
    line->setStyle(before);
}

void putControl(ScreenLine *line, char32_t c)
{
    switch (c) {
    case U'\r':
        line->carriageReturn();
        break;
    case U'\b':
        line->backspace();
        break;
    case U'\t':
        line->tab();
        break;
    case U'\a':
        break; // a bell shows nothing in a terminal, and floods of it are common
    default:
        putStandIn(line, QString(u'^') + QChar(char16_t(c ^ 0x40)));
    }
}

void putTreacherous(ScreenLine *line, char32_t c)
{
    putStandIn(line, u"<U+" + QString::number(c, 16).toUpper().rightJustified(4, u'0') + u'>');
}

void putRaw(ScreenLine *line, char32_t c)
{
    if (c < 0x20 || c == 0x7f)
        putStandIn(line, QString(u'^') + QChar(char16_t(c ^ 0x40)));
    else if ((c >= 0x80 && c < 0xa0) || isTreacherous(c))
        putTreacherous(line, c);
    else
        line->put(c);
}

void putEscape(ScreenLine *line, const EscapeSequence &sequence)
{
    if (sequence.kind == EscapeSequence::Kind::Style) {
        LogStyle style = line->style();
        applySgr(sequence.arguments, &style);
        line->setStyle(style);
    } else if (sequence.kind == EscapeSequence::Kind::EraseInLine) {
        line->erase(firstArgument(sequence.arguments));
    }
}

void addNote(LineText *line, const QString &note)
{
    line->clipped = true;
    LogStyle style;
    style.note = true;
    line->spans.push_back({line->text.size(), note.size(), style});
    line->text += note;
}

} // namespace

LineText lineText(QByteArrayView bytes, LineForm form)
{
    if (form == LineForm::Screen)
        bytes = withoutOverwritten(bytes);
    if (bytes.size() <= LogColumnLimit && isPlain(bytes))
        return {QString::fromLatin1(bytes), {}, false};
    const QString all = QString::fromUtf8(bytes);
    if (isPlain(all))
        return {all, {}, false};
    const QList<uint> decoded = all.toUcs4();
    const std::u32string text(decoded.begin(), decoded.end());
    ScreenLine line(LogColumnLimit);
    for (size_t at = 0; at < text.size();) {
        const char32_t c = text[at];
        if (form == LineForm::Raw) {
            putRaw(&line, c);
            ++at;
            continue;
        }
        if (c == 0x1b || (c >= 0x80 && c <= 0x9f)) {
            const EscapeSequence sequence = readEscape(std::span(text).subspan(at));
            putEscape(&line, sequence);
            at += size_t(sequence.length);
            continue;
        }
        if (c < 0x20 || c == 0x7f)
            putControl(&line, c);
        else if (isTreacherous(c))
            putTreacherous(&line, c);
        else
            line.put(c);
        ++at;
    }
    LineText out = line.take();
    if (line.overflowed())
        addNote(&out, QCoreApplication::translate("Log", " … (this line is too long to be shown whole)"));
    return out;
}

QString searchedText(LineText line)
{
    if (line.clipped)
        line.text.truncate(line.spans.back().start);
    return std::move(line.text);
}

LineText lineText(const LogLines &lines, qsizetype i, LineForm form)
{
    const QByteArrayView head = lines.head(i);
    const QByteArrayView tail = lines.tail(i);
    if (tail.isEmpty())
        return lineText(head, form);
    const qint64 length = lines.slices[size_t(i)].fullLength.value();
    const qsizetype carriageReturn = form == LineForm::Screen ? tail.indexOf('\r') : -1;
    LineText out = carriageReturn >= 0 ? lineText(tail.sliced(carriageReturn)) : lineText(head, form);
    if (out.clipped) { // one note is enough
        out.text = searchedText(out);
        out.spans.pop_back();
    }
    const QString size = QLocale().formattedDataSize(length);
    if (carriageReturn >= 0)
        addNote(&out, QCoreApplication::translate("Log", " (the last state of a line of %1)").arg(size));
    else
        addNote(&out, QCoreApplication::translate("Log", " … (the beginning of a line of %1)").arg(size));
    return out;
}

namespace {

/// A line of printable ASCII with colours in between: what is left without them. False, and nothing done,
/// for any other.
bool appendWithoutColours(QByteArrayView bytes, QString *out)
{
    const qsizetype before = out->size();
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype escape = bytes.indexOf('\x1b', at);
        if (escape < 0)
            escape = bytes.size();
        const QByteArrayView piece = bytes.sliced(at, escape - at);
        qsizetype end = escape + 2;
        while (end < bytes.size() && ((bytes[end] >= '0' && bytes[end] <= '9') || bytes[end] == ';'))
            ++end;
        const bool isColour =
            escape == bytes.size() || (end < bytes.size() && bytes[escape + 1] == '[' && bytes[end] == 'm');
        if (!isColour || !isPlain(piece)) {
            out->truncate(before);
            return false;
        }
        out->append(QLatin1StringView(piece.data(), piece.size()));
        at = end + 1;
    }
    return true;
}

/// The first place from `at` on that holds neither printable ASCII nor a newline.
qsizetype unusualFrom(QByteArrayView bytes, qsizetype at)
{
    constexpr quint64 Ones = 0x0101010101010101;
    constexpr quint64 High = Ones * 0x80;
    for (; at + 8 <= bytes.size(); at += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, bytes.data() + at, 8);
        // Newlines become letters: 0x40 is set in bytes that are 0x0a, and the rest is as in isPlain().
        const quint64 other = eight ^ (Ones * 0x0a);
        const quint64 newlines = ~(((other & ~High) + ~High) | other | ~High);
        eight |= newlines >> 1;
        if ((eight | (eight - Ones * 0x20) | (eight + Ones)) & High)
            break;
    }
    const auto isUsual = [](char c) { return (c >= 0x20 && c < 0x7f) || c == '\n'; };
    while (at < bytes.size() && isUsual(bytes[at]))
        ++at;
    return at;
}

/// One line as LogData::read() would give it.
LogLines asLines(QByteArrayView line)
{
    constexpr qsizetype Limit = LogData::LineLimit.value();
    LogLines out;
    const qsizetype head = std::min(line.size(), Limit);
    const qsizetype tail = std::min(line.size() - head, Limit);
    out.bytes = line.first(head).toByteArray() + line.last(tail).toByteArray();
    out.slices.push_back({0, head, tail, ByteCount(line.size()), true});
    return out;
}

} // namespace

void appendLines(QByteArrayView lines, LineForm form, QString *out)
{
    for (qsizetype at = 0; at < lines.size();) {
        const qsizetype unusual = unusualFrom(lines, at);
        const bool none = unusual == lines.size();
        // Lines too long to be shown whole are unusual as well: they are looked for among the usual ones.
        qsizetype begin = none ? lines.size() : lines.first(unusual).lastIndexOf('\n') + 1;
        for (qsizetype i = at; i < begin && begin - i > LogData::LineLimit.value();) {
            const qsizetype end = lines.indexOf('\n', i);
            if (end - i > LogData::LineLimit.value()) {
                begin = i;
                break;
            }
            i = end + 1;
        }
        begin = std::max(begin, at);
        out->append(QLatin1StringView(lines.data() + at, begin - at));
        if (begin == lines.size())
            return;
        const qsizetype end = lines.indexOf('\n', begin);
        const QByteArrayView line = lines.sliced(begin, end - begin);
        if (form == LineForm::Raw || line.size() > LogColumnLimit || !appendWithoutColours(line, out))
            out->append(searchedText(lineText(asLines(line), 0, form)));
        out->append(u'\n');
        at = end + 1;
    }
}

} // namespace trainshed
