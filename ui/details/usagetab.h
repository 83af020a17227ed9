// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/usagelooks.h"
#include "model/job/job.h"
#include "ui/details/usagefeed.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace trainshed {

class ChartTools;
class MessageBar;
class TimeChart;
class UsageTableModel;

/// What the job uses of the machine, over time: curves, or the same as a table, with the job's events as
/// marks. Only what was measured is there.
class UsageTab : public QWidget
{
    Q_OBJECT
public:
    /// The feed is the panel's, which shows its sums elsewhere too.
    explicit UsageTab(UsageFeed *feed, QWidget *parent = nullptr);
    ~UsageTab() override;

    void setJob(const JobSummary &job);
    void clear();
    void clearEvents();
    void appendEvents(const QList<Event> &events);

private:
    QWidget *buildTools();
    QWidget *buildChart();
    void showUsage();
    const UsageTable &usage() const;
    void listSources();
    void showSeries(const UsageTable &table);
    void showSums(const UsageTable &table);
    void showWhatThereIs();
    void followView();
    void colourButtons();

protected:
    void changeEvent(QEvent *event) override;

private:
    UsageFeed *m_feed;
    QComboBox *m_source; ///< only where there are several
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QLabel *m_note;
    TimeChart *m_chart;
    QLabel *m_sums;
    QLabel *m_readout;
    UsageTableModel *m_model;
    QTableView *m_table;
    ChartTools *m_tools;
    QHash<QString, QToolButton *> m_series; ///< by channel
    QList<Event> m_events;
    JobSummary m_job;
    WallTime m_askedFrom = 0;
};

} // namespace trainshed
