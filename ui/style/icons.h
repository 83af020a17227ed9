// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/state.h"

#include <QIcon>

namespace trainshed {

/// The icon ":/icons/NAME.svg": what is black in it takes the colour of the palette's text, so that it is
/// seen on light and dark, also after the palette changes. Drawn at each size and scale anew. Empty for
/// a name that is not there.
QIcon icon(const QString &name);
QIcon phaseIcon(JobPhase phase);

} // namespace trainshed
