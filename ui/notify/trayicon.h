// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;
class QWidget;

namespace trainshed {

class JobListModel;

/// An icon in the desktop's tray with how many jobs run and wait. An extra: closing the window ends the
/// program with it, so that it is never the only way back.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    TrayIcon(const JobListModel *jobs, QWidget *window);
    ~TrayIcon() override;

    /// Shows nothing where the desktop has no tray.
    void setShown(bool shown);
    bool isShown() const { return m_icon != nullptr; }
    /// "Trainshed: 2 running, 5 waiting"
    QString counts() const;

Q_SIGNALS:
    void showRequested();

private:
    void follow();

    const JobListModel *m_jobs;
    QWidget *m_window;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace trainshed
