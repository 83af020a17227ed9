// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/attempt.h"

namespace trainshed::runner {

/// Exit status of our processes. Nobody acts on them but the keeper on its guard's; they help a person.
enum ExitStatus {
    Done = 0,
    Usage = 2,
    Nothing = 3, ///< no job to start or to take over
    Busy = 4,    ///< another keeper or guard lives
    Failed = 5,  ///< the exit record can't be written
};

/// The outer of the two processes: starts the guard, and stands in for it when it is killed; or finds a guard
/// or a job whose keeper was killed, and stays with it. Returns when the exit record is written.
/// `ready`: gets one byte as soon as the lock is ours.
int keep(Attempt &a, bool attachOnly, int ready);

} // namespace trainshed::runner
