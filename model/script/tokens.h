// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace trainshed::python {

struct Token {
    enum class Kind {
        Name,
        Number,
        String,  ///< text is the value, escapes read
        Pattern, ///< an f-string or bytes: its value is not known
        Operator,
        Newline, ///< the end of a logical line: none inside of brackets
    };
    Kind kind = Kind::Newline;
    QString text;
    int line = 1;
    int column = 0; ///< 0: the first thing of an unindented line

    bool is(QLatin1String op) const { return kind == Kind::Operator && text == op; }
    bool isName(QLatin1String name) const { return kind == Kind::Name && text == name; }
};

/// Python source as tokens, without comments. Never fails: what is no Python becomes operators of one
/// character, and a string that does not end goes to the end of its line (three quotes: of the source).
QList<Token> tokens(const QString &source);

} // namespace trainshed::python
