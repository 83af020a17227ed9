// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace trainshed::prompts {

/// Shows what is in an archive, beside the window of `parent` and not in its way.
using ArchiveView = std::function<void(QWidget *parent, const QString &path)>;

/// Who can ask the engine gives the way to look into archives; fields that take a location only have its
/// path.
void setArchiveView(ArchiveView view);
/// Nothing where no way was given.
void showArchive(QWidget *parent, const QString &path);

} // namespace trainshed::prompts
