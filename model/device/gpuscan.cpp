// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/device/gpuscan.h"

#include "model/device/amdgpus.h"

#include <QDir>
#include <QFile>

namespace trainshed {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

DeviceReport::Driver driverState(ErrorCode code, bool isOnBus)
{
    if (code == ErrorCode::VersionMismatch)
        return DeviceReport::Driver::Mismatch;
    if (code != ErrorCode::NotFound)
        return DeviceReport::Driver::Failed;
    return isOnBus ? DeviceReport::Driver::Missing : DeviceReport::Driver::None;
}

} // namespace

GpuScan::GpuScan(QString library, QString pci, QString drm)
    : m_library(std::move(library)), m_pci(std::move(pci)), m_drm(std::move(drm))
{}

GpuScan::GpuScan()
    : GpuScan(QStringLiteral("libnvidia-ml.so.1"), QStringLiteral("/sys/bus/pci/devices"),
              QStringLiteral("/sys/class/drm"))
{}

/// The addresses of NVIDIA's display controllers, with a driver or without.
QStringList GpuScan::nvidiaOnBus() const
{
    QStringList found;
    const QStringList addresses = QDir(m_pci).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &address : addresses) {
        const QString folder = m_pci + u'/' + address;
        if (contentOf(QString(folder + u"/vendor")) == "0x10de" &&
            contentOf(QString(folder + u"/class")).startsWith("0x03"))
            found.append(address);
    }
    return found;
}

/// A driver that is not there is asked for every half minute only: opening it is not cheap.
void GpuScan::openNvml()
{
    constexpr qint64 pause = 30'000;
    const QStringList onBus = nvidiaOnBus();
    if (onBus != m_onBus) { // one has come, or has gone: the library knows those of when it was opened
        m_onBus = onBus;
        m_nvml.reset();
        m_tried.invalidate();
    }
    if (m_nvml || (m_tried.isValid() && m_tried.elapsed() < pause))
        return;
    m_tried.start();
    auto opened = Nvml::open(m_library);
    if (opened) {
        m_nvml = *std::move(opened);
        m_error.reset();
    } else {
        m_error = opened.error();
    }
}

DeviceReport GpuScan::look()
{
    DeviceReport report;
    openNvml();
    if (m_nvml) {
        report.driver = DeviceReport::Driver::Ready;
        report.driverVersion = m_nvml->driverVersion();
        report.cudaVersion = m_nvml->cudaVersion();
        report.gpus = m_nvml->read();
    } else {
        report.driver = driverState(m_error->code, !m_onBus.isEmpty());
        report.detail = report.driver == DeviceReport::Driver::Missing ? m_onBus.join(QStringLiteral(", "))
                        : report.driver == DeviceReport::Driver::None  ? QString()
                                                                       : m_error->detail;
    }
    const QList<Gpu> amd = readAmdGpus(m_drm);
    if (!amd.isEmpty() && report.driver == DeviceReport::Driver::None)
        report.driver = DeviceReport::Driver::Ready;
    report.gpus += amd;
    return report;
}

} // namespace trainshed
