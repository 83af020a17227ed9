// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "model/job/usage.h"
#include "ui/widgets/factsheet.h"

namespace trainshed {

/// Everything there is to know about a job, in the order of the form. Pure: `now` is used for running times.
/// `usage`: what its processes used; a table without values where that is not known.
QList<FactSection> overviewSections(const JobDetails &job, WallTime now, const UsageTable &usage);

/// Why a waiting job waits or an ended one ended badly, as a sentence; empty where there is nothing to say.
QString reasonSentence(const JobSummary &job);

} // namespace trainshed
