// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "model/protocol/client/engineclient.h"

#include <QWidget>

class QTreeWidget;

namespace trainshed {

/// The versions of one job, newest first; double click or Return opens one.
class VersionsTab : public QWidget
{
    Q_OBJECT
public:
    explicit VersionsTab(EngineClient *client, QWidget *parent = nullptr);
    ~VersionsTab() override;

    /// Asks for the versions when it is looked at.
    void setJob(const JobSummary &job);
    void clear();

Q_SIGNALS:
    void openRequested(const trainshed::JobId &job);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void fill(const QList<JobSummary> &jobs);

    EngineClient *m_client;
    QTreeWidget *m_list;
    JobSummary m_job;
    QList<JobSummary> m_shown;
    bool m_stale = false;
    int m_generation = 0;
};

} // namespace trainshed
