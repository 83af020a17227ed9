// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/palette.h"

#include <algorithm>
#include <cmath>

namespace trainshed {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

QColor blend(const QColor &a, const QColor &b, float share)
{
    const float keep = 1 - share;
    return QColor::fromRgbF(a.redF() * keep + b.redF() * share, a.greenF() * keep + b.greenF() * share,
                            a.blueF() * keep + b.blueF() * share);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

QColor readable(const QColor &colour, const QColor &background, double least)
{
    if (contrast(colour, background) >= least)
        return colour;
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    const QColor goal = contrast(white, background) >= contrast(black, background) ? white : black;
    // The smallest step that is enough, to 1/64: keeps as much of the hue as can be.
    for (int step = 1; step < 64; ++step) {
        const QColor tried = blend(colour, goal, float(step) / 64);
        if (contrast(tried, background) >= least)
            return tried;
    }
    return goal;
}

} // namespace trainshed
