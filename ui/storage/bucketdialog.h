// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/storagemethods.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace trainshed {

/// Asks for a new bucket's name and, where there are several, for the profile whose store is to have it; has
/// it made, and stays open while that fails. Deletes itself when it is closed.
class BucketDialog final : public QDialog
{
    Q_OBJECT
public:
    BucketDialog(EngineClient *client, QWidget *parent);
    ~BucketDialog() override;

Q_SIGNALS:
    void made(const QString &bucket);

private:
    void build();
    void fill(const rpc::StorageProfileList::Reply &reply);
    void check();
    void make();
    void say(const QString &text);

    EngineClient *m_client;
    QLineEdit *m_name;
    QLabel *m_profileLabel;
    QComboBox *m_profile;
    QLabel *m_message;
    QPushButton *m_create = nullptr;
    bool m_isBusy = false;
};

} // namespace trainshed
