// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/resolve.h"
#include "model/job/rules_sections.h"
#include "model/job/runplan.h"
#include "model/job/variables.h"

#include <QSet>

#include <algorithm>

namespace trainshed {

namespace {

constexpr int parameterLimit = 1000;
constexpr int variableLimit = 10'000;
/// What execve(2) takes: 128 KiB for a word, and for all of them a quarter of the stack, of which some is
/// left to the job's own children.
constexpr qsizetype wordLimit = 128 * 1024 - 1;
constexpr qsizetype totalLimit = 1536 * 1024;

template<typename Channel>
void collect(const QList<Channel> &channels, AccessMethod access, QSet<QString> &names)
{
    for (const Channel &channel : channels) {
        if (channel.access == access)
            names.insert(channel.name);
    }
}

QSet<QString> channelNames(const JobSpec &spec, AccessMethod access)
{
    QSet<QString> names;
    collect(spec.inputs, access, names);
    collect(spec.outputs, access, names);
    return names;
}

void checkAgainst(const Algorithm &algorithm, const Checked &job, Issues &issues)
{
    for (qsizetype i = 0; i < job.spec.hyperparameters.size(); ++i) {
        const Hyperparameter &given = job.spec.hyperparameters[i];
        const auto own = std::find_if(algorithm.hyperparameters.cbegin(), algorithm.hyperparameters.cend(),
                                      [&](const Hyperparameter &p) { return p.name == given.name; });
        if (own == algorithm.hyperparameters.cend()) {
            if (!algorithm.customHyperparameters)
                issues.error(fieldOf("hyperparameters", i, "name"), "issue.parameter-not-in-algorithm",
                             {given.name, algorithm.name});
        } else if (!own->editable && given.value != own->value) {
            issues.error(fieldOf("hyperparameters", i, "value"), "issue.parameter-fixed",
                         {given.name, own->value});
        }
    }
}

/// The command as it will be: nothing that the kernel would refuse at the start.
void checkSize(const Checked &job, Issues &issues)
{
    Placement placement;
    placement.attemptFolder = QString(300, u'x');
    const RunPlan plan = planRun(job.resolved, placement);
    qsizetype total = 0;
    bool word = false;
    for (const QString &argument : plan.argv) {
        const qsizetype size = argument.toUtf8().size();
        total += size + 9;
        word = word || size > wordLimit;
    }
    for (const auto &[name, value] : plan.environment)
        total += name.toUtf8().size() + value.toUtf8().size() + 10;
    if (total > totalLimit)
        issues.error(QStringLiteral("hyperparameters"), "issue.arguments-too-long",
                     {QString::number(totalLimit)});
    // A single value that is too long is named where it stands; together they may be only in a command line.
    else if (word && hasBootCommand(job.resolved.algorithm))
        issues.error(QStringLiteral("algorithm.command"), "issue.command-too-long",
                     {QString::number(wordLimit)});
}

void checkCommandEnd(const Checked &job, Issues &issues)
{
    const QString command = job.resolved.algorithm.command.trimmed();
    if (!hasBootCommand(job.resolved.algorithm) || command.isEmpty())
        return;
    const bool open = command.endsWith(u';') || command.endsWith(u'&') || command.endsWith(u'|');
    const bool appends = !job.resolved.hyperparameters.isEmpty() ||
                         !channelNames(job.resolved, AccessMethod::Hyperparameters).isEmpty();
    if (open && appends)
        issues.error(QStringLiteral("algorithm.command"), "issue.command-open-end");
}

} // namespace

void checkHyperparameters(const Checked &job, Issues &issues)
{
    const QList<Hyperparameter> &parameters = job.resolved.hyperparameters;
    if (parameters.size() > parameterLimit) {
        issues.error(QStringLiteral("hyperparameters"), "issue.too-many-parameters",
                     {QString::number(parameterLimit)});
        return;
    }
    const QSet<QString> channels = channelNames(job.resolved, AccessMethod::Hyperparameters);
    QList<NamedField> names;
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const Hyperparameter &parameter = parameters[i];
        const qsizetype k = placeOf(job.spec.hyperparameters, parameter.name, i);
        const QString field = fieldOf("hyperparameters", k, "name");
        issues.error(field, checkParameterName(parameter.name));
        if (channels.contains(parameter.name))
            issues.error(field, "issue.parameter-is-channel", {parameter.name});
        names.append({field, parameter.name});
        issues.error(fieldOf("hyperparameters", k, "valid_range"), checkRestrain(parameter));
        issues.error(fieldOf("hyperparameters", k, "value"), checkParameterValue(parameter));
        issues.error(fieldOf("hyperparameters", k, "description"), checkDescription(parameter.description));
    }
    checkTwice(names, true, issues);
    if (job.algorithm)
        checkAgainst(*job.algorithm, job, issues);
    checkCommandEnd(job, issues);
    if (job.spec.environment.size() <= variableLimit)
        checkSize(job, issues);
}

void checkEnvironment(const Checked &job, Issues &issues)
{
    const QList<EnvironmentVariable> &environment = job.spec.environment;
    if (environment.size() > variableLimit) {
        issues.error(QStringLiteral("environment"), "issue.too-many-variables",
                     {QString::number(variableLimit)});
        return;
    }
    const QSet<QString> channels = channelNames(job.resolved, AccessMethod::Environment);
    QList<NamedField> names;
    for (qsizetype i = 0; i < environment.size(); ++i) {
        const EnvironmentVariable &variable = environment[i];
        const QString field = fieldOf("environment", i, "name");
        const QString valueField = fieldOf("environment", i, "value");
        names.append({field, variable.name});
        if (!issues.error(field, checkVariableName(variable.name)) && channels.contains(variable.name))
            issues.error(field, "issue.variable-is-channel", {variable.name});
        else if (isPresetVariable(variable.name))
            issues.warning(field, "issue.variable-preset", {variable.name});
        if (variable.secret && variable.value.isEmpty() && variable.reference.isEmpty())
            issues.error(valueField, "issue.secret-empty", {variable.name});
        if (issues.error(valueField, checkVariableValue(variable.value)))
            continue;
        if (variable.value.size() > 4096)
            issues.warning(valueField, "issue.variable-service-length", {QStringLiteral("4096")});
        if (variable.value.contains(u'$'))
            issues.warning(valueField, "issue.variable-service-dollar");
    }
    if (environment.size() > 100)
        issues.warning(QStringLiteral("environment"), "issue.variable-service-count",
                       {QStringLiteral("100")});
    checkTwice(names, false, issues);
}

} // namespace trainshed
