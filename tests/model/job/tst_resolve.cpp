// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/job/specs.h"

#include "model/job/resolve.h"

#include <QTest>

using namespace trainshed;

namespace {

QString u(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Algorithm algorithm()
{
    Algorithm a;
    a.id = AlgorithmId(u("a1"));
    a.name = u("digits");
    a.source = validSpec().algorithm;
    a.inputs = {input(u("data_url"), u("/default/in"))};
    a.inputs[0].access = AccessMethod::Environment;
    a.outputs = {output(u("train_url"), {})};
    a.hyperparameters = validSpec().hyperparameters;
    a.hyperparameters[0].required = true;
    a.hyperparameters[1].editable = false;
    return a;
}

} // namespace

class TestResolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specFor_holdsTheDefaultsAndTheId()
    {
        const JobSpec spec = specFor(algorithm());
        QCOMPARE(spec.algorithm.kind, AlgorithmKind::Saved);
        QCOMPARE(spec.algorithm.algorithmId, algorithm().id);
        QVERIFY(spec.algorithm.codeDir.isEmpty());
        QCOMPARE(spec.inputs, algorithm().inputs);
        QCOMPARE(spec.hyperparameters, algorithm().hyperparameters);
    }

    void resolve_fillsInTheSettingsAndIsStable()
    {
        JobSpec spec = specFor(algorithm());
        spec.inputs[0].location = u("/data/in");
        spec.hyperparameters[0].value = u("7");
        const JobSpec resolved = resolve(spec, algorithm());
        QCOMPARE(resolved.algorithm.codeDir, algorithm().source.codeDir);
        QCOMPARE(resolved.algorithm.bootFile, algorithm().source.bootFile);
        QCOMPARE(resolved.algorithm.engine, algorithm().source.engine);
        QCOMPARE(resolved.algorithm.kind, AlgorithmKind::Saved);
        QCOMPARE(resolved.algorithm.name, u("digits"));
        QCOMPARE(resolved.inputs[0].location, u("/data/in"));
        QCOMPARE(resolved.inputs[0].access, AccessMethod::Environment);
        QCOMPARE(resolved.hyperparameters[0].value, u("7"));
        QCOMPARE(resolve(resolved, algorithm()), resolved);
    }

    void resolve_addsWhatIsLeftOut()
    {
        JobSpec spec = specFor(algorithm());
        spec.inputs.clear();
        spec.outputs.clear();
        spec.hyperparameters.clear();
        const JobSpec resolved = resolve(spec, algorithm());
        QCOMPARE(resolved.inputs, algorithm().inputs);
        QCOMPARE(resolved.outputs, algorithm().outputs);
        QCOMPARE(resolved.hyperparameters.size(), 1); // the required one
        QCOMPARE(resolved.hyperparameters[0].name, u("epochs"));
    }

    void resolve_algorithmRulesWhatAJobMayNotChange()
    {
        JobSpec spec = specFor(algorithm());
        spec.hyperparameters[0].type = ParameterType::String;
        spec.hyperparameters[1].value = u("9");
        spec.hyperparameters += parameter(u("more"), u("1"));
        const JobSpec resolved = resolve(spec, algorithm());
        QCOMPARE(resolved.hyperparameters[0].type, ParameterType::Integer);
        QCOMPARE(resolved.hyperparameters[1].value, u("1e-3"));
        QCOMPARE(resolved.hyperparameters[3].name, u("more"));
    }

    void resolve_otherKinds_areLeftAlone() { QCOMPARE(resolve(validSpec(), algorithm()), validSpec()); }

