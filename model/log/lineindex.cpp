// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/lineindex.h"

#include <algorithm>
#include <cstring>

namespace trainshed {

std::vector<qint64> LineIndex::findEnds(QByteArrayView bytes, ByteOffset base)
{
    std::vector<qint64> ends;
    ends.reserve(size_t(bytes.size() / 64));
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    for (const char *p = begin; p < end;) {
        const auto *newline = static_cast<const char *>(std::memchr(p, '\n', size_t(end - p)));
        if (!newline)
            break;
        p = newline + 1;
        ends.push_back(base.value() + (p - begin));
    }
    return ends;
}

void LineIndex::append(const std::vector<qint64> &ends, ByteOffset newEnd)
{
    for (const qint64 end : ends)
        m_ends.append(end);
    m_end = std::max(m_end, newEnd);
}

void LineIndex::append(QByteArrayView bytes)
{
    append(findEnds(bytes, m_end), m_end + ByteCount(bytes.size()));
}

void LineIndex::clear(ByteOffset begin)
{
    m_ends.clear();
    m_begin = begin;
    m_end = begin;
}

std::vector<LineIndex::Line> LineIndex::lines(LineNumber first, LineCount count) const
{
    std::vector<Line> out;
    const qint64 from = std::max<qint64>(first.value(), 0);
    const qint64 to = std::min(lineCount().value(), first.value() + count.value());
    if (from >= to)
        return out;
    out.reserve(size_t(to - from));
    qint64 begin = from == 0 ? m_begin.value() : m_ends.at(from - 1);
    for (const qint64 end : m_ends.values(from, to - from)) {
        out.push_back({ByteOffset(begin), ByteCount(end - begin - 1), true});
        begin = end;
    }
    if (qint64(out.size()) < to - from)
        out.push_back({ByteOffset(begin), ByteCount(m_end.value() - begin), false});
    return out;
}

LineNumber LineIndex::lineAt(ByteOffset offset) const
{
    const qint64 line = m_ends.lowerBound(offset.value() + 1); // ends are one past the newline
    return LineNumber(std::clamp<qint64>(line, 0, std::max<qint64>(lineCount().value() - 1, 0)));
}

} // namespace trainshed
