// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logscope.h"

#include <functional>

namespace trainshed {

/// Writes the first `length` bytes of the log, unchanged, to `target`: whole or not at all (a file that was
/// there stays until then). Cancelled when `keepOn` says no. Conflict when `target` is the log itself. Blocks
/// on the disk: for a worker thread. Returns how much was written, less than `length` where the log was cut.
Result<ByteCount> saveLog(const LogFile &log, ByteCount length, const QString &target,
                          const std::function<bool(ByteCount written)> &keepOn);

/// The same for the lines `first` … `last` as shown: their bytes, unchanged and whole. Each ends with a
/// newline where it does in the log.
Result<ByteCount> saveLines(const LogScope &scope, LineNumber first, LineNumber last, const QString &target,
                            const std::function<bool(ByteCount written)> &keepOn);

} // namespace trainshed
