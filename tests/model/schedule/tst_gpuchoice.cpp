// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/gpuchoice.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace trainshed;

namespace {

/// GPU 0 of 8 is at bus 10, 1 at 11, 2 at 20, 3 at 21, …: two at each part of the bus, four at each node.
GpuSlot slot(int number)
{
    GpuSlot gpu;
    gpu.uuid = QStringLiteral("g%1").arg(number, 2, 10, QLatin1Char('0'));
    gpu.kind = QStringLiteral("h");
    gpu.pci = QStringLiteral("%1:%2:00.0")
                  .arg(number / 16, 4, 16, QLatin1Char('0'))
                  .arg((number % 16 / 2 + 1) * 16 + number % 2, 2, 16, QLatin1Char('0'));
    gpu.numaNode = number / 4;
    return gpu;
}

QList<GpuSlot> machine(int count)
{
    QList<GpuSlot> gpus;
    for (int i = 0; i < count; ++i)
        gpus.append(slot(i));
    return gpus;
}

void link(QList<GpuSlot> &gpus, int a, int b, int links = 1)
{
    for (int i = 0; i < links; ++i) {
        gpus[a].links.append(gpus.at(b).pci);
        gpus[b].links.append(gpus.at(a).pci);
    }
}

/// Each linked to each, in groups of so many one after the other.
QList<GpuSlot> islands(int count, int size)
{
    QList<GpuSlot> gpus = machine(count);
    for (int a = 0; a < count; ++a) {
        for (int b = a + 1; b < count; ++b) {
            if (a / size == b / size)
                link(gpus, a, b);
        }
    }
    return gpus;
}

/// Two pairs are linked that lie across the parts of the bus: 0 with 2, and 5 with 7.
QList<GpuSlot> bridges()
{
    QList<GpuSlot> gpus = machine(8);
    link(gpus, 0, 2);
    link(gpus, 5, 7);
    return gpus;
}

/// As eight GPUs of which each reaches four: three of its own four, and its like of the other.
QList<GpuSlot> cube()
{
    QList<GpuSlot> gpus = islands(8, 4);
    for (int a = 0; a < 4; ++a)
        link(gpus, a, a + 4, 2);
    return gpus;
}

/// All at the same six switches.
QList<GpuSlot> switched(int count)
{
    QList<GpuSlot> gpus = machine(count);
    for (GpuSlot &gpu : gpus) {
        for (int i = 0; i < 18; ++i)
            gpu.links.append(QStringLiteral("0000:a%1:00.0").arg(i % 6));
    }
    return gpus;
}

/// The NVIDIA library writes the domain with eight digits, and in capitals.
QList<GpuSlot> otherSpelling(QList<GpuSlot> gpus)
{
    for (GpuSlot &gpu : gpus)
        gpu.pci = QStringLiteral("0000") + gpu.pci.toUpper();
    return gpus;
}

QList<GpuSlot> oneSided(QList<GpuSlot> gpus)
{
    for (qsizetype i = 0; i < gpus.size(); i += 2)
        gpus[i].links.clear();
    return gpus;
}

QList<GpuSlot> without(QList<GpuSlot> gpus, bool addresses, bool nodes)
{
    for (GpuSlot &gpu : gpus) {
        if (!addresses)
            gpu.pci.clear();
        if (!nodes)
            gpu.numaNode = -1;
    }
    return gpus;
}

QList<GpuSlot> instances()
{
    QList<GpuSlot> gpus;
    for (int i = 0; i < 6; ++i) {
        GpuSlot gpu = slot(i / 3);
        gpu.uuid = QStringLiteral("g%1").arg(i, 2, 10, QLatin1Char('0'));
        gpus.append(gpu);
    }
    return gpus;
}

QList<GpuSlot> mixed()
{
    QList<GpuSlot> gpus = islands(8, 4);
    for (const int i : {0, 1, 4})
        gpus[i].kind = QStringLiteral("a");
    return gpus;
}

QSet<QString> uuids(const QList<int> &numbers)
{
    QSet<QString> set;
    for (const int number : numbers)
        set.insert(slot(number).uuid);
    return set;
}

} // namespace

class TestGpuChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choice_data();
    void choice();
    void unusableAndForeign_areLeftAlone();
    void wholeIslands_ofManyAreFound();
    void grown_isNoWorseThanInOrder_data();
    void grown_isNoWorseThanInOrder();
};

void TestGpuChoice::choice_data()
{
    QTest::addColumn<QList<GpuSlot>>("gpus");
    QTest::addColumn<QList<int>>("taken");
    QTest::addColumn<QList<int>>("counts"); // taken one after the other
    QTest::addColumn<QString>("expected");
    using L = QList<int>;
    const auto row = [](const char *name, const QList<GpuSlot> &gpus, const L &taken, const L &counts,
                        const char *expected) { QTest::newRow(name) << gpus << taken << counts << expected; };

    row("no GPU at all", {}, {}, {1}, "-");
    row("none asked for", machine(2), {}, {0}, "-");
    row("more than there are", machine(2), {}, {3}, "-");
    row("all of them", machine(2), {}, {2}, "0 1");

    row("fully linked: pairs by the bus", islands(8, 8), {}, {2, 2, 4}, "0 1|2 3|4 5 6 7");
    row("fully linked: one, and then a pair is not broken up", islands(8, 8), {}, {1, 2, 1}, "0|2 3|1");
    row("fully linked, some taken: four of one node", islands(8, 8), {0, 1}, {4}, "4 5 6 7");
    row("by switches: as fully linked", switched(8), {}, {1, 2, 4}, "0|2 3|4 5 6 7");

    row("two islands: four of one", islands(8, 4), {}, {4, 4}, "0 1 2 3|4 5 6 7");
    row("two islands: what is left of a broken one first", islands(8, 4), {1}, {1, 2}, "0|2 3");
    row("two islands: a pair leaves the whole one whole", islands(8, 4), {0}, {2, 4}, "2 3|4 5 6 7");
    row("two islands: three of the one with four, where the other has two", islands(8, 4), {0, 1}, {3},
        "4 5 6");
    row("two islands: five, of which four are one", islands(8, 4), {}, {5}, "0 1 2 3 4");
    row("two islands: one each, from the same", islands(8, 4), {}, {1, 1, 1, 1}, "0|1|2|3");

    row("pairs: both of one", islands(8, 2), {0, 3}, {2, 2}, "4 5|6 7");
    row("pairs: the half of a broken one", islands(8, 2), {0, 3}, {1, 1, 1}, "1|2|4");
    row("pairs across the bus before neighbours on it", bridges(), {}, {2, 2}, "0 2|5 7");
    row("pairs across the bus are kept for two", bridges(), {}, {1, 1, 2}, "1|3|0 2");
    row("a link only one end tells of", oneSided(bridges()), {}, {2}, "5 7");
    row("addresses as the NVIDIA library spells them", otherSpelling(bridges()), {}, {2}, "0 2");
    row("a cube: two links before one", cube(), {}, {2, 2}, "0 4|1 5");
    row("a cube: four", cube(), {0, 5}, {4}, "2 3 6 7");

    row("no links: one part of the bus", machine(8), {0, 2}, {2}, "4 5");
    row("no links: what is alone on its part goes first", machine(8), {0}, {1, 1}, "1|2");
    row("no links: one node, from two parts of the bus", machine(8), {0, 1, 5, 7, 3}, {2}, "4 6");
    row("nodes only", without(machine(8), false, true), {0, 1, 2}, {3}, "4 5 6");
    row("nothing known", without(machine(8), false, false), {1}, {3}, "0 2 3");
    row("instances of one GPU, and the broken one first", instances(), {0}, {1, 3}, "1|3 4 5");

    row("mixed kinds", mixed(), {}, {2, 3}, "2 3|5 6 7");
    row("mixed kinds: the smaller group first", mixed(), {}, {1, 3}, "2|5 6 7");
}

