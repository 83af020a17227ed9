// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/attempt.h"

namespace trainshed::runner {

/// Why the job's program is not running; an empty word: it is.
struct StartFailure {
    const char *word = ""; ///< of namespace failure
    int error = 0;
    bool stopped = false; ///< a stop was asked for before it was released: nothing was executed

    bool none() const { return !*word && !stopped; }
};

/// Starts the job below us. Its process waits until the started record is on the disk; only then it is
/// released to execute the program. So whoever comes after us finds either no record, and nothing ran, or a
/// record that says which process to look for.
StartFailure startJob(Attempt &a);

} // namespace trainshed::runner
