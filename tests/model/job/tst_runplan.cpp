// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/job/specs.h"

#include "model/job/runplan.h"
#include "model/job/storageprofile.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace trainshed;

namespace {

QString u(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Placement placement()
{
    Placement at;
    at.job = JobId(u("4711"));
    at.attemptFolder = u("/home/me/jobs/4711/attempt-1");
    at.interpreter = u("/opt/venv/bin/python");
    at.cpus = 2;
    at.inherited = {{u("PATH"), u("/usr/bin:/bin")}, {u("HOME"), u("/home/me")}};
    return at;
}

QString valueOf(const RunPlan &plan, const char *name)
{
    for (const auto &[n, value] : plan.environment) {
        if (n == QLatin1String(name))
            return value;
    }
    return u("(unset)");
}

} // namespace

class TestRunPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetImage_literal()
    {
        const RunPlan plan = planRun(validSpec(), placement());
        const QString home = u("/home/me/jobs/4711/attempt-1");
        const QString mount = home + u"/modelarts";
        const QString code = mount + u"/user-job-dir/demo-code";
        QCOMPARE(plan.argv, (QStringList{u("/opt/venv/bin/python"), code + u"/train.py", u("--data_url"),
                                         mount + u"/inputs/data_url_0", u("--train_url"),
                                         mount + u"/outputs/train_url_0", u("--epochs"), u("3"), u("--lr"),
                                         u("1e-3"), u("--augment"), u("true")}));
        QCOMPARE(plan.codeFolder, code);
        QCOMPARE(plan.workDir, code);
        QCOMPARE(plan.inputFolders, QStringList{QString(mount + u"/inputs/data_url_0")});
        QCOMPARE(plan.outputFolders, QStringList{QString(mount + u"/outputs/train_url_0")});
        const QList<QPair<QString, QString>> expected{
            {u("HOME"), u("/home/me")},
            {u("PATH"), u("/opt/venv/bin:/usr/bin:/bin")},
            {u("PYTHONPATH"), mount + u"/user-job-dir"},
            {u("MA_HOME"), home},
            {u("MA_MOUNT_PATH"), mount},
            {u("MA_JOB_DIR"), mount + u"/user-job-dir"},
            {u("MA_LOG_DIR"), mount + u"/log"},
            {u("MA_SCRIPT_INTERPRETER"), u("/opt/venv/bin/python")},
            {u("WORKSPACE"), code},
            {u("TRAINSHED_CACHE"), home + u"/cache"},
            {u("MA_CURRENT_INSTANCE_NAME"), u("modelarts-job-4711-worker-0")},
            {u("MA_TASK_NAME"), u("worker")},
            {u("MA_NUM_HOSTS"), u("1")},
            {u("MA_NUM_GPUS"), u("0")},
            {u("MA_CURRENT_IP"), u("127.0.0.1")},
            {u("VC_TASK_INDEX"), u("0")},
            {u("VC_WORKER_NUM"), u("1")},
            {u("VC_WORKER_HOSTS"), u("127.0.0.1")},
            {u("CUDA_VISIBLE_DEVICES"), u("")},
            {u("NVIDIA_VISIBLE_DEVICES"), u("void")},
            {u("ROCR_VISIBLE_DEVICES"), u("")},
            {u("HIP_VISIBLE_DEVICES"), u("")},
            {u("CUDA_DEVICE_ORDER"), u("PCI_BUS_ID")},
            {u("OMP_NUM_THREADS"), u("2")},
            {u("MASTER_ADDR"), u("127.0.0.1")},
            {u("MASTER_PORT"), u("29500")},
            {u("RANK"), u("0")},
            {u("NODE_RANK"), u("0")},
            {u("WORLD_SIZE"), u("1")},
            {u("PYTHONUNBUFFERED"), u("1")},
            {u("NCCL_DEBUG"), u("INFO")},
        };
        for (qsizetype i = 0; i < std::min(expected.size(), plan.environment.size()); ++i)
            QCOMPARE(plan.environment[i], expected[i]);
        QCOMPARE(plan.environment.size(), expected.size());
    }

