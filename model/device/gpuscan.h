// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/device/nvml.h"

#include <QElapsedTimer>
#include <QStringList>

namespace trainshed {

/// All GPUs of this computer, looked at again and again: drivers are opened when they are there, and anew
/// when the GPUs on the bus change. Calls may block for ever (see Nvml). Not thread-safe.
class GpuScan
{
public:
    /// `library`: NVML; `pci`: sysfs' folder of PCI devices; `drm`: of graphics devices.
    GpuScan(QString library, QString pci, QString drm);
    GpuScan();

    DeviceReport look();

private:
    QStringList nvidiaOnBus() const;
    void openNvml();

    QString m_library;
    QString m_pci;
    QString m_drm;
    std::unique_ptr<Nvml> m_nvml;
    std::optional<Error> m_error; ///< why there is no m_nvml
    QStringList m_onBus;
    QElapsedTimer m_tried;
};

} // namespace trainshed
