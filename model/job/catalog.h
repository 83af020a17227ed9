// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/job/metric.h"
#include "model/job/spec.h"

namespace trainshed {

enum class ResourceType { Cpu, Gpu };

/// A saved algorithm ("My algorithms"; job-json.md, section 5).
struct Algorithm {
    AlgorithmId id;
    QString name;
    QString description;
    AlgorithmSource
        source; ///< kind is PresetImage or CustomImage (the boot mode); algorithmId and name unused
    QList<InputChannel> inputs;
    QList<OutputChannel> outputs;
    QList<Hyperparameter> hyperparameters;
    bool customHyperparameters = true; ///< a job may add its own
    QList<ResourceType> resourceTypes; ///< empty: any
    bool multiCard = true;
    bool distributed = true;
    WallTime created = 0;
    WallTime updated = 0;
    QJsonObject extra;

    bool operator==(const Algorithm &) const = default;
};

struct Experiment {
    ExperimentId id;
    QString name;
    QString description;
    WallTime created = 0;
    WallTime updated = 0;
    int jobCount = 0;
    JobMetric best; ///< bestAmong() its jobs; without a name where none has one
    bool operator==(const Experiment &) const = default;
};

/// A slice of a pool that a job can ask for (FlavorResponse in job-json.md).
struct Flavor {
    FlavorId id; ///< "local.cpu.2u"
    PoolId pool;
    ResourceType type = ResourceType::Cpu;
    int cpus = 1;
    qint64 memoryBytes = 0;
    int gpuCount = 0;
    QString gpuProduct;
    qint64 gpuMemoryBytes = 0;
    qint64 scratchBytes = 0; ///< free space where /cache will lie, when asked
    int maxNodes = 1;        ///< 1: no distributed jobs
    bool operator==(const Flavor &) const = default;
};
/// "CPU: 4 vCPUs, 8 GiB"
QString flavorText(const Flavor &flavor);

struct PoolInfo {
    PoolId id;
    QString name;
    QString kind; ///< "local" or "slurm"
    int nodes = 1;
    int cpusTotal = 0;
    int cpusFree = 0;
    int waiting = 0; ///< jobs before a new one
    int gpusTotal = 0;
    int gpusFree = 0; ///< that a job could have now
    bool operator==(const PoolInfo &) const = default;
};

/// A preset image: a Python environment found on this computer.
struct Image {
    ImageId id;
    QString name;        ///< "Python 3.11.2 (system)"
    QString engine;      ///< "Python", "PyTorch" …
    QString version;     ///< of the engine
    QString python;      ///< version of the interpreter
    QString interpreter; ///< absolute path
    QString kind;        ///< system, venv, conda, uv, pyenv
    bool operator==(const Image &) const = default;
};

} // namespace trainshed
