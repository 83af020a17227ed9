// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real/realengine.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QTimer>

using namespace trainshed;
using test::RealEngine;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Datasets with the real engine: whole or not at all whatever is killed, and jobs that run on what was
/// published or not at all.
class TestEngineDatasets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dataset_lives();
    void names_areRefused_data();
    void names_areRefused();
    void job_runsOnWhatWasPublished();
    void job_onChangedData_failsBeforeItStarts();
    void neededDataset_isNotDeleted();
    void cancelled_leavesNothing();
    void engineKilled_whilePublishing_wholeOrNothing();
    void restarted_knowsEverything_andDropsStrays();

private:
    /// A folder with files a, b/c.
    static void fill(const QString &folder);
    static void write(const QString &path, const QByteArray &content);
    static rpc::DatasetCreate request(const QString &name, const QString &location);
    static JobSpec jobOn(const QString &name, const QString &line, const DatasetRef &dataset);
};

void TestEngineDatasets::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qUtf8Printable(path));
    QCOMPARE(file.write(content), content.size());
}

void TestEngineDatasets::fill(const QString &folder)
{
    QVERIFY(QDir().mkpath(folder + u"/b"));
    write(folder + u"/a", "first\n");
    write(folder + u"/b/c", "second\n");
}

rpc::DatasetCreate TestEngineDatasets::request(const QString &name, const QString &location)
{
    rpc::DatasetCreate create;
    create.name = name;
    create.location = location;
    return create;
}

JobSpec TestEngineDatasets::jobOn(const QString &name, const QString &line, const DatasetRef &dataset)
{
    JobSpec spec = RealEngine::command(name, line);
    InputChannel input;
    input.name = s("data_url");
    input.access = AccessMethod::Environment;
    input.dataset = dataset;
    spec.inputs = {input};
    return spec;
}

void TestEngineDatasets::dataset_lives()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const QString folder = engine.home().root + u"/data";
    fill(folder);
    const auto made = engine.ask(request(s("digits"), folder));
    VERIFY_OK(made);
    QCOMPARE(made->dataset.versions.size(), 1);
    const DatasetVersion first = made->dataset.versions[0];
    QCOMPARE(first.files, 2);
    QCOMPARE(first.bytes, 13);
    QCOMPARE(first.location, folder);
    QVERIFY(QFile::exists(engine.home().manifestPath(made->dataset.id, 1)));

    write(folder + u"/a", "changed\n");
    QFile::remove(folder + u"/b/c");
    write(folder + u"/d", "new\n");
    const auto seen = engine.ask(rpc::DatasetCompare{s("digits"), {}, {}});
    VERIFY_OK(seen);
    QCOMPARE(seen->changes.changedNames, QStringList{s("a")});
    QCOMPARE(seen->changes.removedNames, QStringList{s("b/c")});
    QCOMPARE(seen->changes.addedNames, QStringList{s("d")});
    const auto looked = engine.ask(rpc::DatasetVerify{s("digits"), s("V001"), true, {}});
    VERIFY_OK(looked);
    QCOMPARE(looked->changes, seen->changes);
    QCOMPARE(int(looked->dataset.versions[0].state), int(DataState::Changed));

    rpc::DatasetPublish publish;
    publish.dataset = s("digits");
    publish.notes = s("Second\nline");
    const auto second = engine.ask(publish);
    VERIFY_OK(second);
    QCOMPARE(second->version, 2);
    QCOMPARE(second->changes, seen->changes);
    QCOMPARE(second->dataset.versions[1].notes, publish.notes);
    const auto intact = engine.ask(rpc::DatasetVerify{s("digits"), {}, true, {}});
    VERIFY_OK(intact);
    QVERIFY(intact->changes.isEmpty());
    QCOMPARE(int(intact->dataset.versions[1].state), int(DataState::Intact));

    const auto files = engine.ask(rpc::DatasetFiles{s("digits"), s("V001"), 1});
    VERIFY_OK(files);
    QCOMPARE(files->files, (QList<rpc::DatasetFiles::File>{{s("a"), 6}}));
    QVERIFY(files->more);

    VERIFY_OK(engine.ask(rpc::DatasetUpdate{s("digits"), s("numbers"), s("Better.")}));
    const auto shown = engine.ask(rpc::DatasetShow{s("numbers")});
    VERIFY_OK(shown);
    QCOMPARE(shown->dataset.description, s("Better."));
    QCOMPARE(shown->dataset.versions.size(), 2);
    VERIFY_OK(engine.ask(rpc::DatasetDelete{s("numbers")}));
    QTRY_COMPARE(QDir(engine.home().datasetsPath()).entryList(QDir::Files), QStringList());
    QVERIFY(QFile::exists(folder + u"/a")); // the data stay
    QCOMPARE(engine.ask(rpc::DatasetShow{s("numbers")}).error().code, ErrorCode::NotFound);
}

