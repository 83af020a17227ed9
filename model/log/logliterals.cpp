// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logliterals.h"

#include "model/log/bytescan.h"
#include "model/log/charwidth.h"

#include <algorithm>
#include <limits>

namespace trainshed {

namespace {

constexpr qsizetype MostLiterals = 8; // each is looked for by itself

// Not those of the C library: they depend on the language.
bool isBetween(char16_t c, char16_t low, char16_t high)
{
    return c >= low && c <= high;
}

bool isLetterOrDigit(char16_t c)
{
    return isBetween(c, u'a', u'z') || isBetween(c, u'A', u'Z') || isBetween(c, u'0', u'9');
}

int rarity(const QByteArray &text)
{
    int sum = 0;
    for (const char c : text)
        sum += rarityInLogs(c);
    return sum;
}

/// The seldomness of the one that is found the most.
int rarity(const QList<QByteArray> &any)
{
    if (any.isEmpty() || any.size() > MostLiterals)
        return 0;
    int least = std::numeric_limits<int>::max();
    for (const QByteArray &text : any)
        least = std::min(least, rarity(text));
    return least;
}

/// Whether "<U+202E>" or its like holds the text, in any case.
bool isInStandIn(const QByteArray &text)
{
    constexpr QByteArrayView Signs("U+0123456789ABCDEFuabcdef");
    if (!std::all_of(text.begin(), text.end(), [&](char c) { return Signs.contains(c); }))
        return false;
    const auto numberOf = [](char32_t c) { return QByteArray::number(c, 16).rightJustified(4, '0'); };
    for (char32_t c = 0x80; c <= 0xe007f; c = c == 0xffff ? 0xe0000 : c + 1) {
        if (QChar::isSurrogate(c) || !isTreacherous(c))
            continue;
        if (QByteArray("u+" + numberOf(c)).contains(text.toLower()))
            return true;
    }
    return false;
}

/// Reads an expression that PCRE2 has taken. Where it meets what it does not know, it knows nothing at all.
class LiteralReader
{
public:
    LiteralReader(QStringView text, bool isExpression, bool caseSensitive)
        : m_text(text), m_isExpression(isExpression), m_caseSensitive(caseSensitive)
    {}

    QList<QByteArray> read()
    {
        QList<QByteArray> found = alternatives(0);
        return m_lost || m_at < m_text.size() ? QList<QByteArray>() : found;
    }

private:
    /// What is known of one branch while it is read.
    struct Branch {
        QList<QByteArray> best;
        QByteArray run; ///< the characters side by side that are being read
    };

