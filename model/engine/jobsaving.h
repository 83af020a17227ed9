// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/archive/archive.h"
#include "model/base/home.h"
#include "model/engine/savedjob.h"

namespace trainshed {

class CodeStore;

/// A job as one archive, below a folder named by it ("digits-V0001"):
///
///     trainshed-job.json        what it is and how it went, and
///     events.jsonl              its events: SavedJob
///     job.json                  its settings, as `job export` gives them
///     code/                     as it was submitted
///     log/attempt-1/worker-0.log …
///     outputs/NAME/             of the last attempt
///     other-outputs/…           what the last attempt wrote beside them (metrics can lie there)
///
/// What is not there (no code, not started yet) is left out. Replaces the file `target`. The control tells
/// how far it is. Blocks: for worker threads.
Result<UnpackedArchive> saveJob(SavedJob job, const Home &home, const CodeStore &code, const QString &target,
                                CopyControl &control);

} // namespace trainshed
