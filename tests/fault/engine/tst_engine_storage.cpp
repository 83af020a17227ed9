// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/wording.h"
#include "model/protocol/messages/cachemethods.h"
#include "model/protocol/messages/storagemethods.h"
#include "tests/support/real/realengine.h"
#include "tests/support/store/teststore.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

using namespace trainshed;
using test::RealEngine;
using test::TestStore;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Jobs whose data are in object storage, with the real engine and an S3 server: brought in, brought out,
/// whatever is killed meanwhile.
class TestEngineStorage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void data_areBroughtInAndOut();
    void secondJob_hasItsInputFromTheCache();
    void settledOutputs_areSentWhileItRuns();
    void failedUpload_isRetried();
    void wrongKey_failsAtOnce();
    void unreachable_isRestartedAsOftenAsAllowed();
    void stopped_whileBringing();
    void engineKilled_whileBringing_goesOn();
    void engineKilled_whileSending_goesOn();
    void progress_isTold();

private:
    static JobSpec jobOn(const QString &name, const QString &line);
    JobId create(const JobSpec &spec);
    QStringList eventsOf(const JobId &id);
    int requests(const QString &begin);
    Result<> saveProfile(const QString &secret, const QString &before = {});

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<RealEngine> m_engine;
};

Result<> TestEngineStorage::saveProfile(const QString &secret, const QString &before)
{
    rpc::StorageProfileSave save;
    save.before = before;
    save.profile = m_store->access().profile;
    save.profile.accessKey = m_store->access().accessKey;
    save.profile.isDefault = true;
    save.secret = secret;
    const auto saved = m_engine->ask(save);
    return saved ? Result<>(Done{}) : saved.error();
}

void TestEngineStorage::init()
{
    m_store = std::make_unique<TestStore>();
    QVERIFY(m_store->isRunning());
    m_engine = std::make_unique<RealEngine>();
    QVERIFY(m_engine->start());
    VERIFY_OK(saveProfile(m_store->access().secretKey));
    VERIFY_OK(m_engine->ask(rpc::SettingsSet{QJsonObject{{s("outputs.interval"), 1}}}));
}

void TestEngineStorage::cleanup()
{
    m_engine.reset();
    m_store.reset();
}

JobSpec TestEngineStorage::jobOn(const QString &name, const QString &line)
{
    JobSpec spec = RealEngine::command(name, line);
    InputChannel input;
    input.name = s("IN");
    input.access = AccessMethod::Environment;
    input.location = s("obs://bucket/in");
    spec.inputs = {input};
    OutputChannel output;
    output.name = s("OUT");
    output.access = AccessMethod::Environment;
    output.location = QString(u"s3://bucket/out-" + name + u'/');
    spec.outputs = {output};
    return spec;
}

JobId TestEngineStorage::create(const JobSpec &spec)
{
    const auto made = m_engine->ask(rpc::JobCreate{spec, false, {}, {}});
    if (!made)
        qWarning("%s", qUtf8Printable(made.error().text()));
    return made ? made->id : JobId();
}

QStringList TestEngineStorage::eventsOf(const JobId &id)
{
    QStringList lines;
    const auto events = m_engine->ask(rpc::JobEvents{id.toString(), 0});
    if (events) {
        for (const Event &event : events->events)
            lines.append(QString(event.message.code + u' ' + event.message.args.join(u'|')));
    }
    return lines;
}

int TestEngineStorage::requests(const QString &begin)
{
    return static_cast<int>(m_store->log().filter(begin).size());
}

void TestEngineStorage::data_areBroughtInAndOut()
{
    m_store->put(s("in/a.txt"), "first");
    m_store->put(s("in/b/Grüße 1.txt"), "second");
    m_store->put(s("in/../climbs"), "never");
    m_store->put(s("code/run.sh"), "cat \"$IN/a.txt\" > \"$OUT/result\"\n");
    JobSpec spec =
        jobOn(s("whole"), s("sh run.sh; ls -R \"$IN\"; mkdir \"$OUT/deep\"; echo x > \"$OUT/deep/x\"; "
                            "test -w \"$IN/a.txt\" && test $(id -u) != 0 && exit 7; exit 0"));
    spec.algorithm.codeDir = s("s3://bucket/code");
    spec.logLocation = s("obs://bucket/logs");
    const JobId id = create(spec);
    QVERIFY(!id.isEmpty());
    const auto ended = m_engine->ended(id);
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
    QVERIFY(!ended->summary.upload.isSet());
    QCOMPARE(m_store->object(s("out-whole/result"))[u"size"].toInt(), 5);
    QCOMPARE(m_store->object(s("out-whole/deep/x"))[u"size"].toInt(), 2);
    QVERIFY(m_store->object(s("logs/attempt-1-worker-0.log"))[u"size"].toInt() > 10);
    QCOMPARE(ended->code.files, 1);
    const QStringList refused = eventsOf(id).filter(s("event.object-refused"));
    QCOMPARE(refused.size(), 1);
    QVERIFY2(refused.first().contains(u"../climbs"), qUtf8Printable(refused.first()));
    const QString folder = m_engine->home().attemptPath(id, 1);
    QVERIFY(!QFile::exists(folder + u"/modelarts/climbs"));
    QTRY_VERIFY(!QFile::exists(folder + u"/modelarts/inputs"));
}

