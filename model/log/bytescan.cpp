// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/bytescan.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace trainshed {

namespace {

/// Sixteen bytes in one register, on every processor that has such; the compiler's own.
using Bytes = quint8 __attribute__((vector_size(16)));
using Mask = decltype(Bytes() == Bytes());

Bytes load(const char *at)
{
    Bytes out;
    std::memcpy(&out, at, sizeof out);
    return out;
}

Bytes all(char c)
{
    return Bytes() + quint8(c);
}

bool any(Mask mask)
{
    quint64 halves[2];
    std::memcpy(halves, &mask, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

/// The first byte that is set; 16 when none is.
int firstOf(Mask mask)
{
    quint64 halves[2];
    std::memcpy(halves, &mask, sizeof halves);
    const quint64 low = qFromLittleEndian(halves[0]);
    return low != 0 ? std::countr_zero(low) / 8 : 8 + std::countr_zero(qFromLittleEndian(halves[1])) / 8;
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

char folded(char c)
{
    return isUpper(c) ? char(c | 0x20) : c;
}

/// The first place whose byte is one that `isOne` (of a Bytes: a Mask) is about.
template<typename Test>
qsizetype firstFrom(QByteArrayView bytes, qsizetype from, const Test &isOne)
{
    const char *const data = bytes.data();
    const qsizetype size = bytes.size();
    qsizetype at = from;
    for (; at + 16 <= size; at += 16) {
        const Mask found = isOne(load(data + at));
        if (any(found))
            return at + firstOf(found);
    }
    if (at >= size)
        return size;
    char last[16];
    std::memset(last, ' ', sizeof last);
    std::memcpy(last, data + at, size_t(size - at));
    return std::min(size, at + firstOf(isOne(load(last))));
}

} // namespace

int rarityInLogs(char c)
{
    if (c == ' ' || QByteArrayView("etaoinsr").contains(c))
        return 1;
    if (isUpper(c))
        return 4;
    const bool isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    return isLetterOrDigit || QByteArrayView(".:-/_,[]").contains(c) ? 2 : 5;
}

ByteFinder::ByteFinder(QByteArray text, bool foldCase) : m_text(std::move(text)), m_foldCase(foldCase)
{
    for (qsizetype i = 1; i < m_text.size(); ++i) {
        if (rarityInLogs(m_text[i]) > rarityInLogs(m_text[m_first]))
            m_first = i;
    }
    m_second = m_first == 0 ? m_text.size() - 1 : 0;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (i != m_first && rarityInLogs(m_text[i]) > rarityInLogs(m_text[m_second]))
            m_second = i;
    }
}

bool ByteFinder::isAt(const char *bytes) const
{
    if (!m_foldCase)
        return std::memcmp(bytes, m_text.constData(), size_t(m_text.size())) == 0;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (folded(bytes[i]) != m_text[i])
            return false;
    }
    return true;
}

qsizetype ByteFinder::find(QByteArrayView bytes, qsizetype from) const
{
    const char *const data = bytes.data();
    const qsizetype places = bytes.size() - m_text.size() + 1; // where it may begin
    const char one = m_text[m_first];
    const char other = m_text[m_second];
    // Folded, a letter is compared without the bit of its case; what else that lets through, isAt() does not.
    const auto bit = [&](char c) { return m_foldCase && c >= 'a' && c <= 'z' ? char(0x20) : char(0); };
    const Bytes oneBit = all(bit(one));
    const Bytes otherBit = all(bit(other));
    const Bytes ones = all(one);
    const Bytes others = all(other);
    const auto both = [&](qsizetype at) {
        return ((load(data + at + m_first) | oneBit) == ones) &
               ((load(data + at + m_second) | otherBit) == others);
    };
    qsizetype at = from;
    for (; at + 16 <= places; at += 16) {
        // Four at once as long as there is nothing.
        while (at + 64 <= places && !any(both(at) | both(at + 16) | both(at + 32) | both(at + 48)))
            at += 64;
        if (at + 16 > places)
            break;
        const Mask found = both(at);
        if (!any(found))
            continue;
        for (int i = firstOf(found); i < 16; ++i) {
            if (found[i] && isAt(data + at + i))
                return at + i;
        }
    }
    for (; at < places; ++at) {
        if (isAt(data + at))
            return at;
    }
    return -1;
}

qsizetype controlFrom(QByteArrayView bytes, qsizetype from)
{
    return firstFrom(bytes, from, [](Bytes b) {
        return ((b < quint8(0x20)) & (b != quint8('\n'))) | (b == quint8(0x7f)) | (b == quint8(0xc2));
    });
}

qsizetype visibleControlFrom(QByteArrayView bytes, qsizetype from)
{
    return firstFrom(bytes, from, [](Bytes b) {
        // BEL, BS, tab and newline are side by side.
        const Mask harmless = (b == quint8('\r')) | (b == quint8(0x1b)) | ((b - quint8(7)) < quint8(4));
        return ((b < quint8(0x20)) & ~harmless) | (b == quint8(0x7f));
    });
}

} // namespace trainshed
