// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/storagemethods.h"

#include <QQueue>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace trainshed {

class EmptyState;
class MessageBar;
class StorageListModel;
class StorageSortModel;
class TransferBar;

/// Buckets, their folders and objects: going through them, bringing, sending, deleting. For a dialog and a
/// page.
class StorageBrowser final : public QWidget
{
    Q_OBJECT
public:
    StorageBrowser(EngineClient *client, QWidget *parent);
    ~StorageBrowser() override;

    /// `location`: a folder or "s3://"; what is none opens the list of buckets.
    void open(const QString &location, const QString &profile = {});
    void reload();
    bool hasOpened() const { return m_opened; }

    const QString &location() const;
    /// Whose keys are used where the bucket's own profile is another one; else empty.
    const QString &profile() const;
    /// What is selected, in the order of the list.
    QStringList selectedLocations() const;
    /// The only selected row's entry.
    std::optional<StorageEntry> selectedEntry() const;
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void selectionChanged();
    void locationChanged();
    /// An object was activated: nothing to go into.
    void objectActivated(const QString &location);
    /// To see the profiles; `add`: there is none to browse with.
    void profilesRequested(bool add);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Task {
        rpc::StorageTransfer request;
        QString what;
    };

    void build();
    QWidget *topRow();
    QWidget *actionRow();
    void setUpTable();
    QPushButton *addAction(const char *name, const QString &text, const char *icon,
                           void (StorageBrowser::*run)());
    void activate(const QModelIndex &index);
    void goUp();
    void goTyped();
    void search();
    void arrived(const QStringList &remarks);
    void failed(const Error &error);
    void showState();
    void enableActions();
    void makeSomething();
    void removeSomething();
    void makeFolder();
    void makeBucket();
    void removeBucket();
    void showUploads();
    void uploadFile();
    void uploadFolder();
    void upload(const QString &path, bool isFolder);
    void download();
    void downloadTo(const QString &folder);
    void remove();
    void removeNow(const QStringList &locations);
    void askForProfiles() { Q_EMIT profilesRequested(false); }
    void startNext();
    void finished(const Result<rpc::StorageTransfer::Reply> &reply);
    void tell(const Error &error);
    bool isInBucket() const;
    QList<int> selectedRows() const;

    EngineClient *m_client;
    StorageListModel *m_model;
    StorageSortModel *m_sorted;
    QToolButton *m_up;
    QLineEdit *m_location;
    QLineEdit *m_search;
    QTimer m_searchDelay;
    MessageBar *m_bar;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_loading;
    TransferBar *m_transfer;
    QLabel *m_count;
    QPushButton *m_folder = nullptr;
    QPushButton *m_uploadFile = nullptr;
    QPushButton *m_uploadFolder = nullptr;
    QPushButton *m_download = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_uploads = nullptr;
    QPushButton *m_profiles = nullptr;
    QQueue<Task> m_tasks;
    rpc::StorageTransfer::Reply m_done; ///< of the tasks so far
    bool m_opened = false;
    bool m_failed = false;
    bool m_noProfiles = false;
};

} // namespace trainshed
