// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trainshed {

/// Names, paths and descriptions are whatever somebody typed: none of them may become markup in the window.
/// Qt guesses from a text whether it is markup, in tips and in labels alike; from now on it guesses no more.
/// A label that is meant to show markup says so with setTextFormat(Qt::RichText). Call once, in main() or at
/// the start of a test, after the application object.
void installPlainTexts();

} // namespace trainshed
