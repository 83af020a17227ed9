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

void LineStore::setScope(const LogScope &scope)
{
    m_scope = scope;
    m_extent = m_scope.data ? m_scope.data->extent() : LogData::Extent();
    m_count = m_scope.count();
    forgetFrom(LineNumber(0));
}

void LineStore::setTimes(std::shared_ptr<const LogTimes> times)
{
    m_times = std::move(times);
    m_came.clear();
}

void LineStore::refresh()
{
    if (!m_scope.data)
        return;
    const LogData::Extent before = m_extent;
    const LineNumber last = LineNumber(0) + before.lines - LineCount(1);
    const LineNumber lastShown =
        m_scope.filter ? LineNumber(0) + m_count - LineCount(1) : m_scope.shownAt(last);
    m_extent = m_scope.data->extent();
    m_count = m_scope.count();
    if (before.generation != m_extent.generation)
        forgetFrom(LineNumber(0));
    else if (before.lastLineUnfinished || m_scope.filter)
        forgetFrom(lastShown); // behind a filter's last line another may have come before it
}

void LineStore::forgetFrom(LineNumber first)
{
    const auto gone = [first](auto entry) { return entry.key() >= first.value(); };
    m_lines.removeIf(gone);
    m_came.removeIf(gone);
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
    if (!m_scope.data)
        return;
    if (m_lines.size() > KeptLines)
        m_lines.clear();
    qint64 next = std::max<qint64>(first.value(), 0);
    const qint64 end = std::min(next + count.value(), m_count.value());
    while (next < end) {
        if (m_lines.contains(next)) {
            ++next;
            continue;
        }
        if (const SystemLine *line = m_scope.systemLine(LineNumber(next))) {
            m_lines.insert(next++, LineLayout(systemText(*line)));
            continue;
        }
        qint64 missing = next + 1;
        while (missing < end && !m_lines.contains(missing))
            ++missing;
        const auto lines = m_scope.read(LineNumber(next), LineCount(missing - next), ReadAtOnce);
        if (!lines || lines->count() == 0)
            return;
        for (qsizetype i = 0; i < lines->count(); ++i)
            m_lines.insert(next + i, LineLayout(lineText(*lines, i, m_scope.form)));
        next += lines->count();
    }
}

std::optional<qint64> LineStore::timeOf(LineNumber number)
{
    if (!m_times || !m_scope.data)
        return {};
    if (const SystemLine *line = m_scope.systemLine(number))
        return line->timeMs;
    if (m_came.size() > KeptLines)
        m_came.clear();
    const auto known = m_came.constFind(number.value());
    if (known != m_came.constEnd())
        return *known;
    const auto time = m_times->at(m_scope.data->beginOf(m_scope.numberOf(number)));
    if (time)
        m_came.insert(number.value(), *time);
    return time;
}

} // namespace trainshed