    void algorithmFrom_makesTheSameJobAgain()
    {
        JobSpec spec = validSpec();
        Algorithm saved = algorithmFrom(spec);
        saved.id = AlgorithmId(u("a2"));
        QCOMPARE(saved.source.kind, AlgorithmKind::PresetImage);
        const JobSpec again = resolve(specFor(saved), saved);
        QCOMPARE(again.algorithm.bootFile, spec.algorithm.bootFile);
        QCOMPARE(again.inputs, spec.inputs);
        QCOMPARE(again.hyperparameters, spec.hyperparameters);

        // Of a stored job of a saved algorithm the boot mode shows by its members.
        JobSpec stored = resolve(specFor(algorithm()), algorithm());
        QCOMPARE(algorithmFrom(stored).source.kind, AlgorithmKind::PresetImage);
        stored.algorithm.bootFile.clear();
        stored.algorithm.command = u("true");
        QCOMPARE(algorithmFrom(stored).source.kind, AlgorithmKind::CustomImage);
        QVERIFY(algorithmFrom(stored).source.algorithmId.isEmpty());
    }

    void imageFor_findsByIdOrByNameAndVersion()
    {
        const QList<Image> images{systemPython()};
        EngineRef engine;
        QVERIFY(!imageFor(engine, images));
        engine.name = u("Python");
        QCOMPARE(imageFor(engine, images), std::optional(systemPython()));
        engine.version = u("3.11.2");
        QVERIFY(imageFor(engine, images));
        engine.version = u("3.12");
        QVERIFY(!imageFor(engine, images));
        engine.id = systemPython().id;
        QVERIFY(imageFor(engine, images));
        engine.id = ImageId(u("other"));
        QVERIFY(!imageFor(engine, images));
    }

    void imageFor_python_takesOneWithAFrameworkWhereThereIsNoOther()
    {
        Image torch = systemPython();
        torch.id = ImageId(u("torch"));
        torch.engine = u("PyTorch");
        torch.version = u("2.4.0");
        EngineRef engine;
        engine.name = u("Python");
        QCOMPARE(imageFor(engine, {torch}), std::optional(torch));
        QCOMPARE(imageFor(engine, {torch, systemPython()}), std::optional(systemPython()));
        engine.version = torch.python;
        QCOMPARE(imageFor(engine, {torch}), std::optional(torch));
        engine.version = torch.version; // of the framework, not of Python
        QVERIFY(!imageFor(engine, {torch}));
        engine.name = u("TensorFlow");
        QVERIFY(!imageFor(engine, {torch}));
    }

    void flavorText_data()
    {
        QTest::addColumn<ResourceType>("type");
        QTest::addColumn<int>("cpus");
        QTest::addColumn<double>("gib");
        QTest::addColumn<QString>("gpu");
        QTest::addColumn<int>("gpuGib");
        QTest::addColumn<QString>("expected");
        QTest::newRow("contract: CPU")
            << ResourceType::Cpu << 4 << 8.0 << QString() << 0 << u("CPU: 4 vCPUs, 8 GiB");
        QTest::newRow("contract: GPU") << ResourceType::Gpu << 8 << 64.0 << u("NVIDIA H100") << 80
                                       << u("GPU: 1 × NVIDIA H100 80 GB, 8 vCPUs, 64 GiB");
        QTest::newRow("memory in the name") << ResourceType::Gpu << 8 << 64.0 << u("NVIDIA H100 80GB HBM3")
                                            << 80 << u("GPU: 1 × NVIDIA H100 80GB HBM3, 8 vCPUs, 64 GiB");
        QTest::newRow("one") << ResourceType::Cpu << 1 << 1.5 << QString() << 0 << u("CPU: 1 vCPU, 1.5 GiB");
    }
    void flavorText()
    {
        QFETCH(ResourceType, type);
        QFETCH(int, cpus);
        QFETCH(double, gib);
        QFETCH(QString, gpu);
        QFETCH(int, gpuGib);
        Flavor flavor;
        flavor.type = type;
        flavor.cpus = cpus;
        flavor.memoryBytes = qint64(gib * (1 << 30));
        flavor.gpuCount = gpu.isEmpty() ? 0 : 1;
        flavor.gpuProduct = gpu;
        flavor.gpuMemoryBytes = qint64(gpuGib) << 30;
        QTEST(trainshed::flavorText(flavor), "expected");
    }
};

QTEST_GUILESS_MAIN(TestResolve)
#include "tst_resolve.moc"
