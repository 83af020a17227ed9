// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace trainshed::tree {

/// The files of the tree whose names match one of the patterns, as sorted paths relative to its root: all
/// below app, ui, model, resources, translations, tests and .ci, and the files that lie at the root. No build
/// folder.
QStringList files(const QStringList &patterns);

/// The bytes of such a file; fails the program where it cannot be read: a check must not pass for want of
/// input.
QByteArray content(const QString &path);

} // namespace trainshed::tree
