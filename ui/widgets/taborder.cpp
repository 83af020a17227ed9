// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QWidget>

#include <algorithm>

namespace trainshed {

QList<QWidget *> tabOrderIn(const QWidget *part)
{
    struct Place {
        QWidget *widget;
        int middle;
        int left;
    };
    QList<Place> places;
    const auto widgets = part->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool inner = widget->parentWidget()->focusProxy() == nullptr &&
                           (widget->parentWidget()->focusPolicy() & Qt::TabFocus);
        if (inner || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || widget->isWindow() ||
            !widget->isVisibleTo(part) || !widget->isEnabled())
            continue;
        const QPoint at = widget->mapTo(part, QPoint(0, widget->height() / 2));
        places.append({widget, at.y(), at.x()});
    }
    std::sort(places.begin(), places.end(),
              [](const Place &a, const Place &b) { return a.middle < b.middle; });
    constexpr int sameRow = 10;
    for (int i = 1; i < places.size(); ++i) {
        if (places[i].middle - places[i - 1].middle < sameRow)
            places[i].middle = places[i - 1].middle;
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return a.middle != b.middle ? a.middle < b.middle : a.left < b.left;
    });
    QList<QWidget *> order;
    for (const Place &place : std::as_const(places))
        order.append(place.widget);
    return order;
}

QWidget *nextInTabOrder(const QList<QWidget *> &order, const QWidget *now, bool next)
{
    if (order.isEmpty())
        return nullptr;
    qsizetype at = -1;
    for (const QWidget *w = now; w && at < 0; w = w->parentWidget())
        at = order.indexOf(w);
    if (at < 0)
        return next ? order.first() : order.last();
    return order[(at + (next ? 1 : order.size() - 1)) % order.size()];
}

} // namespace trainshed
