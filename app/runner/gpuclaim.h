// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/attempt.h"

namespace trainshed::runner {

/// Claims the GPUs of the launch record against the engines of other users: for each a socket with the name
/// gpuClaimName() of runner_contract.h. The kernel lets only one have a name, tells nobody's from a file's
/// rights, and gives it back when its holder ends, however that comes about. False: somebody else has one for
/// longer than `patience` (milliseconds; a supervisor that has just ended may not be gone yet).
bool claimGpus(Attempt &a, int patience);

/// The job is over: before that is written down, so that the next one finds them free.
void giveBackGpus(Attempt &a);

} // namespace trainshed::runner
