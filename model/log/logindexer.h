// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logdata.h"
#include "model/log/logwatch.h"

#include <functional>

namespace trainshed {

/// Brings a LogData up to its file. Blocks on the disk: belongs into a worker thread (LogFollower) or a
/// program without a window. Only one thread at a time.
class LogIndexer
{
public:
    LogIndexer(QString path, std::shared_ptr<LogData> data)
        : m_watch(std::move(path)), m_data(std::move(data))
    {}

    /// Looks what changed and indexes to the end of the file, in steps of 256 KiB; `keepOn` is asked after
    /// each step and stops it by false (the next call goes on there). NotFound when the file was never there.
    Result<LogChange> update(const std::function<bool()> &keepOn);
    /// The two halves of update(): what changed …
    Result<LogChange> look();
    /// … and the reading of it.
    Result<> catchUp(const std::function<bool()> &keepOn);
    /// The size of the file when last looked at.
    ByteCount fileSize() const { return m_watch.size(); }

private:
    LogWatch m_watch;
    std::shared_ptr<LogData> m_data;
};

} // namespace trainshed
