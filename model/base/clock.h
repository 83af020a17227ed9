// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace trainshed {

/// Milliseconds since 1970, UTC: for people and for the store.
using WallTime = std::int64_t;

/// Time as the engine sees it, so that a test can turn it. Durations and limits use boot(), which neither
/// jumps with the wall clock nor stands still in suspend; wall() is for display only.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual WallTime wall() const = 0;
    virtual std::chrono::milliseconds boot() const = 0;
};

class SystemClock final : public Clock
{
public:
    WallTime wall() const override;
    std::chrono::milliseconds boot() const override;
};

} // namespace trainshed
