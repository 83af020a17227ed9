// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QRegularExpression>
#include <QStringMatcher>

#include <optional>
#include <vector>

namespace trainshed {

/// What to search for.
struct LogQuery {
    QString text;
    bool caseSensitive = false;
    bool regularExpression = false;
    bool wholeWord = false;
    bool operator==(const LogQuery &) const = default;
};

/// A query made ready. Searches what a line shows (LineText::text), so that colours in between don't matter.
/// A value: each thread takes its own copy.
class LogMatcher
{
public:
    enum class Hit {
        No,
        Yes,
        TooComplex, ///< the expression needed more steps than allowed on this line; nothing is known
    };
    struct Range {
        qsizetype start = 0;
        qsizetype length = 0;
        bool operator==(const Range &) const = default;
    };

    /// InvalidArgument with the reason and the place for an expression that is none, and for an empty text.
    static Result<LogMatcher> compile(const LogQuery &query);

    const LogQuery &query() const { return m_query; }
    Hit matches(const QString &text) const;
    /// Which of many lines match, counted from 0, in a fraction of the time that matches() takes for each.
    /// `text` holds what the lines show, each with a newline behind it. Must be valid UTF-16. Nothing where
    /// it can't be told so; then each line is to be asked for alone.
    std::optional<std::vector<qsizetype>> linesIn(const QString &text) const;
    /// At most `limit` places, ascending, none empty.
    std::vector<Range> findAll(const QString &text, qsizetype limit = 1000) const;

private:
    LogMatcher() = default;
    bool usesExpression() const { return m_query.regularExpression || m_query.wholeWord; }

    LogQuery m_query;
    QStringMatcher m_plain;
    QRegularExpression m_expression;
    QRegularExpression m_blocks; ///< the same for many lines at once
    bool m_canSearchBlocks = false;
};

} // namespace trainshed
