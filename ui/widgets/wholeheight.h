// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace trainshed {

/// Never lower than what is in it needs at its width. Qt's layouts don't see to this where lines wrap: a
/// window that is made small would show one thing over another.
void keepWholeHeight(QWidget *window);

} // namespace trainshed
