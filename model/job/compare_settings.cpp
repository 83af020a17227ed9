// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/compare.h"
#include "model/job/secrets.h"
#include "model/job/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

// What a comparison looks at: the settings of one job as lines of text.
namespace trainshed {

namespace {

/// One context for all labels of a comparison.
class Compare
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
public:
    Compare(const JobDetails &job, const SettingTexts &texts, WallTime now)
        : m_job(job), m_texts(texts), m_now(now)
    {}

    QList<Setting> settings()
    {
        outcome();
        basics();
        algorithm();
        inputs();
        outputs();
        hyperparameters();
        environment();
        resources();
        other({}, m_job.spec.extra);
        return m_settings;
    }

    static QString groupText(SettingGroup group);

private:
    void add(SettingGroup group, const QString &path, const QString &label, const QString &value)
    {
        // Names that come twice are refused at submit; a job of another origin may still have them.
        const int times = m_paths[path]++;
        const QString unique = times == 0 ? path : QString(path + u'#' + QString::number(times + 1));
        m_settings.append({unique, group, label, value});
    }
    void outcome();
    void basics();
    void algorithm();
    void inputs();
    void outputs();
    void hyperparameters();
    void environment();
    void resources();
    void other(const QString &path, const QJsonObject &members);

    static QString yesNo(bool yes) { return yes ? tr("yes") : tr("no"); }
    static QString accessText(AccessMethod access)
    {
        return access == AccessMethod::Environment ? tr("environment variable") : tr("hyperparameter");
    }
    static QString kindText(AlgorithmKind kind);
    static QString engineText(const EngineRef &engine);