void TestEngineDatasets::names_areRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *what, const QString &name, const QString &location, const QString &notes,
                        const char *field) { QTest::newRow(what) << name << location << notes << s(field); };
    const QString good = s("/usr/share/common-licenses");
    row("no name", {}, good, {}, "name");
    row("path", s("../x"), good, {}, "name");
    row("newline", s("a\nb"), good, {}, "name");
    row("bidi", s("a\u202eb"), good, {}, "name");
    row("a megabyte", QString(1 << 20, u'a'), good, {}, "name");
    row("notes too long", s("a"), good, QString(1001, u'n'), "notes");
    row("notes with NUL", s("a"), good, QString(QChar(0)), "notes");
    row("object storage", s("a"), s("obs://bucket/a/../b"), {}, "location");
    row("web", s("a"), s("http://host/x.zip"), {}, "location");
    row("relative", s("a"), s("data"), {}, "location");
    row("missing", s("a"), s("/nowhere/at/all"), {}, "location");
    row("file", s("a"), s("/etc/passwd"), {}, "location");
    row("NUL", s("a"), QString(good + QChar(0)), {}, "location");
    row("notes alone", s("a"), {}, s("n"), "location");
}

void TestEngineDatasets::names_areRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, location);
    QFETCH(QString, notes);
    QFETCH(QString, field);
    static RealEngine engine;
    QVERIFY(engine.isRunning() || engine.start());
    rpc::DatasetCreate create = request(name, location);
    create.notes = notes;
    const auto made = engine.ask(create);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(made.error().detail, field);
    QVERIFY(engine.ask(rpc::DatasetList{})->datasets.isEmpty());
    QCOMPARE(QDir(engine.home().datasetsPath()).entryList(QDir::Files), QStringList());
}

void TestEngineDatasets::job_runsOnWhatWasPublished()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const QString folder = engine.home().root + u"/data";
    fill(folder);
    const auto made = engine.ask(request(s("digits"), folder));
    VERIFY_OK(made);
    // By name and without a version: what is stored names both.
    const auto job =
        engine.ask(rpc::JobCreate{jobOn(s("a"), s("cat \"$data_url/b/c\""), {s("digits"), {}}), false, {}});
    VERIFY_OK(job);
    const auto ended = engine.ended(job->id);
    VERIFY_OK(ended);
    QCOMPARE(ended->summary.phase, JobPhase::Completed);
    const InputChannel input = ended->spec.inputs[0];
    QCOMPARE(input.dataset, (DatasetRef{made->dataset.id.toString(), s("V001")}));
    QCOMPARE(input.location, folder);
    QCOMPARE(test::linesOf(ended->attempts[0].logPath).last(), s("second"));
    const auto events = engine.ask(rpc::JobEvents{job->id.toString(), 0});
    VERIFY_OK(events);
    const auto checked = [](const Event &event) { return event.message.code == u"event.dataset-checked"; };
    QVERIFY(std::any_of(events->events.begin(), events->events.end(), checked));
    // The stored job as it is can be submitted again.
    JobSpec again = ended->spec;
    VERIFY_OK(engine.ask(rpc::JobCreate{again, true, {}}));
    again.inputs[0].location = s("/tmp");
    const auto both = engine.ask(rpc::JobCreate{again, true, {}});
    QVERIFY(!both);
    QCOMPARE(both.error().detail, s("inputs[0].location"));
    const auto missing = engine.ask(rpc::JobCheck{jobOn(s("b"), s("true"), {s("digits"), s("V009")}), false});
    VERIFY_OK(missing);
    QCOMPARE(missing->issues.value(0).message.code, s("issue.dataset-version-missing"));
}

void TestEngineDatasets::job_onChangedData_failsBeforeItStarts()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const QString folder = engine.home().root + u"/data";
    const QString ran = engine.home().root + u"/ran";
    fill(folder);
    VERIFY_OK(engine.ask(request(s("digits"), folder)));
    write(folder + u"/a", "FIRST\n"); // of the same size, at another time
    const auto job =
        engine.ask(rpc::JobCreate{jobOn(s("a"), s("touch ") + ran, {s("digits"), s("V001")}), false, {}});
    VERIFY_OK(job);
    const auto ended = engine.ended(job->id);
    VERIFY_OK(ended);
    QCOMPARE(ended->summary.phase, JobPhase::Failed);
    QCOMPARE(ended->summary.reason.code, s("end.dataset-changed"));
    QCOMPARE(ended->summary.reason.args,
             (QStringList{s("digits"), s("V001"), s("0"), s("0"), s("1"), s("a")}));
    QVERIFY(!QFile::exists(ran));
    QCOMPARE(engine.ask(rpc::JobEvents{job->id.toString(), 0})->events.last().message.code,
             s("event.failed"));

    QVERIFY(QDir(folder).removeRecursively());
    const auto gone = engine.ask(rpc::JobCheck{jobOn(s("b"), s("true"), {s("digits"), s("V001")}), false});
    VERIFY_OK(gone);
    QCOMPARE(gone->issues.value(0).message.code, s("issue.dataset-gone"));
}

