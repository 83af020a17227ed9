// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Algorithms, experiments, pools, flavors, images, the engine.
#include "model/job/json.h"
#include "tests/app/ctl/ctlrun.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray algorithmFile(const Algorithm &algorithm)
{
    return QJsonDocument(algorithmToJson(algorithm)).toJson();
}

} // namespace

class TestCtlCatalog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void algorithm_lives()
    {
        CtlRunner ctl;
        Algorithm algorithm = samples::algorithm(s("mine"));
        const CtlRun made =
            ctl.run({s("algorithm"), s("create"), s("-f"), ctl.file(algorithmFile(algorithm))});
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(ctl.engine.algorithms.size(), 1);
        QCOMPARE(ctl.run("--json algorithm list").array().size(), 1);
        QVERIFY(ctl.run("algorithm list").out.contains("mine"));
        QVERIFY(ctl.run("algorithm show mine").out.contains("learning_rate"));
        const QByteArray shown = ctl.run("--json algorithm show mine").out;

        algorithm.description = s("Better.");
        const QString changed = ctl.file(algorithmFile(algorithm));
        QCOMPARE(ctl.run({s("algorithm"), s("update"), s("mine"), s("-f"), changed}).status, 0);
        QCOMPARE(ctl.engine.algorithms.constFirst().description, s("Better."));
        // What show prints can be given back, and says itself which one it is.
        QCOMPARE(ctl.run({s("algorithm"), s("update"), s("-f"), ctl.file(shown)}).status, 0);
        QCOMPARE(ctl.engine.algorithms.constFirst().description, samples::algorithm().description);

        QCOMPARE(ctl.run("algorithm delete mine").status, 0);
        QVERIFY(ctl.engine.algorithms.isEmpty());
        QCOMPARE(ctl.run("algorithm show mine").status, 3);
        QCOMPARE(ctl.run({s("algorithm"), s("update"), s("mine"), s("-f"), changed}).status, 3);
    }

    void algorithm_refused_saysEachField()
    {
        CtlRunner ctl;
        Algorithm algorithm = samples::algorithm(s("no name"));
        algorithm.hyperparameters[0].value = s("two");
        const CtlRun ran =
            ctl.run({s("algorithm"), s("create"), s("-f"), ctl.file(algorithmFile(algorithm))});
        QCOMPARE(ran.status, 4);
        QVERIFY2(ran.err.contains("name: "), ran.err.constData());
        QVERIFY2(ran.err.contains("hyperparameters[0].value: "), ran.err.constData());
        QVERIFY(ctl.engine.algorithms.isEmpty());
        QCOMPARE(ctl.run({s("algorithm"), s("create"), s("-f"), ctl.file("[]")}).status, 4);
    }

    void experiment_lives()
    {
        CtlRunner ctl;
        QCOMPARE(
            ctl.run({s("experiment"), s("create"), s("rates"), s("--description"), s("Which one?")}).status,
            0);
        QCOMPARE(ctl.engine.experiments.constFirst().description, s("Which one?"));
        QVERIFY(ctl.run("experiment list").out.contains("rates"));
        const QJsonObject shown = ctl.run("--json experiment show rates").object();
        QCOMPARE(shown[s("metadata")][s("name")].toString(), s("rates"));
        QCOMPARE(ctl.run("experiment show other").status, 3);
        const CtlRun refused = ctl.run({s("experiment"), s("create"), s("no name")});
        QCOMPARE(refused.status, 4);
        QVERIFY(refused.err.startsWith("name: "));
        QCOMPARE(ctl.run("experiment delete rates").status, 0);
        QVERIFY(ctl.engine.experiments.isEmpty());
    }

    void dataset_lives()
    {
        CtlRunner ctl;
        ctl.engine.datasetFiles = {{s("a"), 3}, {s("b/\u202ec"), 4}};
        QCOMPARE(ctl.run({s("dataset"), s("create"), s("digits"), s("/data/in"), s("--description"),
                          s("Ten of them."), s("--notes"), s("First.")})
                     .status,
                 0);
        QCOMPARE(ctl.engine.datasets.constFirst().versions.constFirst().notes, s("First."));
        QCOMPARE(ctl.run("dataset create later").status, 0);
        QVERIFY(ctl.run("dataset list").out.contains("V001"));
        const QJsonArray list = ctl.run("--json dataset list").array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0][s("dataset_name")].toString(), s("digits"));
        const CtlRun shown = ctl.run("dataset show digits --files 5");
        QVERIFY(shown.out.contains("Ten of them."));
        QVERIFY(!shown.out.contains("\u202e")); // made harmless
        QCOMPARE(ctl.run("--json dataset show digits --files 1").object()[s("files")].toArray().size(), 1);

        ctl.engine.datasetChanges.added = 1;
        ctl.engine.datasetChanges.addedNames = {s("new")};
        QCOMPARE(ctl.run("dataset publish digits data --notes x").out, "digits V002\nadded  new\n");
        QVERIFY(
            ctl.engine.datasets.constFirst().newest()->location.startsWith(u'/')); // from the working folder
        const QJsonObject published = ctl.run("--json dataset publish digits").object();
        QCOMPARE(published[s("version_id")].toString(), s("V003"));
        QCOMPARE(published[s("changes")][s("added")][s("count")].toInt(), 1);
        QCOMPARE(ctl.run("dataset verify digits V001").status, 1);
        ctl.engine.datasetChanges = {};
        QCOMPARE(ctl.run("dataset verify digits --quick").status, 0);
        QCOMPARE(ctl.run("--json dataset verify digits").object()[s("intact")].toBool(), true);
        QCOMPARE(ctl.run("dataset verify digits V009").status, 3);
        QCOMPARE(ctl.run("dataset update digits --name numbers").status, 0);
        QCOMPARE(ctl.engine.datasets.constFirst().description, s("Ten of them."));
        QCOMPARE(ctl.run("dataset delete numbers").status, 0);
        QCOMPARE(ctl.engine.datasets.size(), 1);
        QCOMPARE(ctl.run("dataset show numbers").status, 3);
    }

    void dataset_refused_saysTheField()
    {
        CtlRunner ctl;
        const CtlRun ran = ctl.run({s("dataset"), s("create"), s("no name"), s("ftp://host/x")});
        QCOMPARE(ran.status, 4);
        QVERIFY2(ran.err.startsWith("name: "), ran.err.constData());
        QVERIFY2(ran.err.contains("\nlocation: "), ran.err.constData());
        QCOMPARE(ctl.run("dataset create later").status, 0);
        const CtlRun web = ctl.run("dataset publish later ftp://host/x");
        QCOMPARE(web.status, 4);
        QVERIFY2(web.err.startsWith("location: "), web.err.constData());
        QCOMPARE(ctl.run("dataset create later").status, 4);
        QCOMPARE(ctl.run("dataset publish nothing").status, 3);
        QCOMPARE(ctl.run("dataset show later --files 0").status, 2);
    }

    void resources_areListed()
    {
        CtlRunner ctl;
        QVERIFY(ctl.run("pool list").out.contains("local"));
        QCOMPARE(ctl.run("--json pool list").array()[0][s("id")].toString(), s("local"));
        QVERIFY(ctl.run("flavor list").out.contains("local.cpu.2u"));
        QCOMPARE(ctl.run("--json flavor list").array()[0][s("flavor_id")].toString(), s("local.cpu.1u"));
        QVERIFY(ctl.run("flavor list --pool local").out.contains("local.cpu.2u"));
        QVERIFY(ctl.run("image list").out.contains("Python 3.11.2 (system)"));
        QCOMPARE(ctl.run("--json image list --refresh").array()[0][s("engine_name")].toString(), s("Python"));
    }

    void engine_tellsItsState()
    {
        CtlRunner ctl;
        QVERIFY(ctl.run("engine status").out.contains("running"));
        QCOMPARE(ctl.run("--json engine start").object()[s("state")].toString(), s("running"));
    }

    void anotherVersion_isSaidAndStatusFive()
    {
        CtlRunner ctl;
        ctl.engine.hello.protocol = 99;
        ctl.engine.hello.oldest = 99;
        const CtlRun ran = ctl.run("engine status");
        QCOMPARE(ran.status, 5);
        QVERIFY(!ran.err.isEmpty()); // not "not running"
    }
};

QTEST_GUILESS_MAIN(TestCtlCatalog)
#include "tst_catalog.moc"
