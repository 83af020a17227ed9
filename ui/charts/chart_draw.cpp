// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_p.h"
#include "ui/charts/charttickers.h"
#include "ui/style/palette.h"

#include <algorithm>
#include <cmath>
#include <limits>

// What is drawn, and how.
namespace trainshed {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
/// More curves are drawn thin and without antialiasing, which many of them take long for.
constexpr qsizetype manyCurves = 24;

QColor faded(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

Chart::Private::Private(Chart *chart)
    : q(chart), plot(new QCustomPlot(chart)), margins(new QCPMarginGroup(plot))
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
            q->choose(panes[0].rect->axis(QCPAxis::atBottom)->pixelToCoord(event->pos().x()));
    });
    QObject::connect(plot, &QCustomPlot::mousePress, q, [this] { q->setFocus(Qt::MouseFocusReason); });
    QObject::connect(plot, &QCustomPlot::mouseDoubleClick, q, [this] { q->showWhole(); });
}

/// The same curves in the same panes: only points have come.
bool Chart::Private::sameLayout(const QList<ChartSeries> &next) const
{
    return std::equal(series.begin(), series.end(), next.begin(), next.end(),
                      [](const ChartSeries &a, const ChartSeries &b) {
                          return a.id == b.id && a.name == b.name && a.pane == b.pane && a.scale == b.scale &&
                                 a.colour == b.colour && a.shadowOf == b.shadowOf &&
                                 a.band.isEmpty() == b.band.isEmpty();
                      });
}

bool Chart::Private::isHidden(const ChartSeries &one) const
{
    return hidden.contains(one.shadowOf.isEmpty() ? one.id : one.shadowOf);
}

/// There is a place for it on the scale.
bool Chart::Private::isDrawn(double value) const
{
    return std::isfinite(value) && (!logarithmic || value > 0);
}

void Chart::Private::rebuild()
{
    panes.clear();
    plot->clearPlottables();
    plot->plotLayout()->clear();
    for (const ChartSeries &one : std::as_const(series)) {
        if (isHidden(one))
            continue;
        const auto at = std::find_if(panes.begin(), panes.end(),
                                     [&](const Pane &pane) { return pane.title == one.pane; });
        Pane &pane = at != panes.end() ? *at : panes.emplace_back();
        pane.title = one.pane;
        pane.scale = one.scale;
        pane.curves.append(Curve{one, {}, {}, {}, {}, {}});
    }
    for (qsizetype i = 0; i < panes.size(); ++i) {
        addPane(panes[i], i + 1 == panes.size());
        panes[i].rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
    }
    fillMarks();
    setScale();
    colour();
    applyView();
}

void Chart::Private::addPane(Pane &pane, bool last)
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
    QCPAxis *along = pane.rect->axis(QCPAxis::atBottom);
    pane.rect->setRangeDragAxes(along, nullptr);
    pane.rect->setRangeZoomAxes(along, nullptr);
    pane.rect->setRangeZoomFactor(0.8);
    along->setTicker(placeTicker(axis));
    along->setTickLabels(last);
    if (last && axis != CurveAxis::Wall)
        along->setLabel(axis == CurveAxis::Step ? Chart::tr("Step") : Chart::tr("Time since the start"));
    along->setLayer(QStringLiteral("axes"));
    // What happened and the chosen place are drawn from the top to the bottom, whatever the scale.
    QCPAxis *flags = pane.rect->addAxis(QCPAxis::atRight);
    flags->setVisible(false);
    flags->setRange(0, 1);
    for (const bool shadows : {true, false}) {
        for (Curve &curve : pane.curves) {
            if (shadows == !curve.series.shadowOf.isEmpty())
                addCurve(curve, pane);
        }
    }
    pane.marks = plot->addGraph(along, flags);
    pane.moment = plot->addGraph(along, flags);
    QObject::connect(along, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), q,
                     [this](const QCPRange &range) { moved(range); });
}

