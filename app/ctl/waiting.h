// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace trainshed::ctl {

enum class WaitReport { None, Lines };

/// Returns when all of the jobs have ended: Done when each is Completed, Failed when one is not, TimedOut at
/// the deadline, NotFound when there is no such job. Says each end on standard output, as it comes, or all of
/// them as one JSON array.
Exit waitFor(Context &context, const QStringList &references, QDeadlineTimer deadline, WaitReport report);

} // namespace trainshed::ctl
