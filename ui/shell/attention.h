// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"

#include <QObject>

namespace trainshed {

class JobNotices;
class MainWindow;
class SettingsDialog;
class TrayIcon;
class UiState;
struct AttentionSettings;

/// How the window asks for attention: notices, the tray, and what of them the user has chosen. Made before
/// the list of jobs gets its feed.
class Attention : public QObject
{
    Q_OBJECT
public:
    Attention(EngineClient *client, UiState *state, MainWindow *window);
    ~Attention() override;

    /// Lets the user choose.
    void addTo(SettingsDialog *dialog);

private:
    AttentionSettings settings() const;
    void keep(const AttentionSettings &settings);
    void apply(const AttentionSettings &settings);
    bool isLookedAt(const JobId &job) const;
    void follow(const JobId &job, const QString &action, const QByteArray &token);

    UiState *m_state;
    MainWindow *m_window;
    JobNotices *m_notices;
    TrayIcon *m_tray;
};

} // namespace trainshed
