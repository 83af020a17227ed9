// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/people.h"

#include "model/job/wording.h"

#include <QDateTime>

namespace trainshed::ctl {

QString timeText(WallTime time)
{
    return time > 0 ? QDateTime::fromMSecsSinceEpoch(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                    : QString();
}

QString durationText(qint64 ms)
{
    if (ms <= 0)
        return {};
    const qint64 seconds = ms / 1000;
    const QString tail = QStringLiteral(":%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return QString::number(seconds / 60) + tail;
    return QString::number(seconds / 3600) +
           QStringLiteral(":%1").arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')) + tail;
}

QString sizeText(qint64 bytes)
{
    static const char *const units[] = {"B", "KiB", "MiB", "GiB", "TiB"};
    double value = double(bytes);
    size_t unit = 0;
    while (value >= 1024 && unit + 1 < std::size(units)) {
        value /= 1024;
        ++unit;
    }
    return QString::number(value, 'f', unit == 0 || value >= 100 ? 0 : 1) + u' ' + QLatin1String(units[unit]);
}

QString jobText(const QString &name, int version)
{
    return name + u'/' + versionText(version);
}

QString reasonText(const JobSummary &job)
{
    return job.phase == JobPhase::Completed ? QString() : sentence(job.reason);
}

int phaseColour(JobPhase phase)
{
    switch (phase) {
    case JobPhase::Completed:
        return 32;
    case JobPhase::Failed:
    case JobPhase::Abnormal:
        return 31;
    case JobPhase::Running:
        return 36;
    case JobPhase::Creating:
    case JobPhase::Pending:
    case JobPhase::Terminating:
    case JobPhase::Terminated:
        break;
    }
    return 33;
}

void printJobs(Output &out, const QList<JobSummary> &jobs, const QList<MetricColumn> &columns,
               const JobMetrics &metrics, WallTime now)
{
    QStringList header{Ctl::tr("Name"), Ctl::tr("Version"), Ctl::tr("Status"), Ctl::tr("Created"),
                       Ctl::tr("Duration")};
    for (const MetricColumn &column : columns)
        header.append(headerOf(column));
    Table table(header << Ctl::tr("Reason"));
    for (const JobSummary &job : jobs) {
        QStringList cells{job.name, versionText(job.version), phaseText(job.phase), timeText(job.created),
                          durationText(durationAt(job, now))};
        for (const MetricColumn &column : columns)
            cells.append(cellText(cellOf(metrics.value(job.id), column)));
        table.add(cells << reasonText(job));
        table.paint(2, phaseColour(job.phase));
    }
    table.print(out);
}

QString eventText(const Event &event)
{
    const QString node = event.node < 0 ? QString() : QStringLiteral("worker-%1  ").arg(event.node);
    return timeText(event.time) + QStringLiteral("  ") + node + sentence(event.message);
}

void printEvents(Output &out, const QList<Event> &events)
{
    Table table({Ctl::tr("Time"), Ctl::tr("Node"), Ctl::tr("Event")});
    for (const Event &event : events) {
        table.add({timeText(event.time),
                   event.node < 0 ? QString() : QStringLiteral("worker-%1").arg(event.node),
                   sentence(event.message)});
        if (event.level != EventLevel::Info)
            table.paint(2, event.level == EventLevel::Error ? 31 : 33);
    }
    table.print(out);
}

} // namespace trainshed::ctl
