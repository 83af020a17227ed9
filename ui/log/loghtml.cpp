// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/loghtml.h"

#include "ui/log/ansipalette.h"

namespace trainshed {

namespace {

QPalette paper()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::black);
    return palette;
}

QString css(const LogStyle &style, const AnsiPalette &inks)
{
    const AnsiPalette::Ink ink = inks.ink(style);
    QString out = u"color:" + ink.foreground.name();
    if (ink.background)
        out += u";background-color:" + ink.background->name();
    if (style.bold)
        out += u";font-weight:bold";
    if (style.italic)
        out += u";font-style:italic";
    if (style.underline && style.strike)
        out += u";text-decoration:underline line-through";
    else if (style.underline)
        out += u";text-decoration:underline";
    else if (style.strike)
        out += u";text-decoration:line-through";
    return out;
}

void append(QString *out, const LineText &line, const AnsiPalette &inks)
{
    qsizetype at = 0;
    for (const LogSpan &span : line.spans) {
        *out += line.text.mid(at, span.start - at).toHtmlEscaped();
        *out += u"<span style=\"" + css(span.style, inks) + u"\">" +
                line.text.mid(span.start, span.length).toHtmlEscaped() + u"</span>";
        at = span.start + span.length;
    }
    *out += line.text.mid(at).toHtmlEscaped();
}

} // namespace

Result<QString> extractHtml(const LogScope &scope, LogPlace from, LogPlace to, qsizetype limit,
                            const std::function<bool()> &keepOn)
{
    const AnsiPalette inks(paper());
    QString out = QStringLiteral("<pre style=\"color:#000000;background-color:#ffffff\">");
    bool first = true;
    const auto done = extractLines(scope, from, to, limit, keepOn, [&](LineText &&line) {
        if (!first)
            out += u'\n';
        first = false;
        append(&out, line, inks);
    });
    if (!done)
        return done.error();
    return QString(out + u"</pre>");
}

} // namespace trainshed
