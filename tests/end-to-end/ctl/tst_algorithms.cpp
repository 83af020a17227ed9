// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// My algorithms through trainshedctl, with the real engine.
#include "tests/end-to-end/ctl/ctl.h"

using namespace trainshed;
using test::Ctl;
using test::CtlResult;
using test::RealEngine;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray algorithmFile(const char *name, const char *rate)
{
    return QByteArray(R"({"metadata": {"name": "%1", "description": "echoes"}, "share_info": {"x": 1},
        "job_config": {"command": "echo", "surprise": true,
            "parameters": [{"name": "rate", "value": "%2", "constraint": {"type": "Float", "editable": true}}]},
        "resource_requirements": [{"key": "flavor_type", "value": ["CPU"], "operator": "in"}]})")
        .replace("%1", name)
        .replace("%2", rate);
}

} // namespace

class TestCtlAlgorithms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void file_isKeptWhole()
    {
        const Ctl ctl;
        const CtlResult made = ctl.run({s("--json"), s("algorithm"), s("create"), s("-f"), s("-")},
                                       algorithmFile("mine", "0.1"));
        QVERIFY2(made.status == 0, made.err.constData());
        const QJsonObject shown = ctl.run("--json algorithm show mine").object();
        QCOMPARE(shown[s("share_info")][s("x")].toInt(), 1);
        QCOMPARE(shown[s("job_config")][s("surprise")].toBool(), true);
        QCOMPARE(shown[s("resource_requirements")][0][s("values")][0].toString(), s("CPU"));
        const CtlResult again =
            ctl.run({s("algorithm"), s("create"), s("-f"), s("-")}, algorithmFile("mine", "1"));
        QCOMPARE(again.status, 4);
        QVERIFY2(again.err.contains("name: "), again.err.constData());
        const CtlResult bad =
            ctl.run({s("algorithm"), s("create"), s("-f"), s("-")}, algorithmFile("other", "fast"));
        QCOMPARE(bad.status, 4);
        QVERIFY2(bad.err.contains("hyperparameters[0].value: "), bad.err.constData());
        QCOMPARE(ctl.run("algorithm show nothing").status, 3);
    }

    void waitingJob_keepsItsSettings_andTheAlgorithm()
    {
        const Ctl ctl;
        QCOMPARE(ctl.run({s("algorithm"), s("create"), s("-f"), s("-")}, algorithmFile("mine", "0.1")).status,
                 0);
        const QJsonObject algorithm = ctl.run("--json algorithm show mine").object();
        const AlgorithmId id(algorithm[s("metadata")][s("id")].toString());
        QVERIFY(id.isValid());

        // The whole machine is taken, so that the next job waits.
        const QJsonArray flavors = ctl.run("--json flavor list").array();
        QVERIFY(!flavors.isEmpty());
        FlavorId largest;
        int most = 0;
        for (const QJsonValue &flavor : flavors) {
            const int cpus = flavor[s("flavor_info")][s("cpu")][s("core_num")].toInt();
            if (cpus > most) {
                most = cpus;
                largest = FlavorId(flavor[s("flavor_id")].toString());
            }
        }
        QVERIFY2(most > 0, QJsonDocument(flavors).toJson().constData());
        JobSpec first = RealEngine::command(s("first"), Ctl::trainee("--hang"));
        first.flavor = largest;
        QCOMPARE(ctl.create(first).status, 0);
        QTRY_VERIFY(ctl.run("job show first").out.contains("Running"));
        JobSpec second;
        second.name = s("second");
        second.algorithm.algorithmId = id;
        second.flavor = largest;
        Hyperparameter rate;
        rate.name = s("rate");
        rate.type = ParameterType::Float;
        rate.value = s("0.1");
        second.hyperparameters = {rate};
        const CtlResult made = ctl.create(second);
        QVERIFY2(made.status == 0, made.err.constData());
        QTRY_VERIFY(ctl.run("job show second").out.contains("Pending"));

        const CtlResult refused = ctl.run("algorithm delete mine");
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("second"), refused.err.constData());
        QCOMPARE(ctl.run("algorithm show mine").status, 0);

        QByteArray changed = algorithmFile("renamed", "0.9");
        changed.replace("\"echo\"", "\"echo other\"");
        const CtlResult updated = ctl.run({s("algorithm"), s("update"), s("mine"), s("-f"), s("-")}, changed);
        QVERIFY2(updated.status == 0, updated.err.constData());
        QCOMPARE(ctl.run("algorithm show mine").status, 3);

        QCOMPARE(ctl.run("job stop first").status, 0);
        QCOMPARE(ctl.run("job wait second").status, 0);
        QCOMPARE(ctl.run("job logs second").out, "--rate 0.1\n");
        QVERIFY(ctl.run("job show second").out.contains("mine"));
        QCOMPARE(ctl.run("algorithm delete renamed").status, 0); // nothing waits any more
        QCOMPARE(ctl.run("job show second").status, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlAlgorithms)
#include "tst_algorithms.moc"
