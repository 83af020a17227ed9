// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/usage.h"

#include <array>

namespace trainshed {

/// The steps in which usage is kept, each with how many of its buckets: a long job's past is coarse, its last
/// half hour exact.
struct UsageLevel {
    qint64 period = 0;  ///< milliseconds
    qint64 buckets = 0; ///< the last so many; 0: all, for ever
};
inline constexpr std::array<UsageLevel, 4> usageLevels{{
    {1'000, 1'800},   // half an hour
    {10'000, 4'320},  // 12 hours
    {60'000, 10'080}, // a week
    {600'000, 0},
}};

/// The coarsest level out of which rows of `period` can be made and that still has `from`, where the last
/// measurement was at `last`; where only coarser ones reach back so far, the finest of those.
std::size_t usageLevelFor(qint64 period, WallTime from, WallTime last);

/// The length of a row, 1 s, 2 s, 5 s, 10 s …, so that from … until takes no more than `rows` of them.
/// Never finer than the finest level that still has `from`.
qint64 usagePeriodFor(WallTime from, WallTime until, qint64 rows);

/// Puts what was measured beside it into one bucket.
void mergeUsage(UsageValue &into, const UsageValue &other);

/// Neighbouring rows gathered into ones of `period`, each from a multiple of it on. Sorted by time, as they
/// came.
QList<UsageRow> thinUsage(const QList<UsageRow> &rows, qint64 period);

} // namespace trainshed
