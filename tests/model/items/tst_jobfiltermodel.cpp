// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/jobfiltermodel.h"

#include "model/items/joblistmodel.h"
#include "tests/support/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trainshed;
using samples::summary;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// Sequences in the order shown.
QList<qint64> shown(const JobFilterModel &model)
{
    QList<qint64> list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.jobAt(row).sequence);
    return list;
}

JobSummary job(int n, const QString &name, JobPhase phase = JobPhase::Completed)
{
    JobSummary s = summary(n, phase);
    s.name = name;
    return s;
}

} // namespace

Q_DECLARE_METATYPE(trainshed::JobFilter)

class TestJobFilterModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filter_showsWhatMatches_data();
    void filter_showsWhatMatches();
    void filter_changed_keepsTheTesterContent();
    void change_ofPhase_leavesTheFilteredList();
    void sort_byValue_data();
    void sort_byValue();
    void sort_equalRows_areNewestFirstBothWays();
    void sort_byMetric_hasThoseWithoutLast();
    void unsorted_isNewestFirst();
    void rowOf_tellsWhereAJobIs();
};

void TestJobFilterModel::filter_showsWhatMatches_data()
{
    QTest::addColumn<JobFilter>("filter");
    QTest::addColumn<QList<qint64>>("expected");
    const QList<qint64> all{4, 3, 2, 1};
    JobFilter f;
    QTest::newRow("none") << f << all;
    f.text = QStringLiteral("  ");
    QTest::newRow("blanks") << f << all;
    f.text = QStringLiteral("RESNET");
    QTest::newRow("name, other case") << f << QList<qint64>({3, 1});
    f.text = QStringLiteral("resnet big");
    QTest::newRow("two words") << f << QList<qint64>({3});
    f.text = QStringLiteral("big resnet");
    QTest::newRow("two words turned") << f << QList<qint64>({3});
    f.text = QStringLiteral("algorithm-2");
    QTest::newRow("algorithm") << f << QList<qint64>({2});
    f.text = QStringLiteral("000000000004");
    QTest::newRow("ID") << f << QList<qint64>({4});
    f.text = QStringLiteral("V0001");
    QTest::newRow("version") << f << all;
    f.text = QStringLiteral("(");
    QTest::newRow("no regular expression") << f << QList<qint64>();
    f = {};
    f.phases = {JobPhase::Failed, JobPhase::Running};
    QTest::newRow("phases") << f << QList<qint64>({4, 2});
    f.text = QStringLiteral("bert");
    QTest::newRow("phases and text") << f << QList<qint64>({2});
    f = {};
    f.experiment = summary(3).experiment;
    QTest::newRow("experiment") << f << QList<qint64>({3});
    f = {};
    f.createdFrom = summary(2).created;
    f.createdBefore = summary(4).created;
    QTest::newRow("created") << f << QList<qint64>({3, 2});
}

void TestJobFilterModel::filter_showsWhatMatches()
{
    QFETCH(JobFilter, filter);
    QFETCH(QList<qint64>, expected);
    JobListModel jobs;
    JobFilterModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setSourceModel(&jobs);
    jobs.upsert({job(1, QStringLiteral("resnet")), job(2, QStringLiteral("bert"), JobPhase::Failed),
                 job(3, QStringLiteral("big-ResNet")), job(4, QStringLiteral("gpt"), JobPhase::Running)});
    model.setFilter(filter);
    QCOMPARE(shown(model), expected);
}

void TestJobFilterModel::filter_changed_keepsTheTesterContent()
{
    JobListModel jobs;
    JobFilterModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setSourceModel(&jobs);
    QList<JobSummary> many;
    for (int n = 1; n <= 3000; ++n) // enough for the way that large lists take
        many.append(summary(n));
    jobs.upsert(many);
    model.sort(JobListModel::NameColumn, Qt::DescendingOrder);
    const QPersistentModelIndex stays(model.index(model.rowOf(summary(7).id), 0));
    JobFilter filter;
    filter.text = QStringLiteral("algorithm-0");
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 3000 / 7);
    QCOMPARE(stays.data().toString(), QStringLiteral("job-000007"));
    model.setFilter({});
    QCOMPARE(model.rowCount(), 3000);
    QCOMPARE(stays.data().toString(), QStringLiteral("job-000007"));
}

void TestJobFilterModel::change_ofPhase_leavesTheFilteredList()
{
    JobListModel jobs;
    JobFilterModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setSourceModel(&jobs);
    JobFilter filter;
    filter.phases = {JobPhase::Running};
    model.setFilter(filter);
    jobs.upsert({job(1, QStringLiteral("a"), JobPhase::Running),
                 job(2, QStringLiteral("b"), JobPhase::Running), job(3, QStringLiteral("c"))});
    QCOMPARE(shown(model), QList<qint64>({2, 1}));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    JobSummary ended = job(1, QStringLiteral("a"), JobPhase::Completed);
    ended.revision = 10;
    jobs.upsert({ended});
    QCOMPARE(shown(model), QList<qint64>({2}));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(resets.count(), 0);
}

void TestJobFilterModel::sort_byValue_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<qint64>>("ascending");
    QTest::newRow("name, case does not matter")
        << int(JobListModel::NameColumn) << QList<qint64>({3, 1, 2, 4});
    QTest::newRow("version") << int(JobListModel::VersionColumn) << QList<qint64>({4, 3, 1, 2});
    QTest::newRow("status, in the order of life")
        << int(JobListModel::StatusColumn) << QList<qint64>({4, 1, 2, 3});
    QTest::newRow("created") << int(JobListModel::CreatedColumn) << QList<qint64>({1, 2, 3, 4});
    QTest::newRow("duration, as numbers") << int(JobListModel::DurationColumn) << QList<qint64>({4, 1, 2, 3});
}

