// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot's header, which asks for Qt's keywords; ours are switched off (QT_NO_KEYWORDS, QT_NO_FOREACH).
// Only the sources of this room include this.
// NOLINTBEGIN(cppcoreguidelines-macro-usage)
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach(variable, container) for (variable : container)
// NOLINTEND(cppcoreguidelines-macro-usage)

#include <qcustomplot.h>

#undef signals
#undef slots
#undef emit
#undef foreach
