// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/messages/devicemethods.h"

#include "model/protocol/messages/definecodec.h"

namespace trainshed {

namespace {

constexpr std::array states{Named<Gpu::State>{Gpu::State::Ready, "ready"},
                            Named<Gpu::State>{Gpu::State::Lost, "lost"},
                            Named<Gpu::State>{Gpu::State::Failed, "failed"}};
constexpr std::array drivers{Named<DeviceReport::Driver>{DeviceReport::Driver::None, "none"},
                             Named<DeviceReport::Driver>{DeviceReport::Driver::Ready, "ready"},
                             Named<DeviceReport::Driver>{DeviceReport::Driver::Missing, "missing"},
                             Named<DeviceReport::Driver>{DeviceReport::Driver::Mismatch, "mismatch"},
                             Named<DeviceReport::Driver>{DeviceReport::Driver::Failed, "failed"}};

} // namespace

QJsonValue Codec<Gpu::State>::encode(const Gpu::State &value)
{
    return encodeName(value, states);
}

QString Codec<Gpu::State>::decode(const QJsonValue &json, Gpu::State &value)
{
    return decodeName(json, value, states);
}

QJsonValue Codec<DeviceReport::Driver>::encode(const DeviceReport::Driver &value)
{
    return encodeName(value, drivers);
}

QString Codec<DeviceReport::Driver>::decode(const QJsonValue &json, DeviceReport::Driver &value)
{
    return decodeName(json, value, drivers);
}

TRAINSHED_MEMBERS(DeviceProcess)
{
    v("pid", s.pid), v("memory", s.memory), v("cores", s.cores), v("graphics", s.graphics),
        v("owner", s.owner);
    v("command", s.command), v("job", s.job);
}

TRAINSHED_MEMBERS(CpuUse)
{
    v("utilization", s.utilization), v("memoryUsed", s.memoryUsed), v("processes", s.processes);
}

TRAINSHED_MEMBERS(DeviceJob)
{
    v("id", s.id), v("name", s.name), v("version", s.version), v("cpus", s.cpus);
    v.sparse("gpus", s.gpus);
}

TRAINSHED_MEMBERS(Gpu)
{
    v("uuid", s.uuid), v("parent", s.parent), v("name", s.name), v("vendor", s.vendor);
    v("index", s.index), v("pci", s.pci), v("numaNode", s.numaNode), v("mig", s.mig);
    v("state", s.state), v("detail", s.detail), v("memoryTotal", s.memoryTotal);
    v("memoryUsed", s.memoryUsed), v("utilization", s.utilization), v("temperature", s.temperature);
    v("power", s.power), v("powerLimit", s.powerLimit), v("energy", s.energy), v("links", s.links);
    v("processes", s.processes);
}

TRAINSHED_MEMBERS(DeviceReport)
{
    v("driver", s.driver), v("detail", s.detail), v("driverVersion", s.driverVersion);
    v("cudaVersion", s.cudaVersion), v("gpus", s.gpus), v("cpu", s.cpu);
}

} // namespace trainshed
