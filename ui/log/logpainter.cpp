// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logpainter.h"

#include "ui/style/palette.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trainshed {

LogGrid::LogGrid(const QFont &gridFont) : font(gridFont)
{
    const QFontMetricsF metrics(font);
    columnWidth = std::max(1.0, metrics.horizontalAdvance(u'M'));
    rowHeight = std::max(1, int(std::ceil(metrics.height())) + 1);
    ascent = int(std::ceil(metrics.ascent()));
}

LogPainter::LogPainter(QPainter *painter, const LogGrid &grid, const AnsiPalette &inks,
                       const QPalette &palette, bool active)
    : m_painter(painter)
    , m_grid(grid)
    , m_inks(inks)
    , m_highlight(palette.color(active ? QPalette::Active : QPalette::Inactive, QPalette::Highlight))
    , m_highlightedText(
          palette.color(active ? QPalette::Active : QPalette::Inactive, QPalette::HighlightedText))
    , m_match(isDark(palette) ? QColor(0x7a, 0x5c, 0x00) : QColor(0xff, 0xe0, 0x82))
    , m_matchText(readable(palette.color(QPalette::Text), m_match))
    , m_caret(palette.color(QPalette::Text))
{
    painter->setFont(grid.font);
}

double LogPainter::xOf(const Row &row, qsizetype index) const
{
    return row.x + double(row.layout->columnOf(index) - row.part.beginColumn) * m_grid.columnWidth;
}

std::vector<LogPainter::Piece> LogPainter::pieces(const Row &row, qsizetype begin, qsizetype end) const
{
    std::vector<qsizetype> cuts{begin, end};
    const auto cut = [&](qsizetype at) {
        if (at > begin && at < end)
            cuts.push_back(at);
    };
    const auto &spans = row.layout->line().spans;
    const auto firstSpan =
        std::lower_bound(spans.begin(), spans.end(), begin,
                         [](const LogSpan &s, qsizetype at) { return s.start + s.length <= at; });
    for (auto span = firstSpan; span != spans.end() && span->start < end; ++span) {
        cut(span->start);
        cut(span->start + span->length);
    }
    if (row.selected) {
        cut(row.selected->begin);
        cut(row.selected->end);
    }
    if (row.matches) {
        for (const LogMatcher::Range &match : *row.matches) {
            cut(match.start);
            cut(match.start + match.length);
        }
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

    std::vector<Piece> out;
    auto span = firstSpan;
    size_t match = 0;
    for (size_t i = 0; i + 1 < cuts.size(); ++i) {
        Piece piece{cuts[i], cuts[i + 1], {}, false, false};
        while (span != spans.end() && span->start + span->length <= piece.begin)
            ++span;
        if (span != spans.end() && span->start <= piece.begin)
            piece.style = span->style;
        piece.selected =
            row.selected && piece.begin >= row.selected->begin && piece.begin < row.selected->end;
        if (row.matches) {
            while (match < row.matches->size() &&
                   (*row.matches)[match].start + (*row.matches)[match].length <= piece.begin)
                ++match;
            piece.matched = match < row.matches->size() && (*row.matches)[match].start <= piece.begin;
        }
        out.push_back(piece);
    }
    return out;
}

void LogPainter::drawText(const Row &row, qsizetype begin, qsizetype end, int baseline)
{
    const QString &text = row.layout->text();
    // Runs of ASCII and of scripts whose letters join are drawn as one; all else sits in its own column,
    // whatever font it comes from, so that bars and tables stay straight.
    enum class Kind { Ascii, Joining, Alone };
    const auto kindAt = [&](qsizetype i) {
        const char16_t c = text[i].unicode();
        if (c < 0x7f)
            return Kind::Ascii;
        return c >= 0x590 && c < 0x1100 ? Kind::Joining : Kind::Alone;
    };
    for (qsizetype at = begin; at < end;) {
        const Kind kind = kindAt(at);
        qsizetype next = std::min(end, row.layout->nextIndex(at));
        while (kind != Kind::Alone && next < end && kindAt(next) == kind &&
               row.layout->nextIndex(next - 1) == next)
            next = std::min(end, row.layout->nextIndex(next));
        const QString part = text.mid(at, next - at);
        if (!part.trimmed().isEmpty())
            m_painter->drawText(QPointF(xOf(row, at), baseline), part);
        at = next;
    }
}

void LogPainter::drawPiece(const Row &row, const Piece &piece)
{
    AnsiPalette::Ink ink = m_inks.ink(piece.style);
    if (piece.matched)
        ink = {m_matchText, m_match};
    if (piece.selected)
        ink = {m_highlightedText, m_highlight};
    const double left = xOf(row, piece.begin);
    const double right = xOf(row, piece.end);
    if (ink.background)
        m_painter->fillRect(QRectF(left, row.y, right - left, m_grid.rowHeight), *ink.background);
    const bool styled = piece.style.bold || piece.style.italic || piece.style.underline || piece.style.strike;
    if (styled) {
        QFont font = m_grid.font;
        font.setBold(piece.style.bold);
        font.setItalic(piece.style.italic);
        font.setUnderline(piece.style.underline);
        font.setStrikeOut(piece.style.strike);
        m_painter->setFont(font);
    }
    m_painter->setPen(ink.foreground);
    drawText(row, piece.begin, piece.end, row.y + m_grid.ascent);
    if (styled)
        m_painter->setFont(m_grid.font);
}

void LogPainter::drawRow(const Row &row)
{
    // Of a line of 64 Ki columns only what is seen.
    const double firstColumn = (row.clipLeft - row.x) / m_grid.columnWidth + double(row.part.beginColumn);
    const double lastColumn = (row.clipRight - row.x) / m_grid.columnWidth + double(row.part.beginColumn);
    const qsizetype begin =
        std::max(row.part.begin, row.layout->previousIndex(row.layout->indexAt(std::floor(firstColumn))));
    const qsizetype end =
        std::min(row.part.end, row.layout->nextIndex(row.layout->indexAt(std::ceil(lastColumn) + 1)));
    if (begin < end) {
        for (const Piece &piece : pieces(row, begin, end))
            drawPiece(row, piece);
    }
    const bool lastRow = row.part.end == row.layout->text().size();
    if (lastRow && row.selected && row.selected->throughEnd) {
        const double x = xOf(row, row.part.end);
        m_painter->fillRect(QRectF(x, row.y, m_grid.columnWidth / 2, m_grid.rowHeight), m_highlight);
    }
}

void LogPainter::drawCaret(double x, int y)
{
    m_painter->fillRect(QRectF(x, y, 1.5, m_grid.rowHeight), m_caret);
}

} // namespace trainshed
