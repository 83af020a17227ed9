// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/joblistmodel.h"

#include "model/job/hang.h"
#include "model/protocol/client/jobfeed.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trainshed;
using samples::summary;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

class StoppedClock final : public Clock
{
public:
    WallTime wall() const override { return now; }
    std::chrono::milliseconds boot() const override { return std::chrono::milliseconds(now); }
    WallTime now = 1'700'000'000'000;
};

QList<JobSummary> page(int newest, int oldest)
{
    QList<JobSummary> jobs;
    for (int n = newest; n >= oldest; --n)
        jobs.append(summary(n));
    return jobs;
}

QStringList names(const JobListModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.jobAt(row).name.right(2));
    return list;
}

/// What a view hears.
struct Ear {
    explicit Ear(JobListModel &model)
        : changed(&model, &QAbstractItemModel::dataChanged)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , reset(&model, &QAbstractItemModel::modelReset)
        , layout(&model, &QAbstractItemModel::layoutChanged)
    {}
    QList<qsizetype> counts() const
    {
        return {changed.count(), inserted.count(), removed.count(), reset.count() + layout.count()};
    }
    QModelIndex from(int i) const { return changed.at(i).at(0).toModelIndex(); }
    QModelIndex to(int i) const { return changed.at(i).at(1).toModelIndex(); }
    QSignalSpy changed, inserted, removed, reset, layout;
};

} // namespace

class TestJobListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void upsert_newJobs_standNewestOnTop();
    void upsert_page_isOneInsertion();
    void upsert_statusChange_isOneDataChangedAndNoReset();
    void upsert_neighbours_areOneDataChanged();
    void upsert_mostOfTheList_isOneDataChanged();
    void upsert_nothingVisible_isOneCell();
    void upsert_olderRevision_isDropped();
    void upsert_twiceInABatch_takesTheLast();
    void upsert_whatIsMissingBetween_isPutInItsPlace();
    void upsert_ofAnotherPlace_movesTheRow();
    void remove_rows_announcesRunsFromTheEnd();
    void remove_unknown_isSilent();
    void persistentIndex_staysOnItsJob();
    void tick_touchesOnlyWhatRuns();
    void cells_sayTextAndValue_data();
    void cells_sayTextAndValue();
    void cells_ofStatusAndTime_haveWords();
    void cells_ofAHang_sayIt();
    void cells_ofATransfer_sayHowFarItIs();
    void headers_areNamedAndUnique();
    void counts_followThePhases();
    void feed_keepsTheModelInStep();
    void random_changesKeepTheOrder();
};

void TestJobListModel::upsert_newJobs_standNewestOnTop()
{
    JobListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.upsert({summary(2), summary(5), summary(1)});
    model.upsert({summary(9)});
    QCOMPARE(names(model), QStringList({QStringLiteral("09"), QStringLiteral("05"), QStringLiteral("02"),
                                        QStringLiteral("01")}));
    QCOMPARE(model.rowOf(summary(2).id), 2);
    QCOMPARE(model.rowOf(summary(3).id), -1);
    QCOMPARE(model.find(summary(5).id)->name, summary(5).name);
    QVERIFY(!model.find(summary(3).id));
}

void TestJobListModel::upsert_page_isOneInsertion()
{
    JobListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.upsert(page(60, 41));
    Ear ear(model);
    model.upsert(page(40, 1));
    QCOMPARE(ear.counts(), QList<qsizetype>({0, 1, 0, 0}));
    QCOMPARE(ear.inserted.first().at(1).toInt(), 20);
    QCOMPARE(ear.inserted.first().at(2).toInt(), 59);
}

