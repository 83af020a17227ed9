// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/engine/storagefixture.h"

#include "model/job/wording.h"
#include "model/protocol/messages/cachemethods.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <functional>

using namespace trainshed;
using test::StorageFixture;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray textIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Jobs whose data are in object storage, with the real engine and an S3 server: brought in, brought out,
/// whatever is killed meanwhile.
class TestEngineStorage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<StorageFixture>();
        VERIFY_OK(m_home->start());
        VERIFY_OK(m_home->setOutputInterval(1));
    }
    void cleanup() { m_home.reset(); }
    void data_areBroughtInAndOut();
    void secondJob_hasItsInputFromTheCache();
    void predownload_isGoneOnWith();
    void settledOutputs_areSentWhileItRuns();
    void failedUpload_isRetried();
    void wrongKey_failsAtOnce();
    void stopped_whileBringing();
    void engineKilled_whileSending_goesOn();
    void progress_isTold();
    void hindrance_isTold_data();
    void hindrance_isTold();

private:
    JobTransfer watch(const JobId &id, const std::function<bool(const JobTransfer &)> &isWanted);

    std::unique_ptr<StorageFixture> m_home;
};

void TestEngineStorage::data_areBroughtInAndOut()
{
    m_home->store.put(s("in/a.txt"), "first");
    m_home->store.put(s("in/b/Grüße 1.txt"), "second");
    m_home->store.put(s("in/../climbs"), "never");
    m_home->store.put(s("code/run.sh"), "cat \"$IN/a.txt\" > \"$OUT/result\"\n");
    JobSpec spec = StorageFixture::job(
        s("whole"), s("sh run.sh; ls -R \"$IN\"; mkdir \"$OUT/deep\"; echo x > \"$OUT/deep/x\"; "
                      "env > environment; echo \"$S3_ENDPOINT $S3_USE_HTTPS $S3_VERIFY_SSL\" > storage; "
                      "test -w \"$IN/a.txt\" && test $(id -u) != 0 && exit 7; exit 0"));
    spec.algorithm.codeDir = s("s3://bucket/code");
    spec.logLocation = s("obs://bucket/logs");
    const JobId id = m_home->create(spec);
    QVERIFY(!id.isEmpty());
    const auto ended = m_home->engine.ended(id);
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
    QVERIFY(!ended->summary.upload.isSet());
    QCOMPARE(m_home->store.object(s("out-whole/result"))[u"size"].toInt(), 5);
    QCOMPARE(m_home->store.object(s("out-whole/deep/x"))[u"size"].toInt(), 2);
    QVERIFY(m_home->store.object(s("logs/attempt-1-worker-0.log"))[u"size"].toInt() > 10);
    QCOMPARE(ended->code.files, 1);
    const QString code = m_home->engine.home().attemptPath(id, 1) + u"/modelarts/user-job-dir/code/";
    QCOMPARE(textIn(code + u"storage"), QByteArray(m_home->store.endpoint().toUtf8() + " 0 1\n"));
    for (const char *secret : {test::TestStore::accessKey, test::TestStore::secretKey})
        QVERIFY(!textIn(code + u"environment").contains(secret));
    const QStringList refused = m_home->eventsOf(id).filter(s("event.object-refused"));
    QCOMPARE(refused.size(), 1);
    QVERIFY2(refused.first().contains(u"../climbs"), qUtf8Printable(refused.first()));
    const QString folder = m_home->engine.home().attemptPath(id, 1);
    QVERIFY(!QFile::exists(folder + u"/modelarts/climbs"));
    QTRY_VERIFY(!QFile::exists(folder + u"/modelarts/inputs"));
}

