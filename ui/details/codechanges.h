// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/codemethods.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace trainshed {

/// What changed in the code of one version: from another version to it, or from it to the folder as it is
/// now. A list of files and the chosen one's changes as text. Beside the window and not in its way; deletes
/// itself when it is closed.
class CodeChangesWindow : public QDialog
{
    Q_OBJECT
public:
    /// `versions`: all of the job, newest first; `against`: the one to begin with; empty: the folder.
    CodeChangesWindow(EngineClient *client, const JobSummary &job, const QList<JobSummary> &versions,
                      const JobId &against, QWidget *parent = nullptr);
    ~CodeChangesWindow() override;

private:
    void build();
    void fillChoices(const QList<JobSummary> &versions, const JobId &against);
    void ask();
    void showFiles(const QList<rpc::CodeDiff::File> &files);
    void showFile(int row);

    EngineClient *m_client;
    JobSummary m_job;
    QComboBox *m_choice;
    QLabel *m_note;
    QListWidget *m_files;
    QPlainTextEdit *m_diff;
    QList<rpc::CodeDiff::File> m_shown;
    int m_generation = 0;
};

} // namespace trainshed
