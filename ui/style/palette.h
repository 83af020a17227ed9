// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace trainshed {

/// Text is light on dark in this palette. Ask again on QEvent::PaletteChange.
bool isDark(const QPalette &palette);

/// WCAG's contrast of two opaque colours, 1 … 21.
double contrast(const QColor &a, const QColor &b);

/// `colour`, or the nearest to it, lighter or darker, that can be read on `background` (4.5:1 for text).
QColor readable(const QColor &colour, const QColor &background, double least = 4.5);

} // namespace trainshed
