// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logscrollbar.h"

#include "ui/style/palette.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>

namespace trainshed {

LogScrollBar::LogScrollBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent) {}

LogScrollBar::~LogScrollBar() = default;

void LogScrollBar::setMatches(const QBitArray &stretches)
{
    if (m_matches == stretches)
        return;
    m_matches = stretches;
    update();
}

void LogScrollBar::setErrors(const QBitArray &stretches)
{
    if (m_errors == stretches)
        return;
    m_errors = stretches;
    update();
}

void LogScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (m_matches.isEmpty() && m_errors.isEmpty())
        return;
    QPainter painter(this);
    const bool dark = isDark(palette());
    // Matches on the left, errors on the right, so that neither hides the other.
    draw(&painter, m_matches, dark ? QColor(0xe0, 0xa8, 0x20) : QColor(0xc0, 0x84, 0x00), 0, 0.6);
    draw(&painter, m_errors, dark ? QColor(0xf2, 0x6d, 0x6d) : QColor(0xc6, 0x28, 0x28), 0.6, 1);
}

void LogScrollBar::draw(QPainter *painter, const QBitArray &stretches, const QColor &colour, double from,
                        double to) const
{
    if (stretches.isEmpty())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRectF groove =
        style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    const double each = groove.height() / double(stretches.size());
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        if (!stretches.testBit(i))
            continue;
        const QRectF mark(groove.left() + groove.width() * from, groove.top() + each * double(i),
                          groove.width() * (to - from), std::max(2.0, each));
        painter->fillRect(mark, colour);
    }
}

} // namespace trainshed
