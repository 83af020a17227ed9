// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/logscope.h"

#include <algorithm>

namespace trainshed {

LineCount LogScope::count() const
{
    if (filter)
        return filter->count();
    return data ? data->extent().lines : LineCount();
}

LineNumber LogScope::numberOf(LineNumber shown) const
{
    if (!filter)
        return shown;
    const auto numbers = filter->lines(shown, LineCount(1));
    if (!numbers.empty())
        return numbers.front();
    return LineNumber(0) + (data ? data->extent().lines : LineCount());
}

LineNumber LogScope::shownAt(LineNumber number) const
{
    return filter ? filter->shownAt(number) : number;
}

Result<LogLines> LogScope::read(LineNumber shown, LineCount count, ByteCount budget) const
{
    if (!data)
        return LogLines();
    if (!filter)
        return data->read(shown, count, budget);
    const auto numbers = filter->lines(shown, std::min(count, LineCount(5000)));
    if (numbers.empty())
        return LogLines();
    qint64 run = 1;
    while (run < std::ssize(numbers) && numbers[size_t(run)] == numbers.front() + LineCount(run))
        ++run;
    return data->read(numbers.front(), LineCount(run), budget);
}

} // namespace trainshed
