// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/job.h"
#include "model/job/secrets.h"
#include "ui/create/consequences.h"
#include "ui/create/summarysection.h"

// What the summary says of each group.
namespace trainshed {

namespace {

QString one(const QString &text)
{
    return text.isEmpty() ? SummarySection::tr("–") : QString(text).replace(u'\n', u' ');
}

} // namespace

QList<SummarySection::Line> SummarySection::basicLines() const
{
    QString name = m_spec.name;
    if (m_newVersion)
        name = m_version > 0 ? tr("%1, version %2").arg(m_spec.name, versionText(m_version))
                             : tr("%1, next version").arg(m_spec.name);
    QList<Line> lines{{tr("Name"), one(name)}};
    if (!m_spec.description.isEmpty())
        lines.append({tr("Description"), one(m_spec.description)});
    const ExperimentChoice &choice = m_spec.experiment;
    if (choice.mode == ExperimentMode::New)
        lines.append({tr("Experiment"), tr("%1 (new)").arg(choice.name)});
    else
        lines.append({tr("Experiment"),
                      choice.mode == ExperimentMode::Existing ? one(choice.name) : tr("Not required")});
    return lines;
}

QList<SummarySection::Line> SummarySection::algorithmLines() const
{
    AlgorithmSource source = m_spec.algorithm;
    QList<Line> lines;
    if (source.kind == AlgorithmKind::Saved) {
        const auto algorithm = algorithmOf(m_spec, m_facts);
        lines.append({tr("My Algorithms"), one(algorithm ? algorithm->name : source.name)});
        if (algorithm)
            source = algorithm->source;
    }
    if (!source.command.isEmpty() || source.kind == AlgorithmKind::CustomImage) {
        lines.append(
            {tr("Runs on"), source.engine.imageUrl.isEmpty() ? tr("this computer") : source.engine.imageUrl});
        lines.append({tr("Boot command"), one(source.command)});
    } else {
        QString image = QString(source.engine.name + u' ' + source.engine.version);
        for (const Image &known : m_facts.images.value_or(QList<Image>())) {
            if (known.id == source.engine.id)
                image = known.name;
        }
        lines.append({tr("Preset image"), one(image)});
        lines.append({tr("Boot file"), one(source.bootFile)});
    }
    if (!source.codeDir.isEmpty())
        lines.append({tr("Code directory"), source.codeDir});
    if (m_spec.installDependencies)
        lines.append({tr("Dependencies"), tr("installed first")});
    if (!m_spec.algorithm.localCodeDir.isEmpty())
        lines.append({tr("Local code directory"), m_spec.algorithm.localCodeDir});
    if (!m_spec.algorithm.workingDir.isEmpty())
        lines.append({tr("Work directory"), m_spec.algorithm.workingDir});
    return lines;
}

QList<SummarySection::Line> SummarySection::channelLines() const
{
    QList<Line> lines;
    for (const InputChannel &input : m_spec.inputs)
        lines.append(
            {tr("Input %1").arg(input.name),
             input.dataset.isEmpty()
                 ? one(input.location)
                 : tr("dataset %1")
                       .arg(datasetText(input.dataset, m_facts.datasets.value_or(QList<Dataset>())))});
    for (const OutputChannel &output : m_spec.outputs) {
        lines.append({tr("Output %1").arg(output.name), output.predownload
                                                            ? tr("%1 (predownload)").arg(output.location)
                                                            : one(output.location)});
    }
    if (lines.isEmpty())
        lines.append({tr("Inputs and outputs"), tr("none")});
    return lines;
}

QList<SummarySection::Line> SummarySection::parameterLines() const
{
    QList<Line> lines;
    for (const Hyperparameter &parameter : m_spec.hyperparameters)
        lines.append({parameter.name, one(parameter.value)});
    for (const EnvironmentVariable &variable : m_spec.environment)
        lines.append({tr("$%1").arg(variable.name), one(shownValue(variable))});
    if (lines.isEmpty())
        lines.append({tr("Hyperparameters"), tr("none")});
    return lines;
}

QList<SummarySection::Line> SummarySection::resourceLines() const
{
    QString pool = m_spec.pool.toString();
    for (const PoolInfo &known : m_facts.pools.value_or(QList<PoolInfo>())) {
        if (known.id == m_spec.pool)
            pool = known.name;
    }
    QString flavor = m_spec.flavor.toString();
    for (const Flavor &known : m_facts.flavors.value_or(QList<Flavor>())) {
        if (known.id == m_spec.flavor)
            flavor = flavorText(known);
    }
    QList<Line> lines{{tr("Resource pool"), one(pool)}, {tr("Instance flavor"), one(flavor)}};
    if (m_spec.nodeCount != 1)
        lines.append({tr("Compute nodes"), QString::number(m_spec.nodeCount)});
    lines.append({tr("Priority"), QString::number(m_spec.priority)});
    lines.append({tr("Auto restart"),
                  m_spec.autoRestart > 0 ? tr("%n retries", nullptr, m_spec.autoRestart) : tr("off")});
    lines.append({tr("Auto stop"), m_spec.autoStopMinutes
                                       ? tr("after %n minute(s)", nullptr, *m_spec.autoStopMinutes)
                                       : tr("off")});
    lines.append(
        {tr("Persistent log saving"), m_spec.logLocation.isEmpty() ? tr("off") : m_spec.logLocation});
    return lines;
}

} // namespace trainshed
