// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;
class QWidget;

namespace trainshed {

/// Every action on the list of jobs, made once: the tool bar, the context menu and the menu bar show the same
/// objects. Enabled by what is selected; a disabled one says why in its tool tip.
class JobActions : public QObject
{
    Q_OBJECT
public:
    /// `list`: the widget in which the keys of the row actions hold.
    explicit JobActions(QWidget *list);
    /// More side by side would not be read.
    static constexpr int mostCompared = 200;
    ~JobActions() override;

    void setSelection(const QList<JobSummary> &jobs);
    /// Without an engine nothing can be done to a job.
    void setLive(bool live);
    /// Whether that program is installed.
    void setTensorBoard(bool available);

    QAction *create;
    QAction *importFile;
    QAction *openSaved;
    QAction *details;
    QAction *stop;
    QAction *retryUpload;
    QAction *rebuild;
    QAction *compare;
    QAction *saveAlgorithm;
    QAction *remove;
    QAction *openOutputs;
    QAction *openTensorBoard;
    QAction *copyCommand;
    QAction *exportFile;
    QAction *saveArchive;
    QAction *editDescription;
    QMenu *priority; ///< with an action for each of 1–3
    QAction *copyRows;
    QAction *selectAll;
    QAction *find;
    QAction *metrics; ///< which of them have a column

    /// The context menu's order; nullptr is a separator.
    QList<QAction *> rowActions() const;

Q_SIGNALS:
    void priorityChosen(int priority);

private:
    QAction *make(const QString &name, const QString &symbol, const QString &text, const QString &tip);
    void buildPriority();
    void update();

    QWidget *m_list;
    QList<JobSummary> m_jobs;
    bool m_live = false;
    bool m_hasTensorBoard = false;
};

} // namespace trainshed
