// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace trainshed {

/// What the end of a failed job's log says of why it failed.
struct LastError {
    enum class Memory {
        Enough, ///< nothing is said of it
        Host,   ///< Python's MemoryError, C++'s bad_alloc
        Device, ///< CUDA, ROCm: a GPU's
    };
    QString line; ///< the last that tells of an error, without escape sequences; empty: none does
    Memory memory = Memory::Enough;
    bool operator==(const LastError &) const = default;
};

/// Of the last part of a log. A memory error counts only where it is the last error: a script may have caught
/// an earlier one and gone on. What merely passes on that a worker process failed (torchrun, subprocess) is
/// no error of its own.
LastError lastErrorIn(const QByteArray &tail);
/// Reads the file's last part: for a worker thread. Nothing where it can't be read.
LastError lastErrorOf(const QString &logPath);

} // namespace trainshed
