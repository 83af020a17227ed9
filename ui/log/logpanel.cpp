// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logpanel.h"

#include "ui/log/findbar.h"
#include "ui/log/gotobar.h"
#include "ui/log/logsaver.h"
#include "ui/log/logview.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace trainshed {

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_errorRules(defaultErrorRules())
    , m_view(new LogView(this))
    , m_findBar(new FindBar(this))
    , m_gotoBar(new GotoBar(this))
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_status(new ElidedLabel(this))
    , m_saver(new LogSaver(this))
{
    setObjectName(QStringLiteral("logPanel"));
    makeActions();
    build();
    wireActions();
    showState();
}

LogPanel::~LogPanel() = default;

QAction *LogPanel::addAction(const char *name, const QString &iconName, const QString &text,
                             const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(key);
    // The job list has a Ctrl+F of its own: each is heard where the keyboard is.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    return action;
}

void LogPanel::makeFindActions()
{
    m_find = addAction("logFindAction", QStringLiteral("search"), tr("&Find…"), QKeySequence::Find);
    m_findNext = addAction("logFindNextAction", QStringLiteral("find-next"), tr("Find &Next"), Qt::Key_F3);
    m_findPrevious = addAction("logFindPreviousAction", QStringLiteral("find-previous"), tr("Find &Previous"),
                               Qt::SHIFT | Qt::Key_F3);
    m_filter = addAction("logFilterAction", QStringLiteral("filter"), tr("Only &Matching Lines"),
                         Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_filter->setCheckable(true);
    m_goto = addAction("logGotoAction", {}, tr("Go &to Line or Time…"), Qt::CTRL | Qt::Key_G);
}

void LogPanel::makeErrorActions()
{
    m_firstError =
        addAction("logFirstErrorAction", QStringLiteral("error"), tr("First &Error"), Qt::CTRL | Qt::Key_F8);
    m_firstError->setToolTip(tr("Go to the first error or traceback in the log"));
    m_nextError = addAction("logNextErrorAction", {}, tr("Next E&rror"), Qt::Key_F8);
    m_previousError = addAction("logPreviousErrorAction", {}, tr("Pre&vious Error"), Qt::SHIFT | Qt::Key_F8);
    m_errorKinds = addAction("logErrorKindsAction", {}, tr("&Kinds of Errors…"));
}

void LogPanel::makeActions()
{
    makeFindActions();
    makeErrorActions();
    m_follow = addAction("logFollowAction", QStringLiteral("follow"), tr("F&ollow"));
    m_follow->setToolTip(tr("Keep the end of the log on the screen"));
    m_wrap = addAction("logWrapAction", QStringLiteral("wrap"), tr("&Wrap Lines"));
    m_numbers = addAction("logLineNumbersAction", {}, tr("&Line Numbers"));
    m_times = addAction("logTimesAction", {}, tr("Arrival T&imes"));
    m_raw = addAction("logRawAction", {}, tr("Raw &Bytes"));
    m_raw->setToolTip(tr("Show carriage returns and escape sequences instead of what they do"));
    m_system = addAction("logSystemLinesAction", {}, tr("S&ystem Lines"));
    m_system->setToolTip(
        tr("Show among the lines of the log what was done for the job: staging, start, end"));
    m_copy = addAction("logCopyAction", QStringLiteral("copy"), tr("&Copy"), QKeySequence::Copy);
    m_copyColours =
        addAction("logCopyColoursAction", {}, tr("Copy with Colo&urs"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_selectAll = addAction("logSelectAllAction", {}, tr("Select &All"), QKeySequence::SelectAll);
    m_save = addAction("logSaveAction", QStringLiteral("save"), tr("&Save As…"), QKeySequence::SaveAs);
    m_saveSelected = addAction("logSaveSelectedAction", {}, tr("Save Selecte&d Lines As…"));
    for (QAction *action : {m_follow, m_wrap, m_numbers, m_times, m_system, m_raw})
        action->setCheckable(true);
    m_system->setChecked(true);
    m_follow->setChecked(m_view->isFollowing());
    m_wrap->setChecked(m_view->wraps());
    m_numbers->setChecked(m_view->showsLineNumbers());
}

QWidget *LogPanel::buildToolBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("logToolBar"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(2);
    const auto addButton = [&](const QString &name, QAction *action) {
        auto *button = new QToolButton(bar);
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setDefaultAction(action);
        row->addWidget(button);
        return button;
    };
    addButton(QStringLiteral("logFindButton"), m_find);
    addButton(QStringLiteral("logFollowButton"), m_follow);
    addButton(QStringLiteral("logWrapButton"), m_wrap);
    addButton(QStringLiteral("logCopyButton"), m_copy);
    addButton(QStringLiteral("logSaveButton"), m_save);
    addButton(QStringLiteral("logErrorButton"), m_firstError);
    auto *more = new QToolButton(bar);
    more->setObjectName(QStringLiteral("logMoreButton"));
    more->setText(tr("More"));
    more->setAccessibleName(tr("More log actions"));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::TabFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->setObjectName(QStringLiteral("logMoreMenu"));
    menu->addActions({m_findNext, m_findPrevious, m_filter, m_goto});
    menu->addSeparator();
    menu->addActions({m_nextError, m_previousError, m_errorKinds});
    menu->addSeparator();
    menu->addActions({m_numbers, m_times, m_system, m_raw});
    menu->addSeparator();
    menu->addActions({m_selectAll, m_copyColours, m_saveSelected});
    more->setMenu(menu);
    row->addWidget(more);
    m_status->setObjectName(QStringLiteral("logStatus"));
    row->addSpacing(8);
    row->addWidget(m_status, 1);
    return bar;
}

void LogPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildToolBar());
    m_messages->setObjectName(QStringLiteral("logMessages"));
    column->addWidget(m_messages);
    m_findBar->hide();
    column->addWidget(m_findBar);
    m_gotoBar->hide();
    column->addWidget(m_gotoBar);
    m_pages->setObjectName(QStringLiteral("logPages"));
    m_empty->setObjectName(QStringLiteral("logEmptyState"));
    m_empty->setIcon(icon(QStringLiteral("log")));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_copy, m_copyColours, m_selectAll, m_find, m_goto, m_firstError, m_follow, m_wrap,
                        m_numbers, m_times, m_system, m_raw, m_save, m_saveSelected});
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_view);
}

