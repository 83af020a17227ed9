// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/noticetexts.h"

#include "model/job/hang.h"
#include "model/job/wording.h"
#include "ui/style/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace trainshed {

namespace {

constexpr int mostNames = 5;

QString text(const char *source)
{
    return QCoreApplication::translate("Notices", source);
}

bool isBad(JobPhase phase)
{
    return phase == JobPhase::Failed || phase == JobPhase::Abnormal;
}

QString nameOf(const JobSummary &job)
{
    return QString(job.name + u' ' + versionText(job.version));
}

QString titleOf(const JobNotice &one)
{
    switch (one.news) {
    case JobNews::Failed:
        return text(QT_TRANSLATE_NOOP("Notices", "“%1” failed")).arg(nameOf(one.job));
    case JobNews::MayHang:
        return text(QT_TRANSLATE_NOOP("Notices", "“%1” may hang")).arg(nameOf(one.job));
    case JobNews::Ended:
        break;
    }
    return one.job.phase == JobPhase::Completed
               ? text(QT_TRANSLATE_NOOP("Notices", "“%1” completed")).arg(nameOf(one.job))
               : text(QT_TRANSLATE_NOOP("Notices", "“%1” was stopped")).arg(nameOf(one.job));
}

QString bodyOf(const JobNotice &one)
{
    if (one.job.phase == JobPhase::Completed)
        return text(QT_TRANSLATE_NOOP("Notices", "It ran for %1."))
            .arg(durationText(durationAt(one.job, one.job.ended)));
    const QString reason = sentence(one.job.reason);
    return one.lastError.isEmpty() ? reason : QString(reason + u'\n' + one.lastError);
}

QList<QPair<QString, QString>> actionsOf(const JobNotice &one)
{
    QList<QPair<QString, QString>> actions{
        {QLatin1String(noticeaction::show), text(QT_TRANSLATE_NOOP("Notices", "Show"))}};
    if (one.job.attempt > 0)
        actions.append({QLatin1String(noticeaction::log), text(QT_TRANSLATE_NOOP("Notices", "Open log"))});
    if (one.job.attempt > 0 && one.news != JobNews::MayHang)
        actions.append(
            {QLatin1String(noticeaction::output), text(QT_TRANSLATE_NOOP("Notices", "Open output"))});
    return actions;
}

} // namespace

std::optional<JobNews> newsOf(const JobSummary *before, const JobSummary &now)
{
    if (seemsToHang(now))
        return before && seemsToHang(*before) ? std::nullopt : std::optional(JobNews::MayHang);
    if (!isTerminal(now.phase) || (before && isTerminal(before->phase)))
        return std::nullopt;
    if (isBad(now.phase))
        return JobNews::Failed;
    return now.reason.code == u"end.stopped-by-user" ? std::nullopt : std::optional(JobNews::Ended);
}

Notice noticeOf(const JobNotice &one)
{
    return {titleOf(one), bodyOf(one), actionsOf(one), one.news != JobNews::Ended};
}

Notice gatheredNotice(const QList<JobNotice> &all)
{
    int completed = 0;
    int failed = 0;
    int stopped = 0;
    int hanging = 0;
    QStringList names;
    for (const JobNotice &one : all) {
        if (one.news == JobNews::Failed)
            ++failed;
        else if (one.news == JobNews::MayHang)
            ++hanging;
        else if (one.job.phase == JobPhase::Completed)
            ++completed;
        else
            ++stopped;
        if (one.news != JobNews::Ended)
            names.append(nameOf(one.job));
    }
    QStringList parts;
    const auto part = [&parts](int count, const char *source) {
        if (count > 0)
            parts.append(text(source).arg(countText(count)));
    };
    part(completed, QT_TRANSLATE_NOOP("Notices", "%1 completed"));
    part(failed, QT_TRANSLATE_NOOP("Notices", "%1 failed"));
    part(stopped, QT_TRANSLATE_NOOP("Notices", "%1 stopped"));
    part(hanging, QT_TRANSLATE_NOOP("Notices", "%1 may hang"));
    Notice notice;
    notice.title = text(QT_TRANSLATE_NOOP("Notices", "%1 training jobs")).arg(countText(all.size()));
    notice.title += QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    const qsizetype more = names.size() - mostNames;
    notice.body = names.mid(0, mostNames).join(QStringLiteral(", "));
    if (more > 0)
        notice.body +=
            QStringLiteral(", ") + text(QT_TRANSLATE_NOOP("Notices", "and %1 more")).arg(countText(more));
    notice.actions = {{QLatin1String(noticeaction::show), text(QT_TRANSLATE_NOOP("Notices", "Show"))}};
    notice.urgent = failed + hanging > 0;
    return notice;
}

} // namespace trainshed
