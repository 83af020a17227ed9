// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/gpuchoice.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <vector>

namespace trainshed {

namespace {

// One number for how close two GPUs are, such that sums over all pairs of hundreds of GPUs never reach from
// one rank into the next.
const qint64 sameNode = 1;
const qint64 samePart = qint64(1) << 16;
const qint64 oneLink = qint64(1) << 34;
const qint64 mostSets = 15'000;

/// "0000:17:00.0" and "00000000:17:00.0" are the same; 0: not an address.
quint64 address(const QString &pci)
{
    const QList<QStringView> words = QStringView(pci).split(u':');
    if (words.size() != 3)
        return 0;
    bool domainOk = false;
    bool busOk = false;
    bool slotOk = false;
    bool functionOk = true;
    const qsizetype dot = words.at(2).indexOf(u'.');
    const quint64 domain = words.at(0).toUInt(&domainOk, 16);
    const quint64 bus = words.at(1).toUInt(&busOk, 16);
    const quint64 slot = words.at(2).mid(0, dot < 0 ? words.at(2).size() : dot).toUInt(&slotOk, 16);
    const quint64 function = dot < 0 ? 0 : words.at(2).mid(dot + 1).toUInt(&functionOk, 16);
    if (!domainOk || !busOk || !slotOk || !functionOk || bus > 0xff || slot > 0xff || function > 0xff)
        return 0;
    // The upper bit: an address, even that of 0000:00:00.0.
    return (quint64(1) << 63) | domain << 24 | bus << 16 | slot << 8 | function;
}

struct Place {
    quint64 address = 0;
    int numaNode = -1;
    std::map<quint64, int> links; ///< how many, by the other end
};

Place placeOf(const GpuSlot &slot)
{
    Place place{address(slot.pci), slot.numaNode, {}};
    for (const QString &link : slot.links) {
        if (const quint64 end = address(link))
            ++place.links[end];
    }
    return place;
}

int linksTo(const Place &from, const Place &to)
{
    const auto found = to.address == 0 ? from.links.end() : from.links.find(to.address);
    return found == from.links.end() ? 0 : found->second;
}

/// Direct ones (either end may be the one that tells), and those by way of one switch: of what is no GPU.
int linksBetween(const Place &a, const Place &b, const QSet<quint64> &gpus)
{
    int links = std::max(linksTo(a, b), linksTo(b, a));
    for (const auto &[end, count] : a.links) {
        const auto other = b.links.find(end);
        if (other != b.links.end() && !gpus.contains(end))
            links += std::min(count, other->second);
    }
    return links;
}

qint64 tieOf(const Place &a, const Place &b, const QSet<quint64> &gpus)
{
    qint64 tie = oneLink * linksBetween(a, b, gpus);
    if (a.address != 0 && b.address != 0) {
        const bool near = a.address >> 20 == b.address >> 20; // domain, and upper digit of the bus
        tie += samePart * (a.address == b.address ? 2 : near ? 1 : 0);
    }
    return tie + (a.numaNode >= 0 && a.numaNode == b.numaNode ? sameNode : 0);
}

GpuGroup::Ties tiesOf(const QList<GpuSlot> &slotList, const QList<GpuSlot> &all)
{
    QSet<quint64> gpus;
    for (const GpuSlot &slot : all)
        gpus.insert(address(slot.pci));
    std::vector<Place> places;
    for (const GpuSlot &slot : slotList)
        places.push_back(placeOf(slot));
    GpuGroup::Ties ties{places.size(), std::vector<qint64>(places.size() * places.size())};
    for (size_t a = 0; a < ties.size; ++a) {
        for (size_t b = a + 1; b < ties.size; ++b)
            ties.values[a * ties.size + b] = ties.values[b * ties.size + a] =
                tieOf(places[a], places[b], gpus);
    }
    return ties;
}

/// How many sets of `count` there are among `of`, or more than mostSets.
qint64 setsOf(qint64 of, qint64 count)
{
    qint64 sets = 1;
    for (qint64 i = 1; i <= std::min(count, of - count) && sets <= mostSets; ++i)
        sets = sets * (of - i + 1) / i;
    return sets;
}

/// A set, and how good it is.
struct Found {
    std::vector<int> set;
    qint64 within = -1; ///< ties among its members
    qint64 around = 0;  ///< ties of its members to all free ones

    /// With as many ties within, fewer around are fewer to those that stay.
    bool isBetterThan(const Found &other) const
    {
        return within != other.within ? within > other.within : around < other.around;
    }
};

/// Numbers the free ones 0, 1, …
class Search
{
public:
    Search(const GpuGroup::Ties &ties, const std::vector<int> &free, int count)
        : m_ties(ties), m_free(free), m_all(static_cast<int>(free.size())), m_count(count)
    {
        for (int one = 0; one < m_all; ++one) {
            m_around.push_back(0);
            for (int other = 0; other < m_all; ++other)
                m_around.back() += tie(one, other);
        }
    }

