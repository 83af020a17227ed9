// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/output.h"
#include "app/runner/spawn.h"

namespace trainshed::runner {

/// Why the attempt was ended, if not by itself.
enum class Cause { None, Stop, StopBySignal, AutoStop };

/// The last thing done for an attempt: what came through the FIFO is in the log and on the disk, then the
/// exit record. Waits as long as the disk is full. False: it can't be written (the folder is gone).
bool recordEnd(Attempt &a, Output &output, const MainEnd &end, Cause cause, bool killedByUs);

/// The same for a job whose program was never executed.
bool recordFailure(Attempt &a, const StartFailure &failed);

/// The same for a job that ran in an earlier start of the machine.
bool recordInterrupted(Attempt &a);

} // namespace trainshed::runner
