// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/jobfiltermodel.h"
#include "model/items/joblistmodel.h"
#include "tests/support/samples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <malloc.h>

// What the list costs at 100,000 jobs. The limits asserted here are generous (a debug build on a busy
// machine); tests/bench has the figures.
using namespace trainshed;

namespace {

constexpr int all = 100'000;
constexpr int pageSize = 2000;

/// Newest first. No text is shared between rows, as none is that comes over the wire: the model's pool does
/// it.
QList<JobSummary> page(int newest)
{
    QList<JobSummary> jobs;
    for (int n = newest; n > qMax(0, newest - pageSize); --n)
        jobs.append(samples::summary(n));
    return jobs;
}

qint64 heapBytes()
{
    return static_cast<qint64>(mallinfo2().uordblks);
}

} // namespace

class TestJobListScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pages_costTheirOwnSize_data();
    void pages_costTheirOwnSize();
    void memory_perRow();
    void change_underFilterAndSort_data();
    void change_underFilterAndSort();
    void filter_isQuick();
    void sort_isQuick();
    void tick_isQuick();

private:
    QList<QList<JobSummary>> m_pages;
    void fill(JobListModel &jobs) const
    {
        for (const QList<JobSummary> &page : m_pages)
            jobs.upsert(page);
    }
};

void TestJobListScale::initTestCase()
{
    for (int newest = all; newest > 0; newest -= pageSize)
        m_pages.append(page(newest));
}

void TestJobListScale::pages_costTheirOwnSize_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("newest first") << -1;
    QTest::newRow("by name") << int(JobListModel::NameColumn);
    QTest::newRow("by algorithm") << int(JobListModel::AlgorithmColumn);
    QTest::newRow("by duration") << int(JobListModel::DurationColumn);
}

void TestJobListScale::pages_costTheirOwnSize()
{
    QFETCH(int, column);
    JobListModel jobs;
    JobFilterModel model;
    model.setSourceModel(&jobs);
    model.sort(column, Qt::AscendingOrder);
    QElapsedTimer timer;
    timer.start();
    qint64 worst = 0;
    for (const QList<JobSummary> &page : m_pages) {
        const qint64 before = timer.elapsed();
        jobs.upsert(page);
        worst = qMax(worst, timer.elapsed() - before);
    }
    qInfo("%d rows in pages of %d: %lld ms, the slowest page %lld ms", all, pageSize, timer.elapsed(), worst);
    QCOMPARE(model.rowCount(), all);
    QVERIFY2(worst < 1000, qPrintable(QString::number(worst)));
}

void TestJobListScale::memory_perRow()
{
    const qint64 before = heapBytes();
    JobListModel jobs;
    for (int newest = all; newest > 0; newest -= pageSize)
        jobs.upsert(page(newest));
    const qint64 perRow = (heapBytes() - before) / all;
    qInfo("%lld bytes a row", perRow);
    // 400 MB for the whole window: the rows may have a quarter.
    QVERIFY2(perRow > 0 && perRow < 1000, qPrintable(QString::number(perRow)));
}

void TestJobListScale::change_underFilterAndSort_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << -1 << QString();
    QTest::newRow("sorted by status") << int(JobListModel::StatusColumn) << QString();
    QTest::newRow("sorted by name, filtered") << int(JobListModel::NameColumn) << QStringLiteral("job-0");
}

void TestJobListScale::change_underFilterAndSort()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    JobListModel jobs;
    JobFilterModel model;
    fill(jobs);
    model.setSourceModel(&jobs);
    model.sort(column, Qt::AscendingOrder);
    JobFilter filter;
    filter.text = text;
    model.setFilter(filter);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVERIFY(model.rowCount() > 0);
    qint64 worst = 0;
    for (int i = 0; i < 20; ++i) {
        JobSummary job = jobs.jobAt(i * 4000 + 17);
        job.phase = JobPhase::Running;
        job.ended = 0;
        ++job.revision;
        JobSummary fresh = samples::summary(all + 1 + i, JobPhase::Pending);
        QElapsedTimer timer;
        timer.start();
        jobs.upsert({job});
        worst = qMax(worst, timer.nsecsElapsed() / 1000);
        timer.start();
        jobs.upsert({fresh});
        worst = qMax(worst, timer.nsecsElapsed() / 1000);
    }
    qInfo("one change among %d rows: at most %lld µs", all, worst);
    QVERIFY2(worst < 50'000, qPrintable(QString::number(worst)));
    QCOMPARE(resets.count(), 0);
}

void TestJobListScale::filter_isQuick()
{
    JobListModel jobs;
    JobFilterModel model;
    fill(jobs);
    model.setSourceModel(&jobs);
    QCOMPARE(model.rowCount(), all);
    qint64 worst = 0;
    for (const QString &text :
         {QStringLiteral("7"), QStringLiteral("77"), QStringLiteral("algorithm-3"), QString()}) {
        JobFilter filter;
        filter.text = text;
        QElapsedTimer timer;
        timer.start();
        model.setFilter(filter);
        const int rows = model.rowCount();
        worst = qMax(worst, timer.elapsed());
        qInfo("“%s”: %d rows, %lld ms", qPrintable(text), rows, timer.elapsed());
    }
    QVERIFY2(worst < 1000, qPrintable(QString::number(worst)));
}

void TestJobListScale::sort_isQuick()
{
    JobListModel jobs;
    JobFilterModel model;
    fill(jobs);
    model.setSourceModel(&jobs);
    qint64 worst = 0;
    jobs.setMetricColumns({{QStringLiteral("loss"), MetricColumn::Point::Last}});
    QList<JobId> ids;
    QHash<JobId, QList<Metric>> metrics;
    for (int row = 0; row < jobs.rowCount(); ++row) {
        ids.append(jobs.jobAt(row).id);
        metrics.insert(ids.last(), {{QStringLiteral("loss"), row * 7919 % 10007 / 7.0, 0, 0, 1}});
    }
    jobs.setMetrics(ids, metrics);
    for (int column = 0; column < jobs.columnCount(); ++column) {
        QElapsedTimer timer;
        timer.start();
        model.sort(column, Qt::DescendingOrder);
        worst = qMax(worst, timer.elapsed());
        qInfo("column %d: %lld ms", column, timer.elapsed());
    }
    QVERIFY2(worst < 3000, qPrintable(QString::number(worst)));
}

void TestJobListScale::tick_isQuick()
{
    JobListModel jobs;
    JobFilterModel model;
    fill(jobs);
    model.setSourceModel(&jobs);
    model.sort(JobListModel::DurationColumn);
    QList<JobSummary> running;
    for (int i = 0; i < 16; ++i) {
        JobSummary job = jobs.jobAt(i * 1000);
        job.phase = JobPhase::Running;
        job.started = SystemClock().wall();
        job.ended = 0;
        running.append(job);
    }
    jobs.upsert(running);
    QElapsedTimer timer;
    timer.start();
    jobs.tick();
    qInfo("tick with 16 running of %d: %lld ms", all, timer.elapsed());
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestJobListScale)
#include "tst_joblistscale.moc"
