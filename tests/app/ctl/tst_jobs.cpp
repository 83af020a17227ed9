// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs on the command line: list, show, create, check, rebuild, export, stop, delete, priority.
#include "model/job/json.h"
#include "model/protocol/messages/metriccolumnmethods.h"
#include "tests/app/ctl/ctlrun.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray jobFile(const JobSpec &spec)
{
    return QJsonDocument(jobToJson(spec)).toJson();
}

QStringList names(const QJsonArray &jobs)
{
    QStringList all;
    for (const QJsonValue &job : jobs)
        all.append(job[s("metadata")][s("name")].toString());
    return all;
}

} // namespace

class TestCtlJobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void list_isATableOrAnArray_newestFirst()
    {
        CtlRunner ctl;
        ctl.engine.addJob(samples::commandJob(s("one")), JobPhase::Completed);
        ctl.engine.addJob(samples::commandJob(s("two")), JobPhase::Running);
        const CtlRun table = ctl.run("job list");
        QCOMPARE(table.status, 0);
        const QStringList lines = s(table.out).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(s("Name")));
        QVERIFY(lines[1].startsWith(s("two   V0001    Running")));
        QVERIFY(!table.out.contains('\x1b')); // no terminal
        QCOMPARE(names(ctl.run("--json job list").array()), (QStringList{s("two"), s("one")}));
    }

    void list_picks_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("limit") << s("--json job list --limit 1") << QStringList{s("b-2")};
        QTest::newRow("name") << s("--json job list --name a*") << QStringList{s("a-1")};
        QTest::newRow("status") << s("--json job list --status Failed") << QStringList{s("a-1")};
        QTest::newRow("any case, several")
            << s("--json job list --status failed,running") << QStringList{s("b-2"), s("a-1")};
        QTest::newRow("twice") << s("--json job list --status Failed --status Running")
                               << QStringList{s("b-2"), s("a-1")};
        QTest::newRow("none") << s("--json job list --name x") << QStringList();
    }
    void list_picks()
    {
        QFETCH(QString, line);
        CtlRunner ctl;
        ctl.engine.addJob(samples::commandJob(s("a-1")), JobPhase::Failed);
        ctl.engine.addJob(samples::commandJob(s("b-2")), JobPhase::Running);
        QTEST(names(ctl.run(line.toUtf8().constData()).array()), "expected");
    }

    void list_goesOverPages()
    {
        CtlRunner ctl;
        for (int i = 1; i <= 4500; ++i)
            ctl.engine.addJob(samples::summary(i));
        const QStringList all = names(ctl.run("--json job list").array());
        QCOMPARE(all.size(), 4500);
        QCOMPARE(all.first(), s("job-004500"));
        QCOMPARE(all.last(), s("job-000001"));
        QCOMPARE(ctl.run("--json job list --limit 2001").array().size(), 2001);
    }

    void list_hasColumnsOfMetrics()
    {
        CtlRunner ctl;
        const JobId one = ctl.engine.addJob(samples::commandJob(s("one")), JobPhase::Completed);
        ctl.engine.addJob(samples::commandJob(s("two")), JobPhase::Running);
        ctl.engine.change(one, [](JobDetails &details) {
            Metric loss{s("val_loss"), 0.5, 0.25, 2, 4};
            loss.lastIsNone = true;
            details.metrics = {{s("acc"), 0.5, 0.125, 0.75, 4}, loss};
        });
        const QStringList lines =
            s(ctl.run("job list --best acc --best val_loss --last val_loss --last none").out).split(u'\n');
        const auto at = [&lines](const char *header) { return lines[0].indexOf(s(header)); };
        QVERIFY(at("Duration") < at("acc, best") && at("acc, best") < at("val_loss, best"));
        QVERIFY(at("val_loss, last") < at("none, last") && at("none, last") < at("Reason"));
        QCOMPARE(lines[2].mid(at("acc, best"), 4), s("0.75"));
        QCOMPARE(lines[2].mid(at("val_loss, best"), 4), s("0.25"));
        QCOMPARE(lines[2].mid(at("val_loss, last"), 10), s("not finite"));
        QCOMPARE(lines[1].mid(at("acc, best")).trimmed(), QString()); // of the other job nothing is known
        const QJsonArray jobs = ctl.run("--json job list --best acc --last acc --last val_loss").array();
        QCOMPARE(jobs[1][s("metrics")][s("acc")].toObject(),
                 (QJsonObject{{s("best"), 0.75}, {s("last"), 0.5}}));
        QCOMPARE(jobs[1][s("metrics")][s("val_loss")].toObject(), (QJsonObject{{s("last"), QJsonValue()}}));
        QCOMPARE(jobs[0][s("metrics")][s("acc")].toObject(),
                 (QJsonObject{{s("best"), QJsonValue()}, {s("last"), QJsonValue()}}));
        QVERIFY(!ctl.run("--json job list").array()[1].toObject().contains(s("metrics")));
    }

    void list_ofManyJobs_asksForMetricsInPieces()
    {
        CtlRunner ctl;
        QList<JobId> jobs;
        for (int i = 0; i < rpc::MetricsOfJobs::mostJobs + 1; ++i)
            jobs.append(ctl.engine.addJob(samples::summary(i + 1)));
        for (const JobId &job : {jobs.first(), jobs.last()})
            ctl.engine.change(job, [](JobDetails &details) {
                details.metrics = {{s("acc"), 0.5, 0.125, 0.75, 4}};
            });
        const QJsonArray listed = ctl.run("--json job list --last acc").array();
        QCOMPARE(listed.size(), jobs.size());
        const auto last = [](const QJsonValue &job) { return job[s("metrics")][s("acc")][s("last")]; };
        QCOMPARE(last(listed.first()), QJsonValue(0.5));
        QCOMPARE(last(listed[1]), QJsonValue());
        QCOMPARE(last(listed.last()), QJsonValue(0.5));
    }

    void list_ofTooManyColumns_isRefused()
    {
        CtlRunner ctl;
        QStringList line{s("job"), s("list")};
        for (int i = 0; i < rpc::MetricsOfJobs::mostNames; ++i)
            line.append({s("--best"), QStringLiteral("m%1").arg(i)});
        QCOMPARE(ctl.run(line).status, 0);
        const CtlRun refused = ctl.run(line << s("--last") << s("m0"));
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.err.contains("--best and --last may be given 20 times at most."));
    }

    void show_byNameVersionAndId()
    {
        CtlRunner ctl;
        const JobId first = ctl.engine.addJob(samples::commandJob(s("a")), JobPhase::Completed);
        const JobId second = ctl.engine.addJob(samples::commandJob(s("a")), JobPhase::Completed);
        const auto shown = [&](const QString &job) {
            const CtlRun ran = ctl.run(QStringList{s("--json"), s("job"), s("show"), job});
            return ran.object()[s("metadata")][s("id")].toString();
        };
        QCOMPARE(shown(s("a")), second.toString());
        QCOMPARE(shown(s("a/V0001")), first.toString());
        QCOMPARE(shown(first.toString()), first.toString());
        QVERIFY(ctl.run("job show a").out.contains("a/V0002"));
    }

    void unknownJob_isStatusThree_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"job show x", "job logs x", "job logs x --follow", "job events x", "job stop x", "job delete x",
              "job rebuild x", "job priority x 2", "job wait x", "job export x", "job compare x y",
              "job create -f /no/such/file"})
            QTest::newRow(line) << s(line);
    }
    void unknownJob_isStatusThree()
    {
        QFETCH(QString, line);
        CtlRunner ctl;
        const CtlRun ran = ctl.run(line.toUtf8().constData());
        QCOMPARE(ran.status, 3);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
        // With --json there is one document, and it says what went wrong.
        const CtlRun json = ctl.run(QString(s("--json ") + line).toUtf8().constData());
        QVERIFY(!QJsonDocument::fromJson(json.out).isNull());
        QVERIFY(json.out.contains("not-found"));
    }

    void create_printsIdAndVersion()
    {
        CtlRunner ctl;
        const QString file = ctl.file(jobFile(samples::commandJob(s("a"), s("echo hi"))));
        const CtlRun first = ctl.run({s("job"), s("create"), s("-f"), file});
        QCOMPARE(first.status, 0);
        const JobId id = ctl.engine.jobs().constFirst();
        QCOMPARE(s(first.out), QString(id.toString() + s(" a/V0001\n")));
        QCOMPARE(ctl.engine.job(id)->spec, samples::commandJob(s("a"), s("echo hi")));

        const CtlRun again = ctl.run({s("--json"), s("job"), s("create"), s("-f"), file, s("--new-version")});
        QCOMPARE(again.object()[s("version")].toString(), s("V0002"));
        QCOMPARE(again.object()[s("name")].toString(), s("a"));
        QCOMPARE(again.object()[s("id")].toString(), ctl.engine.jobs().constFirst().toString());
    }

    void create_answerLost_isOneJob()
    {
        CtlRunner ctl;
        const QString file = ctl.file(jobFile(samples::commandJob(s("a"))));
        ctl.engine.hold(rpc::JobCreate::method);
        QTimer look;
        connect(&look, &QTimer::timeout, &ctl.engine, [&] {
            if (!ctl.engine.holdsACall(rpc::JobCreate::method))
                return;
            look.stop();
            ctl.engine.release(rpc::JobCreate::method);
            ctl.engine.dropConnections(); // before the answer is out
        });
        look.start(5);
        const CtlRun ran = ctl.run({s("job"), s("create"), s("-f"), file});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ctl.engine.jobs().size(), 1);
        QVERIFY(ran.out.contains(ctl.engine.jobs().constFirst().toString().toUtf8()));
    }

    void create_refused_saysEachField()
    {
        CtlRunner ctl;
        JobSpec spec = samples::commandJob(s("not a name"), s("a\nb"));
        spec.flavor = FlavorId(s("local.cpu.99u"));
        const CtlRun ran = ctl.run({s("job"), s("create"), s("-f"), ctl.file(jobFile(spec))});
        QCOMPARE(ran.status, 4);
        QVERIFY(ran.out.isEmpty());
        QStringList fields;
        for (const QString &line : ran.errorLines())
            fields.append(line.section(s(": "), 0, 0));
        QVERIFY2(fields.contains(s("name")), ran.err.constData());
        QVERIFY2(fields.contains(s("algorithm.command")), ran.err.constData());
        QVERIFY2(fields.contains(s("flavor")), ran.err.constData());
        QVERIFY(ctl.engine.jobs().isEmpty());
    }

    void create_takenName_isRefusedByField()
    {
        CtlRunner ctl;
        ctl.engine.addJob(samples::commandJob(s("a")));
        const QString file = ctl.file(jobFile(samples::commandJob(s("a"))));
        const CtlRun ran = ctl.run({s("job"), s("create"), s("-f"), file});
        QCOMPARE(ran.status, 4);
        QVERIFY(ran.errorLines().constFirst().startsWith(s("name: ")));
    }

    void create_fileErrorsAndWarnings()
    {
        CtlRunner ctl;
        QJsonObject object = jobToJson(samples::commandJob(s("a")));
        object.insert(s("surprise"), 1);
        const CtlRun warned =
            ctl.run({s("job"), s("create"), s("-f"), ctl.file(QJsonDocument(object).toJson())});
        QCOMPARE(warned.status, 0);
        QVERIFY2(warned.err.startsWith("warning: surprise: "), warned.err.constData());

        object.insert(s("train_type"), s("LORA"));
        const CtlRun refused =
            ctl.run({s("job"), s("create"), s("-f"), ctl.file(QJsonDocument(object).toJson())});
        QCOMPARE(refused.status, 4);
        QVERIFY2(refused.err.contains("train_type: "), refused.err.constData());

        QCOMPARE(ctl.run({s("job"), s("create"), s("-f"), ctl.file("{ not json")}).status, 4);
    }

    void create_fillsInTheEnginesFolders()
    {
        CtlRunner ctl;
        ctl.engine.hello.samples = ctl.home.path();
        ctl.engine.hello.outputs = ctl.home.filePath(s("out"));
        JobSpec spec = samples::commandJob(s("a"));
        spec.algorithm.codeDir = s("${TRAINSHED_SAMPLES}");
        OutputChannel output;
        output.name = s("train_url");
        output.location = s("${TRAINSHED_OUTPUTS}/a");
        spec.outputs = {output};
        const CtlRun ran = ctl.run({s("job"), s("create"), s("-f"), ctl.file(jobFile(spec))});
        QVERIFY2(ran.status == 0, ran.err.constData());
        const JobSpec stored = ctl.engine.job(ctl.engine.jobs().constFirst())->spec;
        QCOMPARE(stored.algorithm.codeDir, ctl.home.path());
        QCOMPARE(stored.outputs[0].location, ctl.home.filePath(s("out/a")));
    }

    void check_submitsNothing()
    {
        CtlRunner ctl;
        const QString good = ctl.file(jobFile(samples::commandJob(s("a"), s("echo hi"))));
        const CtlRun fine = ctl.run({s("job"), s("check"), s("-f"), good});
        QCOMPARE(fine.status, 0);
        QVERIFY(fine.out.contains("echo hi"));
        const QString bad = ctl.file(jobFile(samples::commandJob(s("a b"))));
        const CtlRun refused = ctl.run({s("--json"), s("job"), s("check"), s("-f"), bad});
        QCOMPARE(refused.status, 4);
        QCOMPARE(refused.object()[s("issues")][0][s("field")].toString(), s("name"));
        QVERIFY(refused.errorLines().constFirst().startsWith(s("name: ")));
        QVERIFY(ctl.engine.jobs().isEmpty());
    }

    void rebuild_isTheNextVersionWithChanges()
    {
        CtlRunner ctl;
        JobSpec spec = samples::commandJob(s("a"));
        Hyperparameter rate;
        rate.name = s("rate");
        rate.value = s("0.1");
        spec.hyperparameters = {rate};
        ctl.engine.addJob(spec, JobPhase::Completed);
        QCOMPARE(ctl.run("job rebuild a --set rate=0.5=x").status, 0);
        const JobDetails *job = ctl.engine.job(ctl.engine.jobs().constFirst());
        QCOMPARE(job->summary.version, 2);
        QCOMPARE(job->spec.hyperparameters[0].value, s("0.5=x"));

        const CtlRun slip = ctl.run("job rebuild a --set rat=1");
        QCOMPARE(slip.status, 4);
        QVERIFY(slip.err.startsWith("hyperparameters.rat: "));

        QCOMPARE(ctl.run("job rebuild a/V0001 --name b").status, 0);
        const JobDetails *other = ctl.engine.job(ctl.engine.jobs().constFirst());
        QCOMPARE(other->summary.name, s("b"));
        QCOMPARE(other->summary.version, 1);
        QCOMPARE(other->spec.hyperparameters[0].value, s("0.1"));
    }

    void export_thenCreate_isEqual()
    {
        CtlRunner ctl;
        JobSpec spec = samples::commandJob(s("a"), s("echo 'x y' && true"));
        spec.description = s("Größe “x”");
        spec.environment = {{s("A"), s("$ \\ \" ü")}};
        spec.autoStopMinutes = 7;
        spec.priority = 2;
        spec.extra.insert(s("surprise"), QJsonArray{1, 2});
        const JobId id = ctl.engine.addJob(spec, JobPhase::Completed);
        const CtlRun exported = ctl.run("job export a");
        QCOMPARE(exported.status, 0);
        const QString file = ctl.file(exported.out);
        QCOMPARE(ctl.run({s("job"), s("create"), s("-f"), file, s("--new-version")}).status, 0);
        QCOMPARE(ctl.engine.job(ctl.engine.jobs().constFirst())->spec, ctl.engine.job(id)->spec);
    }

    void stopAndDelete_goOnOverFailures()
    {
        CtlRunner ctl;
        ctl.engine.addJob(samples::commandJob(s("a")), JobPhase::Running);
        const JobId b = ctl.engine.addJob(samples::commandJob(s("b")), JobPhase::Running);
        const CtlRun stopped = ctl.run("job stop nosuch b");
        QCOMPARE(stopped.status, 3);
        QCOMPARE(ctl.engine.job(b)->summary.phase, JobPhase::Terminating);

        QCOMPARE(ctl.run("job delete a").status, 1); // it runs
        QCOMPARE(ctl.engine.jobs().size(), 2);
        QCOMPARE(ctl.run("job delete a --force").status, 0);
        QCOMPARE(ctl.engine.jobs(), QList<JobId>{b});
    }

    void priority_changes()
    {
        CtlRunner ctl;
        const JobId id = ctl.engine.addJob(samples::commandJob(s("a")));
        QCOMPARE(ctl.run("job priority a 3").status, 0);
        QCOMPARE(ctl.engine.job(id)->summary.priority, 3);
    }

    void events_areListed()
    {
        CtlRunner ctl;
        const JobId id = ctl.engine.addJob(samples::commandJob(s("a")));
        ctl.engine.addEvent(id, s("event.job-created"));
        QCOMPARE(ctl.run("--json job events a").array().size(), 1);
        QCOMPARE(ctl.run("job events a").out.count('\n'), 2);
    }

    void textFromElsewhere_isHarmless()
    {
        CtlRunner ctl;
        JobSpec spec = samples::commandJob(s("a"));
        spec.description = s("\x1b]0;evil\x07\xe2\x80\xae");
        ctl.engine.addJob(spec);
        const QByteArray shown = ctl.run("job show a").out;
        QVERIFY(!shown.contains('\x1b'));
        QVERIFY(!shown.contains("\xe2\x80\xae"));
        QVERIFY(shown.contains("\\u{1b}]0;evil"));
    }

    void brokenOutput_isAFailure()
    {
        CtlRunner ctl;
        ctl.outWorks = false;
        QCOMPARE(ctl.run("job list").status, 1);
    }

    void unreachableEngine_isStatusFive()
    {
        CtlRunner ctl;
        ctl.engine.setReachable(false);
        QCOMPARE(ctl.run("job list").status, 5);
    }
};

QTEST_GUILESS_MAIN(TestCtlJobs)
#include "tst_jobs.moc"
