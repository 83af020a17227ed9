// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"

namespace trainshed {

/// What a running job that may hang has for its reason. `milliseconds`: for how long nothing has moved.
inline Message hangReason(qint64 milliseconds)
{
    return {QStringLiteral("hang.suspected"), {QString::number(milliseconds)}};
}

/// Nothing of the job has moved for a while. It may be in order all the same.
inline bool seemsToHang(const JobSummary &job)
{
    return job.phase == JobPhase::Running && job.reason.code == u"hang.suspected";
}

} // namespace trainshed
