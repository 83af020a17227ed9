// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/states.h"

#include "ui/style/palette.h"

#include <algorithm>

namespace trainshed {

namespace {

constexpr PhaseLook looks[] = {
    {JobPhase::Creating, "status-creating", 0xff2268b0, 0xff74b2f0},
    {JobPhase::Pending, "status-pending", 0xff8a5606, 0xffe6b155},
    {JobPhase::Running, "status-running", 0xff2268b0, 0xff74b2f0},
    {JobPhase::Terminating, "status-terminating", 0xff8a5606, 0xffe6b155},
    {JobPhase::Completed, "status-completed", 0xff1e7a40, 0xff6fcf8f},
    {JobPhase::Failed, "status-failed", 0xffbf2f2f, 0xffff8f8f},
    {JobPhase::Terminated, "status-terminated", 0xff5f6367, 0xffb0b4b8},
    {JobPhase::Abnormal, "status-abnormal", 0xff7d43b2, 0xffc79bf0},
};

} // namespace

std::span<const PhaseLook> phaseLooks()
{
    return looks;
}

const PhaseLook &phaseLook(JobPhase phase)
{
    const auto *const look = std::find_if(std::begin(looks), std::end(looks),
                                          [phase](const PhaseLook &l) { return l.phase == phase; });
    Q_ASSERT(look != std::end(looks));
    return *look;
}

QColor phaseColour(JobPhase phase, const QPalette &palette)
{
    const PhaseLook &look = phaseLook(phase);
    return QColor::fromRgb(isDark(palette) ? look.dark : look.light);
}

} // namespace trainshed
