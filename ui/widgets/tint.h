// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace trainshed {

/// `base` with `share` (0–1) of `other` in it: tints that follow a light or a dark palette.
inline QColor mixed(const QColor &base, const QColor &other, float share)
{
    const float keep = 1 - share;
    return QColor::fromRgbF(base.redF() * keep + other.redF() * share,
                            base.greenF() * keep + other.greenF() * share,
                            base.blueF() * keep + other.blueF() * share);
}

} // namespace trainshed
