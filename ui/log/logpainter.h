// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/log/logmatcher.h"
#include "ui/log/ansipalette.h"
#include "ui/log/linelayout.h"
#include "ui/log/logselection.h"

#include <QFont>

class QPainter;

namespace trainshed {

/// The grid on which a log is drawn, in device-independent pixels.
struct LogGrid {
    /// Between text and what is beside it.
    static constexpr int Margin = 6;

    explicit LogGrid(const QFont &font);

    QFont font;
    double columnWidth = 8;
    int rowHeight = 16;
    int ascent = 12;
};

/// Draws rows of a log: styles, selection, matches.
class LogPainter
{
public:
    LogPainter(QPainter *painter, const LogGrid &grid, const AnsiPalette &inks, const QPalette &palette,
               bool active);

    struct Row {
        const LineLayout *layout = nullptr;
        LineLayout::Row part;
        std::optional<LogSelection::Range> selected;
        const std::vector<LogMatcher::Range> *matches = nullptr;
        double x = 0; ///< of the row's first column, may lie left of the clip
        int y = 0;
        double clipLeft = 0;
        double clipRight = 0; ///< only what lies between is drawn
    };
    void drawRow(const Row &row);
    void drawCaret(double x, int y);

private:
    struct Piece {
        qsizetype begin = 0;
        qsizetype end = 0;
        LogStyle style;
        bool selected = false;
        bool matched = false;
    };
    std::vector<Piece> pieces(const Row &row, qsizetype begin, qsizetype end) const;
    void drawPiece(const Row &row, const Piece &piece);
    void drawText(const Row &row, qsizetype begin, qsizetype end, int baseline);
    double xOf(const Row &row, qsizetype index) const;

    QPainter *m_painter;
    const LogGrid &m_grid;
    const AnsiPalette &m_inks;
    QColor m_highlight;
    QColor m_highlightedText;
    QColor m_match;
    QColor m_matchText;
    QColor m_caret;
};

} // namespace trainshed
