// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/staging.h"

#include "model/engine/bringing.h"
#include "model/engine/environmentfiles.h"
#include "model/job/requirements.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>

namespace trainshed {

namespace {

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

void StageOutcome::fail(const char *code, const QStringList &args, const Error &error)
{
    if (failed)
        return;
    cause = error.code;
    cancelled = error.code == ErrorCode::Cancelled;
    failed = Message{QLatin1String(code), QStringList(args) << error.text()};
}

Error withRemedy(const Error &error, const QString &folder, const QString &remedy)
{
    if (error.code != ErrorCode::DiskFull)
        return error;
    return {
        error.code,
        QCoreApplication::translate("Staging", "There is no space left on the disk of “%1”.").arg(folder) +
            u' ' + remedy,
        error.detail};
}

StageOutcome stage(const StageInput &input, StageControl &control)
{
    StageOutcome outcome;
    const auto told = [&input](const Error &error) {
        return withRemedy(error, input.attemptFolder,
                          QCoreApplication::translate("Staging",
                                                      "Make room there, for example by deleting old jobs or "
                                                      "clearing the cache in the settings, then rebuild the "
                                                      "job."));
    };
    if (!makeFolders(input)) {
        outcome.fail("end.start-failed", {}, told(errnoError(errno, {}, input.attemptFolder)));
        return outcome;
    }
    Bringing bringing(input, control, outcome);
    if (auto done = bringing.code(); !done) {
        outcome.fail("end.code-failed", {}, told(done.error()));
        return outcome;
    }
    for (qsizetype k = 0; k < input.spec.inputs.size(); ++k) {
        auto done = bringing.input(k);
        if (!done)
            outcome.fail("end.input-failed", {input.spec.inputs[k].name}, told(done.error()));
        if (outcome.failed)
            return outcome;
    }
    for (qsizetype k = 0; k < input.spec.outputs.size(); ++k) {
        if (auto done = bringing.predownload(k); !done) {
            outcome.fail("end.predownload-failed", {input.spec.outputs[k].name}, told(done.error()));
            // The job has not run: what is there is half of what was to come.
            if (!control.goesOnLater)
                (void)removeTree(input.attemptFolder, input.plan.outputFolders[k]);
            return outcome;
        }
    }
    control.begin(StageStep::None);
    if (auto done = prepareEnvironment(input, outcome); !done)
        outcome.fail("end.dependencies-failed", {requirementsFiles().last()}, done.error());
    return outcome;
}

void cleanUp(const QString &attemptFolder)
{
    (void)removeTree(attemptFolder, mountPath(attemptFolder) + u"/inputs");
    (void)removeTree(attemptFolder, cachePath(attemptFolder));
    // Of code that could not be brought.
    const QString jobFolder = QFileInfo(attemptFolder).path();
    (void)removeTree(jobFolder, jobFolder + u"/code.fetch");
}

} // namespace trainshed
