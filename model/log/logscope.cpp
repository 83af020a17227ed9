// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logscope.h"

#include <algorithm>

namespace trainshed {

LineCount LogScope::count() const
{
    if (filter)
        return filter->count();
    const LineCount lines = data ? data->extent().lines : LineCount();
    return system ? lines + system->count() : lines;
}

const SystemLine *LogScope::systemLine(LineNumber shown) const
{
    return system && !filter ? system->at(shown) : nullptr;
}

LineNumber LogScope::numberOf(LineNumber shown) const
{
    if (!filter)
        return system ? system->numberOf(shown) : shown;
    const auto numbers = filter->lines(shown, LineCount(1));
    if (!numbers.empty())
        return numbers.front();
    return LineNumber(0) + (data ? data->extent().lines : LineCount());
}

LineNumber LogScope::shownAt(LineNumber number) const
{
    if (filter)
        return filter->shownAt(number);
    return system ? system->shownAt(number) : number;
}

Result<LogLines> LogScope::read(LineNumber shown, LineCount count, ByteCount budget) const
{
    if (!data)
        return LogLines();
    if (!filter) {
        const auto next = system ? system->firstFrom(shown) : std::nullopt;
        return data->read(numberOf(shown), next ? std::min(count, *next - shown) : count, budget);
    }
    const auto numbers = filter->lines(shown, std::min(count, LineCount(5000)));
    if (numbers.empty())
        return LogLines();
    qint64 run = 1;
    while (run < std::ssize(numbers) && numbers[size_t(run)] == numbers.front() + LineCount(run))
        ++run;
    return data->read(numbers.front(), LineCount(run), budget);
}

} // namespace trainshed
