// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace trainshed {

class ElidedLabel;
class MessageBar;

/// The head of the details: which job, how it stands and why, its description (editable), and what one can do
/// with it.
class DetailsHeader : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsHeader(QWidget *parent = nullptr);
    ~DetailsHeader() override;

    void setJob(const JobSummary &job);
    void setDescription(const QString &description);
    /// The running time goes on while nothing else changes.
    void setNow(WallTime now);
    /// Begins the editing of the description.
    void editDescription();

Q_SIGNALS:
    void stopRequested();
    void retryUploadRequested();
    void rebuildRequested();
    void outputFolderRequested();
    void copyCommandRequested();
    void logRequested();
    void descriptionEdited(const QString &description);
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTitle();
    void buildActions();
    void buildDescription();
    void showReason();
    void showStatus();
    void endEditing(bool keep);

    JobSummary m_job;
    WallTime m_now = 0;
    QString m_description;
    QLabel *m_icon;
    ElidedLabel *m_title;
    QLabel *m_version;
    QLabel *m_status;
    QToolBar *m_actions;
    QAction *m_stop = nullptr;
    QStackedWidget *m_descriptionStack;
    ElidedLabel *m_descriptionText;
    QToolButton *m_descriptionEdit;
    QLineEdit *m_descriptionField;
    MessageBar *m_reason;
};

} // namespace trainshed
