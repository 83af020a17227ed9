// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of metrics in the list of jobs, and the dialog that chooses them.
#include "model/items/joblistmodel.h"
#include "model/protocol/client/jobfeed.h"
#include "tests/support/eyes/eyes.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/jobs/jobactions.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/jobtable.h"
#include "ui/jobs/metriccolumnsdialog.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace trainshed;

class TestMetricColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { eyes::prepare(); }
    void init();
    void cleanup();
    void metrics_areChosenShownAndRemembered();
    void metrics_followTheJobs();
    void metrics_ofManyJobs_areFewQuestions();
    void metricsDialog_takesAnyName();

private:
    JobId add(const QString &name, JobPhase phase = JobPhase::Completed);
    void measure(const JobId &job, const QList<Metric> &metrics);
    MetricColumnsDialog *openMetrics();
    QString cell(int row, int column) const
    {
        return m_page->table()->model()->index(row, column).data().toString();
    }
    int rows() const { return m_page->table()->model()->rowCount(); }
    QString nameAt(int row) const { return cell(row, 0); }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<JobListModel> m_model;
    std::unique_ptr<JobFeed> m_feed;
    std::unique_ptr<JobsPage> m_page;
};

void TestMetricColumns::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_client = m_engine->client();
    m_model = std::make_unique<JobListModel>();
    m_feed = std::make_unique<JobFeed>(m_client.get());
    m_model->setFeed(m_feed.get());
    m_page = std::make_unique<JobsPage>(m_client.get(), m_model.get());
    connect(m_feed.get(), &JobFeed::snapshotFinished, m_page.get(), [this] { m_page->setComplete(true); });
    m_page->resize(1000, 500);
    m_page->show();
    m_feed->start();
    m_client->open();
    QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
    QTRY_VERIFY(m_feed->isComplete());
}

void TestMetricColumns::cleanup()
{
    m_page.reset();
    m_feed.reset();
    m_model.reset();
    m_client.reset();
    m_engine.reset();
}

JobId TestMetricColumns::add(const QString &name, JobPhase phase)
{
    const JobId id = m_engine->addJob(samples::commandJob(name));
    m_engine->setPhase(id, phase);
    (void)QTest::qWaitFor([&] { return m_model->find(id) && m_model->find(id)->phase == phase; });
    return id;
}

void TestMetricColumns::measure(const JobId &job, const QList<Metric> &metrics)
{
    m_engine->change(job, [&](JobDetails &details) { details.metrics = metrics; });
}

MetricColumnsDialog *TestMetricColumns::openMetrics()
{
    m_page->actions()->metrics->trigger();
    const auto dialogs = m_page->findChildren<MetricColumnsDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

void TestMetricColumns::metrics_areChosenShownAndRemembered()
{
    const QList<JobId> ids{add(QStringLiteral("a")), add(QStringLiteral("b")), add(QStringLiteral("c"))};
    measure(ids[0], {{QStringLiteral("loss"), 0.5, 0.25, 3, 9}, {QStringLiteral("lr"), 0.1, 0.1, 0.1, 9}});
    measure(ids[1], {{QStringLiteral("loss"), 0.125, 0.0625, 3, 9}});
    QTRY_COMPARE(rows(), 3);
    MetricColumnsDialog *dialog = openMetrics();
    auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("metricColumnsTable"));
    QTRY_COMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 3)->text(), QStringLiteral("2"));
    QVERIFY(!(table->item(1, 1)->flags() & Qt::ItemIsEnabled)); // a learning rate has no best
    table->setCurrentCell(0, 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    table->item(1, 2)->setCheckState(Qt::Checked);
    eyes::picture(dialog, QStringLiteral("metric-columns"));
    dialog->findChild<QPushButton *>(QStringLiteral("metricColumnsOk"))->click();
    const int loss = JobListModel::ColumnCount;
    QTRY_COMPARE(cell(2, loss), QStringLiteral("0.25"));
    QCOMPARE(cell(1, loss), QStringLiteral("0.0625"));
    QCOMPARE(cell(0, loss), QString());
    QCOMPARE(cell(2, loss + 1), QStringLiteral("0.1"));
    QHeaderView *header = m_page->table()->horizontalHeader();
    QCOMPARE(header->visualIndex(loss), header->visualIndex(JobListModel::DurationColumn) + 1);
    QCOMPARE(header->visualIndex(loss + 1), header->visualIndex(JobListModel::DurationColumn) + 2);
    QCOMPARE(m_page->table()->columnsMenu()->actions().at(loss)->text(), QStringLiteral("loss, best"));
    eyes::picture(m_page.get(), QStringLiteral("metric-columns-list"));
    m_page->table()->setColumnWidth(loss, 123);
    m_page->table()->sortByColumn(loss, Qt::AscendingOrder);
    QCOMPARE(nameAt(0), QStringLiteral("b"));
    QCOMPARE(nameAt(2), QStringLiteral("c")); // without one: last

    const QVariantMap state = m_page->uiState();
    m_page->table()->resetColumns();
    QCOMPARE(m_model->columnCount(), int(JobListModel::ColumnCount));
    QCOMPARE(header->sortIndicatorSection(), -1);
    m_page->restoreUiState(state);
    QCOMPARE(m_page->table()->columnWidth(loss), 123);
    QCOMPARE(header->sortIndicatorSection(), loss);
    QTRY_COMPARE(cell(0, loss), QStringLiteral("0.0625"));
}

