// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/dataset.h"

namespace trainshed {

/// "Not verified since", "As published", "Changed since": what the last look at the data said.
QString dataStateText(const DatasetVersion &version);
/// "Files added: 3, removed: 1, changed: 2."; another sentence where there is nothing.
QString changesText(const DatasetChanges &changes);
/// The names that are told, one a line: "+ name", "− name", "≠ name".
QString changedNames(const DatasetChanges &changes);

} // namespace trainshed
