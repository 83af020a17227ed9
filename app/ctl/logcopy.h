// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logwatch.h"

#include <functional>

namespace trainshed::ctl {

/// Takes the bytes of one log file from a place on, as they are written. The file need not exist yet. What
/// becomes of it is noticed as the window's log does (LogWatch).
class LogCopy
{
public:
    using Taker = std::function<void(const QByteArray &bytes)>;

    /// `tail`: begin so many lines before the end that the file has when it is first seen; -1: at the start.
    LogCopy(const QString &path, qint64 tail) : m_watch(path), m_tail(tail) {}

    /// Everything that is there now and was not taken yet, in pieces. After Truncated and Replaced that is
    /// the file from its start; `restarted` is told before. Success also when there is no file.
    Result<> takeNew(const Taker &take, const std::function<void(LogChange)> &restarted = {});
    /// The file was there.
    bool isOpen() const { return m_watch.file() != nullptr; }

private:
    Result<> begin(LogChange change);

    LogWatch m_watch;
    qint64 m_tail;
    ByteOffset m_at;
};

} // namespace trainshed::ctl
