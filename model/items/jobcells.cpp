// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/jobcells.h"

#include "model/items/celltexts.h"
#include "model/job/hang.h"
#include "model/job/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace trainshed::cells {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("JobListModel", source);
}

template<typename T>
int order(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

QString statusText(const JobSummary &job)
{
    if (seemsToHang(job))
        return text(QT_TRANSLATE_NOOP("JobListModel", "May hang"));
    const auto part = job.transfer.isSet() ? transferred(*job.transfer) : std::nullopt;
    return part ? QString(phaseText(job.phase) + u' ' + percent(*part)) : phaseText(job.phase);
}

QString reasonText(const JobSummary &job)
{
    if (job.transfer.isSet())
        return transferText(*job.transfer);
    return job.reason.isEmpty() ? QString() : sentence(job.reason);
}

double progressValue(const JobSummary &job, WallTime now)
{
    return progress(job, now).value_or(-1);
}

} // namespace

QString header(JobListModel::Column column)
{
    switch (column) {
    case JobListModel::NameColumn:
        return text(QT_TRANSLATE_NOOP("JobListModel", "Name"));
    case JobListModel::VersionColumn:
        return text(QT_TRANSLATE_NOOP("JobListModel", "Version"));
    case JobListModel::StatusColumn:
        return text(QT_TRANSLATE_NOOP("JobListModel", "Status"));
    case JobListModel::TimeColumn:
        return text(QT_TRANSLATE_NOOP("JobListModel", "Progress of time"));
    case JobListModel::CreatedColumn:
        return text(QT_TRANSLATE_NOOP("JobListModel", "Created"));
    case JobListModel::DurationColumn:
        return text(QT_TRANSLATE_NOOP("JobListModel", "Duration"));
    case JobListModel::AlgorithmColumn:
        return text(QT_TRANSLATE_NOOP("JobListModel", "Algorithm"));
    case JobListModel::ExperimentColumn:
        return text(QT_TRANSLATE_NOOP("JobListModel", "Experiment"));
    case JobListModel::ResourcesColumn:
        return text(QT_TRANSLATE_NOOP("JobListModel", "Resources"));
    case JobListModel::ReasonColumn:
        return text(QT_TRANSLATE_NOOP("JobListModel", "Exit reason"));
    case JobListModel::ColumnCount:
        break;
    }
    return {};
}

QString display(const JobSummary &job, JobListModel::Column column, WallTime now)
{
    switch (column) {
    case JobListModel::NameColumn:
        return job.name;
    case JobListModel::VersionColumn:
        return versionText(job.version);
    case JobListModel::StatusColumn:
        return statusText(job);
    case JobListModel::TimeColumn:
        if (const std::optional<double> part = progress(job, now))
            return percent(*part);
        return {};
    case JobListModel::CreatedColumn:
        return time(job.created);
    case JobListModel::DurationColumn:
        return job.started ? duration(durationAt(job, now)) : QString();
    case JobListModel::AlgorithmColumn:
        return job.algorithm;
    case JobListModel::ExperimentColumn:
        return job.experimentName;
    case JobListModel::ResourcesColumn:
        return job.resources;
    case JobListModel::ReasonColumn:
        return reasonText(job);
    case JobListModel::ColumnCount:
        break;
    }
    return {};
}

QVariant value(const JobSummary &job, JobListModel::Column column, WallTime now)
{
    switch (column) {
    case JobListModel::VersionColumn:
        return job.version;
    case JobListModel::StatusColumn:
        return static_cast<int>(job.phase);
    case JobListModel::TimeColumn:
        return progressValue(job, now);
    case JobListModel::CreatedColumn:
        return static_cast<qint64>(job.created);
    case JobListModel::DurationColumn:
        return job.started ? durationAt(job, now) : qint64(-1);
    default:
        return display(job, column, now);
    }
}

QString accessible(const JobSummary &job, JobListModel::Column column, WallTime now)
{
    const std::optional<double> part = progress(job, now);
    if (column == JobListModel::StatusColumn && seemsToHang(job))
        return text(QT_TRANSLATE_NOOP("JobListModel", "%1. %2"))
            .arg(phaseText(job.phase), sentence(job.reason));
    if (column == JobListModel::StatusColumn && part)
        return text(QT_TRANSLATE_NOOP("JobListModel", "%1, %2 of its time"))
            .arg(phaseText(job.phase), percent(*part));
    if (column == JobListModel::TimeColumn)
        return part ? text(QT_TRANSLATE_NOOP("JobListModel", "%1 of its time")).arg(percent(*part))
                    : text(QT_TRANSLATE_NOOP("JobListModel", "No time limit runs"));
    return {};
}

