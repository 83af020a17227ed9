// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/wire/framing.h"

namespace trainshed {

void LineFramer::feed(const QByteArray &bytes)
{
    if (m_overflowed)
        return;
    if (m_start > 0 && m_start == m_buffer.size()) {
        m_buffer = bytes; // shared, not copied: the usual case of whole lines
        m_start = m_scanned = 0;
        return;
    }
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_scanned -= m_start;
        m_start = 0;
    }
    m_buffer.append(bytes);
}

std::optional<QByteArray> LineFramer::next()
{
    while (!m_overflowed) {
        const qsizetype end = m_buffer.indexOf('\n', m_scanned);
        const qsizetype stop = end < 0 ? m_buffer.size() : end;
        // One byte more for the \r that may stand before the newline.
        if (stop - m_start > m_limit + 1) {
            m_overflowed = true;
            m_buffer.clear();
            m_start = m_scanned = 0;
            break;
        }
        if (end < 0) {
            m_scanned = m_buffer.size();
            break;
        }
        qsizetype length = end - m_start;
        if (length > 0 && m_buffer.at(m_start + length - 1) == '\r')
            --length;
        QByteArray line = m_buffer.mid(m_start, length);
        m_start = m_scanned = end + 1;
        if (line.size() > m_limit) {
            m_overflowed = true;
            break;
        }
        if (!line.isEmpty())
            return line;
    }
    return std::nullopt;
}

} // namespace trainshed
