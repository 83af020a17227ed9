// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/preview.h"

#include "model/job/resolve.h"

#include <QSet>

namespace trainshed {

namespace {

bool isSetLater(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("CUDA_VISIBLE_DEVICES"),
        QStringLiteral("NVIDIA_VISIBLE_DEVICES"),
        QStringLiteral("ROCR_VISIBLE_DEVICES"),
        QStringLiteral("HIP_VISIBLE_DEVICES"),
        QStringLiteral("MA_NUM_GPUS"),
        QStringLiteral("MA_NUM_HOSTS"),
        QStringLiteral("MA_CURRENT_IP"),
        QStringLiteral("MA_CURRENT_INSTANCE_NAME"),
        QStringLiteral("VC_TASK_INDEX"),
        QStringLiteral("VC_WORKER_NUM"),
        QStringLiteral("VC_WORKER_HOSTS"),
        QStringLiteral("OMP_NUM_THREADS"),
        QStringLiteral("MASTER_ADDR"),
        QStringLiteral("MASTER_PORT"),
        QStringLiteral("RANK"),
        QStringLiteral("NODE_RANK"),
        QStringLiteral("WORLD_SIZE"),
    };
    return names.contains(name);
}

} // namespace

RuntimePreview previewOf(const Algorithm &algorithm, const QString &interpreter)
{
    JobSpec spec = resolve(specFor(algorithm), algorithm);
    // An input that nobody gave is left out of the command: here each one is given.
    for (InputChannel &input : spec.inputs)
        input.location = QStringLiteral("/");
    Placement placement;
    placement.attemptFolder = QStringLiteral("${MA_HOME}");
    placement.inherited = {{QStringLiteral("PATH"), QStringLiteral("${PATH}")},
                           {QStringLiteral("PYTHONPATH"), QStringLiteral("${PYTHONPATH}")}};
    placement.interpreter = interpreter;
    if (interpreter.isEmpty() && !hasBootCommand(spec.algorithm))
        placement.interpreter = QStringLiteral("python3");
    const RunPlan plan = planRun(spec, placement);
    RuntimePreview preview;
    preview.codeFolder = plan.codeFolder;
    if (!hasBootCommand(spec.algorithm) && !spec.algorithm.bootFile.isEmpty())
        preview.bootFile = plan.argv.value(1);
    preview.workDir = plan.workDir;
    preview.inputFolders = plan.inputFolders;
    preview.outputFolders = plan.outputFolders;
    for (const auto &[name, value] : plan.environment)
        preview.variables.append({name, value, isSetLater(name)});
    preview.command = displayLine(plan.argv);
    return preview;
}

} // namespace trainshed
