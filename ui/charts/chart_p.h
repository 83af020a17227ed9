// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/qcp.h"

#include <QPointer>
#include <QSet>
#include <QSharedPointer>

namespace trainshed {

/// The plot behind a Chart: panes one over another.
class Chart::Private
{
public:
    explicit Private(Chart *chart);

    struct Curve {
        ChartSeries series;
        QPointer<QCPGraph> low; ///< as high: only with a band
        QPointer<QCPGraph> high;
        QPointer<QCPCurve> line;
        QPointer<QCPCurve> begins; ///< rings where the line begins again
        QPointer<QCPCurve> nones;  ///< crosses where the value is not finite
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
    void addCurve(Curve &curve, const Pane &pane);
    void fill();
    void fillCurve(const Curve &curve) const;
    void fillMarks();
    void colour();
    void colourPane(const Pane &pane) const;
    void colourCurve(const Curve &curve, bool isOneOfMany) const;
    void setScale();
    void setView(double from, double until, Chart::View how);
    void applyView();
    void fitValues();
    void fitPane(const Pane &pane) const;
    void moved(const QCPRange &range);
    void showMoment();
    void replot() { plot->replot(QCustomPlot::rpQueuedReplot); }
    QString momentText() const;
    QString valueText(const Curve &curve, double tolerance) const;
    QString placeText(double x) const;
    bool isHidden(const ChartSeries &series) const;
    bool isDrawn(double value) const;
    bool sameLayout(const QList<ChartSeries> &next) const;
    double finestLength() const;

    Chart *q;
    QCustomPlot *plot;
    QCPMarginGroup *margins; ///< the panes' left and right edges stand in line
    QList<ChartSeries> series;
    QSet<QString> hidden;
    QString emphasised;
    QList<ChartMark> marks;
    QList<Pane> panes;
    CurveAxis axis = CurveAxis::Wall;
    bool logarithmic = false;
    double finest = 0;
    Chart::View how = Chart::View::Whole;
    double spanFrom = 0; ///< steps or seconds, as all of these
    double spanUntil = 0;
    double from = 0;
    double until = 0;
    std::optional<double> chosen;
    bool applying = false;
};

} // namespace trainshed