void LogPanel::wireActions()
{
    connect(m_find, &QAction::triggered, this, &LogPanel::openFind);
    connect(m_findNext, &QAction::triggered, this, &LogPanel::findNext);
    connect(m_findPrevious, &QAction::triggered, this, &LogPanel::findPrevious);
    connect(m_filter, &QAction::triggered, this, [this](bool on) {
        if (m_findBar->isHidden())
            openFind();
        m_findBar->setFilters(on);
    });
    connect(m_goto, &QAction::triggered, this, &LogPanel::openGoto);
    connect(m_firstError, &QAction::triggered, this, [this] { goToError(ErrorStep::First); });
    connect(m_nextError, &QAction::triggered, this, [this] { goToError(ErrorStep::Next); });
    connect(m_previousError, &QAction::triggered, this, [this] { goToError(ErrorStep::Previous); });
    connect(m_errorKinds, &QAction::triggered, this, &LogPanel::editErrorRules);
    connect(m_follow, &QAction::toggled, m_view, &LogView::setFollowing);
    connect(m_wrap, &QAction::toggled, m_view, &LogView::setWraps);
    connect(m_numbers, &QAction::toggled, m_view, &LogView::setShowsLineNumbers);
    connect(m_times, &QAction::toggled, m_view, &LogView::setShowsTimes);
    connect(m_raw, &QAction::toggled, this, &LogPanel::setRaw);
    connect(m_system, &QAction::toggled, this, &LogPanel::showSystemLines);
    connect(m_copy, &QAction::triggered, m_view, &LogView::copy);
    connect(m_copyColours, &QAction::triggered, m_view, &LogView::copyWithColours);
    connect(m_selectAll, &QAction::triggered, m_view, &LogView::selectAll);
    connect(m_save, &QAction::triggered, this, &LogPanel::saveAs);
    connect(m_saveSelected, &QAction::triggered, this, &LogPanel::saveSelectedAs);
    wireParts();
}

