// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/storagemethods.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace trainshed {

/// Work of the engine that is under way: how far it is, how fast, how long still, and a button that cancels
/// it. Hidden while there is nothing.
class TransferBar final : public QWidget
{
    Q_OBJECT
public:
    /// Whose progress is asked for.
    enum class Work { Storage, Archive };
    TransferBar(EngineClient *client, QWidget *parent, Work work = Work::Storage);
    ~TransferBar() override;

    /// Shows itself and gives the name under which the request is to be made.
    QString begin(const QString &what);
    void end();
    void cancel();
    bool isBusy() const { return !m_operation.isEmpty(); }

    /// "3 of 10 files, 2.9 MiB of 11.4 MiB, 1.2 MiB/s, 7 s left"
    static QString text(const rpc::StorageProgress::Reply &now, qint64 elapsedMs);

private:
    void ask();
    void show(const rpc::StorageProgress::Reply &now);

    EngineClient *m_client;
    Work m_work;
    QTimer m_poll;
    QElapsedTimer m_elapsed;
    QString m_operation;
    QString m_what;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace trainshed
