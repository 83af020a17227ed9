// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

namespace trainshed {

class MessageBar;

/// The line above the pages that tells when the engine can't be reached, since when, and what to do. Appears
/// only when the trouble lasts longer than a moment.
class ConnectionBanner : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionBanner(EngineClient *client, QWidget *parent = nullptr);
    ~ConnectionBanner() override;

    /// What stands there now; empty while all is well.
    QString text() const;

private:
    void follow(EngineClient::State state);
    void showTrouble();
    void retry();

    EngineClient *m_client;
    MessageBar *m_bar;
    QTimer m_delay;
    QDateTime m_since; ///< when the trouble began; invalid while live
    bool m_wasLive = false;
};

} // namespace trainshed
