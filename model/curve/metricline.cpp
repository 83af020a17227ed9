// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curve/metricline.h"

#include "model/base/csv.h"
#include "model/job/jobjson.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace trainshed {

WallTime startOf(const NamedCurve &named)
{
    const auto &points = named.curve.points;
    const auto first =
        std::find_if(points.begin(), points.end(), [](const CurvePoint &p) { return p.time.has_value(); });
    if (first == points.end())
        return named.start;
    // A job's clock that is behind ours: nothing is drawn before the start.
    return named.start > 0 ? std::min(named.start, *first->time) : *first->time;
}

Line lineOf(const NamedCurve &named, CurveAxis axis)
{
    Line line;
    line.reserve(named.curve.points.size());
    const WallTime start = axis == CurveAxis::Elapsed ? startOf(named) : 0;
    bool breaks = false;
    for (const CurvePoint &point : named.curve.points) {
        breaks = breaks || point.isRestart;
        if (axis != CurveAxis::Step && !point.time)
            continue;
        const double x =
            axis == CurveAxis::Step ? point.step : static_cast<double>(*point.time - start) / 1000;
        const bool falls = !line.isEmpty() && x < line.constLast().x;
        line.append({x, point.value, !line.isEmpty() && (breaks || falls)});
        breaks = false;
    }
    return line;
}

double smoothingOf(double weight, const MetricCurve &curve)
{
    if (curve.points.isEmpty() || curve.total <= curve.points.size())
        return weight;
    return std::pow(weight, static_cast<double>(curve.total) / static_cast<double>(curve.points.size()));
}

QString metricFamily(const QString &name)
{
    static const QRegularExpression data(
        QStringLiteral("(?:^|(?<=[^A-Za-z0-9]))(?:train|training|val|valid|validation|test|eval|dev)"
                       "(?:[^A-Za-z0-9]+|$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(QStringLiteral("[^A-Za-z0-9)%]+$"));
    QString family = name;
    family.remove(data);
    family.remove(end);
    return family.isEmpty() ? name : family;
}

namespace {

QByteArray number(double value)
{
    if (std::isnan(value))
        return QByteArrayLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QByteArrayLiteral("Infinity") : QByteArrayLiteral("-Infinity");
    return QByteArray::number(value, 'g', 17);
}

} // namespace

QByteArray curvesCsv(const QList<NamedCurve> &curves)
{
    QByteArray csv("job,metric,step,time,value,restart\r\n");
    for (const NamedCurve &named : curves) {
        const QByteArray head = csvCell(named.job).toUtf8() + ',' + csvCell(named.curve.name).toUtf8() + ',';
        for (const CurvePoint &point : named.curve.points) {
            csv +=
                head + number(point.step) + ',' + (point.time ? isoTime(*point.time).toUtf8() : QByteArray());
            csv += ',' + number(point.value) + (point.isRestart ? ",1\r\n" : ",\r\n");
        }
    }
    return csv;
}

} // namespace trainshed