    std::vector<int> best()
    {
        if (setsOf(m_all, m_count) <= mostSets) {
            Found found{{}, 0, 0};
            tryAll(0, found);
        } else {
            for (int seed = 0; seed < m_all; ++seed)
                grow(seed);
            exchange();
        }
        std::sort(m_best.set.begin(), m_best.set.end());
        return m_best.set;
    }

private:
    qint64 tie(int one, int other) const
    {
        return m_ties.of(m_free[static_cast<size_t>(one)], m_free[static_cast<size_t>(other)]);
    }
    qint64 around(int one) const { return m_around[static_cast<size_t>(one)]; }
    /// To those of the set.
    qint64 within(int one, const std::vector<int> &set) const
    {
        qint64 ties = 0;
        for (const int other : set)
            ties += tie(one, other);
        return ties;
    }
    bool isFull(const Found &found) const { return static_cast<int>(found.set.size()) == m_count; }

    void offer(const Found &found)
    {
        if (found.isBetterThan(m_best))
            m_best = found;
    }
    void tryAll(int first, Found &found);
    void grow(int seed);
    void exchange();

    const GpuGroup::Ties &m_ties;
    const std::vector<int> &m_free;
    int m_all;
    int m_count;
    std::vector<qint64> m_around; ///< ties of each to all free ones
    Found m_best;
};

void Search::tryAll(int first, Found &found)
{
    if (isFull(found)) {
        offer(found);
        return;
    }
    const int missing = m_count - static_cast<int>(found.set.size());
    for (int one = first; one + missing <= m_all; ++one) {
        const qint64 gain = within(one, found.set);
        found.within += gain;
        found.around += around(one);
        found.set.push_back(one);
        tryAll(one + 1, found);
        found.set.pop_back();
        found.around -= around(one);
        found.within -= gain;
    }
}

/// From that one: always the one that is closest to those taken, until there are enough.
void Search::grow(int seed)
{
    Found found{{seed}, 0, around(seed)};
    std::vector<qint64> gains(m_free.size()); // -1 for those taken
    for (int one = 0; one < m_all; ++one)
        gains[static_cast<size_t>(one)] = one == seed ? -1 : tie(one, seed);
    while (!isFull(found)) {
        int next = -1;
        qint64 most = -1;
        for (int one = 0; one < m_all; ++one) {
            const qint64 gain = gains[static_cast<size_t>(one)];
            if (gain > most || (gain >= 0 && gain == most && around(one) < around(next))) {
                next = one;
                most = gain;
            }
        }
        found.set.push_back(next);
        found.within += most;
        found.around += around(next);
        for (int one = 0; one < m_all; ++one) {
            qint64 &gain = gains[static_cast<size_t>(one)];
            gain = one == next || gain < 0 ? -1 : gain + tie(one, next);
        }
    }
    offer(found);
}

/// One out and one in, as long as that is better.
void Search::exchange()
{
    for (int round = 0; round < m_count; ++round) {
        const Found before = m_best;
        for (size_t place = 0; place < before.set.size(); ++place) {
            const int out = before.set[place];
            Found found = before;
            for (int in = 0; in < m_all; ++in) {
                if (std::find(before.set.begin(), before.set.end(), in) != before.set.end())
                    continue;
                found.set[place] = in;
                found.within =
                    before.within - within(out, before.set) + within(in, before.set) - tie(in, out);
                found.around = before.around - around(out) + around(in);
                offer(found);
            }
        }
        if (!m_best.isBetterThan(before))
            return;
    }
}

} // namespace

GpuGroup::GpuGroup(const QList<GpuSlot> &all, const QString &kind, const QSet<QString> &taken) : m_all(all)
{
    for (const GpuSlot &slot : all) {
        if (slot.usable && slot.kind == kind && !taken.contains(slot.uuid))
            m_slots.append(slot);
    }
    std::sort(m_slots.begin(), m_slots.end(), [](const GpuSlot &a, const GpuSlot &b) {
        const quint64 left = address(a.pci);
        const quint64 right = address(b.pci);
        return left != right ? left < right : a.uuid < b.uuid;
    });
    m_free.resize(static_cast<size_t>(m_slots.size()));
    std::iota(m_free.begin(), m_free.end(), 0);
}

QStringList GpuGroup::take(int count)
{
    if (count <= 0 || count > this->count())
        return {};
    if (m_ties.values.empty())
        m_ties = tiesOf(m_slots, m_all);
    std::vector<int> chosen = Search(m_ties, m_free, count).best();
    QStringList uuids;
    for (int &one : chosen) {
        one = m_free[static_cast<size_t>(one)];
        uuids.append(m_slots.at(one).uuid);
    }
    std::vector<int> rest;
    std::set_difference(m_free.begin(), m_free.end(), chosen.begin(), chosen.end(), std::back_inserter(rest));
    m_free = std::move(rest);
    return uuids;
}

} // namespace trainshed
