// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QList>

namespace trainshed {

/// A job that is ready to compute and waits for its turn.
struct WaitingJob {
    JobId id;
    int priority = 1;    ///< higher goes first
    qint64 sequence = 0; ///< order of submit, among equals
    int cpus = 1;
};

struct ScheduleInput {
    QList<WaitingJob> waiting; ///< in any order
    int cpusTotal = 0;
    int cpusUsed = 0;
    bool paused = false;
};

/// Why a job that was not granted waits.
struct WaitReason {
    JobId id;
    int ahead = 0; ///< jobs before it in the queue
    int cpusNeeded = 0;
    int cpusFree = 0; ///< after what was granted
};

struct Schedule {
    QList<JobId> granted; ///< to be started, in this order
    QList<WaitReason> waiting;
};

/// Who starts now: priority, then order of submit, and nobody passes the first that does not fit (so a large
/// job is never starved by small ones). Pure: no clock, no store, no machine.
Schedule schedule(const ScheduleInput &input);

} // namespace trainshed
