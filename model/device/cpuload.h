// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/device.h"

#include <QElapsedTimer>
#include <QHash>

namespace trainshed {

/// What the CPUs do and for whom, from one look to the next. A process counts with its own time, each by
/// itself; of those that come and go in between only the whole knows. Reads /proc; not thread-safe.
class CpuLoad
{
public:
    /// The first look has nothing to compare with. At most `most` processes, each of at least `least` cores.
    CpuUse look(int most = 10, double least = 0.05);

private:
    struct Seen {
        quint64 startTime = 0;
        qint64 ticks = 0;
    };
    double shareOfAll();
    QList<DeviceProcess> busiest(int most, double least);

    qint64 m_busy = -1; ///< ticks of all CPUs
    qint64 m_all = 0;
    QHash<qint64, Seen> m_seen; ///< by PID
    QElapsedTimer m_since;
};

} // namespace trainshed
