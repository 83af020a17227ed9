// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/device/cpu.h"
#include "model/job/catalog.h"

#include <functional>

namespace trainshed {

/// What this computer offers to jobs. A struct of values and functions, so that a test can be another
/// computer.
struct Machine {
    CpuFacts cpu;
    /// Blocks: called on a worker thread.
    std::function<QList<Image>()> findImages;
};

/// 1, 2, 4 … below `most`, and `most`: the sizes in which a kind of resource is offered.
QList<int> flavorSizes(int most);

/// CPU slices: 1, 2, 4 … vCPUs up to all of them, memory in proportion.
QList<Flavor> localFlavors(const CpuFacts &cpu, qint64 scratchBytes);

} // namespace trainshed