void TestJobFilterModel::sort_byValue()
{
    QFETCH(int, column);
    QFETCH(QList<qint64>, ascending);
    JobListModel jobs;
    JobFilterModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setSourceModel(&jobs);
    QList<JobSummary> list{job(1, QStringLiteral("Beta"), JobPhase::Completed),
                           job(2, QStringLiteral("gamma"), JobPhase::Failed),
                           job(3, QStringLiteral("alpha"), JobPhase::Terminated),
                           job(4, QStringLiteral("zeta"), JobPhase::Creating)};
    list[0].version = 9; // as text it would come after 10
    list[1].version = 10;
    list[2].version = 2;
    list[0].durationMs = 9'000;
    list[1].durationMs = 80'000;
    list[2].durationMs = 700'000;
    jobs.upsert(list);
    model.sort(column, Qt::AscendingOrder);
    QCOMPARE(shown(model), ascending);
    model.sort(column, Qt::DescendingOrder);
    std::reverse(ascending.begin(), ascending.end());
    QCOMPARE(shown(model), ascending);
}

void TestJobFilterModel::sort_equalRows_areNewestFirstBothWays()
{
    JobListModel jobs;
    JobFilterModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setSourceModel(&jobs);
    jobs.upsert({job(1, QStringLiteral("x")), job(2, QStringLiteral("x")), job(3, QStringLiteral("x")),
                 job(4, QStringLiteral("a"))});
    model.sort(JobListModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(shown(model), QList<qint64>({4, 3, 2, 1}));
    model.sort(JobListModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(shown(model), QList<qint64>({3, 2, 1, 4}));
    jobs.upsert({job(5, QStringLiteral("x"))}); // one that comes while sorted
    QCOMPARE(shown(model), QList<qint64>({5, 3, 2, 1, 4}));
}

void TestJobFilterModel::sort_byMetric_hasThoseWithoutLast()
{
    JobListModel jobs;
    JobFilterModel model;
    model.setSourceModel(&jobs);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<double> losses{9, 10, 2, -1e300};
    QList<JobId> ids;
    QHash<JobId, QList<Metric>> metrics;
    for (int n = 1; n <= 6; ++n) { // the fifth and the sixth have none
        jobs.upsert({job(n, QString::number(n))});
        ids.append(jobs.jobAt(0).id);
        if (n <= losses.size())
            metrics.insert(ids.last(), {{QStringLiteral("loss"), 0, losses[n - 1], 100, 3}});
    }
    jobs.setMetricColumns({{QStringLiteral("loss"), MetricColumn::Point::Best}});
    jobs.setMetrics(ids, metrics);
    const auto shown = [&model] {
        QString all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.jobAt(row).name);
        return all;
    };
    model.sort(JobListModel::ColumnCount, Qt::AscendingOrder);
    QCOMPARE(shown(), QStringLiteral("431265"));
    model.sort(JobListModel::ColumnCount, Qt::DescendingOrder);
    QCOMPARE(shown(), QStringLiteral("213465"));
    // One gets better while it is sorted by that.
    metrics[ids[2]].first().least = 11;
    jobs.setMetrics({ids[2]}, metrics);
    QCOMPARE(shown(), QStringLiteral("321465"));
    // The newest value of one is none: behind the numbers, before those without.
    Metric broken{QStringLiteral("loss"), 0, 0, 0, 3};
    broken.lastIsNone = true;
    metrics[ids[4]] = {broken};
    jobs.setMetricColumns({{QStringLiteral("loss"), MetricColumn::Point::Last}});
    jobs.setMetrics(ids, metrics);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(JobListModel::ColumnCount, order);
        QCOMPARE(shown(), QStringLiteral("432156"));
    }
    QCOMPARE(model.index(4, JobListModel::ColumnCount).data().toString(), QStringLiteral("not finite"));
    jobs.setMetricColumns({});
    QCOMPARE(model.columnCount(), int(JobListModel::ColumnCount));
}

void TestJobFilterModel::unsorted_isNewestFirst()
{
    JobListModel jobs;
    JobFilterModel model;
    model.setSourceModel(&jobs);
    jobs.upsert({job(1, QStringLiteral("b")), job(3, QStringLiteral("a")), job(2, QStringLiteral("c"))});
    model.sort(JobListModel::NameColumn);
    model.sort(-1);
    QCOMPARE(shown(model), QList<qint64>({3, 2, 1}));
}

void TestJobFilterModel::rowOf_tellsWhereAJobIs()
{
    JobListModel jobs;
    JobFilterModel model;
    QCOMPARE(model.rowOf(summary(1).id), -1);
    model.setSourceModel(&jobs);
    jobs.upsert({job(1, QStringLiteral("b")), job(2, QStringLiteral("a"))});
    model.sort(JobListModel::NameColumn);
    QCOMPARE(model.rowOf(summary(1).id), 1);
    JobFilter filter;
    filter.text = QStringLiteral("a-nowhere");
    model.setFilter(filter);
    QCOMPARE(model.rowOf(summary(1).id), -1);
}

QTEST_GUILESS_MAIN(TestJobFilterModel)
#include "tst_jobfiltermodel.moc"
