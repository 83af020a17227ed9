// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/device/cpu.h"

#include <QFile>

#include <sched.h>
#include <unistd.h>

#include <algorithm>

namespace trainshed {

namespace {

/// A cgroup's memory limit; 0 where there is none ("max", or v1's absurdly large number).
qint64 groupLimit()
{
    for (const auto *path : {"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"}) {
        QFile file(QString::fromLatin1(path));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        bool ok = false;
        const qint64 limit = file.readAll().trimmed().toLongLong(&ok);
        if (ok && limit > 0 && limit < (Q_INT64_C(1) << 50))
            return limit;
    }
    return 0;
}

} // namespace

CpuFacts readCpuFacts()
{
    CpuFacts facts;
    cpu_set_t set;
    CPU_ZERO(&set);
    if (::sched_getaffinity(0, sizeof set, &set) == 0)
        facts.cpus = std::max(1, CPU_COUNT(&set));
    else
        facts.cpus = static_cast<int>(std::max(1L, ::sysconf(_SC_NPROCESSORS_ONLN)));
    facts.memoryBytes = static_cast<qint64>(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE);
    if (const qint64 limit = groupLimit(); limit > 0)
        facts.memoryBytes = std::min(facts.memoryBytes, limit);
    return facts;
}

} // namespace trainshed
