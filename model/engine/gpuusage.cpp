// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/gpuusage.h"

#include "model/engine/jobusage.h"

#include <algorithm>

namespace trainshed {

namespace {

constexpr std::chrono::seconds wanting{20};
constexpr double mostSeconds = 3; ///< what lies farther back was not measured

/// Bytes that a job's processes have there; where the driver does not tell, all that is used.
double memoryOf(const Gpu &gpu, const QString &job)
{
    qint64 sum = 0;
    for (const DeviceProcess &process : gpu.processes) {
        if (process.job != job)
            continue;
        if (process.memory < 0)
            return double(gpu.memoryUsed);
        sum += process.memory;
    }
    return double(sum);
}

} // namespace

QStringList GpuUsage::channels()
{
    return {QStringLiteral("gpu"), QStringLiteral("gpumemory"), QStringLiteral("temperature"),
            QStringLiteral("power")};
}

QString GpuUsage::key(const Gpu &gpu)
{
    QString name = QStringLiteral("gpu-%1-%2").arg(QString::number(gpu.index), gpu.uuid);
    std::replace_if(
        name.begin(), name.end(), [](QChar c) { return !(c.isLetterOrNumber() && c.unicode() < 128); }, u'-');
    return name.left(100);
}

GpuUsage::GpuUsage(DeviceWatch &watch, JobUsage &usage, Holders holders, QObject *parent)
    : QObject(parent), m_watch(watch), m_usage(usage), m_holders(std::move(holders))
{
    m_wanting.setInterval(wanting);
    connect(&m_wanting, &QTimer::timeout, this, &GpuUsage::keepLooking);
}

void GpuUsage::wake()
{
    if (m_wanting.isActive() || m_holders().isEmpty())
        return;
    m_wanting.start();
    m_watch.want();
}

void GpuUsage::keepLooking()
{
    const DeviceWatch::Seen seen = m_watch.seen();
    const bool none = seen.age && seen.report.gpus.isEmpty();
    if (m_holders().isEmpty())
        m_wanting.stop();
    else if (!none)
        m_watch.want(); // else one that appears is found with the next job, or when somebody looks
}

void GpuUsage::look(const DeviceReport &report)
{
    const double seconds = m_last.isValid() ? double(m_last.elapsed()) / 1000 : 1;
    m_last.start();
    note(report, std::min(seconds, mostSeconds));
}

void GpuUsage::note(const DeviceReport &report, double seconds)
{
    for (const Gpu &gpu : report.gpus) {
        QStringList jobs;
        for (const DeviceProcess &process : gpu.processes) {
            if (!process.job.isEmpty() && !jobs.contains(process.job))
                jobs.append(process.job);
        }
        for (const QString &job : std::as_const(jobs))
            m_usage.note(JobId(job), key(gpu), channels(), seconds,
                         {gpu.utilization < 0 ? -1 : gpu.utilization * 100, memoryOf(gpu, job),
                          gpu.temperature, gpu.power});
    }
}

} // namespace trainshed
