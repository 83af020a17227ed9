// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/logcopy.h"

namespace trainshed::ctl {

namespace {
constexpr ByteCount pieceBytes(256 * 1024);
}

/// Where to go on.
Result<> LogCopy::begin(LogChange change)
{
    if (change == LogChange::Truncated || change == LogChange::Replaced) {
        m_at = ByteOffset();
    } else if (change == LogChange::Appended && m_tail >= 0) {
        const Result<ByteOffset> from = m_watch.file()->tailOffset(LineCount(m_tail));
        if (!from)
            return from.error();
        m_at = *from;
    }
    m_tail = -1; // when it is first seen only
    return Done{};
}

Result<> LogCopy::takeNew(const Taker &take, const std::function<void(LogChange)> &restarted)
{
    const Result<LogChange> change = m_watch.look(m_at - ByteOffset());
    if (!change)
        return change.error().code == ErrorCode::NotFound ? Result<>(Done{}) : Result<>(change.error());
    if (*change == LogChange::None)
        return Done{};
    if (restarted && (*change == LogChange::Truncated || *change == LogChange::Replaced))
        restarted(*change);
    if (const Result<> begun = begin(*change); !begun)
        return begun;
    while (true) {
        const Result<QByteArray> bytes = m_watch.file()->read(m_at, pieceBytes);
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return m_watch.remember(m_at - ByteOffset());
        m_at = m_at + ByteCount(bytes->size());
        take(*bytes);
    }
}

} // namespace trainshed::ctl
