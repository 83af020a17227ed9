// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "app/ctl/terminalfilter.h"

#include <memory>

namespace trainshed::ctl {

/// Where the bytes of a log go: to a pipe or a file unchanged, to a terminal made harmless, or line by line
/// as JSON.
class LogSink
{
public:
    virtual ~LogSink() = default;
    virtual void take(int attempt, const QByteArray &bytes) = 0;
    /// The end of an attempt's log.
    virtual void finish() = 0;

    /// The one that fits the output.
    static std::unique_ptr<LogSink> make(Output &out);
};

} // namespace trainshed::ctl
