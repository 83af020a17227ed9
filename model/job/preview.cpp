// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/preview.h"

#include "model/job/resolve.h"
#include "model/job/storageprofile.h"
#include "model/job/variables.h"

namespace trainshed {

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
    if (objectLocation(spec.algorithm.codeDir))
        placement.store = StorageProfile(); // which one is seen when it starts
    const RunPlan plan = planRun(spec, placement);
    RuntimePreview preview;
    preview.codeFolder = plan.codeFolder;
    if (!hasBootCommand(spec.algorithm) && !spec.algorithm.bootFile.isEmpty())
        preview.bootFile = plan.argv.value(1);
    preview.workDir = plan.workDir;
    preview.inputFolders = plan.inputFolders;
    preview.outputFolders = plan.outputFolders;
    for (const auto &[name, value] : plan.environment)
        preview.variables.append({name, value, isPlacementVariable(name)});
    preview.command = displayLine(plan.argv);
    return preview;
}

} // namespace trainshed
