// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/lines.h"
#include "model/log/linetext.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace trainshed {

class LogData;
class LogTimes;

/// What the engine says about a job, shown among the lines of its log.
struct SystemLine {
    enum class Level : quint8 { Info, Warning, Error };
    qint64 timeMs = 0; ///< since 1970
    Level level = Level::Info;
    QString text; ///< plain, one line
    bool operator==(const SystemLine &) const = default;
};

/// System lines at their places in a log. Unchanging: safe in any thread.
class SystemLines
{
public:
    /// Each before the first line that began to come at its time or later, or behind all that is indexed.
    /// Reads a little of the disk.
    static std::shared_ptr<const SystemLines> place(const QList<SystemLine> &lines, const LogData &data,
                                                    const LogTimes &times);

    LineCount count() const { return LineCount(qint64(m_lines.size())); }
    /// The one that is shown as `shown`; null where a line of the log is.
    const SystemLine *at(LineNumber shown) const;
    /// The number in the log of the line shown as `shown`, or, of a system line, of the next.
    LineNumber numberOf(LineNumber shown) const;
    /// Where a line of the log is shown.
    LineNumber shownAt(LineNumber number) const;
    /// Where the first system line at or behind `shown` is shown.
    std::optional<LineNumber> firstFrom(LineNumber shown) const;
    bool operator==(const SystemLines &) const = default;

private:
    struct Placed {
        LineNumber before;
        SystemLine line;
        bool operator==(const Placed &) const = default;
    };
    size_t indexFrom(LineNumber shown) const;
    LineNumber shownOf(size_t index) const { return m_lines[index].before + LineCount(qint64(index)); }

    std::vector<Placed> m_lines; ///< ascending
};

/// As it is shown and copied: said not to be the job's own.
LineText systemText(const SystemLine &line);

} // namespace trainshed
