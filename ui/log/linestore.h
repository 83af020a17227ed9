// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/linelayout.h"

#include <QHash>

#include <memory>

namespace trainshed {

/// The lines around those on the screen, ready to be drawn: reads what is missing from the disk, a screenful
/// at a time, and forgets what is far away.
class LineStore
{
public:
    void setData(std::shared_ptr<const LogData> data);
    const std::shared_ptr<const LogData> &data() const { return m_data; }

    /// The log has grown or began anew: what may have changed is forgotten.
    void refresh();
    LineCount lineCount() const { return m_extent.lines; }
    bool lastLineUnfinished() const { return m_extent.lastLineUnfinished; }
    int generation() const { return m_extent.generation; }

    /// Never null: a line that can't be read is empty. Valid until the next call that is not const.
    const LineLayout &line(LineNumber number);
    /// Reads the lines of a screen in one go.
    void prepare(LineNumber first, LineCount count);

private:
    std::shared_ptr<const LogData> m_data;
    LogData::Extent m_extent;
    QHash<qint64, LineLayout> m_lines;
    LineLayout m_empty;
};

} // namespace trainshed
