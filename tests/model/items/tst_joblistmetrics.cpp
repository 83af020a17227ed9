// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of metrics in the list of jobs: the model.
#include "model/items/joblistmodel.h"
#include "tests/support/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trainshed;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QList<JobSummary> page(int newest, int oldest)
{
    QList<JobSummary> jobs;
    for (int n = newest; n >= oldest; --n)
        jobs.append(samples::summary(n));
    return jobs;
}

} // namespace

class TestJobListMetrics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void metricColumns_comeAndGo();
    void metricColumns_sayWhatIsOutdated();
    void metricCells_areWhatTheEngineHas();
};

void TestJobListMetrics::metricColumns_comeAndGo()
{
    using enum MetricColumn::Point;
    JobListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.upsert(page(3, 1));
    const MetricColumn loss{QStringLiteral("loss"), Best};
    const MetricColumn lossLast{QStringLiteral("loss"), Last};
    const MetricColumn rate{QStringLiteral("lr"), Last};
    const QSignalSpy inserted(&model, &QAbstractItemModel::columnsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::columnsRemoved);
    model.setMetricColumns({loss, lossLast, loss}); // one of them is meant
    QCOMPARE(model.columnCount(), JobListModel::ColumnCount + 2);
    QCOMPARE(inserted.count(), 1);
    model.setMetrics({model.jobAt(0).id}, {{model.jobAt(0).id, {{loss.name, 7, 5, 9, 3}}}});
    model.setMetricColumns({rate, lossLast});
    QCOMPARE(model.metricColumns(), QList<MetricColumn>({lossLast, rate}));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.index(0, JobListModel::ColumnCount).data().toString(), QStringLiteral("7"));
    QCOMPARE(model.metricAt(0, JobListModel::ColumnCount + 1), std::nullopt);
    QCOMPARE(model.headerData(JobListModel::ColumnCount, Qt::Horizontal).toString(),
             QStringLiteral("loss, last"));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Name"));
    model.setMetricColumns({});
    QCOMPARE(model.columnCount(), int(JobListModel::ColumnCount));
}

void TestJobListMetrics::metricColumns_sayWhatIsOutdated()
{
    JobListModel model;
    QList<JobId> asked;
    connect(&model, &JobListModel::metricsOutdated, &model, [&](const QList<JobId> &ids) { asked += ids; });
    QList<JobSummary> jobs = page(3, 1);
    jobs[1].phase = JobPhase::Pending;
    jobs[1].started = 0; // it waits: there is nothing to ask for
    model.upsert(jobs);
    QVERIFY(asked.isEmpty()); // no column, no cost
    model.setMetricColumns({{QStringLiteral("loss"), MetricColumn::Point::Best}});
    QCOMPARE(asked, QList<JobId>({jobs[0].id, jobs[2].id}));
    asked.clear();
    ++jobs[2].revision;
    model.upsert({jobs[2]});
    QCOMPARE(asked, QList<JobId>({jobs[2].id}));
    asked.clear();
    model.setMetricColumns({});
    QVERIFY(asked.isEmpty());
}

void TestJobListMetrics::metricCells_areWhatTheEngineHas()
{
    using enum MetricColumn::Point;
    JobListModel model;
    model.upsert(page(3, 1));
    const QString loss = QStringLiteral("val_loss");
    const QString accuracy = QStringLiteral("accuracy");
    const QString rate = QStringLiteral("lr");
    model.setMetricColumns({{loss, Best}, {loss, Last}, {accuracy, Best}, {rate, Best}, {rate, Last}});
    const JobId job = model.jobAt(1).id;
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QHash<JobId, QList<Metric>> metrics{
        {job,
         {{loss, 0.75, 0.5, 12.25, 9}, {accuracy, 0.25, 0.125, 0.875, 9}, {rate, 0.001, 0.001, 0.1, 9}}}};
    model.setMetrics({model.jobAt(0).id, job}, metrics);
    QCOMPARE(changed.count(), 1);
    const auto at = [&](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, JobListModel::ColumnCount + column).data(role);
    };
    QCOMPARE(at(1, 0).toString(), QStringLiteral("0.5"));
    QCOMPARE(at(1, 1).toString(), QStringLiteral("0.75"));
    QCOMPARE(at(1, 2).toString(), QStringLiteral("0.875"));
    QCOMPARE(at(1, 3).toString(), QString()); // neither way is better: there is no best one
    QCOMPARE(at(1, 4).toString(), QStringLiteral("0.001"));
    QCOMPARE(at(1, 0, JobListModel::ValueRole).toDouble(), 0.5);
    QVERIFY(!at(0, 0, JobListModel::ValueRole).isValid());
    QCOMPARE(at(0, 0, Qt::AccessibleTextRole).toString(), QStringLiteral("No value"));
    QCOMPARE(at(1, 0, JobListModel::IdRole).toString(), job.toString());
    QVERIFY(at(1, 0, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    model.setMetrics({job}, metrics); // the same
    QCOMPARE(changed.count(), 1);
    model.setMetrics({job, JobId::create()}, {}); // they are gone; and one that is not here
    QCOMPARE(at(1, 0).toString(), QString());
    QCOMPARE(changed.count(), 2);
}

QTEST_GUILESS_MAIN(TestJobListMetrics)
#include "tst_joblistmetrics.moc"
