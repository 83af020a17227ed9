// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/schedule.h"

#include <QSet>

#include <vector>

namespace trainshed {

/// GPUs of one kind that are free, and which of them are best taken together.
///
/// The best connected set: the most NVLinks among its members (two GPUs at one NVLink switch are as well
/// linked as two at each other), then the most pairs on one part of the PCI bus (the same address, as
/// instances of one GPU have it; then the same upper digit of the bus's number, which is what the address
/// tells of a switch or a root port), then the most pairs on one NUMA node. Among equals the set with the
/// fewest such ties to GPUs that stay free, so that a linked group is broken up last; then the lowest
/// addresses. Exact up to 15,000 possible sets; beyond, grown from each GPU in turn and mended by exchanges,
/// which finds whole groups but does not promise the best.
class GpuGroup
{
public:
    /// Those of `all` that are usable, of that kind, and not among `taken` (UUIDs).
    GpuGroup(const QList<GpuSlot> &all, const QString &kind, const QSet<QString> &taken);

    int count() const { return static_cast<int>(m_free.size()); }
    /// Their UUIDs, in the order of addresses; they are not free any more. Empty where there are not so many.
    QStringList take(int count);

    /// How close each two are: larger is closer.
    struct Ties {
        size_t size = 0;
        std::vector<qint64> values;
        qint64 of(int a, int b) const
        {
            return values[static_cast<size_t>(a) * size + static_cast<size_t>(b)];
        }
    };

private:
    QList<GpuSlot> m_all;
    QList<GpuSlot> m_slots;  ///< that were free at first, in the order of addresses
    std::vector<int> m_free; ///< places in m_slots, ascending
    Ties m_ties;             ///< of m_slots; made when the first are taken
};

} // namespace trainshed
