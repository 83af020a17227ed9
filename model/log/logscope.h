// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/linetext.h"
#include "model/log/logfilter.h"

#include <memory>

namespace trainshed {

/// What of a log is shown: all its lines, or those that a filter lets through, and in which form. A value for
/// views and workers; numbers of lines "as shown" count what the filter lets through.
struct LogScope {
    std::shared_ptr<const LogData> data;
    std::shared_ptr<const LogFilter> filter; ///< null: every line
    LineForm form = LineForm::Screen;

    LineCount count() const;
    /// The number in the log of a line as shown; what is behind the end stays there.
    LineNumber numberOf(LineNumber shown) const;
    /// Where a line of the log is shown, or the first one behind it.
    LineNumber shownAt(LineNumber number) const;
    /// Lines from `shown` on, as far as they lie side by side in the log: at least one, at most `count`,
    /// their bytes below `budget`. Empty at the end, or where the file was cut. Reads the disk.
    Result<LogLines> read(LineNumber shown, LineCount count, ByteCount budget) const;
};

} // namespace trainshed
