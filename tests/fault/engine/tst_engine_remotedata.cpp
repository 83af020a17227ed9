// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/wording.h"
#include "model/protocol/messages/remotedatamethods.h"
#include "model/protocol/messages/storagemethods.h"
#include "tests/support/real/realengine.h"
#include "tests/support/store/teststore.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QProcess>
#include <QTimer>

#include <algorithm>

using namespace trainshed;
using test::RealEngine;
using test::TestStore;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Datasets whose data are in object storage, with the real engine and an S3 server: frozen, verified, and
/// jobs that run on what was published or not at all.
class TestEngineRemoteData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void dataset_lives();
    void errors_areSentences();
    void cancelled_leavesNothing();
    void job_runsOnWhatWasPublished();
    void job_onChangedData_failsBeforeItStarts();
    void changedBetweenLookAndFetch_isNoticed();
    void archiveInABucket();
    void start_isRead();
    void size_isMeasured();

private:
    Result<rpc::DatasetReply> create(const QString &name, const QString &location,
                                     const QString &operation = {});
    static JobSpec jobOn(const QString &name, const QString &line, const QString &dataset);
    Result<JobDetails> ran(const JobSpec &spec);
    bool hasEvent(const JobId &id, const QString &code);

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<RealEngine> m_engine;
};

void TestEngineRemoteData::init()
{
    m_store = std::make_unique<TestStore>();
    QVERIFY(m_store->isRunning());
    m_engine = std::make_unique<RealEngine>();
    QVERIFY(m_engine->start());
    rpc::StorageProfileSave save;
    save.profile = m_store->access().profile;
    save.profile.accessKey = m_store->access().accessKey;
    save.profile.isDefault = true;
    save.secret = m_store->access().secretKey;
    VERIFY_OK(m_engine->ask(save));
}

void TestEngineRemoteData::cleanup()
{
    m_engine.reset();
    m_store.reset();
}

Result<rpc::DatasetReply> TestEngineRemoteData::create(const QString &name, const QString &location,
                                                       const QString &operation)
{
    return m_engine->ask(rpc::DatasetCreate{name, {}, location, {}, operation});
}

JobSpec TestEngineRemoteData::jobOn(const QString &name, const QString &line, const QString &dataset)
{
    JobSpec spec = RealEngine::command(name, line);
    InputChannel input;
    input.name = s("IN");
    input.access = AccessMethod::Environment;
    input.dataset = {dataset, {}};
    spec.inputs = {input};
    return spec;
}

Result<JobDetails> TestEngineRemoteData::ran(const JobSpec &spec)
{
    const auto made = m_engine->ask(rpc::JobCreate{spec, false, {}, {}});
    if (!made)
        return made.error();
    return m_engine->ended(made->id);
}

bool TestEngineRemoteData::hasEvent(const JobId &id, const QString &code)
{
    const auto events = m_engine->ask(rpc::JobEvents{id.toString(), 0});
    return events && std::any_of(events->events.cbegin(), events->events.cend(),
                                 [&](const Event &event) { return event.message.code == code; });
}

void TestEngineRemoteData::dataset_lives()
{
    m_store->put(s("data/a"), "first\n");
    m_store->put(s("data/b/c"), "second\n");
    const auto made = create(s("digits"), s("obs://bucket/data"));
    VERIFY_OK(made);
    const DatasetVersion first = made->dataset.versions.value(0);
    QCOMPARE(first.files, 2);
    QCOMPARE(first.bytes, 13);
    QCOMPARE(first.location, s("obs://bucket/data/"));
    QCOMPARE(checksumKind(first), s("etag"));
    const auto files = m_engine->ask(rpc::DatasetFiles{s("digits"), {}, 10});
    VERIFY_OK(files);
    QCOMPARE(files->files, (QList<rpc::DatasetFiles::File>{{s("a"), 6}, {s("b/c"), 7}}));
    const auto intact = m_engine->ask(rpc::DatasetVerify{s("digits"), {}, true, {}});
    VERIFY_OK(intact);
    QVERIFY(intact->changes.isEmpty());

    m_store->put(s("data/a"), "FIRST\n");
    VERIFY_OK(m_engine->ask(rpc::StorageDelete{{s("s3://bucket/data/b/c")}, {}, {}}));
    m_store->put(s("data/d"), "new\n");
    const auto seen = m_engine->ask(rpc::DatasetCompare{s("digits"), {}, {}});
    VERIFY_OK(seen);
    QCOMPARE(seen->changes.changedNames, QStringList{s("a")});
    QCOMPARE(seen->changes.addedNames, QStringList{s("d")});
    QCOMPARE(seen->changes.removedNames, QStringList{s("b/c")});
    const auto looked = m_engine->ask(rpc::DatasetVerify{s("digits"), s("V001"), true, {}});
    VERIFY_OK(looked);
    QCOMPARE(looked->changes, seen->changes);
    QCOMPARE(int(looked->dataset.versions.value(0).state), int(DataState::Changed));
    rpc::DatasetPublish publish;
    publish.dataset = s("digits");
    const auto second = m_engine->ask(publish);
    VERIFY_OK(second);
    QCOMPARE(second->version, 2);
    QCOMPARE(second->changes, seen->changes);

    // All of it gone: the finding is that everything was removed.
    VERIFY_OK(m_engine->ask(rpc::StorageDelete{{s("s3://bucket/data/a"), s("s3://bucket/data/d")}, {}, {}}));
    const auto gone = m_engine->ask(rpc::DatasetVerify{s("digits"), s("V002"), true, {}});
    VERIFY_OK(gone);
    QCOMPARE(gone->changes.removedNames, (QStringList{s("a"), s("d")}));
    QCOMPARE(QDir(m_engine->home().datasetsPath()).entryList(QDir::Files).size(), 2); // the manifests
}

