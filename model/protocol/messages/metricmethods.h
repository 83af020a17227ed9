// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/metriccurve.h"
#include "model/job/metricpoint.h"
#include "model/job/metricrule.h"
#include "model/protocol/messages/codec.h"

#include <cmath>
#include <limits>
#include <optional>

namespace trainshed {

/// A number that may be none: JSON has finite numbers only.
struct AnyNumber {
    static QJsonValue encode(double value)
    {
        if (std::isfinite(value))
            return value;
        return std::isnan(value) ? QStringLiteral("NaN")
               : value > 0       ? QStringLiteral("Infinity")
                                 : QStringLiteral("-Infinity");
    }
    static std::optional<double> decode(const QJsonValue &json)
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        if (json.isDouble())
            return json.toDouble();
        const QString text = json.toString();
        if (text == u"NaN")
            return std::numeric_limits<double>::quiet_NaN();
        if (text == u"Infinity")
            return infinity;
        return text == u"-Infinity" ? std::optional(-infinity) : std::nullopt;
    }
};

template<>
struct Codec<MetricPoint> {
    static QJsonValue encode(const MetricPoint &p)
    {
        return QJsonArray{p.name, p.step, AnyNumber::encode(p.value),
                          p.time ? QJsonValue(static_cast<qint64>(*p.time)) : QJsonValue()};
    }
    static QString decode(const QJsonValue &json, MetricPoint &p)
    {
        const QJsonArray cells = json.toArray();
        if (cells.size() < 4 || !cells[0].isString() || !cells[1].isDouble() || !AnyNumber::decode(cells[2]))
            return QStringLiteral("[name, step, value, time] is expected");
        p = {cells[0].toString(), cells[1].toDouble(), *AnyNumber::decode(cells[2]), {}};
        if (cells[3].isDouble())
            p.time = cells[3].toInteger();
        return {};
    }
};

template<>
struct Codec<CurvePoint> {
    static QJsonValue encode(const CurvePoint &p)
    {
        QJsonArray cells{p.step, AnyNumber::encode(p.value)};
        if (p.time || p.isRestart)
            cells.append(p.time ? QJsonValue(static_cast<qint64>(*p.time)) : QJsonValue());
        if (p.isRestart)
            cells.append(true);
        return cells;
    }
    static QString decode(const QJsonValue &json, CurvePoint &p)
    {
        const QJsonArray cells = json.toArray();
        const auto value = AnyNumber::decode(cells.at(1));
        if (!cells.at(0).isDouble() || !value)
            return QStringLiteral("[step, value, time, restart] is expected");
        p = {cells[0].toDouble(), *value, {}, cells.at(3).toBool()};
        if (cells.at(2).isDouble())
            p.time = cells[2].toInteger();
        return {};
    }
};

template<>
struct Codec<MetricCurve> {
    static QJsonValue encode(const MetricCurve &curve)
    {
        return QJsonArray{curve.name, curve.total, trainshed::encode(curve.points)};
    }
    static QString decode(const QJsonValue &json, MetricCurve &curve)
    {
        const QJsonArray cells = json.toArray();
        if (!cells.at(0).isString() || !cells.at(1).isDouble())
            return QStringLiteral("[name, total, points] is expected");
        curve = {cells[0].toString(), cells[1].toInteger(), {}};
        return trainshed::decode(cells.at(2), curve.points);
    }
};

template<>
struct Codec<MetricRule> {
    static QJsonValue encode(const MetricRule &rule) { return QJsonArray{rule.name, rule.expression}; }
    static QString decode(const QJsonValue &json, MetricRule &rule)
    {
        const QJsonArray cells = json.toArray();
        if (cells.size() < 2 || !cells[0].isString() || !cells[1].isString())
            return QStringLiteral("[name, expression] is expected");
        rule = {cells[0].toString(), cells[1].toString()};
        return {};
    }
};

} // namespace trainshed

// The methods about what jobs measured; the rules are those of methods.h.
namespace trainshed::rpc {

/// All points of a job's last attempt, in the order in which the job wrote them, from `offset` on.
struct JobMetrics {
    static constexpr const char *method = "job.metrics";
    struct Reply {
        QList<MetricPoint> points;
        bool more = false; ///< there are others behind these
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("points", s.points), v("more", s.more);
        }
        bool operator==(const Reply &) const = default;
    };
    QString job;
    qint64 offset = 0;
    int limit = 20'000; ///< 1 to 20,000
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("job", s.job), v("offset", s.offset), v("limit", s.limit);
    }
    bool operator==(const JobMetrics &) const = default;
};

/// What a job's last attempt measured so far, thinned for drawing. Also while it runs.
struct JobCurves {
    static constexpr const char *method = "job.curves";
    struct Reply {
        QList<MetricCurve> curves; ///< by name; 500 at the most
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("curves", s.curves);
        }
        bool operator==(const Reply &) const = default;
    };
    QString job;
    QStringList names; ///< none: all
    int most = 1000;   ///< points of a curve, 16 to 20,000; where the reply would be too long, fewer
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("job", s.job), v("names", s.names), v("most", s.most);
    }
    bool operator==(const JobCurves &) const = default;
};

/// What metrics are found by in the logs of all jobs.
struct MetricRules {
    static constexpr const char *method = "metric.rules";
    struct Reply {
        QList<MetricRule> rules;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("rules", s.rules);
        }
        bool operator==(const Reply &) const = default;
    };
    template<typename V, typename S>
    static void fields(V &, S &)
    {}
    bool operator==(const MetricRules &) const = default;
};

/// In place of those that there were; refused as a whole where one is wrong, with "rules[2].expression" or
/// the like as the error's detail. Jobs that run are read from their log's start; of those that have ended
/// the last attempt of `job` is read again, where one is named.
struct MetricRulesSet {
    static constexpr const char *method = "metric.setRules";
    using Reply = MetricRules::Reply;
    QList<MetricRule> rules;
    QString job;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("rules", s.rules), v("job", s.job);
    }
    bool operator==(const MetricRulesSet &) const = default;
};

/// What rules find in the log of a job's last attempt so far (the last 16 MiB of it); nothing is stored.
struct MetricRulesTry {
    static constexpr const char *method = "metric.tryRules";
    struct Hit {
        qint64 line = 0; ///< of what was looked at, from 1
        QString text;
        MetricPoint point;
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("line", s.line), v("text", s.text), v("point", s.point);
        }
        bool operator==(const Hit &) const = default;
    };
    struct Trial {
        MetricRule rule;
        qint64 matches = 0;
        QList<Hit> hits;        ///< the last five
        bool isGivenUp = false; ///< it took too much time for a line
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("rule", s.rule), v("matches", s.matches), v("hits", s.hits), v("given_up", s.isGivenUp);
        }
        bool operator==(const Trial &) const = default;
    };
    struct Reply {
        QList<Trial> trials;    ///< of the rules, in their order
        QList<Trial> suggested; ///< rules for what looks like metrics, where it was asked for
        bool isWhole = true;    ///< the log is not longer than what was looked at
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("trials", s.trials), v("suggested", s.suggested), v("whole", s.isWhole);
        }
        bool operator==(const Reply &) const = default;
    };
    QString job;
    QList<MetricRule> rules;
    bool suggest = false;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("job", s.job), v("rules", s.rules), v("suggest", s.suggest);
    }
    bool operator==(const MetricRulesTry &) const = default;
};

} // namespace trainshed::rpc
