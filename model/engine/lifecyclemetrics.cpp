// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/background.h"
#include "model/engine/lifecycle.h"
#include "model/store/store.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <chrono>

// What jobs measure, picked up while they run.
namespace trainshed {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(log, "trainshed.metrics")

/// Looking takes this part of the time at the most.
constexpr int restShare = 20;

struct Looked {
    MetricWatch::Found found;
    std::chrono::milliseconds took{};
};

} // namespace

/// Starts the looks at what a running job measures; each begins when the one before has ended.
void Lifecycle::watchMetrics(const Job &job)
{
    const std::chrono::milliseconds interval = m_parts.settings.metricInterval();
    if (!job->metricWatch)
        job->metricWatch = std::make_shared<MetricWatch>(metricSources(job));
    if (interval.count() == 0 || job->metricsAwaited)
        return;
    job->metricsAwaited = true;
    QTimer::singleShot(std::max(interval, job->metricRest), this, [this, job] { lookAtMetrics(job); });
}

void Lifecycle::lookAtMetrics(const Job &job)
{
    job->metricsAwaited = false;
    if (job->record.stage != JobStage::Running || !m_jobs.contains(job->id()))
        return;
    job->metricsAwaited = true;
    const std::shared_ptr<MetricWatch> watch = job->metricWatch;
    inBackground<Looked>(
        *m_parts.workers, this,
        [watch] {
            QElapsedTimer timer;
            timer.start();
            return Looked{watch->look(), std::chrono::milliseconds(timer.elapsed())};
        },
        [this, job, watch](const Looked &looked) {
            job->metricsAwaited = false;
            // It ended meanwhile: then all of it is read, and stored with the end.
            if (job->record.stage != JobStage::Running || !m_jobs.contains(job->id()))
                return;
            job->metricRest = looked.found.isMore ? 0ms : looked.took * restShare;
            const bool isCurrent = job->metricWatch == watch; // else of the attempt before
            if (!isCurrent)
                job->metricRest = 0ms;
            else if (looked.found.isChanged)
                storeMetrics(job, looked.found);
            watchMetrics(job);
        });
}

MetricSources Lifecycle::metricSources(const Job &job) const
{
    return {planOf(job).outputFolders, m_parts.home.logPath(job->id(), job->attempts.last().attempt.number),
            m_parts.settings.metricRules()};
}

void Lifecycle::metricRulesChanged()
{
    for (const Job &job : std::as_const(m_jobs)) {
        job->metricWatch.reset();
        if (job->record.stage == JobStage::Running)
            watchMetrics(job);
    }
}

void Lifecycle::storeMetrics(const Job &job, const MetricWatch::Found &found)
{
    Events events;
    for (const QString &rule : found.givenUp)
        events.append(
            taskEvent(job, {QStringLiteral("event.metric-rule-slow"), {rule}}, EventLevel::Warning));
    for (const QString &file : found.damaged)
        events.append(taskEvent(job, {QStringLiteral("event.metrics-damaged"), {file}}, EventLevel::Warning));
    const bool ranks = !found.metrics.isEmpty() && !job->record.summary.experiment.isEmpty();
    m_parts.store->run<Done>(
        [id = job->id(), metrics = found.metrics, events, ranks](Connection &c) -> Result<Done> {
            if (auto done = c.metrics().put(id, metrics); !done)
                return done.error();
            if (auto done = c.jobs().touch(id); !done)
                return done.error();
            if (auto done = ranks ? c.jobs().noteExperiments() : Result<>(Done{}); !done)
                return done.error();
            for (const Event &event : events) {
                if (auto done = c.events().add(event); !done)
                    return done.error();
            }
            return Done{};
        },
        this,
        [this](const Result<Done> &done) {
            // The next look has what this one could not store.
            if (!done)
                qCWarning(log, "%s", qUtf8Printable(done.error().text()));
            else
                Q_EMIT stored();
        });
}

} // namespace trainshed
