// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LogPanel and its file: following, what is said about it, saving.
#include "ui/log/logpanel.h"
#include "ui/log/logsaver.h"
#include "ui/log/logview.h"
#include "ui/prompts/chooser.h"
#include "ui/style/texts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedWidget>

namespace trainshed {

void LogPanel::setLog(const QString &path)
{
    if (path == m_path && (m_follower || path.isEmpty()))
        return;
    m_path = path;
    m_follower.reset();
    m_hit.reset();
    m_messages->clear();
    if (!path.isEmpty()) {
        m_follower = std::make_unique<LogFollower>(path);
        wireFollower();
    }
    m_search.setData(m_follower ? m_follower->data() : nullptr);
    m_errors.clear();
    m_errors.setData(m_follower ? m_follower->data() : nullptr);
    m_logTimes.reset();
    m_systemLines.clear();
    m_view->setData(m_follower ? m_follower->data() : nullptr);
    showFilter();
    m_view->setFollowing(true);
    lookOrFollow();
    showState();
}

void LogPanel::setLive(bool live)
{
    if (m_live == live)
        return;
    m_live = live;
    lookOrFollow();
    showState();
}

void LogPanel::lookOrFollow()
{
    if (!m_follower)
        return;
    m_follower->pause();
    if (!isVisible())
        return;
    if (m_live)
        m_follower->follow();
    else
        m_follower->lookOnce();
}

void LogPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookOrFollow();
}

void LogPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_follower)
        m_follower->pause();
}

void LogPanel::wireFollower()
{
    LogFollower *follower = m_follower.get();
    connect(follower, &LogFollower::restarted, this, &LogPanel::tellRestart);
    connect(follower, &LogFollower::tailRead, this, [this] {
        m_view->showTail(m_follower->tail());
        askForTimes();
        showState();
    });
    connect(follower, &LogFollower::grown, this, [this] {
        m_view->refresh();
        showSystemLines();
        m_search.update();
        m_errors.update();
        askForTimes();
        showState();
    });
    connect(follower, &LogFollower::stateChanged, this, &LogPanel::showState);
    connect(follower, &LogFollower::caughtUp, this, [this] {
        m_view->leaveTail();
        showStatus();
    });
    connect(follower, &LogFollower::gone, this, [this] {
        m_messages->showMessage(MessageBar::Kind::Warning,
                                tr("The log file was deleted. What was read of it can still be seen."));
    });
}

void LogPanel::tellRestart(LogChange why)
{
    m_hit.reset();
    m_messages->showMessage(MessageBar::Kind::Warning,
                            why == LogChange::Truncated
                                ? tr("The log file was cut. What follows was written after that.")
                                : tr("The log file was replaced by another. This is the new one."));
}

void LogPanel::showState()
{
    const LogFollower::State state = m_follower ? m_follower->state() : LogFollower::State::Waiting;
    const bool empty =
        !m_follower || (m_follower->data()->extent().bytes == ByteCount(0) && !m_view->showsTail());
    if (!m_follower) {
        m_empty->setTitle(tr("No job selected"));
        m_empty->setText(tr("Select a job to see its log."));
    } else if (state == LogFollower::State::Failed) {
        m_empty->setTitle(tr("The log can't be shown"));
        m_empty->setText(m_follower->error().text());
    } else if (m_live) {
        m_empty->setTitle(tr("No log yet"));
        m_empty->setText(tr("The log appears here as soon as the job writes something."));
    } else {
        m_empty->setTitle(tr("No log"));
        m_empty->setText(tr("This job wrote nothing."));
    }
    if (state == LogFollower::State::Failed && !empty)
        m_messages->showMessage(MessageBar::Kind::Error, m_follower->error().text());
    m_pages->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    for (QAction *action : {m_find, m_findNext, m_findPrevious, m_filter, m_goto, m_firstError, m_nextError,
                            m_previousError, m_selectAll, m_save})
        action->setEnabled(!empty);
    for (QAction *action : {m_copy, m_copyColours, m_saveSelected})
        action->setEnabled(!empty && !m_view->selection().isEmpty());
    showStatus();
}

void LogPanel::showStatus()
{
    if (m_pages->currentWidget() != m_view) {
        m_status->setText({});
        return;
    }
    const LogData::Extent extent = m_follower->data()->extent();
    const QString bytes = sizeText(extent.bytes.value());
    const QString size = extent.lines.value() == 1
                             ? tr("1 line, %1").arg(bytes)
                             : tr("%1 lines, %2").arg(countText(extent.lines.value()), bytes);
    const double share = m_follower->indexed();
    if (share < 1)
        m_status->setText(tr("%1, read to %2 %").arg(size).arg(int(share * 100)));
    else
        m_status->setText(m_live ? tr("%1, live").arg(size) : size);
}

void LogPanel::chooseTarget(const QString &title, const std::function<void(const QString &)> &then)
{
    prompts::PathRequest request;
    request.name = QStringLiteral("saveLog");
    request.title = title;
    request.kind = prompts::PathRequest::Kind::SaveFile;
    request.purpose = QStringLiteral("log");
    request.start = QFileInfo(m_path).fileName();
    request.filters = {tr("Log files (*.log *.txt)"), tr("All files (*)")};
    request.suffix = QStringLiteral("log");
    prompts::choosePath(this, request, this, [then](const QString &path) {
        if (!path.isEmpty())
            then(path);
    });
}

void LogPanel::saveAs()
{
    chooseTarget(tr("Save Log As"), [this](const QString &target) {
        if (m_follower)
            tellSaving(m_saver->start(m_follower->data(), target), target);
    });
}

void LogPanel::saveSelectedAs()
{
    // What is selected now, whatever the log and the selection are when the target is chosen.
    const LogScope scope = m_view->scope();
    const LogSelection selection = m_view->selection();
    const LogPlace end = selection.end();
    const bool pastNewline = end.index == 0 && end.line > selection.begin().line;
    const LineNumber last = pastNewline ? end.line - LineCount(1) : end.line;
    chooseTarget(tr("Save Selected Lines As"),
                 [this, scope, first = selection.begin().line, last](const QString &target) {
                     tellSaving(m_saver->startLines(scope, first, last, target), target);
                 });
}

void LogPanel::tellSaving(bool started, const QString &target)
{
    if (!started) {
        m_messages->showMessage(MessageBar::Kind::Warning,
                                tr("Another log is being saved. Try again when it is done."));
        return;
    }
    m_messages->showMessage(MessageBar::Kind::Info, tr("Saving the log as “%1”…").arg(target), tr("Cancel"),
                            [this] { m_saver->cancel(); });
}

void LogPanel::tellSaved(const Result<ByteCount> &written)
{
    if (written) {
        m_messages->showMessage(MessageBar::Kind::Success,
                                tr("Saved %1 as “%2”.").arg(sizeText(written->value()), m_saver->target()));
    } else if (written.error().code == ErrorCode::Cancelled) {
        m_messages->showMessage(MessageBar::Kind::Info, written.error().what);
    } else {
        m_messages->showMessage(MessageBar::Kind::Error, written.error().what);
    }
}

} // namespace trainshed
