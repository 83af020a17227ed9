// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/ascendingseries.h"
#include "model/log/linetext.h"
#include "model/log/logfilter.h"
#include "model/log/logprefilter.h"

#include <QMutex>

#include <atomic>
#include <memory>
#include <optional>

namespace trainshed {

/// What is searched for and what is found: written by those that search (scanLog()), read by the window. A
/// new search has new ones.
struct LogHits {
    /// A search whose expression proves too complex for so many lines ends there.
    static constexpr int TooComplexLimit = 200;

    mutable QMutex mutex; ///< guards the four below
    AscendingSeries lines;
    std::optional<LineNumber> tail; ///< the unfinished last line matched: searched again once it has grown
    LineNumber next;                ///< the first line not searched yet, or unfinished when it was
    std::optional<Error> error;

    std::atomic<bool> stop{false};
    std::atomic<int> tooComplex{0}; ///< lines that were
    std::shared_ptr<LogFilter> shown = std::make_shared<LogFilter>();

    // Set before the search starts.
    LineForm form = LineForm::Screen;
    int context = 0;
    int generation = 0; ///< of the log
    std::optional<LogPrefilter> prefilter;

    /// With the mutex held.
    qint64 count() const { return lines.size() + (tail ? 1 : 0); }
};

} // namespace trainshed
