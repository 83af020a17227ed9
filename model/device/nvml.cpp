// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/device/nvml.h"

#include <QCoreApplication>
#include <QFile>

#include <dlfcn.h>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace trainshed {

using namespace nvml;

/// The functions; null where this version of the library lacks one.
struct Nvml::Calls {
    struct Closer {
        void operator()(void *library) const { ::dlclose(library); }
    };
    std::unique_ptr<void, Closer> library;

    int (*init)() = nullptr;
    int (*shutdown)() = nullptr;
    const char *(*errorString)(int) = nullptr;
    int (*driverVersion)(char *, unsigned) = nullptr;
    int (*cudaVersion)(int *) = nullptr;
    int (*count)(unsigned *) = nullptr;
    int (*byIndex)(unsigned, Device *) = nullptr;
    int (*name)(Device, char *, unsigned) = nullptr;
    int (*uuid)(Device, char *, unsigned) = nullptr;
    int (*pci)(Device, PciInfo *) = nullptr;
    int (*memory)(Device, Memory *) = nullptr;
    int (*utilization)(Device, Utilization *) = nullptr;
    int (*temperature)(Device, unsigned, unsigned *) = nullptr;
    int (*power)(Device, unsigned *) = nullptr;
    int (*powerLimit)(Device, unsigned *) = nullptr;
    int (*energy)(Device, unsigned long long *) = nullptr;
    int (*migMode)(Device, unsigned *, unsigned *) = nullptr;
    int (*mostInstances)(Device, unsigned *) = nullptr;
    int (*instance)(Device, unsigned, Device *) = nullptr;
    int (*linkState)(Device, unsigned, unsigned *) = nullptr;
    int (*linkEnd)(Device, unsigned, PciInfo *) = nullptr;
    int (*computing)(Device, unsigned *, ProcessInfo *) = nullptr;
    int (*drawing)(Device, unsigned *, ProcessInfo *) = nullptr;
    int (*computing1)(Device, unsigned *, ProcessInfo1 *) = nullptr;

    /// The first of the names that the library has.
    template<typename F>
    void take(F &function, std::initializer_list<const char *> names) const
    {
        for (const char *name : names) {
            if (void *found = ::dlsym(library.get(), name)) {
                function = reinterpret_cast<F>(found);
                return;
            }
        }
    }
    void takeAll();
};

void Nvml::Calls::takeAll()
{
    take(init, {"nvmlInit_v2", "nvmlInit"});
    take(shutdown, {"nvmlShutdown"});
    take(errorString, {"nvmlErrorString"});
    take(driverVersion, {"nvmlSystemGetDriverVersion"});
    take(cudaVersion, {"nvmlSystemGetCudaDriverVersion_v2", "nvmlSystemGetCudaDriverVersion"});
    take(count, {"nvmlDeviceGetCount_v2", "nvmlDeviceGetCount"});
    take(byIndex, {"nvmlDeviceGetHandleByIndex_v2", "nvmlDeviceGetHandleByIndex"});
    take(name, {"nvmlDeviceGetName"});
    take(uuid, {"nvmlDeviceGetUUID"});
    take(pci, {"nvmlDeviceGetPciInfo_v3"});
    take(memory, {"nvmlDeviceGetMemoryInfo"});
    take(utilization, {"nvmlDeviceGetUtilizationRates"});
    take(temperature, {"nvmlDeviceGetTemperature"});
    take(power, {"nvmlDeviceGetPowerUsage"});
    take(powerLimit, {"nvmlDeviceGetEnforcedPowerLimit"});
    take(energy, {"nvmlDeviceGetTotalEnergyConsumption"});
    take(migMode, {"nvmlDeviceGetMigMode"});
    take(mostInstances, {"nvmlDeviceGetMaxMigDeviceCount"});
    take(instance, {"nvmlDeviceGetMigDeviceHandleByIndex"});
    take(linkState, {"nvmlDeviceGetNvLinkState"});
    take(linkEnd, {"nvmlDeviceGetNvLinkRemotePciInfo_v2"});
    take(computing, {"nvmlDeviceGetComputeRunningProcesses_v3", "nvmlDeviceGetComputeRunningProcesses_v2"});
    take(drawing, {"nvmlDeviceGetGraphicsRunningProcesses_v3", "nvmlDeviceGetGraphicsRunningProcesses_v2"});
    take(computing1, {"nvmlDeviceGetComputeRunningProcesses"});
}

