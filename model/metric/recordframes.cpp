// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/recordframes.h"

#include <QtEndian>

#include <array>

namespace trainshed {

namespace {

constexpr std::array<quint32, 256> crcTable()
{
    constexpr quint32 castagnoli = 0x82f63b78; // reflected
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 rest = byte;
        for (int bit = 0; bit < 8; ++bit)
            rest = (rest & 1) != 0 ? (rest >> 1) ^ castagnoli : rest >> 1;
        table[byte] = rest;
    }
    return table;
}

quint32 crc32c(QByteArrayView bytes)
{
    static constexpr auto table = crcTable();
    quint32 crc = 0xffffffff;
    for (const char c : bytes)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<quint8>(c)) & 0xff];
    return ~crc;
}

constexpr qsizetype headSize = 12; // length and its checksum
constexpr qsizetype footSize = 4;
/// No writer makes such a record: TensorFlow's own limit of a message is 2 GiB.
constexpr quint64 sanityLimit = quint64(1) << 31;

} // namespace

quint32 maskedCrc32c(QByteArrayView bytes)
{
    const quint32 crc = crc32c(bytes);
    return ((crc >> 15) | (crc << 17)) + 0xa282ead8;
}

RecordFrame frameAt(QByteArrayView bytes)
{
    using Kind = RecordFrame::Kind;
    if (bytes.size() < headSize)
        return {};
    const auto length = qFromLittleEndian<quint64>(bytes.data());
    if (qFromLittleEndian<quint32>(bytes.data() + 8) != maskedCrc32c(bytes.first(8)) || length > sanityLimit)
        return {Kind::BadLength, {}, 0};
    const auto size = static_cast<qint64>(length) + headSize + footSize;
    if (static_cast<qint64>(length) > recordLimit)
        return {Kind::Oversized, {}, size};
    if (bytes.size() < size)
        return {Kind::Short, {}, size};
    const QByteArrayView data = bytes.sliced(headSize, static_cast<qsizetype>(length));
    const auto sum = qFromLittleEndian<quint32>(data.data() + data.size());
    return {sum == maskedCrc32c(data) ? Kind::Whole : Kind::BadData, data, size};
}

} // namespace trainshed
