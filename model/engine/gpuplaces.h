// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/device/cpu.h"
#include "model/job/catalog.h"
#include "model/job/device.h"
#include "model/schedule/schedule.h"

#include <QStringList>

namespace trainshed {

/// A GPU, or an instance of a divided one, that jobs may be given. A divided GPU itself is none.
struct GpuPlace {
    enum class Use {
        Free,     ///< for jobs
        Foreign,  ///< somebody else, or a job that was not given it, computes there: `process`
        Full,     ///< its memory is taken, by whom can't be seen
        Claimed,  ///< another user's engine has it
        Reserved, ///< by the user: no job gets it
        Broken,   ///< lost, or its driver fails
    };
    Gpu gpu;
    QString kind; ///< gpuKind()
    Use use = Use::Free;
    DeviceProcess process;
};

/// What flavors name: model and memory, as a word: "nvidia-h100-80gb-hbm3", "nvidia-geforce-rtx-3090-24gb".
QString gpuKind(const Gpu &gpu);

/// The places of a report whose processes have been named (nameJobs()). `held`: UUIDs that jobs of ours
/// have, or had a moment ago: whoever else is seen there is not looked at, for a process that is just ending
/// is nobody's any more. `reserved`: UUIDs. `claimed`: UUIDs, by others.
QList<GpuPlace> gpuPlaces(const DeviceReport &report, const QStringList &held, const QStringList &reserved,
                          const QStringList &claimed);

/// UUIDs of the GPUs that runners claim now, ours and others' (app/runner/gpuclaim.h). Reads `netUnix`, a
/// file like /proc/net/unix.
QStringList claimedGpus(const QString &netUnix = QStringLiteral("/proc/net/unix"));

/// 1, 2, 4 … and all GPUs of each kind, with vCPUs and memory in proportion. Those that can't be used now
/// count too: they may come back.
QList<Flavor> gpuFlavors(const QList<GpuPlace> &places, const CpuFacts &cpu, qint64 scratchBytes);

/// What a GPU flavor asks for, from its ID alone: so a job knows it even while its GPUs are not there.
struct GpuDemand {
    QString kind;
    int count = 0; ///< 0: none, it is a CPU flavor
};
GpuDemand gpuDemand(const FlavorId &flavor);

/// As the scheduler sees them.
QList<GpuSlot> gpuSlots(const QList<GpuPlace> &places);

/// "GPU 0: NVIDIA H100 80GB HBM3", one a UUID; the UUID itself where it is not there.
QStringList gpuNames(const QList<GpuPlace> &places, const QStringList &uuids);

} // namespace trainshed
