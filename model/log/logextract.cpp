// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logextract.h"

#include <QCoreApplication>

#include <algorithm>

namespace trainshed {

namespace {

/// What of `line` lies in [from … to), its styles too.
LineText cut(LineText line, qsizetype from, qsizetype to)
{
    to = std::min(to, line.text.size());
    from = std::min(from, to);
    if (from == 0 && to == line.text.size())
        return line;
    std::vector<LogSpan> spans;
    for (const LogSpan &span : line.spans) {
        const qsizetype begin = std::max(span.start, from);
        const qsizetype end = std::min(span.start + span.length, to);
        if (begin < end)
            spans.push_back({begin - from, end - begin, span.style});
    }
    return {line.text.mid(from, to - from), std::move(spans), line.clipped};
}

/// One line or more, at most `count`; none at the end.
Result<std::vector<LineText>> shownFrom(const LogScope &scope, LineNumber shown, LineCount count)
{
    if (const SystemLine *line = scope.systemLine(shown))
        return std::vector{systemText(*line)};
    const auto lines = scope.read(shown, count, ByteCount(1024 * 1024));
    if (!lines)
        return lines.error();
    std::vector<LineText> out;
    for (qsizetype i = 0; i < lines->count(); ++i)
        out.push_back(lineText(*lines, i, scope.form));
    return out;
}

} // namespace

Result<> extractLines(const LogScope &scope, LogPlace from, LogPlace to, qsizetype limit,
                      const std::function<bool()> &keepOn, const std::function<void(LineText &&)> &take)
{
    LineNumber next = from.line;
    qsizetype taken = 0;
    while (next <= to.line) {
        if (!keepOn()) {
            return Error{
                ErrorCode::Cancelled, QCoreApplication::translate("Log", "Copying was cancelled."), {}};
        }
        const LineCount left = to.line - next + LineCount(1);
        const Result<std::vector<LineText>> texts = shownFrom(scope, next, std::min(left, LineCount(5000)));
        if (!texts)
            return texts.error();
        if (texts->empty())
            break;
        for (LineText text : *texts) {
            const qsizetype end = next == to.line ? to.index : text.text.size();
            text = cut(std::move(text), next == from.line ? from.index : 0, end);
            taken += text.text.size() + (next == from.line ? 0 : 1);
            if (taken > limit) {
                return Error{
                    ErrorCode::TooLarge,
                    QCoreApplication::translate(
                        "Log", "That is too much for the clipboard. Save the log to a file instead."),
                    {}};
            }
            take(std::move(text));
            next = next + LineCount(1);
        }
    }
    return Done{};
}

Result<QString> extractText(const LogScope &scope, LogPlace from, LogPlace to, qsizetype limit,
                            const std::function<bool()> &keepOn)
{
    QString out;
    bool first = true;
    const auto done = extractLines(scope, from, to, limit, keepOn, [&](LineText &&line) {
        if (!first)
            out += u'\n';
        first = false;
        out += line.text;
    });
    if (!done)
        return done.error();
    while (out.endsWith(u'\n'))
        out.chop(1);
    return out;
}

} // namespace trainshed
