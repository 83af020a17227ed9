// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace trainshed {

/// Writes a whole file so that after a crash or a power cut there is the old content or the new, never a part
/// and never an empty file: temporary name beside it, write, fsync, rename, fsync of the folder. Mode 0600.
/// Without `durable` the two fsyncs are left out: atomic against a kill, not against a power cut.
Result<> writeAtomically(const QString &path, const QByteArray &content, bool durable = true);

/// A whole file of at most `limit` bytes; TooLarge beyond.
Result<QByteArray> readWhole(const QString &path, qint64 limit = 16 << 20);

/// Makes the entries of a folder durable.
Result<> syncFolder(const QString &path);

} // namespace trainshed
