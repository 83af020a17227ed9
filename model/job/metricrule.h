// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trainshed {

/// How a metric is found in the lines of a job's log: a regular expression, case-sensitive, whose group
/// "value" (else its first group) is the value and whose group "step", where it has one, the step. Of a line
/// the first match counts.
struct MetricRule {
    QString name; ///< of the metric
    QString expression;
    bool operator==(const MetricRule &) const = default;
};

} // namespace trainshed
