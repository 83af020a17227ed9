// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart_p.h"

#include "ui/charts/charttickers.h"
#include "ui/style/palette.h"
#include "ui/style/texts.h"

#include <algorithm>
#include <cmath>
#include <limits>

// What is drawn, and how.
namespace trainshed {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

double seconds(WallTime time)
{
    return static_cast<double>(time) / 1000;
}

QColor faded(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

TimeChart::Private::Private(TimeChart *chart)
    : q(chart), plot(new QCustomPlot(chart)), margins(new QCPMarginGroup(plot)), clock(timeTicker())
{
    plot->setObjectName(QStringLiteral("plot"));
    plot->setLayoutDirection(Qt::LeftToRight);
    plot->setFocusPolicy(Qt::NoFocus);
    plot->setMinimumSize(60, 48); // without any size it complains of having nothing to paint on
    plot->setMouseTracking(true);
    plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot->setNoAntialiasingOnDrag(true);
    plot->plotLayout()->clear();
    plot->plotLayout()->setRowSpacing(0);
    QObject::connect(plot, &QCustomPlot::mouseMove, q, [this](const QMouseEvent *event) {
        if (!panes.isEmpty() && event->buttons() == Qt::NoButton)
            q->chooseMoment(
                qRound64(panes[0].rect->axis(QCPAxis::atBottom)->pixelToCoord(event->pos().x()) * 1000));
    });
    QObject::connect(plot, &QCustomPlot::mousePress, q, [this] { q->setFocus(Qt::MouseFocusReason); });
    QObject::connect(plot, &QCustomPlot::mouseDoubleClick, q, [this] { q->showWhole(); });
}

/// The same curves in the same panes: only points have come.
bool TimeChart::Private::sameLayout(const QList<ChartSeries> &next) const
{
    return std::equal(series.begin(), series.end(), next.begin(), next.end(),
                      [](const ChartSeries &a, const ChartSeries &b) {
                          return a.id == b.id && a.name == b.name && a.pane == b.pane && a.scale == b.scale &&
                                 a.colour == b.colour;
                      });
}

void TimeChart::Private::rebuild()
{
    panes.clear();
    plot->clearGraphs();
    plot->plotLayout()->clear();
    for (const ChartSeries &one : std::as_const(series)) {
        if (hidden.contains(one.id))
            continue;
        const auto at = std::find_if(panes.begin(), panes.end(),
                                     [&](const Pane &pane) { return pane.title == one.pane; });
        Pane &pane = at != panes.end() ? *at : panes.emplace_back();
        pane.title = one.pane;
        pane.scale = one.scale;
        pane.curves.append(Curve{one, {}, {}, {}});
    }
    for (qsizetype i = 0; i < panes.size(); ++i) {
        addPane(panes[i], i + 1 == panes.size());
        panes[i].rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
    }
    fillMarks();
    colour();
    applyView();
}

void TimeChart::Private::addPane(Pane &pane, bool last)
{
    QFont small = q->font();
    small.setBold(true);
    pane.heading = new QCPTextElement(plot, pane.title, small);
    pane.heading->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    pane.heading->setMargins(QMargins(4, 4, 4, 0));
    pane.rect = new QCPAxisRect(plot);
    pane.rect->setMinimumSize(60, 48);
    const int row = plot->plotLayout()->rowCount();
    plot->plotLayout()->addElement(row, 0, pane.heading);
    plot->plotLayout()->addElement(row + 1, 0, pane.rect);
    plot->plotLayout()->setRowStretchFactor(row, 0.001);
    QCPAxis *time = pane.rect->axis(QCPAxis::atBottom);
    QCPAxis *values = pane.rect->axis(QCPAxis::atLeft);
    pane.rect->setRangeDragAxes(time, nullptr);
    pane.rect->setRangeZoomAxes(time, nullptr);
    pane.rect->setRangeZoomFactor(0.8);
    time->setTicker(clock);
    time->setTickLabels(last);
    time->setLayer(QStringLiteral("axes"));
    values->setTicker(valueTicker(pane.scale, pane.curves[0].series.text));
    // What happened and the chosen moment are drawn from the top to the bottom, whatever the scale.
    QCPAxis *flags = pane.rect->addAxis(QCPAxis::atRight);
    flags->setVisible(false);
    flags->setRange(0, 1);
    for (Curve &curve : pane.curves) {
        curve.low = plot->addGraph(time, values);
        curve.high = plot->addGraph(time, values);
        curve.high->setChannelFillGraph(curve.low);
        curve.mean = plot->addGraph(time, values);
        for (QCPGraph *graph : {curve.low.data(), curve.high.data(), curve.mean.data()})
            graph->setAdaptiveSampling(true);
        fillCurve(curve);
    }
    pane.marks = plot->addGraph(time, flags);
    pane.moment = plot->addGraph(time, flags);
    QObject::connect(time, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), q,
                     [this](const QCPRange &range) { moved(range); });
}

void TimeChart::Private::fillCurve(const Curve &curve) const
{
    QVector<double> at;
    QVector<double> low;
    QVector<double> mean;
    QVector<double> high;
    const auto add = [&](double time, double least, double middle, double most) {
        at.append(time), low.append(least), mean.append(middle), high.append(most);
    };
    WallTime before = 0;
    for (const ChartPoint &point : curve.series.points) {
        if (!at.isEmpty() && point.at - before > curve.series.period * 5 / 2)
            add(seconds(before + curve.series.period), nothing, nothing, nothing);
        add(seconds(point.at), point.least, point.mean, point.most);
        before = point.at;
    }
    curve.low->setData(at, low, true);
    curve.high->setData(at, high, true);
    curve.mean->setData(at, mean, true);
    // A point alone makes no line.
    curve.mean->setScatterStyle(at.size() == 1 ? QCPScatterStyle(QCPScatterStyle::ssDisc, 6)
                                               : QCPScatterStyle());
}

void TimeChart::Private::fillMarks()
{
    QVector<double> at;
    QVector<double> height;
    for (const ChartMark &mark : std::as_const(marks)) {
        for (const double y : {0.0, 1.0, nothing}) {
            at.append(seconds(mark.at));
            height.append(y);
        }
    }
    for (const Pane &pane : std::as_const(panes))
        pane.marks->setData(at, height, true);
}

QColor TimeChart::Private::curveColour(const ChartSeries &one) const
{
    return readable(one.colour, q->palette().color(QPalette::Base), 3);
}

void TimeChart::Private::colour()
{
    plot->setBackground(q->palette().brush(QPalette::Base));
    for (const Pane &pane : std::as_const(panes))
        colourPane(pane);
    replot();
}

void TimeChart::Private::colourPane(const Pane &pane) const
{
    const QPalette palette = q->palette();
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    pane.heading->setTextColor(text);
    QFont heading = q->font();
    heading.setBold(true);
    pane.heading->setFont(heading);
    for (QCPAxis *axis : pane.rect->axes()) {
        axis->setBasePen(QPen(faded(text, 110)));
        axis->setTickPen(QPen(faded(text, 110)));
        axis->setSubTickPen(QPen(Qt::NoPen));
        axis->setTickLabelColor(readable(faded(text, 255), base));
        axis->setTickLabelFont(q->font());
        axis->grid()->setPen(QPen(faded(text, 32)));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    for (const Curve &curve : pane.curves) {
        const QColor ink = curveColour(curve.series);
        curve.low->setPen(Qt::NoPen);
        curve.high->setPen(Qt::NoPen);
        curve.high->setBrush(faded(ink, 60));
        curve.mean->setPen(QPen(ink, 1.6));
    }
    pane.marks->setPen(QPen(faded(text, 140), 1, Qt::DashLine));
    pane.moment->setPen(QPen(palette.color(QPalette::Highlight), 1));
}

/// Values of what is in view fill the pane.
void TimeChart::Private::fitValues()
{
    for (const Pane &pane : std::as_const(panes)) {
        double most = 0;
        for (const Curve &curve : pane.curves) {
            for (const ChartPoint &point : curve.series.points) {
                if (seconds(point.at) >= from && seconds(point.at) <= until)
                    most = std::max(most, point.most);
            }
        }
        const double least = pane.scale == ChartScale::Decimal ? 1 : 1024;
        pane.rect->axis(QCPAxis::atLeft)->setRange(0, std::max(most, least) * 1.08);
    }
}

void TimeChart::Private::showMoment()
{
    const double at = seconds(chosen);
    for (const Pane &pane : std::as_const(panes)) {
        if (chosen > 0)
            pane.moment->setData({at, at}, {0, 1}, true);
        else
            pane.moment->data()->clear();
    }
    replot();
}

QString TimeChart::Private::momentText() const
{
    if (chosen <= 0)
        return {};

    QStringList parts{exactTimeText(chosen)};
    for (const Pane &pane : std::as_const(panes)) {
        for (const Curve &curve : pane.curves) {
            const auto &points = curve.series.points;
            const auto next = std::lower_bound(points.begin(), points.end(), chosen,
                                               [](const ChartPoint &p, WallTime t) { return p.at < t; });
            auto best = next;
            if (next == points.end() ||
                (next != points.begin() && chosen - (next - 1)->at < next->at - chosen))
                best = next == points.begin() ? points.end() : next - 1;
            if (best == points.end() || std::abs(best->at - chosen) > curve.series.period * 3 / 2)
                continue; // nothing was measured then
            const QString mean = curve.series.text(best->mean);
            const QString low = curve.series.text(best->least);
            const QString high = curve.series.text(best->most);
            parts.append(low == high
                             ? TimeChart::tr("%1: %2").arg(curve.series.name, mean)
                             : TimeChart::tr("%1: %2 (%3 to %4)").arg(curve.series.name, mean, low, high));
        }
    }
    const double near = (until - from) / std::max(1, plot->width()) * 5; // five pixels
    for (const ChartMark &mark : marks) {
        if (std::abs(seconds(mark.at) - seconds(chosen)) <= near)
            parts.append(mark.text);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace trainshed
