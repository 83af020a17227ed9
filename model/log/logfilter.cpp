// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logfilter.h"

#include <QReadLocker>
#include <QWriteLocker>

#include <algorithm>

namespace trainshed {

LineCount LogFilter::count() const
{
    QReadLocker locker(&m_lock);
    return LineCount(m_lines.size() + (m_tail ? 1 : 0));
}

std::vector<LineNumber> LogFilter::lines(LineNumber shown, LineCount count) const
{
    QReadLocker locker(&m_lock);
    std::vector<LineNumber> out;
    for (const qint64 line : m_lines.values(shown.value(), count.value()))
        out.emplace_back(line);
    const qint64 end = shown.value() + count.value();
    if (m_tail && shown.value() <= m_lines.size() && end > m_lines.size())
        out.push_back(*m_tail);
    return out;
}

LineNumber LogFilter::shownAt(LineNumber line) const
{
    QReadLocker locker(&m_lock);
    const qint64 at = m_lines.lowerBound(line.value());
    if (at == m_lines.size() && m_tail && *m_tail < line)
        return LineNumber(at + 1);
    return LineNumber(at);
}

void LogFilter::append(LineNumber line, int context, LineNumber last)
{
    QWriteLocker locker(&m_lock);
    const qint64 known = m_lines.isEmpty() ? -1 : m_lines.last();
    const qint64 from = std::max({known + 1, line.value() - context, qint64(0)});
    for (qint64 at = from; at <= std::min(last.value(), line.value() + context); ++at)
        m_lines.append(at);
    m_lastHit = line;
}

void LogFilter::complete(int context, LineNumber last)
{
    QWriteLocker locker(&m_lock);
    if (!m_lastHit)
        return;
    const qint64 to = std::min(last.value(), m_lastHit->value() + context);
    for (qint64 at = m_lines.last() + 1; at <= to; ++at)
        m_lines.append(at);
}

void LogFilter::setTail(std::optional<LineNumber> line)
{
    QWriteLocker locker(&m_lock);
    // What is around the last hit may hold it already.
    m_tail = line && line->value() > (m_lines.isEmpty() ? -1 : m_lines.last()) ? line : std::nullopt;
}

} // namespace trainshed
