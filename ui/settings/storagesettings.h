// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/storagemethods.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace trainshed {

class ComboBox;
class MessageBar;

/// The stores that the user has, and which of them serves which bucket. What is changed here is stored at
/// once.
class StorageSettings final : public QWidget
{
    Q_OBJECT
public:
    StorageSettings(EngineClient *client, QWidget *parent);
    ~StorageSettings() override;

    /// The form for a new profile.
    void addProfile();

private:
    QWidget *profilesPart();
    QWidget *bucketsPart();
    void ask();
    void show(const rpc::StorageProfileList::Reply &known);
    void openDialog(const StorageProfile &profile);
    void editProfile();
    void removeProfile();
    void makeDefault();
    void assign(const QString &bucket, const QString &profile);
    void told(const Result<rpc::None> &reply);
    void enableButtons();
    const StorageProfile *current() const;

    EngineClient *m_client;
    rpc::StorageProfileList::Reply m_known;
    MessageBar *m_bar;
    QTreeWidget *m_profiles;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_default;
    QPushButton *m_remove;
    QTreeWidget *m_buckets;
    QLineEdit *m_bucket;
    ComboBox *m_bucketProfile;
    QPushButton *m_assign;
    QPushButton *m_unassign;
};

} // namespace trainshed
