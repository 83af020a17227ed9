// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a job may write into its log, under libFuzzer: the first byte chooses a query, the rest are lines.
// Whatever it is: no crash, nothing in what is shown could hide or reorder text, styles lie where the text
// is, many lines at once show what each alone does, and what a search leaves out by its bytes does not match.
#include "model/log/charwidth.h"
#include "model/log/linetext.h"
#include "model/log/logprefilter.h"

#include <QList>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <span>

using namespace trainshed;

namespace {

struct Query {
    LogMatcher matcher;
    LogPrefilter prefilter;
};

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

void checkEscapes(const std::u32string &text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != 0x1b && (text[i] < 0x80 || text[i] > 0x9f))
            continue;
        const std::span<const char32_t> rest = std::span(text).subspan(i);
        const EscapeSequence sequence = readEscape(rest);
        demand(sequence.length >= 1 && std::size_t(sequence.length) <= rest.size());
        demand(sequence.arguments.size() < std::size_t(sequence.length));
        LogStyle style;
        applySgr(sequence.arguments, &style);
        demand(firstArgument(sequence.arguments) >= 0);
    }
}

void checkLine(QByteArrayView bytes, LineForm form)
{
    const LineText line = lineText(bytes, form);
    demand(line.text.isValidUtf16());
    for (const uint c : line.text.toUcs4())
        demand(c >= 0x20 && c != 0x7f && !isTreacherous(c));
    qsizetype end = 0;
    for (const LogSpan &span : line.spans) {
        demand(span.start >= end && span.length > 0);
        end = span.start + span.length;
    }
    demand(end <= line.text.size());
    demand(line.clipped || line.text == searchedText(line));
}

Query queryOf(const char *text, bool expression, bool caseSensitive)
{
    const LogQuery query{QString::fromLatin1(text), caseSensitive, expression};
    return {*LogMatcher::compile(query), *LogPrefilter::make(query)};
}

void checkSearch(QByteArrayView bytes, const Query &query)
{
    std::vector<qint64> ends;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n')
            ends.push_back(i + 1);
    }
    const std::vector<char> let = query.prefilter.candidates(bytes, ends);
    QString together;
    appendLines(bytes, LineForm::Screen, &together);
    qsizetype at = 0;
    qint64 begin = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const QString line = searchedText(lineText(bytes.sliced(begin, ends[i] - 1 - begin)));
        demand(QStringView(together).sliced(at).startsWith(QString(line + u'\n')));
        at += line.size() + 1;
        demand(let[i] != 0 || query.matcher.matches(line) != LogMatcher::Hit::Yes);
        begin = ends[i];
    }
    demand(at == together.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::array queries{queryOf("ERROR", false, true),     queryOf("a b", false, false),
                                    queryOf("(ab|cR)+d", true, true),  queryOf("[x]12345", true, false),
                                    queryOf("loss=\\d+", true, false), queryOf("\\[A|Rb|xy", true, true)};
    if (size == 0)
        return 0;
    const QByteArray lines = QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1) + '\n';
    const QList<uint> decoded = QString::fromUtf8(lines).toUcs4();
    checkEscapes({decoded.begin(), decoded.end()});
    for (const QByteArray &line : lines.split('\n')) {
        checkLine(line, LineForm::Screen);
        checkLine(line, LineForm::Raw);
    }
    checkSearch(lines, queries[data[0] % queries.size()]);
    return 0;
}
