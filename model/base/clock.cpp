// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"

#include <ctime>

namespace trainshed {

namespace {

std::chrono::milliseconds read(clockid_t id)
{
    timespec t = {};
    ::clock_gettime(id, &t);
    return std::chrono::milliseconds(static_cast<std::int64_t>(t.tv_sec) * 1000 + t.tv_nsec / 1'000'000);
}

} // namespace

WallTime SystemClock::wall() const
{
    return read(CLOCK_REALTIME).count();
}

std::chrono::milliseconds SystemClock::boot() const
{
    return read(CLOCK_BOOTTIME);
}

} // namespace trainshed
