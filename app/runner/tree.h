// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/attempt.h"

/// All processes of an attempt: the job's main process and whatever came of it.
///
/// Where we are its parent, so: a subreaper, everything that descends from the job is a descendant of ours,
/// also after setsid() and a double fork. Where we only found the job (both supervisors were killed) its
/// session, its descendants, and a variable in the environment tell; or its cgroup, if it has one.
namespace trainshed::runner {

/// Makes the job's own group below the launch's base. Empty where there is none to be had.
std::string makeGroup(const Attempt &a);
void removeGroup(const Attempt &a);

/// To each living process of the attempt. With SIGTERM, SIGCONT follows: a stopped one could not react.
void signalTree(const Attempt &a, bool parent, int signal);

/// Kills what it finds: first stops everything, until a walk finds nothing new, so that nothing forks away.
void killTree(const Attempt &a, bool parent);

/// Whether anything but the main process is left; reaps what came to us and ended.
bool othersLeft(const Attempt &a, bool parent);

} // namespace trainshed::runner
