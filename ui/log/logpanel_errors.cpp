// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LogPanel going to places in its log: errors, lines, times.
#include "model/log/logworkers.h"
#include "ui/log/errorrulesdialog.h"
#include "ui/log/gotobar.h"
#include "ui/log/logpanel.h"
#include "ui/log/logview.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QPromise>

namespace trainshed {

void LogPanel::setErrorRules(const QList<ErrorRule> &rules)
{
    m_errorRules = rules;
    m_errors.clear();
}

void LogPanel::editErrorRules()
{
    auto *dialog = new ErrorRulesDialog(m_errorRules, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setErrorRules(dialog->rules()); });
    dialog->open();
}

void LogPanel::goToError(ErrorStep step)
{
    if (!m_errors.isActive()) {
        const auto query = errorQuery(m_errorRules);
        const auto started = query ? m_errors.start(*query) : Result<>(query.error());
        if (!started) {
            m_messages->showMessage(MessageBar::Kind::Error, started.error().what);
            return;
        }
    }
    m_errorStep = step;
    showErrors();
}

void LogPanel::showErrors()
{
    showFilter(); // and the marks
    if (!m_errorStep || !m_errors.isActive())
        return;
    if (const auto error = m_errors.error()) {
        m_errorStep.reset();
        m_messages->showMessage(MessageBar::Kind::Error, error->what);
        return;
    }
    const LineNumber caret = m_view->numberOf(m_view->selection().caret.line);
    std::optional<qint64> hit;
    if (*m_errorStep == ErrorStep::First && m_errors.count() > 0)
        hit = 0;
    else if (*m_errorStep == ErrorStep::Next)
        hit = m_errors.firstFrom(caret + LineCount(1));
    else if (*m_errorStep == ErrorStep::Previous &&
             (!m_errors.isRunning() || m_errors.searched() > caret - LineNumber(0)))
        hit = m_errors.lastBefore(caret);
    if (!hit && m_errors.isRunning())
        return; // it may still come
    const ErrorStep step = *m_errorStep;
    m_errorStep.reset();
    if (hit) {
        m_view->showLine(m_errors.hit(*hit), m_errors.matcher());
        return;
    }
    QString text = tr("No error or traceback was found.");
    if (m_errors.count() > 0)
        text = step == ErrorStep::Next ? tr("There are no more errors below.")
                                       : tr("There are no errors above.");
    m_messages->showMessage(MessageBar::Kind::Info, text);
}

void LogPanel::askForTimes()
{
    if (m_logTimes || m_timesWatcher.isRunning() || m_path.isEmpty())
        return;
    const auto promise = std::make_shared<QPromise<std::shared_ptr<const LogTimes>>>();
    m_timesWatcher.setFuture(promise->future());
    logWorkers().start([promise, log = m_path] {
        promise->start();
        const auto times = LogTimes::open(LogTimes::pathFor(log));
        promise->addResult(times ? *times : nullptr);
        promise->finish();
    });
}

void LogPanel::takeTimes()
{
    const auto times = m_timesWatcher.result();
    if (!times || times->path() != LogTimes::pathFor(m_path))
        return; // none, or of the log shown before
    m_logTimes = times;
    m_view->setTimes(times);
    showSystemLines();
}

void LogPanel::setSystemLines(const QList<SystemLine> &lines)
{
    m_systemLines = lines;
    showSystemLines();
}

/// Places them anew: the log has grown, or there are more.
void LogPanel::showSystemLines()
{
    const bool shown = m_system->isChecked() && m_logTimes && m_follower && !m_systemLines.isEmpty();
    m_view->setSystemLines(shown ? SystemLines::place(m_systemLines, *m_follower->data(), *m_logTimes)
                                 : nullptr);
}

void LogPanel::openGoto()
{
    QDate day;
    if (m_logTimes) {
        const auto &data = m_follower->data();
        const auto time = m_logTimes->at(data->beginOf(m_view->numberOf(m_view->topLine())));
        day = time ? QDateTime::fromMSecsSinceEpoch(*time).date() : QDate::currentDate();
    }
    m_gotoBar->open(day);
}

void LogPanel::goTo(const LogGoal &goal)
{
    const auto &data = m_follower->data();
    const LogData::Extent extent = data->extent();
    LineNumber line = goal.line.value_or(LineNumber(0));
    if (goal.time && m_logTimes) {
        const auto place = m_logTimes->firstFrom(goal.time->toMSecsSinceEpoch());
        if (!place || place->value() >= extent.bytes.value()) {
            m_gotoBar->setProblem(m_follower->isComplete() ? tr("Nothing has come since then.")
                                                           : tr("The log has not been read to there yet."));
            return;
        }
        line = data->lineAt(*place);
    } else if (line.value() >= extent.lines.value()) {
        m_gotoBar->setProblem(m_follower->isComplete()
                                  ? tr("The last line of the log is %1.").arg(extent.lines.value())
                                  : tr("The log has not been read to there yet."));
        return;
    }
    m_gotoBar->setProblem({});
    m_view->showLine(line);
}

} // namespace trainshed
