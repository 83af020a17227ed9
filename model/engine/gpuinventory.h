// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/devicewatch.h"
#include "model/engine/gpuplaces.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace trainshed {

/// A job that runs, or is about to.
struct DeviceHolder {
    JobId job;
    qint64 pid = 0;   ///< of its main process; 0: not started yet
    QStringList gpus; ///< UUIDs that it was given
};

/// Which GPUs jobs may be given, as of the last look. Has the devices looked at while a job needs a GPU; the
/// rest of the time what it knows gets old, and nothing is given away by it.
class GpuInventory : public QObject
{
    Q_OBJECT
public:
    using Holders = std::function<QList<DeviceHolder>()>;
    /// `needed`: a job waits for a GPU or has one. `freshFor`: so old a look may be to give something away
    /// by.
    GpuInventory(DeviceWatch &watch, QThreadPool &workers, Holders holders, std::function<bool()> needed,
                 std::chrono::milliseconds freshFor = std::chrono::seconds(5), QObject *parent = nullptr);

    const QList<GpuPlace> &places() const { return m_places; }
    /// Seen a moment ago, by a driver that answers: what is free there may be given away.
    bool isFresh() const;
    /// Calls `then` once there was a first look, or it is clear that it takes long: at once, where there was.
    void whenKnown(QObject *context, const std::function<void()> &then);
    /// Whether a job needs a GPU may be another answer now.
    void wake();
    /// Another engine was faster with one of these: they are left alone until the next look.
    void noteLost(const QStringList &uuids);
    void setReserved(const QStringList &uuids);

Q_SIGNALS:
    /// What may be given away is something else than before.
    void changed();
    /// Every look, its processes named by the jobs that they belong to.
    void looked(const trainshed::DeviceReport &report);

private:
    void keepLooking();
    void look();
    struct Look {
        DeviceReport named;
        QStringList claimed; ///< by others
    };
    void take(const Look &look, const QStringList &held);

    DeviceWatch &m_watch;
    QThreadPool &m_workers;
    Holders m_holders;
    std::function<bool()> m_needed;
    const std::chrono::milliseconds m_freshFor;
    QTimer m_wanting;
    QList<GpuPlace> m_places;
    QStringList m_reserved;
    Look m_last;
    QHash<QString, QDeadlineTimer> m_recent; ///< by UUID: a job had it until not long ago
    QElapsedTimer m_since;                   ///< the last look
    bool m_known = false;
    bool m_fresh = false; ///< as it was told last
    bool m_naming = false;
};

} // namespace trainshed
