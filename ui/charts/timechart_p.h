// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/qcp.h"
#include "ui/charts/timechart.h"

#include <QPointer>
#include <QSet>
#include <QSharedPointer>

namespace trainshed {

/// The plot behind a TimeChart: panes one over another.
class TimeChart::Private
{
public:
    explicit Private(TimeChart *chart);

    struct Curve {
        ChartSeries series;
        QPointer<QCPGraph> low;
        QPointer<QCPGraph> high;
        QPointer<QCPGraph> mean;
    };
    struct Pane {
        QString title;
        ChartScale scale = ChartScale::Decimal;
        QPointer<QCPAxisRect> rect;
        QPointer<QCPGraph> marks;
        QPointer<QCPGraph> moment;
        QPointer<QCPTextElement> heading;
        QList<Curve> curves;
    };

    void rebuild();
    void addPane(Pane &pane, bool last);
    void addCurve(Pane &pane, const ChartSeries &series);
    void fillCurve(const Curve &curve) const;
    void fillMarks();
    void colour();
    void colourPane(const Pane &pane) const;
    void setView(double from, double until, TimeChart::View how);
    void applyView();
    void fitValues();
    void moved(const QCPRange &range);
    void showMoment();
    void replot() { plot->replot(QCustomPlot::rpQueuedReplot); }
    QString momentText() const;
    QColor curveColour(const ChartSeries &series) const;
    bool sameLayout(const QList<ChartSeries> &next) const;

    TimeChart *q;
    QCustomPlot *plot;
    QCPMarginGroup *margins; ///< the panes' left and right edges stand in line
    QList<ChartSeries> series;
    QSet<QString> hidden;
    QList<ChartMark> marks;
    QList<Pane> panes;
    QSharedPointer<QCPAxisTicker> clock;
    TimeChart::View how = TimeChart::View::Whole;
    double spanFrom = 0; ///< seconds since 1970, as all of these
    double spanUntil = 0;
    double from = 0;
    double until = 0;
    WallTime chosen = 0; ///< 0: no moment
    bool applying = false;
};

} // namespace trainshed
