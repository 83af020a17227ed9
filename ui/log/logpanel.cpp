// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logpanel.h"

#include "ui/log/findbar.h"
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
    , m_view(new LogView(this))
    , m_findBar(new FindBar(this))
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

void LogPanel::makeActions()
{
    m_find = addAction("logFindAction", QStringLiteral("search"), tr("&Find…"), QKeySequence::Find);
    m_findNext = addAction("logFindNextAction", QStringLiteral("find-next"), tr("Find &Next"), Qt::Key_F3);
    m_findPrevious = addAction("logFindPreviousAction", QStringLiteral("find-previous"), tr("Find &Previous"),
                               Qt::SHIFT | Qt::Key_F3);
    m_follow = addAction("logFollowAction", QStringLiteral("follow"), tr("F&ollow"));
    m_follow->setToolTip(tr("Keep the end of the log on the screen"));
    m_wrap = addAction("logWrapAction", QStringLiteral("wrap"), tr("&Wrap Lines"));
    m_numbers = addAction("logLineNumbersAction", {}, tr("&Line Numbers"));
    m_copy = addAction("logCopyAction", QStringLiteral("copy"), tr("&Copy"), QKeySequence::Copy);
    m_selectAll = addAction("logSelectAllAction", {}, tr("Select &All"), QKeySequence::SelectAll);
    m_save = addAction("logSaveAction", QStringLiteral("save"), tr("&Save As…"), QKeySequence::SaveAs);
    for (QAction *action : {m_follow, m_wrap, m_numbers})
        action->setCheckable(true);
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
    auto *more = new QToolButton(bar);
    more->setObjectName(QStringLiteral("logMoreButton"));
    more->setText(tr("More"));
    more->setAccessibleName(tr("More log actions"));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::TabFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->setObjectName(QStringLiteral("logMoreMenu"));
    menu->addActions({m_findNext, m_findPrevious, m_selectAll, m_numbers});
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
    m_pages->setObjectName(QStringLiteral("logPages"));
    m_empty->setObjectName(QStringLiteral("logEmptyState"));
    m_empty->setIcon(icon(QStringLiteral("log")));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_copy, m_selectAll, m_find, m_follow, m_wrap, m_numbers, m_save});
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
    connect(m_follow, &QAction::toggled, m_view, &LogView::setFollowing);
    connect(m_wrap, &QAction::toggled, m_view, &LogView::setWraps);
    connect(m_numbers, &QAction::toggled, m_view, &LogView::setShowsLineNumbers);
    connect(m_copy, &QAction::triggered, m_view, &LogView::copy);
    connect(m_selectAll, &QAction::triggered, m_view, &LogView::selectAll);
    connect(m_save, &QAction::triggered, this, &LogPanel::saveAs);
    connect(m_view, &LogView::followingChanged, m_follow, &QAction::setChecked);
    connect(m_view, &LogView::selectionChanged, this,
            [this] { m_copy->setEnabled(!m_view->selection().isEmpty()); });
    connect(m_view, &LogView::copyFailed, this,
            [this](const Error &error) { m_messages->showMessage(MessageBar::Kind::Error, error.text()); });

    connect(m_findBar, &FindBar::queryChanged, this, &LogPanel::startSearch);
    connect(m_findBar, &FindBar::nextWanted, this, &LogPanel::findNext);
    connect(m_findBar, &FindBar::previousWanted, this, &LogPanel::findPrevious);
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_search.clear();
        m_view->setMatcher({});
        m_view->setFocus();
    });
    connect(&m_search, &LogSearch::changed, this, &LogPanel::showSearch);
    connect(m_saver, &LogSaver::finished, this, &LogPanel::tellSaved);
}

QList<QAction *> LogPanel::menuActions() const
{
    return {m_find, m_findNext, m_findPrevious, m_follow, m_wrap, m_numbers, m_copy, m_selectAll, m_save};
}

bool LogPanel::wraps() const
{
    return m_view->wraps();
}

void LogPanel::setWraps(bool wrap)
{
    m_wrap->setChecked(wrap);
}

bool LogPanel::showsLineNumbers() const
{
    return m_view->showsLineNumbers();
}

void LogPanel::setShowsLineNumbers(bool show)
{
    m_numbers->setChecked(show);
}

} // namespace trainshed
