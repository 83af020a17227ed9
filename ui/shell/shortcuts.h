// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace trainshed {

/// The list of keys (F1): read from the actions of the window, so that it can't tell anything else than what
/// holds. Opened with open(), deletes itself.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `window`: whose actions are listed.
    explicit ShortcutsDialog(QWidget *window);
    ~ShortcutsDialog() override;
};

} // namespace trainshed
