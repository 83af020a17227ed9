// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/records.h"

#include <QByteArray>

namespace trainshed {

/// A job as it is in the store, with all that belongs to it there: what of a saved job is no file of its own.
///
/// In an archive it is two files. `trainshed-job.json`, the manifest, at most 16 MiB:
///
///     format    "trainshed-job"
///     version   1; one that is greater was written by a newer program, and is refused
///     program   what wrote it, for people
///     saved     when, milliseconds since 1970
///     job       the job as the protocol has it (JobSummary in model/protocol/messages/values.cpp): name,
///               version, phase, reason, times
///     command, work_dir
///     code      CodeVersion: size of the code, commit and branch it was of
///     attempts  Attempt: times, exit status or signal, reason
///     metrics   Metric: their last, least and greatest value. The points are in the job's own files, which
///               are among the outputs
///
/// and `events.jsonl`: an Event a line, oldest first. The settings are no part of it: they are `job.json`, a
/// job file like any other.
struct SavedJob {
    static constexpr int currentVersion = 1;

    QString program;
    WallTime saved = 0;
    JobRecord record; ///< without its spec
    CodeVersion code;
    QList<AttemptRecord> attempts; ///< without nonces
    QList<Metric> metrics;
    QList<Event> events;

    QByteArray manifest() const;
    QByteArray eventLines() const;

    /// From files that anybody may have made: what is read here holds to the rules of a job that has ended
    /// (times, numbers of attempts, lengths of texts), or it is an error (Corrupt, Unsupported). A job that
    /// had not ended when it was saved is one that ended then, in a way that nobody knows.
    static Result<SavedJob> read(const QByteArray &manifest, const QByteArray &eventLines);
};

constexpr char savedManifestName[] = "trainshed-job.json";
constexpr char savedEventsName[] = "events.jsonl";
constexpr char savedSettingsName[] = "job.json";

} // namespace trainshed
