// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "ui/widgets/factsheet.h"

namespace trainshed {

/// Everything there is to know about a job, in the order of the form. Pure: `now` is used for running times.
QList<FactSection> overviewSections(const JobDetails &job, WallTime now);

/// Why a waiting job waits or an ended one ended badly, as a sentence; empty where there is nothing to say.
QString reasonSentence(const JobSummary &job);

} // namespace trainshed
