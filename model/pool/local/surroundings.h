// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What of the machine's control groups can be used for jobs. Read once, when the pool is made.
namespace trainshed::surroundings {

/// A folder of cgroup v2 below which we may make groups: the variable TRAINSHED_CGROUP, or our own group
/// where systemd has delegated it to us (groups that it keeps to itself are never touched). Else empty.
QString cgroupBase();

/// A file with a line "oom_kill N" that counts out-of-memory kills where jobs run: of our own memory group,
/// in either version, else of the whole machine. Empty where there is none.
QString oomCounter();

} // namespace trainshed::surroundings
