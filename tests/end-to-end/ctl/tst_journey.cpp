// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A job's whole life through trainshedctl, with the real engine and runner.
#include "tests/end-to-end/ctl/ctl.h"

#include <csignal>

using namespace trainshed;
using test::Ctl;
using test::CtlResult;
using test::RealEngine;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString phaseOf(const QJsonObject &job)
{
    return job[s("status")][s("phase")].toString();
}

} // namespace

class TestCtlJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void engine_startsWithTheFirstCommand_andEndsWhenTold()
    {
        const Ctl ctl;
        QCOMPARE(ctl.run("engine status").status, 5);
        QCOMPARE(ctl.run("job list").status, 0);
        const CtlResult status = ctl.run("--json engine status");
        QCOMPARE(status.status, 0);
        QVERIFY(::kill(pid_t(status.object()[s("pid")].toInteger()), 0) == 0);
        QCOMPARE(ctl.run("engine stop").status, 0);
        QCOMPARE(ctl.processes(), QList<qint64>()); // when it says so, it is so
        QCOMPARE(ctl.run("engine stop").status, 0);
        QCOMPARE(ctl.run("engine status").status, 5);
        QCOMPARE(ctl.run("engine start").status, 0);
        QCOMPARE(ctl.run("engine stop").status, 0);
    }

    void job_isCreatedListedShownAndFollowed()
    {
        const Ctl ctl;
        const CtlResult made = ctl.create("a", Ctl::trainee("--say hello --half world"));
        QVERIFY2(made.status == 0, made.err.constData());
        QVERIFY(made.out.endsWith(" a/V0001\n"));
        const CtlResult waited = ctl.run("job wait a");
        QCOMPARE(waited.status, 0);
        QCOMPARE(waited.out, "a/V0001 Completed\n");
        const QJsonArray list = ctl.run("--json job list").array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(phaseOf(list[0].toObject()), s("Completed"));
        QVERIFY(ctl.run("job list").out.contains("Completed"));
        QVERIFY(ctl.run("job show a/V0001").out.contains("--say hello"));
        QCOMPARE(ctl.run("job logs a").out, "hello\nworld");
        QCOMPARE(ctl.run("job logs a --tail 1").out, "world");
        QVERIFY(ctl.run("--json job events a").array().size() >= 3);
        QCOMPARE(ctl.run("engine stop").status, 0);
        QCOMPARE(ctl.processes(), QList<qint64>());
    }

    void createAndWait_statusIsTheJobs()
    {
        const Ctl ctl;
        QCOMPARE(ctl.create(RealEngine::command(s("a"), s("true")), {s("--wait")}).status, 0);
        QCOMPARE(ctl.create(RealEngine::command(s("b"), s("exit 3")), {s("--wait")}).status, 1);
        const QJsonObject job = ctl.run("--json job show b").object();
        QCOMPARE(phaseOf(job), s("Failed"));
        QCOMPARE(job[s("status")][s("task_statuses")][0][s("exit_code")].toInt(), 3);
    }

    void stop_endsTheJob_waitSaysSo()
    {
        const Ctl ctl;
        QCOMPARE(ctl.create("a", Ctl::trainee("--say up --hang")).status, 0);
        QTRY_COMPARE(ctl.run("job logs a").out, "up\n");
        QCOMPARE(ctl.run("job wait a --timeout 0.2").status, 124);
        QCOMPARE(ctl.run("job delete a").status, 1); // it runs
        QCOMPARE(ctl.run("job stop a").status, 0);
        const CtlResult waited = ctl.run("job wait a");
        QCOMPARE(waited.status, 1);
        QVERIFY2(waited.out.startsWith("a/V0001 Terminated"), waited.out.constData());
        QCOMPARE(ctl.run("job delete a").status, 0);
        QCOMPARE(ctl.run("job show a").status, 3);
    }

    void deleteByForce_endsAndRemoves()
    {
        const Ctl ctl;
        QCOMPARE(ctl.create("a", Ctl::trainee("--hang")).status, 0);
        QTRY_COMPARE(phaseOf(ctl.run("--json job show a").object()), s("Running"));
        QCOMPARE(ctl.run("job delete a --force").status, 0);
        QTRY_COMPARE(ctl.run("job show a").status, 3);
    }

    void rebuild_isTheNextVersion()
    {
        const Ctl ctl;
        JobSpec spec = RealEngine::command(s("a"), s("echo"));
        Hyperparameter rate;
        rate.name = s("rate");
        rate.value = s("0.1");
        spec.hyperparameters = {rate};
        QCOMPARE(ctl.create(spec, {s("--wait")}).status, 0);
        QCOMPARE(ctl.run("job logs a").out, "--rate 0.1\n");
        const CtlResult again = ctl.run("job rebuild a --set rate=0.5 --wait");
        QVERIFY2(again.status == 0, again.err.constData());
        QVERIFY(again.out.endsWith(" a/V0002\n"));
        QCOMPARE(ctl.run("job logs a").out, "--rate 0.5\n");
        QCOMPARE(ctl.run("job logs a/V0001").out, "--rate 0.1\n");
    }

    void exportThenCreate_isEqual()
    {
        const Ctl ctl;
        JobSpec spec = RealEngine::command(s("a"), s("printf '%s\\n' \"$GREETING\""));
        spec.description = s("Größe “x”");
        spec.environment = {{s("GREETING"), s("he said \"hi\" \\ ü")}};
        spec.autoStopMinutes = 5;
        spec.priority = 3;
        spec.extra.insert(s("surprise"), 1);
        QCOMPARE(ctl.create(spec, {s("--wait")}).status, 0);
        const QByteArray first = ctl.run("job export a").out;
        const CtlResult made =
            ctl.run({s("job"), s("create"), s("-f"), s("-"), s("--new-version"), s("--wait")}, first);
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(ctl.run("job export a/V0002").out, first);
        QCOMPARE(ctl.run("job logs a/V0002").out, "he said \"hi\" \\ ü\n");
    }

    void metrics_areReadFromTheOutputs_andRankTheExperiment()
    {
        const Ctl ctl;
        JobSpec spec = RealEngine::command(
            s("a"),
            s("printf 'epoch,loss,lr\\n1,0.5,1\\n2,0.25,1\\n3,0.75,1\\n' >\"$train_url\"/metrics.csv"));
        spec.experiment = {ExperimentMode::New, {}, s("rates"), {}};
        OutputChannel output;
        output.name = s("train_url");
        output.access = AccessMethod::Environment;
        output.location = ctl.path("results");
        spec.outputs = {output};
        QCOMPARE(ctl.create(spec, {s("--wait")}).status, 0);
        QVERIFY(ctl.run("job show a").out.contains("loss"));
        QVERIFY(ctl.run("experiment list").out.contains("loss 0.25 – a V0001"));
        const QJsonArray points = ctl.run("--json job metrics a").array();
        QCOMPARE(points.size(), 6);
        QCOMPARE(points[4].toObject(),
                 (QJsonObject{
                     {s("name"), s("loss")}, {s("step"), 3}, {s("value"), 0.75}, {s("time"), QJsonValue()}}));
        QVERIFY(ctl.run("job metrics a").out.contains("0.75"));
        // A better one takes its place, one that fails counts too, and a deleted one counts no more.
        spec =
            RealEngine::command(s("b"), s("echo '{\"loss\": 0.125}' >\"$train_url\"/metrics.jsonl; exit 3"));
        spec.outputs = {output};
        spec.outputs[0].location = ctl.path("others");
        const QJsonObject experiment = ctl.run("--json experiment show rates").object();
        spec.experiment = {
            ExperimentMode::Existing, ExperimentId(experiment[s("metadata")][s("id")].toString()), {}, {}};
        QCOMPARE(ctl.create(spec, {s("--wait")}).status, 1);
        const auto best = [&ctl] {
            return ctl.run("--json experiment show rates")
                .object()[s("statistic")][s("trainshed/best_metric")];
        };
        QCOMPARE(best()[s("value")].toDouble(), 0.125);
        QCOMPARE(best()[s("job_name")].toString(), s("b"));
        const QJsonObject compared = ctl.run("--json job compare a b").object();
        QCOMPARE(compared[s("metrics")][0][s("best")].toArray(), (QJsonArray{0.25, 0.125}));
        QCOMPARE(compared[s("metrics")][1][s("last")].toArray(), (QJsonArray{1, QJsonValue()}));
        QVERIFY(ctl.run("job compare a b").out.contains("loss, last"));
        const QJsonArray listed = ctl.run("--json job list --best loss --last loss").array();
        QCOMPARE(listed[0][s("metrics")][s("loss")][s("best")].toDouble(), 0.125);
        QCOMPARE(listed[1][s("metrics")][s("loss")].toObject(),
                 (QJsonObject{{s("best"), 0.25}, {s("last"), 0.75}}));
        QCOMPARE(ctl.run("job metrics none").status, 3);
        QCOMPARE(ctl.run("job delete b").status, 0);
        QTRY_COMPARE(best()[s("value")].toDouble(), 0.25);
    }

    void invalidFile_isALineAField()
    {
        const Ctl ctl;
        const CtlResult refused = ctl.run({s("job"), s("create"), s("-f"), s("-")},
                                          R"({"kind":"job","metadata":{"name":"a b"},"train_type":"LORA",
                        "algorithm":{"engine":{"image_url":""},"command":"true"},
                        "spec":{"resource":{"flavor_id":"local.cpu.9999u","node_count":1}}})");
        QCOMPARE(refused.status, 4);
        QVERIFY(refused.out.isEmpty());
        for (const char *field : {"name: ", "train_type: ", "flavor: "})
            QVERIFY2(s(refused.err).contains(s(field)), refused.err.constData());
        QCOMPARE(ctl.run({s("job"), s("create"), s("-f"), s("-")}, "no json").status, 4);
        QCOMPARE(ctl.run("job create -f /no/such/file").status, 3);
        QCOMPARE(ctl.run("--json job list").array().size(), 0);
    }

    void catalog_isThere_andTheSampleFits()
    {
        const Ctl ctl;
        QCOMPARE(ctl.run("--json pool list").array()[0][s("id")].toString(), s("local"));
        QVERIFY(!ctl.run("--json flavor list").array().isEmpty());
        QVERIFY(!ctl.run("--json image list").array().isEmpty());
        QCOMPARE(ctl.run("experiment create rates").status, 0);
        QVERIFY(ctl.run("experiment list").out.contains("rates"));
        // The first start has put the sample in; a job file of it names the engine's own folders.
        QVERIFY2(ctl.run("algorithm list").out.contains("digits"), "the sample is missing");
        const QString file =
            qEnvironmentVariable("TRAINSHED_BIN") + s("/../share/trainshed/samples/digits/job.json");
        const CtlResult check = ctl.run({s("job"), s("check"), s("-f"), file});
        QVERIFY2(check.status == 0, check.err.constData());
        QVERIFY(check.out.contains("train.py"));
    }

    void language_isThatOfTheSystem_butNotInJson()
    {
        const Ctl ctl;
        // The engine, started by this call, speaks it too.
        const CtlResult none =
            ctl.shell("unset LC_ALL LC_MESSAGES; LANG=de_DE.UTF-8 LANGUAGE=de $ctl job show nix");
        QCOMPARE(none.status, 3);
        QCOMPARE(none.err, "trainshedctl: Es gibt keinen Job „nix“.\n");
        const CtlResult made = ctl.create("a", Ctl::trainee("--say hello"));
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(ctl.run("job wait a").status, 0);
        const CtlResult shown =
            ctl.shell("unset LC_ALL LC_MESSAGES; LANG=de_DE.UTF-8 LANGUAGE=de $ctl --json job show a");
        QCOMPARE(shown.object()[s("status")].toObject()[s("phase")].toString(), s("Completed"));
    }
};

QTEST_GUILESS_MAIN(TestCtlJourney)
#include "tst_journey.moc"
