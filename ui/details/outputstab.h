// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;
class QTreeView;

namespace trainshed {

class FilePreview;
class OutputModel;

/// The output folders of a job as a tree with sizes. Looks again every few seconds while the job runs and the
/// tab is seen.
class OutputsTab : public QWidget
{
    Q_OBJECT
public:
    explicit OutputsTab(QWidget *parent = nullptr);
    ~OutputsTab() override;

    void setJob(const JobDetails &job);
    void clear();
    OutputModel *model() const { return m_model; }

Q_SIGNALS:
    void outputFolderRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void load();
    void openCurrent();
    void buildActions();
    void preview();
    void copyPaths();

    OutputModel *m_model;
    QTreeView *m_tree;
    FilePreview *m_preview;
    QLabel *m_note;
    QToolButton *m_open;
    QToolButton *m_refresh;
    QTimer m_timer;
    JobDetails m_job;
    bool m_stale = false;
};

} // namespace trainshed
