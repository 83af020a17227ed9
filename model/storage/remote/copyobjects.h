// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/storageprofile.h"
#include "model/storage/remote/transfers.h"

namespace trainshed {

/// Has the store copy the object `from`, or all that lies below the prefix from.key + "/", itself: not a byte
/// comes here. `to` names a folder; an object's copy has that very name unless `to` ends with "/" or is a
/// bucket. What is there is replaced. Metadata go along. Unsupported where the store can't copy,
/// InvalidArgument where the copy would meet itself. Blocks; worker threads.
Result<TransferReport> copyObjects(ObjectStore &store, const ObjectLocation &from, const ObjectLocation &to,
                                   CopyControl &control);

} // namespace trainshed
