// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logextract.h"

namespace trainshed {

/// What is shown from one place to another as HTML with the log's colours, mapped for dark text on white,
/// which is what it is pasted on. What the log says is text in it, never markup. Fails as extractText() does.
Result<QString> extractHtml(const LogScope &scope, LogPlace from, LogPlace to, qsizetype limit,
                            const std::function<bool()> &keepOn);

} // namespace trainshed
