// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Datasets through trainshedctl, with the real engine: published, used by a job, changed, refused.
#include "tests/end-to-end/ctl/ctl.h"

#include <QDir>

using namespace trainshed;
using test::Ctl;
using test::CtlResult;
using test::RealEngine;

class TestCtlDatasets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void published_used_changed_publishedAgain()
    {
        const Ctl ctl;
        QVERIFY(ctl.run("flavor list").status == 0); // the home is there
        write(ctl, "data/a.txt", "one\n");
        write(ctl, "data/b.txt", "two\n");
        const QString folder = ctl.path("data");
        const CtlResult made =
            ctl.run({s("--json"), s("dataset"), s("create"), s("words"), folder, s("--notes"), s("first")});
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(ctl.run({s("dataset"), s("create"), s("words")}).status, 4);
        const CtlResult shown = ctl.run("dataset show words --files 5");
        for (const char *part : {"words", "V001", "first", "a.txt", "b.txt"})
            QVERIFY2(shown.out.contains(part), shown.out.constData());
        QCOMPARE(ctl.run("dataset verify words").status, 0);

        // A job on it finds its files, and prevents that it goes.
        const CtlResult done = ctl.create(job("reads", s("words"), s("V001")), {s("--wait")});
        QVERIFY2(done.status == 0, done.err.constData());
        const CtlResult read = ctl.run("job logs reads");
        QVERIFY2(read.out == "one\ntwo\n", QByteArray(read.out + read.err).constData());

        // Changed data: verify says what, a job refuses to take them, the next version is these.
        write(ctl, "data/b.txt", "three\n");
        write(ctl, "data/c.txt", "new\n");
        const CtlResult changed = ctl.run("dataset verify words");
        QCOMPARE(changed.status, 1);
        QVERIFY2(changed.out.contains("b.txt") && changed.out.contains("c.txt"), changed.out.constData());
        const CtlResult refused = ctl.create(job("stale", s("words"), s("V001")), {s("--wait")});
        QVERIFY(refused.status != 0);
        QVERIFY2(ctl.run("job show stale").out.contains("words"), refused.err.constData());
        const CtlResult next = ctl.run({s("dataset"), s("publish"), s("words"), s("--notes"), s("second")});
        QVERIFY2(next.status == 0, next.err.constData());
        QVERIFY2(next.out.contains("V002") && next.out.contains("c.txt"), next.out.constData());
        const CtlResult fresh = ctl.create(job("fresh", s("words"), s("V002")), {s("--wait")});
        QVERIFY2(fresh.status == 0, fresh.err.constData());
        QCOMPARE(ctl.run("job logs fresh").out, QByteArray("one\nthree\nnew\n"));

        QCOMPARE(ctl.run("dataset delete words").status, 0);
        QVERIFY(QFile::exists(folder + s("/a.txt")));
        QCOMPARE(ctl.run("dataset show words").status, 3);
        QCOMPARE(ctl.create(job("late", s("words"), s("V002"))).status, 4);
    }

private:
    static QString s(const char *text) { return QString::fromUtf8(text); }
    static void write(const Ctl &ctl, const char *name, const QByteArray &content)
    {
        QFile file(ctl.path(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static JobSpec job(const char *name, const QString &dataset, const QString &version)
    {
        JobSpec spec = RealEngine::command(s(name), s("show() { cat \"$2\"/*; }; show"));
        InputChannel input;
        input.name = s("data_url");
        input.dataset = {dataset, version};
        spec.inputs = {input};
        return spec;
    }
};

QTEST_GUILESS_MAIN(TestCtlDatasets)
#include "tst_datasets.moc"
