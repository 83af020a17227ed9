// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/jobset.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QTreeWidget;

namespace trainshed {

class CompareTable;

/// The versions of one job, newest first, and beside them what the chosen one changed from the version before
/// it; with several chosen, what differs between those. Double click or Return opens one.
class VersionsTab : public QWidget
{
    Q_OBJECT
public:
    explicit VersionsTab(EngineClient *client, QWidget *parent = nullptr);
    ~VersionsTab() override;

    /// Asks for the versions when it is looked at.
    void setJob(const JobSummary &job);
    void clear();
    /// Rows of the feed: another version may be among them.
    void noteChanged(const QList<JobSummary> &jobs);
    void noteRemoved(const QList<JobId> &jobs);

    /// The chosen versions, oldest first; with one chosen also the one before it. Fewer than two: there is
    /// nothing to compare.
    QList<JobSummary> compared() const;

Q_SIGNALS:
    void openRequested(const trainshed::JobId &job);
    void compareRequested(const QList<trainshed::JobId> &jobs);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildList();
    QWidget *buildChanges();
    void askSoon();
    void ask();
    void fill(const QList<JobSummary> &jobs);
    void select(const QList<JobId> &jobs);
    QList<JobId> selected() const;
    void follow();
    void showChanges();
    void openCode();

    EngineClient *m_client;
    QTreeWidget *m_list;
    QLabel *m_title;
    QHBoxLayout *m_tools; ///< what can be done with the compared versions
    QToolButton *m_compare;
    QToolButton *m_code;
    CompareTable *m_table;
    JobSet m_set;
    QTimer m_pause;
    JobSummary m_job;
    QList<JobSummary> m_shown;
    int m_generation = 0;
    bool m_chooseShown = true; ///< the job that is shown becomes the chosen version
};

} // namespace trainshed
