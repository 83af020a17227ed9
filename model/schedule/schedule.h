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
    QString kind;       ///< what flavors name: GPUs of one kind are alike
    QString pci;        ///< its PCI address, "0000:17:00.0"
    int numaNode = -1;  ///< -1: not known
    QStringList links;  ///< PCI addresses at the other ends of its NVLinks, one a link
    bool usable = true; ///< false: a foreign process, lost, reserved, another engine's
};

/// A job that has been given its CPUs and GPUs and has not given them back.
struct RunningJob {
    JobId id;
    int cpus = 1;
    QStringList gpus;                         ///< UUIDs
    std::optional<std::chrono::seconds> left; ///< until its Auto Stop; none: endless
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
        Ahead,     ///< others come first
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

/// Who starts now: priority, then order of submit, and nobody passes the first that does not fit (so a large
/// job is never starved by small ones). Only a job that could not start on the idle machine either (there
/// are too few CPUs, or too few usable GPUs of its kind) holds nobody up. Pure: no clock, no store, no
/// machine.
Schedule schedule(const ScheduleInput &input);

} // namespace trainshed