void TestEngineRemoteData::errors_areSentences()
{
    const auto nothing = create(s("a"), s("s3://bucket/nothing/"));
    QCOMPARE(nothing.error().code, ErrorCode::NotFound);
    const auto bucket = create(s("b"), s("s3://no-such-bucket/x/"));
    QCOMPARE(bucket.error().code, ErrorCode::NotFound);
    QVERIFY2(bucket.error().what.contains(s("no-such-bucket")), qUtf8Printable(bucket.error().what));
    m_store->put(s("evil/../x"), "x");
    const auto evil = create(s("c"), s("s3://bucket/evil/"));
    QCOMPARE(evil.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(evil.error().what.contains(s("evil/../x")), qUtf8Printable(evil.error().what));
    QCOMPARE(create(s("d"), s("s3://bucket/a/../b")).error().code, ErrorCode::InvalidArgument);
    VERIFY_OK(m_engine->ask(rpc::StorageProfileRemove{m_store->access().profile.name}));
    const auto unserved = create(s("e"), s("s3://bucket/x/"));
    QCOMPARE(unserved.error().code, ErrorCode::NotFound);
    QVERIFY2(unserved.error().what.contains(s("storage profile")), qUtf8Printable(unserved.error().what));
    QVERIFY(m_engine->ask(rpc::DatasetList{})->datasets.isEmpty());
    QVERIFY(QDir(m_engine->home().datasetsPath()).entryList(QDir::Files).isEmpty());
}

void TestEngineRemoteData::cancelled_leavesNothing()
{
    m_store->put(s("slow/a"), "x");
    m_store->setFaults(R"({"match":"prefix=slow","times":99,"do":"delay","seconds":30})");
    QTimer::singleShot(0, this, [this] {
        QVERIFY(QTest::qWaitFor([this] { return !m_store->log().isEmpty(); }));
        VERIFY_OK(m_engine->ask(rpc::DatasetProgress{s("mine")}));
        VERIFY_OK(m_engine->ask(rpc::DatasetCancel{s("mine")}));
    });
    const auto made = create(s("slow"), s("s3://bucket/slow/"), s("mine"));
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY(m_engine->ask(rpc::DatasetList{})->datasets.isEmpty());
    QVERIFY(QDir(m_engine->home().datasetsPath()).entryList(QDir::Files).isEmpty());
}

void TestEngineRemoteData::job_runsOnWhatWasPublished()
{
    m_store->put(s("data/a"), "first\n");
    m_store->put(s("data/b/c"), "second\n");
    VERIFY_OK(create(s("digits"), s("s3://bucket/data/")));
    const QString line = s("test \"$(cat \"$IN/a\" \"$IN/b/c\" | wc -l)\" = 2");
    const auto first = ran(jobOn(s("one"), line, s("digits")));
    VERIFY_OK(first);
    QVERIFY2(first->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(first->summary.reason)));
    QVERIFY(hasEvent(first->summary.id, s("event.dataset-checked")));
    // The second one has its files from the cache: the store is only asked what there is.
    m_store->setFaults("[]");
    const auto second = ran(jobOn(s("two"), line, s("digits")));
    VERIFY_OK(second);
    QVERIFY(second->summary.phase == JobPhase::Completed);
    QCOMPARE(m_store->log().filter(s("GET /bucket/data/")).size(), 0);
}