void TestEngineStorage::secondJob_hasItsInputFromTheCache()
{
    constexpr int files = 500;
    for (int i = 0; i < files; ++i)
        m_home->store.put(QStringLiteral("in/%1").arg(i), QByteArray(1000, 'x'));
    const JobId first = m_home->create(StorageFixture::job(s("first"), s("true")));
    VERIFY_OK(m_home->engine.ended(first, 60'000));
    m_home->store.setFaults(
        "{\"match\": \"nothing at all\", \"do\": \"status\", \"status\": 500}"); // forgets the log
    QElapsedTimer timer;
    timer.start();
    const JobId second =
        m_home->create(StorageFixture::job(s("second"), s("test $(ls \"$IN\" | wc -l) = 500")));
    const auto ended = m_home->engine.ended(second, 60'000);
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
    QCOMPARE(m_home->requests(s("GET /bucket/in/")).size(), 0);
    const auto kept = m_home->engine.ask(rpc::CacheShow{});
    VERIFY_OK(kept);
    QCOMPARE(kept->files, files);
    QCOMPARE(kept->bytes, files * 1000);
    const auto cleared = m_home->engine.ask(rpc::CacheClear{});
    VERIFY_OK(cleared);
    QCOMPARE(cleared->files, 0);
}

/// What an earlier job left there is where it was; only what is new or changed goes back.
void TestEngineStorage::predownload_isGoneOnWith()
{
    JobSpec spec = StorageFixture::job(s("pre"), s("test -e \"$OUT/model\" && echo more >> \"$OUT/model\"; "
                                                   "echo new > \"$OUT/new-$(ls \"$OUT\" | wc -l)\""));
    spec.inputs.clear();
    spec.outputs[0].predownload = true;
    // The first of many: there is nothing yet.
    const auto first = m_home->engine.ended(m_home->create(spec));
    VERIFY_OK(first);
    QVERIFY2(first->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(first->summary.reason)));
    QCOMPARE(m_home->store.object(s("out-pre/new-0"))[u"size"].toInt(), 4);

    m_home->store.put(s("out-pre/model"), "first\n");
    m_home->store.put(s("out-pre/deep/keep"), "kept");
    m_home->store.setFaults("[]"); // forgets the log
    spec.name = s("again");
    const auto second = m_home->engine.ended(m_home->create(spec));
    VERIFY_OK(second);
    QVERIFY2(second->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(second->summary.reason)));
    QStringList sent = m_home->requests(s("PUT /bucket/"));
    sent.sort();
    QCOMPARE(sent, (QStringList{s("PUT /bucket/out-pre/model"), s("PUT /bucket/out-pre/new-3")}));
    QCOMPARE(m_home->store.object(s("out-pre/model"))[u"size"].toInt(), 11);
}

void TestEngineStorage::settledOutputs_areSentWhileItRuns()
{
    const QString stop = m_home->engine.home().root + u"/stop";
    const JobId id = m_home->create([&] {
        JobSpec spec = StorageFixture::job(
            s("live"), s("echo model > \"$OUT/model\"; while ! test -e %1; do date +%N > \"$OUT/moving\"; "
                         "sleep 0.2; done")
                           .arg(stop));
        spec.inputs.clear();
        return spec;
    }());
    QTRY_VERIFY_WITH_TIMEOUT(m_home->store.object(s("out-live/model")).isObject(), 15'000);
    QVERIFY(!m_home->store.object(s("out-live/moving")).isObject());
    QFile file(stop);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto ended = m_home->engine.ended(id);
    VERIFY_OK(ended);
    QCOMPARE(int(ended->summary.phase), int(JobPhase::Completed));
    QVERIFY(m_home->store.object(s("out-live/moving")).isObject());
}

void TestEngineStorage::failedUpload_isRetried()
{
    VERIFY_OK(m_home->setOutputInterval(0));
    m_home->store.setFaults("{\"match\": \"^PUT /bucket/out\", \"do\": \"status\", \"status\": 403, "
                            "\"code\": \"AccessDenied\", \"times\": 1000}");
    JobSpec spec = StorageFixture::job(s("later"), s("echo model > \"$OUT/model\""));
    spec.inputs.clear();
    spec.autoRestart = 2; // to train again would not help
    const JobId id = m_home->create(spec);
    const auto failed = m_home->engine.ended(id);
    VERIFY_OK(failed);
    QCOMPARE(int(failed->summary.phase), int(JobPhase::Failed));
    QCOMPARE(failed->summary.reason.code, s("end.output-failed"));
    QCOMPARE(failed->attempts.size(), 1);
    QVERIFY(canRetryUpload(failed->summary));
    QVERIFY(QFile::exists(m_home->engine.home().attemptPath(id, 1) + u"/modelarts/outputs/OUT_0/model"));
    m_home->store.setFaults("[]");
    VERIFY_OK(m_home->engine.ask(rpc::JobRetryUpload{s("later")}));
    QTRY_COMPARE_WITH_TIMEOUT(int(m_home->engine.show(id)->summary.phase), int(JobPhase::Completed), 15'000);
    QVERIFY(m_home->store.object(s("out-later/model")).isObject());
    QCOMPARE(m_home->engine.ask(rpc::JobRetryUpload{s("later")}).error().code, ErrorCode::Conflict);
}

void TestEngineStorage::wrongKey_failsAtOnce()
{
    m_home->store.put(s("in/a"), "a");
    VERIFY_OK(m_home->saveProfile(s("wrong"), s("test")));
    JobSpec spec = StorageFixture::job(s("wrong"), s("true"));
    spec.autoRestart = 3;
    const auto ended = m_home->engine.ended(m_home->create(spec));
    VERIFY_OK(ended);
    QCOMPARE(int(ended->summary.phase), int(JobPhase::Failed));
    QCOMPARE(ended->summary.reason.code, s("end.input-failed"));
    QCOMPARE(ended->attempts.size(), 1);
}

void TestEngineStorage::stopped_whileBringing()
{
    m_home->store.put(s("in/big"), QByteArray(4 << 20, 'x'));
    m_home->store.setFaults(
        "{\"match\": \"^GET /bucket/in/big\", \"do\": \"slow\", \"rate\": 200000, \"times\": 100}");
    const JobId id = m_home->create(StorageFixture::job(s("stopped"), s("true")));
    QTRY_VERIFY(m_home->requests(s("GET /bucket/in/big")).size() > 0);
    QElapsedTimer timer;
    timer.start();
    VERIFY_OK(m_home->engine.ask(rpc::JobStop{s("stopped")}));
    const auto ended = m_home->engine.ended(id);
    VERIFY_OK(ended);
    QCOMPARE(int(ended->summary.phase), int(JobPhase::Terminated));
    QVERIFY(timer.elapsed() < 3000);
}

void TestEngineStorage::engineKilled_whileSending_goesOn()
{
    VERIFY_OK(m_home->setOutputInterval(0));
    m_home->store.setFaults(
        "{\"match\": \"^PUT /bucket/out-sent/2\", \"do\": \"slow\", \"rate\": 100, \"times\": 100}");
    JobSpec spec =
        StorageFixture::job(s("sent"), s("for i in 1 2 3; do head -c 3000 /dev/zero > \"$OUT/$i\"; done"));
    spec.inputs.clear();
    const JobId id = m_home->create(spec);
    QTRY_VERIFY_WITH_TIMEOUT(m_home->requests(s("PUT /bucket/out-sent/2")).size() > 0, 15'000);
    m_home->engine.kill();
    m_home->store.setFaults("[]");
    QVERIFY(m_home->engine.start());
    const auto ended = m_home->engine.ended(id, 60'000);
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
    for (const char *key : {"out-sent/1", "out-sent/2", "out-sent/3"})
        QCOMPARE(m_home->store.object(s(key))[u"size"].toInt(), 3000);
}

/// Waits, as a window does, until the job's transfer is as wanted.
JobTransfer TestEngineStorage::watch(const JobId &id,
                                     const std::function<bool(const JobTransfer &)> &isWanted)
{
    rpc::Changes changes;
    for (int i = 0; i < 40; ++i) {
        changes.waitMs = 1000;
        const auto told = m_home->engine.ask(changes);
        if (!told)
            break;
        changes.since = told->revision;
        for (const JobSummary &job : told->jobs) {
            if (job.id == id && job.transfer.isSet() && isWanted(*job.transfer))
                return *job.transfer;
        }
    }
    return {};
}

void TestEngineStorage::progress_isTold()
{
    m_home->store.put(s("in/big"), QByteArray(5 << 19, 'x'));
    m_home->store.setFaults(
        "{\"match\": \"^GET /bucket/in/big\", \"do\": \"slow\", \"rate\": 1000000, \"times\": 1}");
    const JobId id = m_home->create(StorageFixture::job(s("seen"), s("true")));
    const JobTransfer seen = watch(id, [](const JobTransfer &transfer) { return transfer.rate > 0; });
    QCOMPARE(seen.what, (Message{s("transfer.input"), {s("IN")}}));
    QCOMPARE(seen.totalBytes, 5 << 19);
    QVERIFY(seen.bytes > 0 && seen.bytes <= seen.totalBytes);
    QVERIFY(seen.rate > 0);
    const auto ended = m_home->engine.ended(id);
    VERIFY_OK(ended);
    QVERIFY(!ended->summary.transfer.isSet());
}

void TestEngineStorage::hindrance_isTold_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("code");
    QTest::newRow("throttled") << QByteArray("\"status\", \"status\": 503, \"code\": \"SlowDown\", "
                                             "\"headers\": {\"Retry-After\": \"2\"}, \"times\": 1")
                               << s("transfer.slowed");
    QTest::newRow("no line") << QByteArray("\"drop\", \"times\": 5") << s("transfer.no-line");
}

/// A store that asks for patience, or can't be had for a while, is named: no rate of 0 without a word.
void TestEngineStorage::hindrance_isTold()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, code);
    m_home->store.put(s("in/a"), "a");
    m_home->store.setFaults("{\"match\": \"^GET /bucket/in/a\", \"do\": " + fault + '}');
    const JobId id = m_home->create(StorageFixture::job(s("slow"), s("true")));
    const JobTransfer seen =
        watch(id, [](const JobTransfer &transfer) { return !transfer.hindrance.isEmpty(); });
    QCOMPARE(seen.hindrance.code, code);
    const auto ended = m_home->engine.ended(id);
    VERIFY_OK(ended);
    QCOMPARE(int(ended->summary.phase), int(JobPhase::Completed));
}

QTEST_GUILESS_MAIN(TestEngineStorage)
#include "tst_engine_storage.moc"
