// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace trainshed {

/// Walks a whole window as a screen reader would: one line for each interactive widget without an accessible
/// name, without an objectName, or with a name that another one has too.
QStringList unnamedWidgets(QWidget *window);

} // namespace trainshed
