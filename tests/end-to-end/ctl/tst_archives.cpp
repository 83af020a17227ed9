// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Archives as code, input and dataset through trainshedctl, with the real engine.
#include "model/archive/archive.h"
#include "tests/end-to-end/ctl/ctl.h"

#include <QDir>

#include <csignal>

using namespace trainshed;
using test::Ctl;
using test::CtlResult;
using test::RealEngine;

class TestCtlArchives : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void code_input_andDataset()
    {
        const Ctl ctl;
        QVERIFY(ctl.run("flavor list").status == 0); // the home is there
        write(ctl, "code/main.sh", "echo code; cat \"$2\"/sub/* \"$4\"/b.txt\n");
        write(ctl, "in/sub/a.txt", "input\n");
        write(ctl, "data/b.txt", "dataset\n");
        pack(ctl, "code.tar.gz", "code", {s(".")});
        pack(ctl, "in.tar.zst", "in", {s("sub")});
        pack(ctl, "data.tar.xz", "data", {s("b.txt")});
        const CtlResult made = ctl.run({s("dataset"), s("create"), s("words"), ctl.path("data.tar.xz")});
        QVERIFY2(made.status == 0, made.err.constData());
        QVERIFY(ctl.run("dataset show words --files 5").out.contains("b.txt"));
        QCOMPARE(ctl.run("dataset verify words").status, 0);

        JobSpec spec =
            RealEngine::command(s("packed"), s("run() { sh ${MA_JOB_DIR}/code/main.sh \"$@\"; }; run"));
        spec.algorithm.codeDir = ctl.path("code.tar.gz");
        spec.inputs = {input("one", ctl.path("in.tar.zst"), {}), input("two", {}, {s("words"), s("V001")})};
        const CtlResult done = ctl.create(spec, {s("--wait")});
        QVERIFY2(done.status == 0, QByteArray(done.out + done.err).constData());
        QCOMPARE(ctl.run("job logs packed").out, QByteArray("code\ninput\ndataset\n"));

        // The archive of the dataset holds something else now.
        write(ctl, "data/b.txt", "something else\n");
        pack(ctl, "data.tar.xz", "data", {s("b.txt")});
        QCOMPARE(ctl.run("dataset verify words").status, 1);
        spec.name = s("stale");
        QVERIFY(ctl.create(spec, {s("--wait")}).status != 0);
        QVERIFY(ctl.run("job show stale").out.contains("words"));
    }

    void hostile_isNamed_damaged_isRefused()
    {
        const Ctl ctl;
        QVERIFY(ctl.run("flavor list").status == 0);
        const QString hostile = ctl.path("hostile");
        QCOMPARE(QProcess::execute(s("/usr/bin/python3"), {qEnvironmentVariable("TRAINSHED_SOURCE") +
                                                               u"/tests/helpers/archives/hostile.py",
                                                           hostile}),
                 0);
        JobSpec spec = RealEngine::command(s("named"), s("list() { ls \"$2\"; }; list"));
        spec.inputs = {input("one", hostile + u"/dot_dot.tar", {})};
        const CtlResult done = ctl.create(spec, {s("--wait")});
        QVERIFY2(done.status == 0, QByteArray(done.out + done.err).constData());
        QCOMPARE(ctl.run("job logs named").out, QByteArray("good\n"));
        const QByteArray events = ctl.run("job events named").out;
        QVERIFY2(events.contains("../x"), events.constData());

        spec.name = s("damaged");
        spec.inputs = {input("one", hostile + u"/gzip_checksum.tar.gz", {})};
        QVERIFY(ctl.create(spec, {s("--wait")}).status != 0);
        const QByteArray shown = ctl.run("job show damaged").out;
        QVERIFY2(shown.contains("damaged. Nothing of it was used"), shown.constData());

        // Code is unpacked when the job is submitted.
        spec.inputs.clear();
        spec.name = s("refused");
        spec.algorithm.codeDir = QString(hostile + u"/xz_flipped.tar.xz");
        QVERIFY(ctl.create(spec).status != 0);
        QCOMPARE(ctl.run("job show refused").status, 3);
    }

    void job_savedAsOneArchive()
    {
        const Ctl ctl;
        QVERIFY(ctl.run("flavor list").status == 0);
        write(ctl, "code/été.txt", "code\n");
        JobSpec spec =
            RealEngine::command(s("kept"), s("make() { echo hello; echo result > \"$2\"/r.txt; ln -s r.txt "
                                             "\"$2\"/l; }; make"));
        spec.algorithm.codeDir = ctl.path("code");
        OutputChannel output;
        output.name = s("train_url");
        output.location = ctl.path("out");
        spec.outputs = {output};
        const CtlResult done = ctl.create(spec, {s("--wait")});
        QVERIFY2(done.status == 0, QByteArray(done.out + done.err).constData());
        for (const char *name : {"kept.zip", "kept.tar", "kept.tar.zst", "kept.tgz"}) {
            const QString file = ctl.path(name);
            const CtlResult saved = ctl.run({s("job"), s("save"), s("kept"), file});
            QVERIFY2(saved.status == 0, saved.err.constData());
            const QString folder = ctl.path("unpacked-") + QLatin1String(name);
            CopyControl control;
            VERIFY_OK(
                ArchiveWorker(RealEngine::program(s("trainshed-archive"))).unpack(file, folder, control));
            QCOMPARE(read(folder + s("/kept-V0001/code/été.txt")), QByteArray("code\n"));
            QCOMPARE(read(folder + s("/kept-V0001/log/attempt-1/worker-0.log")), QByteArray("hello\n"));
            QCOMPARE(read(folder + s("/kept-V0001/outputs/train_url/r.txt")), QByteArray("result\n"));
            QCOMPARE(QFileInfo(folder + s("/kept-V0001/outputs/train_url/l")).isSymLink(), true);
            const QJsonDocument settings = QJsonDocument::fromJson(read(folder + s("/kept-V0001/job.json")));
            QCOMPARE(settings[u"metadata"][u"name"].toString(), s("kept"));
        }
        QVERIFY(QDir(ctl.path("")).entryList({s(".part*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
        QCOMPARE(ctl.run({s("job"), s("save"), s("kept"), ctl.path("kept.7z")}).status, 4);
        QCOMPARE(ctl.run({s("job"), s("save"), s("nobody"), ctl.path("x.zip")}).status, 3);
    }

    void savedJob_opensAsItWas_andRebuilds()
    {
        const Ctl ctl;
        QVERIFY(ctl.run("flavor list").status == 0);
        write(ctl, "code/say.sh",
              "echo said; printf 'epoch,loss\\n1,0.5\\n2,0.25\\n' > \"$2\"/metrics.csv; exit 3\n");
        JobSpec spec =
            RealEngine::command(s("kept"), s("run() { sh ${MA_JOB_DIR}/code/say.sh \"$@\"; }; run"));
        spec.description = s("what it was for");
        spec.algorithm.codeDir = ctl.path("code");
        OutputChannel output;
        output.name = s("train_url");
        output.location = ctl.path("out");
        spec.outputs = {output};
        QCOMPARE(ctl.create(spec, {s("--wait")}).status, 1);
        const QJsonObject before = ctl.run("--json job show kept").object();
        const QByteArray metrics = ctl.run("job metrics kept").out;
        const QByteArray events = ctl.run("job events kept").out;
        QVERIFY(metrics.contains("0.25"));
        QCOMPARE(ctl.run({s("job"), s("save"), s("kept"), ctl.path("kept.tar.zst")}).status, 0);

        // In another home, where neither the job nor its code is.
        const Ctl other;
        QVERIFY(other.run("flavor list").status == 0);
        QVERIFY(QDir(ctl.path("code")).removeRecursively());
        const CtlResult opened = other.run({s("--json"), s("job"), s("open"), ctl.path("kept.tar.zst")});
        QVERIFY2(opened.status == 0, opened.err.constData());
        QCOMPARE(opened.object()[u"version"].toString(), s("V0001"));
        const QJsonObject after = other.run("--json job show kept").object();
        QVERIFY(after[u"metadata"][u"id"] != before[u"metadata"][u"id"]);
        QCOMPARE(after[u"metadata"][u"description"], before[u"metadata"][u"description"]);
        QCOMPARE(after[u"metadata"][u"create_time"], before[u"metadata"][u"create_time"]);
        for (const auto member : {"phase", "duration", "start_time", "task_statuses"})
            QCOMPARE(after[u"status"][QLatin1String(member)], before[u"status"][QLatin1String(member)]);
        QCOMPARE(other.run("job logs kept").out, QByteArray("said\n"));
        QCOMPARE(other.run("job metrics kept").out, metrics);
        const QByteArray eventsAfter = other.run("job events kept").out;
        QVERIFY2(eventsAfter.startsWith(events), eventsAfter.constData());
        QVERIFY2(eventsAfter.contains("Opened from the archive “kept.tar.zst”"), eventsAfter.constData());

        // Once more is another version; a rebuild runs the code that was in the archive.
        QVERIFY(other.run({s("job"), s("open"), ctl.path("kept.tar.zst")}).out.contains("V0002"));
        const CtlResult rebuilt = other.run({s("job"), s("rebuild"), s("kept/V0001"), s("--wait")});
        QVERIFY2(rebuilt.status == 1, QByteArray(rebuilt.out + rebuilt.err).constData());
        QCOMPARE(other.run("job logs kept/V0003").out, QByteArray("said\n"));
        QVERIFY(QDir(other.home().jobsPath()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 3);
    }

    void foreignAndDamaged_areNotOpened()
    {
        const Ctl ctl;
        QVERIFY(ctl.run("flavor list").status == 0);
        write(ctl, "x/a.txt", "nothing of ours\n");
        pack(ctl, "foreign.tar.gz", "x", {s("a.txt")});
        const CtlResult foreign = ctl.run({s("job"), s("open"), ctl.path("foreign.tar.gz")});
        QCOMPARE(foreign.status, 3);
        QVERIFY2(foreign.err.contains("is no job that Trainshed saved"), foreign.err.constData());

        QCOMPARE(ctl.create("kept", s("echo hello")).status, 0);
        QCOMPARE(ctl.run("job wait kept").status, 0);
        QCOMPARE(ctl.run({s("job"), s("save"), s("kept"), ctl.path("kept.tar.gz")}).status, 0);
        QFile file(ctl.path("kept.tar.gz"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 10));
        file.close();
        QCOMPARE(ctl.run({s("job"), s("open"), file.fileName()}).status, 1);

        // What it tells about itself is not believed.
        const QByteArray settings = ctl.run("job export kept").out;
        const auto made = [&](const char *name, const QByteArray &manifest, const QByteArray &spec) {
            write(ctl, "forged/kept/trainshed-job.json", manifest);
            write(ctl, "forged/kept/job.json", spec);
            pack(ctl, name, "forged", {s("kept")});
            return ctl.run({s("job"), s("open"), ctl.path(name)});
        };
        const auto manifest = [](const QByteArray &job) {
            return QByteArray("{\"format\":\"trainshed-job\",\"version\":1,\"job\":" + job + "}");
        };
        QVERIFY(made("no.tar", "[]", settings).err.contains("is damaged"));
        QVERIFY(made("newer.tar", "{\"format\":\"trainshed-job\",\"version\":2}", settings)
                    .err.contains("newer Trainshed"));
        QCOMPARE(
            made("name.tar", manifest("{\"name\":\"../x\",\"version\":1,\"phase\":\"Completed\"}"), settings)
                .status,
            1);
        QCOMPARE(
            made("spec.tar", manifest("{\"name\":\"x\",\"version\":1,\"phase\":\"Completed\"}"), "{").status,
            1);
        QCOMPARE(QDir(ctl.home().jobsPath()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        // One that still ran is one that has ended.
        const CtlResult running =
            made("runs.tar", manifest("{\"name\":\"x\",\"version\":7,\"phase\":\"Running\"}"), settings);
        QVERIFY2(running.status == 0, running.err.constData());
        QVERIFY(ctl.run("job show x/V0007").out.contains("It had not ended when it was saved"));
    }

    void opening_cutShort_leavesNoHalfJob()
    {
        const Ctl ctl;
        QCOMPARE(ctl.create("kept", s("mkdir -p \"$MA_MOUNT_PATH\"/outputs && head -c 60000000 /dev/urandom "
                                      "> \"$MA_MOUNT_PATH\"/outputs/noise"))
                     .status,
                 0);
        (void)ctl.run("job wait kept");
        const QString file = ctl.path("kept.tar");
        QCOMPARE(ctl.run({s("job"), s("save"), s("kept"), file}).status, 0);
        const auto folders = [&] {
            return QDir(ctl.home().jobsPath()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
        };
        const qsizetype before = folders();
        const qint64 engine = ctl.run("--json engine status").object()[u"pid"].toInteger();
        QVERIFY(engine > 0);
        const auto opening = ctl.start({s("job"), s("open"), file});
        QTRY_VERIFY_WITH_TIMEOUT(folders() > before, 20'000);
        ::kill(static_cast<pid_t>(engine), SIGKILL);
        (void)Ctl::finish(*opening);
        // What it had stored by then is a job, everything else is gone.
        QTRY_COMPARE(folders(), ctl.run("--json job list").array().size());
    }

    void interrupt_endsPacking()
    {
        const Ctl ctl;
        // Large for whoever packs it, nothing on disk, and not more than a tar can say.
        QCOMPARE(
            ctl.create(
                   "kept",
                   s("mkdir -p \"$MA_MOUNT_PATH\"/outputs && truncate -s 7G \"$MA_MOUNT_PATH\"/outputs/hole"))
                .status,
            0);
        (void)ctl.run("job wait kept");
        QVERIFY(QDir().mkdir(ctl.path("to")));
        const auto saving = ctl.start({s("job"), s("save"), s("kept"), ctl.path("to/kept.tar.xz")});
        const auto files = [&] {
            return QDir(ctl.path("to")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        };
        QTRY_VERIFY_WITH_TIMEOUT(!files().isEmpty(), 60'000);
        ::kill(static_cast<pid_t>(saving->processId()), SIGINT);
        const CtlResult ended = Ctl::finish(*saving);
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains("Packing was cancelled."), ended.err.constData());
        QCOMPARE(files(), QStringList());
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    static QString s(const char *text) { return QString::fromUtf8(text); }
    static void write(const Ctl &ctl, const char *name, const QByteArray &content)
    {
        QFile file(ctl.path(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static void pack(const Ctl &ctl, const char *name, const char *folder, const QStringList &files)
    {
        QCOMPARE(QProcess::execute(s("tar"),
                                   QStringList{s("-C"), ctl.path(folder), s("-caf"), ctl.path(name)} + files),
                 0);
    }
    static InputChannel input(const char *name, const QString &location, const DatasetRef &dataset)
    {
        InputChannel channel;
        channel.name = s(name);
        channel.location = location;
        channel.dataset = dataset;
        return channel;
    }
};

QTEST_GUILESS_MAIN(TestCtlArchives)
#include "tst_archives.moc"
