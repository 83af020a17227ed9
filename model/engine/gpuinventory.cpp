// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/gpuinventory.h"

#include "model/engine/background.h"
#include "model/engine/gpujobs.h"

#include <algorithm>

namespace trainshed {

namespace {

using namespace std::chrono_literals;

constexpr auto wantingPause = 20s;
/// A process that has just ended may still be in a look that was taken before.
constexpr auto recentFor = 3s;

bool sameUse(const QList<GpuPlace> &a, const QList<GpuPlace> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const GpuPlace &x, const GpuPlace &y) {
        return x.gpu.uuid == y.gpu.uuid && x.kind == y.kind && x.use == y.use && x.gpu.links == y.gpu.links &&
               x.process.pid == y.process.pid;
    });
}

} // namespace

GpuInventory::GpuInventory(DeviceWatch &watch, QThreadPool &workers, Holders holders,
                           std::function<bool()> needed, std::chrono::milliseconds freshFor, QObject *parent)
    : QObject(parent)
    , m_watch(watch)
    , m_workers(workers)
    , m_holders(std::move(holders))
    , m_needed(std::move(needed))
    , m_freshFor(freshFor)
{
    m_wanting.setInterval(wantingPause);
    connect(&m_wanting, &QTimer::timeout, this, &GpuInventory::keepLooking);
    connect(&m_watch, &DeviceWatch::changed, this, &GpuInventory::look);
}

bool GpuInventory::isFresh() const
{
    return m_since.isValid() && m_since.elapsed() < m_freshFor.count() && m_watch.seen().problem.isEmpty();
}

void GpuInventory::whenKnown(QObject *context, const std::function<void()> &then)
{
    if (m_known) {
        then();
        return;
    }
    connect(this, &GpuInventory::changed, context, then, Qt::SingleShotConnection);
    m_watch.want();
}

void GpuInventory::wake()
{
    if (m_wanting.isActive() || !m_needed())
        return;
    m_wanting.start();
    m_watch.want();
}

void GpuInventory::keepLooking()
{
    if (m_needed())
        m_watch.want();
    else
        m_wanting.stop();
}

void GpuInventory::setReserved(const QStringList &uuids)
{
    if (m_reserved == uuids)
        return;
    m_reserved = uuids;
    if (m_known)
        take(m_last, m_recent.keys());
}

void GpuInventory::look()
{
    const DeviceWatch::Seen seen = m_watch.seen();
    if (!seen.problem.isEmpty()) { // what was known stays, but is not given away
        const bool first = !std::exchange(m_known, true);
        if (std::exchange(m_fresh, false) || first)
            Q_EMIT changed();
        return;
    }
    if (m_naming)
        return;
    m_naming = true;
    QHash<qint64, JobId> mains;
    QStringList ours;
    const QList<DeviceHolder> holders = m_holders();
    for (const DeviceHolder &holder : holders) {
        if (holder.pid > 0)
            mains.insert(holder.pid, holder.job);
        ours += holder.gpus;
        for (const QString &uuid : holder.gpus)
            m_recent.insert(uuid, QDeadlineTimer(recentFor));
    }
    m_recent.removeIf([](QHash<QString, QDeadlineTimer>::iterator it) { return it->hasExpired(); });
    inBackground<Look>(
        m_workers, this,
        [report = seen.report, mains]() mutable {
            report.cpu = {};
            nameJobs(&report, mains);
            return Look{report, claimedGpus()};
        },
        [this, held = m_recent.keys(), ours](Look look) {
            m_naming = false;
            // Who asked while nothing was known any more asks again.
            m_fresh = m_fresh && isFresh();
            m_since.start();
            // Ours may have begun since, or just ended.
            QStringList known = ours;
            const QList<DeviceHolder> now = m_holders();
            for (const DeviceHolder &holder : now)
                known += holder.gpus;
            look.claimed.removeIf([&](const QString &uuid) { return known.contains(uuid); });
            take(look, held);
            Q_EMIT looked(look.named);
        });
}

void GpuInventory::noteLost(const QStringList &uuids)
{
    for (GpuPlace &place : m_places) {
        if (uuids.contains(place.gpu.uuid) && place.use == GpuPlace::Use::Free)
            place.use = GpuPlace::Use::Claimed;
    }
}

void GpuInventory::take(const Look &look, const QStringList &held)
{
    m_last = look;
    QList<GpuPlace> places = gpuPlaces(look.named, held, m_reserved, look.claimed);
    const bool same = m_known && m_fresh == isFresh() && sameUse(places, m_places);
    m_places = std::move(places);
    m_fresh = isFresh();
    m_known = true;
    if (!same)
        Q_EMIT changed();
}

} // namespace trainshed
