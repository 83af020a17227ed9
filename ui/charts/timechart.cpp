// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart.h"

#include "ui/charts/timechart_p.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

// What is in view.
namespace trainshed {

namespace {

constexpr double nearest = 5; // seconds: nothing is finer than one
constexpr double followed = 300;

} // namespace

void TimeChart::Private::setView(double newFrom, double newUntil, TimeChart::View newHow)
{
    const double whole = std::max(nearest, spanUntil - spanFrom);
    const double length = std::clamp(newUntil - newFrom, nearest, whole);
    // The same middle, as far as there is something.
    double start = (newFrom + newUntil - length) / 2;
    start = std::clamp(start, spanFrom, std::max(spanFrom, spanFrom + whole - length));
    how = newHow;
    if (qFuzzyCompare(start, from) && qFuzzyCompare(start + length, until)) {
        applyView();
        return;
    }
    from = start;
    until = start + length;
    applyView();
    Q_EMIT q->viewChanged(q->viewFrom(), q->viewUntil());
}

void TimeChart::Private::applyView()
{
    applying = true;
    for (const Pane &pane : std::as_const(panes))
        pane.rect->axis(QCPAxis::atBottom)->setRange(from, std::max(until, from + 1));
    applying = false;
    fitValues();
    replot();
}

/// By the mouse, in one of the panes.
void TimeChart::Private::moved(const QCPRange &range)
{
    if (!applying)
        setView(range.lower, range.upper, TimeChart::View::Free);
}

TimeChart::TimeChart(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(d->plot);
}

TimeChart::~TimeChart() = default;

void TimeChart::setSeries(const QList<ChartSeries> &series)
{
    const bool same = d->sameLayout(series);
    d->series = series;
    if (!same) {
        d->rebuild();
    } else {
        for (Private::Pane &pane : d->panes) {
            for (Private::Curve &curve : pane.curves) {
                const auto now = std::find_if(series.begin(), series.end(), [&](const ChartSeries &one) {
                    return one.id == curve.series.id;
                });
                curve.series = *now;
                d->fillCurve(curve);
            }
        }
        d->fitValues();
        d->replot();
    }
    if (d->chosen > 0)
        Q_EMIT readoutChanged(readout());
}

void TimeChart::setMarks(const QList<ChartMark> &marks)
{
    d->marks = marks;
    d->fillMarks();
    d->replot();
}

void TimeChart::setSpan(WallTime from, WallTime until)
{
    const double length = d->until - d->from;
    d->spanFrom = static_cast<double>(from) / 1000;
    d->spanUntil = static_cast<double>(until) / 1000;
    if (d->how == View::Whole)
        d->setView(d->spanFrom, d->spanUntil, View::Whole);
    else if (d->how == View::Following)
        d->setView(d->spanUntil - length, d->spanUntil, View::Following);
    else
        d->setView(d->from, d->until, View::Free);
}

void TimeChart::setSeriesShown(const QString &id, bool shown)
{
    if (shown == isSeriesShown(id))
        return;
    if (shown)
        d->hidden.remove(id);
    else
        d->hidden.insert(id);
    d->rebuild();
    d->showMoment();
}

bool TimeChart::isSeriesShown(const QString &id) const
{
    return !d->hidden.contains(id);
}

TimeChart::View TimeChart::view() const
{
    return d->how;
}

WallTime TimeChart::viewFrom() const
{
    return qRound64(d->from * 1000);
}

WallTime TimeChart::viewUntil() const
{
    return qRound64(d->until * 1000);
}

void TimeChart::showWhole()
{
    d->setView(d->spanFrom, d->spanUntil, View::Whole);
}

void TimeChart::follow()
{
    const double length = d->how == View::Whole ? std::min(followed, d->until - d->from) : d->until - d->from;
    d->setView(d->spanUntil - length, d->spanUntil, View::Following);
}

void TimeChart::zoom(double factor)
{
    const double length = (d->until - d->from) * factor;
    if (d->how == View::Following) {
        const double end = d->spanUntil;
        d->setView(end - std::max(length, nearest), end, View::Following);
        return;
    }
    const double chosen = static_cast<double>(d->chosen) / 1000;
    const bool inView = d->chosen > 0 && chosen >= d->from && chosen <= d->until;
    const double middle = inView ? chosen : (d->from + d->until) / 2;
    const double share = (middle - d->from) / std::max(1.0, d->until - d->from);
    d->setView(middle - share * length, middle + (1 - share) * length, View::Free);
}

void TimeChart::pan(double share)
{
    const double way = (d->until - d->from) * share;
    d->setView(d->from + way, d->until + way, View::Free);
}

void TimeChart::showStretch(WallTime from, WallTime until)
{
    d->setView(static_cast<double>(from) / 1000, static_cast<double>(until) / 1000, View::Free);
}

QString TimeChart::readout() const
{
    return d->momentText();
}

void TimeChart::chooseMoment(WallTime at)
{
    const WallTime chosen = at <= 0 ? 0 : std::clamp(at, viewFrom(), std::max(viewFrom(), viewUntil()));
    if (chosen == d->chosen)
        return;
    d->chosen = chosen;
    d->showMoment();
    Q_EMIT readoutChanged(readout());
}

QImage TimeChart::picture(double scale)
{
    d->plot->replot(QCustomPlot::rpImmediateRefresh);
    return d->plot->toPixmap(d->plot->width(), d->plot->height(), scale).toImage();
}

void TimeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        d->colour();
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const bool pans = event->modifiers().testFlag(Qt::ControlModifier);
    // A hundredth of what is shown, but no less than a second.
    const qint64 step = std::max<qint64>(1000, (viewUntil() - viewFrom()) / 100);
    const WallTime chosen = d->chosen > 0 ? d->chosen : viewUntil();
    switch (event->key()) {
    case Qt::Key_Left:
        pans ? pan(-0.2) : chooseMoment(std::max<WallTime>(1, chosen - step));
        return;
    case Qt::Key_Right:
        pans ? pan(0.2) : chooseMoment(chosen + step);
        return;
    case Qt::Key_Home:
        chooseMoment(viewFrom());
        return;
    case Qt::Key_End:
        chooseMoment(viewUntil());
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(0.5);
        return;
    case Qt::Key_Minus:
        zoom(2);
        return;
    case Qt::Key_0:
        showWhole();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        chooseMoment(0);
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && d->chosen <= 0)
        chooseMoment(viewUntil());
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        chooseMoment(0);
}

} // namespace trainshed
