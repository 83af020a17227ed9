// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logindexer.h"

#include <algorithm>

namespace trainshed {

namespace {

constexpr ByteCount Step(256 * 1024); // stays in the processor's cache
constexpr ByteCount Sample(4096);

} // namespace

Result<QByteArray> LogIndexer::sample(bool head) const
{
    const ByteCount indexed = m_data->extent().bytes;
    const ByteCount length = std::min(Sample, indexed);
    return m_data->file()->read(head ? ByteOffset(0) : ByteOffset(0) + (indexed - length), length);
}

Result<bool> LogIndexer::sameContent() const
{
    const auto head = sample(true);
    if (!head)
        return head.error();
    const auto tail = sample(false);
    if (!tail)
        return tail.error();
    return *head == m_head && *tail == m_tail;
}

Result<> LogIndexer::remember()
{
    auto head = sample(true);
    if (!head)
        return head.error();
    auto tail = sample(false);
    if (!tail)
        return tail.error();
    m_head = *std::move(head);
    m_tail = *std::move(tail);
    return Done{};
}

Result<LogChange> LogIndexer::look()
{
    const auto there = LogFile::stampOf(m_path);
    if (!there && there.error().code == ErrorCode::NotFound && m_data->file())
        return LogChange::Gone;
    if (!there)
        return there.error();
    const bool known = m_data->file() != nullptr;
    if (!known || !there->sameFile(m_stamp)) {
        auto file = LogFile::open(m_path);
        if (!file)
            return file.error();
        const auto stamp = (*file)->stamp();
        if (!stamp)
            return stamp.error();
        m_stamp = *stamp;
        m_data->restart(*std::move(file));
        return known ? LogChange::Replaced : LogChange::Appended;
    }
    if (*there == m_stamp && m_data->extent().bytes == there->size)
        return LogChange::None;
    const bool shorter = there->size < m_data->extent().bytes;
    const auto same = shorter ? Result<bool>(false) : sameContent();
    if (!same)
        return same.error();
    m_stamp = *there;
    if (!*same) {
        m_data->restart(m_data->file());
        return shorter ? LogChange::Truncated : LogChange::Replaced;
    }
    return there->size == m_data->extent().bytes ? LogChange::None : LogChange::Appended;
}

Result<> LogIndexer::catchUp(const std::function<bool()> &keepOn)
{
    const auto file = m_data->file();
    QByteArray bytes;
    for (;;) {
        const ByteOffset from = ByteOffset(0) + m_data->extent().bytes;
        // Not beyond the size that was seen: a flood of output must not keep us here for ever.
        const ByteCount left = ByteOffset(0) + m_stamp.size - from;
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
    return remember();
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
