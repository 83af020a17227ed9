// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/procstat.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace trainshed {

bool parseStat(const char *text, qsizetype size, StatLine &stat)
{
    const std::string_view line(text, static_cast<std::size_t>(size));
    const std::size_t name = line.rfind(')');
    if (name == line.npos || name + 4 > line.size())
        return false;
    // From field 4 (ppid) on, all are numbers: 14 to 17 are times, 22 the start, 24 the resident pages.
    const char *at = line.data() + name + 4;
    const char *const end = line.data() + line.size();
    std::array<qint64, 25> fields{};
    for (std::size_t field = 4; field < fields.size(); ++field) {
        while (at < end && *at == ' ')
            ++at;
        const auto [next, error] = std::from_chars(at, end, fields.at(field));
        if (error == std::errc::result_out_of_range)
            fields.at(field) = 0; // a limit that is unlimited, in none of our fields
        else if (error != std::errc())
            return false;
        at = next;
    }
    stat.parent = static_cast<int>(fields[4]);
    stat.childrenTicks = fields[16] + fields[17];
    stat.ticks = fields[14] + fields[15] + stat.childrenTicks;
    stat.startTime = static_cast<quint64>(fields[22]);
    stat.residentPages = std::max<qint64>(0, fields[24]);
    return true;
}

} // namespace trainshed
