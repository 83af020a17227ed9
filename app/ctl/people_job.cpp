// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/people.h"

#include "model/job/datasetname.h"
#include "model/job/metric.h"
#include "model/job/secrets.h"
#include "model/job/wording.h"

namespace trainshed::ctl {

namespace {

QString statusText(const JobSummary &job)
{
    const QString reason = reasonText(job);
    return reason.isEmpty() ? phaseText(job.phase)
                            : Ctl::tr("%1: %2", "status, reason").arg(phaseText(job.phase), reason);
}

QString endText(const Attempt &attempt)
{
    if (!attempt.reason.isEmpty())
        return sentence(attempt.reason);
    return attempt.ended ? QString() : Ctl::tr("not ended");
}

void printAttempts(Output &out, const QList<Attempt> &attempts)
{
    if (attempts.isEmpty())
        return;
    out.line({});
    Table table({Ctl::tr("Attempt"), Ctl::tr("Started"), Ctl::tr("Ended"), Ctl::tr("Duration"),
                 Ctl::tr("Log"), Ctl::tr("End")});
    for (const Attempt &a : attempts) {
        table.add({QString::number(a.number), timeText(a.started), timeText(a.ended),
                   durationText(a.durationMs), a.logPath, endText(a)});
    }
    table.print(out);
}

void printMetrics(Output &out, const QList<Metric> &metrics)
{
    if (metrics.isEmpty())
        return;
    out.line({});
    Table table({Ctl::tr("Metric"), Ctl::tr("Best"), Ctl::tr("Last"), Ctl::tr("Least"), Ctl::tr("Greatest"),
                 Ctl::tr("Points")});
    for (const Metric &m : metrics) {
        table.add({m.name, goalOf(m.name) == MetricGoal::None ? QString() : metricText(bestOf(m)),
                   metricText(m.last), metricText(m.least), metricText(m.most), QString::number(m.points)});
    }
    table.print(out);
}

void printEnvironment(Output &out, const QList<EnvironmentVariable> &variables)
{
    if (variables.isEmpty())
        return;
    out.line({});
    Table table({Ctl::tr("Variable"), Ctl::tr("Value")});
    for (const EnvironmentVariable &variable : variables)
        table.add({variable.name, shownValue(variable)});
    table.print(out);
}

} // namespace

void printSource(Facts &facts, const AlgorithmSource &source)
{
    QString engine = source.engine.id.toString();
    if (engine.isEmpty())
        engine = QString(source.engine.name + u' ' + source.engine.version).trimmed();
    facts.add(Ctl::tr("Image"), source.engine.imageUrl.isEmpty() ? engine : source.engine.imageUrl);
    facts.add(Ctl::tr("Code directory"), source.codeDir);
    facts.add(Ctl::tr("Boot file"), source.bootFile);
    facts.add(Ctl::tr("Boot command"), source.command);
    facts.add(Ctl::tr("Local code directory"), source.localCodeDir);
    facts.add(Ctl::tr("Work directory"), source.workingDir);
}

void printParameters(Output &out, const QList<InputChannel> &inputs, const QList<OutputChannel> &outputs,
                     const QList<Hyperparameter> &hyperparameters)
{
    const auto access = [](AccessMethod method) {
        return method == AccessMethod::Environment ? Ctl::tr("environment variable")
                                                   : Ctl::tr("hyperparameter");
    };
    if (!inputs.isEmpty() || !outputs.isEmpty()) {
        out.line({});
        Table table({Ctl::tr("Channel"), Ctl::tr("Name"), Ctl::tr("Obtained from"), Ctl::tr("Location")});
        for (const InputChannel &input : inputs)
            table.add({Ctl::tr("input"), input.name, access(input.access),
                       input.dataset.isEmpty()
                           ? input.location
                           : Ctl::tr("dataset %1: %2").arg(datasetLabel(input), input.location)});
        for (const OutputChannel &output : outputs)
            table.add({Ctl::tr("output"), output.name, access(output.access), output.location});
        table.print(out);
    }
    if (!hyperparameters.isEmpty()) {
        out.line({});
        Table table({Ctl::tr("Hyperparameter"), Ctl::tr("Value"), Ctl::tr("Description")});
        for (const Hyperparameter &parameter : hyperparameters)
            table.add({parameter.name, parameter.value, parameter.description});
        table.print(out);
    }
}

void printJob(Output &out, const JobDetails &job, WallTime now)
{
    const JobSummary &s = job.summary;
    Facts facts;
    facts.add(Ctl::tr("Name"), jobText(s.name, s.version));
    facts.add(Ctl::tr("ID"), s.id.toString());
    facts.add(Ctl::tr("Status"), statusText(s));
    facts.add(Ctl::tr("Description"), job.spec.description);
    facts.add(Ctl::tr("Experiment"), s.experimentName);
    facts.add(Ctl::tr("Created"), timeText(s.created));
    facts.add(Ctl::tr("Started"), timeText(s.started));
    facts.add(Ctl::tr("Ended"), timeText(s.ended));
    facts.add(Ctl::tr("Duration"), durationText(durationAt(s, now)));
    facts.add(Ctl::tr("Algorithm"), s.algorithm);
    printSource(facts, job.spec.algorithm);
    if (job.spec.installDependencies)
        facts.add(Ctl::tr("Dependencies"), Ctl::tr("installed first"));
    facts.add(Ctl::tr("Resources"), s.resources);
    if (!job.attempts.isEmpty() && !job.attempts.last().gpus.isEmpty())
        facts.add(Ctl::tr("GPUs"), job.attempts.last().gpus.join(QStringLiteral(", ")));
    facts.add(Ctl::tr("Pool"), s.pool.toString());
    facts.add(Ctl::tr("Priority"), QString::number(s.priority));
    if (job.spec.autoRestart > 0)
        facts.add(Ctl::tr("Auto restart"), QString::number(job.spec.autoRestart));
    if (s.autoStopMinutes > 0)
        facts.add(Ctl::tr("Auto stop"), durationText(qint64(s.autoStopMinutes) * 60 * 1000));
    facts.add(Ctl::tr("Command"), job.commandLine);
    facts.add(Ctl::tr("Working folder"), job.workDir);
    facts.add(Ctl::tr("Folder"), job.folder);
    facts.print(out);
    printParameters(out, job.spec.inputs, job.spec.outputs, job.spec.hyperparameters);
    printEnvironment(out, job.spec.environment);
    printAttempts(out, job.attempts);
    printMetrics(out, job.metrics);
}

} // namespace trainshed::ctl