void TestMetricColumns::metrics_followTheJobs()
{
    m_page->restoreUiState({{QStringLiteral("metrics"), QStringList{QStringLiteral("last:step")}}});
    const JobId job = add(QStringLiteral("a"), JobPhase::Running);
    QTRY_COMPARE(rows(), 1);
    for (const int step : {1, 2, 3}) {
        measure(job, {{QStringLiteral("step"), double(step), 1, double(step), step}});
        QTRY_COMPARE(cell(0, JobListModel::ColumnCount), QString::number(step));
    }
    // Lost and found again.
    m_engine->dropConnections();
    measure(job, {{QStringLiteral("step"), 8, 1, 8, 8}});
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, JobListModel::ColumnCount), QStringLiteral("8"), 15'000);
    m_engine->failNext(rpc::MetricsOfJobs::method,
                       Error{ErrorCode::Internal, QStringLiteral("No luck."), {}});
    measure(job, {{QStringLiteral("step"), 9, 1, 9, 9}});
    QTRY_COMPARE(m_page->findChild<MessageBar *>(QStringLiteral("jobsMessage"))->text(),
                 QStringLiteral("No luck."));
}

void TestMetricColumns::metrics_ofManyJobs_areFewQuestions()
{
    constexpr int many = 1700;
    JobId first;
    for (int n = 0; n < many; ++n) {
        JobSummary job = samples::summary(n + 1);
        job.revision = 0; // the engine's to give
        const JobId id = m_engine->addJob(job);
        if (n == 0)
            first = id;
    }
    measure(first, {{QStringLiteral("loss"), 4, 4, 4, 1}});
    QTRY_COMPARE_WITH_TIMEOUT(rows(), many, 20'000);
    QCOMPARE(m_engine->calls(rpc::MetricsOfJobs::method), 0);
    m_page->restoreUiState({{QStringLiteral("metrics"), QStringList{QStringLiteral("best:loss")}}});
    QTRY_COMPARE_WITH_TIMEOUT(cell(many - 1, JobListModel::ColumnCount), QStringLiteral("4"), 20'000);
    QCOMPARE(m_engine->calls(rpc::MetricsOfJobs::method), 4);
}

void TestMetricColumns::metricsDialog_takesAnyName()
{
    MetricColumnsDialog *dialog = openMetrics();
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("metricName"));
    auto *addIt = dialog->findChild<QPushButton *>(QStringLiteral("addMetric"));
    auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("metricColumnsOk"));
    QVERIFY(!addIt->isEnabled());
    eyes::picture(dialog, QStringLiteral("metric-columns-none"));
    QTest::keyClicks(name, QStringLiteral(" val_f1 "));
    addIt->click();
    const MetricColumn f1{QStringLiteral("val_f1"), MetricColumn::Point::Best};
    QCOMPARE(dialog->columns(), QList<MetricColumn>({f1}));
    name->setText(QStringLiteral("val_f1"));
    QVERIFY(!addIt->isEnabled()); // it is there
    for (int n = 0; n < rpc::MetricsOfJobs::mostNames; ++n) {
        name->setText(QStringLiteral("m%1").arg(n));
        addIt->click();
    }
    QVERIFY(!ok->isEnabled());
    eyes::picture(dialog, QStringLiteral("metric-columns-many"));
    dialog->findChild<QTableWidget *>(QStringLiteral("metricColumnsTable"))
        ->item(3, 2)
        ->setCheckState(Qt::Unchecked);
    QVERIFY(ok->isEnabled());
    dialog->reject();
    QCOMPARE(m_model->columnCount(), int(JobListModel::ColumnCount));
}

QTEST_MAIN(TestMetricColumns)
#include "tst_metriccolumns.moc"
