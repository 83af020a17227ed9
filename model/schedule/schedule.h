// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace trainshed {

/// A GPU of this machine, whoever has it.
struct GpuSlot {
    QString uuid;
    QString kind;      ///< what flavors name: GPUs of one kind are alike
    QString pci;       ///< its PCI address, "0000:17:00.0"
    int numaNode = -1; ///< -1: not known
    QStringList links; ///< PCI addresses at the other ends of its NVLinks, one a link
    bool usable =
        true; ///< false: a foreign process, lost, reserved, another engine's; our jobs are no reason
};

/// A job that has been given its CPUs and GPUs and has not given them back.
struct RunningJob {
    JobId id;
    int cpus = 1;
    QStringList gpus;                         ///< UUIDs
    std::optional<std::chrono::seconds> left; ///< until its Auto Stop; past it: any moment; none: endless
};

/// A job that is ready to compute and waits for its turn.
struct WaitingJob {
    JobId id;
    int priority = 1;    ///< higher goes first
    qint64 sequence = 0; ///< order of submit, among equals
    int cpus = 1;
    int gpus = 0;
    QString gpuKind;                           ///< exactly this kind; plays no part where gpus is 0
    std::optional<std::chrono::seconds> limit; ///< its Auto Stop; none: endless
};

struct ScheduleInput {
    QList<WaitingJob> waiting; ///< in any order
    QList<RunningJob> running; ///< in any order
    int cpusTotal = 0;
    QList<GpuSlot> gpus; ///< in any order
    bool paused = false;
};

/// A job to be started now, on these.
struct Grant {
    JobId id;
    QStringList gpus; ///< UUIDs, as many as it asked for
};

/// Why a job that was not granted waits.
struct WaitReason {
    enum class What {
        Paused,    ///< nobody starts
        Ahead,     ///< what it needs is free but kept for others, or others wait for it too and come first
        Cpus,      ///< not enough of them are free
        Gpus,      ///< not enough of its kind are free
        NoSuchGpu, ///< there are never so many of its kind on this machine
    };
    JobId id;
    What what = What::Ahead;
    int ahead = 0; ///< jobs before it that wait too, without those of NoSuchGpu
    int cpusNeeded = 0;
    int cpusFree = 0; ///< after what was granted
    int gpusNeeded = 0;
    int gpusFree = 0; ///< usable ones of its kind, after what was granted
    QString gpuKind;
    std::optional<std::chrono::seconds> startsIn; ///< none: can't be told
};

struct Schedule {
    QList<Grant> granted;      ///< to be started, in this order
    QList<WaitReason> waiting; ///< in the order of the queue
};

/// So many waiting jobs are planned for.
const int mostPlanned = 1000;

/// Who starts now, and when the others will. Pure: no clock, no store, no machine; the same input gives the
/// same answer, in whatever order its lists are.
///
/// The order is that of priority, then of submit. Each job in turn gets a reservation: CPUs and a number of
/// GPUs of its kind, for as long as its limit says, at the earliest time at which it fits among what runs
/// and the reservations before its own. Who fits now starts now. So a job may start before another only if
/// that delays no reservation of those before it (conservative backfill), and the first in order starts as
/// soon as it fits. startsIn is when the reservation begins: where all take as long as they may and nobody is
/// put before it, the job starts just then. What ends early lets the first in order start earlier, and those
/// behind it are planned anew.
///
/// Without a limit a job is endless: it passes only where what it takes is never needed by a reservation.
/// What must wait for an endless one has no reservation, since nobody knows when, and startsIn is empty. It
/// could start as soon as those that run with a limit leave enough. From then on everything of what it needs
/// that is free is kept for it: others pass it only if they end before, or with CPUs beyond its number and
/// GPUs of other kinds or beyond its number of its kind. So whenever the endless end: where those with a
/// limit take as long as they may, the first in order starts when it would have started without those that
/// passed it (and the others do if those before them start as planned).
///
/// Only a job that could not start on the idle machine either (too few CPUs, or too few usable GPUs of its
/// kind, which may come back) has neither reservation nor anything kept for it: nothing idles for a lost GPU.
///
/// The first `planned` of those that wait are planned for in this way. Those behind them start if that
/// delays none of these, and may pass each other; their startsIn is empty.
Schedule schedule(const ScheduleInput &input, int planned = mostPlanned);

} // namespace trainshed
