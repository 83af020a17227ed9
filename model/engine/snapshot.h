// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/rules.h"
#include "model/storage/localcopy.h"

namespace trainshed {

struct Snapshot {
    CopyStats stats;
    bool usedGit = false; ///< false: .gitignore files could not be heeded since git is not installed
};

/// Copies a code directory as it is now to `to` (durable when this returns): what .gitignore names and .git
/// itself are left out; more than the limits allow is refused before a byte is copied. Blocks: for worker
/// threads.
Result<Snapshot> takeSnapshot(const QString &folder, const QString &to, const Limits &limits,
                              CopyControl &control);

} // namespace trainshed
