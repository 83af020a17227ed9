// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/background.h"
#include "model/engine/engine.h"
#include "model/engine/gpujobs.h"
#include "model/protocol/messages/devicemethods.h"
#include "model/store/store.h"

#include <algorithm>

// The method about devices.
namespace trainshed {

namespace {

/// Why there is no GPU where there should be one; empty where all is well.
QString driverProblem(const DeviceReport &report)
{
    switch (report.driver) {
    case DeviceReport::Driver::Missing:
        return Engine::
            tr("An NVIDIA GPU is built in (%1), but its driver is not loaded. Install NVIDIA's driver, or "
               "restart the computer if it was installed just now.")
                .arg(report.detail);
    case DeviceReport::Driver::Mismatch:
        return Engine::tr(
            "NVIDIA's driver was updated, but the old one is still loaded. Restart the computer to use "
            "the GPUs again.");
    case DeviceReport::Driver::Failed:
        return Engine::tr("NVIDIA's driver can't be used: %1").arg(report.detail);
    case DeviceReport::Driver::None:
    case DeviceReport::Driver::Ready:
        break;
    }
    return {};
}

} // namespace

void Engine::bindDevices()
{
    connect(&m_lifecycle, &Lifecycle::stored, &m_gpuUsage, &GpuUsage::wake);
    connect(&m_gpus, &GpuInventory::looked, &m_gpuUsage, &GpuUsage::look);
    m_catalog.setGpus(&m_gpus);
    m_lifecycle.setGpus(&m_gpus);
    m_dispatcher.on<rpc::DeviceReserve>(
        [this](const rpc::DeviceReserve &request, const auto &reply) { reserveGpu(request, reply); });
    m_dispatcher.on<rpc::DeviceList>([this](const rpc::DeviceList &, const auto &reply) {
        m_devices.want();
        const DeviceWatch::Seen now = m_devices.seen();
        if (now.age || !now.problem.isEmpty()) {
            tellDevices(reply);
            return;
        }
        // The first look takes a moment, or the watch says that it takes too long.
        connect(
            &m_devices, &DeviceWatch::changed, this, [this, reply] { tellDevices(reply); },
            Qt::SingleShotConnection);
    });
}

void Engine::reserveGpu(const rpc::DeviceReserve &request,
                        const std::function<void(Result<rpc::None>)> &reply)
{
    QStringList reserved = m_parts.settings.reservedGpus();
    const QList<Gpu> gpus = m_devices.seen().report.gpus;
    const bool isThere =
        std::any_of(gpus.begin(), gpus.end(), [&](const Gpu &gpu) { return gpu.uuid == request.gpu; });
    if (request.reserved && !isThere) {
        reply(Error{ErrorCode::NotFound, tr("There is no GPU “%1” on this computer.").arg(request.gpu), {}});
        return;
    }
    reserved.removeAll(request.gpu);
    if (request.reserved)
        reserved.append(request.gpu);
    m_parts.store->run<Done>(
        [reserved](Connection &c) {
            return c.catalog().putSetting(EngineSettings::reservedGpusKey(),
                                          reserved.isEmpty() ? QStringLiteral("") : reserved.join(u' '));
        },
        this,
        [this, reserved, reply](const Result<> &stored) {
            if (!stored) {
                reply(stored.error());
                return;
            }
            m_parts.settings.setReservedGpus(reserved);
            applySettings();
            reply(rpc::None{});
        });
}

QList<DeviceHolder> Engine::deviceHolders() const
{
    QList<DeviceHolder> devices;
    const QList<Lifecycle::Holder> holders = m_lifecycle.holders();
    for (const Lifecycle::Holder &holder : holders)
        devices.append({holder.job.id, holder.pid, holder.gpus});
    return devices;
}

void Engine::tellDevices(const std::function<void(Result<rpc::DeviceList::Reply>)> &reply)
{
    const DeviceWatch::Seen seen = m_devices.seen();
    rpc::DeviceList::Reply devices;
    devices.report = seen.report;
    devices.age = seen.age ? seen.age->count() : 0;
    devices.problem = seen.problem.isEmpty() ? driverProblem(seen.report) : seen.problem;
    devices.reserved = m_parts.settings.reservedGpus();
    devices.cpus = m_lifecycle.cpusTotal();
    devices.cpusFree = devices.cpus - m_lifecycle.cpusUsed();
    devices.memoryTotal = m_parts.machine.cpu.memoryBytes;
    QHash<qint64, JobId> mains;
    const QList<Lifecycle::Holder> holders = m_lifecycle.holders();
    for (const Lifecycle::Holder &holder : holders) {
        devices.jobs.append(
            {holder.job.id.toString(), holder.job.name, holder.job.version, holder.cpus, holder.gpus});
        if (holder.pid > 0)
            mains.insert(holder.pid, holder.job.id);
    }
    inBackground<rpc::DeviceList::Reply>(
        *m_parts.workers, this,
        [devices, mains]() mutable {
            nameJobs(&devices.report, mains);
            return devices;
        },
        [reply](const rpc::DeviceList::Reply &done) { reply(done); });
}

} // namespace trainshed
