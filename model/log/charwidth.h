// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace trainshed {

/// How many columns of a terminal a character takes: 0 (joins the one before), 1 or 2.
int columnsOf(char32_t c);

/// Whether a character must not reach the screen as it is, since it is invisible or reorders or breaks the
/// text around it: controls, bidirectional overrides and isolates, line separators, tags. Text shows its
/// number instead.
bool isTreacherous(char32_t c);

} // namespace trainshed
