// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/joblistmodel.h"

#include <QVariant>

#include <optional>

namespace trainshed::cells {

// What a job's cells say: pure functions of the job and the time.

QString header(JobListModel::Column column);
QString display(const JobSummary &job, JobListModel::Column column, WallTime now);
QVariant value(const JobSummary &job, JobListModel::Column column, WallTime now);
/// For those who hear the list: what icon, bar or colour say, in words. Empty: as displayed.
QString accessible(const JobSummary &job, JobListModel::Column column, WallTime now);
QString toolTip(const JobSummary &job, JobListModel::Column column, WallTime now);
/// 0–1 of the time to Auto Stop; nothing where the job does not run or has no limit.
std::optional<double> progress(const JobSummary &job, WallTime now);
/// <0, 0, >0 by value.
int compare(const JobSummary &a, const JobSummary &b, JobListModel::Column column, WallTime now);
/// Whether the cell of that column looks different now.
bool differs(const JobSummary &a, const JobSummary &b, JobListModel::Column column);

} // namespace trainshed::cells
