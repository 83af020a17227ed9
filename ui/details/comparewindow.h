// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/jobset.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace trainshed {

class CompareTable;
class MessageBar;

/// Jobs or versions side by side: what differs, or all settings; and how each went. Stays fresh while it is
/// open, beside the window and not in its way. Deletes itself when it is closed.
class CompareWindow : public QDialog
{
    Q_OBJECT
public:
    /// More would not be read, and is not offered.
    static constexpr int mostJobs = 20;

    CompareWindow(EngineClient *client, const QList<JobId> &jobs, QWidget *parent = nullptr);
    ~CompareWindow() override;

    JobSet *jobs() { return &m_jobs; }

private:
    void build();
    void showComparison();
    void exportCsv();

    JobSet m_jobs;
    QLabel *m_note;
    QCheckBox *m_all;
    CompareTable *m_table;
    MessageBar *m_message;
};

} // namespace trainshed
