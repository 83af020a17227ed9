// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/overview.h"

#include "model/items/celltexts.h"
#include "model/items/usagelooks.h"
#include "model/job/datasetname.h"
#include "model/job/hang.h"
#include "model/job/rules.h"
#include "model/job/runplan.h"
#include "model/job/secrets.h"
#include "model/job/wording.h"
#include "ui/style/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace trainshed {

namespace {

// One context for all of this page's words.
class Overview
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
public:
    explicit Overview(const JobDetails &job, WallTime now, const UsageTable &usage)
        : m_job(job), m_now(now), m_usage(usage)
    {}

    FactSection basics() const;
    FactSection algorithm() const;
    FactSection inputs() const;
    FactSection outputs() const;
    FactSection hyperparameters() const;
    FactSection environment() const;
    FactSection metrics() const;
    static QString remarkOn(const Metric &metric);
    FactSection resources() const;
    FactSection attempts() const;

private:
    static QString orNone(const QString &text) { return text.isEmpty() ? tr("none") : text; }
    static QString obtainedFrom(AccessMethod access, const QString &name);
    QString kindText() const;
    QString codeText() const;
    QString commitText() const;
    QString attemptFolder() const;
    QString attemptResult(const Attempt &attempt) const;
    QString timeOrDash(WallTime time) const { return time ? exactTimeText(time) : QStringLiteral("–"); }

    const JobDetails &m_job;
    WallTime m_now;
    const UsageTable &m_usage;
};

QString Overview::obtainedFrom(AccessMethod access, const QString &name)
{
    return access == AccessMethod::Environment ? tr("environment variable %1").arg(name)
                                               : QStringLiteral("--%1").arg(name);
}

QString Overview::kindText() const
{
    switch (m_job.spec.algorithm.kind) {
    case AlgorithmKind::Saved:
        return tr("My Algorithms");
    case AlgorithmKind::CustomImage:
        return tr("Custom image");
    case AlgorithmKind::PresetImage:
        return tr("Custom script on a preset image");
    }
    return {};
}

QString Overview::codeText() const
{
    const CodeVersion &code = m_job.code;
    const QString size = sizeText(code.bytes);
    return code.files == 1 ? tr("1 file, %1").arg(size) : tr("%n files, %1", nullptr, code.files).arg(size);
}

QString Overview::commitText() const
{
    const CodeVersion &code = m_job.code;
    QString text = code.commit;
    if (!code.branch.isEmpty())
        text += QStringLiteral(" (%1)").arg(code.branch);
    return code.modified ? tr("%1, with changes that are not committed").arg(text) : text;
}

QString Overview::attemptFolder() const
{
    return m_job.attempts.isEmpty() ? QString() : m_job.attempts.last().folder;
}

FactSection Overview::basics() const
{
    const JobSummary &s = m_job.summary;
    FactSection section{tr("Basic settings"), {}, {}, {}, {}};
    section.lines = {
        {tr("Name"), s.name},
        {tr("Version"), versionText(s.version)},
        {tr("ID"), s.id.toString()},
        {tr("Status"), phaseText(s.phase)},
        {tr("Experiment"), orNone(s.experimentName)},
        {tr("Created"), timeOrDash(s.created)},
    };
    if (s.started)
        section.lines.append({tr("Started"), exactTimeText(s.started)});
    if (s.ended)
        section.lines.append({tr("Ended"), exactTimeText(s.ended)});
    // While it runs, the header counts.
    if (s.started && isTerminal(s.phase))
        section.lines.append({tr("Duration"), durationText(durationAt(s, m_now))});
    if (!m_job.spec.description.isEmpty())
        section.lines.append({tr("Description"), m_job.spec.description});
    section.lines.append({tr("Folder"), m_job.folder});

    if (s.ended && !s.reason.isEmpty())
        section.lines.insert(4, {tr("Exit reason"), sentence(s.reason)});
    return section;
}

