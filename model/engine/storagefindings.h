// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/storageprofile.h"
#include "model/protocol/messages/storagevalues.h"

namespace trainshed {

/// What one look at a store says of a profile, step by step. `seen`: the number of buckets, or with a bucket
/// anything of it.
QList<StorageFinding> findingsOf(const StorageProfile &profile, const QString &bucket,
                                 const Result<qint64> &seen);

} // namespace trainshed
