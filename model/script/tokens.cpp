// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script/tokens.h"

namespace trainshed::python {

namespace {

bool startsName(QChar c)
{
    return c.isLetter() || c == u'_' || c.unicode() >= 0x80;
}

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

class Reader
{
public:
    explicit Reader(const QString &source) : m_text(source) {}

    QList<Token> read()
    {
        while (m_at < m_text.size())
            step();
        newline();
        return std::move(m_tokens);
    }

private:
    QChar at(qsizetype ahead = 0) const
    {
        const qsizetype place = m_at + ahead;
        return place < m_text.size() ? m_text[place] : QChar();
    }

    void add(Token::Kind kind, const QString &text, qsizetype start)
    {
        m_tokens.append({kind, text, m_line, int(qMin<qsizetype>(start - m_lineStart, 1 << 20))});
    }

    void newline()
    {
        if (!m_tokens.isEmpty() && m_tokens.last().kind != Token::Kind::Newline)
            add(Token::Kind::Newline, {}, m_at);
    }

    void endLine()
    {
        ++m_line;
        m_lineStart = m_at;
    }

    void step()
    {
        const QChar c = at();
        if (c == u'\n') {
            if (m_depth == 0)
                newline();
            ++m_at;
            endLine();
        } else if (c.isSpace() || c == QChar(QChar::ByteOrderMark)) {
            ++m_at;
            if (m_line == 1 && c == QChar(QChar::ByteOrderMark))
                m_lineStart = m_at;
        } else if (c == u'#') {
            while (m_at < m_text.size() && at() != u'\n')
                ++m_at;
        } else if (c == u'\\' && (at(1) == u'\n' || (at(1) == u'\r' && at(2) == u'\n'))) {
            m_at += at(1) == u'\n' ? 2 : 3;
            endLine();
        } else if (c == u'"' || c == u'\'') {
            string({});
        } else if (startsName(c)) {
            name();
        } else if (c.isDigit() || (c == u'.' && at(1).isDigit())) {
            number();
        } else {
            op();
        }
    }

    void name()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (startsName(at()) || at().isDigit()))
            ++m_at;
        const QString word = m_text.mid(start, m_at - start);
        if (word.size() <= 2 && (at() == u'"' || at() == u'\'')) {
            const QString prefix = word.toLower();
            static const QStringList known{QStringLiteral("r"),  QStringLiteral("u"),  QStringLiteral("b"),
                                           QStringLiteral("f"),  QStringLiteral("br"), QStringLiteral("rb"),
                                           QStringLiteral("fr"), QStringLiteral("rf")};
            if (known.contains(prefix)) {
                string(prefix);
                return;
            }
        }
        add(Token::Kind::Name, word, start);
    }

    void number()
    {
        const qsizetype start = m_at;
        while (at().isLetterOrNumber() || at() == u'.' || at() == u'_') {
            const bool exponent = (at() == u'e' || at() == u'E') && (at(1) == u'+' || at(1) == u'-') &&
                                  at(2).isDigit() && !m_text.mid(start, 2).toLower().startsWith(u"0x");
            m_at += exponent ? 2 : 1;
        }
        add(Token::Kind::Number, m_text.mid(start, m_at - start), start);
    }

    void op()
    {
        static const QStringList pairs{
            QStringLiteral("**"), QStringLiteral("//"), QStringLiteral("=="), QStringLiteral("!="),
            QStringLiteral("<="), QStringLiteral(">="), QStringLiteral(":="), QStringLiteral("->"),
            QStringLiteral("+="), QStringLiteral("-="), QStringLiteral("*="), QStringLiteral("/="),
            QStringLiteral("|="), QStringLiteral("&="), QStringLiteral("<<"), QStringLiteral(">>")};
        const qsizetype start = m_at;
        const QString two = m_text.mid(m_at, 2);
        const QString text = pairs.contains(two) ? two : two.left(1);
        if (text == u"(" || text == u"[" || text == u"{")
            ++m_depth;
        else if ((text == u")" || text == u"]" || text == u"}") && m_depth > 0)
            --m_depth;
        m_at += text.size();
        add(Token::Kind::Operator, text, start);
    }

    void string(const QString &prefix)
    {
        const qsizetype start = m_at - prefix.size();
        const int line = m_line;
        const qsizetype lineStart = m_lineStart;
        const QChar quote = at();
        const bool triple = at(1) == quote && at(2) == quote;
        const bool raw = prefix.contains(u'r');
        m_at += triple ? 3 : 1;
        QString value;
        while (m_at < m_text.size()) {
            if (at() == quote && (!triple || (at(1) == quote && at(2) == quote))) {
                m_at += triple ? 3 : 1;
                break;
            }
            if (at() == u'\n' && !triple)
                break; // not closed: the line ends it
            if (at() == u'\\')
                escape(raw, value);
            else
                take(value);
        }
        const bool pattern = prefix.contains(u'b') || (prefix.contains(u'f') && value.contains(u'{'));
        m_tokens.append({pattern ? Token::Kind::Pattern : Token::Kind::String, value, line,
                         int(qMin<qsizetype>(start - lineStart, 1 << 20))});
    }

    /// One character as it is.
    void take(QString &value)
    {
        const QChar c = at();
        value += c;
        ++m_at;
        if (c == u'\n')
            endLine();
    }

    void escape(bool raw, QString &value)
    {
        if (raw) {
            take(value);
            if (m_at < m_text.size())
                take(value);
            return;
        }
        ++m_at;
        if (m_at >= m_text.size())
            return;
        const QChar c = at();
        static const QString letters = QStringLiteral("ntrabfv0\\'\"");
        static const QString meant = QStringView(u"\n\t\r\a\b\f\v\0\\'\"", 11).toString();
        if (c == u'\n') {
            ++m_at;
            endLine();
        } else if (c == u'\r' && at(1) == u'\n') {
            m_at += 2;
            endLine();
        } else if (c == u'x' || c == u'u' || c == u'U') {
            code(c == u'x' ? 2 : c == u'u' ? 4 : 8, value);
        } else if (const qsizetype i = letters.indexOf(c); i >= 0) {
            value += meant[i];
            ++m_at;
        } else {
            value += u'\\';
            take(value);
        }
    }

    void code(int digits, QString &value)
    {
        char32_t number = 0;
        int found = 0;
        while (found < digits && isHex(at(1 + found))) {
            number = number * 16 + char32_t(QString(at(1 + found)).toUInt(nullptr, 16));
            ++found;
        }
        m_at += 1 + found;
        const bool fits = found == digits && number <= 0x10FFFF && !(number >= 0xD800 && number <= 0xDFFF);
        value += fits ? QString::fromUcs4(&number, 1) : QString(QChar::ReplacementCharacter);
    }

    const QString &m_text;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    int m_depth = 0;
};

} // namespace

QList<Token> tokens(const QString &source)
{
    return Reader(source).read();
}

} // namespace trainshed::python
