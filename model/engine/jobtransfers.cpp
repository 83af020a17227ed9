// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/lifecycle.h"

#include <algorithm>
#include <utility>

// How far data on their way are, for whoever watches.
namespace trainshed {

namespace {

const StageControl *controlOf(const ActiveJob &job)
{
    for (const auto &control : {job.work, job.sync}) {
        if (control && control->step != StageStep::None)
            return control.get();
    }
    return nullptr;
}

Message wordsFor(const JobSpec &spec, StageStep step, int channel)
{
    switch (step) {
    case StageStep::Code:
        return {QStringLiteral("transfer.code"), {}};
    case StageStep::Input:
        return {QStringLiteral("transfer.input"), {spec.inputs.value(channel).name}};
    case StageStep::Predownload:
        return {QStringLiteral("transfer.predownload"), {spec.outputs.value(channel).name}};
    case StageStep::Output:
        return {QStringLiteral("transfer.output"), {spec.outputs.value(channel).name}};
    case StageStep::Log:
        return {QStringLiteral("transfer.log"), {}};
    case StageStep::None:
        break;
    }
    return {};
}

/// A store that asks for patience does so now and then: it counts until data have moved for a few looks.
void lookForHindrance(TransferPace &pace, const StageControl &control, bool moved)
{
    constexpr int looks = 3;
    const int slowDowns = control.slowDowns;
    const int lineBreaks = control.lineBreaks;
    if (slowDowns > std::exchange(pace.slowDowns, slowDowns)) {
        pace.hindrance = "transfer.slowed";
        pace.looksSince = 0;
    } else if (lineBreaks > std::exchange(pace.lineBreaks, lineBreaks)) {
        pace.hindrance = "transfer.no-line";
        pace.looksSince = 0;
    } else if (moved && ++pace.looksSince >= looks) {
        pace.hindrance = nullptr;
    }
}

} // namespace

Rare<JobTransfer> Lifecycle::transferOf(const JobId &id) const
{
    const Job job = m_jobs.value(id);
    const StageControl *control = job ? controlOf(*job) : nullptr;
    if (!control)
        return {};
    JobTransfer transfer;
    transfer.what = wordsFor(job->record.spec, control->step, control->channel);
    transfer.bytes = control->bytes;
    transfer.totalBytes = control->totalBytes;
    transfer.files = control->files;
    transfer.totalFiles = control->totalFiles;
    const TransferPace &pace = job->pace;
    if (pace.hindrance)
        transfer.hindrance = {QLatin1String(pace.hindrance), {}};
    if (pace.step == control->step && pace.channel == control->channel && pace.rate > 0) {
        transfer.rate = pace.rate;
        if (transfer.totalBytes >= transfer.bytes)
            transfer.secondsLeft = (transfer.totalBytes - transfer.bytes + pace.rate - 1) / pace.rate;
    }
    return transfer;
}

void Lifecycle::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        m_measure.start();
    else
        m_measure.stop();
}

void Lifecycle::measure()
{
    QList<JobId> moved;
    bool any = false;
    for (const Job &job : std::as_const(m_jobs)) {
        any = any || job->work || job->sync;
        TransferPace &pace = job->pace;
        const StageControl *control = controlOf(*job);
        if (!control) {
            if (std::exchange(pace.told, false))
                moved.append(job->id());
            pace.step = StageStep::None;
            continue;
        }
        const qint64 bytes = control->bytes;
        if (pace.step != control->step || pace.channel != control->channel) {
            pace = {.step = control->step,
                    .channel = control->channel,
                    .bytes = bytes,
                    .told = true,
                    .slowDowns = pace.slowDowns,
                    .lineBreaks = pace.lineBreaks};
            lookForHindrance(pace, *control, true);
        } else {
            lookForHindrance(pace, *control, bytes > pace.bytes);
            const qint64 now = std::max<qint64>(0, bytes - pace.bytes);
            pace.rate = pace.rate == 0 ? now : (pace.rate * 3 + now) / 4;
            pace.bytes = bytes;
            pace.told = true;
        }
        moved.append(job->id());
    }
    if (!moved.isEmpty())
        Q_EMIT progressed(moved);
    if (!any && moved.isEmpty())
        m_measure.stop();
}

} // namespace trainshed
