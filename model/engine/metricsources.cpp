// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/metricsources.h"

#include "model/job/runplan.h"
#include "model/job/state.h"
#include "model/store/store.h"

namespace trainshed {

Result<JobMetricSources> metricSourcesOf(Connection &c, const QString &job, const Home &home,
                                         const QList<MetricRule> &rules)
{
    auto id = c.jobs().find(job);
    if (!id)
        return id.error();
    auto record = c.jobs().load(*id);
    if (!record)
        return record.error();
    auto attempts = c.jobs().attempts(*id);
    if (!attempts)
        return attempts.error();
    // While it waits it has none.
    const int last = attempts->isEmpty() ? 1 : attempts->constLast().attempt.number;
    const QString outputs = QString(mountPath(home.attemptPath(*id, last)) + u"/outputs");
    return JobMetricSources{
        *id, isTerminal(record->summary.phase), {{outputs}, home.logPath(*id, last), rules}};
}

} // namespace trainshed
