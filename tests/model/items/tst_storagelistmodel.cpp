// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/storagelistmodel.h"

#include "tests/support/fakeengine.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trainshed;

class TestStorageListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pages_comeAsTheyAreWanted();
    void foldersStandAboveInBothOrders();
    void sizes_sortAsNumbers();
    void anotherFolder_lateAnswerIsDropped();
    void failure_isTold();
    void locations_data();
    void locations();

private:
    void open(const QString &location, const QString &prefix = {})
    {
        QSignalSpy arrived(m_model.get(), &StorageListModel::arrived);
        m_model->open(location, {}, prefix);
        QTRY_COMPARE(arrived.size(), 1);
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            names.append(m_sorted->index(row, 0).data().toString());
        return names;
    }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<StorageListModel> m_model;
    std::unique_ptr<StorageSortModel> m_sorted;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_sortTester;
};

void TestStorageListModel::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_client = m_engine->client();
    m_client->open();
    m_model = std::make_unique<StorageListModel>(m_client.get());
    m_sorted = std::make_unique<StorageSortModel>();
    m_sorted->setSourceModel(m_model.get());
    m_sorted->sort(0);
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Mode::Fatal);
    m_sortTester = std::make_unique<QAbstractItemModelTester>(m_sorted.get(), Mode::Fatal);
    // From Qt 6.8 on they would fetch page after page by themselves.
    m_tester->setUseFetchMore(false);
    m_sortTester->setUseFetchMore(false);
    m_engine->buckets[QStringLiteral("data")] = {{QStringLiteral("b.bin"), {900, 3000}},
                                                 {QStringLiteral("A.bin"), {1000, 2000}},
                                                 {QStringLiteral("c/x"), {1, 1}},
                                                 {QStringLiteral("z/x"), {1, 1}}};
}

void TestStorageListModel::cleanup()
{
    m_sortTester.reset();
    m_tester.reset();
    m_sorted.reset();
    m_model.reset();
    m_client.reset();
    m_engine.reset();
}

void TestStorageListModel::pages_comeAsTheyAreWanted()
{
    auto &objects = m_engine->buckets[QStringLiteral("big")];
    for (int i = 0; i < 1200; ++i)
        objects.insert(QStringLiteral("f%1").arg(i, 4, 10, QLatin1Char('0')), {1, 1});
    open(QStringLiteral("s3://big/"));
    QVERIFY(m_model->rowCount() >= 500);
    QVERIFY(m_model->rowCount() < 1200);
    QTRY_VERIFY((m_sorted->fetchMore({}), m_model->rowCount() == 1200));
    QVERIFY(!m_model->hasMore());
    open(QStringLiteral("s3://big/"), QStringLiteral("f119"));
    QCOMPARE(m_model->rowCount(), 10);
}

void TestStorageListModel::foldersStandAboveInBothOrders()
{
    open(QStringLiteral("s3://data/"));
    QCOMPARE(shown().join(u' '), QStringLiteral("c z A.bin b.bin"));
    m_sorted->sort(0, Qt::DescendingOrder);
    QCOMPARE(shown().join(u' '), QStringLiteral("z c b.bin A.bin"));
}

void TestStorageListModel::sizes_sortAsNumbers()
{
    open(QStringLiteral("s3://data/"));
    m_sorted->sort(StorageListModel::SizeColumn);
    QCOMPARE(shown().mid(2).join(u' '), QStringLiteral("b.bin A.bin"));
    m_sorted->sort(StorageListModel::ModifiedColumn);
    QCOMPARE(shown().mid(2).join(u' '), QStringLiteral("A.bin b.bin"));
}

void TestStorageListModel::anotherFolder_lateAnswerIsDropped()
{
    m_engine->hold(rpc::StorageList::method);
    m_model->open(QStringLiteral("s3://data/"), {}, {});
    m_model->open(QStringLiteral("s3://data/c/"), {}, {});
    QTRY_COMPARE(m_engine->calls(rpc::StorageList::method), 2);
    m_engine->release(rpc::StorageList::method);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->entry(0).name, QStringLiteral("x"));
    QVERIFY(!m_model->isLoading());
}

void TestStorageListModel::failure_isTold()
{
    QSignalSpy failed(m_model.get(), &StorageListModel::failed);
    m_model->open(QStringLiteral("s3://nobucket/"), {}, {});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->canFetchMore({}));
}

void TestStorageListModel::locations_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("above");
    const auto row = [](const char *location, const char *above) {
        QTest::addRow("%s", location) << QString::fromLatin1(location) << QString::fromLatin1(above);
    };
    row("s3://", "");
    row("s3://data/", "s3://");
    row("obs://data", "obs://");
    row("s3://data/a/", "s3://data/");
    row("s3://data/a/b/", "s3://data/a/");
    row("s3://data/a", "s3://data/");
    row("s3://data/a//", "s3://data/a/");
    row("nothing", "");
}

void TestStorageListModel::locations()
{
    QFETCH(QString, location);
    QFETCH(QString, above);
    QCOMPARE(StorageListModel::above(location), above);
}

QTEST_GUILESS_MAIN(TestStorageListModel)
#include "tst_storagelistmodel.moc"
