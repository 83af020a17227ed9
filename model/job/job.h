// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/rare.h"
#include "model/job/message.h"
#include "model/job/metric.h"
#include "model/job/spec.h"
#include "model/job/state.h"

namespace trainshed {

/// Data of a job on their way, as far as they have come now. Told, never stored.
struct JobTransfer {
    Message what; ///< "transfer.input" with the input's name …
    qint64 bytes = 0;
    qint64 totalBytes = -1; ///< -1: not known (yet)
    int files = 0;
    int totalFiles = -1;
    qint64 rate = 0;         ///< bytes a second, of late; 0: none, or not known yet
    qint64 secondsLeft = -1; ///< -1: not known
    Message hindrance;       ///< "transfer.slowed" …: why it goes no faster; else empty

    bool operator==(const JobTransfer &) const = default;
};

/// What the list shows of a job: one version of it. Small, since a window may hold 100,000 of them.
struct JobSummary {
    JobId id;
    QString name;
    int version = 1; ///< shown as V0001
    JobPhase phase = JobPhase::Creating;
    Message reason; ///< why it ended, or why it waits
    WallTime created = 0;
    WallTime started = 0; ///< of the current or last attempt; 0 until it runs
    WallTime ended = 0;
    qint64 durationMs = 0; ///< running time, summed over attempts that ended; see runningSince()
    int attempt = 0;       ///< 0: none yet
    int autoStopMinutes = 0;
    int priority = 1;
    QString algorithm; ///< name, or the boot file or command where none is saved
    ExperimentId experiment;
    QString experimentName;
    PoolId pool;
    QString resources; ///< flavorText() of its flavor
    Revision revision = 0;
    qint64 sequence = 0;  ///< order of submit: grows with each job, also where the clock steps back
    Rare<Message> upload; ///< what of its outputs or its log did not arrive, and why: to be uploaded again
    Rare<JobTransfer> transfer;

    bool operator==(const JobSummary &) const = default;
};
/// It has ended, and something of its outputs or its log has not arrived where it belongs.
bool canRetryUpload(const JobSummary &job);
/// "V0002"
QString versionText(int version);
/// Running time until `now`: what ended plus what runs.
qint64 durationAt(const JobSummary &job, WallTime now);

/// One start of the job: the retry history (RunningRecord).
struct Attempt {
    int number = 1;
    WallTime started = 0; ///< 0: never got that far
    WallTime ended = 0;
    qint64 durationMs = 0;
    qint64 processId = 0;
    bool restarted = false; ///< by Auto Restart
    std::optional<int> exitCode;
    std::optional<int> signal;
    Message reason; ///< empty while it runs
    QString folder; ///< MA_HOME
    QString logPath;
    qint64 logBytes = 0;
    QStringList gpus; ///< UUIDs of those that it was given

    bool operator==(const Attempt &) const = default;
};

/// The code as it was at submit. manifest is empty where the job has none, or is older than this.
struct CodeVersion {
    QString manifest; ///< names what was stored: the same for the same files
    int files = 0;
    qint64 bytes = 0;
    QString commit;        ///< HEAD of the git repository the folder lies in; empty: none
    QString branch;        ///< empty: none was checked out
    bool modified = false; ///< something in the folder differed from the commit

    bool operator==(const CodeVersion &) const = default;
};

/// Everything about one job.
struct JobDetails {
    JobSummary summary;
    JobSpec spec; ///< frozen at submit, algorithm's settings filled in
    QString commandLine;
    QString workDir;
    QList<Attempt> attempts;
    QString folder; ///< of the job
    CodeVersion code;
    QList<Metric> metrics; ///< by name

    bool operator==(const JobDetails &) const = default;
};

enum class EventLevel { Info, Warning, Error };
/// One line of the Events tab. node is -1 for the job as a whole, else the worker's number.
struct Event {
    qint64 sequence = 0;
    JobId job;
    WallTime time = 0;
    EventLevel level = EventLevel::Info;
    int node = -1;
    Message message;

    bool operator==(const Event &) const = default;
};

} // namespace trainshed