FactSection Overview::algorithm() const
{
    const AlgorithmSource &a = m_job.spec.algorithm;
    FactSection section{tr("Algorithm"), {}, {}, {}, {}};
    section.lines.append({tr("Source"), kindText()});
    if (!a.name.isEmpty())
        section.lines.append({tr("Algorithm"), a.name});
    const QString engine = a.engine.imageUrl.isEmpty()
                               ? QString(a.engine.name + u' ' + a.engine.version).trimmed()
                               : a.engine.imageUrl;
    if (!engine.isEmpty() || !a.engine.id.isEmpty())
        section.lines.append({tr("Image"), engine.isEmpty() ? a.engine.id.toString() : engine});
    if (!a.codeDir.isEmpty())
        section.lines.append({tr("Code directory"), a.codeDir});
    if (!m_job.code.manifest.isEmpty())
        section.lines.append({tr("Code at submit"), codeText()});
    if (!m_job.code.commit.isEmpty())
        section.lines.append({tr("Git commit"), commitText()});
    if (!a.bootFile.isEmpty())
        section.lines.append({tr("Boot file"), a.bootFile});
    if (!a.command.isEmpty())
        section.lines.append({tr("Boot command"), a.command});
    if (m_job.spec.installDependencies)
        section.lines.append({tr("Dependencies"), tr("installed first")});
    if (!m_job.workDir.isEmpty())
        section.lines.append({tr("Work directory"), m_job.workDir});
    if (!m_job.commandLine.isEmpty())
        section.lines.append({tr("Command line"), m_job.commandLine});
    return section;
}

FactSection Overview::inputs() const
{
    FactSection section{tr("Inputs"), {}, {}, {}, {}};
    if (m_job.spec.inputs.isEmpty())
        section.note = tr("This job has no inputs.");
    for (int i = 0; i < m_job.spec.inputs.size(); ++i) {
        const InputChannel &input = m_job.spec.inputs.at(i);
        const QString source = input.dataset.isEmpty()
                                   ? orNone(input.location)
                                   : tr("dataset %1: %2").arg(datasetLabel(input), orNone(input.location));
        section.lines.append({input.name, source});
        if (!attemptFolder().isEmpty())
            section.lines.append({tr("local path"), inputPath(attemptFolder(), input.name, i)});
        section.lines.append({tr("obtained from"), obtainedFrom(input.access, input.name)});
    }
    return section;
}

FactSection Overview::outputs() const
{
    FactSection section{tr("Outputs"), {}, {}, {}, {}};
    if (m_job.spec.outputs.isEmpty())
        section.note = tr("This job has no outputs.");
    for (int i = 0; i < m_job.spec.outputs.size(); ++i) {
        const OutputChannel &output = m_job.spec.outputs.at(i);
        section.lines.append({output.name, orNone(output.location)});
        if (!attemptFolder().isEmpty())
            section.lines.append({tr("local path"), outputPath(attemptFolder(), output.name, i)});
        section.lines.append({tr("obtained from"), obtainedFrom(output.access, output.name)});
        if (output.predownload)
            section.lines.append({tr("predownload"), tr("yes")});
    }
    return section;
}

FactSection Overview::hyperparameters() const
{
    FactSection section{tr("Hyperparameters"), {}, {}, {}, {}};
    if (m_job.spec.hyperparameters.isEmpty())
        section.note = tr("This job has no hyperparameters.");
    for (const Hyperparameter &parameter : m_job.spec.hyperparameters)
        section.lines.append({parameter.name, parameter.value});
    return section;
}

/// What the numbers alone don't tell.
QString Overview::remarkOn(const Metric &metric)
{
    QStringList remarks;
    if (metric.notFinite > 0)
        remarks.append(tr("%n point(s) not finite", nullptr, static_cast<int>(metric.notFinite)));
    if (metric.restarts > 0)
        remarks.append(tr("step went back %n time(s)", nullptr, static_cast<int>(metric.restarts)));
    return remarks.join(u", ");
}

FactSection Overview::metrics() const
{
    FactSection section{tr("Metrics"), {}, {}, {}, {}};
    section.header = {tr("Name"),     tr("Best"),   tr("Last"),  tr("Least"),
                      tr("Greatest"), tr("Points"), tr("Remark")};
    for (const Metric &metric : m_job.metrics) {
        section.rows.append({metric.name, bestText(metric), lastText(metric),
                             metric.points > 0 ? metricText(metric.least) : QString(),
                             metric.points > 0 ? metricText(metric.most) : QString(),
                             QLocale().toString(metric.points), remarkOn(metric)});
    }
    return section;
}