void Chart::Private::addCurve(Curve &curve, const Pane &pane)
{
    QCPAxis *along = pane.rect->axis(QCPAxis::atBottom);
    QCPAxis *values = pane.rect->axis(QCPAxis::atLeft);
    if (!curve.series.band.isEmpty()) {
        curve.low = plot->addGraph(along, values);
        curve.high = plot->addGraph(along, values);
        curve.high->setChannelFillGraph(curve.low);
    }
    curve.line = new QCPCurve(along, values);
    if (!curve.series.shadowOf.isEmpty() || curve.series.period > 0)
        return;
    curve.begins = new QCPCurve(along, values);
    curve.begins->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, 6));
    curve.nones = new QCPCurve(along, pane.rect->axis(QCPAxis::atRight, 1));
    curve.nones->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCross, 6));
    for (QCPCurve *signs : {curve.begins.data(), curve.nones.data()})
        signs->setLineStyle(QCPCurve::lsNone);
}

void Chart::Private::fill()
{
    for (const Pane &pane : std::as_const(panes)) {
        for (const Curve &curve : pane.curves)
            fillCurve(curve);
    }
}

namespace {

/// Points in the order in which they are drawn, with gaps.
struct Stroke {
    QVector<double> at;
    QVector<double> value;
    void add(double x, double y) { at.append(x), value.append(y); }
    void putInto(QCPCurve *curve) const
    {
        if (!curve)
            return;
        QVector<double> order(at.size());
        for (qsizetype i = 0; i < order.size(); ++i)
            order[i] = static_cast<double>(i);
        curve->setData(order, at, value, true);
    }
};

} // namespace

void Chart::Private::fillCurve(const Curve &curve) const
{
    const ChartSeries &of = curve.series;
    const bool banded = !of.band.isEmpty();
    // A measured stretch comes thinned already.
    const int pixels = std::max(60, plot->width());
    const Line line = banded ? of.line : thinned(of.line, from, until, pixels);
    Stroke stroke;
    Stroke begins;
    Stroke nones;
    QVector<double> low;
    QVector<double> high;
    const auto add = [&](double x, double y, ChartBand band) {
        stroke.add(x, y);
        if (banded)
            low.append(band.least), high.append(band.most);
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const LinePoint &point = line[i];
        const double before = i > 0 ? line[i - 1].x : point.x;
        if (i > 0 && (point.breaks || (of.period > 0 && point.x - before > of.period * 5 / 2)))
            add(before + of.period, nothing, {nothing, nothing});
        if (point.breaks && isDrawn(point.y))
            begins.add(point.x, point.y);
        if (!std::isfinite(point.y))
            nones.add(point.x, 0.03);
        add(point.x, isDrawn(point.y) ? point.y : nothing, banded ? of.band[i] : ChartBand{});
    }
    if (banded) {
        curve.low->setData(stroke.at, low, true);
        curve.high->setData(stroke.at, high, true);
    }
    stroke.putInto(curve.line);
    begins.putInto(curve.begins);
    nones.putInto(curve.nones);
    // A point alone makes no line.
    curve.line->setScatterStyle(stroke.at.size() == 1 ? QCPScatterStyle(QCPScatterStyle::ssDisc, 6)
                                                      : QCPScatterStyle());
}

void Chart::Private::fillMarks()
{
    QVector<double> at;
    QVector<double> height;
    for (const ChartMark &mark : std::as_const(marks)) {
        for (const double y : {0.0, 1.0, nothing}) {
            at.append(mark.at);
            height.append(y);
        }
    }
    for (const Pane &pane : std::as_const(panes))
        pane.marks->setData(at, height, true);
}

void Chart::Private::setScale()
{
    for (const Pane &pane : std::as_const(panes)) {
        QCPAxis *values = pane.rect->axis(QCPAxis::atLeft);
        values->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        values->setTicker(logarithmic ? logarithmicTicker()
                                      : valueTicker(pane.scale, pane.curves[0].series.text));
    }
}

