// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logmatcher.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>

namespace trainshed {

namespace {

/// PCRE2 gives up on a line after so many steps: about a millisecond.
constexpr QStringView StepLimit = u"(*LIMIT_MATCH=50000)";

/// Whether an expression that matches a line by itself also matches there among other lines, or earlier in a
/// way that is not this line's. So it is for what only demands; what forbids (lookaround, possessive and
/// atomic groups), resets or names the subject's ends may see the lines around.
bool worksOnBlocks(const QString &expression)
{
    for (qsizetype i = 0; i + 1 < expression.size(); ++i) {
        const QChar c = expression[i];
        const QChar next = expression[i + 1];
        if (c == u'\\') {
            if (QStringView(u"AzZGKXRQECN").contains(next))
                return false;
            ++i;
        } else if (c == u'(' && next == u'*') {
            return false;
        } else if (c == u'(' && next == u'?') {
            const auto rest = QStringView(expression).sliced(i + 2);
            if (!rest.startsWith(u':') && !rest.startsWith(u"i)") && !rest.startsWith(u"i:"))
                return false;
        } else if (next == u'+' && QStringView(u"*+?}").contains(c)) {
            return false;
        }
    }
    return true;
}

QString asWord(const QString &expression)
{
    return u"(?<!\\w)(?:" % expression % u")(?!\\w)";
}

} // namespace

Result<LogMatcher> LogMatcher::compile(const LogQuery &query)
{
    if (query.text.isEmpty()) {
        return Error{
            ErrorCode::InvalidArgument, QCoreApplication::translate("Log", "Type what to search for."), {}};
    }
    LogMatcher matcher;
    matcher.m_query = query;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!query.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QString expression = query.regularExpression ? query.text : QRegularExpression::escape(query.text);
    // By itself first: in the brackets of asWord() "a)(b" would be one.
    matcher.m_expression = QRegularExpression(StepLimit + expression, options);
    if (!matcher.m_expression.isValid()) {
        const qsizetype place = matcher.m_expression.patternErrorOffset() - StepLimit.size() + 1;
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("Log", "Not a regular expression: %1, at character %2.")
                         .arg(matcher.m_expression.errorString())
                         .arg(std::max<qsizetype>(place, 1)),
                     {}};
    }
    const QString whole = query.wholeWord ? asWord(expression) : expression;
    matcher.m_expression.setPattern(StepLimit + whole);
    matcher.m_expression.optimize();
    matcher.m_blocks = QRegularExpression(StepLimit + whole, options | QRegularExpression::MultilineOption);
    matcher.m_canSearchBlocks = matcher.m_blocks.isValid() && !query.text.contains(u'\n') &&
                                (!query.regularExpression || worksOnBlocks(query.text));
    matcher.m_blocks.optimize();
    if (!query.regularExpression) {
        matcher.m_plain =
            QStringMatcher(query.text, query.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive);
    }
    return matcher;
}

LogMatcher::Hit LogMatcher::matches(const QString &text) const
{
    if (!usesExpression())
        return m_plain.indexIn(text) >= 0 ? Hit::Yes : Hit::No;
    const QRegularExpressionMatch match = m_expression.match(text);
    if (!match.isValid())
        return Hit::TooComplex;
    return match.hasMatch() ? Hit::Yes : Hit::No;
}

std::optional<std::vector<qsizetype>> LogMatcher::linesIn(const QString &text) const
{
    if (!m_canSearchBlocks)
        return {};
    std::vector<qsizetype> out;
    qsizetype line = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        // Checking the subject anew from each match on would cost the square of it.
        const auto match = m_blocks.match(text, begin, QRegularExpression::NormalMatch,
                                          QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.isValid())
            return {};
        if (!match.hasMatch() || match.capturedStart() >= text.size())
            break;
        const qsizetype start = match.capturedStart();
        line += std::count(text.begin() + begin, text.begin() + start, u'\n');
        begin = start > begin ? std::max(begin, text.lastIndexOf(u'\n', start - 1) + 1) : begin;
        const qsizetype end = text.indexOf(u'\n', start);
        bool hit = match.capturedEnd() <= end;
        if (!hit) { // it reaches over the newline: what is there by itself?
            const Hit alone = matches(text.mid(begin, end - begin));
            if (alone == Hit::TooComplex)
                return {};
            hit = alone == Hit::Yes;
        }
        if (hit)
            out.push_back(line);
        ++line;
        begin = end + 1;
    }
    return out;
}

std::vector<LogMatcher::Range> LogMatcher::findAll(const QString &text, qsizetype limit) const
{
    std::vector<Range> out;
    if (!usesExpression()) {
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