QString toolTip(const JobSummary &job, JobListModel::Column column, WallTime now)
{
    switch (column) {
    case JobListModel::NameColumn:
        return QString(job.name + u' ' + versionText(job.version) + u'\n' + job.id.toString());
    case JobListModel::StatusColumn:
        if (seemsToHang(job))
            return QString(phaseText(job.phase) + u'\n' + sentence(job.reason));
        return job.transfer.isSet() ? QString(phaseText(job.phase) + u'\n' + transferText(*job.transfer))
                                    : display(job, column, now);
    case JobListModel::TimeColumn:
        if (!progress(job, now))
            return {};
        return text(QT_TRANSLATE_NOOP("JobListModel", "%1 of %2 until Auto Stop"))
            .arg(duration(durationAt(job, now)), duration(job.autoStopMinutes * 60'000LL));
    default:
        return display(job, column, now);
    }
}

std::optional<double> progress(const JobSummary &job, WallTime now)
{
    const bool runs = job.phase == JobPhase::Running || job.phase == JobPhase::Terminating;
    if (!runs || job.autoStopMinutes <= 0 || job.started == 0)
        return std::nullopt;
    return std::clamp(static_cast<double>(durationAt(job, now)) / (job.autoStopMinutes * 60'000.0), 0.0, 1.0);
}

int compare(const JobSummary &a, const JobSummary &b, JobListModel::Column column, WallTime now)
{
    const auto texts = [](const QString &x, const QString &y) { return x.compare(y, Qt::CaseInsensitive); };
    switch (column) {
    case JobListModel::NameColumn:
        return texts(a.name, b.name);
    case JobListModel::VersionColumn:
        return order(a.version, b.version);
    case JobListModel::StatusColumn:
        return order(a.phase, b.phase);
    case JobListModel::TimeColumn:
        return order(progressValue(a, now), progressValue(b, now));
    case JobListModel::CreatedColumn:
        return order(a.created, b.created);
    case JobListModel::DurationColumn:
        return order(a.started ? durationAt(a, now) : -1, b.started ? durationAt(b, now) : -1);
    case JobListModel::AlgorithmColumn:
        return texts(a.algorithm, b.algorithm);
    case JobListModel::ExperimentColumn:
        return texts(a.experimentName, b.experimentName);
    case JobListModel::ResourcesColumn:
        return texts(a.resources, b.resources);
    // By code, then by parameters: the sentence in every language would have to be made for each comparison.
    case JobListModel::ReasonColumn:
        if (const int codes = a.reason.code.compare(b.reason.code))
            return codes;
        return order(a.reason.args, b.reason.args);
    case JobListModel::ColumnCount:
        break;
    }
    return 0;
}

bool differs(const JobSummary &a, const JobSummary &b, JobListModel::Column column)
{
    const bool times =
        a.phase != b.phase || a.started != b.started || a.ended != b.ended || a.durationMs != b.durationMs;
    switch (column) {
    case JobListModel::NameColumn:
        return a.name != b.name;
    case JobListModel::VersionColumn:
        return a.version != b.version;
    case JobListModel::StatusColumn:
        return a.phase != b.phase || a.transfer != b.transfer || seemsToHang(a) != seemsToHang(b) ||
               (seemsToHang(a) && a.reason != b.reason);
    case JobListModel::TimeColumn:
        return times || a.autoStopMinutes != b.autoStopMinutes;
    case JobListModel::CreatedColumn:
        return a.created != b.created;
    case JobListModel::DurationColumn:
        return times;
    case JobListModel::AlgorithmColumn:
        return a.algorithm != b.algorithm;
    case JobListModel::ExperimentColumn:
        return a.experimentName != b.experimentName || a.experiment != b.experiment;
    case JobListModel::ResourcesColumn:
        return a.resources != b.resources;
    case JobListModel::ReasonColumn:
        return a.reason != b.reason || a.transfer != b.transfer;
    case JobListModel::ColumnCount:
        break;
    }
    return false;
}

} // namespace trainshed::cells
