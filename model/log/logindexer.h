// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logdata.h"

#include <functional>

namespace trainshed {

/// What became of a log file since the last look.
enum class LogChange {
    None,
    Appended,  ///< also: it is there for the first time
    Truncated, ///< shorter than before; what is indexed now is its new content
    Replaced,  ///< another file has its name, or its old content is other than it was
    Gone,      ///< nothing has this name now; what was indexed can still be read
};

/// Brings a LogData up to its file. Blocks on the disk: belongs into a worker thread (LogFollower) or a
/// program without a window. Only one thread at a time.
class LogIndexer
{
public:
    LogIndexer(QString path, std::shared_ptr<LogData> data) : m_path(std::move(path)), m_data(std::move(data))
    {}

    /// Looks what changed and indexes to the end of the file, in steps of 256 KiB; `keepOn` is asked after
    /// each step and stops it by false (the next call goes on there). NotFound when the file was never there.
    Result<LogChange> update(const std::function<bool()> &keepOn);
    /// The two halves of update(): what changed …
    Result<LogChange> look();
    /// … and the reading of it.
    Result<> catchUp(const std::function<bool()> &keepOn);
    /// The size of the file when last looked at.
    ByteCount fileSize() const { return m_stamp.size; }

private:
    Result<bool> sameContent() const;
    Result<> remember();
    Result<QByteArray> sample(bool head) const;

    QString m_path;
    std::shared_ptr<LogData> m_data;
    LogFile::Stamp m_stamp;
    // The first and last bytes of the indexed part, to notice a file that was written anew in place.
    QByteArray m_head;
    QByteArray m_tail;
};

} // namespace trainshed
