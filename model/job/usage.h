// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace trainshed {

// What a job used, as it is told: from the engine to the window and to the command line.

/// Of one channel in one stretch of time. Nothing is negative; −1: not measured.
struct UsageValue {
    double least = -1;
    double mean = -1; ///< weighted by time
    double most = -1;
    qint64 covered = 0; ///< milliseconds of the stretch in which it was measured

    bool isMeasured() const { return covered > 0; }
    bool operator==(const UsageValue &) const = default;
};

struct UsageRow {
    WallTime from = 0;
    QList<UsageValue> values; ///< one a channel
    bool operator==(const UsageRow &) const = default;
};

/// One thing that was looked at: a job's processes, or a GPU that it was on.
struct UsageTable {
    QString source;       ///< "processes"; of a GPU "gpu-INDEX-UUID"
    QStringList channels; ///< their ids: "cpu" (cores), "memory" (bytes), "read", "write" (bytes a second);
                          ///< "gpu" (per cent), "gpumemory" (bytes), "temperature" (°C), "power" (W)
    qint64 period = 0;    ///< of a row, milliseconds
    QList<UsageRow> rows; ///< by time; a stretch without a row was not measured
    UsageRow whole;       ///< of everything there ever was; `from` is the first
    WallTime until = 0;   ///< the end of the last measurement's stretch

    /// Of everything, by the channel's id; not measured where there is no such channel.
    UsageValue total(const QString &channel) const
    {
        const auto at = channels.indexOf(channel);
        return at >= 0 && at < whole.values.size() ? whole.values[at] : UsageValue();
    }
    /// Wh of everything, by the channel "power"; nothing where there is no such channel.
    std::optional<double> energy() const
    {
        const UsageValue power = total(QStringLiteral("power"));
        constexpr double millisecondsOfAnHour = 3'600'000;
        return power.isMeasured() ? std::optional(power.mean * double(power.covered) / millisecondsOfAnHour)
                                  : std::nullopt;
    }
    bool operator==(const UsageTable &) const = default;
};

} // namespace trainshed
