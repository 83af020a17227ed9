// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/details/detailspanel.h"
#include "ui/jobs/filterbar.h"
#include "ui/jobs/jobactions.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/jobtable.h"
#include "ui/log/logpanel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/attention.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcuts.h"
#include "ui/style/icons.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

// The menus of the window: every action that a context menu or a tool bar has is here too.
namespace trainshed {

namespace {

QAction *addTo(QMenu *menu, const QString &name, const QString &text, const QKeySequence &key = {})
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    if (!key.isEmpty())
        action->setShortcut(key);
    return action;
}

} // namespace

void MainWindow::buildMenus()
{
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    buildJobMenu();
    buildEditMenu();
    buildViewMenu();
    buildLogMenu();
    buildHelpMenu();
}

void MainWindow::buildJobMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Job"));
    menu->setObjectName(QStringLiteral("jobMenu"));
    menu->setToolTipsVisible(true); // why something can't be done
    menu->addAction(m_jobsPage->actions()->create);
    menu->addAction(m_jobsPage->actions()->importFile);
    menu->addAction(m_jobsPage->actions()->openSaved);
    menu->addSeparator();
    for (QAction *action : m_jobsPage->actions()->rowActions()) {
        if (action == m_jobsPage->actions()->copyRows)
            continue; // in Edit
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    QAction *quit = addTo(menu, QStringLiteral("quit"), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    menu->setObjectName(QStringLiteral("editMenu"));
    menu->addAction(m_jobsPage->actions()->copyRows);
    menu->addAction(m_jobsPage->actions()->selectAll);
    menu->addSeparator();
    menu->addAction(m_jobsPage->actions()->find);
    QAction *clear = addTo(menu, QStringLiteral("clearFilter"), tr("C&lear filter"));
    connect(clear, &QAction::triggered, m_jobsPage->filterBar(), &FilterBar::clear);
    menu->addSeparator();
    QAction *settings = addTo(menu, QStringLiteral("settings"), tr("&Settings…"));
    settings->setIcon(icon(QStringLiteral("settings")));
    settings->setMenuRole(QAction::PreferencesRole);
    // Not every platform has a key of its own for it.
    settings->setShortcuts(QKeySequence::keyBindings(QKeySequence::Preferences));
    if (settings->shortcuts().isEmpty())
        settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(settings, &QAction::triggered, this, &MainWindow::openSettings);
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->setObjectName(QStringLiteral("viewMenu"));
    const QList<QPair<QString, QString>> pages{{QStringLiteral("jobs"), tr("&Training Jobs page")},
                                               {QStringLiteral("algorithms"), tr("&Algorithms page")},
                                               {QStringLiteral("datasets"), tr("Data&sets page")},
                                               {QStringLiteral("experiments"), tr("&Experiments page")},
                                               {QStringLiteral("storage"), tr("St&orage page")},
                                               {QStringLiteral("resources"), tr("Resour&ces page")}};
    for (int i = 0; i < pages.size(); ++i) {
        QAction *action = addTo(menu, QStringLiteral("page-") + pages.at(i).first, pages.at(i).second,
                                QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, page = pages.at(i).first] { showPage(page); });
    }
    menu->addSeparator();
    m_detailsAction =
        addTo(menu, QStringLiteral("showDetails"), tr("&Details panel"), QKeySequence(Qt::Key_F9));
    m_detailsAction->setCheckable(true);
    connect(m_detailsAction, &QAction::toggled, this, &MainWindow::placeDetails);
    menu->addMenu(m_jobsPage->table()->columnsMenu());
    menu->addMenu(m_jobsPage->filterBar()->statusMenu());
    menu->addSeparator();
    QAction *refresh = addTo(menu, QStringLiteral("refresh"), tr("&Refresh"), QKeySequence(Qt::Key_F5));
    refresh->setIcon(icon(QStringLiteral("refresh")));
    connect(refresh, &QAction::triggered, this, &MainWindow::refreshPage);
}

void MainWindow::buildLogMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Log"));
    menu->setObjectName(QStringLiteral("logMenu"));
    menu->addActions(m_log->menuActions());
    menu->addSeparator();
    QAction *rules = addTo(menu, QStringLiteral("metricRules"), tr("Metrics in the Lo&g…"));
    connect(rules, &QAction::triggered, this, &MainWindow::openMetricRules);
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->setObjectName(QStringLiteral("helpMenu"));
    QAction *keys =
        addTo(menu, QStringLiteral("showShortcuts"), tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1));
    connect(keys, &QAction::triggered, this, [this] { (new ShortcutsDialog(this))->open(); });
    QAction *about = addTo(menu, QStringLiteral("about"), tr("&About Trainshed"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_client, this);
    findChild<Attention *>()->addTo(dialog);
    dialog->open();
}

void MainWindow::openMetricRules()
{
    auto *dialog = new SettingsDialog(m_client, this);
    findChild<Attention *>()->addTo(dialog);
    dialog->open();
    const auto job = m_jobsPage->currentJob();
    dialog->showMetrics(job ? job->id.toString() : QString());
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(icon(QStringLiteral("app-trainshed")).pixmap(QSize(64, 64), devicePixelRatio()));
    box->setWindowTitle(tr("About Trainshed"));
    box->setText(tr("Trainshed %1").arg(QApplication::applicationVersion()));
    QString text = tr("Training jobs on your own computer: create, watch, keep.");
    text +=
        QStringLiteral("\n\n") + tr("Qt %1. Free software under the GNU General Public License, version 3 or "
                                    "later.")
                                     .arg(QString::fromLatin1(qVersion()));
    if (m_client->state() == EngineClient::State::Live)
        text += QStringLiteral("\n\n") + tr("Engine %1, process %2, home %3")
                                             .arg(m_client->engine().version,
                                                  QString::number(m_client->engine().pid),
                                                  m_client->engine().home);
    box->setInformativeText(text);
    box->addButton(QMessageBox::Close)->setObjectName(QStringLiteral("aboutClose"));
    box->open();
}

} // namespace trainshed
