// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/job/dice.h"
#include "tests/model/job/specs.h"

#include "model/job/json.h"
#include "model/job/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace trainshed;

namespace {

QString u(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray jsonOf(const JobSpec &spec)
{
    return QJsonDocument(jobToJson(spec)).toJson();
}

/// A job file with one member of another value, found by its path ("spec.auto_stop.duration").
QJsonObject with(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1)
        object.insert(path[0], value);
    else
        object.insert(path[0], with(object.value(path[0]).toObject(), path.mid(1), value));
    return object;
}

QJsonObject file(const char *path, const QJsonValue &value)
{
    const QJsonObject base{{u("kind"), u("job")}, {u("metadata"), QJsonObject{{u("name"), u("demo")}}}};
    return with(base, u(path).split(u'.'), value);
}

} // namespace

class TestJobFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_ofAValidSpec_saysNothingButNotes()
    {
        const auto read = jobFromJson(jsonOf(validSpec()));
        QVERIFY(read);
        QCOMPARE(read->spec, validSpec());
        for (const Issue &issue : read->issues)
            QCOMPARE(issue.severity, Severity::Note);
    }

    void roundTrip_ofAnySpec()
    {
        for (quint32 seed = 0; seed < 2000; ++seed) {
            const JobSpec spec = Dice(seed).spec();
            const QByteArray json = jsonOf(spec);
            const auto read = jobFromJson(json);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
            const QByteArray shown = "seed " + QByteArray::number(seed) + '\n' + json + jsonOf(read->spec);
            QVERIFY2(read->spec == spec, shown.constData());
        }
    }

    void contractExamples_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("container") << QByteArray(R"({"kind":"job","metadata":{"name":"demo"},
 "algorithm":{"engine":{"image_url":"org/train:1.0"},"command":"python ${MA_JOB_DIR}/code/train.py","parameters":[],"environments":{"NCCL_DEBUG":"INFO"}},
 "spec":{"resource":{"flavor_id":"modelarts.pool.visual.xlarge","node_count":1,"pool_id":"pool-x"},"auto_stop":{"time_unit":"HOURS","duration":2}}})")
                                   << QStringList();
        QTest::newRow("saved algorithm")
            << QByteArray(
                   R"({"kind":"job","metadata":{"name":"demo2","annotations":{"fault-tolerance/job-retry-num":"3"}},
 "algorithm":{"id":"<uuid>","parameters":[{"name":"lr","value":"0.01"}],
  "inputs":[{"name":"data_url","remote":{"obs":{"obs_url":"/bucket/data/"}}}],
  "outputs":[{"name":"train_url","remote":{"obs":{"obs_url":"/bucket/out/"}}}]},
 "spec":{"resource":{"flavor_id":"modelarts.vm.cpu.8u","node_count":1},"log_export_path":{"obs_url":"/bucket/log/"}}})")
            << QStringList{u("note algorithm.inputs[0].remote.obs.obs_url issue.file-local-folder"),
                           u("note algorithm.outputs[0].remote.obs.obs_url issue.file-local-folder")};
    }
    void contractExamples()
    {
        QFETCH(QByteArray, json);
        const auto read = jobFromJson(json);
        QVERIFY(read);
        QTEST(lines(read->issues), "expected");
        QCOMPARE(jobFromJson(jsonOf(read->spec))->spec, read->spec);
    }

    void contractExamples_values()
    {
        const auto read = jobFromJson(QByteArray(
            R"({"kind":"job","metadata":{"annotations":{"fault-tolerance/job-retry-num":"3"}},
            "algorithm":{"engine":{"image_url":"org/train:1.0"},"command":"x","environments":{"A":"B"}},
            "spec":{"resource":{"pool_id":"pool-x"},"auto_stop":{"time_unit":"HOURS","duration":2}}})"));
        QVERIFY(read);
        QCOMPARE(read->spec.algorithm.kind, AlgorithmKind::CustomImage);
        QCOMPARE(read->spec.algorithm.engine.imageUrl, u("org/train:1.0"));
        QCOMPARE(read->spec.environment, (QList<EnvironmentVariable>{{u("A"), u("B")}}));
        QCOMPARE(read->spec.pool, PoolId(u("pool-x")));
        QCOMPARE(read->spec.autoStopMinutes, std::optional(120));
        QCOMPARE(read->spec.autoRestart, 3);
    }

    void lenient_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QJsonObject &object, const QStringList &expected) {
            QTest::newRow(name) << object << expected;
        };
        row("null description", file("metadata.description", QJsonValue::Null), {});
        row("empty log path", file("spec.log_export_path", QJsonObject{}), {});
        row("blank log path", file("spec.log_export_path", QJsonObject{{u("obs_url"), u("")}}), {});
        row("policies off", file("algorithm.policies", QJsonObject{{u("auto_search"), QJsonValue::Null}}),
            {});
        row("no tasks", file("tasks", QJsonArray{}), {});
        row("environments as an array",
            file("algorithm.environments",
                 QJsonArray{QJsonObject{{u("A"), u("1")}}, QJsonObject{{u("B"), u("2")}}}),
            {});
        row("a number as a value",
            file("algorithm.parameters",
                 QJsonArray{QJsonObject{{u("name"), u("n")}, {u("value"), qint64(9007199254740993)}}}),
            {u("note algorithm.parameters[0].value issue.file-taken-as-text")});
        row("retries as a number",
            file("metadata.annotations", QJsonObject{{u("fault-tolerance/job-retry-num"), 3}}),
            {u("note metadata.annotations.fault-tolerance/job-retry-num issue.file-taken-as-text")});
        row("an answer of the service", file("status.phase", u("Completed")),
            {u("note status issue.file-response-member")});
        row("unknown at the top", file("foo", 1), {u("warning foo issue.file-unknown-member")});
        row("unknown inside", file("spec.resource", QJsonObject{{u("foo"), 1}}),
            {u("warning spec.resource.foo issue.file-unknown-member")});
        row("unknown annotation", file("metadata.annotations", QJsonObject{{u("mine/x"), u("y")}}),
            {u("warning metadata.annotations.mine/x issue.file-unknown-member")});
        row("without meaning here", file("metadata.workspace_id", u("0")),
            {u("note metadata.workspace_id issue.file-kept-member")});
        row("no kind", QJsonObject{}, {u("note kind issue.file-kind-assumed")});
    }
    void lenient()
    {
        QFETCH(QJsonObject, object);
        const JobFile read = jobFromJson(object);
        QTEST(lines(read.issues), "expected");
        QVERIFY(!hasErrors(read.issues));
    }

    void refused_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *path, const QJsonValue &value, const char *expected) {
            QTest::newRow(path) << file(path, value)
                                << QStringLiteral("error %1 %2").arg(u(path), u(expected));
        };
        const QJsonObject some{{u("x"), 1}};
        row("kind", u("visualization_job"), "issue.file-kind");
        row("kind", QJsonArray{}, "issue.file-not-text");
        row("tasks", QJsonArray{some}, "issue.no-tasks");
        row("endpoints", QJsonObject{{u("ssh"), some}}, "issue.no-endpoints");
        row("algorithm.subscription_id", u("x"), "issue.no-marketplace");
        row("algorithm.policies", QJsonObject{{u("auto_search"), some}}, "issue.no-search");
        row("algorithm.summary", some, "issue.no-summary");
        row("spec.volumes", QJsonArray{some}, "issue.no-volumes");
        row("spec.notification", some, "issue.no-notification");
        row("spec.log_export_path.host_path", u("/log"), "issue.no-host-path");
        row("spec.schedule_policy.preemptible", true, "issue.no-preemption");
        row("metadata", 5, "issue.file-not-object");
        row("metadata.name", some, "issue.file-not-text");
        row("metadata.annotations", QJsonArray{some}, "issue.file-not-object");
        row("algorithm", u("x"), "issue.file-not-object");
        row("algorithm.parameters", some, "issue.file-not-array");
        row("algorithm.environments", 5, "issue.file-not-object");
        row("algorithm.engine", QJsonArray{some}, "issue.file-not-object");
        row("spec.resource.node_count", 1.5, "issue.file-not-integer");
        row("spec.resource.node_count", 1e15, "issue.file-not-integer");
        row("spec.resource.node_count", u("two"), "issue.file-not-integer");
        row("spec.schedule_policy.priority", some, "issue.file-not-integer");
        row("spec.auto_stop.duration", 0, "issue.file-hours");
        row("spec.auto_stop.duration", -1, "issue.file-hours");
        row("spec.auto_stop.duration", 1e12, "issue.file-hours");
        row("spec.auto_stop.duration", 1.5, "issue.file-not-integer");
        QTest::newRow("auto stop without duration") << file("spec.auto_stop.time_unit", u("HOURS"))
                                                    << u("error spec.auto_stop.duration issue.file-hours");
        QTest::newRow("auto stop in days")
            << file("spec.auto_stop", QJsonObject{{u("time_unit"), u("DAYS")}, {u("duration"), 1}})
            << u("error spec.auto_stop.time_unit issue.file-value");
        QTest::newRow("list element") << file("algorithm.inputs", QJsonArray{some, 5})
                                      << u("error algorithm.inputs[1] issue.file-not-object");
        QTest::newRow("type") << file("algorithm.parameters",
                                      QJsonArray{
                                          QJsonObject{{u("constraint"), QJsonObject{{u("type"), u("Int")}}}}})
                              << u("error algorithm.parameters[0].constraint.type issue.file-value");
        QTest::newRow("access") << file("algorithm.inputs",
                                        QJsonArray{QJsonObject{{u("access_method"), u("arg")}}})
                                << u("error algorithm.inputs[0].access_method issue.file-value");
    }
    void refused()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, expected);
        const JobFile read = jobFromJson(object);
        QVERIFY2(lines(read.issues).contains(expected), qPrintable(lines(read.issues).join(u'\n')));
    }

    void unknownMembers_areWrittenBack()
    {
        const QByteArray json(
            R"({"kind":"job","foo":[1],"metadata":{"name":"a","tags":["t"],"annotations":{"mine":"x"}},
            "algorithm":{"bar":{"deep":null},"inputs":[{"name":"i","remote":{"obs":{"obs_url":"/x","baz":1}}}],
            "parameters":[{"name":"p","value":"1","constraint":{"sensitive":true,"q":2}}],"engine":{"e":1}},
            "spec":{"resource":{"r":1},"volumes":[{"nfs":{}}]}})");
        const auto read = jobFromJson(json);
        QVERIFY(read);
        const QByteArray back = QJsonDocument(jobToJson(read->spec)).toJson(QJsonDocument::Compact);
        for (const char *kept :
             {R"("foo":[1])", R"("mine":"x")", R"("tags":["t"])", R"("bar":{"deep":null})", R"("baz":1)",
              R"("sensitive":true)", R"("q":2)", R"("e":1)", R"("r":1)", R"("volumes")"})
            QVERIFY2(back.contains(kept), kept);
        QCOMPARE(jobFromJson(back)->spec, read->spec);
    }

    void withoutUnavailable_leavesOutWhatCantBeHad()
    {
        const auto read = jobFromJson(QByteArray(
            R"({"kind":"job","foo":1,"spec":{"volumes":[{"nfs":{"x":1}}],"retention":{"policy":"x"}},"tasks":[{"x":1}]})"));
        QVERIFY(read && hasErrors(read->issues));
        const JobSpec sifted = withoutUnavailable(read->spec);
        QVERIFY(!hasErrors(jobFromJson(jobToJson(sifted)).issues));
        QVERIFY(sifted.extra.contains(u("foo")));
        QVERIFY(!sifted.extra.contains(u("tasks")));
        QVERIFY(sifted.extra.value(u("spec")).toObject().contains(u("retention")));
    }

    void autoStop_minutesTravelInTheAnnotation()
    {
        JobSpec spec = validSpec();
        spec.autoStopMinutes = 90;
        QJsonObject object = jobToJson(spec);
        // The service reads whole hours: at least as long as was asked for.
        QCOMPARE(object[u("spec")][u("auto_stop")][u("duration")].toInt(), 2);
        QCOMPARE(object[u("metadata")][u("annotations")][u("trainshed/auto-stop-minutes")].toString(),
                 u("90"));
        object = with(object, {u("spec"), u("auto_stop"), u("duration")}, 5);
        const JobFile read = jobFromJson(object);
        QCOMPARE(read.spec.autoStopMinutes, std::optional(90));
        QVERIFY(lines(read.issues)
                    .contains(u("warning metadata.annotations.trainshed/auto-stop-minutes "
                                "issue.file-auto-stop-conflict")));
        spec.autoStopMinutes = 120;
        QVERIFY(!jobToJson(spec)[u("metadata")].toObject().contains(u("annotations")));
    }

    void dependencies_travelInTheAnnotation()
    {
        JobSpec spec = validSpec();
        spec.installDependencies = true;
        QJsonObject object = jobToJson(spec);
        QCOMPARE(object[u("metadata")][u("annotations")][u("trainshed/install-dependencies")].toString(),
                 u("true"));
        QCOMPARE(jobFromJson(object).spec, spec);
        object = with(object, {u("metadata"), u("annotations"), u("trainshed/install-dependencies")},
                      u("perhaps"));
        QVERIFY(
            lines(jobFromJson(object).issues)
                .contains(u("error metadata.annotations.trainshed/install-dependencies issue.file-value")));
    }

    void environment_keepsItsOrder()
    {
        JobSpec spec = validSpec();
        // A secret's value is no part of any file.
        JobSpec secret;
        secret.environment = {{u("KEY"), u("canary"), true, u("01234567-89ab-4def-8123-456789abcdef")}};
        const QJsonObject kept = jobToJson(secret);
        QVERIFY(!QJsonDocument(kept).toJson().contains("canary"));
        QCOMPARE(jobFromJson(kept).spec, withoutSecretValues(secret));
        QVERIFY(!QJsonDocument(jobToJson(withoutReferences(secret))).toJson().contains("89ab"));
        spec.environment = {{u("Z"), u("1")}, {u("A"), u("2")}, {u("M"), u("3")}};
        QVERIFY(jobToJson(spec)[u("algorithm")][u("environments")].isObject());
        QCOMPARE(jobFromJson(jobToJson(spec)).spec.environment, spec.environment);
        // Edited by hand: what the order does not name comes last.
        QJsonObject object = with(jobToJson(spec), {u("algorithm"), u("environments"), u("B")}, u("4"));
        QCOMPARE(jobFromJson(object).spec.environment.last(), (EnvironmentVariable{u("B"), u("4")}));
    }

    void truncatedAnywhere_isAnErrorAndNeverACrash()
    {
        const QByteArray json = QJsonDocument(jobToJson(Dice(7).spec())).toJson(QJsonDocument::Compact);
        QVERIFY(json.size() > 500);
        for (qsizetype n = 0; n < json.size(); ++n)
            QVERIFY2(!jobFromJson(json.left(n)).has_value(), QByteArray::number(n).constData());
        QVERIFY(jobFromJson(json).has_value());
    }

    void anyMemberOfAnyType_neverCrashes()
    {
        const QList<QJsonValue> values{
            QJsonValue::Null,
            true,
            5,
            -1.5,
            1e300,
            u("x"),
            QJsonArray{},
            QJsonArray{QJsonValue::Null, 1, u("x"), QJsonArray{}, QJsonObject{}},
            QJsonObject{},
            QJsonObject{{u("name"), 1}, {u("remote"), u("x")}, {u("id"), QJsonArray{}}}};
        JobSpec full = validSpec();
        full.description = u("x");
        full.experiment = {ExperimentMode::Existing, ExperimentId(u("e1")), u("old"), {}};
        full.logLocation = u("/log");
        full.autoStopMinutes = 90;
        full.priority = 2;
        full.autoRestart = 1;
        QStringList paths;
        collect(jobToJson(full), {}, paths);
        QVERIFY2(paths.size() > 25, qPrintable(paths.join(u' ')));
        for (const QString &path : paths) {
            for (const QJsonValue &value : values) {
                const JobFile read = jobFromJson(with(jobToJson(full), path.split(u'.'), value));
                (void)validate(read.spec, knownFacts());
                QCOMPARE(jobFromJson(jobToJson(read.spec)).spec, read.spec);
            }
        }
    }

private:
    static void collect(const QJsonObject &object, const QString &prefix, QStringList &paths)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            paths += QString(prefix + it.key());
            collect(it.value().toObject(), QString(prefix + it.key() + u'.'), paths);
        }
    }
};

QTEST_GUILESS_MAIN(TestJobFile)
#include "tst_jobfile.moc"