namespace {

/// As sysfs writes it: "0000:3b:00.0". NVML writes eight digits of domain, in capitals.
QString pciAddress(const PciInfo &info)
{
    return QString::asprintf("%04x:%02x:%02x.0", info.domain, info.bus, info.device);
}

int numaNodeOf(const QString &pci)
{
    QFile file(QString(u"/sys/bus/pci/devices/" + pci + u"/numa_node"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    bool ok = false;
    const int node = file.readAll().trimmed().toInt(&ok);
    return ok ? node : -1;
}

/// A text that one of the functions gives; empty where it does not.
template<typename F, typename... Args>
QString textOf(F function, Args... args)
{
    std::array<char, 128> text{};
    if (!function || function(args..., text.data(), static_cast<unsigned>(text.size() - 1)) != Success)
        return {};
    return QString::fromUtf8(text.data());
}

/// A number that one of the functions gives; nothing where it does not.
template<typename F, typename... Args>
bool numberOf(F function, Args... args)
{
    return function && function(args...) == Success;
}

/// A list whose length the library has to be asked for first.
template<typename Info>
QList<Info> listOf(int (*function)(Device, unsigned *, Info *), Device device)
{
    if (!function)
        return {};
    QList<Info> list(32);
    for (int attempt = 0; attempt < 3; ++attempt) {
        auto length = static_cast<unsigned>(list.size());
        const int status = function(device, &length, list.data());
        if (status == Success) {
            list.resize(std::min<qsizetype>(list.size(), length));
            return list;
        }
        if (status != InsufficientSize || length > 100'000)
            return {};
        list.resize(static_cast<qsizetype>(length) + 32); // some may come in the meantime
    }
    return {};
}

} // namespace

Nvml::Nvml(std::unique_ptr<Calls> calls) : m_calls(std::move(calls)) {}

Nvml::~Nvml()
{
    m_calls->shutdown();
}

Result<std::unique_ptr<Nvml>> Nvml::open(const QString &library)
{
    auto calls = std::make_unique<Calls>();
    calls->library.reset(::dlopen(QFile::encodeName(library).constData(), RTLD_NOW | RTLD_LOCAL));
    if (!calls->library)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Nvml", "The library of NVIDIA's driver is not there."),
                     QString::fromLocal8Bit(::dlerror())};
    calls->takeAll();
    if (!calls->init || !calls->shutdown || !calls->count || !calls->byIndex || !calls->uuid)
        return Error{ErrorCode::VersionMismatch,
                     QCoreApplication::translate("Nvml", "The library of NVIDIA's driver lacks functions."),
                     library};
    const int status = calls->init();
    if (status != Success) {
        const QString words = calls->errorString ? QString::fromUtf8(calls->errorString(status)) : QString();
        const ErrorCode code = status == DriverNotLoaded || status == NotFound ? ErrorCode::NotFound
                               : status == VersionMismatch                     ? ErrorCode::VersionMismatch
                                                                               : ErrorCode::Io;
        return Error{code, QCoreApplication::translate("Nvml", "NVIDIA's driver can't be used."), words};
    }
    std::unique_ptr<Nvml> nvml(new Nvml(std::move(calls)));
    nvml->findDevices();
    return nvml;
}

QString Nvml::words(int status) const
{
    return m_calls->errorString ? QString::fromUtf8(m_calls->errorString(status)) : QString::number(status);
}

void Nvml::findDevices()
{
    m_driverVersion = textOf(m_calls->driverVersion);
    int cuda = 0;
    if (m_calls->cudaVersion && m_calls->cudaVersion(&cuda) == Success && cuda > 0)
        m_cudaVersion = QStringLiteral("%1.%2").arg(cuda / 1000).arg(cuda % 1000 / 10);
    unsigned count = 0;
    if (m_calls->count(&count) != Success)
        return;
    for (unsigned i = 0; i < count; ++i) {
        Device device = nullptr;
        const int status = m_calls->byIndex(i, &device);
        if (status == Success) {
            m_known.append(know(device, static_cast<int>(i)));
            continue;
        }
        // One that is lost already has no handle, and is there all the same.
        Known known;
        known.gpu.vendor = QStringLiteral("NVIDIA");
        known.gpu.index = static_cast<int>(i);
        known.gpu.state = status == GpuIsLost ? Gpu::State::Lost : Gpu::State::Failed;
        known.gpu.detail = words(status);
        m_known.append(known);
    }
}

Nvml::Known Nvml::know(Device device, int index) const
{
    Known known;
    known.device = device;
    Gpu &gpu = known.gpu;
    gpu.vendor = QStringLiteral("NVIDIA");
    gpu.index = index;
    gpu.name = textOf(m_calls->name, device);
    gpu.uuid = textOf(m_calls->uuid, device);
    PciInfo info{};
    if (numberOf(m_calls->pci, device, &info)) {
        gpu.pci = pciAddress(info);
        gpu.numaNode = numaNodeOf(gpu.pci);
    }
    for (unsigned link = 0; link < mostLinks; ++link) {
        unsigned active = 0;
        PciInfo end{};
        if (numberOf(m_calls->linkState, device, link, &active) && active != 0 &&
            numberOf(m_calls->linkEnd, device, link, &end))
            gpu.links.append(pciAddress(end));
    }
    unsigned current = 0;
    unsigned pending = 0;
    gpu.mig = m_calls->migMode && m_calls->migMode(device, &current, &pending) == Success && current == 1;
    if (gpu.mig)
        findInstances(known);
    return known;
}

void Nvml::findInstances(Known &known) const
{
    unsigned most = 0;
    if (!m_calls->instance || !numberOf(m_calls->mostInstances, known.device, &most))
        return;
    for (unsigned i = 0; i < std::min(most, 64U); ++i) {
        Known one;
        if (m_calls->instance(known.device, i, &one.device) != Success)
            continue; // not made
        one.gpu = known.gpu;
        one.gpu.mig = false;
        one.gpu.parent = known.gpu.uuid;
        one.gpu.uuid = textOf(m_calls->uuid, one.device);
        if (const QString name = textOf(m_calls->name, one.device); !name.isEmpty())
            one.gpu.name = name;
        known.instances.append(one);
    }
}

Gpu Nvml::look(const Known &known) const
{
    Gpu gpu = known.gpu;
    if (!known.device)
        return gpu;
    Memory memory{};
    const int status = m_calls->memory ? m_calls->memory(known.device, &memory) : int(NotSupported);
    if (status == Success) {
        gpu.memoryTotal = static_cast<qint64>(memory.total);
        gpu.memoryUsed = static_cast<qint64>(memory.used);
    } else if (status != NotSupported && status != NoPermission) {
        gpu.state = status == GpuIsLost ? Gpu::State::Lost : Gpu::State::Failed;
        gpu.detail = words(status);
        return gpu; // each further call would cost the driver's patience
    }
    Utilization use{};
    if (numberOf(m_calls->utilization, known.device, &use))
        gpu.utilization = use.gpu / 100.0;
    unsigned number = 0;
    if (numberOf(m_calls->temperature, known.device, temperatureOfGpu, &number))
        gpu.temperature = number;
    if (numberOf(m_calls->power, known.device, &number))
        gpu.power = number / 1000.0;
    if (numberOf(m_calls->powerLimit, known.device, &number))
        gpu.powerLimit = number / 1000.0;
    unsigned long long millijoules = 0;
    if (numberOf(m_calls->energy, known.device, &millijoules))
        gpu.energy = static_cast<double>(millijoules) / 1000.0;
    lookAtProcesses(known.device, gpu);
    return gpu;
}

void Nvml::lookAtProcesses(Device device, Gpu &gpu) const
{
    const auto add = [&gpu](unsigned pid, unsigned long long memory, bool graphics) {
        const auto same = [pid](const DeviceProcess &process) { return process.pid == pid; };
        if (std::any_of(gpu.processes.cbegin(), gpu.processes.cend(), same))
            return; // it computes and draws
        DeviceProcess process;
        process.pid = pid;
        process.memory = memory == notAvailable ? -1 : static_cast<qint64>(memory);
        process.graphics = graphics;
        gpu.processes.append(process);
    };
    if (m_calls->computing) {
        const auto computing = listOf(m_calls->computing, device);
        for (const ProcessInfo &process : computing)
            add(process.pid, process.usedGpuMemory, false);
    } else {
        const auto computing = listOf(m_calls->computing1, device);
        for (const ProcessInfo1 &process : computing)
            add(process.pid, process.usedGpuMemory, false);
    }
    const auto drawing = listOf(m_calls->drawing, device);
    for (const ProcessInfo &process : drawing)
        add(process.pid, process.usedGpuMemory, true);
}

QList<Gpu> Nvml::read()
{
    QList<Gpu> gpus;
    for (const Known &known : std::as_const(m_known)) {
        gpus.append(look(known));
        for (const Known &instance : known.instances)
            gpus.append(look(instance));
    }
    return gpus;
}

} // namespace trainshed
