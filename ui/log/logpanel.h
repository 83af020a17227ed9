// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/errorrules.h"
#include "model/log/logfollower.h"
#include "model/log/logsearch.h"
#include "model/log/logtimes.h"
#include "model/log/systemlines.h"

#include <QVariantMap>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace trainshed {

class ElidedLabel;
class EmptyState;
class FindBar;
class GotoBar;
class LogSaver;
class LogView;
class MessageBar;

/// The log of a job: the view with its tool bar, find bar, messages and what stands there while there is no
/// log. Reads the file only while it is visible; never waits for the disk.
class LogPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogPanel)

public:
    explicit LogPanel(QWidget *parent = nullptr);
    ~LogPanel() override;

    /// The file need not exist yet. Empty: no job is selected. The same path again changes nothing.
    void setLog(const QString &path);
    QString log() const { return m_path; }
    /// The job may still write. Set to false, the panel looks once more, so that the end is not missed.
    void setLive(bool live);
    bool isLive() const { return m_live; }

    /// What the engine says about the job, oldest first: of the log that is shown. Shown where the log's
    /// arrival times are known, unless they are switched off.
    void setSystemLines(const QList<SystemLine> &lines);

    LogView *view() const { return m_view; }
    /// For the window's menus: each also has a button or a place in the panel's menu.
    QList<QAction *> menuActions() const;

    /// How the log is shown and what counts as an error, to be remembered by the window.
    QVariantMap uiState() const;
    void restoreUiState(const QVariantMap &state);

    QList<ErrorRule> errorRules() const { return m_errorRules; }
    void setErrorRules(const QList<ErrorRule> &rules);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *addAction(const char *name, const QString &iconName, const QString &text,
                       const QKeySequence &key = {});
    void makeActions();
    void makeFindActions();
    void makeErrorActions();
    void wireActions();
    void wireParts();
    void build();
    QWidget *buildToolBar();
    void wireFollower();
    void lookOrFollow();
    void showState();
    void showStatus();
    void tellRestart(LogChange why);

    void openFind();
    void startSearch();
    void showSearch();
    void goToHit(qint64 index);
    void findNext();
    void findPrevious();

    void showFilter();
    void setRaw(bool raw);

    void openGoto();
    void goTo(const LogGoal &goal);
    void askForTimes();
    void takeTimes();
    void showSystemLines();

    enum class ErrorStep { First, Next, Previous };
    void goToError(ErrorStep step);
    void showErrors();
    void editErrorRules();

    void saveAs();
    void saveSelectedAs();
    void chooseTarget(const QString &title, const std::function<void(const QString &)> &then);
    void tellSaving(bool started, const QString &target);
    void tellSaved(const Result<ByteCount> &written);

    QString m_path;
    bool m_live = false;
    std::unique_ptr<LogFollower> m_follower;
    LogSearch m_search;
    /// The line of the hit that was last gone to.
    std::optional<LineNumber> m_hit;
    bool m_goToFirstHit = false;
    LogSearch m_errors;
    QList<ErrorRule> m_errorRules;
    std::optional<ErrorStep> m_errorStep; ///< to be gone when there is a hit for it
    std::shared_ptr<const LogTimes> m_logTimes;
    QList<SystemLine> m_systemLines;
    QFutureWatcher<std::shared_ptr<const LogTimes>> m_timesWatcher;

    LogView *m_view;
    FindBar *m_findBar;
    GotoBar *m_gotoBar;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    ElidedLabel *m_status;
    LogSaver *m_saver;

    QAction *m_find = nullptr;
    QAction *m_findNext = nullptr;
    QAction *m_findPrevious = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_wrap = nullptr;
    QAction *m_numbers = nullptr;
    QAction *m_times = nullptr;
    QAction *m_raw = nullptr;
    QAction *m_system = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_goto = nullptr;
    QAction *m_firstError = nullptr;
    QAction *m_nextError = nullptr;
    QAction *m_previousError = nullptr;
    QAction *m_errorKinds = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyColours = nullptr;
    QAction *m_selectAll = nullptr;
    QAction *m_save = nullptr;
    QAction *m_saveSelected = nullptr;
};

} // namespace trainshed
