// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/home.h"

namespace trainshed {

/// One engine for each home: an exclusive flock, taken before the socket or the database is touched and given
/// back by the kernel when the process ends, however it ends. The file holds the owner's process ID, for
/// people.
class HomeLock
{
public:
    /// Conflict, with the owner's process ID, where another engine holds it. A lock held by an engine that is
    /// just ending is waited for (a second at the most).
    static Result<HomeLock> take(const Home &home);
    HomeLock(HomeLock &&other) noexcept;
    HomeLock &operator=(HomeLock &&) = delete;
    HomeLock(const HomeLock &) = delete;
    ~HomeLock();

private:
    explicit HomeLock(int fd) : m_fd(fd) {}
    int m_fd = -1;
};

} // namespace trainshed
