// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/attempt.h"

namespace trainshed::runner {

/// Reads the launch record into the attempt. False: there is none, or it is damaged.
bool readLaunch(Attempt &a);

/// Reads the started record into the attempt. False: nothing was ever released to run.
bool readStarted(Attempt &a);
Fields startedFields(const Started &s);

} // namespace trainshed::runner
