// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArrayMatcher>
#include <QRegularExpression>
#include <QStringMatcher>

#include <vector>

namespace trainshed {

/// What to search for.
struct LogQuery {
    QString text;
    bool caseSensitive = false;
    bool regularExpression = false;
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
    /// The same for a line of printable ASCII, without turning it into a QString where that can be avoided.
    Hit matchesAscii(QByteArrayView line) const;
    /// At most `limit` places, ascending, none empty.
    std::vector<Range> findAll(const QString &text, qsizetype limit = 1000) const;

private:
    LogMatcher() = default;

    LogQuery m_query;
    QStringMatcher m_plain;
    QByteArrayMatcher m_bytes;
    QRegularExpression m_expression;
    bool m_asciiQuery = false;
};

} // namespace trainshed
