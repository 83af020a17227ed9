// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/localcopy.h"

#include <QByteArray>

#include <sys/stat.h>

namespace trainshed {

/// The content of one regular file into a new one: shared blocks, else the kernel's copy, else read and
/// write. Every byte is accounted for: a source that shrinks on the way is an error. `start`: so many bytes
/// of it are in `to` already.
Result<> copyFileContent(const QByteArray &from, const QByteArray &to, CopyControl &control,
                         qint64 start = 0);
/// Of this run of the machine: as long as it is the same, what was written is there, synced or not.
QByteArray bootId();
/// Best effort: a file system without times or modes is no reason to fail.
void copyTimes(const QByteArray &to, const struct stat &info, mode_t mode);
/// fsync of a file or a folder.
Result<> syncPath(const QByteArray &path);

} // namespace trainshed
