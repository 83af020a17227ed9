// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/archivemethods.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace trainshed {

class ArchiveModel;

/// What is in an archive, without unpacking it: a list that can be filtered and sorted, and the beginning of
/// the chosen file. Beside the window and not in its way; deletes itself when it is closed.
class ArchiveWindow : public QDialog
{
    Q_OBJECT
public:
    /// `archives`: paths to choose from; the first is shown.
    ArchiveWindow(EngineClient *client, const QStringList &archives, QWidget *parent = nullptr);
    ~ArchiveWindow() override;

    /// The archives among what a job names.
    static QStringList archivesOf(const JobSpec &spec);

private:
    void buildList();
    void build();
    void ask();
    void take(const rpc::ArchiveList::Reply &reply);
    void showFile(const QModelIndex &index);
    void takeFile(const rpc::ArchiveRead::Reply &reply);

    EngineClient *m_client;
    QComboBox *m_choice;
    QLabel *m_note;
    QLineEdit *m_filter;
    QTreeView *m_list;
    ArchiveModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLabel *m_fileNote;
    QPlainTextEdit *m_text;
    int m_generation = 0;
    int m_fileGeneration = 0;
};

} // namespace trainshed
