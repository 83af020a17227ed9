// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/script/values.h"

#include <QStringList>

namespace trainshed::python {

/// One call of add_argument(), as it is written.
struct ArgumentCall {
    QStringList names;             ///< "--epochs", "-e", or "data" for a positional one
    QHash<QString, Value> options; ///< default, type, choices, help …; Unknown where it can't be told
    bool partial = false;          ///< names that can't be told, "*args", "**options", or never closed
    int line = 1;

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    Value option(const char *name) const { return options.value(QLatin1String(name)); }
};

/// Every call of a method add_argument in the source, in its order: of parsers, groups, subparsers alike.
QList<ArgumentCall> argumentCalls(const QString &source);

} // namespace trainshed::python
