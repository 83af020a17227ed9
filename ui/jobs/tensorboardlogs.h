// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"

#include <QString>
#include <QStringList>

namespace trainshed {

/// A folder for TensorBoard, which reads all event files in it and below it, also those that come later.
struct LogFolder {
    QString name; ///< of its runs, where several folders are shown
    QString folder;
    bool operator==(const LogFolder &) const = default;
};

struct TensorBoardLogs {
    QList<LogFolder> folders; ///< in the order of the jobs
    int jobsWithout = 0;      ///< jobs that have no event file (yet)
};
/// The outputs with event files: where each job writes them; or, where there are none, where they were
/// brought to. Blocks.
TensorBoardLogs tensorBoardLogs(const QList<JobDetails> &jobs);

/// The program "tensorboard" beside the first of these interpreters that has it. Empty: none has. Blocks.
QString programBeside(const QStringList &interpreters);
/// The program "tensorboard": beside the first of the jobs' `own` interpreters that has it, else that of
/// PATH, else beside one of the `others`. Empty: there is none. Blocks.
QString findTensorBoard(const QStringList &own, const QStringList &others);

} // namespace trainshed
