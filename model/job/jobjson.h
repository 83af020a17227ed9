// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"

#include <QJsonArray>
#include <QJsonObject>

namespace trainshed {

/// The job object of responses (job-json.md, section 3): the request plus id, create_time, status …; what
/// only exists here (version, exit reason as a sentence, folder) under metadata.annotations "trainshed/…".
/// `now`: the wall time to which the duration of a running job is counted; 0: attempts that ended only.
QJsonObject jobDetailsToJson(const JobDetails &job, WallTime now = 0);
/// The same shape from the list's row alone: what `job list --json` prints.
QJsonObject jobSummaryToJson(const JobSummary &job, WallTime now = 0);
/// In UTC, with milliseconds: "2026-11-23T14:05:09.000Z".
QString isoTime(WallTime time);

QJsonObject eventToJson(const Event &event);

} // namespace trainshed
