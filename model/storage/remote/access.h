// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/storageprofile.h"

namespace trainshed {

/// A profile with its keys: all that a request to a store needs. Lives in memory only.
struct StoreAccess {
    StorageProfile profile;
    QString accessKey; ///< empty: anonymous
    QString secretKey;
    QString sessionToken; ///< of temporary keys, else empty
};

} // namespace trainshed
