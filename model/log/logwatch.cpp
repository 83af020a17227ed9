// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logwatch.h"

#include <algorithm>

namespace trainshed {

Result<LogWatch::Content> LogWatch::contentOf(ByteCount read) const
{
    constexpr ByteCount Most(4096);
    const ByteCount length = std::min(Most, read);
    auto head = m_file->read(ByteOffset(0), length);
    if (!head)
        return head.error();
    auto tail = m_file->read(ByteOffset(0) + (read - length), length);
    if (!tail)
        return tail.error();
    return Content{*std::move(head), *std::move(tail)};
}

Result<> LogWatch::remember(ByteCount read)
{
    auto content = contentOf(read);
    if (!content)
        return content.error();
    m_content = *std::move(content);
    return Done{};
}

Result<LogChange> LogWatch::look(ByteCount read)
{
    const auto there = LogFile::stampOf(m_path);
    if (!there && there.error().code == ErrorCode::NotFound && m_file)
        return LogChange::Gone;
    if (!there)
        return there.error();
    const bool known = m_file != nullptr;
    if (!known || !there->sameFile(m_stamp)) {
        auto file = LogFile::open(m_path);
        if (!file)
            return file.error();
        const auto stamp = (*file)->stamp();
        if (!stamp)
            return stamp.error();
        m_stamp = *stamp;
        m_file = *std::move(file);
        return known ? LogChange::Replaced : LogChange::Appended;
    }
    if (*there == m_stamp && read == there->size)
        return LogChange::None;
    const bool shorter = there->size < read;
    const auto content = shorter ? Result<Content>(Content()) : contentOf(read);
    if (!content)
        return content.error();
    m_stamp = *there;
    if (shorter)
        return LogChange::Truncated;
    if (*content != m_content)
        return LogChange::Replaced;
    return there->size == read ? LogChange::None : LogChange::Appended;
}

} // namespace trainshed
