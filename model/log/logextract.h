// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logdata.h"

#include <QString>

#include <functional>

namespace trainshed {

/// A place in what a log shows: a line and the number of UTF-16 units of its text before the place.
struct LogPlace {
    LineNumber line;
    qsizetype index = 0;
    auto operator<=>(const LogPlace &) const = default;
};

/// What is shown from one place to another, for the clipboard: lines joined by newlines, none at the end
/// (pasting into a shell must not run the last line), no control characters. TooLarge above `limit` UTF-16
/// units, Cancelled when `keepOn` says no. Reads the disk: for a worker thread.
Result<QString> extractText(const LogData &data, LogPlace from, LogPlace to, qsizetype limit,
                            const std::function<bool()> &keepOn);

} // namespace trainshed
