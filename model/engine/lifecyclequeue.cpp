// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/lifecycle.h"

#include "model/engine/catalog.h"
#include "model/engine/gpuinventory.h"

#include <algorithm>

// Who starts when, and on which GPUs.
namespace trainshed {

void Lifecycle::setGpus(GpuInventory *gpus)
{
    m_gpus = gpus;
    connect(gpus, &GpuInventory::changed, this, [this] {
        const QList<Flavor> flavors = m_catalog.flavors();
        for (const Job &job : std::as_const(m_jobs)) {
            if (job->gpus.count > 0)
                fit(job, flavors); // its flavor may be known only now
        }
        requestSchedule();
    });
    connect(this, &Lifecycle::stored, gpus, &GpuInventory::wake);
}

Lifecycle::Counts Lifecycle::gpuCounts() const
{
    Counts counts;
    QStringList held;
    const QList<Holder> running = holders();
    for (const Holder &holder : running)
        held += holder.gpus;
    const QList<GpuPlace> places = m_gpus ? m_gpus->places() : QList<GpuPlace>();
    for (const GpuPlace &place : places) {
        ++counts.total;
        counts.free += place.use == GpuPlace::Use::Free && !held.contains(place.gpu.uuid) ? 1 : 0;
    }
    return counts;
}

bool Lifecycle::needsGpus() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [](const Job &job) {
        return job->gpus.count > 0 && (job->holdsCpus || job->record.stage == JobStage::Queued);
    });
}

/// What it takes up of this computer, by its flavor.
void Lifecycle::fit(const Job &job, const QList<Flavor> &flavors) const
{
    job->gpus = gpuDemand(job->record.spec.flavor);
    for (const Flavor &flavor : flavors) {
        if (flavor.id == job->record.spec.flavor)
            job->cpus = flavor.cpus;
    }
    // Fewer processors than when it was submitted: it may use what there is, rather than wait for ever.
    job->cpus = std::clamp(job->cpus, 1, std::max(1, cpusTotal()));
}

void Lifecycle::requestSchedule()
{
    if (std::exchange(m_scheduleQueued, true))
        return;
    QMetaObject::invokeMethod(this, &Lifecycle::runSchedule, Qt::QueuedConnection);
}

ScheduleInput Lifecycle::scheduleInput() const
{
    ScheduleInput input;
    input.cpusTotal = cpusTotal();
    if (m_gpus) {
        input.gpus = gpuSlots(m_gpus->places());
        for (GpuSlot &slot : input.gpus)
            slot.usable = slot.usable && m_gpus->isFresh();
    }
    const WallTime now = m_parts.clock->wall();
    for (const Job &job : std::as_const(m_jobs)) {
        const JobSummary &summary = job->record.summary;
        std::optional<std::chrono::seconds> limit;
        if (summary.autoStopMinutes > 0)
            limit = std::chrono::minutes(summary.autoStopMinutes);
        if (job->holdsCpus) {
            std::optional<std::chrono::seconds> left = limit;
            if (limit && summary.started > 0)
                left = std::max(std::chrono::seconds(0),
                                *limit - std::chrono::seconds((now - summary.started) / 1000));
            input.running.append({job->id(), job->cpus, job->attempt().attempt.gpus, left});
        } else if (job->record.stage == JobStage::Queued && job->keychainFor.isEmpty()) {
            input.waiting.append({job->id(), summary.priority, summary.sequence, job->cpus, job->gpus.count,
                                  job->gpus.kind, limit});
        }
    }
    return input;
}

void Lifecycle::runSchedule()
{
    m_scheduleQueued = false;
    const Schedule decided = schedule(scheduleInput());
    for (const WaitReason &wait : decided.waiting) {
        const Job job = jobOf(wait.id);
        if (!job)
            continue;
        job->wait = wait;
        job->startsBy =
            wait.startsIn ? m_parts.clock->wall() + std::chrono::milliseconds(*wait.startsIn).count() : 0;
    }
    for (const Grant &granted : decided.granted) {
        const Job job = jobOf(granted.id);
        grant(job, granted.gpus);
        Events events;
        if (!granted.gpus.isEmpty())
            events.append(
                taskEvent(job, {QStringLiteral("event.gpus-given"),
                                {gpuNames(m_gpus->places(), granted.gpus).join(QStringLiteral(", "))}}));
        save(job, events, [this, job] { launch(job); });
    }
}

/// Some of them may be there but not for jobs.
Message Lifecycle::gpuMessage(const WaitReason &wait) const
{
    const QList<GpuPlace> places = m_gpus ? m_gpus->places() : QList<GpuPlace>();
    const auto others = std::count_if(places.begin(), places.end(), [&](const GpuPlace &place) {
        return place.kind == wait.gpuKind && place.use != GpuPlace::Use::Free;
    });
    QStringList args{QString::number(wait.gpusNeeded), QString::number(wait.gpusFree)};
    if (others == 0)
        return {QStringLiteral("wait.gpus"), args};
    return {QStringLiteral("wait.gpus-kept"), args + QStringList(QString::number(others))};
}

Message Lifecycle::waitMessage(const JobId &id) const
{
    const Job job = m_jobs.value(id);
    if (job && !job->keychainFor.isEmpty())
        return {QStringLiteral("wait.keychain"), {job->keychainFor}};
    if (!job || !job->wait)
        return {};
    const Message why = queueMessage(*job->wait);
    if (job->startsBy <= 0)
        return why;
    return {QStringLiteral("wait.starts-by"),
            QStringList{QString::number(job->startsBy), why.code} + why.args};
}

Message Lifecycle::queueMessage(const WaitReason &wait) const
{
    switch (wait.what) {
    case WaitReason::What::Paused:
        return {QStringLiteral("wait.queue-paused"), {}};
    case WaitReason::What::NoSuchGpu:
        if (m_gpus && !m_gpus->isFresh())
            return {QStringLiteral("wait.gpu-driver"), {}};
        return {QStringLiteral("wait.gpus-gone"), {QString::number(wait.gpusNeeded), wait.gpuKind}};
    case WaitReason::What::Ahead:
        return {QStringLiteral("wait.ahead"), {QString::number(wait.ahead)}};
    case WaitReason::What::Gpus:
        if (m_gpus && !m_gpus->isFresh())
            return {QStringLiteral("wait.gpu-driver"), {}};
        return gpuMessage(wait);
    case WaitReason::What::Cpus:
        break;
    }
    return {QStringLiteral("wait.cpus"), {QString::number(wait.cpusNeeded), QString::number(wait.cpusFree)}};
}

} // namespace trainshed