void TestEngineDatasets::neededDataset_isNotDeleted()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const QString folder = engine.home().root + u"/data";
    fill(folder);
    VERIFY_OK(engine.ask(request(s("digits"), folder)));
    const auto job = engine.ask(
        rpc::JobCreate{jobOn(s("a"), RealEngine::trainee() + s(" --hang"), {s("digits"), {}}), false, {}});
    VERIFY_OK(job);
    const auto refused = engine.ask(rpc::DatasetDelete{s("digits")});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    QVERIFY(refused.error().what.contains(u'a'));
    VERIFY_OK(engine.inPhase(job->id, JobPhase::Running));
    VERIFY_OK(engine.ask(rpc::JobStop{job->id.toString()}));
    VERIFY_OK(engine.ended(job->id));
    VERIFY_OK(engine.ask(rpc::DatasetDelete{s("digits")}));
}

void TestEngineDatasets::cancelled_leavesNothing()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const QString folder = engine.home().root + u"/data";
    QVERIFY(QDir().mkpath(folder));
    QFile big(folder + u"/big");
    QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(qint64(4) << 30)); // a hole: read, not stored
    rpc::DatasetCreate create = request(s("big"), folder);
    create.operation = s("one");
    Result<rpc::DatasetReply> made = Error{};
    QTimer::singleShot(0, this, [&] {
        Result<rpc::DatasetProgress::Reply> far = Error{};
        QVERIFY(QTest::qWaitFor([&] {
            far = engine.ask(rpc::DatasetProgress{s("one")});
            return far && far->bytes > 0;
        }));
        VERIFY_OK(engine.ask(rpc::DatasetCancel{s("one")}));
    });
    made = engine.ask(create, 60'000);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY(engine.ask(rpc::DatasetList{})->datasets.isEmpty());
    QCOMPARE(QDir(engine.home().datasetsPath()).entryList(QDir::Files), QStringList());
    QCOMPARE(engine.ask(rpc::DatasetProgress{s("one")}).error().code, ErrorCode::NotFound);
}

void TestEngineDatasets::engineKilled_whilePublishing_wholeOrNothing()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const QString folder = engine.home().root + u"/data";
    QVERIFY(QDir().mkpath(folder));
    for (int i = 0; i < 300; ++i)
        write(folder + u'/' + QString::number(i), QByteArray(200'000, char('a' + i % 26)));
    VERIFY_OK(engine.ask(request(s("digits"), folder), 60'000));
    int known = 1;
    for (int round = 0; round < 8; ++round) {
        // Not waited for: killed at another moment each time, after the answer too.
        rpc::DatasetPublish publish;
        publish.dataset = s("digits");
        QTimer::singleShot(20 + round * 60, this, [&engine] { engine.kill(); });
        const auto published = engine.ask(publish, 3000);
        QTRY_VERIFY(!engine.isRunning());
        QVERIFY(engine.start());
        const auto list = engine.ask(rpc::DatasetList{});
        VERIFY_OK(list);
        QCOMPARE(list->datasets.size(), 1);
        const Dataset &dataset = list->datasets[0];
        const int now = int(dataset.versions.size());
        QVERIFY2(now == known || now == known + 1, qPrintable(QString::number(now)));
        if (published)
            QCOMPARE(now, known + 1); // what was answered is there
        known = now;
        // Each that is there has its manifest whole, and nothing else lies about.
        for (const DatasetVersion &version : dataset.versions) {
            const auto looked = engine.ask(
                rpc::DatasetVerify{dataset.id.toString(), datasetVersionText(version.number), false, {}},
                60'000);
            VERIFY_OK(looked);
            QVERIFY(looked->changes.isEmpty());
            QCOMPARE(version.files, 300);
        }
        QCOMPARE(QDir(engine.home().datasetsPath()).entryList(QDir::Files).size(), now);
    }
}

void TestEngineDatasets::restarted_knowsEverything_andDropsStrays()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const QString folder = engine.home().root + u"/data";
    fill(folder);
    VERIFY_OK(engine.ask(request(s("digits"), folder)));
    VERIFY_OK(engine.ask(request(s("later"), {})));
    const auto before = engine.ask(rpc::DatasetList{});
    VERIFY_OK(before);
    engine.kill();
    write(engine.home().datasetsPath() + u"/x-v1.manifest.part", "half");
    QVERIFY(engine.start());
    const auto after = engine.ask(rpc::DatasetList{});
    VERIFY_OK(after);
    QCOMPARE(after->datasets, before->datasets);
    QCOMPARE(QDir(engine.home().datasetsPath()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestEngineDatasets)
#include "tst_engine_datasets.moc"
