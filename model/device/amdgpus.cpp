// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/device/amdgpus.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace trainshed {

namespace {

QString wordIn(const QString &folder, const char *name)
{
    QFile file(QString(folder + u'/' + QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().trimmed()) : QString();
}

qint64 numberIn(const QString &folder, const char *name)
{
    bool ok = false;
    const qint64 number = wordIn(folder, name).toLongLong(&ok);
    return ok ? number : -1;
}

/// The card's sensors; empty where it has none.
QString sensorsOf(const QString &device)
{
    const QStringList sensors =
        QDir(QString(device + u"/hwmon")).entryList({QStringLiteral("hwmon*")}, QDir::Dirs);
    return sensors.isEmpty() ? QString() : QString(device + u"/hwmon/" + sensors.first());
}

Gpu readCard(const QString &device)
{
    Gpu gpu;
    gpu.vendor = QStringLiteral("AMD");
    gpu.pci = QFileInfo(QFileInfo(device).canonicalFilePath()).fileName();
    const QString product = wordIn(device, "product_name");
    gpu.name = product.isEmpty() ? QString(u"AMD " + wordIn(device, "device")) : product;
    const QString unique = wordIn(device, "unique_id");
    gpu.uuid = QString(u"GPU-" + (unique.isEmpty() ? gpu.pci : unique)); // as ROCm names them
    gpu.numaNode = static_cast<int>(numberIn(device, "numa_node"));
    gpu.memoryTotal = numberIn(device, "mem_info_vram_total");
    gpu.memoryUsed = numberIn(device, "mem_info_vram_used");
    const qint64 busy = numberIn(device, "gpu_busy_percent");
    gpu.utilization = busy < 0 ? -1 : static_cast<double>(busy) / 100.0;
    const QString sensors = sensorsOf(device);
    if (sensors.isEmpty())
        return gpu;
    const qint64 degrees = numberIn(sensors, "temp1_input"); // thousandths
    gpu.temperature = degrees < 0 ? -1 : static_cast<double>(degrees) / 1000.0;
    const qint64 average = numberIn(sensors, "power1_average"); // millionths
    const qint64 power = average < 0 ? numberIn(sensors, "power1_input") : average;
    gpu.power = power < 0 ? -1 : static_cast<double>(power) / 1e6;
    const qint64 cap = numberIn(sensors, "power1_cap");
    gpu.powerLimit = cap < 0 ? -1 : static_cast<double>(cap) / 1e6;
    return gpu;
}

} // namespace

QList<Gpu> readAmdGpus(const QString &drm)
{
    QList<Gpu> gpus;
    const QStringList cards = QDir(drm).entryList({QStringLiteral("card*")}, QDir::Dirs);
    for (const QString &card : cards) {
        const QString device = drm + u'/' + card + u"/device";
        if (card.contains(u'-') || wordIn(device, "vendor") != u"0x1002")
            continue; // "card0-DP-1" is a connector
        if (numberIn(device, "mem_info_vram_total") < 0)
            continue; // not of the amdgpu driver
        gpus.append(readCard(device));
    }
    std::sort(gpus.begin(), gpus.end(), [](const Gpu &a, const Gpu &b) { return a.pci < b.pci; });
    for (qsizetype i = 0; i < gpus.size(); ++i)
        gpus[i].index = static_cast<int>(i);
    return gpus;
}

} // namespace trainshed
