// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/charts/chart_p.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

// What is in view.
namespace trainshed {

namespace {

constexpr double followed = 300;

} // namespace

double Chart::Private::finestLength() const
{
    const double whole = spanUntil - spanFrom;
    return finest > 0 ? finest : whole > 0 ? whole / 10'000 : 1;
}

void Chart::Private::setView(double newFrom, double newUntil, Chart::View newHow)
{
    const double nearest = finestLength();
    const double whole = std::max(nearest, spanUntil - spanFrom);
    const double length = std::clamp(newUntil - newFrom, nearest, whole);
    // The same middle, as far as there is something.
    double start = (newFrom + newUntil - length) / 2;
    start = std::clamp(start, spanFrom, std::max(spanFrom, spanFrom + whole - length));
    how = newHow;
    const bool same = from == start && until == start + length;
    from = start;
    until = start + length;
    applyView();
    if (!same)
        Q_EMIT q->viewChanged();
}

void Chart::Private::applyView()
{
    applying = true;
    for (const Pane &pane : std::as_const(panes))
        pane.rect->axis(QCPAxis::atBottom)->setRange(from, std::max(until, from + finestLength()));
    applying = false;
    fill();
    fitValues();
    replot();
}

/// By the mouse, in one of the panes.
void Chart::Private::moved(const QCPRange &range)
{
    if (!applying)
        setView(range.lower, range.upper, Chart::View::Free);
}

Chart::Chart(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(d->plot);
}

Chart::~Chart() = default;

void Chart::setAxis(CurveAxis axis)
{
    if (axis == d->axis)
        return;
    d->axis = axis;
    d->chosen.reset();
    d->how = View::Whole;
    d->rebuild();
    Q_EMIT readoutChanged(readout());
}

CurveAxis Chart::axis() const
{
    return d->axis;
}

void Chart::setLogarithmic(bool on)
{
    if (on == d->logarithmic)
        return;
    d->logarithmic = on;
    d->setScale();
    d->applyView();
}

bool Chart::isLogarithmic() const
{
    return d->logarithmic;
}

void Chart::setFinest(double length)
{
    d->finest = length;
}

void Chart::setSeries(const QList<ChartSeries> &series)
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
            }
        }
        d->applyView();
    }
    if (d->chosen)
        Q_EMIT readoutChanged(readout());
}

void Chart::setMarks(const QList<ChartMark> &marks)
{
    d->marks = marks;
    d->fillMarks();
    d->replot();
}

void Chart::setWhole(double from, double until)
{
    const double length = d->until - d->from;
    d->spanFrom = from;
    d->spanUntil = until;
    if (d->how == View::Whole)
        d->setView(from, until, View::Whole);
    else if (d->how == View::Following)
        d->setView(until - length, until, View::Following);
    else
        d->setView(d->from, d->until, View::Free);
}

void Chart::setSeriesShown(const QString &id, bool shown)
{
    if (shown == isSeriesShown(id))
        return;
    if (shown)
        d->hidden.remove(id);
    else
        d->hidden.insert(id);
    d->rebuild();
    d->showMoment();
    if (d->chosen)
        Q_EMIT readoutChanged(readout());
}

bool Chart::isSeriesShown(const QString &id) const
{
    return !d->hidden.contains(id);
}

void Chart::setEmphasised(const QString &id)
{
    if (std::exchange(d->emphasised, id) == id)
        return;
    d->colour();
    if (d->chosen)
        Q_EMIT readoutChanged(readout());
}

Chart::View Chart::view() const
{
    return d->how;
}

double Chart::lower() const
{
    return d->from;
}

double Chart::upper() const
{
    return d->until;
}

void Chart::showWhole()
{
    d->setView(d->spanFrom, d->spanUntil, View::Whole);
}

void Chart::follow()
{
    const double length = d->how == View::Whole ? std::min(followed, d->until - d->from) : d->until - d->from;
    d->setView(d->spanUntil - length, d->spanUntil, View::Following);
}

void Chart::zoom(double factor)
{
    const double old = d->until - d->from;
    const double length = old * factor;
    if (d->how == View::Following) {
        const double end = d->spanUntil;
        d->setView(end - std::max(length, d->finestLength()), end, View::Following);
        return;
    }
    const bool inView = d->chosen && *d->chosen >= d->from && *d->chosen <= d->until;
    const double middle = inView ? *d->chosen : (d->from + d->until) / 2;
    const double share = old > 0 ? (middle - d->from) / old : 0.5;
    d->setView(middle - share * length, middle + (1 - share) * length, View::Free);
}

void Chart::pan(double share)
{
    const double way = (d->until - d->from) * share;
    d->setView(d->from + way, d->until + way, View::Free);
}

void Chart::showPart(double from, double until)
{
    d->setView(from, until, View::Free);
}

QString Chart::readout() const
{
    return d->momentText();
}

void Chart::choose(std::optional<double> at)
{
    if (at)
        at = std::clamp(*at, d->from, std::max(d->from, d->until));
    if (at == d->chosen)
        return;
    d->chosen = at;
    d->showMoment();
    Q_EMIT readoutChanged(readout());
}

QImage Chart::picture(double scale)
{
    d->plot->replot(QCustomPlot::rpImmediateRefresh);
    return d->plot->toPixmap(d->plot->width(), d->plot->height(), scale).toImage();
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        d->colour();
}

/// There are more pixels, or fewer, to thin the curves to.
void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        d->fill();
        d->replot();
    }
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const bool pans = event->modifiers().testFlag(Qt::ControlModifier);
    // A hundredth of what is shown, but no less than what can be told apart.
    const double step = std::max(d->finestLength() / 5, (d->until - d->from) / 100);
    const double chosen = d->chosen.value_or(d->until);
    switch (event->key()) {
    case Qt::Key_Left:
        pans ? pan(-0.2) : choose(chosen - step);
        return;
    case Qt::Key_Right:
        pans ? pan(0.2) : choose(chosen + step);
        return;
    case Qt::Key_Home:
        choose(d->from);
        return;
    case Qt::Key_End:
        choose(d->until);
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

void Chart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        choose({});
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !d->chosen)
        choose(d->until);
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        choose({});
}

} // namespace trainshed
