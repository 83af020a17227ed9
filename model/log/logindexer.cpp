// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logindexer.h"

#include <algorithm>

namespace trainshed {

namespace {

constexpr ByteCount Step(256 * 1024); // stays in the processor's cache

} // namespace

Result<LogChange> LogIndexer::look()
{
    const auto change = m_watch.look(m_data->extent().bytes);
    if (!change)
        return change;
    const bool begins = *change == LogChange::Appended && !m_data->file();
    if (begins || *change == LogChange::Truncated || *change == LogChange::Replaced)
        m_data->restart(m_watch.file());
    return change;
}

Result<> LogIndexer::catchUp(const std::function<bool()> &keepOn)
{
    const auto file = m_data->file();
    QByteArray bytes;
    for (;;) {
        const ByteOffset from = ByteOffset(0) + m_data->extent().bytes;
        // Not beyond the size that was seen: a flood of output must not keep us here for ever.
        const ByteCount left = ByteOffset(0) + m_watch.size() - from;
        if (left <= ByteCount(0))
            break;
        if (const auto read = file->readInto(&bytes, from, std::min(Step, left)); !read)
            return read.error();
        if (bytes.isEmpty())
            break; // cut meanwhile: the next look tells
        m_data->append(LineIndex::findEnds(bytes, from), from + ByteCount(bytes.size()));
        if (!keepOn())
            break;
    }
    return m_watch.remember(m_data->extent().bytes);
}

Result<LogChange> LogIndexer::update(const std::function<bool()> &keepOn)
{
    const auto change = look();
    if (!change || *change == LogChange::None || *change == LogChange::Gone)
        return change;
    if (const auto done = catchUp(keepOn); !done)
        return done.error();
    return change;
}

} // namespace trainshed