FactSection Overview::environment() const
{
    FactSection section{tr("Environment variables"), {}, {}, {}, {}};
    if (m_job.spec.environment.isEmpty())
        section.note = tr("No variables beside the preset ones.");
    for (const EnvironmentVariable &variable : m_job.spec.environment)
        section.lines.append({variable.name, shownValue(variable)});
    return section;
}

FactSection Overview::resources() const
{
    const JobSpec &spec = m_job.spec;
    const int limit = spec.autoStopMinutes.value_or(0);
    FactSection section{tr("Resources"), {}, {}, {}, {}};
    section.lines = {
        {tr("Resource pool"),
         spec.pool == PoolId(QStringLiteral("local")) ? tr("Local") : spec.pool.toString()},
        {tr("Instance flavor"), m_job.summary.resources},
        {tr("Compute nodes"), QString::number(spec.nodeCount)},
        {tr("Priority"), QString::number(m_job.summary.priority)},
        {tr("Auto stop"), limit ? tr("after %1").arg(durationText(qint64(limit) * 60'000)) : tr("off")},
        {tr("Auto restart"),
         spec.autoRestart
             ? (spec.autoRestart == 1 ? tr("1 retry") : tr("%n retries", nullptr, spec.autoRestart))
             : tr("off")},
        {tr("Job log path"), spec.logLocation.isEmpty() ? tr("off") : spec.logLocation},
    };
    if (!m_job.attempts.isEmpty() && !m_job.attempts.last().gpus.isEmpty())
        section.lines.append({tr("GPUs"), m_job.attempts.last().gpus.join(QStringLiteral(", "))});
    if (const UsageValue cpu = m_usage.total(QStringLiteral("cpu")); cpu.isMeasured())
        section.lines.append({tr("Mean CPU"), tr("%1 cores").arg(cells::cores(cpu.mean))});
    if (const UsageValue memory = m_usage.total(QStringLiteral("memory")); memory.isMeasured())
        section.lines.append({tr("Peak memory"), cells::bytes(memory.most)});
    return section;
}

QString Overview::attemptResult(const Attempt &attempt) const
{
    if (!attempt.reason.isEmpty())
        return sentence(attempt.reason);
    if (attempt.exitCode)
        return tr("exit status %1").arg(*attempt.exitCode);
    return attempt.ended ? tr("ended") : tr("running");
}

FactSection Overview::attempts() const
{
    FactSection section{tr("Attempts"), {}, {}, {}, {}};
    if (m_job.attempts.isEmpty()) {
        section.note = tr("It has not started yet.");
        return section;
    }
    if (const int restarts = int(m_job.attempts.size()) - 1; restarts > 0)
        section.note = restarts == 1 ? tr("Restarted once.") : tr("Restarted %n times.", nullptr, restarts);
    section.header = {tr("No."), tr("Started"), tr("Duration"), tr("Result")};
    for (const Attempt &attempt : m_job.attempts) {
        const qint64 ran = attempt.ended || !attempt.started ? attempt.durationMs : m_now - attempt.started;
        section.rows.append({QString::number(attempt.number), timeOrDash(attempt.started), durationText(ran),
                             attemptResult(attempt)});
    }
    return section;
}

} // namespace

QList<FactSection> overviewSections(const JobDetails &job, WallTime now, const UsageTable &usage)
{
    const Overview overview(job, now, usage);
    QList<FactSection> sections = {overview.basics(),    overview.algorithm(),       overview.inputs(),
                                   overview.outputs(),   overview.hyperparameters(), overview.environment(),
                                   overview.resources(), overview.attempts()};
    if (!job.metrics.isEmpty())
        sections.insert(1, overview.metrics());
    return sections;
}

QString reasonSentence(const JobSummary &job)
{
    if (job.transfer.isSet())
        return cells::transferText(*job.transfer);
    const bool tells =
        (job.phase != JobPhase::Completed && job.phase != JobPhase::Running) || seemsToHang(job);
    return tells && !job.reason.isEmpty() ? sentence(job.reason) : QString();
}

} // namespace trainshed
