// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/device/nvmlapi.h"
#include "model/job/device.h"

#include <memory>

namespace trainshed {

/// NVIDIA's GPUs through NVML, opened at run time: nothing is needed to build, and nothing at run time where
/// there is no such GPU. Any call may block for ever in the kernel when a GPU has fallen off the bus, so it
/// lives in trainshed-devices, which somebody else has an eye on. Not thread-safe.
class Nvml
{
public:
    /// Opens and initialises `library`. Errors: NotFound (no such library, or no driver loaded),
    /// VersionMismatch (library and kernel module are of two versions), Io (the driver's own words).
    /// `library` is looked for as the dynamic linker does.
    static Result<std::unique_ptr<Nvml>> open(const QString &library = QStringLiteral("libnvidia-ml.so.1"));
    ~Nvml();
    Nvml(const Nvml &) = delete;
    Nvml &operator=(const Nvml &) = delete;

    QString driverVersion() const { return m_driverVersion; }
    QString cudaVersion() const { return m_cudaVersion; }
    /// Everything as it is now; of MIG GPUs each instance behind its GPU.
    QList<Gpu> read();

private:
    struct Calls;
    /// What does not change while the driver is loaded.
    struct Known {
        nvml::Device device = nullptr;
        Gpu gpu;
        QList<Known> instances{};
    };

    explicit Nvml(std::unique_ptr<Calls> calls);
    void findDevices();
    Known know(nvml::Device device, int index) const;
    void findInstances(Known &known) const;
    Gpu look(const Known &known) const;
    void lookAtProcesses(nvml::Device device, Gpu &gpu) const;
    QString words(int status) const;

    std::unique_ptr<Calls> m_calls;
    QString m_driverVersion;
    QString m_cudaVersion;
    QList<Known> m_known;
};

} // namespace trainshed