    bool atEnd() const { return m_lost || m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    static void consider(Branch *branch, const QList<QByteArray> &any)
    {
        if (rarity(any) > rarity(branch->best))
            branch->best = any;
    }

    static void endRun(Branch *branch)
    {
        if (!branch->run.isEmpty() && !isInStandIn(branch->run))
            consider(branch, {branch->run});
        branch->run.clear();
    }

    /// What can be looked for byte by byte. The folded k and s have relatives beyond ASCII; "<" and ">" are
    /// the ends of what stands for other characters.
    bool isSearchable(QChar c) const
    {
        const char16_t unit = c.unicode();
        if (unit < 0x20 || unit > 0x7e || unit == u'<' || unit == u'>')
            return false;
        return m_caseSensitive || !QStringView(u"kKsS").contains(c);
    }

    void add(QChar c, Branch *branch)
    {
        const char byte = char(c.unicode());
        const bool isUpper = isBetween(c.unicode(), u'A', u'Z');
        branch->run += isUpper && !m_caseSensitive ? char(byte | 0x20) : byte;
    }

    QList<QByteArray> alternatives(int depth)
    {
        QList<QByteArray> all;
        bool known = depth < 100;
        m_lost = m_lost || !known;
        for (bool more = true; more && !m_lost;) {
            const QList<QByteArray> found = branch(depth);
            known = known && !found.isEmpty();
            for (const QByteArray &text : found) {
                if (!all.contains(text))
                    all.append(text);
            }
            more = m_isExpression && peek() == u'|' && !atEnd();
            m_at += more ? 1 : 0;
        }
        return known && all.size() <= MostLiterals ? all : QList<QByteArray>();
    }

    QList<QByteArray> branch(int depth)
    {
        Branch out;
        while (!atEnd()) {
            const QChar c = peek();
            if (m_isExpression && (c == u'|' || c == u')'))
                break;
            if (m_isExpression && c == u'(')
                group(depth, &out);
            else
                item(&out);
        }
        endRun(&out);
        return out.best;
    }

    void group(int depth, Branch *branch)
    {
        endRun(branch);
        ++m_at;
        if (peek() == u'*' || (peek() == u'?' && peek(1) != u':')) {
            m_lost = true; // looks around, sets options, names…
            return;
        }
        m_at += peek() == u'?' ? 2 : 0;
        const QList<QByteArray> inside = alternatives(depth + 1);
        if (atEnd() || peek() != u')') {
            m_lost = true;
            return;
        }
        ++m_at;
        if (leastTimes() > 0)
            consider(branch, inside);
    }

    /// One character, or what stands for one or none.
    void item(Branch *branch)
    {
        QChar c = peek();
        ++m_at;
        bool isLiteral = true;
        if (m_isExpression) {
            if (c == u'\\') {
                c = peek();
                ++m_at;
                isLiteral = isBetween(c.unicode(), 0x20, 0x7e) && !isLetterOrDigit(c.unicode());
                m_lost = m_lost || (!isLiteral && !QStringView(u"dDsSwWbBhHvVtnrf").contains(c));
            } else if (c == u'[') {
                skipClass();
                isLiteral = false;
            } else if (QStringView(u"*+?{").contains(c)) {
                m_lost = true;
            } else if (QStringView(u".^$").contains(c)) {
                isLiteral = false;
            }
        }
        const qsizetype before = m_at;
        const int least = m_isExpression ? leastTimes() : 1;
        if (isLiteral && least > 0 && isSearchable(c)) {
            add(c, branch);
            if (m_at != before)
                endRun(branch); // there may be more of it
        } else {
            endRun(branch);
        }
    }

    void skipClass()
    {
        m_at += peek() == u'^' ? 1 : 0;
        m_at += peek() == u']' ? 1 : 0; // the first is one of its characters
        for (; !atEnd() && peek() != u']'; ++m_at) {
            if (peek() == u'[' || (peek() == u'\\' && QStringView(u"QE").contains(peek(1))))
                m_lost = true;
            m_at += peek() == u'\\' ? 1 : 0;
        }
        m_lost = m_lost || atEnd();
        ++m_at;
    }

    /// Reads how often what is before it has to be there: 1 without such a thing, 0 for none at all.
    int leastTimes()
    {
        if (atEnd())
            return 1;
        int least = 1;
        if (peek() == u'?' || peek() == u'*') {
            least = 0;
        } else if (peek() == u'{') {
            qsizetype end = m_at + 1;
            while (end < m_text.size() && (m_text[end].isDigit() || m_text[end] == u','))
                ++end;
            const QStringView numbers = m_text.sliced(m_at + 1, end - m_at - 1);
            bool ok = false;
            least =
                numbers.left(numbers.indexOf(u',') < 0 ? numbers.size() : numbers.indexOf(u',')).toInt(&ok);
            if (!ok || end == m_text.size() || m_text[end] != u'}' || numbers.count(u',') > 1) {
                m_lost = true;
                return 0;
            }
            m_at = end;
        } else if (peek() != u'+') {
            return 1;
        }
        ++m_at;
        m_at += peek() == u'?' || peek() == u'+' ? 1 : 0;
        return least;
    }

    QStringView m_text;
    bool m_isExpression;
    bool m_caseSensitive;
    qsizetype m_at = 0;
    bool m_lost = false;
};

} // namespace

QList<QByteArray> requiredLiterals(const LogQuery &query)
{
    return LiteralReader(query.text, query.regularExpression, query.caseSensitive).read();
}

} // namespace trainshed