    const JobDetails &m_job;
    const SettingTexts &m_texts;
    WallTime m_now;
    QList<Setting> m_settings;
    QHash<QString, int> m_paths;
};

QString Compare::groupText(SettingGroup group)
{
    switch (group) {
    case SettingGroup::Outcome:
        return tr("Outcome");
    case SettingGroup::Basics:
        return tr("Basic settings");
    case SettingGroup::Algorithm:
        return tr("Algorithm");
    case SettingGroup::Inputs:
        return tr("Inputs");
    case SettingGroup::Outputs:
        return tr("Outputs");
    case SettingGroup::Hyperparameters:
        return tr("Hyperparameters");
    case SettingGroup::Environment:
        return tr("Environment variables");
    case SettingGroup::Resources:
        return tr("Resources");
    case SettingGroup::Other:
        break;
    }
    return tr("Other members");
}

QString Compare::kindText(AlgorithmKind kind)
{
    switch (kind) {
    case AlgorithmKind::Saved:
        return tr("My Algorithms");
    case AlgorithmKind::CustomImage:
        return tr("Custom image");
    case AlgorithmKind::PresetImage:
        break;
    }
    return tr("Custom script on a preset image");
}

QString Compare::engineText(const EngineRef &engine)
{
    if (!engine.imageUrl.isEmpty())
        return engine.imageUrl;
    const QString named = QString(engine.name + u' ' + engine.version).trimmed();
    return named.isEmpty() ? engine.id.toString() : named;
}

void Compare::outcome()
{
    const JobSummary &s = m_job.summary;
    const auto group = SettingGroup::Outcome;
    add(group, QStringLiteral("status"), tr("Status"), phaseText(s.phase));
    add(group, QStringLiteral("reason"), tr("Exit reason"),
        isTerminal(s.phase) && !s.reason.isEmpty() ? sentence(s.reason) : QString());
    add(group, QStringLiteral("created"), tr("Created"), s.created ? m_texts.time(s.created) : QString());
    add(group, QStringLiteral("duration"), tr("Duration"),
        s.started ? m_texts.duration(durationAt(s, m_now)) : QString());
    add(group, QStringLiteral("attempts"), tr("Attempts"), QString::number(m_job.attempts.size()));
    for (const Metric &metric : m_job.metrics) {
        const QString path = QStringLiteral("metric.") + metric.name;
        if (const QString best = bestText(metric); !best.isEmpty())
            add(group, QString(path + u".best"), tr("%1, best").arg(metric.name), best);
        add(group, QString(path + u".last"), tr("%1, last").arg(metric.name), lastText(metric));
    }
}

void Compare::basics()
{
    const auto group = SettingGroup::Basics;
    add(group, QStringLiteral("description"), tr("Description"), m_job.spec.description);
    add(group, QStringLiteral("experiment"), tr("Experiment"), m_job.summary.experimentName);
}

void Compare::algorithm()
{
    const AlgorithmSource &a = m_job.spec.algorithm;
    const auto group = SettingGroup::Algorithm;
    add(group, QStringLiteral("algorithm.source"), tr("Source"), kindText(a.kind));
    add(group, QStringLiteral("algorithm.name"), tr("Algorithm"),
        a.name.isEmpty() ? a.algorithmId.toString() : a.name);
    add(group, QStringLiteral("algorithm.engine"), tr("Image"), engineText(a.engine));
    add(group, QStringLiteral("algorithm.run_user"), tr("User ID"), a.engine.runUser);
    add(group, QStringLiteral("algorithm.install_dependencies"), tr("Dependencies"),
        m_job.spec.installDependencies ? tr("installed first") : QString());
    add(group, QStringLiteral("algorithm.code_dir"), tr("Code directory"), a.codeDir);
    add(group, QStringLiteral("algorithm.boot_file"), tr("Boot file"), a.bootFile);
    add(group, QStringLiteral("algorithm.command"), tr("Boot command"), a.command);
    add(group, QStringLiteral("algorithm.local_code_dir"), tr("Local code directory"), a.localCodeDir);
    add(group, QStringLiteral("algorithm.working_dir"), tr("Work directory"), a.workingDir);
}

void Compare::inputs()
{
    const auto group = SettingGroup::Inputs;
    for (const InputChannel &input : m_job.spec.inputs) {
        const QString path = QString(QStringLiteral("inputs.") + input.name);
        add(group, QString(path + QStringLiteral(".location")), input.name,
            input.dataset.isEmpty()
                ? input.location
                : tr("dataset %1, version %2").arg(input.dataset.id, input.dataset.version));
        add(group, QString(path + QStringLiteral(".access_method")), tr("%1: obtained from").arg(input.name),
            accessText(input.access));
    }
}

void Compare::outputs()
{
    const auto group = SettingGroup::Outputs;
    for (const OutputChannel &output : m_job.spec.outputs) {
        const QString path = QString(QStringLiteral("outputs.") + output.name);
        add(group, QString(path + QStringLiteral(".location")), output.name, output.location);
        add(group, QString(path + QStringLiteral(".access_method")), tr("%1: obtained from").arg(output.name),
            accessText(output.access));
        add(group, QString(path + QStringLiteral(".prefetch_to_local")),
            tr("%1: predownload").arg(output.name), yesNo(output.predownload));
    }
}

void Compare::hyperparameters()
{
    for (const Hyperparameter &parameter : m_job.spec.hyperparameters)
        add(SettingGroup::Hyperparameters, QString(QStringLiteral("hyperparameters.") + parameter.name),
            parameter.name, parameter.value);
}

void Compare::environment()
{
    for (const EnvironmentVariable &variable : m_job.spec.environment) {
        // Two secrets are told apart by what they are kept under; what they are is nobody's business here.
        const QString value =
            variable.secret ? tr("%1 (kept as %2)").arg(shownValue(variable), variable.reference.left(8))
                            : variable.value;
        add(SettingGroup::Environment, QString(QStringLiteral("environment.") + variable.name), variable.name,
            value);
    }
}

void Compare::resources()
{
    const JobSpec &spec = m_job.spec;
    const JobSummary &s = m_job.summary;
    const auto group = SettingGroup::Resources;
    const int limit = spec.autoStopMinutes.value_or(0);
    const bool local = spec.pool == PoolId(QStringLiteral("local"));
    add(group, QStringLiteral("pool"), tr("Resource pool"), local ? tr("Local") : spec.pool.toString());
    add(group, QStringLiteral("flavor"), tr("Instance flavor"),
        s.resources.isEmpty() ? spec.flavor.toString() : s.resources);
    add(group, QStringLiteral("node_count"), tr("Compute nodes"), QString::number(spec.nodeCount));
    add(group, QStringLiteral("priority"), tr("Priority"), QString::number(s.priority));
    add(group, QStringLiteral("auto_restart"), tr("Auto restart"),
        spec.autoRestart > 0 ? QString::number(spec.autoRestart) : tr("off"));
    add(group, QStringLiteral("auto_stop"), tr("Auto stop"),
        limit > 0 ? tr("after %1").arg(m_texts.duration(qint64(limit) * 60'000)) : tr("off"));
    add(group, QStringLiteral("log_location"), tr("Job log path"),
        spec.logLocation.isEmpty() ? tr("off") : spec.logLocation);
}

/// Members of a job file that nobody here reads: their paths are their names.
void Compare::other(const QString &path, const QJsonObject &members)
{
    for (auto at = members.begin(); at != members.end(); ++at) {
        const QString name = path.isEmpty() ? at.key() : QString(path + u'.' + at.key());
        if (at->isObject()) {
            other(name, at->toObject());
            continue;
        }
        QString text = at->toString();
        if (!at->isString()) {
            const QByteArray array = QJsonDocument(QJsonArray{*at}).toJson(QJsonDocument::Compact);
            text = QString::fromUtf8(array.mid(1, array.size() - 2));
        }
        add(SettingGroup::Other, QString(QStringLiteral("extra.") + name), name, text);
    }
}

} // namespace

QString settingGroupText(SettingGroup group)
{
    return Compare::groupText(group);
}

QList<Setting> settingsOf(const JobDetails &job, const SettingTexts &texts, WallTime now)
{
    return Compare(job, texts, now).settings();
}

} // namespace trainshed