void TestJobListModel::upsert_statusChange_isOneDataChangedAndNoReset()
{
    JobListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    QList<JobSummary> jobs = page(50, 1);
    jobs[10].phase = JobPhase::Running;
    model.upsert(jobs);
    Ear ear(model);
    JobSummary job = jobs[10];
    job.phase = JobPhase::Completed;
    job.revision = 1000;
    model.upsert({job});
    QCOMPARE(ear.counts(), QList<qsizetype>({1, 0, 0, 0}));
    QCOMPARE(ear.from(0).row(), 10);
    QCOMPARE(ear.to(0).row(), 10);
    QCOMPARE(ear.from(0).column(), int(JobListModel::StatusColumn));
    QVERIFY(ear.to(0).column() >= int(JobListModel::DurationColumn));
    QVERIFY(ear.changed.first().at(2).value<QList<int>>().contains(JobListModel::PhaseRole));
}

void TestJobListModel::upsert_neighbours_areOneDataChanged()
{
    JobListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    const QList<JobSummary> jobs = page(50, 1);
    model.upsert(jobs);
    Ear ear(model);
    QList<JobSummary> changed{jobs[7], jobs[5], jobs[6], jobs[20]};
    for (JobSummary &job : changed)
        job.phase = JobPhase::Abnormal;
    model.upsert(changed);
    QCOMPARE(ear.changed.count(), 2);
    QCOMPARE(ear.from(0).row(), 5);
    QCOMPARE(ear.to(0).row(), 7);
    QCOMPARE(ear.from(1).row(), 20);
    QCOMPARE(ear.to(1).row(), 20);
}

void TestJobListModel::upsert_mostOfTheList_isOneDataChanged()
{
    JobListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    const QList<JobSummary> jobs = page(400, 1);
    model.upsert(jobs);
    Ear ear(model);
    QList<JobSummary> changed;
    for (int i = 0; i < jobs.size(); i += 3) {
        changed.append(jobs[i]);
        changed.append(jobs[i + 1 < jobs.size() ? i + 1 : i]);
    }
    for (JobSummary &job : changed)
        job.phase = JobPhase::Abnormal;
    model.upsert(changed);
    QCOMPARE(ear.counts(), QList<qsizetype>({1, 0, 0, 0}));
}

void TestJobListModel::upsert_nothingVisible_isOneCell()
{
    JobListModel model;
    model.upsert(page(5, 1));
    Ear ear(model);
    JobSummary job = summary(3);
    job.revision = 99;
    model.upsert({job});
    QCOMPARE(ear.counts(), QList<qsizetype>({1, 0, 0, 0}));
    QCOMPARE(ear.from(0), ear.to(0));
    QCOMPARE(ear.from(0), model.index(2, 0));
    QCOMPARE(ear.changed.at(0).at(2).value<QList<int>>().contains(JobListModel::RevisionRole), true);
    QCOMPARE(model.find(job.id)->revision, 99);
    model.upsert({job}); // the same again
    QCOMPARE(ear.counts(), QList<qsizetype>({1, 0, 0, 0}));
}

void TestJobListModel::upsert_olderRevision_isDropped()
{
    JobListModel model;
    JobSummary job = summary(3, JobPhase::Completed);
    job.revision = 20;
    model.upsert({job});
    JobSummary old = job;
    old.phase = JobPhase::Running;
    old.revision = 19;
    model.upsert({old});
    QCOMPARE(model.find(job.id)->phase, JobPhase::Completed);
    model.upsert({job}); // the same again is no harm
    QCOMPARE(model.rowCount(), 1);
}

void TestJobListModel::upsert_twiceInABatch_takesTheLast()
{
    JobListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    JobSummary first = summary(3, JobPhase::Pending);
    JobSummary second = summary(3, JobPhase::Running);
    second.revision = first.revision + 1;
    model.upsert({first, second});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.jobAt(0).phase, JobPhase::Running);
}

void TestJobListModel::upsert_whatIsMissingBetween_isPutInItsPlace()
{
    JobListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.upsert({summary(9), summary(6), summary(3)});
    Ear ear(model);
    model.upsert({summary(1), summary(5), summary(8), summary(4), summary(11)});
    QCOMPARE(names(model), QStringList({QStringLiteral("11"), QStringLiteral("09"), QStringLiteral("08"),
                                        QStringLiteral("06"), QStringLiteral("05"), QStringLiteral("04"),
                                        QStringLiteral("03"), QStringLiteral("01")}));
    QCOMPARE(ear.counts(), QList<qsizetype>({0, 4, 0, 0}));
}

