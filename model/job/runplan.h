// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/spec.h"
#include "model/job/storageprofile.h"

#include <QPair>

#include <optional>

namespace trainshed {

/// Where an attempt runs: what environment.md needs to know beyond the spec.
struct Placement {
    JobId job;
    QString attemptFolder; ///< MA_HOME; in the summary of the form "${MA_HOME}"
    /// Of the preset image; empty for a boot command. A job that installs dependencies runs in its own
    /// environment on top of it (requirements.h) instead.
    QString interpreter;
    int cpus = 1;
    QStringList gpuUuids;
    int node = 0;
    QStringList hosts{QStringLiteral("127.0.0.1")};
    int masterPort = 29500;
    QString shell = QStringLiteral("/bin/sh");
    /// What the job inherits from the machine (PATH, HOME, LANG …): chosen by the caller, never its whole own
    /// environment.
    QList<QPair<QString, QString>> inherited;
    /// Of the first bucket that the job names (code, inputs, outputs, log); none: it has nothing in a bucket.
    std::optional<StorageProfile> store;
};

/// The exact start of an attempt: environment.md as values. Nothing here is read by a shell but a boot
/// command.
struct RunPlan {
    QStringList argv;
    QString workDir;
    QList<QPair<QString, QString>> environment; ///< unique names, the user's own last and winning
    QStringList inputFolders;                   ///< local folder of input k
    QStringList outputFolders;
    QString codeFolder; ///< where the code directory lands; empty without one
};

RunPlan planRun(const JobSpec &resolved, const Placement &placement);

/// argv as one line that a shell would read back as it is; for display and "Copy command".
QString shellLine(const QStringList &argv);
/// One word, quoted where needed.
QString shellQuote(const QString &word);
/// As shellLine(), but with the placeholder ${MA_HOME} of a Placement left readable: "${MA_HOME}"/rest. For
/// forms and previews, where no attempt folder exists yet.
QString displayLine(const QStringList &argv);

/// `<attempt>/modelarts/…` (MA_MOUNT_PATH and below), the same for the engine and for planRun().
QString mountPath(const QString &attemptFolder);
QString jobDirPath(const QString &attemptFolder);
QString inputPath(const QString &attemptFolder, const QString &parameter, int index);
QString outputPath(const QString &attemptFolder, const QString &parameter, int index);
QString logDirPath(const QString &attemptFolder);
QString cachePath(const QString &attemptFolder);

/// Where the code directory of a spec lands: `<local code directory>/<its last folder>`; empty without one.
QString codePath(const QString &attemptFolder, const AlgorithmSource &source);
/// A local code directory or work directory as a path: "${MA_JOB_DIR}/x", "~/x", an absolute path, the
/// service's own "/home/ma-user/x" (the same place below MA_HOME), or one relative to `base`.
QString expandFolder(const QString &text, const QString &attemptFolder, const QString &base);

} // namespace trainshed
