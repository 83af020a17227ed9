// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/background.h"
#include "model/engine/collecting.h"
#include "model/engine/lifecycle.h"
#include "model/engine/storageprofiles.h"
#include "model/job/location.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

// Staging and collecting as work that goes on beside the engine's thread: the keys that it needs, where it
// runs, what it does while a job runs.
namespace trainshed {

namespace {

using namespace std::chrono_literals;

/// Between two looks at a keychain that is locked; a stop is noticed sooner.
constexpr int keychainLooks = 15;
constexpr auto look = 1s;

bool goesFar(const JobSpec &spec)
{
    const auto far = [](const QString &location) { return !location.isEmpty() && !localPath(location); };
    return far(spec.algorithm.codeDir) || far(spec.logLocation) ||
           std::any_of(spec.inputs.cbegin(), spec.inputs.cend(),
                       [&](const InputChannel &input) { return far(input.location); }) ||
           std::any_of(spec.outputs.cbegin(), spec.outputs.cend(),
                       [&](const OutputChannel &output) { return far(output.location); });
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Lifecycle::tr("It was stopped."), {}};
}

} // namespace

/// Work that ends when it is told to: whoever waits for the thread waits a second at most.
void Lifecycle::endWork()
{
    for (const Job &job : std::as_const(m_jobs)) {
        for (const auto &control : {job->work, job->sync}) {
            if (control) { // the next engine goes on
                control->goesOnLater = true;
                control->cancelled = true;
            }
        }
    }
    m_transfers.clear();
    m_transfers.waitForDone();
}

void Lifecycle::runWork(const Job &job, const std::shared_ptr<StageControl> &control, const Work &work,
                        const std::function<void(const StageOutcome &)> &then)
{
    if (m_watched && !m_measure.isActive())
        m_measure.start();
    const auto input = std::make_shared<StageInput>(stageInput(job));
    askAccess(job, control, bucketsOf(input->spec), input,
              [this, input, control, work, then](const Result<> &asked) {
                  if (!asked) {
                      StageOutcome outcome;
                      outcome.fail("end.no-access", {}, asked.error());
                      then(outcome);
                      return;
                  }
                  // What comes from afar may take hours: it must not stand before what takes a moment.
                  inBackground<StageOutcome>(
                      goesFar(input->spec) ? m_transfers : *m_parts.workers, this,
                      [input, control, work] { return work(*input, *control); }, then);
              });
}

/// Bucket by bucket; a keychain that is locked is asked again until it is not.
void Lifecycle::askAccess(const Job &job, const std::shared_ptr<StageControl> &control, QStringList buckets,
                          const std::shared_ptr<StageInput> &input,
                          const std::function<void(const Result<> &)> &then)
{
    if (buckets.isEmpty()) {
        then(Done{});
        return;
    }
    m_storage.accessFor(buckets.first(), [this, job, control, buckets, input,
                                          then](const Result<StoreAccess> &access) mutable {
        if (control->cancelled) {
            then(cancelled());
        } else if (access) {
            input->access.insert(buckets.takeFirst(), *access);
            askAccess(job, control, buckets, input, then);
        } else if (access.error().code == ErrorCode::Unreachable) {
            const Message wait{QStringLiteral("wait.storage-keys"), {buckets.first()}};
            if (control == job->work && std::exchange(job->record.summary.reason, wait) != wait)
                save(job, {}, [] {});
            lookAgain(control, keychainLooks, [this, job, control, buckets, input, then](bool stopped) {
                if (stopped)
                    then(cancelled());
                else
                    askAccess(job, control, buckets, input, then);
            });
        } else {
            then(access.error());
        }
    });
}

void Lifecycle::lookAgain(const std::shared_ptr<StageControl> &control, int looks,
                          const std::function<void(bool stopped)> &then)
{
    if (control->cancelled || looks == 0) {
        then(control->cancelled);
        return;
    }
    QTimer::singleShot(look, this, [this, control, looks, then] { lookAgain(control, looks - 1, then); });
}

// ---- while it runs
// ------------------------------------------------------------------------------------------------

/// Starts the looks at what a running job has written; each begins when the one before has ended.
void Lifecycle::watchOutputs(const Job &job)
{
    const auto interval = m_parts.settings.outputInterval();
    if (job->record.spec.outputs.isEmpty() || interval.count() == 0 || job->watched)
        return;
    job->watched = true;
    QTimer::singleShot(interval, this, [this, job] {
        job->watched = false;
        bringSettled(job);
    });
}

void Lifecycle::bringSettled(const Job &job)
{
    if (job->record.stage != JobStage::Running || job->sync || !m_jobs.contains(job->id()))
        return;
    job->sync = std::make_shared<StageControl>();
    if (!job->outputs)
        job->outputs = std::make_shared<OutputWatch>();
    runWork(
        job, job->sync,
        [watch = job->outputs](const StageInput &input, StageControl &control) {
            return collectSettled(input, *watch, control);
        },
        [this, job](const StageOutcome &outcome) {
            job->sync.reset();
            if (job->record.stage != JobStage::Running) { // it ended meanwhile
                if (job->mayCollect)
                    collectOutputs(job);
                return;
            }
            const Message trouble = outcome.cancelled ? Message{} : outcome.failed.value_or(Message{});
            // Said once: it is tried again at every look, and completely at the end.
            if (trouble.code != job->trouble.code && !trouble.isEmpty())
                save(job,
                     {jobEvent(job, "event.output-delayed", QStringList{trouble.code} + trouble.args,
                               EventLevel::Warning)},
                     [] {});
            job->trouble = trouble;
            watchOutputs(job);
        });
}

} // namespace trainshed
