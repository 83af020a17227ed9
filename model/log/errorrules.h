// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/log/logmatcher.h"

#include <QList>

namespace trainshed {

/// How to know a line that tells of an error: a regular expression, case-sensitive.
struct ErrorRule {
    QString name;
    QString expression;
    bool enabled = true;
    bool operator==(const ErrorRule &) const = default;
};

/// For Python, CUDA, NCCL and what programs say in general. Names are in the language of the program.
QList<ErrorRule> defaultErrorRules();

/// All enabled rules as one query. InvalidArgument, naming the rule, for an expression that is none;
/// NotFound when no rule is enabled.
Result<LogQuery> errorQuery(const QList<ErrorRule> &rules);

} // namespace trainshed
