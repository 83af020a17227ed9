// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>

namespace trainshed {

/// Takes the right to write from a file, or from a folder and all in it; links are left alone. As far as the
/// file system goes along: one without modes is no reason to fail. Blocks: for worker threads.
void makeReadOnly(const QString &path);

/// Renames a file or a folder, also one that makeReadOnly() went over.
Result<> moveReadOnly(const QString &from, const QString &to);

} // namespace trainshed
