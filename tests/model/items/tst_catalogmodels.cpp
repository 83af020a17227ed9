// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/algorithmlistmodel.h"
#include "model/items/datasetlistmodel.h"
#include "model/items/eventlistmodel.h"
#include "model/items/experimentlistmodel.h"
#include "tests/support/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trainshed;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Algorithm algorithm(const QString &id, const QString &name)
{
    Algorithm a = samples::algorithm(name);
    a.id = AlgorithmId(id);
    return a;
}

QString names(const AlgorithmListModel &model)
{
    QStringList list;
    for (const Algorithm &a : model.items())
        list.append(a.name);
    return list.join(u' ');
}

Event sampleEvent(qint64 sequence, EventLevel level = EventLevel::Info, int node = -1)
{
    Event e;
    e.sequence = sequence;
    e.time = 1'700'000'000'000 + sequence;
    e.level = level;
    e.node = node;
    e.message = {QStringLiteral("code-of-%1").arg(sequence), {}};
    return e;
}

} // namespace

class TestCatalogModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void algorithms_setItems_announcesWhatChanged();
    void algorithms_renamed_moveToTheirPlace();
    void algorithms_same_areSilent();
    void algorithms_random_endAsTold();
    void algorithms_cells();
    void experiments_cells();
    void datasets_cells();
    void events_appendOnlyGrows();
    void events_twice_areLeftOut();
    void events_cells();
};

