// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/cachemethods.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace trainshed {

/// What the content cache holds now, and the button that clears it. Nothing is lost with it, so nothing is
/// asked.
class CacheRow final : public QWidget
{
    Q_OBJECT
public:
    CacheRow(EngineClient *client, QWidget *parent);

Q_SIGNALS:
    void failed(const QString &why);

private:
    void show(const Result<rpc::CacheShow::Reply> &reply);

    EngineClient *m_client;
    QLabel *m_size;
    QPushButton *m_clear;
};

} // namespace trainshed
