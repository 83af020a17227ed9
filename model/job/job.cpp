// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/job.h"

#include <algorithm>

namespace trainshed {

QString versionText(int version)
{
    return QStringLiteral("V%1").arg(version, 4, 10, QLatin1Char('0'));
}

bool canRetryUpload(const JobSummary &job)
{
    return isTerminal(job.phase) && job.upload.isSet();
}

qint64 durationAt(const JobSummary &job, WallTime now)
{
    const bool runs = (job.phase == JobPhase::Running || job.phase == JobPhase::Terminating) &&
                      job.started > 0 && job.ended == 0;
    // The wall clock may have been set back: a duration never shrinks below what ended.
    return job.durationMs + (runs ? std::max<qint64>(0, now - job.started) : 0);
}

} // namespace trainshed
