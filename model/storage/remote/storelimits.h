// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/transport.h"

#include <chrono>

namespace trainshed {

/// How a store is used. The defaults are for people; tests have less time.
struct StoreLimits {
    TransportLimits transport;
    int tries = 6;                             ///< of one request
    std::chrono::milliseconds firstDelay{200}; ///< before its second try; doubled from then on
    /// Once a request has gone well, a transfer bears a broken line for so long after the last byte.
    std::chrono::seconds patience = std::chrono::minutes(10);
    /// No request to slow down for so long: the store bears us again (CopyControl::slowSince).
    std::chrono::milliseconds calm = std::chrono::seconds(5);
    int parallel = 32;           ///< requests at a time
    qint64 bigObject = 32 << 20; ///< from here on an object is fetched in ranges …
    qint64 rangeSize = 8 << 20;  ///< … of this size
    qint64 multipart = 64 << 20; ///< from here on a file is sent in parts …
    qint64 partSize = 16 << 20;  ///< … of this size, or more where 10,000 would not do
    /// Up to here a store copies an object at once, more in pieces of `copyPart`; 5 GiB is every store's
    /// most.
    qint64 wholeCopy = qint64{2} << 30;
    qint64 copyPart = 512 << 20;
    int bigParallel = 8; ///< ranges and parts at a time
};

} // namespace trainshed
