// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/linetext.h"

#include "model/log/charwidth.h"
#include "model/log/screenline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace trainshed {

namespace {

bool isPlain(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
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

LineText lineText(QByteArrayView bytes)
{
    if (bytes.size() <= LogColumnLimit && isPlain(bytes))
        return {QString::fromLatin1(bytes), {}, false};
    const QList<uint> decoded = QString::fromUtf8(bytes).toUcs4();
    const std::u32string text(decoded.begin(), decoded.end());
    ScreenLine line(LogColumnLimit);
    for (size_t at = 0; at < text.size();) {
        const char32_t c = text[at];
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

LineText lineText(const LogLines &lines, qsizetype i)
{
    const QByteArrayView head = lines.head(i);
    const QByteArrayView tail = lines.tail(i);
    if (tail.isEmpty())
        return lineText(head);
    const qint64 length = lines.slices[size_t(i)].fullLength.value();
    const qsizetype carriageReturn = tail.indexOf('\r');
    LineText out = carriageReturn >= 0 ? lineText(tail.sliced(carriageReturn)) : lineText(head);
    const QString size = QLocale().formattedDataSize(length);
    if (carriageReturn >= 0)
        addNote(&out, QCoreApplication::translate("Log", " (the last state of a line of %1)").arg(size));
    else
        addNote(&out, QCoreApplication::translate("Log", " … (the beginning of a line of %1)").arg(size));
    return out;
}

} // namespace trainshed
