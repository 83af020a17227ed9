// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace trainshed {

/// A process that uses a device, whoever's it is.
struct DeviceProcess {
    qint64 pid = 0;        ///< of the machine; a driver inside a container tells none
    qint64 memory = -1;    ///< bytes on the GPU; −1: the driver does not tell
    double cores = -1;     ///< of a CPU: so many were busy with it; −1: on a GPU
    bool graphics = false; ///< on a GPU: it draws (a desktop), else it computes
    QString owner{};       ///< user name; empty where it is not known
    QString command{};     ///< its program's name
    QString job{};         ///< the job it belongs to, by its ID; empty: a foreign process
    bool operator==(const DeviceProcess &) const = default;
};

/// What the CPUs and the memory of this computer do. −1: not measured yet.
struct CpuUse {
    double utilization = -1;          ///< 0 to 1, of all CPUs, since the look before
    qint64 memoryUsed = -1;           ///< bytes; what files take up in passing is not counted
    QList<DeviceProcess> processes{}; ///< the busiest, busiest first
    bool operator==(const CpuUse &) const = default;
};

/// One GPU as it is now. −1: its driver does not tell.
struct Gpu {
    /// What it can be used for.
    enum class State {
        Ready,
        Lost,   ///< fell off the bus, or its driver gave it up
        Failed, ///< its driver answers with an error: `detail`
    };
    QString uuid{};   ///< its identity: the index may be another one after a restart
    QString parent{}; ///< of a MIG instance: the UUID of its GPU
    QString name{};   ///< "NVIDIA H100 80GB HBM3"
    QString vendor{}; ///< "NVIDIA", "AMD"
    int index = -1;   ///< in the order of PCI addresses; an instance has its GPU's
    QString pci{};    ///< "0000:3b:00.0"
    int numaNode = -1;
    bool mig = false; ///< divided into instances, which are listed behind it
    State state = State::Ready;
    QString detail{};        ///< the driver's words, not translated
    qint64 memoryTotal = -1; ///< bytes
    qint64 memoryUsed = -1;  ///< bytes
    double utilization = -1; ///< 0 to 1: share of the last moment in which it computed anything
    double temperature = -1; ///< °C
    double power = -1;       ///< W
    double powerLimit = -1;  ///< W
    double energy = -1;      ///< J since the driver was loaded
    QStringList links{};     ///< PCI addresses at the other ends of its NVLinks, one a link
    QList<DeviceProcess> processes{};
    bool operator==(const Gpu &) const = default;
};

/// What one look at all devices found.
struct DeviceReport {
    enum class Driver {
        None,     ///< there is no GPU that we know
        Ready,    ///< at least one driver answers
        Missing,  ///< an NVIDIA GPU is built in, its driver is not there or not loaded
        Mismatch, ///< the driver's library and its kernel module are of two versions
        Failed,   ///< it answers with an error: `detail`
    };
    Driver driver = Driver::None;
    QString detail{};        ///< the driver's words, or the address of a GPU without one
    QString driverVersion{}; ///< of NVIDIA's
    QString cudaVersion{};   ///< the newest that the driver can do
    QList<Gpu> gpus{};
    CpuUse cpu{};
    bool operator==(const DeviceReport &) const = default;
};

} // namespace trainshed
