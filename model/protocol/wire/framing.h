// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace trainshed {

/// The longest message each way, without its newline.
inline constexpr qsizetype maxRequestBytes = 4 << 20;
inline constexpr qsizetype maxReplyBytes = 32 << 20;

/// Cuts a stream of bytes into messages: one a line, ended by \n or \r\n; empty lines (a person at a
/// terminal) are no message. It never holds more than `limit` bytes of an unfinished line: after an overflow
/// it gives nothing any more, since what follows can't be told from the rest of the line.
class LineFramer
{
public:
    explicit LineFramer(qsizetype limit) : m_limit(limit) {}

    void feed(const QByteArray &bytes);
    /// The next whole line, without its end; nullopt when none is there (yet).
    std::optional<QByteArray> next();
    bool overflowed() const { return m_overflowed; }
    /// Bytes that wait: unfinished, or not asked for by next() yet.
    qsizetype pending() const { return m_buffer.size() - m_start; }

private:
    qsizetype m_limit;
    QByteArray m_buffer;
    qsizetype m_start = 0;   ///< of the line that comes next
    qsizetype m_scanned = 0; ///< no newline before here: a long line is searched once, not once a chunk
    bool m_overflowed = false;
};

} // namespace trainshed