void Chart::Private::colour()
{
    plot->setBackground(q->palette().brush(QPalette::Base));
    qsizetype curves = 0;
    for (const Pane &pane : std::as_const(panes)) {
        colourPane(pane);
        curves += pane.curves.size();
    }
    plot->setPlottingHint(QCP::phFastPolylines, curves > manyCurves);
    replot();
}

void Chart::Private::colourPane(const Pane &pane) const
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
        axis->setLabelColor(readable(faded(text, 255), base));
        axis->setLabelFont(q->font());
        axis->grid()->setPen(QPen(faded(text, 32)));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    for (const Curve &curve : pane.curves)
        colourCurve(curve, pane.curves.size() > manyCurves);
    pane.marks->setPen(QPen(faded(text, 140), 1, Qt::DashLine));
    pane.moment->setPen(QPen(palette.color(QPalette::Highlight), 1));
}

void Chart::Private::colourCurve(const Curve &curve, bool isOneOfMany) const
{
    const ChartSeries &of = curve.series;
    const bool isShadow = !of.shadowOf.isEmpty();
    const bool isAbove = !emphasised.isEmpty() && (of.id == emphasised || of.shadowOf == emphasised);
    const bool isBelow = !emphasised.isEmpty() && !isAbove;
    QColor ink = readable(of.colour, q->palette().color(QPalette::Base), 3);
    if (curve.high) {
        curve.low->setPen(Qt::NoPen);
        curve.high->setPen(Qt::NoPen);
        curve.high->setBrush(faded(ink, 60));
    }
    ink.setAlpha(isShadow ? (isBelow ? 35 : 80) : (isBelow ? 90 : 255));
    const bool isThin = isShadow || (isOneOfMany && !isAbove);
    curve.line->setPen(QPen(ink, isThin ? 1.0 : isAbove ? 2.4 : 1.6));
    curve.line->setAntialiased(!isOneOfMany || isAbove);
    if (isAbove)
        curve.line->setLayer(curve.line->layer()); // the last of its layer is the uppermost
    for (QCPCurve *signs : {curve.begins.data(), curve.nones.data()}) {
        if (signs)
            signs->setPen(QPen(ink, 1.6));
    }
}

/// Values of what is in view fill the pane.
void Chart::Private::fitValues()
{
    for (const Pane &pane : std::as_const(panes))
        fitPane(pane);
}

void Chart::Private::fitPane(const Pane &pane) const
{
    double most = -std::numeric_limits<double>::infinity();
    double least = -most;
    const auto take = [&](double value) {
        if (!isDrawn(value))
            return;
        least = std::min(least, value);
        most = std::max(most, value);
    };
    for (const Curve &curve : pane.curves) {
        const ChartSeries &of = curve.series;
        for (qsizetype i = 0; i < of.line.size(); ++i) {
            if (of.line[i].x < from || of.line[i].x > until)
                continue;
            take(of.line[i].y);
            if (!of.band.isEmpty())
                take(of.band[i].most);
        }
    }
    QCPAxis *values = pane.rect->axis(QCPAxis::atLeft);
    const bool any = least <= most;
    if (logarithmic) {
        const double room = any ? std::max(1.05, std::pow(most / least, 0.06)) : 1;
        values->setRange(any ? QCPRange(least / room, most * room) : QCPRange(0.1, 10));
    } else if (pane.curves.constFirst().series.fromZero) {
        const double lowest = pane.scale == ChartScale::Decimal ? 1 : 1024;
        values->setRange(0, std::max(any ? most : 0, lowest) * 1.08);
    } else {
        const double length = any ? most - least : 0;
        const double room = length > 0 ? length * 0.06 : any && most != 0 ? std::abs(most) * 0.1 : 1;
        values->setRange(any ? QCPRange(least - room, most + room) : QCPRange(0, 1));
    }
}

void Chart::Private::showMoment()
{
    for (const Pane &pane : std::as_const(panes)) {
        if (chosen)
            pane.moment->setData({*chosen, *chosen}, {0, 1}, true);
        else
            pane.moment->data()->clear();
    }
    replot();
}

} // namespace trainshed