void TestGpuChoice::choice()
{
    QFETCH(QList<GpuSlot>, gpus);
    QFETCH(QList<int>, taken);
    QFETCH(QList<int>, counts);
    QFETCH(QString, expected);
    for (int turn = 0; turn < 2; ++turn) {
        GpuGroup group(gpus, QStringLiteral("h"), uuids(taken));
        QStringList sets;
        for (const int count : counts) {
            QStringList set = group.take(count);
            for (QString &uuid : set)
                uuid = QString::number(QStringView(uuid).mid(1).toInt());
            sets.append(set.isEmpty() ? QStringLiteral("-") : set.join(u' '));
        }
        QCOMPARE(sets.join(u'|'), expected);
        std::reverse(gpus.begin(), gpus.end()); // the order of asking plays no part
    }
}

void TestGpuChoice::unusableAndForeign_areLeftAlone()
{
    QList<GpuSlot> gpus = islands(4, 4);
    gpus[1].usable = false;
    GpuGroup group(gpus, QStringLiteral("h"), uuids({2}));
    QCOMPARE(group.count(), 2);
    QCOMPARE(group.take(3), QStringList());
    QCOMPARE(group.count(), 2);
    QCOMPARE(group.take(2), QStringList({QStringLiteral("g00"), QStringLiteral("g03")}));
    QCOMPARE(group.count(), 0);
    QCOMPARE(GpuGroup(gpus, QStringLiteral("x"), {}).count(), 0);
}

/// 64 GPUs in islands of eight, of which all but one are broken: more sets than can be tried.
void TestGpuChoice::wholeIslands_ofManyAreFound()
{
    GpuGroup group(islands(64, 8), QStringLiteral("h"), uuids({0, 9, 18, 27, 36, 54, 63}));
    const QStringList eight = group.take(8);
    QCOMPARE(eight.size(), 8);
    QCOMPARE(eight.first(), QStringLiteral("g40"));
    QCOMPARE(eight.last(), QStringLiteral("g47"));
    const QStringList seven = group.take(7);
    QCOMPARE(seven.first(), QStringLiteral("g01"));
    QCOMPARE(seven.last(), QStringLiteral("g07"));
    QCOMPARE(group.take(32).size(), 32);
    QCOMPARE(group.count(), 64 - 7 - 8 - 7 - 32);
}

void TestGpuChoice::grown_isNoWorseThanInOrder_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {3, 5, 12, 16, 31, 40})
        QTest::addRow("%d", count) << count;
}

/// Links as chance has them: what is grown has at least the links of the first by address.
void TestGpuChoice::grown_isNoWorseThanInOrder()
{
    QFETCH(int, count);
    QList<GpuSlot> gpus = machine(64);
    quint32 chance = 7;
    for (int i = 0; i < 300; ++i) {
        chance = chance * 1664525U + 1013904223U;
        const int a = static_cast<int>(chance >> 8) % 64;
        const int b = static_cast<int>(chance >> 16) % 64;
        if (a != b)
            link(gpus, a, b);
    }
    const auto links = [&](const QStringList &set) {
        QSet<QString> addresses;
        for (const GpuSlot &gpu : std::as_const(gpus)) {
            if (set.contains(gpu.uuid))
                addresses.insert(gpu.pci);
        }
        qsizetype within = 0;
        for (const GpuSlot &gpu : std::as_const(gpus)) {
            if (addresses.contains(gpu.pci))
                within += std::count_if(gpu.links.begin(), gpu.links.end(),
                                        [&](const QString &end) { return addresses.contains(end); });
        }
        return within;
    };
    QStringList inOrder;
    for (int i = 0; i < count; ++i)
        inOrder.append(gpus.at(i).uuid);
    const QStringList chosen = GpuGroup(gpus, QStringLiteral("h"), {}).take(count);
    QCOMPARE(chosen.size(), count);
    QCOMPARE(QSet<QString>(chosen.begin(), chosen.end()).size(), count);
    QVERIFY2(links(chosen) >= links(inOrder), qPrintable(QString::number(links(chosen))));
}

QTEST_GUILESS_MAIN(TestGpuChoice)
#include "tst_gpuchoice.moc"
