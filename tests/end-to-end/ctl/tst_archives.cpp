// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Archives as code, input and dataset through trainshedctl, with the real engine.
#include "model/archive/archive.h"
#include "tests/end-to-end/ctl/ctl.h"

#include <QDir>

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
        QVERIFY(QDir(ctl.path("")).entryList({s(".part*")}, QDir::Files | QDir::Hidden).isEmpty());
        QCOMPARE(ctl.run({s("job"), s("save"), s("kept"), ctl.path("kept.7z")}).status, 4);
        QCOMPARE(ctl.run({s("job"), s("save"), s("nobody"), ctl.path("x.zip")}).status, 3);
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
