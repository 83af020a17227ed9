// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/devicemethods.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QTreeView;

namespace trainshed {

class DeviceModel;
class MessageBar;

/// The page of this computer: its CPU and its GPUs, what they do and who is on them, ours and others'. Asks
/// the engine each second while somebody looks at it.
class ResourcesPage final : public QWidget
{
    Q_OBJECT
public:
    ResourcesPage(EngineClient *client, QWidget *parent);
    ~ResourcesPage() override;

    QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    /// To see the job of a row.
    void jobRequested(const trainshed::JobId &job);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void take(const Result<rpc::DeviceList::Reply> &reply);
    void showProblem(const rpc::DeviceList::Reply &devices);
    void showReserved();
    void reserve(bool reserved);

    EngineClient *m_client;
    DeviceModel *m_model;
    MessageBar *m_message;
    QTreeView *m_tree;
    QAction *m_reserve;
    QTimer m_timer;
    bool m_asking = false;
    bool m_opened = false; ///< rows were opened once, the rest is the person's choice
    QString m_problem;
};

} // namespace trainshed
