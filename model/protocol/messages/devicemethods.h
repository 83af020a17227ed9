// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/device.h"
#include "model/protocol/messages/codec.h"
#include "model/protocol/messages/connectionmethods.h"

namespace trainshed {

#define TRAINSHED_CODEC(Type)                                                                                \
    template<>                                                                                               \
    struct Codec<Type> {                                                                                     \
        static QJsonValue encode(const Type &value);                                                         \
        static QString decode(const QJsonValue &json, Type &value);                                          \
    };

TRAINSHED_CODEC(Gpu::State)
TRAINSHED_CODEC(DeviceReport::Driver)
TRAINSHED_CODEC(DeviceProcess)
TRAINSHED_CODEC(CpuUse)
TRAINSHED_CODEC(Gpu)
/// Also a line of what trainshed-devices writes.
TRAINSHED_CODEC(DeviceReport)

/// A job that runs here.
struct DeviceJob {
    QString id;
    QString name;
    int version = 1;
    int cpus = 0;       ///< that it was given
    QStringList gpus{}; ///< UUIDs of those that it was given
    bool operator==(const DeviceJob &) const = default;
};
TRAINSHED_CODEC(DeviceJob)

#undef TRAINSHED_CODEC

} // namespace trainshed

// The methods about devices; the rules are those of methods.h.
namespace trainshed::rpc {

/// What there is on this computer and what it does.
struct DeviceList {
    static constexpr const char *method = "device.list";
    struct Reply {
        DeviceReport report;
        qint64 age = 0;         ///< milliseconds since that was seen
        QString problem;        ///< a sentence: why there is no newer one, or no GPU where one should be
        int cpus = 0;           ///< that jobs may have in all
        int cpusFree = 0;       ///< of these
        qint64 memoryTotal = 0; ///< bytes of this computer's memory
        QList<DeviceJob> jobs;  ///< those that run
        QStringList reserved;   ///< UUIDs of GPUs that no job is given
        template<typename V, typename S>
        static void fields(V &v, S &s)
        {
            v("report", s.report), v("age", s.age), v("problem", s.problem), v("cpus", s.cpus);
            v("cpusFree", s.cpusFree), v("memoryTotal", s.memoryTotal), v("jobs", s.jobs);
            v.sparse("reserved", s.reserved);
        }
        bool operator==(const Reply &) const = default;
    };
    template<typename V, typename S>
    static void fields(V &, S &)
    {}
    bool operator==(const DeviceList &) const = default;
};

/// Keeps a GPU free of jobs, or gives it back to them. A job that has it goes on. NotFound
/// where there is none to reserve.
struct DeviceReserve {
    static constexpr const char *method = "device.reserve";
    using Reply = None;
    QString gpu; ///< UUID
    bool reserved = true;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("gpu", s.gpu), v("reserved", s.reserved);
    }
    bool operator==(const DeviceReserve &) const = default;
};

} // namespace trainshed::rpc
