// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/thinning.h"

#include <algorithm>

namespace trainshed {

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
/// Each is a multiple of the level that it is made of.
constexpr std::array<qint64, 20> periods{second,      2 * second,  5 * second, 10 * second, 20 * second,
                                         30 * second, minute,      2 * minute, 5 * minute,  10 * minute,
                                         20 * minute, 30 * minute, hour,       2 * hour,    6 * hour,
                                         12 * hour,   day,         7 * day,    30 * day,    365 * day};

bool reaches(const UsageLevel &level, WallTime from, WallTime last)
{
    return level.buckets == 0 || from >= last - (level.buckets - 1) * level.period;
}

} // namespace

std::size_t usageLevelFor(qint64 period, WallTime from, WallTime last)
{
    std::size_t best = usageLevels.size() - 1;
    // From the coarsest to the finest: the first whose buckets fill a row and that reaches back.
    for (std::size_t i = usageLevels.size(); i-- > 0;) {
        if (!reaches(usageLevels.at(i), from, last))
            break;
        best = i;
        if (usageLevels.at(i).period <= period)
            break;
    }
    return best;
}

qint64 usagePeriodFor(WallTime from, WallTime until, qint64 rows)
{
    const qint64 finest = usageLevels.at(usageLevelFor(second, from, until)).period;
    for (const qint64 period : periods) {
        if (period >= finest && (until - from) / period < std::max<qint64>(1, rows))
            return period;
    }
    return periods.back();
}

void mergeUsage(UsageValue &into, const UsageValue &other)
{
    if (!other.isMeasured())
        return;
    if (!into.isMeasured()) {
        into = other;
        return;
    }
    into.least = std::min(into.least, other.least);
    into.most = std::max(into.most, other.most);
    const auto sum = static_cast<double>(into.covered + other.covered);
    into.mean += (other.mean - into.mean) * static_cast<double>(other.covered) / sum;
    into.covered += other.covered;
}

QList<UsageRow> thinUsage(const QList<UsageRow> &rows, qint64 period)
{
    QList<UsageRow> thin;
    for (const UsageRow &row : rows) {
        const WallTime from = row.from - row.from % period;
        if (thin.isEmpty() || thin.constLast().from != from) {
            thin.append(UsageRow{from, row.values});
            continue;
        }
        QList<UsageValue> &values = thin.last().values;
        for (qsizetype i = 0; i < std::min(values.size(), row.values.size()); ++i)
            mergeUsage(values[i], row.values[i]);
    }
    return thin;
}

} // namespace trainshed
