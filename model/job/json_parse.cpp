// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QSet>

#include <algorithm>
#include <optional>

namespace trainshed {

namespace {

constexpr int depthLimit = 128;

/// Walks JSON text by the letter of RFC 8259 and stops at the first thing that Qt's reader would let pass:
/// a key that comes twice, half a surrogate pair, text after the end.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    /// The problem, or nothing; then line() and column() say where.
    std::optional<QString> scan()
    {
        skipSpace();
        if (value(0)) {
            skipSpace();
            if (m_pos < m_text.size())
                fail(QCoreApplication::translate("Json", "there is text after its end"));
        }
        return m_problem;
    }
    qsizetype line() const { return 1 + before().count('\n'); }
    qsizetype column() const { return m_pos - before().lastIndexOf('\n'); }

private:
    QByteArrayView before() const { return m_text.first(m_pos); }
    QByteArrayView ahead() const { return m_text.sliced(m_pos); }
    bool fail(const QString &problem)
    {
        if (!m_problem)
            m_problem = problem;
        return false;
    }
    bool ended()
    {
        return fail(m_pos >= m_text.size() ? QCoreApplication::translate("Json", "it ends too early")
                                           : QCoreApplication::translate(
                                                 "Json", "there is a character that does not belong here"));
    }
    char peek() const { return m_pos < m_text.size() ? m_text[m_pos] : '\0'; }
    bool take(char c)
    {
        if (m_pos >= m_text.size() || m_text[m_pos] != c)
            return false;
        ++m_pos;
        return true;
    }
    void skipSpace()
    {
        while (take(' ') || take('\n') || take('\t') || take('\r')) {
        }
    }
    bool word(QByteArrayView expected)
    {
        if (ahead().startsWith(expected)) {
            m_pos += expected.size();
            return true;
        }
        return ended();
    }

    bool value(int depth)
    {
        if (depth > depthLimit)
            return fail(
                QCoreApplication::translate("Json", "it is nested deeper than %1 levels").arg(depthLimit));
        switch (peek()) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool object(int depth)
    {
        QSet<QString> keys;
        ++m_pos;
        skipSpace();
        if (take('}'))
            return true;
        while (true) {
            const qsizetype start = m_pos;
            if (!string())
                return false;
            const QString key = decoded(m_text.sliced(start, m_pos - start));
            if (keys.contains(key)) {
                m_pos = start;
                return fail(QCoreApplication::translate("Json", "the member “%1” is there twice").arg(key));
            }
            keys.insert(key);
            skipSpace();
            if (!take(':'))
                return ended();
            skipSpace();
            if (!value(depth + 1))
                return false;
            skipSpace();
            if (take('}'))
                return true;
            if (!take(','))
                return ended();
            skipSpace();
        }
    }

    bool array(int depth)
    {
        ++m_pos;
        skipSpace();
        if (take(']'))
            return true;
        while (true) {
            if (!value(depth + 1))
                return false;
            skipSpace();
            if (take(']'))
                return true;
            if (!take(','))
                return ended();
            skipSpace();
        }
    }

    bool digits()
    {
        const qsizetype start = m_pos;
        while (peek() >= '0' && peek() <= '9')
            ++m_pos;
        return m_pos > start || ended();
    }

    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            return digits();
        }
        return true;
    }

    bool string()
    {
        if (!take('"'))
            return ended();
        while (!take('"')) {
            if (m_pos >= m_text.size() || static_cast<unsigned char>(peek()) < 0x20)
                return ended();
            if (!take('\\'))
                ++m_pos;
            else if (!escape())
                return false;
        }
        return true;
    }

    bool escape()
    {
        if (take('u'))
            return unicode();
        const char c = peek();
        if (c == '\0' || !QByteArrayView("\"\\/bfnrt").contains(c))
            return ended();
        ++m_pos;
        return true;
    }

    std::optional<ushort> hex()
    {
        const QByteArrayView text = ahead().first(std::min<qsizetype>(4, ahead().size()));
        const bool all =
            text.size() == 4 && std::all_of(text.begin(), text.end(), [](char c) {
                return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            });
        if (!all) {
            ended();
            return std::nullopt;
        }
        m_pos += 4;
        return QByteArray(text.data(), text.size()).toUShort(nullptr, 16);
    }

    bool unicode()
    {
        const auto lone = [this] {
            return fail(QCoreApplication::translate("Json", "half of a surrogate pair stands alone"));
        };
        const auto first = hex();
        if (!first)
            return false;
        if (QChar::isLowSurrogate(*first))
            return lone();
        if (!QChar::isHighSurrogate(*first))
            return true;
        if (!ahead().startsWith("\\u"))
            return lone();
        m_pos += 2;
        const auto second = hex();
        return second && (QChar::isLowSurrogate(*second) || lone());
    }

    /// The key's text, with its escapes read: "a" and "\u0061" are the same key.
    static QString decoded(QByteArrayView quoted)
    {
        if (!quoted.contains('\\'))
            return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
        const QByteArray text = '[' + QByteArray(quoted.data(), quoted.size()) + ']';
        return QJsonDocument::fromJson(text).array().at(0).toString();
    }

    QByteArrayView m_text;
    qsizetype m_pos = 0;
    std::optional<QString> m_problem;
};

Error invalid(const QString &problem, qsizetype line, qsizetype column)
{
    return {ErrorCode::InvalidJson,
            QCoreApplication::translate("Json", "This is not a JSON text: %1 (line %2, column %3).")
                .arg(problem, QString::number(line), QString::number(column)),
            {}};
}

} // namespace

Result<QJsonObject> parseObject(const QByteArray &json, qint64 limit)
{
    if (json.size() > limit) {
        return Error{
            ErrorCode::TooLarge,
            QCoreApplication::translate("Json", "This JSON text is larger than %1 bytes.").arg(limit),
            {}};
    }
    QByteArrayView text(json);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    if (!text.isValidUtf8()) {
        return Error{
            ErrorCode::InvalidJson,
            QCoreApplication::translate("Json", "This is not a JSON text: it is not encoded as UTF-8."),
            {}};
    }
    Scanner scanner(text);
    if (const auto problem = scanner.scan())
        return invalid(*problem, scanner.line(), scanner.column());
    QJsonParseError error;
    const QByteArray plain(text.data(), text.size());
    const QJsonDocument document = QJsonDocument::fromJson(plain, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = plain.left(error.offset);
        return invalid(error.errorString(), 1 + before.count('\n'), before.size() - before.lastIndexOf('\n'));
    }
    if (!document.isObject()) {
        return Error{ErrorCode::InvalidJson,
                     QCoreApplication::translate("Json", "This JSON text is not an object ({ … })."),
                     {}};
    }
    return document.object();
}

} // namespace trainshed
