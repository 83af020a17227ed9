// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/location.h"
#include "model/job/requirements.h"
#include "model/job/resolve.h"
#include "model/job/rules_sections.h"

#include <QSet>

#include <algorithm>

namespace trainshed {

namespace {

void checkDefaults(const Algorithm &algorithm, Issues &issues)
{
    QList<NamedField> names;
    QSet<QString> channels;
    const auto check = [&](const char *list, const auto &items, Reach reach) {
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString field = fieldOf(list, i, "name");
            checkChannelName(field, items[i].name, items[i].access, issues);
            issues.error(fieldOf(list, i, "description"), checkDescription(items[i].description));
            refuseLocation(fieldOf(list, i, "location"), items[i].location, reach, {}, issues);
            names.append({field, items[i].name});
            if (items[i].access == AccessMethod::Hyperparameters)
                channels.insert(items[i].name);
        }
    };
    check("inputs", algorithm.inputs, Reach::Web);
    check("outputs", algorithm.outputs, Reach::Store);
    checkTwice(names, true, issues);

    names.clear();
    for (qsizetype i = 0; i < algorithm.hyperparameters.size(); ++i) {
        const Hyperparameter &parameter = algorithm.hyperparameters[i];
        const QString field = fieldOf("hyperparameters", i, "name");
        names.append({field, parameter.name});
        issues.error(field, checkParameterName(parameter.name));
        if (channels.contains(parameter.name))
            issues.error(field, "issue.parameter-is-channel", {parameter.name});
        issues.error(fieldOf("hyperparameters", i, "valid_range"), checkRestrain(parameter));
        issues.error(fieldOf("hyperparameters", i, "description"), checkDescription(parameter.description));
        // A job may fill in what has no default, unless it is fixed.
        if (!parameter.value.isEmpty() || !parameter.editable)
            issues.error(fieldOf("hyperparameters", i, "value"), checkParameterValue(parameter));
    }
    checkTwice(names, true, issues);
}

} // namespace

QList<Issue> validate(const Algorithm &algorithm, const QList<Algorithm> &others)
{
    Issues issues;
    const QString field = QStringLiteral("name");
    const bool taken = std::any_of(others.cbegin(), others.cend(), [&](const Algorithm &other) {
        return other.id != algorithm.id && other.name == algorithm.name;
    });
    if (!issues.error(field, checkName(algorithm.name)) && taken)
        issues.error(field, "issue.algorithm-name-taken", {algorithm.name});
    issues.error(QStringLiteral("description"), checkDescription(algorithm.description));
    AlgorithmSource source = algorithm.source;
    if (source.kind == AlgorithmKind::Saved)
        issues.error(QStringLiteral("boot_mode"), "issue.boot-mode");
    else
        checkCode(source, {}, {}, issues);
    checkDefaults(algorithm, issues);
    return issues.take();
}

QStringList pathsToProbe(const JobSpec &spec, const std::optional<Algorithm> &algorithm)
{
    const JobSpec resolved = algorithm ? resolve(spec, *algorithm) : spec;
    const AlgorithmSource &source = resolved.algorithm;
    QStringList paths;
    const auto add = [&paths](const QString &location) {
        const auto path = localPath(location);
        if (path && !paths.contains(*path))
            paths += *path;
    };
    add(source.codeDir);
    const auto folder = localPath(source.codeDir);
    const auto inside = bootFileInside(source.codeDir, source.bootFile);
    if (folder && inside)
        add(QString(*folder + u'/' + *inside));
    if (folder && canInstallDependencies(source)) {
        for (const QString &name : requirementsFiles())
            add(QString(*folder + u'/' + name));
    }
    add(source.workingDir);
    for (const InputChannel &input : resolved.inputs)
        add(input.location);
    for (const OutputChannel &output : resolved.outputs)
        add(output.location);
    add(resolved.logLocation);
    return paths;
}

} // namespace trainshed
