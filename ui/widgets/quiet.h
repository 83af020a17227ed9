// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace trainshed {

/// A sentence that explains: plain text, wrapped, in a colour that steps back and can still be read.
QLabel *quietLabel(const QString &text, QWidget *parent);

/// A line that heads a part of a page.
QWidget *headingLabel(const QString &text, QWidget *parent);

} // namespace trainshed
