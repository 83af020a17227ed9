// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/job/metricrule.h"
#include "model/metric/metricparser.h"

#include <QList>
#include <QRegularExpression>
#include <QStringView>

#include <optional>

namespace trainshed {

/// At most 100 rules, each with a name of at most 200 characters and an expression of at most 1000 that is
/// one and has a group. InvalidArgument, with "rules[2].expression" or the like as its detail.
Result<> checkMetricRules(const QList<MetricRule> &rules);

/// One rule at work. The time for a line is bounded, whatever the expression: PCRE2 counts its steps.
class RuleMatcher
{
public:
    struct Match {
        double value = 0; ///< NaN and infinite too
        std::optional<double> step;
    };
    /// Of a rule that checkMetricRules() has accepted.
    explicit RuleMatcher(const MetricRule &rule);
    std::optional<Match> match(const QString &line);
    /// Too many lines cost too much: it matches nothing any more.
    bool isGivenUp() const { return m_exceeded >= givenUpAt; }

private:
    static constexpr int givenUpAt = 20;
    QRegularExpression m_expression;
    int m_value = 1; ///< number of the group
    int m_step = -1;
    int m_exceeded = 0;
};

/// What a line of a log says: without colours, at most 10,000 characters of it.
QString plainLine(QByteArrayView bytes);

/// The points that the rules find in a log. A carriage return ends a line too: each state of a progress bar
/// is one. Without a group "step" the matches of a metric are counted, from 1. `log`: where a file of times
/// lies beside it, the points have their line's.
std::unique_ptr<MetricParser> ruleParser(const QList<MetricRule> &rules, const QString &log = {});

/// What a rule finds in a log.
struct RuleTrial {
    struct Hit {
        qint64 line = 0; ///< of those that were looked at, from 1
        QString text;
        MetricPoint point;
    };
    qint64 matches = 0;
    QList<Hit> hits; ///< the last five
    bool isGivenUp = false;
};
/// A trial for each rule.
QList<RuleTrial> tryRules(const QList<MetricRule> &rules, QByteArrayView log);

/// Rules for what looks like metrics in a log ("loss: 0.123", "epoch 3 … acc=0.9", "{'loss': 0.5, 'epoch':
/// 1}"): what is there most often first, at most 20.
QList<MetricRule> suggestRules(QByteArrayView log);

} // namespace trainshed
