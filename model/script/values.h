// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/script/tokens.h"

#include <QHash>

namespace trainshed::python {

/// What an expression is worth, as far as that can be told without running it.
struct Value {
    enum class Kind { Unknown, None, Boolean, Integer, Float, String, List, Type };
    Kind kind = Kind::Unknown;
    QString text; ///< of a number, as our rules write one; of a string; "true", "false"; the name of a Type
    QList<Value> items;

    bool isKnown() const { return kind != Kind::Unknown; }
    bool isNumber() const { return kind == Kind::Integer || kind == Kind::Float; }
    bool operator==(const Value &) const = default;
};

using Constants = QHash<QString, Value>;

/// The value of the tokens [from, to): literals, arithmetic, lists, known names, and a few calls that only
/// shape them (list, tuple, sorted, range, int, float, str, os.path.join, Path). Everything else, and what
/// grows beyond reason, is Unknown.
Value evaluate(const QList<Token> &tokens, qsizetype from, qsizetype to, const Constants &constants);

/// What a module assigns to names at its first column, where it does so once and the value can be told.
Constants constantsOf(const QList<Token> &tokens);

} // namespace trainshed::python
