// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/jobset.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace trainshed {

class CompareCurves;
class CompareTable;
class MessageBar;

/// Jobs or versions side by side: what differs, or all settings; how each went; and what they measured, as
/// curves over one another. Stays fresh while it is open, beside the window and not in its way. Deletes
/// itself when it is closed.
class CompareWindow : public QDialog
{
    Q_OBJECT
public:
    /// More would not be read, and is not offered.
    static constexpr int mostJobs = 200;

    CompareWindow(EngineClient *client, const QList<JobId> &jobs, QWidget *parent = nullptr);
    ~CompareWindow() override;

    JobSet *jobs() { return &m_jobs; }

private:
    void build();
    QWidget *buildSettings();
    void showTab();
    QString title(const QStringList &names) const;
    void showComparison();
    void exportCsv();

    JobSet m_jobs;
    QLabel *m_note;
    QCheckBox *m_all;
    CompareTable *m_table;
    MessageBar *m_message;
    CompareCurves *m_curves;
    QTabWidget *m_tabs;
    QPushButton *m_export = nullptr; ///< of the settings; the curves have their own
};

} // namespace trainshed
