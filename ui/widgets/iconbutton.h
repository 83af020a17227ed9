// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace trainshed {

/// A flat button with the icon ":/icons/NAME.svg". Needs an accessible name.
QToolButton *iconButton(const QString &iconName, const QString &objectName, QWidget *parent);
/// "Add …" below a list.
QPushButton *addButton(const QString &text, const QString &objectName, QWidget *parent);
/// "parameterName3"
QString numberedName(const char *what, int index);

} // namespace trainshed
