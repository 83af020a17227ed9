// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/metricpoint.h"
#include "model/protocol/messages/codec.h"

namespace trainshed {

template<>
struct Codec<MetricPoint> {
    static QJsonValue encode(const MetricPoint &p)
    {
        return QJsonArray{p.name, p.step, p.value,
                          p.time ? QJsonValue(static_cast<qint64>(*p.time)) : QJsonValue()};
    }
    static QString decode(const QJsonValue &json, MetricPoint &p)
    {
        const QJsonArray cells = json.toArray();
        if (cells.size() < 4 || !cells[0].isString() || !cells[1].isDouble() || !cells[2].isDouble())
            return QStringLiteral("[name, step, value, time] is expected");
        p = {cells[0].toString(), cells[1].toDouble(), cells[2].toDouble(), {}};
        if (cells[3].isDouble())
            p.time = cells[3].toInteger();
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

} // namespace trainshed::rpc
