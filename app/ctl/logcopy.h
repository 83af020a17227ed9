// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logfile.h"

#include <functional>
#include <memory>

namespace trainshed::ctl {

/// Takes the bytes of one log file from a place on, as they are written. The file need not exist yet.
class LogCopy
{
public:
    using Taker = std::function<void(const QByteArray &bytes)>;

    /// `tail`: begin so many lines before the end that the file has when it is first seen; -1: at the start.
    LogCopy(QString path, qint64 tail) : m_path(std::move(path)), m_tail(tail) {}

    /// Everything that is there now and was not taken yet, in pieces. Success also when there is no file.
    Result<> takeNew(const Taker &take);
    /// The file was there.
    bool isOpen() const { return m_file != nullptr; }

private:
    Result<> open();

    QString m_path;
    qint64 m_tail;
    std::shared_ptr<const LogFile> m_file;
    ByteOffset m_at;
};

} // namespace trainshed::ctl
