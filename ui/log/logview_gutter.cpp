// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the lines of LogView: their numbers and when they came.
#include "ui/log/logview.h"
#include "ui/style/texts.h"

#include <QPainter>

#include <algorithm>

namespace trainshed {

void LogView::setShowsLineNumbers(bool show)
{
    m_lineNumbers = show;
    layOut();
    viewport()->update();
}

void LogView::setShowsTimes(bool show)
{
    m_showsTimes = show;
    layOut();
    viewport()->update();
}

void LogView::setTimes(std::shared_ptr<const LogTimes> times)
{
    m_lines.setTimes(std::move(times));
    layOut();
    viewport()->update();
}

double LogView::numberWidth() const
{
    if (!m_lineNumbers)
        return 0;
    // The greatest number that can be shown; under a filter too, so that nothing moves when it changes.
    const auto digits = QString::number(std::max<qint64>(m_lines.likelyLines().value(), 999)).size();
    return double(digits) * m_grid.columnWidth + 2 * LogGrid::Margin;
}

double LogView::timeWidth() const
{
    if (!m_showsTimes || !m_lines.times())
        return 0;
    constexpr int Columns = 19; // "2026-11-23 02:04:05"
    return Columns * m_grid.columnWidth + 2 * LogGrid::Margin;
}

double LogView::gutterWidth() const
{
    return numberWidth() + timeWidth();
}

void LogView::drawGutter(QPainter *painter, int y, LineNumber line, bool firstRow)
{
    if (!firstRow)
        return;
    LogStyle note;
    note.note = true;
    painter->setFont(m_grid.font);
    painter->setPen(m_inks.ink(note).foreground);
    // Lines are left out here.
    if (isFiltered() && line > m_top.line && numberOf(line) - numberOf(line - LineCount(1)) > LineCount(1))
        painter->drawLine(0, y, viewport()->width(), y);
    const bool isSystem = m_lines.scope().systemLine(line) != nullptr;
    if (m_lineNumbers && !showsTail() && !isSystem) { // of a tail they are not known yet
        const QString number = QString::number(numberOf(line).value() + 1);
        const double x = numberWidth() - LogGrid::Margin - double(number.size()) * m_grid.columnWidth;
        painter->drawText(QPointF(x, y + m_grid.ascent), number);
    }
    if (timeWidth() > 0) {
        const auto time = m_lines.timeOf(line);
        if (time)
            painter->drawText(QPointF(numberWidth() + LogGrid::Margin, y + m_grid.ascent),
                              exactTimeText(WallTime(*time)));
    }
}

} // namespace trainshed
