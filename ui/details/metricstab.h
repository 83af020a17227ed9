// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "ui/details/curvefeed.h"

#include <QVariantMap>
#include <QWidget>

namespace trainshed {

class CurvesView;

/// What the job measured, as curves, while it runs too; with the job's events as marks where the axis is one
/// of time. Metrics of one family share a scale.
class MetricsTab : public QWidget
{
    Q_OBJECT
public:
    explicit MetricsTab(EngineClient *client, QWidget *parent = nullptr);
    ~MetricsTab() override;

    void setJob(const JobSummary &job);
    void clear();
    void clearEvents();
    void appendEvents(const QList<Event> &events);
    /// Somebody looks: it is kept fresh.
    void setActive(bool active);
    QVariantMap uiState() const;
    void restoreUiState(const QVariantMap &state);

private:
    void showCurves();
    void showMarks();

    CurveFeed m_feed;
    CurvesView *m_view;
    JobSummary m_job;
    QList<Event> m_events;
};

} // namespace trainshed