void TestEngineRemoteData::job_onChangedData_failsBeforeItStarts()
{
    m_store->put(s("data/a"), "first\n");
    VERIFY_OK(create(s("digits"), s("s3://bucket/data/")));
    m_store->put(s("data/a"), "FIRST\n");
    m_store->setFaults("[]");
    const auto ended = ran(jobOn(s("late"), s("echo started"), s("digits")));
    VERIFY_OK(ended);
    QVERIFY(ended->summary.phase == JobPhase::Failed);
    QCOMPARE(ended->summary.reason.code, s("end.dataset-changed"));
    QCOMPARE(ended->summary.reason.args.value(4), s("1"));
    QCOMPARE(ended->summary.reason.args.value(5), s("a"));
    QCOMPARE(m_store->log().filter(s("GET /bucket/data/")).size(), 0); // nothing was fetched
}

void TestEngineRemoteData::changedBetweenLookAndFetch_isNoticed()
{
    m_store->put(s("data/a"), "first\n");
    m_store->put(s("data/b"), "second\n");
    VERIFY_OK(create(s("digits"), s("s3://bucket/data/")));
    // Time for the change: the object is asked for, and the answer takes a while.
    m_store->setFaults(R"({"match":"^GET /bucket/data/a","do":"delay","seconds":2})");
    const auto made = m_engine->ask(rpc::JobCreate{jobOn(s("race"), s("true"), s("digits")), false, {}, {}});
    VERIFY_OK(made);
    QTRY_VERIFY_WITH_TIMEOUT(!m_store->log().filter(s("GET /bucket/data/a")).isEmpty(), 20'000);
    m_store->put(s("data/a"), "FIRST\n");
    const auto ended = m_engine->ended(made->id);
    VERIFY_OK(ended);
    QVERIFY(ended->summary.phase == JobPhase::Failed);
    QCOMPARE(ended->summary.reason.code, s("end.dataset-changed"));
}

void TestEngineRemoteData::archiveInABucket()
{
    const QString folder = m_engine->home().root + u"/pack";
    QVERIFY(QDir().mkpath(folder));
    QFile file(QString(folder + u"/inside"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x\n") == 2);
    file.close();
    const QString archive = m_engine->home().root + u"/data.tar";
    QCOMPARE(QProcess::execute(s("tar"), {s("-C"), folder, s("-cf"), archive, s("inside")}), 0);
    QFile packed(archive);
    QVERIFY(packed.open(QIODevice::ReadOnly));
    m_store->put(s("data.tar"), packed.readAll());
    const auto made = create(s("packed"), s("s3://bucket/data.tar"));
    VERIFY_OK(made);
    QCOMPARE(made->dataset.versions.value(0).files, 1);
    const auto ended = ran(jobOn(s("unpacked"), s("test -f \"$IN/inside\""), s("packed")));
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
}

void TestEngineRemoteData::start_isRead()
{
    m_store->put(s("data/big.csv"), QByteArray(200'000, 'b'));
    m_store->put(s("data/empty"), "");
    VERIFY_OK(create(s("digits"), s("s3://bucket/data/")));
    const auto start = m_engine->ask(rpc::DatasetRead{s("digits"), {}, s("big.csv"), 1000});
    VERIFY_OK(start);
    QCOMPARE(start->size, 200'000);
    QCOMPARE(QByteArray::fromBase64(start->content.toLatin1()), QByteArray(1000, 'b'));
    const auto whole = m_engine->ask(rpc::DatasetRead{s("digits"), {}, s("big.csv"), 1 << 20});
    VERIFY_OK(whole);
    QCOMPARE(QByteArray::fromBase64(whole->content.toLatin1()).size(), 200'000);
    const auto empty = m_engine->ask(rpc::DatasetRead{s("digits"), {}, s("empty"), 1000});
    VERIFY_OK(empty);
    QCOMPARE(empty->size, 0);
    QCOMPARE(m_engine->ask(rpc::DatasetRead{s("digits"), {}, s("../x"), 1000}).error().code,
             ErrorCode::NotFound);
    m_store->put(s("data/big.csv"), QByteArray(200'000, 'c'));
    QCOMPARE(m_engine->ask(rpc::DatasetRead{s("digits"), {}, s("big.csv"), 1000}).error().code,
             ErrorCode::Conflict);
}

void TestEngineRemoteData::size_isMeasured()
{
    m_store->put(s("in/a"), QByteArray(1000, 'a'));
    m_store->put(s("in/b/c"), QByteArray(24, 'c'));
    m_store->put(s("in/../evil"), "left out");
    const auto size = m_engine->ask(rpc::StorageMeasure{s("s3://bucket/in"), {}});
    VERIFY_OK(size);
    QCOMPARE(*size, (rpc::StorageMeasure::Reply{2, 1024}));
    QCOMPARE(m_engine->ask(rpc::StorageMeasure{s("s3://bucket/none/"), {}}).error().code,
             ErrorCode::NotFound);
    QCOMPARE(m_engine->ask(rpc::StorageMeasure{s("/tmp"), {}}).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestEngineRemoteData)
#include "tst_engine_remotedata.moc"
