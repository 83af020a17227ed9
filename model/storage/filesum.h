// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/localcopy.h"

namespace trainshed {

struct FileSum {
    QByteArray hex; ///< SHA-256
    qint64 size = 0;
    qint64 time = 0; ///< of the last change, nanoseconds since 1970
};

/// Reads one regular file from its start to its end. Conflict where it changes meanwhile: the sum would be of
/// something that never was.
Result<FileSum> fileSum(const QByteArray &path, CopyControl &control);

/// What a cancelled look at files is answered with.
Error cancelledError();

} // namespace trainshed
