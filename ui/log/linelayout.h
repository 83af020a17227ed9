// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/linetext.h"

#include <vector>

namespace trainshed {

/// One shown line on a grid of columns of equal width, as in a terminal: which piece of its text is in which
/// column, and how it breaks into rows. Pure; knows no font.
class LineLayout
{
public:
    /// A part of the text that stays together: a character with what joins it.
    struct Cluster {
        qsizetype begin = 0; ///< in the text
        qsizetype column = 0;
    };
    /// A row of the wrapped line.
    struct Row {
        qsizetype begin = 0;
        qsizetype end = 0;
        qsizetype beginColumn = 0;
    };

    LineLayout() = default;
    explicit LineLayout(LineText line);

    const LineText &line() const { return m_line; }
    const QString &text() const { return m_line.text; }
    qsizetype columns() const { return m_columns; }
    /// Every UTF-16 unit is one column.
    bool isSimple() const { return m_clusters.empty(); }

    qsizetype columnOf(qsizetype index) const;
    /// The place in the text nearest to `column` (a fraction: behind the middle of a character counts as
    /// behind it).
    qsizetype indexAt(double column) const;
    /// Where the next or the previous cluster begins; the end of the text, 0 at the ends.
    qsizetype nextIndex(qsizetype index) const;
    qsizetype previousIndex(qsizetype index) const;

    /// How many rows of `width` columns it takes, at least 1. 0: it does not wrap.
    qsizetype rows(qsizetype width) const;
    Row row(qsizetype number, qsizetype width) const;
    qsizetype rowOf(qsizetype index, qsizetype width) const;

private:
    size_t clusterAt(qsizetype index) const;
    const std::vector<Row> &brokenRows(qsizetype width) const;

    LineText m_line;
    qsizetype m_columns = 0;
    std::vector<Cluster> m_clusters; ///< empty where m_line is simple
    mutable std::vector<Row> m_rows; ///< of a line that is not simple, for m_rowsWidth
    mutable qsizetype m_rowsWidth = -1;
};

} // namespace trainshed
