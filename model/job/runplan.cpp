// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/runplan.h"

#include "model/job/location.h"
#include "model/job/requirements.h"
#include "model/job/resolve.h"
#include "model/job/rules.h"
#include "model/job/storageprofile.h"
#include "model/job/variables.h"

#include <QDir>

#include <algorithm>

namespace trainshed {

namespace {

using Variables = QList<QPair<QString, QString>>;

/// Puts a variable at the end, in place of an earlier one of that name.
void set(Variables &variables, const QString &name, const QString &value)
{
    variables.removeIf([&](const auto &v) { return v.first == name; });
    variables.emplaceBack(name, value);
}

QString valueOf(const Variables &variables, const QString &name)
{
    for (const auto &v : variables) {
        if (v.first == name)
            return v.second;
    }
    return {};
}

bool has(const Variables &variables, const QString &name)
{
    return std::any_of(variables.cbegin(), variables.cend(), [&](const auto &v) { return v.first == name; });
}

/// The chosen environment's own programs come first ("python", "pip", "torchrun" of a venv).
QString pathFor(const QString &interpreter, const QString &inherited)
{
    const QString folder = interpreter.section(u'/', 0, -2);
    static const QStringList standard{QStringLiteral("/usr/bin"), QStringLiteral("/bin"),
                                      QStringLiteral("/usr/local/bin")};
    if (folder.isEmpty() || standard.contains(folder))
        return inherited;
    return inherited.isEmpty() ? folder : QString(folder + u':' + inherited);
}

void addFolders(Variables &v, const JobSpec &spec, const Placement &at)
{
    const QString jobDir = jobDirPath(at.attemptFolder);
    const QString code = codePath(at.attemptFolder, spec.algorithm);
    const QString path = pathFor(at.interpreter, valueOf(v, QStringLiteral("PATH")));
    if (!path.isEmpty())
        set(v, QStringLiteral("PATH"), path);
    const QString modules = valueOf(v, QStringLiteral("PYTHONPATH"));
    set(v, QStringLiteral("PYTHONPATH"), modules.isEmpty() ? jobDir : QString(jobDir + u':' + modules));
    set(v, QStringLiteral("MA_HOME"), at.attemptFolder);
    set(v, QStringLiteral("MA_MOUNT_PATH"), mountPath(at.attemptFolder));
    set(v, QStringLiteral("MA_JOB_DIR"), jobDir);
    set(v, QStringLiteral("MA_LOG_DIR"), logDirPath(at.attemptFolder));
    if (!at.interpreter.isEmpty())
        set(v, QStringLiteral("MA_SCRIPT_INTERPRETER"), at.interpreter);
    set(v, QStringLiteral("WORKSPACE"), code.isEmpty() ? jobDir : code);
    set(v, QStringLiteral("TRAINSHED_CACHE"), cachePath(at.attemptFolder));
}

void addJob(Variables &v, const Placement &at)
{
    const QString node = QString::number(at.node);
    const QString hosts = QString::number(at.hosts.size());
    set(v, QStringLiteral("MA_CURRENT_INSTANCE_NAME"),
        QStringLiteral("modelarts-job-%1-worker-%2").arg(at.job.toString(), node));
    set(v, QStringLiteral("MA_TASK_NAME"), QStringLiteral("worker"));
    set(v, QStringLiteral("MA_NUM_HOSTS"), hosts);
    set(v, QStringLiteral("MA_NUM_GPUS"), QString::number(at.gpuUuids.size()));
    set(v, QStringLiteral("MA_CURRENT_IP"), at.hosts.value(at.node));
    set(v, QStringLiteral("VC_TASK_INDEX"), node);
    set(v, QStringLiteral("VC_WORKER_NUM"), hosts);
    set(v, QStringLiteral("VC_WORKER_HOSTS"), at.hosts.join(u','));
}

void addEcosystem(Variables &v, const Placement &at)
{
    // A job without GPUs sees none: otherwise it would take one that belongs to somebody else.
    const QString gpus = at.gpuUuids.join(u',');
    set(v, QStringLiteral("CUDA_VISIBLE_DEVICES"), gpus);
    set(v, QStringLiteral("NVIDIA_VISIBLE_DEVICES"), gpus.isEmpty() ? QStringLiteral("void") : gpus);
    set(v, QStringLiteral("ROCR_VISIBLE_DEVICES"), gpus);
    set(v, QStringLiteral("HIP_VISIBLE_DEVICES"), gpus);
    set(v, QStringLiteral("CUDA_DEVICE_ORDER"), QStringLiteral("PCI_BUS_ID"));
    if (!has(v, QStringLiteral("OMP_NUM_THREADS")))
        set(v, QStringLiteral("OMP_NUM_THREADS"), QString::number(at.cpus));
    set(v, QStringLiteral("MASTER_ADDR"), at.hosts.value(0));
    set(v, QStringLiteral("MASTER_PORT"), QString::number(at.masterPort));
    set(v, QStringLiteral("RANK"), QString::number(at.node));
    set(v, QStringLiteral("NODE_RANK"), QString::number(at.node));
    set(v, QStringLiteral("WORLD_SIZE"), QString::number(at.hosts.size()));
    set(v, QStringLiteral("PYTHONUNBUFFERED"), QStringLiteral("1"));
}

/// Where the job's data are, for a script that goes there itself; its keys are its own affair.
void addStorage(Variables &v, const StorageProfile &store)
{
    const auto flag = [](bool on) { return on ? QStringLiteral("1") : QStringLiteral("0"); };
    set(v, QStringLiteral("S3_ENDPOINT"), store.endpoint);
    set(v, QStringLiteral("S3_USE_HTTPS"), flag(!store.endpoint.startsWith(u"http:", Qt::CaseInsensitive)));
    set(v, QStringLiteral("S3_VERIFY_SSL"), flag(store.tls != TlsCheck::Off));
}

/// A Boolean arrives as "true" or "false", however it was written ("True" in the service's own files).
QString argumentValue(const Hyperparameter &parameter)
{
    return parameter.type == ParameterType::Boolean ? parameter.value.toLower() : parameter.value;
}

/// What a channel gives to the script: an argument or a variable with the local folder.
template<typename Channel>
void hand(const Channel &channel, const QString &folder, QStringList &arguments, Variables &variables)
{
    if (channel.access == AccessMethod::Environment)
        set(variables, channel.name, folder);
    else
        arguments << QString(u"--" + channel.name) << folder;
}

QStringList startOf(const JobSpec &spec, const Placement &at, const QString &code,
                    const QStringList &arguments)
{
    const AlgorithmSource &source = spec.algorithm;
    if (hasBootCommand(source)) {
        QString line = source.command.trimmed();
        if (!arguments.isEmpty())
            line += QString(u' ' + shellLine(arguments));
        return {at.shell, QStringLiteral("-c"), line};
    }
    const QString inside = bootFileInside(source.codeDir, source.bootFile).value_or(source.bootFile);
    return QStringList{at.interpreter, QString(code + u'/' + inside)} + arguments;
}

} // namespace

RunPlan planRun(const JobSpec &resolved, const Placement &given)
{
    RunPlan plan;
    Placement placement = given;
    if (installsDependencies(resolved))
        placement.interpreter = environmentPython(placement.attemptFolder);
    const QString &folder = placement.attemptFolder;
    plan.codeFolder = codePath(folder, resolved.algorithm);
    plan.environment = placement.inherited;
    addFolders(plan.environment, resolved, placement);
    if (installsDependencies(resolved))
        set(plan.environment, QStringLiteral("VIRTUAL_ENV"), environmentPath(folder));
    addJob(plan.environment, placement);
    if (placement.store)
        addStorage(plan.environment, *placement.store);
    addEcosystem(plan.environment, placement);

    QStringList arguments;
    for (int k = 0; k < resolved.inputs.size(); ++k) {
        const InputChannel &input = resolved.inputs[k];
        plan.inputFolders += inputPath(folder, input.name, k);
        // An optional input that nobody gave: the script must be able to tell.
        if (!input.location.isEmpty() || !input.dataset.isEmpty())
            hand(input, plan.inputFolders.last(), arguments, plan.environment);
    }
    for (int k = 0; k < resolved.outputs.size(); ++k) {
        plan.outputFolders += outputPath(folder, resolved.outputs[k].name, k);
        hand(resolved.outputs[k], plan.outputFolders.last(), arguments, plan.environment);
    }
    for (const Hyperparameter &parameter : resolved.hyperparameters)
        arguments << QString(u"--" + parameter.name) << argumentValue(parameter);

    for (const EnvironmentVariable &variable : resolved.environment) {
        // The form refuses them; a job stored by another version must not break out either.
        if (isIsolationVariable(variable.name))
            continue;
        // A secret's value comes with the launch; what it stands before is gone all the same.
        set(plan.environment, variable.name, variable.value);
        if (variable.secret && variable.value.isEmpty())
            plan.environment.removeLast();
    }
    plan.argv = startOf(resolved, placement, plan.codeFolder, arguments);
    const QString base = plan.codeFolder.isEmpty() ? jobDirPath(folder) : plan.codeFolder;
    plan.workDir = expandFolder(resolved.algorithm.workingDir, folder, base);
    return plan;
}

QString mountPath(const QString &attemptFolder)
{
    return attemptFolder + u"/modelarts";
}

QString jobDirPath(const QString &attemptFolder)
{
    return mountPath(attemptFolder) + u"/user-job-dir";
}

QString inputPath(const QString &attemptFolder, const QString &parameter, int index)
{
    return mountPath(attemptFolder) + u"/inputs/" + parameter + u'_' + QString::number(index);
}

QString outputPath(const QString &attemptFolder, const QString &parameter, int index)
{
    return mountPath(attemptFolder) + u"/outputs/" + parameter + u'_' + QString::number(index);
}

QString logDirPath(const QString &attemptFolder)
{
    return mountPath(attemptFolder) + u"/log";
}

QString cachePath(const QString &attemptFolder)
{
    return attemptFolder + u"/cache";
}

QString codePath(const QString &attemptFolder, const AlgorithmSource &source)
{
    if (source.codeDir.isEmpty())
        return {};
    const QString jobDir = jobDirPath(attemptFolder);
    return expandFolder(source.localCodeDir, attemptFolder, jobDir) + u'/' + lastFolder(source.codeDir);
}

QString expandFolder(const QString &text, const QString &attemptFolder, const QString &base)
{
    if (text.isEmpty())
        return base;
    const QPair<QString, QString> places[]{
        {QStringLiteral("${MA_HOME}"), attemptFolder},
        {QStringLiteral("${MA_MOUNT_PATH}"), mountPath(attemptFolder)},
        {QStringLiteral("${MA_JOB_DIR}"), jobDirPath(attemptFolder)},
        {QStringLiteral("${MA_LOG_DIR}"), logDirPath(attemptFolder)},
        {QStringLiteral("/home/ma-user"), attemptFolder},
    };
    for (const auto &[name, folder] : places) {
        if (isBelow(text, name))
            return QDir::cleanPath(QString(folder + text.mid(name.size())));
    }
    if (const auto path = localPath(text))
        return *path;
    return QDir::cleanPath(QString(base + u'/' + text));
}

} // namespace trainshed
