// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/trayicon.h"

#include "model/items/joblistmodel.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace trainshed {

TrayIcon::TrayIcon(const JobListModel *jobs, QWidget *window)
    : QObject(window), m_jobs(jobs), m_window(window)
{
    connect(m_jobs, &JobListModel::countsChanged, this, &TrayIcon::follow);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setShown(bool shown)
{
    if (shown == isShown() || (shown && !QSystemTrayIcon::isSystemTrayAvailable()))
        return;
    if (!shown) {
        m_icon.reset();
        m_menu.reset();
        return;
    }
    m_menu = std::make_unique<QMenu>();
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    QAction *show = m_menu->addAction(tr("&Show Trainshed"));
    show->setObjectName(QStringLiteral("trayShow"));
    connect(show, &QAction::triggered, this, &TrayIcon::showRequested);
    QAction *quit = m_menu->addAction(tr("&Quit"));
    quit->setObjectName(QStringLiteral("trayQuit"));
    connect(quit, &QAction::triggered, m_window, &QWidget::close); // which may ask for what is half filled in
    m_icon = std::make_unique<QSystemTrayIcon>(icon(QStringLiteral("app-trainshed")));
    m_icon->setObjectName(QStringLiteral("trayIcon"));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason why) {
        if (why == QSystemTrayIcon::Trigger)
            Q_EMIT showRequested();
    });
    follow();
    m_icon->show();
}

QString TrayIcon::counts() const
{
    const int running = m_jobs->count(JobPhase::Running) + m_jobs->count(JobPhase::Terminating);
    const int waiting = m_jobs->count(JobPhase::Creating) + m_jobs->count(JobPhase::Pending);
    return tr("Trainshed: %1 running, %2 waiting").arg(countText(running), countText(waiting));
}

void TrayIcon::follow()
{
    if (m_icon)
        m_icon->setToolTip(counts());
}

} // namespace trainshed
