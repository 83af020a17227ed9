// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/ascendingseries.h"

#include <algorithm>
#include <cstring>

namespace trainshed {

namespace {

qint64 decodeStep(const uchar *&p)
{
    quint64 step = 0;
    int shift = 0;
    while (*p & 0x80) {
        step |= quint64(*p++ & 0x7f) << shift;
        shift += 7;
    }
    step |= quint64(*p++) << shift;
    return qint64(step);
}

} // namespace

void AscendingSeries::append(qint64 value)
{
    value = std::max(value, m_last);
    if (m_openCount == 0) {
        m_openFirst = value;
    } else {
        quint64 step = quint64(value - m_last);
        while (step >= 0x80) {
            m_open.push_back(uchar(step) | 0x80);
            step >>= 7;
        }
        m_open.push_back(uchar(step));
    }
    m_last = value;
    if (++m_openCount < BlockSize)
        return;
    auto steps = std::make_unique_for_overwrite<uchar[]>(m_open.size());
    std::memcpy(steps.get(), m_open.data(), m_open.size());
    m_stepBytes += qint64(m_open.size());
    m_full.push_back({m_openFirst, std::move(steps)});
    m_open.clear();
    m_openCount = 0;
}

void AscendingSeries::clear()
{
    *this = AscendingSeries();
}

qint64 AscendingSeries::blockFirst(qint64 block) const
{
    return block < qint64(m_full.size()) ? m_full[size_t(block)].first : m_openFirst;
}

const uchar *AscendingSeries::blockSteps(qint64 block) const
{
    return block < qint64(m_full.size()) ? m_full[size_t(block)].steps.get() : m_open.data();
}

qint64 AscendingSeries::at(qint64 index) const
{
    const qint64 block = index / BlockSize;
    qint64 value = blockFirst(block);
    const uchar *p = blockSteps(block);
    for (qint64 i = index % BlockSize; i > 0; --i)
        value += decodeStep(p);
    return value;
}

std::vector<qint64> AscendingSeries::values(qint64 first, qint64 count) const
{
    std::vector<qint64> out;
    const qint64 end = std::min(size(), first + std::max<qint64>(count, 0));
    if (first < 0 || first >= end)
        return out;
    out.reserve(size_t(end - first));
    for (qint64 index = first; index < end;) {
        const qint64 block = index / BlockSize;
        const qint64 blockEnd = std::min(end, (block + 1) * BlockSize);
        qint64 value = blockFirst(block);
        const uchar *p = blockSteps(block);
        for (qint64 i = block * BlockSize; i < index; ++i)
            value += decodeStep(p);
        out.push_back(value);
        while (++index < blockEnd) {
            value += decodeStep(p);
            out.push_back(value);
        }
    }
    return out;
}

qint64 AscendingSeries::lowerBound(qint64 value) const
{
    // The last block whose first value is below `value` holds the place, or it is the start of the next one.
    qint64 low = 0;
    qint64 high = blockCount();
    while (low < high) {
        const qint64 middle = (low + high) / 2;
        if (blockFirst(middle) < value)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return 0;
    const qint64 block = low - 1;
    const qint64 begin = block * BlockSize;
    const qint64 end = std::min(size(), begin + BlockSize);
    qint64 current = blockFirst(block);
    const uchar *p = blockSteps(block);
    qint64 index = begin;
    while (current < value && ++index < end)
        current += decodeStep(p);
    return index;
}

qint64 AscendingSeries::memoryBytes() const
{
    constexpr qint64 HeapOverhead = 16; // what malloc adds to each block
    return qint64(m_full.capacity() * sizeof(Block)) + qint64(m_full.size()) * HeapOverhead + m_stepBytes +
           qint64(m_open.capacity());
}

} // namespace trainshed