void TestJobListModel::upsert_ofAnotherPlace_movesTheRow()
{
    JobListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.upsert({summary(9), summary(6), summary(3)});
    JobSummary job = summary(3);
    job.sequence = 20;
    job.revision = 20;
    model.upsert({job});
    QCOMPARE(names(model), QStringList({QStringLiteral("03"), QStringLiteral("09"), QStringLiteral("06")}));
}

void TestJobListModel::remove_rows_announcesRunsFromTheEnd()
{
    JobListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.upsert(page(10, 1));
    Ear ear(model);
    model.remove({summary(2).id, summary(9).id, summary(8).id, summary(1).id, summary(8).id});
    QCOMPARE(names(model), QStringList({QStringLiteral("10"), QStringLiteral("07"), QStringLiteral("06"),
                                        QStringLiteral("05"), QStringLiteral("04"), QStringLiteral("03")}));
    QCOMPARE(ear.counts(), QList<qsizetype>({0, 0, 2, 0}));
    QCOMPARE(ear.removed.at(0).at(1).toInt(), 8);
    QCOMPARE(ear.removed.at(1).at(1).toInt(), 1);
}

void TestJobListModel::remove_unknown_isSilent()
{
    JobListModel model;
    model.upsert(page(3, 1));
    Ear ear(model);
    model.remove({summary(7).id});
    QCOMPARE(ear.counts(), QList<qsizetype>({0, 0, 0, 0}));
}

void TestJobListModel::persistentIndex_staysOnItsJob()
{
    JobListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.upsert(page(10, 1));
    const QPersistentModelIndex kept(model.index(4, 0));
    const QString name = kept.data().toString();
    model.upsert(page(20, 11));
    model.remove({summary(9).id});
    model.upsert({summary(3, JobPhase::Failed)});
    QCOMPARE(kept.data().toString(), name);
    QCOMPARE(kept.row(), 13);
}

