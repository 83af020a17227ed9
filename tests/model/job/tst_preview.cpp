// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/preview.h"
#include "model/job/resolve.h"
#include "model/job/variables.h"

#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Algorithm script()
{
    Algorithm algorithm;
    algorithm.source.kind = AlgorithmKind::PresetImage;
    algorithm.source.codeDir = s("/home/me/demo-code");
    algorithm.source.bootFile = s("train.py");
    InputChannel data;
    data.name = s("data_url");
    InputChannel more;
    more.name = s("MORE");
    more.access = AccessMethod::Environment;
    more.required = false;
    algorithm.inputs = {data, more};
    OutputChannel result;
    result.name = s("train_url");
    algorithm.outputs = {result};
    Hyperparameter rate;
    rate.name = s("rate");
    rate.value = s("it's");
    algorithm.hyperparameters = {rate};
    return algorithm;
}

QString valueOf(const RuntimePreview &preview, const QString &name)
{
    for (const auto &variable : preview.variables) {
        if (variable.name == name)
            return variable.value;
    }
    return s("(none)");
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void script_pathsAndCommand();
    void command_isALineOfTheShell();
    void empty_saysWhatIsKnown();
    void plan_isTheEngines();
    void codeInABucket_namesTheStore();
};

void TestPreview::script_pathsAndCommand()
{
    const RuntimePreview preview = previewOf(script(), s("/venv/bin/python"));
    QCOMPARE(preview.codeFolder, s("${MA_HOME}/modelarts/user-job-dir/demo-code"));
    QCOMPARE(preview.bootFile, s("${MA_HOME}/modelarts/user-job-dir/demo-code/train.py"));
    QCOMPARE(preview.inputFolders, (QStringList{s("${MA_HOME}/modelarts/inputs/data_url_0"),
                                                s("${MA_HOME}/modelarts/inputs/MORE_1")}));
    QCOMPARE(preview.outputFolders, QStringList{s("${MA_HOME}/modelarts/outputs/train_url_0")});
    QCOMPARE(preview.command,
             s("/venv/bin/python \"${MA_HOME}\"/modelarts/user-job-dir/demo-code/train.py "
               "--data_url \"${MA_HOME}\"/modelarts/inputs/data_url_0 "
               "--train_url \"${MA_HOME}\"/modelarts/outputs/train_url_0 --rate 'it'\\''s'"));
    QCOMPARE(valueOf(preview, s("MORE")), preview.inputFolders[1]);
    QCOMPARE(valueOf(preview, s("PATH")), s("/venv/bin:${PATH}"));
    QCOMPARE(valueOf(preview, s("PYTHONPATH")), s("${MA_HOME}/modelarts/user-job-dir:${PYTHONPATH}"));
    QCOMPARE(valueOf(preview, s("MA_SCRIPT_INTERPRETER")), s("/venv/bin/python"));
}

void TestPreview::command_isALineOfTheShell()
{
    Algorithm algorithm = script();
    algorithm.source.kind = AlgorithmKind::CustomImage;
    algorithm.source.command = s("cd x && make");
    const RuntimePreview preview = previewOf(algorithm, {});
    QVERIFY(preview.bootFile.isEmpty());
    QVERIFY(preview.command.startsWith(s("/bin/sh -c 'cd x && make ")));
    QCOMPARE(valueOf(preview, s("MA_SCRIPT_INTERPRETER")), s("(none)"));
}

void TestPreview::empty_saysWhatIsKnown()
{
    const RuntimePreview preview = previewOf({}, {});
    QVERIFY(preview.codeFolder.isEmpty());
    QVERIFY(preview.inputFolders.isEmpty());
    QVERIFY(!preview.variables.isEmpty());
}

/// Every variable that the form warns of is shown, and nothing of the pool's is told as if it were known.
void TestPreview::plan_isTheEngines()
{
    const Algorithm algorithm = script();
    const RuntimePreview preview = previewOf(algorithm, s("/usr/bin/python3"));
    Placement placement;
    placement.attemptFolder = s("${MA_HOME}");
    placement.interpreter = s("/usr/bin/python3");
    placement.gpuUuids = {s("GPU-1")};
    placement.hosts = {s("10.0.0.1"), s("10.0.0.2")};
    placement.cpus = 7;
    placement.masterPort = 1;
    placement.node = 1;
    placement.job = JobId(s("j"));
    placement.inherited = {{s("PATH"), s("${PATH}")}, {s("PYTHONPATH"), s("${PYTHONPATH}")}};
    JobSpec spec = resolve(specFor(algorithm), algorithm);
    for (InputChannel &input : spec.inputs)
        input.location = s("/");
    const RunPlan plan = planRun(spec, placement);
    QCOMPARE(plan.environment.size(), preview.variables.size());
    for (qsizetype i = 0; i < plan.environment.size(); ++i) {
        const auto &shown = preview.variables[i];
        QCOMPARE(shown.name, plan.environment[i].first);
        QVERIFY2(shown.later || shown.value == plan.environment[i].second, qPrintable(shown.name));
    }
    QCOMPARE(preview.command, displayLine(plan.argv));
}

void TestPreview::codeInABucket_namesTheStore()
{
    Algorithm algorithm = script();
    QCOMPARE(valueOf(previewOf(algorithm, {}), s("S3_ENDPOINT")), s("(none)"));
    algorithm.source.codeDir = s("obs://bucket/demo-code");
    int named = 0;
    const RuntimePreview preview = previewOf(algorithm, {});
    for (const auto &variable : preview.variables) {
        if (variable.name.startsWith(u"S3_")) {
            ++named;
            QVERIFY(variable.later);
        }
    }
    QCOMPARE(named, 3);
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
