// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/staging.h"

#include "model/engine/archives.h"
#include "model/engine/environmentfiles.h"
#include "model/engine/snapshot.h"
#include "model/job/requirements.h"
#include "model/job/rules.h"
#include "model/metric/metricfiles.h"
#include "model/storage/datamanifest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>

namespace trainshed {

namespace {

Message message(const char *code, const QStringList &args = {})
{
    return {QLatin1String(code), args};
}

QString milliseconds(const QElapsedTimer &timer)
{
    return QString::number(timer.elapsed());
}

StageOutcome &fail(StageOutcome &outcome, const char *code, const QStringList &args, const Error &error)
{
    outcome.cancelled = error.code == ErrorCode::Cancelled;
    outcome.failed = message(code, QStringList(args) << error.text());
    return outcome;
}

/// 0700 and in one step each: this is on the way of every job.
bool makeFolders(const StageInput &input)
{
    const QString &a = input.attemptFolder;
    const QString mount = mountPath(a);
    QStringList folders{QFileInfo(a).path(), a, mount, jobDirPath(a), logDirPath(a), cachePath(a)};
    if (!input.spec.inputs.isEmpty())
        folders << mount + u"/inputs";
    if (!input.plan.outputFolders.isEmpty())
        folders << mount + u"/outputs" << input.plan.outputFolders;
    for (const QString &folder : std::as_const(folders)) {
        if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
            return false;
    }
    return true;
}

Result<> bringCode(const StageInput &input, CopyControl &control, StageOutcome &outcome)
{
    if (input.spec.algorithm.codeDir.isEmpty() || QFileInfo::exists(input.plan.codeFolder))
        return Done{};
    QElapsedTimer timer;
    timer.start();
    const auto noted = notedSnapshot(input.jobFolder);
    if (!noted)
        return noted.error();
    auto copied = *noted
                      ? input.code->materialise((*noted)->manifest.toLatin1(), input.plan.codeFolder, control)
                      : copyTree(input.snapshot, input.plan.codeFolder, Links::Keep, control);
    if (!copied)
        return copied.error();
    outcome.events << message("event.code-done", {milliseconds(timer)});
    return Done{};
}

/// Data that are not as they were published are no reason to start with others: outcome.failed says what is
/// different.
Result<> checkDataset(const DatasetCheck &check, const QString &folder, CopyControl &control,
                      StageOutcome &outcome)
{
    QElapsedTimer timer;
    timer.start();
    const auto changes = compareFolder(check.manifest, folder, Look::Quick, control);
    if (!changes) {
        if (changes.error().code != ErrorCode::Cancelled)
            outcome.failed =
                message("end.dataset-unchecked", {check.name, check.version, changes.error().text()});
        return changes.error();
    }
    if (changes->isEmpty()) {
        outcome.events << message("event.dataset-checked", {check.name, check.version, milliseconds(timer)});
        return Done{};
    }
    const QString first = (changes->changedNames + changes->removedNames + changes->addedNames).value(0);
    outcome.failed = message("end.dataset-changed",
                             {check.name, check.version, QString::number(changes->added),
                              QString::number(changes->removed), QString::number(changes->changed), first});
    return Error{ErrorCode::Conflict, {}, {}};
}

Result<> bringInput(const StageInput &input, qsizetype k, CopyControl &control, StageOutcome &outcome)
{
    const InputChannel &channel = input.spec.inputs[k];
    const QString target = input.plan.inputFolders[k];
    const auto source = localPath(channel.location);
    if (!source || QFileInfo::exists(target))
        return Done{};
    if (!input.previousFolder.isEmpty()) {
        const QString old = inputPath(input.previousFolder, channel.name, static_cast<int>(k));
        if (QFileInfo::exists(old) && QDir().rename(old, target))
            return Done{};
    }
    const auto check = input.datasets.constFind(static_cast<int>(k));
    const bool isDataset = check != input.datasets.constEnd();
    // What an archive holds is seen when it is unpacked.
    const bool checkAfter = isDataset && standsForFolder(*source);
    if (isDataset && !checkAfter) {
        if (auto same = checkDataset(*check, *source, control, outcome); !same)
            return same;
    }
    QElapsedTimer timer;
    timer.start();
    outcome.events << message("event.staging-started", {channel.name});
    if (auto copied = copyOrUnpack(*source, target, control, outcome.events); !copied)
        return copied;
    if (checkAfter) {
        if (auto same = checkDataset(*check, target, control, outcome); !same) {
            (void)removeTree(input.attemptFolder, target);
            return same;
        }
    }
    outcome.events << message("event.staging-done", {channel.name, milliseconds(timer)});
    return Done{};
}

Result<> bringOutputIn(const StageInput &input, qsizetype k, CopyControl &control, StageOutcome &outcome)
{
    const OutputChannel &channel = input.spec.outputs[k];
    const auto source = localPath(channel.location);
    if (!channel.predownload || !source || !QFileInfo::exists(*source))
        return Done{};
    QElapsedTimer timer;
    timer.start();
    auto copied = mergeTree(*source, input.plan.outputFolders[k], control);
    if (!copied)
        return copied.error();
    outcome.events << message("event.predownload-done", {channel.name, milliseconds(timer)});
    return Done{};
}

Result<> prepareEnvironment(const StageInput &input, StageOutcome &outcome)
{
    auto wanted =
        environment::requestOf(input.spec, input.interpreter, input.plan.codeFolder, input.inherited);
    if (!wanted)
        return wanted.error();
    outcome.environment = *wanted;
    if (!outcome.environment)
        return Done{};
    return environment::link(input.environments + u'/' + outcome.environment->key, input.attemptFolder);
}

} // namespace

StageOutcome stage(const StageInput &input, CopyControl &control)
{
    StageOutcome outcome;
    if (!makeFolders(input))
        return fail(outcome, "end.start-failed", {}, errnoError(errno, {}, input.attemptFolder));
    if (auto done = bringCode(input, control, outcome); !done)
        return fail(outcome, "end.code-failed", {}, done.error());
    for (qsizetype k = 0; k < input.spec.inputs.size(); ++k) {
        auto done = bringInput(input, k, control, outcome);
        if (outcome.failed)
            return outcome;
        if (!done)
            return fail(outcome, "end.input-failed", {input.spec.inputs[k].name}, done.error());
    }
    for (qsizetype k = 0; k < input.spec.outputs.size(); ++k) {
        if (auto done = bringOutputIn(input, k, control, outcome); !done)
            return fail(outcome, "end.predownload-failed", {input.spec.outputs[k].name}, done.error());
    }
    if (auto done = prepareEnvironment(input, outcome); !done)
        return fail(outcome, "end.dependencies-failed", {requirementsFiles().last()}, done.error());
    return outcome;
}

StageOutcome collect(const StageInput &input, CopyControl &control)
{
    StageOutcome outcome;
    outcome.metrics = metricsIn(input.plan.outputFolders);
    for (qsizetype k = 0; k < input.spec.outputs.size(); ++k) {
        const OutputChannel &channel = input.spec.outputs[k];
        const auto target = localPath(channel.location);
        const QString source = input.plan.outputFolders[k];
        if (!target || !QFileInfo::exists(source))
            continue;
        QElapsedTimer timer;
        timer.start();
        auto copied = mergeTree(source, *target, control);
        if (!copied)
            return fail(outcome, "end.output-failed", {channel.name}, copied.error());
        outcome.events << message("event.output-brought", {channel.name, milliseconds(timer)});
    }
    if (const auto target = localPath(input.spec.logLocation)) {
        const QString log = input.attemptFolder + u"/run/worker-0.log";
        const QString name = u'/' + QFileInfo(input.attemptFolder).fileName() + u"-worker-0.log";
        if (!QDir().mkpath(*target))
            return fail(outcome, "end.log-export-failed", {}, errnoError(errno, {}, *target));
        QFile::remove(*target + name);
        if (auto copied = copyTree(log, *target + name, Links::Keep, control); !copied)
            return fail(outcome, "end.log-export-failed", {}, copied.error());
        outcome.events << message("event.log-exported", {*target});
    }
    return outcome;
}

void cleanUp(const QString &attemptFolder)
{
    (void)removeTree(attemptFolder, mountPath(attemptFolder) + u"/inputs");
    (void)removeTree(attemptFolder, cachePath(attemptFolder));
}

} // namespace trainshed