void TestJobListModel::tick_touchesOnlyWhatRuns()
{
    StoppedClock clock;
    JobListModel model(nullptr, &clock);
    QAbstractItemModelTester tester(&model, fatal);
    QList<JobSummary> jobs = page(30, 1);
    for (const int row : {4, 5, 20}) {
        jobs[row] = summary(30 - row, JobPhase::Running);
        jobs[row].started = clock.now - 60'000;
        jobs[row].autoStopMinutes = 2;
    }
    model.upsert(jobs);
    QVERIFY(model.hasRunning());
    const QModelIndex duration = model.index(4, JobListModel::DurationColumn);
    QCOMPARE(duration.data(JobListModel::ValueRole).toLongLong(), 60'000);
    Ear ear(model);
    clock.now += 30'000;
    model.tick();
    QCOMPARE(ear.counts(), QList<qsizetype>({2, 0, 0, 0}));
    QCOMPARE(ear.from(0).row(), 4);
    QCOMPARE(ear.to(0).row(), 5);
    QCOMPARE(ear.from(1).row(), 20);
    QCOMPARE(duration.data(JobListModel::ValueRole).toLongLong(), 90'000);
    QCOMPARE(model.index(4, 0).data(JobListModel::ProgressRole).toDouble(), 0.75);
    for (const int row : {4, 5, 20}) {
        jobs[row].phase = JobPhase::Completed;
        jobs[row].ended = clock.now;
        jobs[row].durationMs = 90'000;
        jobs[row].revision = 100;
    }
    model.upsert(jobs);
    QVERIFY(!model.hasRunning());
    const qsizetype before = ear.changed.count();
    clock.now += 1000;
    model.tick();
    QCOMPARE(ear.changed.count(), before);
    QCOMPARE(duration.data(JobListModel::ValueRole).toLongLong(), 90'000);
}

void TestJobListModel::cells_sayTextAndValue_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value");
    const JobSummary job = summary(7);
    QTest::newRow("name") << int(JobListModel::NameColumn) << QStringLiteral("job-000007")
                          << QVariant(QStringLiteral("job-000007"));
    QTest::newRow("version") << int(JobListModel::VersionColumn) << QStringLiteral("V0002") << QVariant(2);
    QTest::newRow("status") << int(JobListModel::StatusColumn) << QStringLiteral("Completed")
                            << QVariant(int(JobPhase::Completed));
    QTest::newRow("time") << int(JobListModel::TimeColumn) << QStringLiteral("") << QVariant(-1.0);
    QTest::newRow("created")
        << int(JobListModel::CreatedColumn)
        << QDateTime::fromMSecsSinceEpoch(job.created).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        << QVariant(qlonglong(job.created));
    QTest::newRow("duration") << int(JobListModel::DurationColumn) << QStringLiteral("30 s")
                              << QVariant(30'007LL);
    QTest::newRow("algorithm") << int(JobListModel::AlgorithmColumn) << QStringLiteral("algorithm-0")
                               << QVariant(QStringLiteral("algorithm-0"));
    QTest::newRow("experiment") << int(JobListModel::ExperimentColumn) << QStringLiteral("Experiment 2")
                                << QVariant(QStringLiteral("Experiment 2"));
    QTest::newRow("resources") << int(JobListModel::ResourcesColumn) << QStringLiteral("CPU: 1 vCPU, 2 GiB")
                               << QVariant(QStringLiteral("CPU: 1 vCPU, 2 GiB"));
}

void TestJobListModel::cells_sayTextAndValue()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    JobListModel model;
    JobSummary job = summary(7);
    job.version = 2;
    model.upsert({job});
    const QModelIndex index = model.index(0, column);
    QCOMPARE(index.data().toString(), text);
    QCOMPARE(index.data(JobListModel::ValueRole), value);
    QCOMPARE(index.data(JobListModel::IdRole).toString(), job.id.toString());
}

void TestJobListModel::cells_ofStatusAndTime_haveWords()
{
    StoppedClock clock;
    JobListModel model(nullptr, &clock);
    JobSummary job = summary(7, JobPhase::Running);
    job.started = clock.now - 27'000;
    job.autoStopMinutes = 1;
    model.upsert({job});
    QCOMPARE(model.index(0, JobListModel::StatusColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Running, 45 % of its time"));
    QCOMPARE(model.index(0, JobListModel::TimeColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("45 % of its time"));
    QVERIFY(!model.index(0, JobListModel::NameColumn).data(Qt::AccessibleTextRole).isValid());
}

void TestJobListModel::cells_ofAHang_sayIt()
{
    JobListModel model;
    JobSummary job = summary(1, JobPhase::Running);
    job.reason = {};
    model.upsert({job});
    const QModelIndex status = model.index(0, JobListModel::StatusColumn);
    QVERIFY(!status.data(JobListModel::HangRole).toBool());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ++job.revision;
    job.reason = hangReason(1'800'000);
    model.upsert({job});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.last().at(0).toModelIndex(), status);
    QVERIFY(status.data(JobListModel::HangRole).toBool());
    QCOMPARE(status.data().toString(), QStringLiteral("May hang"));
    QCOMPARE(status.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Running. May hang: nothing has moved for 30 min."));
    QVERIFY(status.data(Qt::ToolTipRole).toString().contains(u"nothing has moved for 30 min"));
    QCOMPARE(status.data(JobListModel::PhaseRole).toInt(), int(JobPhase::Running));
    // One that ended keeps no such mark, whatever its reason says.
    ++job.revision;
    job.phase = JobPhase::Failed;
    model.upsert({job});
    QVERIFY(!status.data(JobListModel::HangRole).toBool());
}

void TestJobListModel::cells_ofATransfer_sayHowFarItIs()
{
    JobListModel model;
    JobSummary job = summary(1);
    job.phase = JobPhase::Creating;
    job.reason = {};
    model.upsert({job});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    // Nothing of it is stored: the revision stays.
    job.transfer = JobTransfer{{QStringLiteral("transfer.code"), {}}, 3 << 20, 4 << 20, 5, -1, 0, -1, {}};
    model.upsert({job});
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.index(0, JobListModel::StatusColumn).data().toString().endsWith(QStringLiteral(" 75 %")));
    QCOMPARE(model.index(0, JobListModel::ReasonColumn).data().toString(),
             QStringLiteral("Downloading the code: 3.0 MiB of 4.0 MiB"));
    job.transfer = {};
    model.upsert({job});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(model.index(0, JobListModel::ReasonColumn).data().toString(), QString());
}

void TestJobListModel::headers_areNamedAndUnique()
{
    JobListModel model;
    QSet<QString> seen;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString name = model.headerData(column, Qt::Horizontal).toString();
        QVERIFY2(!name.isEmpty(), qPrintable(QString::number(column)));
        seen.insert(name);
    }
    QCOMPARE(seen.size(), model.columnCount());
}

void TestJobListModel::counts_followThePhases()
{
    JobListModel model;
    model.upsert(
        {summary(1, JobPhase::Running), summary(2, JobPhase::Running), summary(3, JobPhase::Pending)});
    QCOMPARE(model.count(JobPhase::Running), 2);
    JobSummary done = summary(1, JobPhase::Failed);
    done.revision = 10;
    model.upsert({done});
    QCOMPARE(model.count(JobPhase::Running), 1);
    QCOMPARE(model.count(JobPhase::Failed), 1);
    model.remove({done.id});
    QCOMPARE(model.count(JobPhase::Failed), 0);
    model.clear();
    QCOMPARE(model.count(JobPhase::Pending), 0);
}

void TestJobListModel::feed_keepsTheModelInStep()
{
    FakeEngine engine;
    for (int n = 1; n <= 500; ++n)
        engine.addJob(summary(n));
    const auto client = engine.client();
    JobFeed feed(client.get());
    JobListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setFeed(&feed);
    feed.start();
    client->open();
    QTRY_VERIFY(feed.isComplete());
    QCOMPARE(model.rowCount(), 500);
    Ear ear(model);
    const JobId id = engine.addJob(samples::commandJob(QStringLiteral("new")));
    QTRY_COMPARE(model.rowCount(), 501);
    QCOMPARE(model.jobAt(0).id, id);
    engine.setPhase(id, JobPhase::Running);
    QTRY_COMPARE(model.jobAt(0).phase, JobPhase::Running);
    engine.removeJob(id);
    QTRY_COMPARE(model.rowCount(), 500);
    QCOMPARE(ear.reset.count(), 0);
}

void TestJobListModel::random_changesKeepTheOrder()
{
    JobListModel model;
    QAbstractItemModelTester tester(&model, fatal);
    QMap<qint64, JobSummary> truth;
    quint32 seed = 12345;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525u + 1013904223u;
        return static_cast<int>((seed >> 8) % below);
    };
    for (int round = 0; round < 300; ++round) {
        if (next(4) == 0) {
            const JobSummary gone = summary(next(80) + 1);
            truth.remove(gone.sequence);
            model.remove({gone.id});
        } else {
            QList<JobSummary> batch;
            for (int i = next(8); i >= 0; --i) {
                JobSummary job =
                    summary(next(80) + 1, allPhases[static_cast<size_t>(next(allPhases.size()))]);
                job.revision = 1000 + round * 10 + i;
                if (batch.isEmpty() || batch.last().id != job.id)
                    batch.append(job);
            }
            std::sort(batch.begin(), batch.end(),
                      [](const JobSummary &a, const JobSummary &b) { return a.revision < b.revision; });
            for (const JobSummary &job : batch)
                truth.insert(job.sequence, job);
            model.upsert(batch);
        }
        QList<JobSummary> expected = truth.values();
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(model.rowCount(), int(expected.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.jobAt(row), expected[row]);
    }
}

QTEST_GUILESS_MAIN(TestJobListModel)
#include "tst_joblistmodel.moc"
