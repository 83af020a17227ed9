// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logfile.h"

namespace trainshed {

/// What became of a log file since the last look.
enum class LogChange {
    None,
    Appended,  ///< also: it is there for the first time
    Truncated, ///< shorter than before; what follows is its new content
    Replaced,  ///< another file has its name, or its old content is other than it was
    Gone,      ///< nothing has this name now; what was there can still be read
};

/// Watches one log file for whoever reads it from the beginning to the end (LogIndexer, `job logs`), so that
/// both notice the same. Blocks on the disk; one thread at a time.
class LogWatch
{
public:
    explicit LogWatch(QString path) : m_path(std::move(path)) {}

    /// What changed, when so many bytes have been read. After Truncated and Replaced, and after the first
    /// Appended, file() is to be read from its start. NotFound when the file was never there.
    Result<LogChange> look(ByteCount read);
    /// To be told when reading stops for now, with what has been read: the next look() knows it again.
    Result<> remember(ByteCount read);

    /// Null until the file was there for the first time.
    const std::shared_ptr<const LogFile> &file() const { return m_file; }
    /// The size of the file when last looked at.
    ByteCount size() const { return m_stamp.size; }

private:
    /// The first and last bytes of what has been read, to notice a file that was written anew in place.
    struct Content {
        QByteArray head;
        QByteArray tail;
        bool operator==(const Content &) const = default;
    };
    Result<Content> contentOf(ByteCount read) const;

    QString m_path;
    std::shared_ptr<const LogFile> m_file;
    LogFile::Stamp m_stamp;
    Content m_content;
};

} // namespace trainshed
