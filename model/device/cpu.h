// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

namespace trainshed {

/// What this computer has for jobs that need no GPU.
struct CpuFacts {
    int cpus = 1;           ///< that this process may use (its affinity), at least 1
    qint64 memoryBytes = 0; ///< of the machine, or of our cgroup where that is less
};

CpuFacts readCpuFacts();

} // namespace trainshed
