// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/gpuplaces.h"

#include "model/engine/machine.h"
#include "model/pool/local/runner_contract.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace trainshed {

namespace {

/// A driver keeps something for itself, a desktop a little more: above this share a GPU is somebody's.
constexpr double takenShare = 0.2;
constexpr double gib = 1024.0 * 1024 * 1024;

QString wordOf(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString word = name.toLower();
    word.replace(others, QStringLiteral("-"));
    while (word.startsWith(u'-'))
        word.remove(0, 1);
    while (word.endsWith(u'-'))
        word.chop(1);
    return word;
}

GpuPlace::Use useOf(const Gpu &gpu, bool held, DeviceProcess *process)
{
    if (gpu.state != Gpu::State::Ready)
        return GpuPlace::Use::Broken;
    if (held)
        return GpuPlace::Use::Free;
    qint64 drawn = 0;
    for (const DeviceProcess &one : gpu.processes) {
        if (one.graphics) {
            drawn += std::max<qint64>(0, one.memory);
            continue;
        }
        *process = one;
        return GpuPlace::Use::Foreign;
    }
    if (gpu.memoryTotal > 0 && double(gpu.memoryUsed - drawn) > double(gpu.memoryTotal) * takenShare)
        return GpuPlace::Use::Full;
    return GpuPlace::Use::Free;
}

} // namespace

QString gpuKind(const Gpu &gpu)
{
    static const QRegularExpression memory(QStringLiteral("[0-9]+ ?gb"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString word = wordOf(gpu.name);
    if (word.isEmpty())
        word = QStringLiteral("gpu");
    if (gpu.memoryTotal > 0 && !gpu.name.contains(memory))
        word += QStringLiteral("-%1gb").arg(std::lround(double(gpu.memoryTotal) / gib));
    return word;
}

QStringList claimedGpus(const QString &netUnix)
{
    const QByteArray mark = '@' + QByteArray::fromStdString(runner::gpuClaimName({}));
    QStringList uuids;
    QFile file(netUnix);
    if (!file.open(QIODevice::ReadOnly))
        return uuids;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype at = line.indexOf(mark);
        if (at > 0)
            uuids.append(QString::fromUtf8(line.mid(at + mark.size())));
    }
    return uuids;
}

QList<GpuPlace> gpuPlaces(const DeviceReport &report, const QStringList &held, const QStringList &reserved,
                          const QStringList &claimed)
{
    QList<GpuPlace> places;
    for (const Gpu &gpu : report.gpus) {
        if (gpu.mig || gpu.uuid.isEmpty())
            continue;
        GpuPlace place;
        place.gpu = gpu;
        place.kind = gpuKind(gpu);
        place.use = useOf(gpu, held.contains(gpu.uuid), &place.process);
        if (place.use == GpuPlace::Use::Free && claimed.contains(gpu.uuid))
            place.use = GpuPlace::Use::Claimed;
        if (place.use != GpuPlace::Use::Broken &&
            (reserved.contains(gpu.uuid) || (!gpu.parent.isEmpty() && reserved.contains(gpu.parent))))
            place.use = GpuPlace::Use::Reserved;
        places.append(place);
    }
    return places;
}

QList<Flavor> gpuFlavors(const QList<GpuPlace> &places, const CpuFacts &cpu, qint64 scratchBytes)
{
    QList<Flavor> flavors;
    QStringList kinds;
    for (const GpuPlace &place : places) {
        if (kinds.contains(place.kind))
            continue;
        kinds.append(place.kind);
        const auto count = static_cast<int>(std::count_if(
            places.begin(), places.end(), [&](const GpuPlace &p) { return p.kind == place.kind; }));
        const QList<int> sizes = flavorSizes(count);
        for (const int n : sizes) {
            Flavor flavor;
            flavor.id = FlavorId(QStringLiteral("local.gpu.%1.%2").arg(place.kind).arg(n));
            flavor.pool = PoolId(QStringLiteral("local"));
            flavor.type = ResourceType::Gpu;
            flavor.gpuCount = n;
            flavor.gpuProduct = place.gpu.name;
            flavor.gpuMemoryBytes = std::max<qint64>(0, place.gpu.memoryTotal);
            flavor.cpus = std::max(1, static_cast<int>(qint64(cpu.cpus) * n / places.size()));
            flavor.memoryBytes = cpu.memoryBytes / places.size() * n;
            flavor.scratchBytes = scratchBytes;
            flavors.append(flavor);
        }
    }
    return flavors;
}

GpuDemand gpuDemand(const FlavorId &flavor)
{
    static const QRegularExpression form(QStringLiteral(R"(^local\.gpu\.([a-z0-9-]+)\.([0-9]{1,4})$)"));
    const QRegularExpressionMatch match = form.match(flavor.toString());
    return match.hasMatch() ? GpuDemand{match.captured(1), match.captured(2).toInt()} : GpuDemand{};
}

QList<GpuSlot> gpuSlots(const QList<GpuPlace> &places)
{
    QList<GpuSlot> seen;
    for (const GpuPlace &place : places)
        seen.append({place.gpu.uuid, place.kind, place.gpu.pci, place.gpu.numaNode, place.gpu.links,
                     place.use == GpuPlace::Use::Free});
    return seen;
}

QStringList gpuNames(const QList<GpuPlace> &places, const QStringList &uuids)
{
    QStringList names;
    for (const QString &uuid : uuids) {
        const auto place =
            std::find_if(places.begin(), places.end(), [&](const GpuPlace &p) { return p.gpu.uuid == uuid; });
        names.append(place == places.end()
                         ? uuid
                         : QStringLiteral("GPU %1: %2").arg(place->gpu.index).arg(place->gpu.name));
    }
    return names;
}

} // namespace trainshed
