// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"

namespace trainshed {

/// Where exactly a job stands within its phase: what the engine takes up again after a crash. Stored as a
/// number: never renumber.
enum class JobStage {
    Staging = 0, ///< inputs and code are being brought (Creating)
    Queued = 1,  ///< ready, waits for its turn (Pending)
    Starting =
        2,       ///< granted: its attempt is being launched (Pending); the intent is stored before the launch
    Running = 3, ///< a process is known to run (Running, or Terminating)
    Collecting = 4, ///< the process ended, outputs are being brought out (Running, or Terminating)
    Done = 5,
};

/// A job as it is stored.
struct JobRecord {
    JobSummary summary;
    JobStage stage = JobStage::Staging;
    bool stopRequested = false;
    JobSpec spec;
    QString commandLine;
    QString workDir;
};

struct AttemptRecord {
    Attempt attempt; ///< folder and logPath are not stored: they follow from the home
    QString nonce;   ///< by which the runner's records are known to be of this attempt
};

/// How a job file's "who" is found: by ID, name, or name and version.
struct JobQuery {
    int limit = 50;
    qint64 before = 0;
    QList<JobPhase> phases;
    QString experiment; ///< ID
    QString nameGlob;
};

struct JobPage {
    QList<JobSummary> jobs;
    Revision revision = 0;
    qint64 total = 0;
    bool more = false;
};

struct ChangePage {
    QList<JobSummary> jobs;
    QList<JobId> removed;
    bool algorithms = false; ///< the catalog changed
    bool experiments = false;
    bool datasets = false;
    Revision revision = 0;
    bool more = false;
};

} // namespace trainshed
