// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/machine.h"

namespace trainshed {

QList<int> flavorSizes(int most)
{
    QList<int> sizes;
    for (int n = 1; n < most; n *= 2)
        sizes.append(n);
    sizes.append(most);
    return sizes;
}

QList<Flavor> localFlavors(const CpuFacts &cpu, qint64 scratchBytes)
{
    QList<Flavor> flavors;
    const QList<int> sizes = flavorSizes(cpu.cpus);
    for (const int n : sizes) {
        Flavor flavor;
        flavor.id = FlavorId(QStringLiteral("local.cpu.%1u").arg(n));
        flavor.pool = PoolId(QStringLiteral("local"));
        flavor.cpus = n;
        flavor.memoryBytes = cpu.memoryBytes / cpu.cpus * n;
        flavor.scratchBytes = scratchBytes;
        flavors.append(flavor);
    }
    return flavors;
}

} // namespace trainshed
