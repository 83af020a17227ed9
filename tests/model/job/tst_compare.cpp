// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/compare.h"

#include <QJsonArray>
#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const SettingTexts texts{[](qint64 ms) { return QString::number(ms); },
                         [](WallTime time) { return QString::number(time); }};

JobDetails digits(int version)
{
    JobDetails job;
    job.summary.name = s("digits");
    job.summary.version = version;
    job.summary.phase = JobPhase::Completed;
    job.summary.created = 1000;
    job.summary.started = 2000;
    job.summary.durationMs = 500;
    job.spec.name = s("digits");
    job.spec.algorithm.kind = AlgorithmKind::PresetImage;
    job.spec.algorithm.bootFile = s("train.py");
    Hyperparameter rate;
    rate.name = s("learning_rate");
    rate.value = s("0.1");
    Hyperparameter epochs;
    epochs.name = s("epochs");
    epochs.value = s("20");
    job.spec.hyperparameters = {rate, epochs};
    InputChannel data;
    data.name = s("data_url");
    data.location = s("/srv/data");
    job.spec.inputs = {data};
    OutputChannel out;
    out.name = s("train_url");
    out.location = s("/srv/out");
    job.spec.outputs = {out};
    EnvironmentVariable threads;
    threads.name = s("OMP_NUM_THREADS");
    threads.value = s("2");
    job.spec.environment = {threads};
    job.spec.flavor = FlavorId(s("local.cpu.1u"));
    return job;
}

QStringList paths(const QList<ComparedSetting> &settings)
{
    QStringList all;
    for (const ComparedSetting &setting : settings)
        all.append(setting.path);
    return all;
}

using Change = void (*)(JobDetails &);

} // namespace

Q_DECLARE_METATYPE(Change)

class TestCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameSettings_differInNothing()
    {
        const auto all = compareJobs({digits(1), digits(2)}, texts, 0);
        QVERIFY(all.size() > 15);
        QCOMPARE(paths(differences(all)), QStringList());
        QVERIFY(std::all_of(all.begin(), all.end(), [](const auto &row) { return row.values.size() == 2; }));
    }

    void secret_isToldApartWithoutBeingTold()
    {
        JobDetails first = digits(1);
        JobDetails second = digits(2);
        first.spec.environment = {{s("KEY"), s("hunter2"), true, s("0a1b2c3d-0000-4000-8000-000000000001")}};
        second.spec.environment = {{s("KEY"), s("hunter3"), true, s("4e5f6a7b-0000-4000-8000-000000000002")}};
        const auto rows = differences(compareJobs({first, second}, texts, 0));
        QCOMPARE(paths(rows), QStringList{s("environment.KEY")});
        QVERIFY(rows[0].values[0] != rows[0].values[1]);
        for (const auto &value : rows[0].values)
            QVERIFY(value && !value->contains(s("hunter")));
        second.spec.environment[0].reference = first.spec.environment[0].reference;
        QCOMPARE(paths(differences(compareJobs({first, second}, texts, 0))), QStringList());
    }

    void changedSetting_isFound_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, Change change, const char *path, const char *before,
                            const char *after) {
            QTest::newRow(name) << change << s(path) << s(before) << s(after);
        };
        row(
            "status", [](JobDetails &j) { j.summary.phase = JobPhase::Failed; }, "status", "Completed",
            "Failed");
        row(
            "duration", [](JobDetails &j) { j.summary.durationMs = 900; }, "duration", "500", "900");
        row(
            "description", [](JobDetails &j) { j.spec.description = s("x"); }, "description", "", "x");
        row(
            "experiment", [](JobDetails &j) { j.summary.experimentName = s("e"); }, "experiment", "", "e");
        row(
            "boot file", [](JobDetails &j) { j.spec.algorithm.bootFile = s("b.py"); }, "algorithm.boot_file",
            "train.py", "b.py");
        row(
            "engine", [](JobDetails &j) { j.spec.algorithm.engine.id = ImageId(s("venv")); },
            "algorithm.engine", "", "venv");
        row(
            "input", [](JobDetails &j) { j.spec.inputs[0].location = s("/b"); }, "inputs.data_url.location",
            "/srv/data", "/b");
        row(
            "access", [](JobDetails &j) { j.spec.inputs[0].access = AccessMethod::Environment; },
            "inputs.data_url.access_method", "hyperparameter", "environment variable");
        row(
            "output", [](JobDetails &j) { j.spec.outputs[0].location = s("/b"); },
            "outputs.train_url.location", "/srv/out", "/b");
        row(
            "predownload", [](JobDetails &j) { j.spec.outputs[0].predownload = true; },
            "outputs.train_url.prefetch_to_local", "no", "yes");
        row(
            "hyperparameter", [](JobDetails &j) { j.spec.hyperparameters[1].value = s("40"); },
            "hyperparameters.epochs", "20", "40");
        row(
            "variable", [](JobDetails &j) { j.spec.environment[0].value = s("8"); },
            "environment.OMP_NUM_THREADS", "2", "8");
        row(
            "flavor", [](JobDetails &j) { j.spec.flavor = FlavorId(s("local.cpu.4u")); }, "flavor",
            "local.cpu.1u", "local.cpu.4u");
        row(
            "priority", [](JobDetails &j) { j.summary.priority = 3; }, "priority", "1", "3");
        row(
            "auto restart", [](JobDetails &j) { j.spec.autoRestart = 2; }, "auto_restart", "off", "2");
        row(
            "auto stop", [](JobDetails &j) { j.spec.autoStopMinutes = 1; }, "auto_stop", "off",
            "after 60000");
        row(
            "log path", [](JobDetails &j) { j.spec.logLocation = s("/l"); }, "log_location", "off", "/l");
    }
    void changedSetting_isFound()
    {
        QFETCH(Change, change);
        JobDetails other = digits(2);
        change(other);
        const auto found = differences(compareJobs({digits(1), other}, texts, 0));
        QCOMPARE(found.size(), 1);
        QTEST(found[0].path, "path");
        QTEST(*found[0].values[0], "before");
        QTEST(*found[0].values[1], "after");
        QVERIFY(!found[0].label.isEmpty());
    }

    void settingOfOneJobOnly_hasNoValueInTheOther()
    {
        JobDetails other = digits(2);
        Hyperparameter fresh;
        fresh.name = s("momentum");
        fresh.value = QString();
        other.spec.hyperparameters.insert(1, fresh);
        other.spec.environment.clear();
        const auto found = differences(compareJobs({digits(1), other}, texts, 0));
        QCOMPARE(paths(found),
                 (QStringList{s("hyperparameters.momentum"), s("environment.OMP_NUM_THREADS")}));
        QVERIFY(!found[0].values[0]);
        QVERIFY(found[0].values[1]); // there, and empty
        QVERIFY(!found[1].values[1]);
        // In its place, between those that both have.
        const QStringList all = paths(compareJobs({digits(1), other}, texts, 0));
        QCOMPARE(all.indexOf(s("hyperparameters.momentum")),
                 all.indexOf(s("hyperparameters.learning_rate")) + 1);
    }

    void namesThatComeTwice_areKept()
    {
        JobDetails twice = digits(1);
        twice.spec.hyperparameters[1].name = s("learning_rate");
        const QStringList all = paths(compareJobs({twice}, texts, 0));
        QVERIFY(all.contains(s("hyperparameters.learning_rate")));
        QVERIFY(all.contains(s("hyperparameters.learning_rate#2")));
    }

    void outcome_canBeLeftOut()
    {
        JobDetails other = digits(2);
        other.summary.phase = JobPhase::Failed;
        other.spec.autoRestart = 1;
        const auto all = compareJobs({digits(1), other}, texts, 0);
        QCOMPARE(paths(differences(all)), (QStringList{s("status"), s("auto_restart")}));
        QCOMPARE(paths(differences(all, false)), QStringList{s("auto_restart")});
    }

    void unknownMembers_areCompared()
    {
        JobDetails other = digits(2);
        other.spec.extra = {{s("spec"), QJsonObject{{s("volumes"), QJsonArray{1, 2}}}}};
        const auto found = differences(compareJobs({digits(1), other}, texts, 0));
        QCOMPARE(paths(found), QStringList{s("extra.spec.volumes")});
        QCOMPARE(*found[0].values[1], s("[1,2]"));
    }

    void csv_quotesAndDefusesFormulas_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << s("abc") << s("abc");
        QTest::newRow("comma") << s("a,b") << s("\"a,b\"");
        QTest::newRow("quote") << s("a\"b") << s("\"a\"\"b\"");
        QTest::newRow("break") << s("a\nb") << s("\"a\nb\"");
        QTest::newRow("formula") << s("=HYPERLINK(1)") << s("'=HYPERLINK(1)");
        QTest::newRow("at") << s("@SUM(1,2)") << s("\"'@SUM(1,2)\"");
        QTest::newRow("option") << s("--x") << s("'--x");
        QTest::newRow("negative number") << s("-0.5e-3") << s("-0.5e-3");
    }
    void csv_quotesAndDefusesFormulas()
    {
        QFETCH(QString, value);
        QFETCH(QString, cell);
        const ComparedSetting row{s("x"), SettingGroup::Hyperparameters, s("x"), {value, std::nullopt}, true};
        QCOMPARE(QString::fromUtf8(comparisonToCsv({s("a"), s("b")}, {row})),
                 QString(s("Section,Setting,a,b\r\nHyperparameters,x,") + cell + s(",\r\n")));
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
