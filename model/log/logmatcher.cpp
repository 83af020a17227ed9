// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logmatcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace trainshed {

namespace {

/// PCRE2 gives up on a line after so many steps: about a millisecond.
constexpr QStringView StepLimit = u"(*LIMIT_MATCH=50000)";

} // namespace

Result<LogMatcher> LogMatcher::compile(const LogQuery &query)
{
    if (query.text.isEmpty()) {
        return Error{
            ErrorCode::InvalidArgument, QCoreApplication::translate("Log", "Type what to search for."), {}};
    }
    LogMatcher matcher;
    matcher.m_query = query;
    matcher.m_asciiQuery = std::all_of(query.text.begin(), query.text.end(),
                                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    if (!query.regularExpression) {
        matcher.m_plain =
            QStringMatcher(query.text, query.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive);
        matcher.m_bytes = QByteArrayMatcher(query.text.toUtf8());
        return matcher;
    }
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!query.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    matcher.m_expression = QRegularExpression(StepLimit + query.text, options);
    if (!matcher.m_expression.isValid()) {
        const qsizetype place = matcher.m_expression.patternErrorOffset() - StepLimit.size() + 1;
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("Log", "Not a regular expression: %1, at character %2.")
                         .arg(matcher.m_expression.errorString())
                         .arg(std::max<qsizetype>(place, 1)),
                     {}};
    }
    matcher.m_expression.optimize();
    return matcher;
}

LogMatcher::Hit LogMatcher::matches(const QString &text) const
{
    if (!m_query.regularExpression)
        return m_plain.indexIn(text) >= 0 ? Hit::Yes : Hit::No;
    const QRegularExpressionMatch match = m_expression.match(text);
    if (!match.isValid())
        return Hit::TooComplex;
    return match.hasMatch() ? Hit::Yes : Hit::No;
}

LogMatcher::Hit LogMatcher::matchesAscii(QByteArrayView line) const
{
    if (!m_query.regularExpression) {
        if (!m_asciiQuery && m_query.caseSensitive)
            return Hit::No;
        if (m_query.caseSensitive)
            return m_bytes.indexIn(line.data(), line.size()) >= 0 ? Hit::Yes : Hit::No;
    }
    return matches(QString::fromLatin1(line));
}

std::vector<LogMatcher::Range> LogMatcher::findAll(const QString &text, qsizetype limit) const
{
    std::vector<Range> out;
    if (!m_query.regularExpression) {
        qsizetype at = 0;
        while (std::ssize(out) < limit && (at = m_plain.indexIn(text, at)) >= 0) {
            out.push_back({at, m_query.text.size()});
            at += m_query.text.size();
        }
        return out;
    }
    QRegularExpressionMatchIterator matches = m_expression.globalMatch(text);
    while (matches.hasNext() && std::ssize(out) < limit) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            out.push_back({match.capturedStart(), match.capturedLength()});
    }
    return out;
}

} // namespace trainshed
