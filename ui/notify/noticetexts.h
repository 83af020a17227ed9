// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "ui/notify/desktopnotifier.h"

#include <optional>

namespace trainshed {

/// What of a job is worth a notice.
enum class JobNews { Ended, Failed, MayHang };

struct JobNotice {
    JobNews news = JobNews::Ended;
    JobSummary job;
    QString lastError; ///< of its log, where it failed; may be empty
};

/// What happened between two looks at a job; nothing: nothing that a notice is made of. What the user stopped
/// himself is none. `before` null: it was not known.
std::optional<JobNews> newsOf(const JobSummary *before, const JobSummary &now);

/// Keys of a notice's actions.
namespace noticeaction {
inline constexpr char show[] = "default";
inline constexpr char log[] = "open-log";
inline constexpr char output[] = "open-output";
} // namespace noticeaction

Notice noticeOf(const JobNotice &one);
/// Several in one: how many of each kind, and the names of the first that are not well.
Notice gatheredNotice(const QList<JobNotice> &all);

} // namespace trainshed
