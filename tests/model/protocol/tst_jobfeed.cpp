// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/client/jobfeed.h"

#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace trainshed;

namespace {

/// Puts together what the feed tells, as a list would.
struct Mirror {
    explicit Mirror(FakeEngine &engine) : client(engine.client()), feed(client.get())
    {
        QObject::connect(&feed, &JobFeed::snapshotStarted, &feed, [this] {
            ++snapshots;
            rows.clear();
        });
        QObject::connect(&feed, &JobFeed::upserted, &feed, [this](const QList<JobSummary> &jobs) {
            batches.append(jobs.size());
            for (const JobSummary &job : jobs) {
                if (rows.value(job.id).revision <= job.revision)
                    rows.insert(job.id, job);
            }
        });
        QObject::connect(&feed, &JobFeed::removed, &feed, [this](const QList<JobId> &ids) {
            for (const JobId &id : ids)
                rows.remove(id);
        });
        QObject::connect(&feed, &JobFeed::liveChanged, &feed, [this](bool live) { lives.append(live); });
    }
    void start()
    {
        feed.start();
        client->open();
    }
    bool equals(const FakeEngine &engine) const
    {
        if (rows.size() != engine.jobs().size())
            return false;
        for (const JobId &id : engine.jobs()) {
            if (!(rows.value(id) == engine.job(id)->summary))
                return false;
        }
        return true;
    }
    std::unique_ptr<EngineClient> client;
    JobFeed feed;
    QHash<JobId, JobSummary> rows;
    QList<qsizetype> batches;
    QList<bool> lives;
    int snapshots = 0;
};

void fill(FakeEngine &engine, int count)
{
    for (int n = 1; n <= count; ++n)
        engine.addJob(samples::summary(n));
}

} // namespace

class TestJobFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void snapshot_comesInPages_newestFirst();
    void snapshot_ofNothing_isComplete();
    void changes_areTold();
    void changes_ofABurst_areGathered();
    void changes_moreThanAPage_allCome();
    void changes_duringTheSnapshot_areTold();
    void loss_keepsTheRowsAndResumes();
    void loss_duringTheSnapshot_goesOn();
    void reset_takesANewSnapshot();
    void catalog_isTold();
    void failure_isToldAndTriedAgain();
    void idle_asksRarely();
};

void TestJobFeed::snapshot_comesInPages_newestFirst()
{
    FakeEngine engine;
    fill(engine, 4500);
    Mirror mirror(engine);
    QSignalSpy finished(&mirror.feed, &JobFeed::snapshotFinished);
    mirror.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QCOMPARE(finished.first().first().toLongLong(), 4500);
    QCOMPARE(mirror.batches, QList<qsizetype>({200, 500, 500, 500, 500, 500, 500, 500, 500, 300}));
    QCOMPARE(mirror.snapshots, 1);
    QVERIFY(mirror.feed.isComplete());
    QVERIFY(mirror.equals(engine));
}

void TestJobFeed::snapshot_ofNothing_isComplete()
{
    FakeEngine engine;
    Mirror mirror(engine);
    mirror.start();
    QTRY_VERIFY(mirror.feed.isComplete());
    QCOMPARE(mirror.snapshots, 1);
    const JobId id = engine.addJob(samples::commandJob(QStringLiteral("first")));
    QTRY_VERIFY(mirror.rows.contains(id));
}

void TestJobFeed::changes_areTold()
{
    FakeEngine engine;
    fill(engine, 10);
    Mirror mirror(engine);
    mirror.start();
    QTRY_VERIFY(mirror.feed.isComplete());
    const JobId id = engine.addJob(samples::commandJob(QStringLiteral("a")));
    QTRY_VERIFY(mirror.equals(engine));
    engine.setPhase(id, JobPhase::Running);
    QTRY_VERIFY(mirror.equals(engine));
    engine.removeJob(engine.jobs().last());
    QTRY_VERIFY(mirror.equals(engine));
    QCOMPARE(mirror.snapshots, 1);
    QCOMPARE(mirror.feed.revision(), engine.revision());
}

void TestJobFeed::changes_ofABurst_areGathered()
{
    FakeEngine engine;
    fill(engine, 10);
    Mirror mirror(engine);
    mirror.start();
    QTRY_VERIFY(mirror.feed.isComplete());
    QTRY_COMPARE(engine.calls("changes"), 1);
    const JobId id = engine.jobs().first();
    QElapsedTimer timer;
    timer.start();
    int told = 0;
    while (timer.elapsed() < 1000) {
        engine.setPhase(id, told++ % 2 ? JobPhase::Pending : JobPhase::Running);
        QTest::qWait(2);
    }
    QTRY_VERIFY(mirror.equals(engine));
    QVERIFY(told > 30);
    QVERIFY2(engine.calls("changes") <= 15, qPrintable(QString::number(engine.calls("changes"))));
}

