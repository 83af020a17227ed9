// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logscope.h"

#include <QString>

#include <functional>

namespace trainshed {

/// A place in what is shown of a log: a line as shown and the number of UTF-16 units of its text before the
/// place.
struct LogPlace {
    LineNumber line;
    qsizetype index = 0;
    auto operator<=>(const LogPlace &) const = default;
};

/// Hands `take` what is shown from one place to another, line by line, cut at both ends. TooLarge when more
/// than `limit` UTF-16 units would be handed over, Cancelled when `keepOn` says no. Reads the disk: for a
/// worker thread.
Result<> extractLines(const LogScope &scope, LogPlace from, LogPlace to, qsizetype limit,
                      const std::function<bool()> &keepOn, const std::function<void(LineText &&)> &take);

/// The same for the clipboard: lines joined by newlines, none at the end (pasting into a shell must not run
/// the last line), no control characters.
Result<QString> extractText(const LogScope &scope, LogPlace from, LogPlace to, qsizetype limit,
                            const std::function<bool()> &keepOn);

} // namespace trainshed
