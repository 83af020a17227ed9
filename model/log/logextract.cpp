// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logextract.h"

#include "model/log/linetext.h"

#include <QCoreApplication>

namespace trainshed {

Result<QString> extractText(const LogData &data, LogPlace from, LogPlace to, qsizetype limit,
                            const std::function<bool()> &keepOn)
{
    QString out;
    LineNumber next = from.line;
    while (next <= to.line) {
        if (!keepOn()) {
            return Error{
                ErrorCode::Cancelled, QCoreApplication::translate("Log", "Copying was cancelled."), {}};
        }
        const LineCount left = to.line - next + LineCount(1);
        const auto lines = data.read(next, std::min(left, LineCount(5000)), ByteCount(1024 * 1024));
        if (!lines)
            return lines.error();
        if (lines->count() == 0)
            break;
        for (qsizetype i = 0; i < lines->count(); ++i) {
            const LineNumber line = next + LineCount(i);
            QString text = lineText(*lines, i).text;
            if (line == to.line)
                text.truncate(to.index);
            if (line == from.line)
                text.remove(0, from.index);
            else
                out += u'\n';
            out += text;
            if (out.size() > limit) {
                return Error{
                    ErrorCode::TooLarge,
                    QCoreApplication::translate(
                        "Log", "That is too much for the clipboard. Save the log to a file instead."),
                    {}};
            }
        }
        next = next + LineCount(lines->count());
    }
    while (out.endsWith(u'\n'))
        out.chop(1);
    return out;
}

} // namespace trainshed
