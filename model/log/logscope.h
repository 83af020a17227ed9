// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/linetext.h"
#include "model/log/logfilter.h"
#include "model/log/systemlines.h"

#include <memory>

namespace trainshed {

/// What of a log is shown: all its lines, with the engine's own among them, or those that a filter lets
/// through, and in which form. A value for views and workers; numbers of lines "as shown" count what is
/// shown.
struct LogScope {
    std::shared_ptr<const LogData> data;
    std::shared_ptr<const LogFilter> filter; ///< null: every line
    LineForm form = LineForm::Screen;
    std::shared_ptr<const SystemLines> system = nullptr; ///< null: none. A filter lets none through

    LineCount count() const;
    /// The system line that is shown there; null where a line of the log is.
    const SystemLine *systemLine(LineNumber shown) const;
    /// The number in the log of a line as shown, of a system line that of the next; what is behind the end
    /// stays there.
    LineNumber numberOf(LineNumber shown) const;
    /// Where a line of the log is shown, or the first one behind it.
    LineNumber shownAt(LineNumber number) const;
    /// Lines of the log from `shown` on (no system line), as far as they lie side by side in the log: at
    /// least one, at most `count`, their bytes below `budget`. Empty at the end, or where the file was cut.
    /// Reads the disk.
    Result<LogLines> read(LineNumber shown, LineCount count, ByteCount budget) const;
};

} // namespace trainshed
