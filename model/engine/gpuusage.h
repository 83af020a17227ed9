// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/devicewatch.h"
#include "model/engine/lifecycle.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace trainshed {

class JobUsage;

/// What running jobs use of the GPUs, written beside what they use of the machine: of each job and each GPU
/// that one of its processes is on, once a second. Keeps the DeviceWatch going while jobs run, where there is
/// a GPU.
class GpuUsage : public QObject
{
    Q_OBJECT
public:
    using Holders = std::function<QList<Lifecycle::Holder>()>;
    GpuUsage(DeviceWatch &watch, JobUsage &usage, Holders holders, QObject *parent = nullptr);

    /// A job may run now.
    void wake();
    /// What was seen, its processes named by their jobs.
    void look(const DeviceReport &report);

    /// Of each table: "gpu" (per cent), "gpumemory" (bytes), "temperature" (°C), "power" (W).
    static QStringList channels();
    /// Its file's name: the index it has now, and its identity.
    static QString key(const Gpu &gpu);

private:
    void keepLooking();
    void note(const DeviceReport &report, double seconds);

    DeviceWatch &m_watch;
    JobUsage &m_usage;
    Holders m_holders;
    QTimer m_wanting;
    QElapsedTimer m_last; ///< since the line before
};

} // namespace trainshed
