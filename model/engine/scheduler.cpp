// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/scheduler.h"

#include <algorithm>

namespace trainshed {

Schedule schedule(const ScheduleInput &input)
{
    QList<WaitingJob> queue = input.waiting;
    std::sort(queue.begin(), queue.end(), [](const WaitingJob &a, const WaitingJob &b) {
        return a.priority != b.priority ? a.priority > b.priority : a.sequence < b.sequence;
    });
    Schedule result;
    int free = std::max(0, input.cpusTotal - input.cpusUsed);
    bool blocked = input.paused;
    int ahead = 0;
    for (const WaitingJob &job : queue) {
        if (!blocked && job.cpus <= free) {
            free -= job.cpus;
            result.granted.append(job.id);
            continue;
        }
        blocked = true;
        result.waiting.append({job.id, ahead++, job.cpus, free});
    }
    return result;
}

} // namespace trainshed
