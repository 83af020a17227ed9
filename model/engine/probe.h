// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/rules.h"

namespace trainshed {

/// Looks at local paths for the rules. Blocks (a path may be on a network): for worker threads.
QHash<QString, PathFacts> probePaths(const QStringList &paths);

} // namespace trainshed
