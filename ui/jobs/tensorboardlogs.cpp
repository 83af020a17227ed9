// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/tensorboardlogs.h"

#include "model/job/rules.h"
#include "model/job/runplan.h"
#include "model/metric/metricfiles.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace trainshed {

namespace {

QString programName()
{
    return QStringLiteral("tensorboard");
}

bool hasEvents(const QString &folder)
{
    const QList<FoundMetricFile> files = metricFilesIn(QStringList{folder});
    return std::any_of(files.begin(), files.end(), [](const FoundMetricFile &file) {
        return file.kind == FoundMetricFile::Kind::Events;
    });
}

QList<LogFolder> writtenBy(const JobDetails &job)
{
    QList<LogFolder> folders;
    const QList<OutputChannel> &outputs = job.spec.outputs;
    for (int i = 0; i < outputs.size() && !job.attempts.isEmpty(); ++i)
        folders.append({outputs.at(i).name, outputPath(job.attempts.last().folder, outputs.at(i).name, i)});
    return folders;
}

QList<LogFolder> broughtFrom(const JobDetails &job)
{
    QList<LogFolder> folders;
    for (const OutputChannel &output : job.spec.outputs) {
        if (const std::optional<QString> location = localPath(output.location))
            folders.append({output.name, *location});
    }
    return folders;
}

QList<LogFolder> withEvents(QList<LogFolder> folders)
{
    folders.removeIf([](const LogFolder &one) { return !hasEvents(one.folder); });
    return folders;
}

} // namespace

TensorBoardLogs tensorBoardLogs(const QList<JobDetails> &jobs)
{
    TensorBoardLogs logs;
    for (const JobDetails &job : jobs) {
        QList<LogFolder> found = withEvents(writtenBy(job));
        if (found.isEmpty())
            found = withEvents(broughtFrom(job));
        if (found.isEmpty())
            ++logs.jobsWithout;
        const QString name = QString(job.summary.name + u'-' + versionText(job.summary.version));
        for (const LogFolder &one : std::as_const(found)) {
            const bool isOnly = found.size() == 1;
            const QString inJob = jobs.size() == 1 ? one.name : QString(name + u'-' + one.name);
            logs.folders.append({isOnly ? name : inJob, one.folder});
        }
    }
    return logs;
}

QString programBeside(const QStringList &interpreters)
{
    for (const QString &interpreter : interpreters) {
        // Not where a link leads: the environment's programs lie beside the link.
        const QFileInfo beside(QString(QFileInfo(interpreter).absolutePath() + u'/' + programName()));
        if (!interpreter.isEmpty() && beside.isFile() && beside.isExecutable())
            return beside.absoluteFilePath();
    }
    return {};
}

QString findTensorBoard(const QStringList &own, const QStringList &others)
{
    if (const QString found = programBeside(own); !found.isEmpty())
        return found;
    if (const QString found = QStandardPaths::findExecutable(programName()); !found.isEmpty())
        return found;
    return programBeside(others);
}

} // namespace trainshed
