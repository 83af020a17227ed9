// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store.h"

#include "model/store/migrations.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

namespace {

JobRecord record(const QString &name, int version = 1)
{
    JobRecord r;
    r.summary.id = JobId::create();
    r.summary.name = name;
    r.summary.version = version;
    r.summary.created = 1000;
    r.summary.pool = PoolId(QStringLiteral("local"));
    r.spec.name = name;
    r.spec.description = QStringLiteral("ünï \u202e");
    return r;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void insert_isFoundByEveryReference();
    void update_movesTheRevision();
    void sameNameAndVersion_isRefused_neighboursStay();
    void requestId_findsTheJob();
    void page_isNewestFirst_andFiltered();
    void changes_areWholeWhateverThePage_data();
    void changes_areWholeWhateverThePage();
    void experiments_renameAndRemoveTouchTheirJobs();
    void metrics_areThoseOfTheLastLook();
    void metrics_ofJobs_areThoseAskedFor();
    void metrics_names_haveTheMostCommonFirst();
    void reopened_everythingIsThere();
    void newerDatabase_isRefusedUntouched();
    void firstVersion_isBroughtUpToDate_withItsJobs();
    void notADatabase_isSaid();
    void answers_comeInOrder_andNotToTheDead();

private:
    template<typename T>
    Result<T> run(std::function<Result<T>(Connection &)> work)
    {
        std::optional<Result<T>> answer;
        QObject context;
        m_store->run<T>(std::move(work), &context, [&](Result<T> r) { answer = std::move(r); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            return Error{ErrorCode::Timeout, QStringLiteral("no answer"), {}};
        return *std::move(answer);
    }
    Result<JobRecord> insert(JobRecord r, const QString &request = {})
    {
        return run<JobRecord>([r, request](Connection &c) mutable -> Result<JobRecord> {
            if (auto done = c.jobs().insert(r, request); !done)
                return done.error();
            return r;
        });
    }
    void reopen()
    {
        m_store.reset();
        auto store = Store::open(path());
        VERIFY_OK(store);
        m_store = *std::move(store);
    }
    QString path() const { return m_folder->path() + u"/t.db"; }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestStore::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestStore::insert_isFoundByEveryReference()
{
    const auto first = insert(record(QStringLiteral("a")));
    VERIFY_OK(first);
    const auto second = insert(record(QStringLiteral("a"), 2));
    VERIFY_OK(second);
    QVERIFY(second->summary.sequence > first->summary.sequence);
    const auto find = [this](const QString &reference) {
        return run<JobId>([reference](Connection &c) { return c.jobs().find(reference); });
    };
    QCOMPARE(*find(first->summary.id.toString()), first->summary.id);
    QCOMPARE(*find(QStringLiteral("a")), second->summary.id);
    QCOMPARE(*find(QStringLiteral("a/V0001")), first->summary.id);
    QCOMPARE(*find(QStringLiteral("a/v2")), second->summary.id);
    for (const char *absent : {"b", "a/V0003", "", "a/V", "' OR 1=1 --"}) {
        const auto none = find(QString::fromLatin1(absent));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
    }
    const auto loaded = run<JobRecord>([id = first->summary.id](Connection &c) { return c.jobs().load(id); });
    VERIFY_OK(loaded);
    QCOMPARE(loaded->summary, first->summary);
    QCOMPARE(loaded->spec, first->spec);
}

void TestStore::update_movesTheRevision()
{
    auto made = insert(record(QStringLiteral("a")));
    VERIFY_OK(made);
    JobRecord changed = *made;
    changed.summary.phase = JobPhase::Failed;
    changed.stage = JobStage::Done;
    changed.summary.reason = {QStringLiteral("end.exit-status"),
                              {QStringLiteral("1"), QStringLiteral("\"'%1")}};
    AttemptRecord attempt;
    attempt.nonce = QStringLiteral("n");
    attempt.attempt.exitCode = 0; // none is not zero
    const auto stored = run<JobRecord>([changed, attempt](Connection &c) mutable -> Result<JobRecord> {
        if (auto done = c.jobs().update(changed); !done)
            return done.error();
        if (auto done = c.jobs().put(changed.summary.id, attempt); !done)
            return done.error();
        return c.jobs().load(changed.summary.id);
    });
    VERIFY_OK(stored);
    QVERIFY(stored->summary.revision > made->summary.revision);
    QCOMPARE(stored->summary.reason, changed.summary.reason);
    QCOMPARE(stored->stage, JobStage::Done);
    const auto attempts =
        run<QList<AttemptRecord>>([id = changed.summary.id](Connection &c) { return c.jobs().attempts(id); });
    VERIFY_OK(attempts);
    QCOMPARE(attempts->size(), 1);
    QCOMPARE(attempts->first().attempt, attempt.attempt);
    const auto active = run<QList<JobRecord>>([](Connection &c) { return c.jobs().active(); });
    QVERIFY(active && active->isEmpty());
}

void TestStore::sameNameAndVersion_isRefused_neighboursStay()
{
    QObject context;
    int good = 0;
    int bad = 0;
    // One burst, so that they share a commit: the one that fails takes nothing else along.
    for (const char *name : {"a", "b", "a", "c"}) {
        m_store->run<Done>(
            [r = record(QString::fromLatin1(name))](Connection &c) mutable { return c.jobs().insert(r, {}); },
            &context, [&](const Result<> &done) { ++(done ? good : bad); });
    }
    QTRY_COMPARE(good + bad, 4);
    QCOMPARE(bad, 1);
    const auto count = run<qint64>([](Connection &c) { return c.jobs().count(); });
    QCOMPARE(*count, 3);
}

void TestStore::requestId_findsTheJob()
{
    const auto made = insert(record(QStringLiteral("a")), QStringLiteral("request-1"));
    VERIFY_OK(made);
    const auto find = [this](const char *id) {
        return run<std::optional<JobId>>(
            [id](Connection &c) { return c.jobs().ofRequest(QString::fromLatin1(id)); });
    };
    QCOMPARE(**find("request-1"), made->summary.id);
    QVERIFY(!find("request-2")->has_value());
}

void TestStore::page_isNewestFirst_andFiltered()
{
    for (int i = 0; i < 25; ++i) {
        JobRecord r = record(QStringLiteral("job-%1").arg(i));
        r.summary.phase = i % 2 ? JobPhase::Completed : JobPhase::Running;
        VERIFY_OK(insert(r));
    }
    const auto page = [this](const JobQuery &query) {
        return run<JobPage>([query](Connection &c) { return c.jobs().page(query); });
    };
    auto first = page({10, 0, {}, {}, {}});
    VERIFY_OK(first);
    QCOMPARE(first->jobs.size(), 10);
    QCOMPARE(first->jobs.first().name, QStringLiteral("job-24"));
    QVERIFY(first->more);
    QCOMPARE(first->total, 25);
    auto next = page({20, first->jobs.last().sequence, {}, {}, {}});
    QCOMPARE(next->jobs.size(), 15);
    QCOMPARE(next->jobs.first().name, QStringLiteral("job-14"));
    QVERIFY(!next->more);
    QCOMPARE(page({50, 0, {JobPhase::Completed}, {}, {}})->jobs.size(), 12);
    QCOMPARE(page({50, 0, {}, {}, QStringLiteral("job-1*")})->jobs.size(), 11);
    QCOMPARE(page({50, 0, {}, {}, QStringLiteral("job-[1]")})->jobs.size(), 0); // only * and ? are special
    QCOMPARE(page({50, 0, {}, QStringLiteral("none"), {}})->jobs.size(), 0);
}

void TestStore::changes_areWholeWhateverThePage_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 2, 3, 7, 100})
        QTest::addRow("%d", limit) << limit;
}

void TestStore::changes_areWholeWhateverThePage()
{
    QFETCH(int, limit);
    QList<JobRecord> all;
    for (int i = 0; i < 12; ++i)
        all.append(*insert(record(QStringLiteral("job-%1").arg(i))));
    for (const int gone : {0, 5, 6}) {
        VERIFY_OK(run<Done>([id = all[gone].summary.id](Connection &c) { return c.jobs().remove(id); }));
        VERIFY_OK(run<Done>([r = all[gone + 1]](Connection &c) mutable { return c.jobs().update(r); }));
    }
    VERIFY_OK(run<Done>([](Connection &c) { return c.jobs().noteAlgorithms(); }));
    QSet<QString> jobs;
    QSet<QString> removed;
    bool algorithms = false;
    Revision at = 0;
    for (int rounds = 0; rounds < 100; ++rounds) {
        const auto page = run<ChangePage>([at, limit](Connection &c) { return c.jobs().changes(at, limit); });
        VERIFY_OK(page);
        for (const JobSummary &s : page->jobs) {
            QVERIFY(s.revision > at && s.revision <= page->revision);
            jobs.insert(s.name);
        }
        for (const JobId &id : page->removed)
            removed.insert(id.toString());
        algorithms = algorithms || page->algorithms;
        QVERIFY(!page->more || page->revision > at); // it always gets on
        at = page->revision;
        if (!page->more)
            break;
    }
    QCOMPARE(jobs.size(), 9);
    QCOMPARE(removed.size(), 3);
    QVERIFY(algorithms);
    const auto quiet = run<ChangePage>([at](Connection &c) { return c.jobs().changes(at, 10); });
    QVERIFY(quiet->jobs.isEmpty() && quiet->removed.isEmpty() && !quiet->algorithms && quiet->revision == at);
}

void TestStore::experiments_renameAndRemoveTouchTheirJobs()
{
    Experiment e{ExperimentId::create(), QStringLiteral("e"), {}, 1, 1, 0, {}};
    VERIFY_OK(run<Done>([e](Connection &c) { return c.catalog().put(e); }));
    JobRecord r = record(QStringLiteral("a"));
    r.summary.experiment = e.id;
    const auto made = insert(r);
    VERIFY_OK(made);
    const auto other = insert(record(QStringLiteral("b")));
    e.name = QStringLiteral("renamed");
    VERIFY_OK(run<Done>([e](Connection &c) -> Result<> {
        if (auto put = c.catalog().put(e); !put)
            return put;
        return c.jobs().touchExperiment(e.id);
    }));
    const auto changed = run<ChangePage>(
        [since = other->summary.revision](Connection &c) { return c.jobs().changes(since, 10); });
    QCOMPARE(changed->jobs.size(), 1);
    QCOMPARE(changed->jobs.first().experimentName, QStringLiteral("renamed"));
    QCOMPARE(
        run<QList<Experiment>>([](Connection &c) { return c.catalog().experiments(); })->first().jobCount, 1);
    VERIFY_OK(run<Done>([id = e.id](Connection &c) { return c.catalog().removeExperiment(id); }));
    const auto job = run<JobRecord>([id = made->summary.id](Connection &c) { return c.jobs().load(id); });
    VERIFY_OK(job); // its jobs stay
    QVERIFY(job->summary.experiment.isEmpty());
}

void TestStore::metrics_areThoseOfTheLastLook()
{
    const auto made = insert(record(QStringLiteral("measured")));
    VERIFY_OK(made);
    const QList<Metric> first{{QStringLiteral("acc"), 1, 0.5, 1, 2, 0, false, 0},
                              {QStringLiteral("loss"), 0.25, -1e300, 1e300, qint64(1) << 40, 3, true, 2},
                              {QStringLiteral("none"), 0, 0, 0, 0, 7, true, 0}};
    const auto put = [&](const QList<Metric> &metrics) {
        return run<Done>([&](Connection &c) { return c.metrics().put(made->summary.id, metrics); });
    };
    const auto get = [&] {
        return run<QList<Metric>>([&](Connection &c) { return c.metrics().ofJob(made->summary.id); });
    };
    VERIFY_OK(put(first));
    QCOMPARE(*get(), first);
    VERIFY_OK(put({first[1]}));
    QCOMPARE(*get(), QList<Metric>{first[1]});
    VERIFY_OK(put({}));
    QCOMPARE(*get(), QList<Metric>());
}

void TestStore::metrics_ofJobs_areThoseAskedFor()
{
    QList<JobId> jobs;
    for (int version = 1; version <= 3; ++version)
        jobs.append(insert(record(QStringLiteral("a"), version))->summary.id);
    // Names are any text: also one that reads as a number, or as a part of a question.
    const QString odd = QStringLiteral("it's \"5\" ü\\, [%]");
    const QList<Metric> first{{QStringLiteral("5"), 1, 0.5, 1, 2, 0, false, 0},
                              {odd, 0.25, -1e300, 1e300, qint64(1) << 40, 3, true, 2},
                              {QStringLiteral("loss"), 0.5, 0.5, 2, 3, 1, false, 4}};
    const QList<Metric> second{{QStringLiteral("Loss"), 1, 1, 1, 1, 0, false, 0},
                               {QStringLiteral("loss"), 4, 3, 5, 6, 0, false, 0}};
    VERIFY_OK(run<Done>([&](Connection &c) { return c.metrics().put(jobs[0], first); }));
    VERIFY_OK(run<Done>([&](Connection &c) { return c.metrics().put(jobs[1], second); }));
    using Found = QHash<JobId, QList<Metric>>;
    const auto of = [this](const QList<JobId> &some, const QStringList &names) {
        return *run<Found>([&](Connection &c) { return c.metrics().ofJobs(some, names); });
    };
    const QString loss = QStringLiteral("loss");
    // By name; a job without one of them is left out, also one that is not there.
    QCOMPARE(of(jobs + QList{JobId(QStringLiteral("none"))}, {loss}),
             (Found{{jobs[0], {first[2]}}, {jobs[1], {second[1]}}}));
    QCOMPARE(of({jobs[0]}, {loss, odd, QStringLiteral("5")}), (Found{{jobs[0], first}}));
    QCOMPARE(of({jobs[1]}, {QStringLiteral("5"), odd}), Found());
    QCOMPARE(of({jobs[1]}, {QStringLiteral("LOSS")}), Found());
    QCOMPARE(of({jobs[1], jobs[1]}, {loss, loss}), (Found{{jobs[1], {second[1]}}}));
    QCOMPARE(of({}, {loss}), Found());
    QCOMPARE(of(jobs, {}), Found());
    VERIFY_OK(run<Done>([&](Connection &c) { return c.jobs().remove(jobs[0]); }));
    QCOMPARE(of(jobs, {loss}), (Found{{jobs[1], {second[1]}}}));
}

void TestStore::metrics_names_haveTheMostCommonFirst()
{
    using Names = QList<std::pair<QString, qint64>>;
    const auto names = [this] { return *run<Names>([](Connection &c) { return c.metrics().names(); }); };
    QCOMPARE(names(), Names());
    const auto measure = [this](int version, const QStringList &measured) {
        const JobId job = insert(record(QStringLiteral("a"), version))->summary.id;
        QList<Metric> metrics;
        for (const QString &name : measured)
            metrics.append({name, 1, 1, 1, 1, 0, false, 0});
        VERIFY_OK(run<Done>([&](Connection &c) { return c.metrics().put(job, metrics); }));
    };
    const QString acc = QStringLiteral("acc");
    const QString loss = QStringLiteral("loss");
    const QString rate = QStringLiteral("rate");
    measure(1, {rate, acc});
    measure(2, {loss});
    measure(3, {loss, rate});
    measure(4, {loss});
    QCOMPARE(names(), (Names{{loss, 3}, {rate, 2}, {acc, 1}}));
    measure(5, {acc}); // as many as the other: by name
    QCOMPARE(names(), (Names{{loss, 3}, {acc, 2}, {rate, 2}}));
    const JobId second = *run<JobId>([](Connection &c) { return c.jobs().find(QStringLiteral("a/V0002")); });
    VERIFY_OK(run<Done>([&](Connection &c) { return c.jobs().remove(second); }));
    QCOMPARE(names(), (Names{{acc, 2}, {loss, 2}, {rate, 2}}));
    QStringList many;
    for (int i = 0; i < 2000; ++i)
        many.append(QStringLiteral("m%1").arg(i, 4, 10, QLatin1Char('0')));
    measure(6, many);
    const Names most = names();
    QCOMPARE(most.size(), 2000);
    QCOMPARE(most.last(), (std::pair<QString, qint64>{QStringLiteral("m1996"), 1}));
}

void TestStore::reopened_everythingIsThere()
{
    const auto made = insert(record(QStringLiteral("a")));
    VERIFY_OK(run<Done>([id = made->summary.id](Connection &c) {
        return c.events().add(
            {0, id, 5, EventLevel::Warning, 0, {QStringLiteral("event.x"), {QStringLiteral("1")}}});
    }));
    const auto gone = insert(record(QStringLiteral("b")));
    VERIFY_OK(run<Done>([id = gone->summary.id](Connection &c) { return c.jobs().remove(id); }));
    const auto before = run<Revision>([](Connection &c) -> Result<Revision> { return c.jobs().revision(); });
    reopen();
    // The revision never steps back, or a client would take new changes for old ones.
    QCOMPARE(*run<Revision>([](Connection &c) -> Result<Revision> { return c.jobs().revision(); }), *before);
    QCOMPARE(*run<qint64>([](Connection &c) { return c.jobs().count(); }), 1);
    const auto events =
        run<QList<Event>>([id = made->summary.id](Connection &c) { return c.events().ofJob(id, 0); });
    QCOMPARE(events->size(), 1);
    QCOMPARE(events->first().message, (Message{QStringLiteral("event.x"), {QStringLiteral("1")}}));
    QCOMPARE(events->first().level, EventLevel::Warning);
}

void TestStore::newerDatabase_isRefusedUntouched()
{
    m_store.reset();
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("t"));
        db.setDatabaseName(path());
        QVERIFY(db.open());
        QVERIFY(QSqlQuery(db).exec(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion() + 1)));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("t"));
    const auto store = Store::open(path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::VersionMismatch);
    QVERIFY(store.error().what.contains(QString::number(schemaVersion() + 1)));
}

