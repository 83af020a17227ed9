// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logprefilter.h"

#include "model/log/logliterals.h"

#include <algorithm>

namespace trainshed {

namespace {

constexpr char Escape = 0x1b;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

uchar foldedIf(char c, bool fold)
{
    return fold && isUpper(c) ? uchar(c | 0x20) : uchar(c);
}

} // namespace

/// The lines of one block, looked at from the first to the last.
class LogPrefilter::Lines
{
public:
    Lines(QByteArrayView bytes, std::span<const qint64> ends)
        : bytes(bytes), m_ends(ends), marked(ends.size())
    {}

    void rewind() { m_line = 0; }
    /// Goes on to the line that holds the byte at `at`. Must not be before the line it is at.
    void goTo(qsizetype at)
    {
        while (m_ends[m_line] <= at)
            ++m_line;
    }
    void mark() { marked[m_line] = 1; }
    bool isMarked() const { return marked[m_line] != 0; }
    qsizetype begin() const { return m_line == 0 ? 0 : qsizetype(m_ends[m_line - 1]); }
    qsizetype end() const { return qsizetype(m_ends[m_line]); }
    QByteArrayView line() const { return bytes.sliced(begin(), end() - begin() - 1); }

    const QByteArrayView bytes;

private:
    const std::span<const qint64> m_ends;
    size_t m_line = 0;

public:
    std::vector<char> marked;
};

LogPrefilter::LogPrefilter(const QList<QByteArray> &literals, bool foldCase) : m_foldCase(foldCase)
{
    // What a tab or a stand-in ("^A", "<U+202E>") may show as well.
    constexpr QByteArrayView NotOnlyItsOwn(" <>U+0123456789ABCDEF");
    const auto pairs = std::make_shared<Pairs>();
    for (const QByteArray &text : literals) {
        QByteArray needed;
        for (const char c : text) {
            const char upper = foldCase && c >= 'a' && c <= 'z' ? char(c & ~0x20) : c;
            if (!NotOnlyItsOwn.contains(upper) && !needed.contains(c))
                needed += c;
        }
        std::stable_sort(needed.begin(), needed.end(),
                         [](char a, char b) { return rarityInLogs(a) > rarityInLogs(b); });
        for (qsizetype i = 1; i < text.size(); ++i)
            pairs->set(size_t(uchar(text[i - 1])) * 128 + uchar(text[i]));
        m_hasSpace = m_hasSpace || text.contains(' ');
        m_literals.push_back({ByteFinder(text, foldCase), needed});
    }
    m_pairs = pairs;
}

std::optional<LogPrefilter> LogPrefilter::make(const LogQuery &query)
{
    const QList<QByteArray> literals = requiredLiterals(query);
    if (literals.isEmpty())
        return {};
    return LogPrefilter(literals, !query.caseSensitive);
}

std::vector<char> LogPrefilter::candidates(QByteArrayView bytes, std::span<const qint64> ends) const
{
    Lines lines(bytes, ends);
    for (const Literal &literal : m_literals)
        markLiterals(literal, &lines);
    markChanging(&lines);
    return std::move(lines.marked);
}

void LogPrefilter::markLiterals(const Literal &literal, Lines *lines) const
{
    lines->rewind();
    for (qsizetype at = 0; (at = literal.finder.find(lines->bytes, at)) >= 0; at = lines->end()) {
        lines->goTo(at);
        lines->mark();
    }
}

/// Lines in which a literal may come about by what a terminal does with them.
void LogPrefilter::markChanging(Lines *lines) const
{
    const QByteArrayView bytes = lines->bytes;
    lines->rewind();
    for (qsizetype at = 0; (at = controlFrom(bytes, at)) < bytes.size();) {
        const char c = bytes[at];
        if (c == '\t' && !m_hasSpace) {
            ++at;
            continue;
        }
        const uchar next = uchar(bytes[at + 1]); // each line ends with its newline
        if (uchar(c) == 0xc2 && (next < 0x80 || next > 0x9f)) {
            ++at;
            continue;
        }
        if (c == '\r' && next == '\n') {
            at += 2;
            continue;
        }
        if (c == Escape) {
            const qsizetype behind = passEscape(bytes, at);
            if (behind > 0 && !mayJoin(bytes, at, behind)) {
                at = behind;
                continue;
            }
        }
        lines->goTo(at);
        if (!lines->isMarked() && mayShow(lines->line()))
            lines->mark();
        at = lines->end();
    }
}

/// The place behind one or more sequences that only change the colour, or erase what is behind the cursor:
/// nothing in a line that is written once. -1 for any other.
qsizetype LogPrefilter::passEscape(QByteArrayView bytes, qsizetype at) const
{
    while (bytes[at] == Escape) {
        if (bytes[++at] != '[')
            return -1;
        const qsizetype arguments = ++at;
        while ((bytes[at] >= '0' && bytes[at] <= '9') || bytes[at] == ';' || bytes[at] == ':')
            ++at;
        const bool erasesRest = bytes[at] == 'K' && at == arguments;
        if (bytes[at] != 'm' && !erasesRest)
            return -1;
        ++at;
    }
    return at;
}

bool LogPrefilter::mayJoin(QByteArrayView bytes, qsizetype before, qsizetype behind) const
{
    const uchar left = before == 0 ? uchar(0) : foldedIf(bytes[before - 1], m_foldCase);
    const uchar right = foldedIf(bytes[behind], m_foldCase);
    return left < 128 && right < 128 && m_pairs->test(size_t(left) * 128 + right);
}

/// Whether a line could show a literal, whatever is taken out of it or written over.
bool LogPrefilter::mayShow(QByteArrayView line) const
{
    const auto has = [&](char c) {
        return line.contains(c) || (m_foldCase && c >= 'a' && c <= 'z' && line.contains(char(c & ~0x20)));
    };
    for (const Literal &literal : m_literals) {
        if (std::all_of(literal.needed.begin(), literal.needed.end(), has))
            return true;
    }
    return visibleControlFrom(line, 0) < line.size();
}

} // namespace trainshed