void TestCatalogModels::algorithms_setItems_announcesWhatChanged()
{
    AlgorithmListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    const Algorithm a = algorithm(QStringLiteral("1"), QStringLiteral("alpha"));
    const Algorithm b = algorithm(QStringLiteral("2"), QStringLiteral("Beta"));
    Algorithm c = algorithm(QStringLiteral("3"), QStringLiteral("gamma"));
    model.setItems({c, a, b});
    QCOMPARE(names(model), QStringLiteral("alpha Beta gamma"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    c.description = QStringLiteral("other");
    model.setItems({a, c, algorithm(QStringLiteral("4"), QStringLiteral("delta"))});
    QCOMPARE(names(model), QStringLiteral("alpha delta gamma"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.rowOf(AlgorithmId(QStringLiteral("4"))), 1);
    QCOMPARE(model.rowOf(AlgorithmId(QStringLiteral("2"))), -1);
}

void TestCatalogModels::algorithms_renamed_moveToTheirPlace()
{
    AlgorithmListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    Algorithm a = algorithm(QStringLiteral("1"), QStringLiteral("alpha"));
    const Algorithm b = algorithm(QStringLiteral("2"), QStringLiteral("beta"));
    const Algorithm c = algorithm(QStringLiteral("3"), QStringLiteral("gamma"));
    model.setItems({a, b, c});
    const QPersistentModelIndex kept(model.index(1, 0));
    a.name = QStringLiteral("zeta");
    model.setItems({a, b, c});
    QCOMPARE(names(model), QStringLiteral("beta gamma zeta"));
    QCOMPARE(kept.data().toString(), QStringLiteral("beta"));
}

void TestCatalogModels::algorithms_same_areSilent()
{
    AlgorithmListModel model;
    const Algorithm a = algorithm(QStringLiteral("1"), QStringLiteral("alpha"));
    model.setItems({a});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setItems({a});
    QCOMPARE(changed.count() + inserted.count() + removed.count(), 0);
}

void TestCatalogModels::algorithms_random_endAsTold()
{
    AlgorithmListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    quint32 seed = 7;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525u + 1013904223u;
        return static_cast<int>((seed >> 8) % below);
    };
    for (int round = 0; round < 200; ++round) {
        QList<Algorithm> list;
        for (int id = 0; id < 12; ++id) {
            if (next(3))
                list.append(algorithm(QString::number(id), QStringLiteral("n%1-%2").arg(next(9)).arg(id)));
        }
        model.setItems(list);
        std::sort(list.begin(), list.end(),
                  [](const Algorithm &a, const Algorithm &b) { return a.name < b.name; });
        QCOMPARE(model.items(), list);
    }
}

void TestCatalogModels::algorithms_cells()
{
    AlgorithmListModel model;
    Algorithm a = algorithm(QStringLiteral("1"), QStringLiteral("alpha"));
    Algorithm b = algorithm(QStringLiteral("2"), QStringLiteral("beta"));
    b.source.kind = AlgorithmKind::CustomImage;
    b.source.engine = {};
    model.setItems({a, b});
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, AlgorithmListModel::DescriptionColumn), a.description);
    QCOMPARE(text(0, AlgorithmListModel::RuntimeColumn), QStringLiteral("Python 3.11.2"));
    QCOMPARE(text(1, AlgorithmListModel::RuntimeColumn),
             QStringLiteral("This computer, with a boot command"));
    b.source.engine.imageUrl = QStringLiteral("pytorch:2.1");
    model.setItems({a, b});
    QCOMPARE(text(1, AlgorithmListModel::RuntimeColumn), QStringLiteral("pytorch:2.1"));
    QCOMPARE(model.index(1, 0).data(AlgorithmListModel::IdRole).toString(), QStringLiteral("2"));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestCatalogModels::experiments_cells()
{
    ExperimentListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    Experiment e = samples::experiment(QStringLiteral("warm up"));
    e.id = ExperimentId(QStringLiteral("e1"));
    e.jobCount = 12;
    e.created = 1'700'000'000'000;
    model.setItems({e});
    QCOMPARE(model.index(0, ExperimentListModel::JobsColumn).data().toInt(), 12);
    QCOMPARE(
        model.index(0, ExperimentListModel::CreatedColumn).data(ExperimentListModel::ValueRole).toLongLong(),
        1'700'000'000'000);
    QVERIFY(!model.index(0, ExperimentListModel::CreatedColumn).data().toString().isEmpty());
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestCatalogModels::datasets_cells()
{
    DatasetListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    DatasetVersion version;
    version.number = 12;
    version.files = 1797;
    version.bytes = 2048;
    Dataset full{
        DatasetId(QStringLiteral("d1")), QStringLiteral("b"), QStringLiteral("Ten."), 1, 2, {version}};
    const Dataset none{DatasetId(QStringLiteral("d2")), QStringLiteral("A"), {}, 1, 1, {}};
    model.setItems({full, none});
    const auto at = [&](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role);
    };
    QCOMPARE(at(0, DatasetListModel::NameColumn).toString(), QStringLiteral("A")); // by name, case aside
    QCOMPARE(at(0, DatasetListModel::FilesColumn), QVariant());
    QCOMPARE(at(0, DatasetListModel::VersionColumn, DatasetListModel::ValueRole).toInt(), 0);
    QCOMPARE(at(1, DatasetListModel::VersionColumn).toString(), QStringLiteral("V012"));
    QCOMPARE(at(1, DatasetListModel::SizeColumn, DatasetListModel::ValueRole).toLongLong(), 2048);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    version.number = 13;
    full.versions.append(version);
    model.setItems({full, none});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(at(1, DatasetListModel::VersionColumn).toString(), QStringLiteral("V013"));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestCatalogModels::events_appendOnlyGrows()
{
    EventListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.append({sampleEvent(1), sampleEvent(4)});
    model.append({sampleEvent(5)});
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.lastSequence(), 5);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.lastSequence(), 0);
}

void TestCatalogModels::events_twice_areLeftOut()
{
    EventListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.append({sampleEvent(1), sampleEvent(2)});
    model.append({sampleEvent(2), sampleEvent(3)});
    QCOMPARE(model.rowCount(), 3);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.append({sampleEvent(3)});
    model.append({});
    QCOMPARE(inserted.count(), 0);
}

void TestCatalogModels::events_cells()
{
    EventListModel model;
    model.append({sampleEvent(1), sampleEvent(2, EventLevel::Error, 0)});
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, EventListModel::NodeColumn), QStringLiteral("Job"));
    QCOMPARE(text(1, EventListModel::NodeColumn), QStringLiteral("Worker 0"));
    QCOMPARE(text(1, EventListModel::LevelColumn), QStringLiteral("Error"));
    // A code that this version does not know is shown, not swallowed.
    QVERIFY(text(0, EventListModel::EventColumn).contains(u"code-of-1"));
    QCOMPARE(model.index(1, 0).data(EventListModel::LevelRole).toInt(), int(EventLevel::Error));
    QCOMPARE(model.index(1, 0).data(EventListModel::ValueRole).toLongLong(), sampleEvent(2).time);
    QCOMPARE(model.columnCount(), 4);
}

QTEST_GUILESS_MAIN(TestCatalogModels)
#include "tst_catalogmodels.moc"
