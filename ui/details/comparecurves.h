// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "ui/details/curvefeed.h"

#include <QWidget>

class QComboBox;

namespace trainshed {

class CurvesView;

/// One metric of several jobs, over one another.
class CompareCurves : public QWidget
{
    Q_OBJECT
public:
    explicit CompareCurves(EngineClient *client, QWidget *parent = nullptr);
    ~CompareCurves() override;

    /// `names`: how the jobs are told apart.
    void setJobs(const QList<JobDetails> &jobs, const QStringList &names);
    /// Somebody looks: it is kept fresh.
    void setActive(bool active);
    CurvesView *view() const { return m_view; }

private:
    void fillMetrics();
    void ask();
    void showCurves();

    CurveFeed m_feed;
    CurvesView *m_view;
    QComboBox *m_metric;
    QList<JobDetails> m_jobs;
    QStringList m_names;
};

} // namespace trainshed
