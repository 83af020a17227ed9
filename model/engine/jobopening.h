// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/archive/archive.h"
#include "model/base/home.h"
#include "model/engine/savedjob.h"
#include "model/job/rules.h"

namespace trainshed {

class CodeStore;
class Connection;

/// A job that was saved (jobsaving.h), on its way back.
struct OpenedJob {
    SavedJob job; ///< with its settings and a new ID; not stored yet
    QString archive;
    QString savedAs; ///< "digits V0001"
    UnpackedArchive unpacked;
};

/// Takes a saved job out of an archive: its files as those of a new job `id`, in that job's folder, which
/// must not exist and is gone again when this fails. NotFound: a whole archive, but no saved job. Its code
/// directory becomes a folder that belongs to the new job; a saved algorithm becomes what it was when the job
/// was made. Nothing of it is run. Blocks: for worker threads.
Result<OpenedJob> openSavedJob(const QString &archive, const JobId &id, const Home &home, CodeStore &code,
                               const Limits &limits, CopyControl &control);

/// Stores it, with attempts, events and metrics, as the version that it was, or the next one where that is
/// taken; in the experiment that it was in, where that is here. Gives the job as stored.
Result<JobRecord> storeOpenedJob(Connection &connection, OpenedJob job, WallTime now);

} // namespace trainshed
