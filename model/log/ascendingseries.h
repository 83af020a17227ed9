// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace trainshed {

/// A series of numbers that never fall, append-only, kept in little memory: blocks of 512 values, each with
/// its first value in full and the steps after it in 7-bit groups. Steps below 128 cost one byte, below
/// 16,384 two; the block adds under 0.1 byte a value. at() decodes half a block on average (below 1 µs).
/// Not thread-safe.
class AscendingSeries
{
public:
    /// `value` must be at least last(); a smaller one is taken as last().
    void append(qint64 value);
    void clear();

    qint64 size() const { return qint64(m_full.size()) * BlockSize + m_openCount; }
    bool isEmpty() const { return size() == 0; }
    /// 0 for an empty series.
    qint64 last() const { return m_last; }
    /// `index` must be in 0 … size() - 1.
    qint64 at(qint64 index) const;
    /// The values from `first`, at most `count`, fewer at the end.
    std::vector<qint64> values(qint64 first, qint64 count) const;
    /// The index of the first value that is not below `value`; size() when there is none.
    qint64 lowerBound(qint64 value) const;
    /// What the series holds on the heap, in bytes.
    qint64 memoryBytes() const;

private:
    static constexpr qint64 BlockSize = 512;
    struct Block {
        qint64 first = 0;
        std::unique_ptr<uchar[]> steps;
    };
    qint64 blockFirst(qint64 block) const;
    const uchar *blockSteps(qint64 block) const;
    qint64 blockCount() const { return qint64(m_full.size()) + (m_openCount > 0 ? 1 : 0); }

    std::vector<Block> m_full;
    std::vector<uchar> m_open; ///< the steps of the block that is being filled
    qint64 m_openFirst = 0;
    qint64 m_openCount = 0;
    qint64 m_last = 0;
    qint64 m_stepBytes = 0; ///< in all full blocks
};

} // namespace trainshed
