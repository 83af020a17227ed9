// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"

namespace trainshed::samples {

Flavor flavor(int cpus)
{
    Flavor f;
    f.id = FlavorId(QStringLiteral("local.cpu.%1u").arg(cpus));
    f.pool = PoolId(QStringLiteral("local"));
    f.type = ResourceType::Cpu;
    f.cpus = cpus;
    f.memoryBytes = qint64(cpus) * (2LL << 30);
    f.scratchBytes = 100LL << 30;
    return f;
}

PoolInfo localPool()
{
    PoolInfo p;
    p.id = PoolId(QStringLiteral("local"));
    p.name = QStringLiteral("Local");
    p.kind = QStringLiteral("local");
    p.cpusTotal = 4;
    p.cpusFree = 4;
    return p;
}

Image image()
{
    Image i;
    i.id = ImageId(QStringLiteral("system-python3"));
    i.name = QStringLiteral("Python 3.11.2 (system)");
    i.engine = QStringLiteral("Python");
    i.version = QStringLiteral("3.11.2");
    i.python = QStringLiteral("3.11.2");
    i.interpreter = QStringLiteral("/usr/bin/python3");
    i.kind = QStringLiteral("system");
    return i;
}

namespace {
Hyperparameter parameter(const QString &name, const QString &value, ParameterType type)
{
    Hyperparameter h;
    h.name = name;
    h.value = value;
    h.type = type;
    return h;
}
} // namespace

Algorithm algorithm(const QString &name)
{
    Algorithm a;
    a.name = name;
    a.description = QStringLiteral("Reads handwritten digits.");
    a.source.kind = AlgorithmKind::PresetImage;
    a.source.engine.id = image().id;
    a.source.engine.name = image().engine;
    a.source.engine.version = image().version;
    a.source.codeDir = QStringLiteral("/srv/samples/digits/code");
    a.source.bootFile = QStringLiteral("train.py");
    InputChannel in;
    in.name = QStringLiteral("data_url");
    in.description = QStringLiteral("Where the data set lies.");
    in.location = QStringLiteral("/srv/samples/digits/data");
    a.inputs = {in};
    OutputChannel out;
    out.name = QStringLiteral("train_url");
    a.outputs = {out};
    Hyperparameter rate =
        parameter(QStringLiteral("learning_rate"), QStringLiteral("0.1"), ParameterType::Float);
    rate.restrain = Restrain::Range;
    rate.validRange = {QStringLiteral("0.0001"), QStringLiteral("1")};
    Hyperparameter epochs = parameter(QStringLiteral("epochs"), QStringLiteral("20"), ParameterType::Integer);
    epochs.required = true;
    Hyperparameter shape =
        parameter(QStringLiteral("activation"), QStringLiteral("tanh"), ParameterType::String);
    shape.restrain = Restrain::Enumeration;
    shape.validRange = {QStringLiteral("tanh"), QStringLiteral("relu")};
    Hyperparameter shuffle =
        parameter(QStringLiteral("shuffle"), QStringLiteral("true"), ParameterType::Boolean);
    shuffle.editable = false;
    a.hyperparameters = {rate, epochs, shape, shuffle};
    return a;
}

Experiment experiment(const QString &name)
{
    Experiment e;
    e.name = name;
    e.description = QStringLiteral("What happens when…");
    e.best = {QStringLiteral("digits"), 3, {QStringLiteral("val_accuracy"), 0.9512, 0.11, 0.9728, 20}};
    return e;
}

JobSpec commandJob(const QString &name, const QString &command)
{
    JobSpec s;
    s.name = name;
    s.algorithm.kind = AlgorithmKind::CustomImage;
    s.algorithm.command = command;
    s.flavor = flavor(1).id;
    return s;
}

JobSummary summary(int n, JobPhase phase)
{
    JobSummary j;
    j.id = JobId(QStringLiteral("00000000-0000-4000-8000-%1").arg(n, 12, 10, QLatin1Char('0')));
    j.name = QStringLiteral("job-%1").arg(n, 6, 10, QLatin1Char('0'));
    j.phase = phase;
    j.created = 1'700'000'000'000 + n * 60'000LL;
    if (phase != JobPhase::Creating && phase != JobPhase::Pending)
        j.started = j.created + 1000;
    if (isTerminal(phase)) {
        j.ended = j.started + 30'000 + n % 1000;
        j.durationMs = j.ended - j.started;
        j.reason = Message{QStringLiteral("end.exit-status"), {QString::number(n % 3)}};
    }
    j.attempt = j.started ? 1 : 0;
    j.algorithm = QStringLiteral("algorithm-%1").arg(n % 7);
    if (n % 2) {
        j.experiment = ExperimentId(QStringLiteral("experiment-%1").arg(n % 5));
        j.experimentName = QStringLiteral("Experiment %1").arg(n % 5);
    }
    j.pool = PoolId(QStringLiteral("local"));
    j.resources = QStringLiteral("CPU: 1 vCPU, 2 GiB");
    j.sequence = n;
    j.revision = n;
    return j;
}

} // namespace trainshed::samples
