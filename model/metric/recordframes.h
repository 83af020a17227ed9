// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace trainshed {

/// CRC-32C (Castagnoli), as TFRecord files have it: turned and with a constant added, so that a checksum of
/// data that hold checksums stays one.
quint32 maskedCrc32c(QByteArrayView bytes);

/// What lies at the beginning of some bytes of a TFRecord file.
struct RecordFrame {
    enum class Kind {
        Whole,     ///< `data` is the record's
        Short,     ///< the rest of it is not there yet
        Oversized, ///< longer than recordLimit: to be passed over, `size` bytes
        BadData,   ///< its checksum is wrong: to be passed over
        BadLength, ///< what follows can't be told apart any more
    };
    Kind kind = Kind::Short;
    QByteArrayView data; ///< into the bytes
    qint64 size = 0;     ///< of the whole frame; 0 where it is not known
};
/// A scalar takes some hundred bytes; what is longer holds pictures or graphs.
constexpr qint64 recordLimit = 4 << 20;
RecordFrame frameAt(QByteArrayView bytes);

} // namespace trainshed
