// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/requirements.h"

#include "model/job/resolve.h"
#include "model/job/rules.h"

namespace trainshed {

const QStringList &requirementsFiles()
{
    static const QStringList names{QStringLiteral("pip-requirements.txt"),
                                   QStringLiteral("requirements.txt")};
    return names;
}

bool canInstallDependencies(const AlgorithmSource &source)
{
    return !hasBootCommand(source) && !source.codeDir.isEmpty();
}

bool installsDependencies(const JobSpec &spec)
{
    return spec.installDependencies && canInstallDependencies(spec.algorithm);
}

QString requirementsIn(const AlgorithmSource &source, const Facts &facts)
{
    const auto folder = localPath(source.codeDir);
    if (!folder || !canInstallDependencies(source))
        return {};
    for (const QString &name : requirementsFiles()) {
        const PathFacts known = facts.paths.value(QString(*folder + u'/' + name));
        if (known.exists && !known.isFolder)
            return name;
    }
    return {};
}

QString environmentPath(const QString &attemptFolder)
{
    return attemptFolder + u"/venv";
}

QString environmentPython(const QString &attemptFolder)
{
    return environmentPath(attemptFolder) + u"/bin/python";
}

} // namespace trainshed