void TestJobFeed::changes_moreThanAPage_allCome()
{
    FakeEngine engine;
    fill(engine, 2500);
    Mirror mirror(engine);
    mirror.start();
    QTRY_VERIFY_WITH_TIMEOUT(mirror.feed.isComplete(), 20'000);
    for (const JobId &id : engine.jobs())
        engine.change(id, [](JobDetails &job) { job.summary.phase = JobPhase::Abnormal; });
    QTRY_VERIFY_WITH_TIMEOUT(mirror.equals(engine), 20'000);
    QCOMPARE(mirror.snapshots, 1);
}

void TestJobFeed::changes_duringTheSnapshot_areTold()
{
    FakeEngine engine;
    fill(engine, 4000);
    Mirror mirror(engine);
    engine.hold("job.list");
    mirror.start();
    QTRY_COMPARE(engine.calls("job.list"), 1);
    engine.release("job.list"); // the first page…
    engine.hold("job.list");    // …and no other for now
    QTRY_COMPARE(engine.calls("job.list"), 2);
    const JobId fresh = engine.addJob(samples::commandJob(QStringLiteral("new")));
    const JobId old = engine.jobs().last(); // of a page that is not here yet
    engine.change(old, [](JobDetails &job) { job.summary.phase = JobPhase::Abnormal; });
    const JobId gone = engine.jobs().at(3990);
    engine.removeJob(gone);
    QTRY_VERIFY(mirror.rows.contains(fresh));
    QVERIFY(!mirror.feed.isComplete());
    engine.release("job.list");
    QTRY_VERIFY_WITH_TIMEOUT(mirror.feed.isComplete(), 20'000);
    QVERIFY(mirror.equals(engine));
}

void TestJobFeed::loss_keepsTheRowsAndResumes()
{
    FakeEngine engine;
    fill(engine, 50);
    Mirror mirror(engine);
    mirror.start();
    QTRY_VERIFY(mirror.feed.isComplete());
    QCOMPARE(mirror.lives, QList<bool>({true}));
    engine.setReachable(false);
    QTRY_COMPARE(mirror.lives, QList<bool>({true, false}));
    QVERIFY(mirror.feed.since() > 0);
    QCOMPARE(mirror.rows.size(), 50);
    engine.removeJob(engine.jobs().last());
    engine.addJob(samples::commandJob(QStringLiteral("meanwhile")));
    QCOMPARE(mirror.rows.size(), 50);
    engine.setReachable(true);
    QTRY_COMPARE_WITH_TIMEOUT(mirror.lives, QList<bool>({true, false, true}), 5000);
    QTRY_VERIFY(mirror.equals(engine));
    QCOMPARE(mirror.snapshots, 1);
    QCOMPARE(engine.calls("job.list"), 1);
}

void TestJobFeed::loss_duringTheSnapshot_goesOn()
{
    FakeEngine engine;
    fill(engine, 3000);
    Mirror mirror(engine);
    engine.hold("job.list");
    mirror.start();
    QTRY_COMPARE(engine.calls("job.list"), 1);
    engine.release("job.list");
    engine.hold("job.list");
    QTRY_COMPARE(engine.calls("job.list"), 2);
    engine.dropConnections();
    engine.release("job.list");
    engine.change(engine.jobs().last(), [](JobDetails &job) { job.summary.phase = JobPhase::Abnormal; });
    QTRY_VERIFY_WITH_TIMEOUT(mirror.feed.isComplete(), 20'000);
    QTRY_VERIFY(mirror.equals(engine));
    QCOMPARE(mirror.snapshots, 1);
}

void TestJobFeed::reset_takesANewSnapshot()
{
    FakeEngine engine;
    fill(engine, 20);
    Mirror mirror(engine);
    mirror.start();
    QTRY_VERIFY(mirror.feed.isComplete());
    for (const JobId &id : engine.jobs().mid(5))
        engine.removeJob(id);
    engine.forgetHistory();
    QTRY_COMPARE(mirror.snapshots, 2);
    QTRY_VERIFY(mirror.feed.isComplete());
    QVERIFY(mirror.equals(engine));
}

void TestJobFeed::catalog_isTold()
{
    FakeEngine engine;
    Mirror mirror(engine);
    QSignalSpy catalog(&mirror.feed, &JobFeed::catalogChanged);
    mirror.start();
    QTRY_COMPARE(catalog.count(), 1);
    QCOMPARE(catalog.takeFirst(), QVariantList({true, true}));
    engine.addExperiment(samples::experiment(QStringLiteral("e")));
    QTRY_COMPARE(catalog.count(), 1);
    QCOMPARE(catalog.takeFirst(), QVariantList({false, true}));
    engine.addAlgorithm(samples::algorithm());
    QTRY_COMPARE(catalog.count(), 1);
    QCOMPARE(catalog.takeFirst(), QVariantList({true, false}));
}

void TestJobFeed::failure_isToldAndTriedAgain()
{
    FakeEngine engine;
    fill(engine, 3);
    engine.failNext("job.list", Error{ErrorCode::Io, QStringLiteral("The disk is gone."), {}});
    Mirror mirror(engine);
    QSignalSpy failed(&mirror.feed, &JobFeed::failed);
    mirror.start();
    QTRY_COMPARE(failed.count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(mirror.feed.isComplete(), 5000);
    QVERIFY(mirror.equals(engine));
}

void TestJobFeed::idle_asksRarely()
{
    FakeEngine engine;
    Mirror mirror(engine);
    mirror.start();
    QTRY_COMPARE(engine.calls("changes"), 1);
    QTest::qWait(500);
    QCOMPARE(engine.calls("changes"), 1);
}

QTEST_GUILESS_MAIN(TestJobFeed)
#include "tst_jobfeed.moc"