void TestEngineStorage::secondJob_hasItsInputFromTheCache()
{
    constexpr int files = 500;
    for (int i = 0; i < files; ++i)
        m_store->put(QStringLiteral("in/%1").arg(i), QByteArray(1000, 'x'));
    const JobId first = create(jobOn(s("first"), s("true")));
    VERIFY_OK(m_engine->ended(first, 60'000));
    m_store->setFaults(
        "{\"match\": \"nothing at all\", \"do\": \"status\", \"status\": 500}"); // forgets the log
    QElapsedTimer timer;
    timer.start();
    const JobId second = create(jobOn(s("second"), s("test $(ls \"$IN\" | wc -l) = 500")));
    const auto ended = m_engine->ended(second, 60'000);
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
    QCOMPARE(requests(s("GET /bucket/in/")), 0);
    const auto kept = m_engine->ask(rpc::CacheShow{});
    VERIFY_OK(kept);
    QCOMPARE(kept->files, files);
    QCOMPARE(kept->bytes, files * 1000);
    const auto cleared = m_engine->ask(rpc::CacheClear{});
    VERIFY_OK(cleared);
    QCOMPARE(cleared->files, 0);
}

void TestEngineStorage::settledOutputs_areSentWhileItRuns()
{
    const QString stop = m_engine->home().root + u"/stop";
    const JobId id = create([&] {
        JobSpec spec = jobOn(
            s("live"), s("echo model > \"$OUT/model\"; while ! test -e %1; do date +%N > \"$OUT/moving\"; "
                         "sleep 0.2; done")
                           .arg(stop));
        spec.inputs.clear();
        return spec;
    }());
    QTRY_VERIFY_WITH_TIMEOUT(m_store->object(s("out-live/model")).isObject(), 15'000);
    QVERIFY(!m_store->object(s("out-live/moving")).isObject());
    QFile file(stop);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto ended = m_engine->ended(id);
    VERIFY_OK(ended);
    QCOMPARE(int(ended->summary.phase), int(JobPhase::Completed));
    QVERIFY(m_store->object(s("out-live/moving")).isObject());
}

void TestEngineStorage::failedUpload_isRetried()
{
    VERIFY_OK(m_engine->ask(rpc::SettingsSet{QJsonObject{{s("outputs.interval"), 0}}}));
    m_store->setFaults(
        "{\"match\": \"^PUT /bucket/out\", \"do\": \"status\", \"status\": 403, \"times\": 1000}");
    JobSpec spec = jobOn(s("later"), s("echo model > \"$OUT/model\""));
    spec.inputs.clear();
    spec.autoRestart = 2; // to train again would not help
    const JobId id = create(spec);
    const auto failed = m_engine->ended(id);
    VERIFY_OK(failed);
    QCOMPARE(int(failed->summary.phase), int(JobPhase::Failed));
    QCOMPARE(failed->summary.reason.code, s("end.output-failed"));
    QCOMPARE(failed->attempts.size(), 1);
    QVERIFY(canRetryUpload(failed->summary));
    QVERIFY(QFile::exists(m_engine->home().attemptPath(id, 1) + u"/modelarts/outputs/OUT_0/model"));
    m_store->setFaults("[]");
    VERIFY_OK(m_engine->ask(rpc::JobRetryUpload{s("later")}));
    QTRY_COMPARE_WITH_TIMEOUT(int(m_engine->show(id)->summary.phase), int(JobPhase::Completed), 15'000);
    QVERIFY(m_store->object(s("out-later/model")).isObject());
    QCOMPARE(m_engine->ask(rpc::JobRetryUpload{s("later")}).error().code, ErrorCode::Conflict);
}

void TestEngineStorage::wrongKey_failsAtOnce()
{
    m_store->put(s("in/a"), "a");
    VERIFY_OK(saveProfile(s("wrong"), s("test")));
    JobSpec spec = jobOn(s("wrong"), s("true"));
    spec.autoRestart = 3;
    const auto ended = m_engine->ended(create(spec));
    VERIFY_OK(ended);
    QCOMPARE(int(ended->summary.phase), int(JobPhase::Failed));
    QCOMPARE(ended->summary.reason.code, s("end.input-failed"));
    QCOMPARE(ended->attempts.size(), 1);
}

void TestEngineStorage::unreachable_isRestartedAsOftenAsAllowed()
{
    JobSpec spec = jobOn(s("gone"), s("true"));
    spec.autoRestart = 1;
    spec.inputs[0].location = s("https://localhost:9/data.bin");
    const auto ended = m_engine->ended(create(spec), 120'000);
    VERIFY_OK(ended);
    QCOMPARE(int(ended->summary.phase), int(JobPhase::Failed));
    QCOMPARE(ended->attempts.size(), 2);
}

void TestEngineStorage::stopped_whileBringing()
{
    m_store->put(s("in/big"), QByteArray(4 << 20, 'x'));
    m_store->setFaults(
        "{\"match\": \"^GET /bucket/in/big\", \"do\": \"slow\", \"rate\": 200000, \"times\": 100}");
    const JobId id = create(jobOn(s("stopped"), s("true")));
    QTRY_VERIFY(requests(s("GET /bucket/in/big")) > 0);
    QElapsedTimer timer;
    timer.start();
    VERIFY_OK(m_engine->ask(rpc::JobStop{s("stopped")}));
    const auto ended = m_engine->ended(id);
    VERIFY_OK(ended);
    QCOMPARE(int(ended->summary.phase), int(JobPhase::Terminated));
    QVERIFY(timer.elapsed() < 3000);
}

void TestEngineStorage::engineKilled_whileBringing_goesOn()
{
    for (int i = 0; i < 20; ++i)
        m_store->put(QStringLiteral("in/small-%1").arg(i), "s");
    m_store->put(s("in/zbig"), QByteArray(4 << 20, 'x'));
    m_store->setFaults(
        "{\"match\": \"^GET /bucket/in/zbig\", \"do\": \"slow\", \"rate\": 200000, \"times\": 1}");
    const JobId id =
        create(jobOn(s("killed"), s("test $(ls \"$IN\" | wc -l) = 21 && test $(stat -c %s \"$IN/zbig\") "
                                    "= 4194304")));
    QTRY_VERIFY_WITH_TIMEOUT(
        requests(s("GET /bucket/in/zbig")) > 0 && requests(s("GET /bucket/in/small")) >= 20, 20'000);
    QTest::qWait(500); // some of the big one
    m_engine->kill();
    m_store->setFaults("[]");
    QVERIFY(m_engine->start());
    const auto ended = m_engine->ended(id, 60'000);
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
    QCOMPARE(requests(s("GET /bucket/in/small")), 0); // what was there stayed
}

void TestEngineStorage::engineKilled_whileSending_goesOn()
{
    VERIFY_OK(m_engine->ask(rpc::SettingsSet{QJsonObject{{s("outputs.interval"), 0}}}));
    m_store->setFaults(
        "{\"match\": \"^PUT /bucket/out-sent/2\", \"do\": \"slow\", \"rate\": 100, \"times\": 100}");
    JobSpec spec = jobOn(s("sent"), s("for i in 1 2 3; do head -c 3000 /dev/zero > \"$OUT/$i\"; done"));
    spec.inputs.clear();
    const JobId id = create(spec);
    QTRY_VERIFY_WITH_TIMEOUT(requests(s("PUT /bucket/out-sent/2")) > 0, 15'000);
    m_engine->kill();
    m_store->setFaults("[]");
    QVERIFY(m_engine->start());
    const auto ended = m_engine->ended(id, 60'000);
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
    for (const char *key : {"out-sent/1", "out-sent/2", "out-sent/3"})
        QCOMPARE(m_store->object(s(key))[u"size"].toInt(), 3000);
}

void TestEngineStorage::progress_isTold()
{
    m_store->put(s("in/big"), QByteArray(4 << 20, 'x'));
    m_store->setFaults(
        "{\"match\": \"^GET /bucket/in/big\", \"do\": \"slow\", \"rate\": 1000000, \"times\": 1}");
    const JobId id = create(jobOn(s("seen"), s("true")));
    rpc::Changes changes;
    JobTransfer seen;
    for (int i = 0; i < 20 && seen.rate == 0; ++i) {
        changes.waitMs = 2000;
        const auto told = m_engine->ask(changes);
        VERIFY_OK(told);
        changes.since = told->revision;
        for (const JobSummary &job : told->jobs) {
            if (job.id == id && job.transfer.isSet())
                seen = *job.transfer;
        }
    }
    QCOMPARE(seen.what, (Message{s("transfer.input"), {s("IN")}}));
    QCOMPARE(seen.totalBytes, 4 << 20);
    QVERIFY(seen.bytes > 0 && seen.bytes <= seen.totalBytes);
    QVERIFY(seen.rate > 0);
    const auto ended = m_engine->ended(id);
    VERIFY_OK(ended);
    QVERIFY(!ended->summary.transfer.isSet());
}

QTEST_GUILESS_MAIN(TestEngineStorage)
#include "tst_engine_storage.moc"
