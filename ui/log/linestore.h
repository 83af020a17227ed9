// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logscope.h"
#include "model/log/logtimes.h"
#include "ui/log/linelayout.h"

#include <QHash>

#include <memory>

namespace trainshed {

/// The lines around those on the screen, ready to be drawn: reads what is missing from the disk, a screenful
/// at a time, and forgets what is far away. Lines are counted as they are shown.
class LineStore
{
public:
    void setScope(const LogScope &scope);
    const LogScope &scope() const { return m_scope; }
    void setTimes(std::shared_ptr<const LogTimes> times);
    const std::shared_ptr<const LogTimes> &times() const { return m_times; }

    /// The log has grown or began anew: what may have changed is forgotten.
    void refresh();
    LineCount lineCount() const { return m_count; }
    /// Those that are not shown too.
    LineCount linesInLog() const { return m_extent.lines; }
    LineCount likelyLines() const { return m_scope.data ? m_scope.data->likelyLines() : LineCount(); }
    int generation() const { return m_extent.generation; }

    /// Never null: a line that can't be read is empty. Valid until the next call that is not const.
    const LineLayout &line(LineNumber number);
    /// Reads the lines of a screen in one go.
    void prepare(LineNumber first, LineCount count);
    /// When a line came, in milliseconds since 1970.
    std::optional<qint64> timeOf(LineNumber number);

private:
    void forgetFrom(LineNumber first);

    LogScope m_scope;
    std::shared_ptr<const LogTimes> m_times;
    LogData::Extent m_extent;
    LineCount m_count;
    QHash<qint64, LineLayout> m_lines;
    QHash<qint64, qint64> m_came;
    LineLayout m_empty;
};

} // namespace trainshed
