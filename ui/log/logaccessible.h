// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trainshed {

/// Gives every LogView an accessible object whose text is the lines on the screen. Further calls do nothing.
void installLogAccessibility();

} // namespace trainshed
