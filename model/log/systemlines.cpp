// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/systemlines.h"

#include "model/log/logdata.h"
#include "model/log/logtimes.h"

#include <QStringBuilder>

#include <algorithm>

namespace trainshed {

std::shared_ptr<const SystemLines> SystemLines::place(const QList<SystemLine> &lines, const LogData &data,
                                                      const LogTimes &times)
{
    const auto out = std::make_shared<SystemLines>();
    const LogData::Extent extent = data.extent();
    LineNumber least;
    for (const SystemLine &line : lines) {
        LineNumber before = LineNumber(0) + extent.lines;
        const auto offset = times.firstFrom(line.timeMs);
        if (offset && *offset - ByteOffset(0) < extent.bytes) {
            const LineNumber there = data.lineAt(*offset);
            const bool begunBefore = data.beginOf(there) < *offset;
            before = there + LineCount(begunBefore ? 1 : 0);
        }
        least = std::max(least, before); // where a clock was set back they stay in their order
        out->m_lines.push_back({least, line});
    }
    return out;
}

/// The first one that is shown at or behind `shown`.
size_t SystemLines::indexFrom(LineNumber shown) const
{
    size_t low = 0;
    size_t high = m_lines.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (shownOf(middle) < shown)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const SystemLine *SystemLines::at(LineNumber shown) const
{
    const size_t index = indexFrom(shown);
    return index < m_lines.size() && shownOf(index) == shown ? &m_lines[index].line : nullptr;
}

LineNumber SystemLines::numberOf(LineNumber shown) const
{
    return shown - LineCount(qint64(indexFrom(shown)));
}

LineNumber SystemLines::shownAt(LineNumber number) const
{
    const auto behind = std::upper_bound(m_lines.begin(), m_lines.end(), number,
                                         [](LineNumber n, const Placed &p) { return n < p.before; });
    return number + LineCount(behind - m_lines.begin());
}

std::optional<LineNumber> SystemLines::firstFrom(LineNumber shown) const
{
    const size_t index = indexFrom(shown);
    return index < m_lines.size() ? std::optional(shownOf(index)) : std::nullopt;
}

LineText systemText(const SystemLine &line)
{
    LogStyle style;
    style.italic = true;
    const quint32 colour = line.level == SystemLine::Level::Error     ? 1
                           : line.level == SystemLine::Level::Warning ? 3
                                                                      : 4;
    style.foreground = {LogColour::Kind::Indexed, colour};
    LineText out;
    out.text = u"[trainshed] " % line.text.simplified();
    out.spans.push_back({0, out.text.size(), style});
    return out;
}

} // namespace trainshed
