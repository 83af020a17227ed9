// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/location.h"
#include "model/job/rules_sections.h"
#include "model/job/variables.h"

#include <algorithm>

namespace trainshed {

namespace {

constexpr int channelLimit = 100;

template<typename Channel>
bool isIn(const QList<Channel> &channels, const QString &name)
{
    return std::any_of(channels.cbegin(), channels.cend(), [&](const auto &c) { return c.name == name; });
}

/// Where a job file asks for: the service's own path, or ours wherever the attempt lies.
void checkLocalDir(const QString &field, const QString &localDir, const QString &folder, Issues &issues)
{
    if (localDir.isEmpty())
        return;
    const QString place = QString(u"modelarts/" + folder);
    QString asked = localDir;
    while (asked.endsWith(u'/'))
        asked.chop(1);
    if (asked != QString(u"${MA_HOME}/" + place) && asked != QString(u"${MA_MOUNT_PATH}/" + folder) &&
        !(asked.startsWith(u'/') && asked.endsWith(QString(u'/' + place))))
        issues.error(field, "issue.local-dir", {localDir, QString(u"${MA_MOUNT_PATH}/" + folder)});
}

void checkInputSource(const InputChannel &input, qsizetype k, const Facts &facts, Issues &issues)
{
    const QString location = fieldOf("inputs", k, "location");
    const bool needsDataset = input.constraint == SourceConstraint::Dataset;
    if (input.location.isEmpty()) {
        if (input.required && needsDataset)
            issues.error(fieldOf("inputs", k, "dataset"), "issue.input-dataset-required", {input.name});
        else if (input.required)
            issues.error(location, "issue.input-required", {input.name});
        return;
    }
    if (needsDataset)
        issues.error(location, "issue.input-needs-dataset", {input.name});
    if (refuseLocation(location, input.location, Reach::Web, facts, issues))
        return;
    const auto known = factsOf(input.location, facts);
    if (!known)
        return;
    if (!known->exists)
        issues.error(location, "issue.folder-missing", {input.location});
    else if (!known->isFolder)
        issues.error(location, checkArchive(input.location, *known, "issue.input-is-file"));
    else if (!known->readable)
        issues.error(location, "issue.folder-unreadable", {input.location});
    else if (known->isEmpty)
        issues.warning(location, "issue.input-without-files", {input.location});
}

void checkInputs(const Checked &job, QList<NamedField> &names, Issues &issues)
{
    const QList<InputChannel> &inputs = job.resolved.inputs;
    if (inputs.size() > channelLimit)
        issues.error(QStringLiteral("inputs"), "issue.too-many-inputs", {QString::number(channelLimit)});
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const InputChannel &input = inputs[i];
        const qsizetype k = placeOf(job.spec.inputs, input.name, i);
        const QString field = fieldOf("inputs", k, "name");
        checkChannelName(field, input.name, input.access, issues);
        names.append({field, input.name});
        if (job.algorithm && !isIn(job.algorithm->inputs, input.name))
            issues.error(field, "issue.input-not-in-algorithm", {input.name, job.algorithm->name});
        issues.error(fieldOf("inputs", k, "description"), checkDescription(input.description));
        if (input.dataset.isEmpty())
            checkInputSource(input, k, job.facts, issues);
        else
            checkDatasetInput(job, input, k, issues);
        checkLocalDir(fieldOf("inputs", k, "local_dir"), input.localDir,
                      QStringLiteral("inputs/%1_%2").arg(input.name).arg(i), issues);
    }
}

void checkOutputs(const Checked &job, QList<NamedField> &names, Issues &issues)
{
    const QList<OutputChannel> &outputs = job.resolved.outputs;
    if (outputs.size() > channelLimit)
        issues.error(QStringLiteral("outputs"), "issue.too-many-outputs", {QString::number(channelLimit)});
    for (qsizetype i = 0; i < outputs.size(); ++i) {
        const OutputChannel &output = outputs[i];
        const qsizetype k = placeOf(job.spec.outputs, output.name, i);
        const QString field = fieldOf("outputs", k, "name");
        checkChannelName(field, output.name, output.access, issues);
        names.append({field, output.name});
        if (job.algorithm && !isIn(job.algorithm->outputs, output.name))
            issues.error(field, "issue.output-not-in-algorithm", {output.name, job.algorithm->name});
        issues.error(fieldOf("outputs", k, "description"), checkDescription(output.description));
        const QString location = fieldOf("outputs", k, "location");
        if (output.location.isEmpty() && output.required)
            issues.error(location, "issue.output-required", {output.name});
        checkTarget(location, output.location, output.predownload, job.facts, issues);
        checkLocalDir(fieldOf("outputs", k, "local_dir"), output.localDir,
                      QStringLiteral("outputs/%1_%2").arg(output.name).arg(i), issues);
    }
}

} // namespace

void checkChannelName(const QString &field, const QString &name, AccessMethod access, Issues &issues)
{
    if (access == AccessMethod::Hyperparameters) {
        issues.error(field, checkParameterName(name));
        return;
    }
    if (issues.error(field, checkVariableName(name)))
        return;
    if (name.size() > 64)
        issues.error(field, "issue.parameter-name-too-long",
                     {QStringLiteral("64"), QString::number(name.size())});
    if (isPresetVariable(name) || name == u"PATH" || name == u"HOME" || name == u"PYTHONPATH" ||
        name == u"LD_LIBRARY_PATH")
        issues.error(field, "issue.channel-variable-taken", {name});
}

void checkChannels(const Checked &job, Issues &issues)
{
    QList<NamedField> names;
    checkInputs(job, names, issues);
    checkOutputs(job, names, issues);
    checkTwice(names, true, issues);
    checkOverlaps(job.resolved, issues);
}

} // namespace trainshed
