// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/storagemethods.h"

#include <QDialog>
#include <QStandardItemModel>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace trainshed {

class EmptyState;
class MessageBar;

/// The uploads of a bucket that were begun in parts and never finished: to see and to abort. Those that the
/// engine is at work on are not among them. Deletes itself when it is closed.
class UploadsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `profile`: whose keys; empty: those of the bucket's.
    UploadsDialog(EngineClient *client, const QString &bucket, const QString &profile, QWidget *parent);
    ~UploadsDialog() override;

    void reload();

private:
    void build();
    void setUpTable();
    void show(const rpc::StorageUploads::Reply &reply);
    void showState(const QString &title, bool isList);
    void enableActions();
    void askToAbort();
    void abort(const QList<UnfinishedUpload> &uploads);
    QList<UnfinishedUpload> selected() const;

    EngineClient *m_client;
    QString m_bucket;
    QString m_profile;
    QList<UnfinishedUpload> m_uploads;
    QStandardItemModel m_model;
    MessageBar *m_bar;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    QLabel *m_rest;
    QPushButton *m_abort = nullptr;
    bool m_isBusy = false;
};

} // namespace trainshed