void TestStore::firstVersion_isBroughtUpToDate_withItsJobs()
{
    const auto made = insert(record(QStringLiteral("old")));
    VERIFY_OK(made);
    m_store.reset();
    {
        // As the first release left it: without what came later.
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("t"));
        db.setDatabaseName(path());
        QVERIFY(db.open());
        QFile first(QStringLiteral(":/store/migrations/0001_jobs.sql"));
        QVERIFY(first.open(QIODevice::ReadOnly));
        const QString ours = QString::fromUtf8(first.readAll());
        QStringList lines{QStringLiteral("PRAGMA user_version=1"),
                          QStringLiteral("ALTER TABLE job DROP COLUMN upload"),
                          QStringLiteral("ALTER TABLE attempt DROP COLUMN gpus")};
        const QStringList tables = db.tables();
        for (const QString &table : tables) {
            if (!table.startsWith(u"sqlite_") &&
                !ours.contains(QStringLiteral("CREATE TABLE %1 (").arg(table)))
                lines.append(QStringLiteral("DROP TABLE %1").arg(table));
        }
        QVERIFY(lines.size() > 5);
        for (const QString &line : std::as_const(lines))
            QVERIFY2(QSqlQuery(db).exec(line), qPrintable(line));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("t"));
    reopen();
    const auto loaded = run<JobRecord>([id = made->summary.id](Connection &c) { return c.jobs().load(id); });
    VERIFY_OK(loaded);
    QCOMPARE(loaded->summary, made->summary);
    QCOMPARE(loaded->spec, made->spec);
    const Dataset dataset{DatasetId::create(), QStringLiteral("digits"), {}, 1, 1, {}};
    VERIFY_OK(run<Done>([dataset](Connection &c) { return c.datasets().put(dataset); }));
    VERIFY_OK(run<Done>(
        [id = made->summary.id, dataset](Connection &c) { return c.datasets().noteUse(id, dataset.id); }));
    reopen();
    QCOMPARE(run<QList<Dataset>>([](Connection &c) { return c.datasets().datasets(); })->size(), 1);
}

void TestStore::notADatabase_isSaid()
{
    m_store.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto store = Store::open(path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::Corrupt);
    QCOMPARE(QFileInfo(path()).size(), 8192);
}

void TestStore::answers_comeInOrder_andNotToTheDead()
{
    QList<int> order;
    QObject alive;
    auto dead = std::make_unique<QObject>();
    bool toTheDead = false;
    for (int i = 0; i < 600; ++i)
        m_store->run<int>([i](Connection &) -> Result<int> { return i; }, &alive,
                          [&](const Result<int> &r) { order.append(*r); });
    m_store->run<int>([](Connection &) -> Result<int> { return 0; }, dead.get(),
                      [&](const Result<int> &) { toTheDead = true; });
    dead.reset();
    VERIFY_OK(run<int>([](Connection &) -> Result<int> { return 0; }));
    QCOMPARE(order.size(), 600);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QVERIFY(!toTheDead);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
