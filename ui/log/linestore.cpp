// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/linestore.h"

#include <algorithm>

namespace trainshed {

namespace {

constexpr qsizetype KeptLines = 1000;
// A screen of lines of 64 KiB each would be megabytes: read on with the next call.
constexpr ByteCount ReadAtOnce(2 * 1024 * 1024);

} // namespace

void LineStore::setData(std::shared_ptr<const LogData> data)
{
    m_data = std::move(data);
    m_lines.clear();
    m_extent = m_data ? m_data->extent() : LogData::Extent();
}

void LineStore::refresh()
{
    if (!m_data)
        return;
    const LogData::Extent before = m_extent;
    m_extent = m_data->extent();
    if (before.generation != m_extent.generation)
        m_lines.clear();
    else if (before.lastLineUnfinished)
        m_lines.remove(before.lines.value() - 1);
}

const LineLayout &LineStore::line(LineNumber number)
{
    auto found = m_lines.constFind(number.value());
    if (found == m_lines.constEnd()) {
        prepare(number, LineCount(1));
        found = m_lines.constFind(number.value());
    }
    return found == m_lines.constEnd() ? m_empty : *found;
}

void LineStore::prepare(LineNumber first, LineCount count)
{
    if (!m_data)
        return;
    if (m_lines.size() > KeptLines)
        m_lines.clear();
    qint64 next = std::max<qint64>(first.value(), 0);
    const qint64 end = std::min(next + count.value(), m_extent.lines.value());
    while (next < end) {
        if (m_lines.contains(next)) {
            ++next;
            continue;
        }
        qint64 missing = next + 1;
        while (missing < end && !m_lines.contains(missing))
            ++missing;
        const auto lines = m_data->read(LineNumber(next), LineCount(missing - next), ReadAtOnce);
        if (!lines || lines->count() == 0)
            return;
        for (qsizetype i = 0; i < lines->count(); ++i)
            m_lines.insert(next + i, LineLayout(lineText(*lines, i)));
        next += lines->count();
    }
}

} // namespace trainshed
