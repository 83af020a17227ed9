// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace trainshed {

/// What can take the keyboard in a part of a window now, row by row as it is seen: the order of Tab, also for
/// rows that came later.
QList<QWidget *> tabOrderIn(const QWidget *part);
/// The one after `now` in that order, or the first; null where the order is empty.
QWidget *nextInTabOrder(const QList<QWidget *> &order, const QWidget *now, bool next);

} // namespace trainshed
