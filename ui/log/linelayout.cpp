// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/linelayout.h"

#include "model/log/charwidth.h"

#include <algorithm>
#include <cmath>

namespace trainshed {

LineLayout::LineLayout(LineText line) : m_line(std::move(line))
{
    const QString &text = m_line.text;
    const bool simple = std::all_of(text.begin(), text.end(),
                                    [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    if (simple) {
        m_columns = text.size();
        return;
    }
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const int width = columnsOf(c);
        if (width > 0 || m_clusters.empty()) {
            m_clusters.push_back({i, m_columns});
            m_columns += std::max(width, 1);
        }
        i += pair ? 2 : 1;
    }
}

size_t LineLayout::clusterAt(qsizetype index) const
{
    const auto behind = std::upper_bound(m_clusters.begin(), m_clusters.end(), index,
                                         [](qsizetype i, const Cluster &c) { return i < c.begin; });
    return size_t(std::max<qsizetype>(behind - m_clusters.begin() - 1, 0));
}

qsizetype LineLayout::columnOf(qsizetype index) const
{
    if (index >= text().size())
        return m_columns;
    return isSimple() ? std::max<qsizetype>(index, 0) : m_clusters[clusterAt(index)].column;
}

qsizetype LineLayout::indexAt(double column) const
{
    if (column <= 0 || text().isEmpty())
        return 0;
    if (isSimple())
        return std::min<qsizetype>(qsizetype(std::floor(column + 0.5)), text().size());
    const auto behind =
        std::upper_bound(m_clusters.begin(), m_clusters.end(), column,
                         [](double c, const Cluster &cluster) { return c < double(cluster.column); });
    const auto at = behind - 1; // the first begins at column 0
    const bool last = behind == m_clusters.end();
    const qsizetype endColumn = last ? m_columns : behind->column;
    const bool nearerToEnd = column > double(at->column + endColumn) / 2;
    if (!nearerToEnd)
        return at->begin;
    return last ? text().size() : behind->begin;
}

qsizetype LineLayout::nextIndex(qsizetype index) const
{
    if (isSimple())
        return std::min(index + 1, text().size());
    const size_t next = clusterAt(index) + 1;
    return next < m_clusters.size() ? m_clusters[next].begin : text().size();
}

qsizetype LineLayout::previousIndex(qsizetype index) const
{
    if (isSimple() || index <= 0)
        return std::max<qsizetype>(index - 1, 0);
    return m_clusters[clusterAt(index - 1)].begin;
}

const std::vector<LineLayout::Row> &LineLayout::brokenRows(qsizetype width) const
{
    if (m_rowsWidth == width)
        return m_rows;
    m_rowsWidth = width;
    m_rows.clear();
    Row row;
    for (size_t i = 0; i < m_clusters.size(); ++i) {
        const qsizetype endColumn = i + 1 < m_clusters.size() ? m_clusters[i + 1].column : m_columns;
        // A wide character that does not fit goes to the next row whole.
        if (endColumn - row.beginColumn > width && m_clusters[i].begin > row.begin) {
            row.end = m_clusters[i].begin;
            m_rows.push_back(row);
            row = {m_clusters[i].begin, 0, m_clusters[i].column};
        }
    }
    row.end = text().size();
    m_rows.push_back(row);
    return m_rows;
}

qsizetype LineLayout::rows(qsizetype width) const
{
    if (width <= 0 || m_columns <= width)
        return 1;
    return isSimple() ? (m_columns + width - 1) / width : qsizetype(brokenRows(width).size());
}

LineLayout::Row LineLayout::row(qsizetype number, qsizetype width) const
{
    if (width <= 0 || m_columns <= width)
        return {0, text().size(), 0};
    if (!isSimple()) {
        const auto &all = brokenRows(width);
        return all[size_t(std::clamp<qsizetype>(number, 0, std::ssize(all) - 1))];
    }
    const qsizetype begin = std::clamp<qsizetype>(number, 0, rows(width) - 1) * width;
    return {begin, std::min(begin + width, text().size()), begin};
}

qsizetype LineLayout::rowOf(qsizetype index, qsizetype width) const
{
    const qsizetype count = rows(width);
    if (count == 1)
        return 0;
    if (isSimple())
        return std::clamp<qsizetype>(index / width, 0, count - 1);
    const auto &all = brokenRows(width);
    const auto behind = std::upper_bound(all.begin(), all.end(), index,
                                         [](qsizetype i, const Row &r) { return i < r.begin; });
    return std::max<qsizetype>(behind - all.begin() - 1, 0);
}

} // namespace trainshed
