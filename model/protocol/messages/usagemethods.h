// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/usage.h"
#include "model/protocol/messages/codec.h"

namespace trainshed {

/// A row travels as [from, then of each channel covered, least, mean, most].
template<>
struct Codec<UsageRow> {
    static QJsonValue encode(const UsageRow &row)
    {
        QJsonArray cells{static_cast<qint64>(row.from)};
        for (const UsageValue &value : row.values) {
            cells.append(value.covered);
            cells.append(value.least);
            cells.append(value.mean);
            cells.append(value.most);
        }
        return cells;
    }
    static QString decode(const QJsonValue &json, UsageRow &row)
    {
        const QJsonArray cells = json.toArray();
        bool ok = cells.size() % 4 == 1;
        for (const QJsonValue &cell : cells)
            ok = ok && cell.isDouble();
        if (!ok)
            return QStringLiteral("[from, covered, least, mean, most, …] is expected");
        row = {cells[0].toInteger(), {}};
        for (qsizetype i = 1; i < cells.size(); i += 4) {
            row.values.append({cells[i + 1].toDouble(), cells[i + 2].toDouble(), cells[i + 3].toDouble(),
                               cells[i].toInteger()});
        }
        return {};
    }
};

template<>
struct Codec<UsageTable> {
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("source", s.source), v("channels", s.channels), v("period", s.period), v("rows", s.rows);
        v("whole", s.whole), v("until", s.until);
    }
    static QJsonValue encode(const UsageTable &value)
    {
        FieldWriter writer;
        fields(writer, value);
        return writer.object;
    }
    static QString decode(const QJsonValue &json, UsageTable &value)
    {
        if (!json.isObject())
            return QStringLiteral("an object is expected");
        FieldReader reader(json.toObject());
        fields(reader, value);
        return reader.error;
    }
};

} // namespace trainshed

// The methods about what jobs used of the machine; the rules are those of methods.h.
namespace trainshed::rpc {

/// What was measured from … until. Nothing measured: no sources.
struct JobUsage {
    static constexpr const char *method = "job.usage";
    struct Reply {
        QList<UsageTable> sources;
        bool live = false; ///< it is being measured
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("sources", s.sources), v("live", s.live);
        }
        bool operator==(const Reply &) const = default;
    };
    QString job;
    qint64 from = 0;   ///< milliseconds since 1970; 0: the beginning
    qint64 until = 0;  ///< 0: the last measurement
    qint64 period = 0; ///< of a row, milliseconds; 0: such that there are at most `rows`
    int rows = 800;    ///< 1 to 5,000
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("job", s.job), v("from", s.from), v("until", s.until), v("period", s.period), v("rows", s.rows);
    }
    bool operator==(const JobUsage &) const = default;
};

} // namespace trainshed::rpc
