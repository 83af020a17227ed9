// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowrow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace trainshed {

FlowRow::FlowRow(QWidget *parent) : QLayout(parent) {}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowRow::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

QSize FlowRow::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        size = {size.width() + (size.isEmpty() ? 0 : spacing()) + wanted.width(),
                std::max(size.height(), wanted.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowRow::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

int FlowRow::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowRow::arrange(const QRect &rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    int top = inside.top();
    int used = 0;
    QList<QLayoutItem *> line;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = item->sizeHint().width();
        if (!line.isEmpty() && used + spacing() + width > inside.width()) {
            top += placeLine(line, inside, top, false, place) + spacing();
            line.clear();
            used = 0;
        }
        used += (line.isEmpty() ? 0 : spacing()) + width;
        line.append(item);
    }
    if (!line.isEmpty())
        top += placeLine(line, inside, top, true, place);
    return top - inside.top() + margins.top() + margins.bottom();
}

int FlowRow::placeLine(const QList<QLayoutItem *> &line, const QRect &inside, int top, bool last,
                       bool place) const
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = std::max(height, item->sizeHint().height());
    int left = inside.left();
    for (QLayoutItem *item : line) {
        const QSize wanted = item->sizeHint();
        const int width = std::min(wanted.width(), inside.width());
        if (last && item == line.last())
            left = std::max(left, inside.right() + 1 - width);
        const QRect spot(left, top + (height - wanted.height()) / 2, width, wanted.height());
        if (place)
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), inside, spot));
        left += width + spacing();
    }
    return height;
}

} // namespace trainshed
