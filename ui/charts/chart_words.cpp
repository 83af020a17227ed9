// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_p.h"
#include "ui/style/texts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

// The chosen place in words.
namespace trainshed {

namespace {

/// More values are in the table.
constexpr int mostSaid = 8;

} // namespace

QString Chart::Private::placeText(double x) const
{
    switch (axis) {
    case CurveAxis::Step: {
        // As fine as the view tells steps apart.
        const double fine = std::pow(10, std::floor(std::log10(std::max(1e-9, (until - from) / 1000))));
        return Chart::tr("Step %1").arg(QLocale().toString(std::round(x / fine) * fine, 'g', 10));
    }
    case CurveAxis::Elapsed:
        return durationText(qRound64(x * 1000));
    case CurveAxis::Wall:
        break;
    }
    return exactTimeText(qRound64(x * 1000));
}

/// The value nearest to the chosen place, within the tolerance; of several lines the last one's.
QString Chart::Private::valueText(const Curve &curve, double tolerance) const
{
    const ChartSeries &of = curve.series;
    qsizetype best = -1;
    double away = of.period > 0 ? of.period * 3 / 2 : tolerance;
    for (qsizetype i = 0; i < of.line.size(); ++i) {
        const double distance = std::abs(of.line[i].x - *chosen);
        if (distance <= away) {
            away = distance;
            best = i;
        }
    }
    if (best < 0)
        return {}; // nothing was measured there
    const QString value = of.text(of.line[best].y);
    if (of.band.isEmpty())
        return Chart::tr("%1: %2").arg(of.name, value);
    const QString low = of.text(of.band[best].least);
    const QString high = of.text(of.band[best].most);
    return low == high ? Chart::tr("%1: %2").arg(of.name, value)
                       : Chart::tr("%1: %2 (%3 to %4)").arg(of.name, value, low, high);
}

QString Chart::Private::momentText() const
{
    if (!chosen)
        return {};

    QStringList values;
    int others = 0;
    for (const Pane &pane : std::as_const(panes)) {
        for (const Curve &curve : pane.curves) {
            if (!curve.series.shadowOf.isEmpty())
                continue;
            const bool isFirst = !emphasised.isEmpty() && curve.series.id == emphasised;
            if (values.size() >= mostSaid && !isFirst) {
                ++others;
                continue;
            }
            const QString text = valueText(curve, (until - from) / 20);
            if (!text.isEmpty())
                values.insert(isFirst ? 0 : values.size(), text);
        }
    }
    QStringList parts{placeText(*chosen)};
    parts += values;
    if (others > 0)
        parts.append(Chart::tr("and %n more", nullptr, others));
    const double near = (until - from) / std::max(1, plot->width()) * 5; // five pixels
    for (const ChartMark &mark : marks) {
        if (std::abs(mark.at - *chosen) <= near)
            parts.append(mark.text);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace trainshed