    void store_isNamedWithoutItsKeys_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<int>("tls");
        QTest::addColumn<QString>("https");
        QTest::addColumn<QString>("verify");
        QTest::newRow("checked") << u("https://obs.example.com") << int(TlsCheck::System) << u("1") << u("1");
        QTest::newRow("own CA") << u("https://minio:9000") << int(TlsCheck::File) << u("1") << u("1");
        QTest::newRow("unchecked") << u("https://minio:9000") << int(TlsCheck::Off) << u("1") << u("0");
        QTest::newRow("plain") << u("http://localhost:9000") << int(TlsCheck::System) << u("0") << u("1");
    }

    void store_isNamedWithoutItsKeys()
    {
        QFETCH(QString, endpoint);
        QFETCH(int, tls);
        Placement at = placement();
        QCOMPARE(valueOf(planRun(validSpec(), at), "S3_ENDPOINT"), u("(unset)"));
        at.store = StorageProfile();
        at.store->endpoint = endpoint;
        at.store->tls = TlsCheck(tls);
        at.store->accessKey = u("AKIA");
        const RunPlan plan = planRun(validSpec(), at);
        QCOMPARE(valueOf(plan, "S3_ENDPOINT"), endpoint);
        QTEST(valueOf(plan, "S3_USE_HTTPS"), "https");
        QTEST(valueOf(plan, "S3_VERIFY_SSL"), "verify");
        for (const auto &[name, value] : plan.environment)
            QVERIFY2(!value.contains(u"AKIA"), qPrintable(name));
    }

    void environmentAccess_isAVariableAndNoArgument()
    {
        JobSpec spec = validSpec();
        spec.inputs[0].access = AccessMethod::Environment;
        spec.outputs[0].access = AccessMethod::Environment;
        const RunPlan plan = planRun(spec, placement());
        QVERIFY(!plan.argv.contains(u("--data_url")));
        QVERIFY(!plan.argv.contains(u("--train_url")));
        QCOMPARE(valueOf(plan, "data_url"), plan.inputFolders[0]);
        QCOMPARE(valueOf(plan, "train_url"), plan.outputFolders[0]);
    }

    void usersVariables_comeLastAndWin()
    {
        JobSpec spec = validSpec();
        spec.environment = {{u("MASTER_PORT"), u("1")},
                            {u("PATH"), u("/mine")},
                            {u("OMP_NUM_THREADS"), u("9")},
                            {u("HOME"), u("/other")},
                            {u("CUDA_VISIBLE_DEVICES"), u("0,1")}};
        const RunPlan plan = planRun(spec, placement());
        QSet<QString> names;
        for (const auto &[name, value] : plan.environment) {
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        const auto last = plan.environment.mid(plan.environment.size() - 4);
        QCOMPARE(last[0], qMakePair(u("MASTER_PORT"), u("1")));
        QCOMPARE(last[3], qMakePair(u("HOME"), u("/other")));
        QCOMPARE(valueOf(plan, "OMP_NUM_THREADS"), u("9"));
        QCOMPARE(valueOf(plan, "CUDA_VISIBLE_DEVICES"), QString()); // never
    }

    void dependencies_runInTheAttemptsOwnEnvironment()
    {
        JobSpec spec = validSpec();
        spec.installDependencies = true;
        const Placement at = placement();
        const RunPlan plan = planRun(spec, at);
        QCOMPARE(plan.argv.value(0), QString(at.attemptFolder + u"/venv/bin/python"));
        QCOMPARE(valueOf(plan, "VIRTUAL_ENV"), QString(at.attemptFolder + u"/venv"));
        QCOMPARE(valueOf(plan, "MA_SCRIPT_INTERPRETER"), plan.argv.value(0));
        QCOMPARE(valueOf(plan, "PATH").section(u':', 0, 0), QString(at.attemptFolder + u"/venv/bin"));
        // A boot command has no image to put one on.
        spec.algorithm.kind = AlgorithmKind::CustomImage;
        spec.algorithm.command = u("./train");
        QCOMPARE(planRun(spec, at).argv.value(0), u("/bin/sh"));
    }

    void inheritedValues_areKept()
    {
        Placement at = placement();
        at.inherited += {{u("PYTHONPATH"), u("/lib/mine")}, {u("OMP_NUM_THREADS"), u("7")}};
        at.interpreter = u("/usr/bin/python3");
        const RunPlan plan = planRun(validSpec(), at);
        QCOMPARE(valueOf(plan, "PYTHONPATH"),
                 u("/home/me/jobs/4711/attempt-1/modelarts/user-job-dir:/lib/mine"));
        QCOMPARE(valueOf(plan, "OMP_NUM_THREADS"), u("7"));
        QCOMPARE(valueOf(plan, "PATH"), u("/usr/bin:/bin"));
    }

    void gpusAndNodes_arePassedOn()
    {
        Placement at = placement();
        at.gpuUuids = {u("GPU-a"), u("GPU-b")};
        at.hosts = {u("10.0.0.1"), u("10.0.0.2")};
        at.node = 1;
        const RunPlan plan = planRun(validSpec(), at);
        QCOMPARE(valueOf(plan, "CUDA_VISIBLE_DEVICES"), u("GPU-a,GPU-b"));
        QCOMPARE(valueOf(plan, "NVIDIA_VISIBLE_DEVICES"), u("GPU-a,GPU-b"));
        QCOMPARE(valueOf(plan, "MA_NUM_GPUS"), u("2"));
        QCOMPARE(valueOf(plan, "MASTER_ADDR"), u("10.0.0.1"));
        QCOMPARE(valueOf(plan, "MA_CURRENT_IP"), u("10.0.0.2"));
        QCOMPARE(valueOf(plan, "VC_WORKER_HOSTS"), u("10.0.0.1,10.0.0.2"));
        QCOMPARE(valueOf(plan, "RANK"), u("1"));
        QCOMPARE(valueOf(plan, "WORLD_SIZE"), u("2"));
        QCOMPARE(valueOf(plan, "MA_CURRENT_INSTANCE_NAME"), u("modelarts-job-4711-worker-1"));
    }

    void optionalInputWithoutLocation_isNotHanded()
    {
        JobSpec spec = validSpec();
        spec.inputs.prepend(input(u("extra"), {}));
        spec.inputs[0].required = false;
        const RunPlan plan = planRun(spec, placement());
        QVERIFY(!plan.argv.contains(u("--extra")));
        QVERIFY(plan.inputFolders[1].endsWith(u"/inputs/data_url_1"));
        QVERIFY(plan.argv.contains(plan.inputFolders[1]));
    }

    void folders_data()
    {
        QTest::addColumn<QString>("localCodeDir");
        QTest::addColumn<QString>("workingDir");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("work");
        const QString home = placement().attemptFolder;
        const QString jobDir = home + u"/modelarts/user-job-dir";
        const QString code = jobDir + u"/demo-code";
        QTest::newRow("defaults") << QString() << QString() << code << code;
        QTest::newRow("variable") << u("${MA_JOB_DIR}/x") << u("${MA_JOB_DIR}")
                                  << QString(jobDir + u"/x/demo-code") << jobDir;
        QTest::newRow("the service's paths") << u("/home/ma-user/modelarts/user-job-dir")
                                             << u("/home/ma-user/w") << code << QString(home + u"/w");
        QTest::newRow("relative") << u("x") << u("sub") << QString(jobDir + u"/x/demo-code")
                                  << QString(jobDir + u"/x/demo-code/sub");
        QTest::newRow("on this computer") << QString() << u("/srv/work") << code << u("/srv/work");
        QTest::newRow("home") << QString() << u("~/work") << code << QString(QDir::homePath() + u"/work");
        QTest::newRow("not our variable")
            << QString() << u("/home/ma-username") << code << u("/home/ma-username");
    }
    void folders()
    {
        QFETCH(QString, localCodeDir);
        QFETCH(QString, workingDir);
        JobSpec spec = validSpec();
        spec.algorithm.localCodeDir = localCodeDir;
        spec.algorithm.workingDir = workingDir;
        const RunPlan plan = planRun(spec, placement());
        QTEST(plan.codeFolder, "code");
        QTEST(plan.workDir, "work");
    }

    void withoutCode_startsInTheJobDir()
    {
        JobSpec spec = validSpec();
        spec.algorithm = {};
        spec.algorithm.kind = AlgorithmKind::CustomImage;
        spec.algorithm.command = u("true");
        Placement at = placement();
        at.interpreter.clear();
        const RunPlan plan = planRun(spec, at);
        QCOMPARE(plan.codeFolder, QString());
        QCOMPARE(plan.workDir, jobDirPath(at.attemptFolder));
        QCOMPARE(valueOf(plan, "WORKSPACE"), plan.workDir);
        QCOMPARE(valueOf(plan, "MA_SCRIPT_INTERPRETER"), u("(unset)"));
        spec.inputs.clear();
        spec.outputs.clear();
        spec.hyperparameters.clear();
        QCOMPARE(planRun(spec, at).argv, (QStringList{u("/bin/sh"), u("-c"), u("true")}));
    }

    /// A real shell runs the line: what is appended arrives word by word, and nothing in it is executed.
    void bootCommand_hostileValuesArriveAsTheyAre()
    {
        const QStringList values{u("$(touch pwned)"),
                                 u("`touch pwned`"),
                                 u("; touch pwned"),
                                 u("a'b\"c\\d"),
                                 u("| cat"),
                                 u("*"),
                                 u(""),
                                 u("two words"),
                                 u("naïve 你好"),
                                 u("-rf")};
        JobSpec spec;
        spec.algorithm.kind = AlgorithmKind::CustomImage;
        spec.algorithm.command = u("true && printf '%s\\0'");
        QStringList expected;
        for (int i = 0; i < values.size(); ++i) {
            const QString name = QStringLiteral("p%1").arg(i);
            spec.hyperparameters += parameter(name, values[i]);
            expected << QString(u"--" + name) << values[i];
        }
        const RunPlan plan = planRun(spec, placement());
        QProcess process;
        process.start(plan.argv[0], plan.argv.mid(1));
        QVERIFY(process.waitForFinished());
        QStringList got = QString::fromUtf8(process.readAllStandardOutput()).split(QChar(0));
        got.removeLast();
        QCOMPARE(got, expected);
        QVERIFY(!QFile::exists(u("pwned")));
    }
};

QTEST_GUILESS_MAIN(TestRunPlan)
#include "tst_runplan.moc"