void LogPanel::wireParts()
{
    connect(m_view, &LogView::followingChanged, m_follow, &QAction::setChecked);
    connect(m_view, &LogView::selectionChanged, this, [this] {
        for (QAction *action : {m_copy, m_copyColours, m_saveSelected})
            action->setEnabled(!m_view->selection().isEmpty());
    });
    connect(m_view, &LogView::copyFailed, this,
            [this](const Error &error) { m_messages->showMessage(MessageBar::Kind::Error, error.text()); });

    connect(m_findBar, &FindBar::queryChanged, this, &LogPanel::startSearch);
    connect(m_findBar, &FindBar::nextWanted, this, &LogPanel::findNext);
    connect(m_findBar, &FindBar::previousWanted, this, &LogPanel::findPrevious);
    connect(m_findBar, &FindBar::filterToggled, m_filter, &QAction::setChecked);
    connect(m_findBar, &FindBar::filterToggled, this, &LogPanel::showFilter);
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_findBar->setFilters(false);
        m_search.clear();
        m_view->setMatcher({});
        m_view->setFocus();
    });
    connect(m_gotoBar, &GotoBar::goalChosen, this, &LogPanel::goTo);
    connect(m_gotoBar, &GotoBar::closed, this, [this] { m_view->setFocus(); });
    connect(&m_search, &LogSearch::changed, this, &LogPanel::showSearch);
    connect(&m_errors, &LogSearch::changed, this, &LogPanel::showErrors);
    connect(&m_timesWatcher, &QFutureWatcherBase::finished, this, &LogPanel::takeTimes);
    connect(m_saver, &LogSaver::finished, this, &LogPanel::tellSaved);
}

QList<QAction *> LogPanel::menuActions() const
{
    return {m_find,          m_findNext,   m_findPrevious, m_filter,    m_goto,    m_firstError,  m_nextError,
            m_previousError, m_errorKinds, m_follow,       m_wrap,      m_numbers, m_times,       m_system,
            m_raw,           m_copy,       m_copyColours,  m_selectAll, m_save,    m_saveSelected};
}

QVariantMap LogPanel::uiState() const
{
    QVariantMap state{{QStringLiteral("wraps"), m_wrap->isChecked()},
                      {QStringLiteral("numbers"), m_numbers->isChecked()},
                      {QStringLiteral("times"), m_times->isChecked()},
                      {QStringLiteral("system"), m_system->isChecked()}};
    if (m_errorRules == defaultErrorRules())
        return state; // those of the next version, which may know more
    QVariantList rules;
    for (const ErrorRule &rule : m_errorRules)
        rules << QVariantMap{{QStringLiteral("name"), rule.name},
                             {QStringLiteral("expression"), rule.expression},
                             {QStringLiteral("enabled"), rule.enabled}};
    state.insert(QStringLiteral("errorRules"), rules);
    return state;
}

void LogPanel::restoreUiState(const QVariantMap &state)
{
    m_wrap->setChecked(state.value(QStringLiteral("wraps")).toBool());
    m_numbers->setChecked(state.value(QStringLiteral("numbers")).toBool());
    m_times->setChecked(state.value(QStringLiteral("times")).toBool());
    m_system->setChecked(state.value(QStringLiteral("system"), true).toBool());
    QList<ErrorRule> rules;
    for (const QVariant &entry : state.value(QStringLiteral("errorRules")).toList()) {
        const QVariantMap rule = entry.toMap();
        rules << ErrorRule{rule.value(QStringLiteral("name")).toString(),
                           rule.value(QStringLiteral("expression")).toString(),
                           rule.value(QStringLiteral("enabled")).toBool()};
    }
    if (errorQuery(rules)) // not what a damaged file says
        setErrorRules(rules);
}

} // namespace trainshed
