// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace trainshed::tree {

/// One row of "Who may include whom". A file belongs to the row with the longest `room` that its path begins
/// with.
struct Permission {
    QString room;      ///< folder from the root: model/job, ui/create …
    QStringList ours;  ///< folders (or single headers) whose headers it may include; its own always
    QStringList qt;    ///< Qt modules: QtCore, QtGui …
    QStringList never; ///< headers refused although their module is allowed: regular expressions, whole name
};

/// The table. Nothing that a row lists is inherited: who uses it, says so.
const QList<Permission> &permissions();

/// The row for a file, nullopt where no room holds it: a new room must be given a row first.
std::optional<Permission> permissionFor(const QString &path);

} // namespace trainshed::tree
