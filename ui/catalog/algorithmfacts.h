// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"
#include "ui/widgets/factsheet.h"

namespace trainshed {

/// What an algorithm is, to read.
QList<FactSection> algorithmFacts(const Algorithm &algorithm);

} // namespace trainshed
