// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/job/specs.h"

#include "model/job/wording.h"

#include <QDir>
#include <QTest>

#include <functional>

using namespace trainshed;

namespace {

using Change = std::function<void(JobSpec &, Facts &)>;

Algorithm savedAlgorithm()
{
    Algorithm algorithm;
    algorithm.id = AlgorithmId(QStringLiteral("algorithm-1"));
    algorithm.name = QStringLiteral("digits");
    algorithm.source = validSpec().algorithm;
    algorithm.inputs = {input(QStringLiteral("data_url"), {})};
    algorithm.outputs = {output(QStringLiteral("train_url"), {})};
    algorithm.hyperparameters = validSpec().hyperparameters;
    algorithm.hyperparameters[0].required = true;
    algorithm.hyperparameters[1].editable = false;
    return algorithm;
}

/// A job of savedAlgorithm(), with the algorithm among the facts.
void useAlgorithm(JobSpec &spec, Facts &facts)
{
    facts.algorithms = QList<Algorithm>{savedAlgorithm()};
    spec.algorithm = {};
    spec.algorithm.algorithmId = savedAlgorithm().id;
}

void bootCommand(JobSpec &spec)
{
    spec.algorithm.kind = AlgorithmKind::CustomImage;
    spec.algorithm.engine = {};
    spec.algorithm.bootFile.clear();
    spec.algorithm.command = QStringLiteral("python3 train.py");
}

QString u(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestRules : public QObject
{
    Q_OBJECT

    static void row(const char *name, const QStringList &expected, const Change &change)
    {
        QTest::newRow(name) << change << expected;
    }

private Q_SLOTS:
    void validSpec_hasNoIssue() { QCOMPARE(lines(validate(validSpec(), knownFacts())), QStringList()); }

    void nothingKnown_onlyTheTextIsChecked()
    {
        QCOMPARE(lines(validate(validSpec(), Facts())), QStringList());
    }

    void basic_data()
    {
        columns();
        row("no name", {u("error name issue.name-empty")}, [](JobSpec &s, Facts &) { s.name.clear(); });
        row("name taken", {u("error name issue.name-taken")},
            [](JobSpec &, Facts &f) { f.nameTaken = true; });
        row("name taken, new version", {}, [](JobSpec &, Facts &f) {
            f.nameTaken = true;
            f.newVersion = true;
        });
        row("long description", {u("error description issue.description-too-long")},
            [](JobSpec &s, Facts &) { s.description = QString(257, u'x'); });
        row("experiment not chosen", {u("error experiment issue.experiment-empty")},
            [](JobSpec &s, Facts &) { s.experiment.mode = ExperimentMode::Existing; });
        row("experiment gone", {u("error experiment issue.experiment-missing")}, [](JobSpec &s, Facts &) {
            s.experiment = {ExperimentMode::Existing, ExperimentId(u("e1")), {}, {}};
        });
        row("experiment there", {}, [](JobSpec &s, Facts &f) {
            s.experiment = {ExperimentMode::Existing, ExperimentId(u("e1")), {}, {}};
            f.experiments = QList<Experiment>{{ExperimentId(u("e1")), u("old"), {}, 0, 0, 0, {}}};
        });
        row("new experiment without name", {u("error experiment.name issue.name-empty")},
            [](JobSpec &s, Facts &) { s.experiment.mode = ExperimentMode::New; });
        row("new experiment of a taken name", {u("error experiment.name issue.experiment-taken")},
            [](JobSpec &s, Facts &f) {
                s.experiment = {ExperimentMode::New, {}, u("old"), {}};
                f.experiments = QList<Experiment>{{ExperimentId(u("e1")), u("old"), {}, 0, 0, 0, {}}};
            });
    }
    void basic() { check(); }

    void source_data()
    {
        columns();
        row("no engine", {u("error algorithm.engine issue.engine-empty")},
            [](JobSpec &s, Facts &) { s.algorithm.engine = {}; });
        row("engine of another computer", {u("error algorithm.engine issue.engine-missing")},
            [](JobSpec &s, Facts &) { s.algorithm.engine.id = ImageId(u("pytorch_1.8.0-cuda_10.2")); });
        row("engine by name", {}, [](JobSpec &s, Facts &) {
            s.algorithm.engine = {};
            s.algorithm.engine.name = u("Python");
        });
        row("container image", {u("error algorithm.engine.image_url issue.no-containers")},
            [](JobSpec &s, Facts &) { s.algorithm.engine.imageUrl = u("org/train:1.0"); });
        row("user ID without container",
            {u("error algorithm.engine.run_user issue.run-user-without-container")}, [](JobSpec &s, Facts &) {
                bootCommand(s);
                s.algorithm.engine.runUser = u("1000");
            });
        row("no code directory", {u("error algorithm.code_dir issue.code-dir-empty")},
            [](JobSpec &s, Facts &) { s.algorithm.codeDir.clear(); });
        row("code in object storage", {}, [](JobSpec &s, Facts &) {
            s.algorithm.codeDir = u("obs://bucket/demo-code/");
            s.algorithm.bootFile = u("obs://bucket/demo-code/train.py");
        });
        row("code on the web", {u("error algorithm.code_dir issue.location-web")}, [](JobSpec &s, Facts &) {
            s.algorithm.codeDir = u("https://host/code");
            s.algorithm.bootFile = u("train.py");
        });
        row("code directory gone", {u("error algorithm.code_dir issue.folder-missing")},
            [](JobSpec &, Facts &f) { f.paths[u("/data/demo-code")] = {}; });
        row("code directory is an archive",
            {u("error algorithm.code_dir issue.no-archives"),
             u("error algorithm.boot_file issue.boot-file-outside")},
            [](JobSpec &s, Facts &f) {
                s.algorithm.codeDir = u("/data/code.7z");
                f.paths[u("/data/code.7z")] = fileFacts();
            });
        row("code directory is a file", {u("error algorithm.code_dir issue.not-a-folder")},
            [](JobSpec &, Facts &f) { f.paths[u("/data/demo-code")] = fileFacts(); });
        row("no boot file", {u("error algorithm.boot_file issue.boot-file-empty")},
            [](JobSpec &s, Facts &) { s.algorithm.bootFile.clear(); });
        row("boot file not Python", {u("error algorithm.boot_file issue.boot-file-type")},
            [](JobSpec &s, Facts &) { s.algorithm.bootFile = u("train.sh"); });
        row("boot file elsewhere", {u("error algorithm.boot_file issue.boot-file-outside")},
            [](JobSpec &s, Facts &) { s.algorithm.bootFile = u("/data/demo-code-2/train.py"); });
        row("boot file climbs", {u("error algorithm.boot_file issue.boot-file-outside")},
            [](JobSpec &s, Facts &) { s.algorithm.bootFile = u("../train.py"); });
        row("boot file gone", {u("error algorithm.boot_file issue.boot-file-missing")},
            [](JobSpec &, Facts &f) { f.paths[u("/data/demo-code/train.py")] = {}; });
        row("boot file is a folder", {u("error algorithm.boot_file issue.boot-file-folder")},
            [](JobSpec &, Facts &f) { f.paths[u("/data/demo-code/train.py")] = folderFacts(false); });
        row("boot command", {}, [](JobSpec &s, Facts &) { bootCommand(s); });
        row("boot command without code", {}, [](JobSpec &s, Facts &) {
            bootCommand(s);
            s.algorithm.codeDir.clear();
        });
        row("no boot command", {u("error algorithm.command issue.command-empty")}, [](JobSpec &s, Facts &) {
            bootCommand(s);
            s.algorithm.command.clear();
        });
        row("boot command of two lines", {u("error algorithm.command issue.command-line-break")},
            [](JobSpec &s, Facts &) {
                bootCommand(s);
                s.algorithm.command = u("a\nb");
            });
        row("boot command that would swallow arguments",
            {u("error algorithm.command issue.command-open-end")}, [](JobSpec &s, Facts &) {
                bootCommand(s);
                s.algorithm.command = u("python3 train.py; ");
            });
        row("boot command for a container", {u("warning algorithm.command issue.command-service-path")},
            [](JobSpec &s, Facts &) {
                bootCommand(s);
                s.algorithm.command = u("python /home/ma-user/modelarts/user-job-dir/code/train.py");
            });
        for (const char *good : {"${MA_JOB_DIR}", "${MA_JOB_DIR}/x", "${MA_HOME}/work", "x/y",
                                 "/home/ma-user/modelarts/user-job-dir", "/home/ma-user/x"})
            row(good, {}, [good](JobSpec &s, Facts &) { s.algorithm.localCodeDir = u(good); });
        for (const char *bad : {"/usr/lib", "${MA_HOME}", "${MA_HOME}/modelarts", "${MA_HOME}/run/x",
                                "/home/ma-user/modelarts/inputs", "~/x"})
            row(bad, {u("error algorithm.local_code_dir issue.local-code-dir")},
                [bad](JobSpec &s, Facts &) { s.algorithm.localCodeDir = u(bad); });
        row("climbing code directory", {u("error algorithm.local_code_dir issue.folder-text")},
            [](JobSpec &s, Facts &) { s.algorithm.localCodeDir = u("${MA_JOB_DIR}/../../run"); });
        row("unknown variable", {u("error algorithm.working_dir issue.folder-text")},
            [](JobSpec &s, Facts &) { s.algorithm.workingDir = u("${HOME}/x"); });
        row("work directory gone", {u("error algorithm.working_dir issue.folder-missing")},
            [](JobSpec &s, Facts &f) {
                s.algorithm.workingDir = u("/gone");
                f.paths[u("/gone")] = {};
            });
        row("work directory of the attempt", {},
            [](JobSpec &s, Facts &) { s.algorithm.workingDir = u("${MA_JOB_DIR}/demo-code/sub"); });
    }
    void source() { check(); }

    void channels_data()
    {
        columns();
        row("required input", {u("error inputs[0].location issue.input-required")},
            [](JobSpec &s, Facts &) { s.inputs[0].location.clear(); });
        row("optional input", {}, [](JobSpec &s, Facts &) {
            s.inputs[0].location.clear();
            s.inputs[0].required = false;
        });
        row("relative input", {u("error inputs[0].location issue.location-relative")},
            [](JobSpec &s, Facts &) { s.inputs[0].location = u("data/in"); });
        row("input of an unknown kind", {u("error inputs[0].location issue.location-unknown")},
            [](JobSpec &s, Facts &) { s.inputs[0].location = u("ftp://host/in"); });
        row("path too long", {u("error inputs[0].location issue.location-too-long")},
            [](JobSpec &s, Facts &) { s.inputs[0].location = u("/") + QString(5000, u'x'); });
        row("input gone", {u("error inputs[0].location issue.folder-missing")},
            [](JobSpec &, Facts &f) { f.paths[u("/data/in")] = {}; });
        row("input is a file", {u("error inputs[0].location issue.input-is-file")},
            [](JobSpec &, Facts &f) { f.paths[u("/data/in")] = fileFacts(); });
        row("input unreadable", {u("error inputs[0].location issue.folder-unreadable")},
            [](JobSpec &, Facts &f) { f.paths[u("/data/in")].readable = false; });
        row("input empty", {u("warning inputs[0].location issue.input-without-files")},
            [](JobSpec &, Facts &f) { f.paths[u("/data/in")].isEmpty = true; });
        const auto dataset = [](const char *name, const QStringList &issues, const QString &id,
                                const QString &version, auto more) {
            row(name, issues, [=](JobSpec &s, Facts &f) {
                s.inputs[0].location.clear();
                s.inputs[0].dataset = {id, version};
                more(s, f);
            });
        };
        const auto as_is = [](JobSpec &, Facts &) {};
        dataset("dataset", {}, u("d1"), u("V001"), as_is);
        dataset("dataset by name", {}, u("digits"), u("2"), as_is);
        dataset("dataset's newest", {u("note inputs[0].dataset issue.dataset-newest")}, u("d1"), {}, as_is);
        dataset("no such dataset", {u("error inputs[0].dataset issue.dataset-missing")}, u("d9"), u("V001"),
                as_is);
        dataset("hostile dataset", {u("error inputs[0].dataset issue.dataset-missing")},
                u("../../etc\n\u202e'; DROP TABLE dataset; --"), u("V001"), as_is);
        dataset("no such version", {u("error inputs[0].dataset issue.dataset-version-missing")}, u("d1"),
                u("V003"), as_is);
        dataset("version out of range", {u("error inputs[0].dataset issue.dataset-version-missing")}, u("d1"),
                u("99999999999999999999"), as_is);
        dataset("dataset without versions", {u("error inputs[0].dataset issue.dataset-without-versions")},
                u("d2"), {}, as_is);
        dataset("datasets are not known", {}, u("d9"), {}, [](JobSpec &, Facts &f) { f.datasets.reset(); });
        dataset("dataset and path", {u("error inputs[0].location issue.input-both")}, u("d1"), u("V001"),
                [](JobSpec &s, Facts &) { s.inputs[0].location = u("/data/other"); });
        dataset("dataset and the path that it has", {}, u("d1"), u("V001"),
                [](JobSpec &s, Facts &) { s.inputs[0].location = u("/data/in"); });
        dataset("dataset where only paths are taken", {u("error inputs[0].dataset issue.input-needs-path")},
                u("d1"), u("V001"),
                [](JobSpec &s, Facts &) { s.inputs[0].constraint = SourceConstraint::StoragePath; });
        dataset("dataset where one is needed", {}, u("d1"), u("V001"),
                [](JobSpec &s, Facts &) { s.inputs[0].constraint = SourceConstraint::Dataset; });
        dataset("path where a dataset is needed", {u("error inputs[0].location issue.input-needs-dataset")},
                {}, {}, [](JobSpec &s, Facts &) {
                    s.inputs[0].location = u("/data/in");
                    s.inputs[0].constraint = SourceConstraint::Dataset;
                });
        dataset("nothing where a dataset is needed",
                {u("error inputs[0].dataset issue.input-dataset-required")}, {}, {},
                [](JobSpec &s, Facts &) { s.inputs[0].constraint = SourceConstraint::Dataset; });
        dataset("dataset that was changed", {u("warning inputs[0].dataset issue.dataset-changed")}, u("d1"),
                u("V001"),
                [](JobSpec &, Facts &f) { (*f.datasets)[0].versions[0].state = DataState::Changed; });
        dataset("dataset's folder is gone", {u("error inputs[0].dataset issue.dataset-gone")}, u("d1"),
                u("V001"), [](JobSpec &, Facts &f) { f.paths[u("/data/in")] = {}; });
        dataset("output in the dataset", {u("error outputs[0].location issue.output-in-input")}, u("d1"),
                u("V001"), [](JobSpec &s, Facts &f) {
                    s.outputs[0].location = u("/data/in/out");
                    f.paths[u("/data/in/out")] = folderFacts(true);
                });
        row("name of a channel", {u("error inputs[0].name issue.parameter-name-character")},
            [](JobSpec &s, Facts &) { s.inputs[0].name = u("../x"); });
        row("variable of a channel", {u("error inputs[0].name issue.variable-name-character")},
            [](JobSpec &s, Facts &) {
                s.inputs[0].name = u("data-url");
                s.inputs[0].access = AccessMethod::Environment;
            });
        row("variable of a channel that is taken", {u("error inputs[0].name issue.channel-variable-taken")},
            [](JobSpec &s, Facts &) {
                s.inputs[0].name = u("PATH");
                s.inputs[0].access = AccessMethod::Environment;
            });
        row("input and output of one name", {u("error outputs[0].name issue.name-twice")},
            [](JobSpec &s, Facts &) { s.outputs[0].name = u("data_url"); });
        row("names differ in case", {u("warning outputs[0].name issue.name-twice-case")},
            [](JobSpec &s, Facts &) { s.outputs[0].name = u("Data_url"); });
        row("output is input",
            {u("warning outputs[0].location issue.target-not-empty"),
             u("error outputs[0].location issue.output-is-input")},
            [](JobSpec &s, Facts &) { s.outputs[0].location = u("file:///data/in/"); });
        row("output in input", {u("error outputs[0].location issue.output-in-input")},
            [](JobSpec &s, Facts &) { s.outputs[0].location = u("/data/in/out"); });
        row("input in output", {u("error outputs[0].location issue.output-in-input")},
            [](JobSpec &s, Facts &) { s.outputs[0].location = u("/data"); });
        row("siblings with the same start", {},
            [](JobSpec &s, Facts &) { s.outputs[0].location = u("/data/in2"); });
        row("two outputs, one folder", {u("error outputs[1].location issue.output-twice")},
            [](JobSpec &s, Facts &) { s.outputs += output(u("logs"), u("/data/out/")); });
        row("output in output", {u("error outputs[1].location issue.output-in-output")},
            [](JobSpec &s, Facts &) { s.outputs += output(u("logs"), u("/data/out/logs")); });
        row("output in the code", {u("warning outputs[0].location issue.output-in-code")},
            [](JobSpec &s, Facts &) { s.outputs[0].location = u("/data/demo-code/out"); });
        row("output at the root",
            {u("error outputs[0].location issue.target-broad"),
             u("error outputs[0].location issue.output-in-input")},
            [](JobSpec &s, Facts &) { s.outputs[0].location = u("//"); });
        row("output at home", {u("error outputs[0].location issue.target-broad")}, [](JobSpec &s, Facts &f) {
            s.outputs[0].location = u("~");
            f.paths.remove(u("/data/out"));
        });
        row("required output", {u("error outputs[0].location issue.output-required")},
            [](JobSpec &s, Facts &) { s.outputs[0].location.clear(); });
        row("output holds something", {u("warning outputs[0].location issue.target-not-empty")},
            [](JobSpec &, Facts &f) { f.paths[u("/data/out")].isEmpty = false; });
        row("predownload of what it holds", {}, [](JobSpec &s, Facts &f) {
            f.paths[u("/data/out")].isEmpty = false;
            s.outputs[0].predownload = true;
        });
        row("output to be made", {}, [](JobSpec &, Facts &f) {
            f.paths[u("/data/out")] = {false, false, true, false, true};
        });
        row("output unwritable", {u("error outputs[0].location issue.folder-unwritable")},
            [](JobSpec &, Facts &f) { f.paths[u("/data/out")].writable = false; });
        row("output is a file", {u("error outputs[0].location issue.target-is-file")},
            [](JobSpec &, Facts &f) { f.paths[u("/data/out")] = fileFacts(); });
        for (const char *good :
             {"/home/ma-user/modelarts/inputs/data_url_0/", "${MA_MOUNT_PATH}/inputs/data_url_0"})
            row(good, {}, [good](JobSpec &s, Facts &) { s.inputs[0].localDir = u(good); });
        row("another local folder", {u("error inputs[0].local_dir issue.local-dir")},
            [](JobSpec &s, Facts &) { s.inputs[0].localDir = u("/mnt/data"); });
        row("too many", {u("error inputs issue.too-many-inputs")}, [](JobSpec &s, Facts &) {
            s.inputs.clear();
            for (int i = 0; i < 101; ++i)
                s.inputs += input(QStringLiteral("i%1").arg(i), QStringLiteral("/in/%1").arg(i));
        });
    }
    void channels() { check(); }

    void parameters_data()
    {
        columns();
        row("name", {u("error hyperparameters[0].name issue.parameter-name-character")},
            [](JobSpec &s, Facts &) { s.hyperparameters[0].name = u("a b"); });
        row("value", {u("error hyperparameters[0].value issue.value-no-integer")},
            [](JobSpec &s, Facts &) { s.hyperparameters[0].value = u("0x10"); });
        row("twice", {u("error hyperparameters[3].name issue.name-twice")},
            [](JobSpec &s, Facts &) { s.hyperparameters += parameter(u("lr"), u("1")); });
        row("twice but for case", {u("warning hyperparameters[3].name issue.name-twice-case")},
            [](JobSpec &s, Facts &) { s.hyperparameters += parameter(u("LR"), u("1")); });
        row("a channel's name", {u("error hyperparameters[3].name issue.parameter-is-channel")},
            [](JobSpec &s, Facts &) { s.hyperparameters += parameter(u("data_url"), u("1")); });
        row("a channel's name, which is a variable", {}, [](JobSpec &s, Facts &) {
            s.inputs[0].access = AccessMethod::Environment;
            s.hyperparameters += parameter(u("data_url"), u("1"));
        });
        row("range of a text", {u("error hyperparameters[3].valid_range issue.range-type")},
            [](JobSpec &s, Facts &) {
                s.hyperparameters += parameter(u("s"), u("x"));
                s.hyperparameters[3].restrain = Restrain::Range;
                s.hyperparameters[3].validRange = {u("1"), u("2")};
            });
        row("range upside down", {u("error hyperparameters[0].valid_range issue.range-reversed")},
            [](JobSpec &s, Facts &) {
                s.hyperparameters[0].restrain = Restrain::Range;
                s.hyperparameters[0].validRange = {u("10"), u("9")};
            });
        row("range of one bound", {u("error hyperparameters[0].valid_range issue.range-bounds")},
            [](JobSpec &s, Facts &) {
                s.hyperparameters[0].restrain = Restrain::Range;
                s.hyperparameters[0].validRange = {u("10")};
            });
        row("empty list", {u("error hyperparameters[0].valid_range issue.enumeration-empty")},
            [](JobSpec &s, Facts &) { s.hyperparameters[0].restrain = Restrain::Enumeration; });
        row("10,000 of them", {u("error hyperparameters issue.too-many-parameters")},
            [](JobSpec &s, Facts &) {
                for (int i = 0; i < 10'000; ++i)
                    s.hyperparameters += parameter(QStringLiteral("p%1").arg(i), u("1"));
            });
        row("all too long together", {u("error hyperparameters issue.arguments-too-long")},
            [](JobSpec &s, Facts &) {
                for (int i = 0; i < 20; ++i)
                    s.hyperparameters += parameter(QStringLiteral("p%1").arg(i), QString(100'000, u'x'));
            });
        row("too long for one command line", {u("error algorithm.command issue.command-too-long")},
            [](JobSpec &s, Facts &) {
                bootCommand(s);
                s.hyperparameters = {parameter(u("a"), QString(70'000, u'x')),
                                     parameter(u("b"), QString(70'000, u'x'))};
            });
        row("variable name", {u("error environment[0].name issue.variable-name-digit")},
            [](JobSpec &s, Facts &) { s.environment[0].name = u("1X"); });
        row("variable twice", {u("error environment[1].name issue.name-twice")}, [](JobSpec &s, Facts &) {
            s.environment += {u("NCCL_DEBUG"), u("WARN")};
        });
        row("proxies in both cases", {}, [](JobSpec &s, Facts &) {
            s.environment = {{u("http_proxy"), u("x")}, {u("HTTP_PROXY"), u("x")}};
        });
        row("devices of others", {u("error environment[0].name issue.variable-isolation")},
            [](JobSpec &s, Facts &) {
                s.environment[0] = {u("CUDA_VISIBLE_DEVICES"), u("0")};
            });
        row("a variable of ours", {u("warning environment[0].name issue.variable-preset")},
            [](JobSpec &s, Facts &) { s.environment[0].name = u("MASTER_PORT"); });
        row("a channel's variable", {u("error environment[0].name issue.variable-is-channel")},
            [](JobSpec &s, Facts &) {
                s.inputs[0].access = AccessMethod::Environment;
                s.environment[0].name = u("data_url");
            });
        row("limits of the service",
            {u("warning environment[0].value issue.variable-service-length"),
             u("warning environment[1].value issue.variable-service-dollar"),
             u("warning environment issue.variable-service-count")},
            [](JobSpec &s, Facts &) {
                s.environment = {{u("LONG"), QString(4097, u'x')}, {u("DOLLAR"), u("$HOME")}};
                for (int i = 0; i < 99; ++i)
                    s.environment.append({QStringLiteral("V%1").arg(i), QString(4096, u'x').left(10)});
            });
    }
    void parameters() { check(); }

    void resources_data()
    {
        columns();
        for (const int n : {-1, 4})
            row(qPrintable(QStringLiteral("auto restart %1").arg(n)),
                {u("error auto_restart issue.auto-restart")},
                [n](JobSpec &s, Facts &) { s.autoRestart = n; });
        row("auto restart 3", {}, [](JobSpec &s, Facts &) { s.autoRestart = 3; });
        row("no flavor", {u("error flavor issue.flavor-empty")}, [](JobSpec &s, Facts &) { s.flavor = {}; });
        row("flavor of the service", {u("error flavor issue.flavor-missing")},
            [](JobSpec &s, Facts &) { s.flavor = FlavorId(u("modelarts.vm.cpu.8u")); });
        row("GPU flavor", {}, [](JobSpec &, Facts &f) {
            (*f.flavors)[0].type = ResourceType::Gpu;
            (*f.flavors)[0].gpuCount = 1;
        });
        row("pool not there", {u("error pool issue.pool-missing")},
            [](JobSpec &s, Facts &) { s.pool = PoolId(u("pool-x")); });
        row("cluster", {u("error pool issue.no-clusters")}, [](JobSpec &s, Facts &f) {
            s.pool = PoolId(u("pool-x"));
            PoolInfo cluster;
            cluster.id = s.pool;
            cluster.kind = u("slurm");
            *f.pools += cluster;
        });
        row("no nodes", {u("error nodes issue.nodes-none")}, [](JobSpec &s, Facts &) { s.nodeCount = 0; });
        row("two nodes", {u("error nodes issue.nodes-local")}, [](JobSpec &s, Facts &) { s.nodeCount = 2; });
        for (const int p : {0, 4, -1})
            row(qPrintable(QStringLiteral("priority %1").arg(p)), {u("error priority issue.priority")},
                [p](JobSpec &s, Facts &) { s.priority = p; });
        row("auto stop 0", {u("error auto_stop issue.auto-stop-short")},
            [](JobSpec &s, Facts &) { s.autoStopMinutes = 0; });
        row("auto stop 1", {}, [](JobSpec &s, Facts &) { s.autoStopMinutes = 1; });
        row("auto stop 72 h and a minute", {}, [](JobSpec &s, Facts &) { s.autoStopMinutes = 72 * 60 + 1; });
        row("auto stop of ages", {u("error auto_stop issue.auto-stop-long")},
            [](JobSpec &s, Facts &) { s.autoStopMinutes = 2'000'000'000; });
        row("log in the output", {u("error log_location issue.log-elsewhere")},
            [](JobSpec &s, Facts &) { s.logLocation = u("/data/out/log"); });
        row("log in object storage", {}, [](JobSpec &s, Facts &) { s.logLocation = u("obs://bucket/log"); });
        row("log in a whole bucket", {u("error log_location issue.target-broad")},
            [](JobSpec &s, Facts &) { s.logLocation = u("obs://bucket/"); });
        row("log on the web", {u("error log_location issue.location-web")},
            [](JobSpec &s, Facts &) { s.logLocation = u("https://host/log"); });
        row("log not empty", {u("warning log_location issue.target-not-empty")}, [](JobSpec &s, Facts &f) {
            s.logLocation = u("/data/log");
            f.paths[u("/data/log")] = folderFacts(false);
        });
        row("volumes of a job file", {u("error spec.volumes issue.no-volumes")}, [](JobSpec &s, Facts &) {
            s.extra = {{u("spec"), QJsonObject{{u("volumes"), u("x")}, {u("retention"), u("y")}}}};
        });
    }
    void resources() { check(); }

    void savedAlgorithm_data()
    {
        columns();
        row("as it is", {}, useAlgorithm);
        row("none chosen", {u("error algorithm.id issue.algorithm-empty")},
            [](JobSpec &s, Facts &) { s.algorithm = {}; });
        row("gone", {u("error algorithm.id issue.algorithm-missing")}, [](JobSpec &s, Facts &f) {
            useAlgorithm(s, f);
            f.algorithms->clear();
        });
        row("its code gone", {u("error algorithm.code_dir issue.folder-missing")}, [](JobSpec &s, Facts &f) {
            useAlgorithm(s, f);
            f.paths[u("/data/demo-code")] = {};
        });
        row("its input left out", {u("error inputs[0].location issue.input-required")},
            [](JobSpec &s, Facts &f) {
                useAlgorithm(s, f);
                s.inputs.clear();
            });
        row("an input too many", {u("error inputs[1].name issue.input-not-in-algorithm")},
            [](JobSpec &s, Facts &f) {
                useAlgorithm(s, f);
                s.inputs += input(u("more"), u("/data/more"));
            });
        row("a fixed value", {u("error hyperparameters[1].value issue.parameter-fixed")},
            [](JobSpec &s, Facts &f) {
                useAlgorithm(s, f);
                s.hyperparameters[1].value = u("0.5");
            });
        row("type of the algorithm rules", {u("error hyperparameters[0].value issue.value-no-integer")},
            [](JobSpec &s, Facts &f) {
                useAlgorithm(s, f);
                s.hyperparameters[0] = parameter(u("epochs"), u("many"));
            });
        row("a further hyperparameter", {}, [](JobSpec &s, Facts &f) {
            useAlgorithm(s, f);
            s.hyperparameters += parameter(u("more"), u("1"));
        });
        row("a further hyperparameter, not allowed",
            {u("error hyperparameters[3].name issue.parameter-not-in-algorithm")}, [](JobSpec &s, Facts &f) {
                useAlgorithm(s, f);
                (*f.algorithms)[0].customHyperparameters = false;
                s.hyperparameters += parameter(u("more"), u("1"));
            });
        row("GPUs only", {u("error flavor issue.flavor-needs-gpu")}, [](JobSpec &s, Facts &f) {
            useAlgorithm(s, f);
            (*f.algorithms)[0].resourceTypes = {ResourceType::Gpu};
        });
    }
    void savedAlgorithm() { check(); }

    void algorithm_rules()
    {
        Algorithm algorithm = ::savedAlgorithm();
        QCOMPARE(lines(validate(algorithm, {algorithm})), QStringList());
        Algorithm other = algorithm;
        other.id = AlgorithmId(u("algorithm-2"));
        QCOMPARE(lines(validate(algorithm, {other})),
                 QStringList{u("error name issue.algorithm-name-taken")});

        algorithm.source.bootFile = u("../train.py");
        algorithm.inputs += input(u("train_url"), u("obs://b/in"));
        algorithm.hyperparameters[0].value.clear(); // the job may fill it in
        algorithm.hyperparameters[1].value.clear(); // fixed: it can't
        QCOMPARE(lines(validate(algorithm, {})),
                 (QStringList{u("error boot_file issue.boot-file-outside"),
                              u("error inputs[1].location issue.location-bucket"),
                              u("error outputs[0].name issue.name-twice"),
                              u("error hyperparameters[1].value issue.value-empty")}));
    }

    void pathsToProbe_areThoseThatTheRulesAskFor()
    {
        JobSpec spec = validSpec();
        spec.logLocation = u("~/log");
        spec.inputs += input(u("far"), u("obs://bucket/in"));
        QCOMPARE(
            pathsToProbe(spec, std::nullopt),
            (QStringList{u("/data/demo-code"), u("/data/demo-code/train.py"),
                         u("/data/demo-code/pip-requirements.txt"), u("/data/demo-code/requirements.txt"),
                         u("/data/in"), u("/data/out"), QDir::homePath() + u"/log"}));
        Facts facts;
        useAlgorithm(spec, facts);
        QVERIFY(pathsToProbe(spec, ::savedAlgorithm()).contains(u("/data/demo-code/train.py")));
    }

    void joined_hasEachIssueOnce()
    {
        const Issue a{u("name"), Severity::Error, {u("issue.name-empty"), {}}};
        const Issue b{u("name"), Severity::Warning, {u("issue.name-empty"), {}}};
        QCOMPARE(joined({a}, {a, b}).size(), 2);
        QVERIFY(hasErrors({b, a}));
        QVERIFY(!hasErrors({b}));
    }

private:
    static void columns()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("expected");
    }

    static void check()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, expected);
        JobSpec spec = validSpec();
        Facts facts = knownFacts();
        change(spec, facts);
        const QList<Issue> issues = validate(spec, facts);
        for (const Issue &issue : issues) {
            const QString text = sentence(issue.message);
            QVERIFY2(hasSentence(issue.message.code) && !text.contains(u'?'), qPrintable(issue.message.code));
        }
        QCOMPARE(lines(issues), expected);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
