// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/logcopy.h"

namespace trainshed::ctl {

namespace {
constexpr ByteCount pieceBytes(256 * 1024);
}

Result<> LogCopy::open()
{
    Result<std::shared_ptr<const LogFile>> file = LogFile::open(m_path);
    if (!file)
        return file.error().code == ErrorCode::NotFound ? Result<>(Done{}) : Result<>(file.error());
    if (m_tail >= 0) {
        const Result<ByteOffset> from = (*file)->tailOffset(LineCount(m_tail));
        if (!from)
            return from.error();
        m_at = *from;
    }
    m_file = *std::move(file);
    return Done{};
}

Result<> LogCopy::takeNew(const Taker &take)
{
    if (!m_file) {
        const Result<> opened = open();
        if (!opened || !m_file)
            return opened;
    }
    while (true) {
        const Result<QByteArray> bytes = m_file->read(m_at, pieceBytes);
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return Done{};
        m_at = m_at + ByteCount(bytes->size());
        take(*bytes);
    }
}

} // namespace trainshed::ctl
