// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/state.h"

#include <QPalette>

#include <span>

namespace trainshed {

/// How a state looks everywhere: its icon's name (":/icons/NAME.svg") and the colour of its text, at least
/// 4.5:1 on the usual light and dark backgrounds. Colour never stands alone: the text is beside it.
struct PhaseLook {
    JobPhase phase;
    const char *icon;
    QRgb light; ///< on a light background
    QRgb dark;  ///< on a dark one
};

/// All states, in the order of allPhases.
std::span<const PhaseLook> phaseLooks();
const PhaseLook &phaseLook(JobPhase phase);
/// The colour of the state's text on the palette's Base.
QColor phaseColour(JobPhase phase, const QPalette &palette);

} // namespace trainshed
