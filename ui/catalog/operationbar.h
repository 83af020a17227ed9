// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace trainshed {

/// Something that the engine does over files, under way: how far it is, and a button that cancels it. Hidden
/// while there is nothing.
class OperationBar final : public QWidget
{
    Q_OBJECT
public:
    OperationBar(EngineClient *client, const QString &name, QWidget *parent);
    ~OperationBar() override;

    /// Shows itself and gives the name under which the request is to be made. `bytes`: all that will be read;
    /// 0: not known.
    QString begin(const QString &what, qint64 bytes = 0);
    void end();
    void cancel();
    bool isBusy() const { return !m_operation.isEmpty(); }

private:
    void ask();

    EngineClient *m_client;
    QTimer m_poll;
    QString m_operation;
    QString m_what;
    qint64 m_bytes = 0;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace trainshed
